// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/DemoWorkspace.h"

#include "app/composition/CompositionRoot.h"
#include "core/adapters/sqlite/SqliteStores.h"
#include "core/ports/BarStore.h"
#include "core/ports/Storage.h"
#include "core/simulation/SyntheticMarket.h"

#include <algorithm>
#include <array>

namespace qd {

namespace {

constexpr std::int64_t kMinutes = 30 * 24 * 60;
constexpr const char* kVenue = "DEMO";

struct DemoMarket
{
    const char* symbol;
    std::int64_t startCents;
    double dailyVolatility;
    std::uint64_t seed;
};

constexpr std::array<DemoMarket, 4> kMarkets = {{{"BTCDEMO", 4'200'000, 0.030, 11},
                                                 {"ETHDEMO", 225'000, 0.038, 12},
                                                 {"SOLDEMO", 9'800, 0.050, 13},
                                                 {"XRPDEMO", 1'200, 0.045, 14}}};

Result<BarSeries> minutesOf(const DemoMarket& market)
{
    SyntheticMarketSpec spec;
    spec.key = {market.symbol, Timeframe::fromSeconds(60)};
    spec.bars = kMinutes;
    spec.seed = market.seed;
    spec.start = Timestamp::fromMilliseconds(1'704'067'200'000); // 2024-01-01
    spec.startPrice = Decimal::fromMantissa(market.startCents, 2);
    spec.dailyVolatility = market.dailyVolatility;
    return makeSyntheticMarket(spec);
}

/// Whole hours out of minutes; the minutes begin on an hour and have no gaps.
Result<BarSeries> hoursOf(const BarSeries& minutes)
{
    constexpr std::size_t kPerHour = 60;
    BarSeries hours({minutes.key().symbol, Timeframe::fromSeconds(3'600)});
    for (std::size_t first = 0; first + kPerHour <= minutes.size(); first += kPerHour) {
        Bar hour = minutes.bar(first);
        for (std::size_t i = first + 1; i < first + kPerHour; ++i) {
            hour.high = std::max(hour.high, minutes.highExact(i));
            hour.low = std::min(hour.low, minutes.lowExact(i));
            hour.close = minutes.closeExact(i);
            hour.volume += minutes.volumeExact(i);
        }
        if (const Status appended = hours.append(hour); !appended)
            return appended.error();
    }
    return hours;
}

Status fillMarket(const Workspace& workspace, const std::function<void(double)>& progress)
{
    Result<std::unique_ptr<BarStore>> store =
        openBarStore(workspace.marketFile(), StoreAccess::ReadWrite);
    if (!store)
        return store.error();
    const Result<std::vector<SeriesCoverage>> known = (*store)->list();
    if (!known)
        return known.error();
    if (!known->empty())
        return {};
    double done = 0;
    for (const DemoMarket& market : kMarkets) {
        const Result<BarSeries> minutes = minutesOf(market);
        if (!minutes)
            return minutes.error();
        const Result<BarSeries> hours = hoursOf(*minutes);
        if (!hours)
            return hours.error();
        for (const BarSeries* bars : {&*minutes, &*hours}) {
            const Result<StoreOutcome> stored = (*store)->store(*bars, kVenue);
            if (!stored)
                return stored.error();
        }
        done += 1.0;
        if (progress)
            progress(done / static_cast<double>(kMarkets.size()));
    }
    return {};
}

Status fillBots(const Workspace& workspace)
{
    Result<std::unique_ptr<Storage>> storage = openStorage(workspace.storageFile());
    if (!storage)
        return storage.error();
    const Result<std::vector<BotRecord>> known = (*storage)->bots();
    if (!known)
        return known.error();
    if (!known->empty())
        return {};
    for (const BotDefinition& bot : demoBots()) {
        BotRecord record;
        record.definition = bot;
        record.createdAt = machineTime();
        if (const Status saved = (*storage)->saveBot(record); !saved)
            return saved;
    }
    return {};
}

BotDefinition crossBot(const char* id, const char* name, const SeriesKey& series, int fast,
                       int slow)
{
    BotDefinition bot;
    bot.id = BotId(id);
    bot.name = name;
    bot.series = series;
    bot.strategy.name = "sma-cross";
    bot.strategy.parameters["fast"] = std::int64_t{fast};
    bot.strategy.parameters["slow"] = std::int64_t{slow};
    bot.cash = Decimal::fromInt(10'000);
    return bot;
}

} // namespace

std::string demoDirectory(const std::string& named)
{
    return Workspace(named).directory() + (named.empty() ? "-demo" : "");
}

std::vector<BotDefinition> demoBots()
{
    const Timeframe minute = Timeframe::fromSeconds(60);
    return {crossBot("demo-1", "Bitcoin trend", {"BTCDEMO", minute}, 20, 60),
            crossBot("demo-2", "Ether trend", {"ETHDEMO", minute}, 30, 120)};
}

Status fillDemoWorkspace(const Workspace& workspace, const std::function<void(double)>& progress)
{
    if (const Status made = workspace.create(); !made)
        return made;
    const Result<WorkspaceLock> lock = WorkspaceLock::take(workspace);
    if (!lock)
        return lock.error();
    if (const Status filled = fillMarket(workspace, progress); !filled)
        return filled;
    return fillBots(workspace);
}

} // namespace qd
