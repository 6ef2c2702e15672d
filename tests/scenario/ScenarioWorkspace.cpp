// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenario/ScenarioWorkspace.h"

#include "core/adapters/sqlite/SqliteStores.h"
#include "core/foundation/Random.h"
#include "core/ports/BarStore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <cmath>
#include <optional>

namespace qd::test {

BarSeries walkingBars(const SeriesKey& key, std::size_t count, std::uint64_t seed)
{
    Random random(seed);
    BarSeries bars(key);
    const Timestamp begin = Timestamp::fromMilliseconds(1'704'067'200'000); // 2024-01-01
    double price = 100.0;
    for (std::size_t i = 0; i < count; ++i) {
        const double open = price;
        price = std::max(1.0, price * (1.0 + 0.004 * random.normal()));
        const auto cents = [](double value) {
            return Decimal::fromMantissa(std::llround(value * 100.0), 2);
        };
        Bar bar;
        bar.openTime = begin + key.timeframe.duration() * static_cast<std::int64_t>(i);
        bar.open = cents(open);
        bar.close = cents(price);
        bar.high = std::max(bar.open, bar.close) + cents(random.uniform() * 0.3);
        bar.low = std::min(bar.open, bar.close) - cents(random.uniform() * 0.3);
        bar.volume = cents(10.0 + 90.0 * random.uniform());
        const Status appended = bars.append(bar);
        QD_ASSERT(appended.isOk(), "a walk ascends in time");
    }
    return bars;
}

ScenarioWorkspace::ScenarioWorkspace()
{
    const Status made = workspace().create();
    QD_ASSERT(made.isOk(), "a temporary folder can be written");
}

Status ScenarioWorkspace::store(const BarSeries& bars) const
{
    Result<std::unique_ptr<BarStore>> store =
        openBarStore(workspace().marketFile(), StoreAccess::ReadWrite);
    if (!store)
        return store.error();
    const Result<StoreOutcome> stored = (*store)->store(bars, "TEST");
    return stored ? Status() : Status(stored.error());
}

Result<std::unique_ptr<CompositionRoot>> ScenarioWorkspace::open(double pace) const
{
    CompositionRoot::Options options;
    options.workspace = directory();
    options.pace = pace;
    return CompositionRoot::open(options);
}

BotDefinition crossBot(const std::string& id, const SeriesKey& series, int fast, int slow)
{
    BotDefinition bot;
    bot.id = BotId(id);
    bot.name = id;
    bot.series = series;
    bot.strategy.name = "sma-cross";
    bot.strategy.parameters["fast"] = std::int64_t{fast};
    bot.strategy.parameters["slow"] = std::int64_t{slow};
    bot.cash = Decimal::fromInt(10'000);
    return bot;
}

bool waitUntil(const std::function<bool()>& condition, int patienceMs)
{
    QElapsedTimer timer;
    timer.start();
    QTimer tick; // conditions also read what other threads and processes change
    tick.start(5);
    while (!condition()) {
        if (timer.hasExpired(patienceMs))
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

Status await(const std::function<void(QObject*, EngineApi::Done)>& call)
{
    QObject context;
    std::optional<Status> outcome;
    call(&context, [&outcome](const Status& done) { outcome = done; });
    if (!waitUntil([&] { return outcome.has_value(); }))
        return makeError(ErrorKind::Timeout, "the engine gave no answer");
    return *outcome;
}

Status addAndStart(EngineApi& engine, const BotDefinition& bot)
{
    const Status added = await([&](QObject* context, EngineApi::Done done) {
        engine.addBot(bot, context, std::move(done));
    });
    if (!added)
        return added;
    return await([&](QObject* context, EngineApi::Done done) {
        engine.startBot(bot.id, context, std::move(done));
    });
}

EngineParts standingParts(const ScenarioWorkspace& scenario)
{
    ModeProfile profile = *ModeProfile::of(EngineMode::Paper);
    profile.pace = 0.001;
    return engineParts(scenario.workspace(), profile);
}

BotSnapshot botOf(const EngineApi& engine, const std::string& id)
{
    const EngineSnapshotPtr snapshot = engine.snapshot(); // a loop does not keep it alive
    for (const BotSnapshot& bot : snapshot->bots) {
        if (bot.definition.id.str() == id)
            return bot;
    }
    return {};
}

std::vector<Order> ordersOf(EngineApi& engine, const BotId& bot)
{
    const Result<RunResult> result = resultOf(engine, bot);
    return result ? result->orders : std::vector<Order>();
}

Result<RunResult> resultOf(EngineApi& engine, const BotId& bot)
{
    QObject context;
    std::optional<Result<RunResult>> outcome;
    engine.botResult(bot, &context, [&](Result<RunResult> result) { outcome = std::move(result); });
    if (!waitUntil([&] { return outcome.has_value(); }))
        return makeError(ErrorKind::Timeout, "the engine gave no answer");
    return *outcome;
}

bool isAtEnd(const EngineApi& engine)
{
    const EngineSnapshotPtr snapshot = engine.snapshot();
    return !snapshot->feeds.empty() && snapshot->feeds.front().isAtEnd;
}

} // namespace qd::test
