// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/StrategyRunner.h"

#include "tests/core/strategies/Rehearsal.h"
#include "tests/support/TestMain.h"

#include <functional>
#include <optional>

using namespace qd;
using namespace qd::test;

namespace {

/// Wants at every bar what the test has told it to want.
class WishfulStrategy final : public Strategy
{
public:
    explicit WishfulStrategy(std::function<void(Context&)> wish) : m_wish(std::move(wish)) {}
    void onBar(Context& context) override
    {
        ++m_bars;
        m_wish(context);
    }
    std::size_t warmUpBars() const override { return 3; }
    void save(StateWriter& state) const override { state.put(m_bars); }
    void load(StateReader& state) override { state.get(m_bars); }

private:
    std::function<void(Context&)> m_wish;
    std::int64_t m_bars = 0;
};

struct Bench
{
    explicit Bench(std::function<void(Context&)> wish, const char* sizing = "all-in",
                   bool wantsNotes = true)
        : bars(barsFromCloses({100, 101, 102})),
          runner(std::make_unique<WishfulStrategy>(std::move(wish)),
                 {.bot = BotId("bot"),
                  .instrument = instrumentFromSymbol("BTCUSDT"),
                  .sizing = SizingSpec::parse(sizing).value(),
                  .takerFee = "0.001"_dec,
                  .wantsNotes = wantsNotes})
    {
        portfolio.cash = portfolio.equity = Decimal::fromInt(1'000);
        portfolio.mayEnter = true;
    }
    const Decision& decide(std::size_t count = 3)
    {
        runner.onBarClosed(MarketView(bars, count), portfolio, decision);
        return decision;
    }

    BarSeries bars;
    PortfolioView portfolio;
    Decision decision;
    StrategyRunner runner;
};

void enter(Context& context)
{
    context.orders.enterLong("because");
}

void leave(Context& context)
{
    context.orders.exitLong("enough");
}

} // namespace

class TestStrategyRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEntryCarriesItsBotPriceAndReason()
    {
        Bench bench(&enter);
        const OrderIntent intent = bench.decide().intents.at(0);
        QCOMPARE(intent.bot, BotId("bot"));
        QCOMPARE(intent.symbol, std::string("BTCUSDT"));
        QVERIFY(intent.side == Side::Buy && intent.purpose == OrderPurpose::Entry);
        QCOMPARE(intent.quoteAmount, Decimal::fromInt(1'000));
        QCOMPARE(intent.referencePrice, Decimal::fromInt(102));
        QCOMPARE(intent.decidedAt, bench.bars.closeTime(2));
        QCOMPARE(intent.reason, std::string("because"));
        QVERIFY(bench.decision.refusal.empty() && bench.decision.notes.empty());
    }

    void anEntryThatMustNotBeIsNoted_data()
    {
        QTest::addColumn<QString>("obstacle");
        QTest::addColumn<QString>("note");
        QTest::addRow("held back") << "paused" << "No entry, entries are held back: because";
        QTest::addRow("invested") << "position" << "No entry, a position is held already: because";
        QTest::addRow("on its way") << "order"
                                    << "No entry, an order is on its way already: because";
    }

    void anEntryThatMustNotBeIsNoted()
    {
        QFETCH(QString, obstacle);
        QFETCH(QString, note);
        Bench bench(&enter);
        bench.portfolio.mayEnter = obstacle != QLatin1String("paused");
        bench.portfolio.hasWorkingEntry = obstacle == QLatin1String("order");
        if (obstacle == QLatin1String("position"))
            bench.portfolio.quantity = Decimal::fromInt(1);
        QVERIFY(bench.decide().intents.empty());
        QCOMPARE(bench.decision.notes, std::vector<std::string>{note.toStdString()});
        QVERIFY(bench.decision.refusal.empty()); // not the size was wrong
    }

    void riskSizingWithoutAStopIsSaidEveryTime()
    {
        Bench bench(&enter, "risk:1");
        const std::string why = "risk sizing needs a stop, and the strategy gives none here";
        for (int i = 0; i < 2; ++i) {
            QVERIFY(bench.decide().intents.empty());
            QCOMPARE(bench.decision.refusal, why);
            QCOMPARE(bench.decision.notes,
                     std::vector<std::string>{"No entry, " + why + ": because"});
        }
        Bench sized([](Context& context) { context.orders.enterLong("because", 5.0); }, "risk:1");
        QCOMPARE(sized.decide().intents.at(0).quantity, Decimal::fromInt(2)); // 1 % of 1,000 ÷ 5
        QVERIFY(sized.decision.refusal.empty());
    }

    void aRefusalDoesNotOutliveItsBar()
    {
        bool wants = true;
        Bench bench(
            [&wants](Context& context) {
                if (wants)
                    context.orders.enterLong("because");
            },
            "risk:1", false);
        QVERIFY(!bench.decide().refusal.empty());
        QVERIFY(bench.decision.notes.empty()); // nobody listens
        wants = false;
        QVERIFY(bench.decide().refusal.empty());
    }

    void anExitSellsWholeLotsOfWhatIsHeld()
    {
        Bench bench(&leave);
        QVERIFY(bench.decide().intents.empty()); // there is nothing to sell
        bench.portfolio.quantity = "1.234567891"_dec;
        const OrderIntent intent = bench.decide().intents.at(0);
        QVERIFY(intent.side == Side::Sell && intent.purpose == OrderPurpose::Exit);
        QCOMPARE(intent.quantity, "1.23456789"_dec);
        bench.portfolio.hasWorkingExit = true;
        QVERIFY(bench.decide().intents.empty());
    }

    void oneBarGivesOneOrder()
    {
        Bench bench([](Context& context) {
            context.orders.enterLong("first");
            context.orders.enterLong("second");
            context.orders.exitLong("third");
        });
        QCOMPARE(bench.decide().intents.size(), std::size_t{1});
        QCOMPARE(bench.decision.intents.front().reason, std::string("first"));
    }

    void aStateIsReadBackOrRefused()
    {
        Bench bench(&enter);
        (void)bench.decide();
        Bench other(&enter);
        QVERIFY(other.runner.loadState(bench.runner.saveState()).isOk());
        QCOMPARE(other.runner.saveState(), bench.runner.saveState());
        QVERIFY(!other.runner.loadState("nonsense").isOk());
        QCOMPARE(bench.runner.warmUpBars(), std::size_t{3});
    }
};

QD_TEST(TestStrategyRunner)
#include "TestStrategyRunner.moc"
