// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/SqliteStores.h"
#include "tests/scenario/FailingJournal.h"
#include "tests/scenario/ScenarioWorkspace.h"
#include "tests/scenario/ScriptedStrategy.h"
#include "tests/scenario/WorkspaceDigest.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <stdexcept>

using namespace qd;
using namespace qd::test;

namespace {

const SeriesKey kSeries{"BTCUSDT", Timeframe::fromSeconds(3'600)};

BotDefinition holder()
{
    BotDefinition bot = crossBot("holder", kSeries, 3, 8);
    bot.strategy = {"holder", {}};
    return bot;
}

/// A bot that holds a position in an engine whose journals fail when the test says so.
struct Emergency
{
    Emergency()
    {
        const Status stored = scenario.store(walkingBars(kSeries, 6'000, 7));
        QD_ASSERT(stored.isOk(), "a temporary workspace takes bars");
        EngineParts parts = standingParts(scenario);
        useScripts(parts, {{"holder", &buyAndHold}});
        parts.options.makeStrategy =
            [make = parts.options.makeStrategy](
                const StrategySpec& spec) -> Result<std::unique_ptr<Strategy>> {
            if (spec.name == "bomb")
                throw std::runtime_error("a bomb in the catalog");
            return make(spec);
        };
        parts.journal = failingJournal(parts.journal, isJournalFull);
        parts.emergency = failingJournal(parts.emergency, isEmergencyFull);
        engine = std::make_unique<LocalEngine>(std::move(parts));
    }
    [[nodiscard]] bool isHolding() const
    {
        return botOf(*engine, "holder").position.quantity.isPositive();
    }
    void letBotBuy()
    {
        QVERIFY(engine->start().isOk());
        QVERIFY(addAndStart(*engine, holder()).isOk());
        engine->setReplayPace(0, engine.get(), [](const Status&) {});
        QVERIFY(waitUntil([&] { return isHolding(); }));
    }
    [[nodiscard]] Status flatten() const
    {
        return await([this](QObject* context, EngineApi::Done done) {
            engine->flattenBot(BotId("holder"), context, std::move(done));
        });
    }

    ScenarioWorkspace scenario;
    std::atomic<bool> isJournalFull = false;
    std::atomic<bool> isEmergencyFull = false;
    std::unique_ptr<LocalEngine> engine;
};

JournalContents journalOf(const ScenarioWorkspace& scenario)
{
    auto journal = openJournal(scenario.workspace().journalFile(), StoreAccess::ReadOnly);
    return journal ? (*journal)->load().valueOr({}) : JournalContents();
}

/// Starts an engine on the workspace, with disks that have room, and shows what it says of the bot.
BotSnapshot afterRestart(const ScenarioWorkspace& scenario)
{
    EngineParts parts = standingParts(scenario);
    useScripts(parts, {{"holder", &buyAndHold}});
    LocalEngine engine(std::move(parts));
    const Status started = engine.start();
    QD_ASSERT(started.isOk(), "the engine starts again");
    QD_ASSERT(!engine.snapshot()->isHalted, "nothing is left of the emergency");
    BotSnapshot bot = botOf(engine, "holder");
    QD_ASSERT(engine.stop(), "it ends in peace");
    return bot;
}

} // namespace

/// The way out when the journal has failed, and what a broken trading thread does.
class TestEmergency : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPositionIsSoldPastTheFailedJournalAndRemembered();
    void withoutAnyJournalNothingIsSent();
    void anExceptionOnTheTradingThreadHaltsEntriesAndIsSaid();
};

void TestEmergency::aPositionIsSoldPastTheFailedJournalAndRemembered()
{
    Emergency emergency;
    emergency.letBotBuy();
    LocalEngine& engine = *emergency.engine;
    emergency.isJournalFull = true;
    QVERIFY(waitUntil([&] { return engine.snapshot()->isHalted; }));
    const Timestamp haltedAt = engine.snapshot()->venueTime;
    QVERIFY(emergency.isHolding());

    QVERIFY(emergency.flatten().isOk());
    QVERIFY(waitUntil([&] { return botOf(engine, "holder").state == BotState::Stopped; }));
    QVERIFY(!emergency.isHolding());
    QVERIFY(!isAtEnd(engine)); // the market went on for the sale, and no further
    QVERIFY(engine.snapshot()->venueTime <= haltedAt + Duration::seconds(2 * 3'600));
    const Order sale = ordersOf(engine, BotId("holder")).back();
    QCOMPARE(sale.state, OrderState::Filled);
    QVERIFY(sale.id.str().starts_with("F."));
    const Decimal cash = botOf(engine, "holder").cash;
    QVERIFY(engine.stop());
    QVERIFY(journalOf(emergency.scenario).orders.back().id != sale.id);

    for (int start = 0; start < 2; ++start) { // the second one finds everything merged
        const BotSnapshot bot = afterRestart(emergency.scenario);
        QCOMPARE(bot.state, BotState::Stopped);
        QCOMPARE(bot.cash, cash);
        QVERIFY(bot.position.quantity.isZero());
        QCOMPARE(bot.closedTrades, std::int64_t{1});
        const JournalContents journal = journalOf(emergency.scenario);
        QCOMPARE(journal.orders.size(), std::size_t{2});
        QCOMPARE(journal.fills.size(), std::size_t{2});
        QCOMPARE(journal.orders.back().id, sale.id);
        QCOMPARE(journal.orders.back().state, OrderState::Filled);
        const auto wrong = disagreements(emergency.scenario.workspace());
        QVERIFY(wrong.isOk());
        QVERIFY2(wrong->empty(), wrong->empty() ? "" : wrong->front().c_str());
    }
}

void TestEmergency::withoutAnyJournalNothingIsSent()
{
    Emergency emergency;
    emergency.letBotBuy();
    LocalEngine& engine = *emergency.engine;
    emergency.isJournalFull = true;
    emergency.isEmergencyFull = true;
    QVERIFY(waitUntil([&] { return engine.snapshot()->isHalted; }));
    (void)emergency.flatten();
    QVERIFY(waitUntil([&] {
        return botOf(engine, "holder").health.find("emergency sale is not possible") !=
               std::string::npos;
    }));
    QVERIFY(emergency.isHolding());
    QCOMPARE(ordersOf(engine, BotId("holder")).back().state, OrderState::Denied);
    QVERIFY(engine.stop());
    QVERIFY(afterRestart(emergency.scenario).position.quantity.isPositive());
}

void TestEmergency::anExceptionOnTheTradingThreadHaltsEntriesAndIsSaid()
{
    Emergency emergency;
    emergency.letBotBuy();
    LocalEngine& engine = *emergency.engine;
    BotDefinition bomb = holder();
    bomb.id = BotId("bomb");
    bomb.strategy.name = "bomb";
    engine.addBot(bomb, &engine, [](const Status&) {});
    QVERIFY(waitUntil([&] { return engine.snapshot()->isHalted; }));
    QVERIFY(engine.snapshot()->haltReason.find("a bomb in the catalog") != std::string::npos);
    QVERIFY(emergency.isHolding());
    QVERIFY(emergency.flatten().isOk()); // people can still get out
    QVERIFY(waitUntil([&] { return botOf(engine, "holder").state == BotState::Stopped; }));
    QVERIFY(!emergency.isHolding());
    QVERIFY(engine.stop());
}

QD_TEST(TestEmergency)
#include "TestEmergency.moc"
