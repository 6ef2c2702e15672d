// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenario/RefusingVenue.h"
#include "tests/scenario/ScenarioWorkspace.h"
#include "tests/scenario/ScriptedStrategy.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>
#include <atomic>

using namespace qd;
using namespace qd::test;

namespace {

const SeriesKey kFirst{"BTCUSDT", Timeframe::fromSeconds(3'600)};
const SeriesKey kSecond{"ETHUSDT", Timeframe::fromSeconds(3'600)};

BotDefinition scriptedBot(const std::string& id, const SeriesKey& series = kFirst)
{
    BotDefinition bot = crossBot(id, series, 3, 8);
    bot.strategy = {id, {}};
    return bot;
}

Status call(LocalEngine& engine, const std::string& bot,
            void (EngineApi::*command)(const BotId&, QObject*, EngineApi::Done))
{
    return await([&](QObject* context, EngineApi::Done done) {
        (engine.*command)(BotId(bot), context, std::move(done));
    });
}

void setPace(LocalEngine& engine, double pace)
{
    QVERIFY(await([&](QObject* context, EngineApi::Done done) {
                engine.setReplayPace(pace, context, std::move(done));
            }).isOk());
}

bool isRunning(const LocalEngine& engine, const std::string& bot)
{
    return botOf(engine, bot).state == BotState::Running;
}

} // namespace

/// People step in while the engine works.
class TestInterventions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aStopBetweenAnswerAndDecisionIsObeyed();
    void aHungBotIsStoppedWhileOthersTradeOn();
    void anEngineWithAHungBotEndsAndSaysSo();
    void aRefusedSaleIsSaidAndTriedAgain();
    void aSaleAtTheEndOfTheTapeGoesAtTheLastPrice();
    void anIdIsTakenUntilItsRemovalIsDone();
};

void TestInterventions::aStopBetweenAnswerAndDecisionIsObeyed()
{
    const ScenarioWorkspace scenario;
    QVERIFY(scenario.store(walkingBars(kFirst, 400, 7)).isOk());
    Gate gate;
    std::atomic<int> bars = 0;
    EngineParts parts = standingParts(scenario);
    useScripts(parts, {{"quick", &buyAndHold}, {"slow", [&](Context& context) {
                                                    if (!context.portfolio.mayEnter)
                                                        return;
                                                    gate.pass();
                                                    ++bars;
                                                }}});
    LocalEngine engine(std::move(parts));
    QVERIFY(engine.start().isOk());
    for (const char* id : {"quick", "slow"}) {
        QVERIFY(addAndStart(engine, scriptedBot(id)).isOk());
        QVERIFY(waitUntil([&] { return isRunning(engine, id); }));
    }
    setPace(engine, 0);
    bool hasAnswered = false;
    QVERIFY(waitUntil([&] {
        for (const EngineEvent& event : engine.takeEvents())
            hasAnswered = hasAnswered || (event.kind == EngineEvent::Kind::Decision &&
                                          event.bot == BotId("quick"));
        return hasAnswered && gate.arrived() == 1;
    }));
    QVERIFY(call(engine, "quick", &EngineApi::stopBot).isOk());
    gate.open(); // only now the step has all its answers
    QVERIFY(waitUntil([&] { return bars > 5; }));
    QVERIFY(ordersOf(engine, BotId("quick")).empty());
    QVERIFY(waitUntil([&] { return botOf(engine, "quick").state == BotState::Stopped; }));
    QVERIFY(engine.stop());
}

void TestInterventions::aHungBotIsStoppedWhileOthersTradeOn()
{
    const ScenarioWorkspace scenario;
    QVERIFY(scenario.store(walkingBars(kFirst, 800, 7)).isOk());
    QVERIFY(scenario.store(walkingBars(kSecond, 800, 8)).isOk());
    Gate gate;
    EngineParts parts = standingParts(scenario);
    useScripts(parts, {{"hung", [&gate](Context& context) {
                            if (context.portfolio.mayEnter)
                                gate.pass();
                        }}});
    LocalEngine engine(std::move(parts));
    QVERIFY(engine.start().isOk());
    QVERIFY(addAndStart(engine, scriptedBot("hung")).isOk());
    QVERIFY(addAndStart(engine, crossBot("sound", kSecond, 3, 8)).isOk());
    QVERIFY(waitUntil([&] { return isRunning(engine, "hung") && isRunning(engine, "sound"); }));
    setPace(engine, 0);
    QVERIFY(waitUntil([&] { return gate.arrived() == 1; }));
    QVERIFY(!isAtEnd(engine)); // the replay waits for its answer
    QVERIFY(call(engine, "hung", &EngineApi::stopBot).isOk());
    QVERIFY(waitUntil([&] { return isAtEnd(engine); }));
    QCOMPARE(botOf(engine, "hung").state, BotState::Stopped);
    QVERIFY(botOf(engine, "sound").closedTrades > 10);
    gate.open();
    QVERIFY(engine.stop());
}

void TestInterventions::anEngineWithAHungBotEndsAndSaysSo()
{
    const ScenarioWorkspace scenario;
    QVERIFY(scenario.store(walkingBars(kFirst, 400, 7)).isOk());
    Gate gate;
    EngineParts parts = standingParts(scenario);
    auto life = std::make_shared<int>(0);
    const std::weak_ptr<int> alive = life;
    parts.options.makeStrategy = [&gate, life = std::move(life)](const StrategySpec&) {
        return Result<std::unique_ptr<Strategy>>(
            std::make_unique<ScriptedStrategy>([&gate, life](Context& context) {
                if (context.portfolio.mayEnter)
                    gate.pass();
            }));
    };
    {
        LocalEngine engine(std::move(parts));
        QVERIFY(engine.start().isOk());
        QVERIFY(addAndStart(engine, scriptedBot("hung")).isOk());
        QVERIFY(waitUntil([&] { return isRunning(engine, "hung"); }));
        setPace(engine, 0);
        QVERIFY(waitUntil([&] { return gate.arrived() == 1; }));
        QVERIFY(call(engine, "hung", &EngineApi::stopBot).isOk());
        const long owners = alive.use_count();
        QVERIFY(!engine.stop()); // its thread was let go of, and is still there
        gate.open();
        // The strategy dies behind its thread: from then on nothing uses the engine.
        QVERIFY(waitUntil([&] { return alive.use_count() < owners; }));
    }
}

void TestInterventions::aRefusedSaleIsSaidAndTriedAgain()
{
    const ScenarioWorkspace scenario;
    QVERIFY(scenario.store(walkingBars(kFirst, 2'000, 7)).isOk());
    EngineParts parts = standingParts(scenario);
    useScripts(parts, {{"holder", &buyAndHold}});
    parts.venue = refusingVenue(parts.venue, 1);
    LocalEngine engine(std::move(parts));
    QVERIFY(engine.start().isOk());
    QVERIFY(addAndStart(engine, scriptedBot("holder")).isOk());
    setPace(engine, 0);
    QVERIFY(waitUntil([&] { return botOf(engine, "holder").position.quantity.isPositive(); }));
    setPace(engine, 0.001);
    QVERIFY(call(engine, "holder", &EngineApi::flattenBot).isOk());
    QVERIFY(waitUntil([&] {
        return botOf(engine, "holder").health.find("closed for lunch") != std::string::npos;
    }));
    QCOMPARE(botOf(engine, "holder").state, BotState::Flattening);
    QVERIFY(botOf(engine, "holder").position.quantity.isPositive());
    setPace(engine, 0); // the next step tries again
    QVERIFY(waitUntil([&] { return botOf(engine, "holder").state == BotState::Stopped; }));
    QVERIFY(botOf(engine, "holder").position.quantity.isZero());
    QVERIFY2(botOf(engine, "holder").health.empty(), "what is sold is well again");
    const std::vector<Order> orders = ordersOf(engine, BotId("holder"));
    QCOMPARE(orders.size(), std::size_t{3});
    QCOMPARE(orders[1].state, OrderState::Rejected);
    QCOMPARE(orders[2].state, OrderState::Filled);
    QVERIFY(engine.stop());
}

void TestInterventions::aSaleAtTheEndOfTheTapeGoesAtTheLastPrice()
{
    const ScenarioWorkspace scenario;
    const BarSeries bars = walkingBars(kFirst, 200, 7);
    QVERIFY(scenario.store(bars).isOk());
    EngineParts parts = standingParts(scenario);
    useScripts(parts, {{"holder", &buyAndHold}});
    const CostSpec costs = parts.options.costs;
    LocalEngine engine(std::move(parts));
    QVERIFY(engine.start().isOk());
    QVERIFY(addAndStart(engine, scriptedBot("holder")).isOk());
    QVERIFY(waitUntil([&] { return isRunning(engine, "holder"); }));
    setPace(engine, 0);
    QVERIFY(waitUntil([&] { return isAtEnd(engine); }));
    QVERIFY(botOf(engine, "holder").position.quantity.isPositive());
    QVERIFY(call(engine, "holder", &EngineApi::flattenBot).isOk());
    QVERIFY(waitUntil([&] { return botOf(engine, "holder").state == BotState::Stopped; }));
    QVERIFY(botOf(engine, "holder").position.quantity.isZero());
    const Order sale = ordersOf(engine, BotId("holder")).back();
    const Decimal last = bars.closeExact(bars.size() - 1);
    const Decimal share =
        (costs.spreadBps / Decimal::fromInt(2) + costs.slippageBps) / Decimal::fromInt(10'000);
    QCOMPARE(sale.state, OrderState::Filled);
    QCOMPARE(sale.averageFillPrice().rounded(9), (last * (Decimal::fromInt(1) - share)).rounded(9));
    QVERIFY(engine.stop());
}

void TestInterventions::anIdIsTakenUntilItsRemovalIsDone()
{
    const ScenarioWorkspace scenario;
    QVERIFY(scenario.store(walkingBars(kFirst, 200, 7)).isOk());
    BotDefinition bot = crossBot("one", kFirst, 3, 8);
    {
        LocalEngine engine(standingParts(scenario));
        QVERIFY(engine.start().isOk());
        const auto add = [&](QObject* context, EngineApi::Done done) {
            engine.addBot(bot, context, std::move(done));
        };
        QVERIFY(await(add).isOk());
        QObject context;
        std::optional<Status> removed;
        engine.removeBot(bot.id, &context, [&](const Status& status) { removed = status; });
        bot.cash = Decimal::fromInt(7'000);
        const Status tooEarly = await(add); // storage would forget the new one with the old
        QVERIFY(!tooEarly);
        QCOMPARE(tooEarly.error().kind, ErrorKind::Conflict);
        QVERIFY(waitUntil([&] { return removed.has_value(); }));
        QVERIFY(removed->isOk());
        QVERIFY(await(add).isOk());
        QVERIFY(engine.stop());
    }
    LocalEngine again(standingParts(scenario));
    QVERIFY(again.start().isOk());
    QCOMPARE(again.snapshot()->bots.size(), std::size_t{1});
    QCOMPARE(botOf(again, "one").cash, Decimal::fromInt(7'000));
    QVERIFY(again.stop());
}

QD_TEST(TestInterventions)
#include "TestInterventions.moc"
