// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenario/FailingJournal.h"
#include "tests/scenario/ScenarioWorkspace.h"
#include "tests/scenario/ScriptedStrategy.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <atomic>
#include <stdexcept>

using namespace qd;
using namespace qd::test;

namespace {

const SeriesKey kFirst{"BTCUSDT", Timeframe::fromSeconds(3'600)};
const SeriesKey kSecond{"ETHUSDT", Timeframe::fromSeconds(3'600)};

/// Throws at its third bar of each life.
Script broken()
{
    return [bars = 0](Context& context) mutable {
        if (context.portfolio.mayEnter && ++bars == 3)
            throw std::runtime_error("division by a market that is closed");
    };
}

} // namespace

/// What goes wrong inside: a strategy, a disk.
class TestFailures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBrokenBotIsStartedAgainAndGivenUpWhileOthersTradeOn();
    void aFullDiskHaltsEntriesAndTheReplayAndSaysSo();
    void liveTradingIsRefused();
};

void TestFailures::aBrokenBotIsStartedAgainAndGivenUpWhileOthersTradeOn()
{
    const ScenarioWorkspace scenario;
    QVERIFY(scenario.store(walkingBars(kFirst, 3'000, 7)).isOk());
    QVERIFY(scenario.store(walkingBars(kSecond, 3'000, 8)).isOk());
    EngineParts parts = standingParts(scenario);
    parts.options.restarts = {.firstDelay = Duration::milliseconds(1),
                              .longestDelay = Duration::milliseconds(4),
                              .budget = 3,
                              .barsToRecover = 1'000'000};
    useScripts(parts, {{"broken", broken()}});
    LocalEngine engine(std::move(parts));
    QVERIFY(engine.start().isOk());
    BotDefinition broken = crossBot("broken", kFirst, 3, 8);
    broken.strategy = {"broken", {}};
    QVERIFY(addAndStart(engine, broken).isOk());
    QVERIFY(addAndStart(engine, crossBot("sound", kSecond, 3, 8)).isOk());
    engine.setReplayPace(0, &engine, [](const Status&) {});
    QVERIFY(waitUntil([&] { return botOf(engine, "broken").restarts == 3; }));
    QVERIFY(waitUntil([&] {
        return botOf(engine, "broken").health.find("not started again") != std::string::npos;
    }));
    QVERIFY(waitUntil([&] { return isAtEnd(engine); }));

    QCOMPARE(botOf(engine, "broken").state, BotState::Faulted);
    QVERIFY(botOf(engine, "broken").health.find("division by a market") != std::string::npos);
    QCOMPARE(botOf(engine, "sound").state, BotState::Running);
    QVERIFY(botOf(engine, "sound").closedTrades > 10);
    QVERIFY(engine.stop());
}

void TestFailures::aFullDiskHaltsEntriesAndTheReplayAndSaysSo()
{
    const ScenarioWorkspace scenario;
    QVERIFY(scenario.store(walkingBars(kFirst, 20'000, 7)).isOk());
    std::atomic<bool> isFull = false;
    EngineParts parts = standingParts(scenario);
    parts.journal = failingJournal(parts.journal, isFull);
    LocalEngine engine(std::move(parts));
    QVERIFY(engine.start().isOk());
    QVERIFY(addAndStart(engine, crossBot("one", kFirst, 3, 8)).isOk());
    engine.setReplayPace(0, &engine, [](const Status&) {});
    QVERIFY(waitUntil([&] { return botOf(engine, "one").closedTrades > 2; }));
    isFull = true;
    QVERIFY(waitUntil([&] { return engine.snapshot()->isHalted; }));

    QVERIFY(engine.snapshot()->haltReason.find("the disk is full") != std::string::npos);
    QVERIFY(!isAtEnd(engine)); // nothing that cannot be remembered is acknowledged
    const Status another = await([&](QObject* context, EngineApi::Done done) {
        engine.addBot(crossBot("two", kFirst, 3, 8), context, std::move(done));
    });
    QVERIFY(!another);
    QVERIFY(engine.stop());

    // The disk has room again: everything goes on where it was.
    isFull = false;
    LocalEngine again(engineParts(scenario.workspace(), [] {
        ModeProfile profile = *ModeProfile::of(EngineMode::Paper);
        profile.pace = 0;
        return profile;
    }()));
    QVERIFY(again.start().isOk());
    QVERIFY(!again.snapshot()->isHalted);
    const Timestamp resumedAt = again.snapshot()->venueTime;
    QVERIFY(waitUntil([&] { return again.snapshot()->venueTime > resumedAt; }));
    QVERIFY(again.stop());
}

void TestFailures::liveTradingIsRefused()
{
    CompositionRoot::Options options;
    const ScenarioWorkspace scenario;
    options.workspace = scenario.directory();
    options.mode = EngineMode::Live;
    const auto root = CompositionRoot::open(options);
    QVERIFY(!root.isOk());
    QCOMPARE(root.error().kind, ErrorKind::Unsupported);
    QVERIFY(root.error().message.find("live trading") != std::string::npos);
}

QD_TEST(TestFailures)
#include "TestFailures.moc"
