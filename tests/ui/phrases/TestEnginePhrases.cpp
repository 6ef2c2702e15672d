// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenario/ScenarioWorkspace.h"
#include "tests/support/TestMain.h"
#include "tests/ui/phrases/PhraseCheck.h"

#include <QTest>

using namespace qd;
using namespace qd::test;

namespace {

using Command = void (EngineApi::*)(const BotId&, QObject*, EngineApi::Done);

/// A running engine whose every word is kept.
class Listener
{
public:
    Listener()
    {
        const Status stored = m_scenario.store(walkingBars(series(), 600, 3));
        QD_ASSERT(stored.isOk(), "bars can be stored");
        m_root = m_scenario.open(1.0).value(); // hardly a step before the bots are ready
    }

    static SeriesKey series() { return {"BTCUSDT", Timeframe::parse("1m").value()}; }
    EngineApi& engine() { return m_root->engine(); }

    void tell(Command command, const char* bot)
    {
        check.add(await([&](QObject* context, EngineApi::Done done) {
            (engine().*command)(BotId(bot), context, std::move(done));
        }));
        listen();
    }
    void add(const BotDefinition& bot)
    {
        check.add(await([&](QObject* context, EngineApi::Done done) {
            engine().addBot(bot, context, std::move(done));
        }));
    }
    void playToTheEnd()
    {
        check.add(await([&](QObject* context, EngineApi::Done done) {
            engine().setReplayPace(0.0, context, std::move(done));
        }));
        const bool isPlayed = waitUntil([&] {
            listen();
            return isAtEnd(engine());
        });
        QD_ASSERT(isPlayed, "the replay comes to its end");
    }
    void cancel(const ClientOrderId& order)
    {
        check.add(await([&](QObject* context, EngineApi::Done done) {
            engine().cancelOrder(order, context, std::move(done));
        }));
    }
    void listen()
    {
        for (const EngineEvent& event : engine().takeEvents()) {
            check.add(event.text);
            if (event.order) {
                check.add(event.order->message);
                check.add(event.order->intent.reason);
            }
            if (event.trade) {
                check.add(event.trade->entryReason);
                check.add(event.trade->exitReason);
            }
        }
        const EngineSnapshotPtr snapshot = engine().snapshot();
        check.add(snapshot->haltReason);
        for (const BotSnapshot& bot : snapshot->bots) {
            check.add(bot.health);
            check.add(bot.lastDecision);
        }
        for (const FeedSnapshot& feed : snapshot->feeds)
            check.add(feed.detail);
    }

    PhraseCheck check;

private:
    ScenarioWorkspace m_scenario;
    std::unique_ptr<CompositionRoot> m_root;
};

} // namespace

class TestEnginePhrases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyWordOfARunningEngineIsTranslated()
    {
        Listener listener;
        BotDefinition bot = crossBot("demo-1", Listener::series(), 3, 8);
        bot.limits.maxOrderValue = Decimal::fromInt(1);
        listener.add(bot); // its entries are denied
        listener.add(bot); // known already
        BotDefinition trader = crossBot("demo-2", Listener::series(), 3, 8);
        listener.add(trader);
        BotDefinition greedy = crossBot("demo-3", Listener::series(), 3, 8);
        greedy.cash = Decimal::parse("1e15").value();
        listener.add(greedy);
        greedy.cash = Decimal::fromInt(1);
        greedy.series.symbol = "NOSUCH";
        listener.add(greedy);
        greedy.series = Listener::series();
        greedy.strategy.name = "sma-crosss";
        listener.add(greedy);
        listener.cancel(ClientOrderId("qd-none"));
        listener.tell(&EngineApi::startBot, "demo-9");
        listener.tell(&EngineApi::stopBot, "demo-1");
        listener.tell(&EngineApi::startBot, "demo-1");
        listener.tell(&EngineApi::startBot, "demo-1");
        listener.tell(&EngineApi::startBot, "demo-2");
        listener.tell(&EngineApi::resumeBot, "demo-2");
        listener.tell(&EngineApi::removeBot, "demo-2");
        listener.playToTheEnd();
        listener.tell(&EngineApi::pauseBot, "demo-2");
        listener.tell(&EngineApi::pauseBot, "demo-2");
        listener.tell(&EngineApi::resumeBot, "demo-2");
        for (const Order& order : ordersOf(listener.engine(), BotId("demo-2")))
            listener.cancel(order.id);
        listener.tell(&EngineApi::flattenBot, "demo-2");
        listener.tell(&EngineApi::flattenBot, "demo-2");
        listener.tell(&EngineApi::stopBot, "demo-1");
        listener.listen();
        QVERIFY(listener.check.count() > 40);
        const QString problems = listener.check.problems();
        QVERIFY2(problems.isEmpty(), qPrintable(problems.left(3'000)));
    }

    void aSecondProgramIsTurnedAwayInGerman()
    {
        const ScenarioWorkspace scenario;
        const auto first = scenario.open(0.0);
        QVERIFY(first.isOk());
        PhraseCheck check;
        check.add(scenario.open(0.0));
        CompositionRoot::Options live;
        live.workspace = scenario.directory();
        live.mode = EngineMode::Live;
        check.add(CompositionRoot::open(live));
        live.mode = EngineMode::Paper;
        live.workspace = "/proc/quarterdeck";
        check.add(CompositionRoot::open(live));
        QVERIFY(check.count() >= 5);
        const QString problems = check.problems();
        QVERIFY2(problems.isEmpty(), qPrintable(problems));
    }
};

QD_TEST(TestEnginePhrases)
#include "TestEnginePhrases.moc"
