// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/StrategyCatalog.h"
#include "tests/scenario/ScenarioWorkspace.h"
#include "tests/support/FailingStorage.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>
#include <stdexcept>

using namespace qd;
using namespace qd::test;

namespace {

const SeriesKey kSeries{"BTCUSDT", Timeframe::fromSeconds(3'600)};

/// Throws at its first bar.
class BrokenStrategy final : public Strategy
{
public:
    void onBar(Context&) override { throw std::runtime_error("a sum that never ends"); }
    std::size_t warmUpBars() const override { return 0; }
    void save(StateWriter&) const override {}
    void load(StateReader&) override {}
};

/// Of the guards of one name and kind the first.
GuardSnapshot guardOf(const EngineApi& engine, const std::string& name, GuardKind kind)
{
    for (GuardSnapshot& guard : engine.guards()) {
        if (guard.name == name && guard.kind == kind)
            return guard;
    }
    return {.name = "none"};
}

ErrorSummary errorOf(const EngineApi& engine, const std::string& component)
{
    for (ErrorSummary& error : engine.errors()) {
        if (error.component == component)
            return error;
    }
    return {};
}

} // namespace

/// The guards stand around the engine's real calls, and what they met can be seen and stays.
class TestResilience : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLockedDatabaseCostsNoRecord();
    void whatWentWrongIsKnownAfterARestart();
};

void TestResilience::aLockedDatabaseCostsNoRecord()
{
    const ScenarioWorkspace scenario;
    QVERIFY(scenario.store(walkingBars(kSeries, 600, 7)).isOk());
    EngineParts parts = standingParts(scenario);
    FailingStorage* storage = nullptr;
    parts.storage = [&storage]() -> Result<std::unique_ptr<Storage>> {
        auto made = std::make_unique<FailingStorage>();
        storage = made.get();
        return {std::move(made)};
    };
    LocalEngine engine(std::move(parts));
    QVERIFY(engine.start().isOk());
    QCOMPARE(guardOf(engine, "quarterdeck.db", GuardKind::Breaker).state, GuardState::Closed);
    QCOMPARE(guardOf(engine, "market.db", GuardKind::Breaker).state, GuardState::Closed);
    QCOMPARE(guardOf(engine, "reports", GuardKind::Bulkhead).state, GuardState::Idle);

    storage->failNext(3, ErrorKind::Conflict);
    const Status started = addAndStart(engine, crossBot("steady", kSeries, 3, 8));
    QVERIFY2(started.isOk(), started ? "" : started.error().describe().c_str());
    QCOMPARE(guardOf(engine, "quarterdeck.db", GuardKind::Retry).failures, 3);
    QCOMPARE(guardOf(engine, "quarterdeck.db", GuardKind::Breaker).failures, 3);
    const ErrorSummary locked = errorOf(engine, "quarterdeck.db");
    QCOMPARE(locked.kind, ErrorKind::Conflict);
    QCOMPARE(locked.count, 3);

    engine.setReplayPace(0, &engine, [](const Status&) {});
    QVERIFY(waitUntil([&] { return botOf(engine, "steady").closedTrades >= 2; }));
    storage->failNext(2, ErrorKind::Storage); // in the middle of its trades
    QVERIFY(waitUntil([&] { return isAtEnd(engine); }));
    QVERIFY(waitUntil([&] {
        return guardOf(engine, "quarterdeck.db", GuardKind::Retry).failures == 5 &&
               guardOf(engine, "quarterdeck.db", GuardKind::Retry).state == GuardState::Idle;
    }));
    QCOMPARE(guardOf(engine, "quarterdeck.db", GuardKind::Retry).refusals, 0); // none given up
    std::optional<std::vector<Trade>> stored;
    engine.trades({}, &engine,
                  [&](const Result<std::vector<Trade>>& trades) { stored = trades.valueOr({}); });
    QVERIFY(waitUntil([&] { return stored.has_value(); }));
    const auto closed = std::ranges::count_if(stored.value_or(std::vector<Trade>()),
                                              [](const Trade& trade) { return !trade.isOpen(); });
    QCOMPARE(closed, botOf(engine, "steady").closedTrades);
    std::vector<EngineEvent> events = engine.takeEvents();
    QVERIFY(std::ranges::any_of(events, [](const EngineEvent& event) {
        return event.kind == EngineEvent::Kind::Notice &&
               event.text.starts_with("quarterdeck.db: scripted failure");
    }));
    QVERIFY(engine.stop());
}

void TestResilience::whatWentWrongIsKnownAfterARestart()
{
    const ScenarioWorkspace scenario;
    QVERIFY(scenario.store(walkingBars(kSeries, 300, 7)).isOk());
    std::int64_t faults = 0;
    {
        EngineParts parts = standingParts(scenario);
        parts.options.restarts = {.firstDelay = Duration::milliseconds(1), .budget = 2};
        parts.options.makeStrategy = [](const StrategySpec&) -> Result<std::unique_ptr<Strategy>> {
            return std::unique_ptr<Strategy>(std::make_unique<BrokenStrategy>());
        };
        LocalEngine engine(std::move(parts));
        QVERIFY(engine.start().isOk());
        QVERIFY(errorOf(engine, "bot/broken").component.empty());
        QVERIFY(addAndStart(engine, crossBot("broken", kSeries, 3, 8)).isOk());
        engine.setReplayPace(0, &engine, [](const Status&) {});
        QVERIFY(waitUntil([&] { return errorOf(engine, "bot/broken").count >= 3; }));
        faults = errorOf(engine, "bot/broken").count;
        QVERIFY(engine.stop());
    }
    LocalEngine again(standingParts(scenario));
    QVERIFY(again.start().isOk());
    const ErrorSummary remembered = errorOf(again, "bot/broken");
    QCOMPARE(remembered.kind, ErrorKind::Strategy);
    QCOMPARE(remembered.count, faults);
    QVERIFY(remembered.message.find("a sum that never ends") != std::string::npos);
    QVERIFY(!remembered.lastSeen.isNull());
    QVERIFY(again.stop());
}

QD_TEST(TestResilience)
#include "TestResilience.moc"
