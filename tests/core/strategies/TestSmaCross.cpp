// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/SmaCross.h"
#include "tests/core/strategies/Rehearsal.h"
#include "tests/support/TestMain.h"

using namespace qd;
using namespace qd::test;

class TestSmaCross : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entersOnTheFirstDecidableBarWhenUp();
    void leavesWhenTheFastAverageIsNotAbove();
    void equalAveragesAreNotAbove();
    void comparesTickPricesExactly();
    void anEntryOnItsWayIsNotDoubled();
    void heldBackEntriesAreNotedAndExitsPass();
};

void TestSmaCross::entersOnTheFirstDecidableBarWhenUp()
{
    const BarSeries bars = barsFromCloses({100, 101, 102, 103, 104});
    StrategyRunner runner = makeRunner(std::make_unique<SmaCross>(2, 3));
    QCOMPARE(runner.warmUpBars(), std::size_t(3));
    Rehearsal rehearsal(bars);
    rehearsal.run(runner, 0, bars.size());
    QCOMPARE(rehearsal.events().size(), std::size_t(1));
    QCOMPARE(rehearsal.events()[0].bar, std::size_t(2));
    QVERIFY(rehearsal.events()[0].side == Side::Buy);
    QCOMPARE(rehearsal.events()[0].reason, std::string("SMA(2) 101.50 above SMA(3) 101.00"));
}

void TestSmaCross::leavesWhenTheFastAverageIsNotAbove()
{
    const BarSeries bars = barsFromCloses({100, 101, 102, 103, 90, 80, 70, 75, 95, 99});
    StrategyRunner runner = makeRunner(std::make_unique<SmaCross>(2, 3));
    Rehearsal rehearsal(bars);
    rehearsal.run(runner, 0, bars.size());
    const auto& events = rehearsal.events();
    QCOMPARE(events.size(), std::size_t(3));
    QCOMPARE(events[1].bar, std::size_t(4)); // 96.5 against 98.33
    QVERIFY(events[1].side == Side::Sell);
    QCOMPARE(events[1].reason, std::string("SMA(2) 96.500 not above SMA(3) 98.333"));
    QCOMPARE(events[2].bar, std::size_t(8)); // 85 against 80
}

void TestSmaCross::equalAveragesAreNotAbove()
{
    const BarSeries bars = barsFromCloses(std::vector<double>(100, 0.1));
    StrategyRunner runner = makeRunner(std::make_unique<SmaCross>(3, 7));
    Rehearsal rehearsal(bars);
    rehearsal.run(runner, 0, bars.size());
    QVERIFY(rehearsal.events().empty());
}

void TestSmaCross::comparesTickPricesExactly()
{
    // The last two and the last four average 0.15 in decimals; in doubles the sums differ.
    const BarSeries bars = barsFromCloses({0.2, 0.1, 0.2, 0.1});
    StrategyRunner runner = makeRunner(std::make_unique<SmaCross>(2, 4));
    Rehearsal rehearsal(bars);
    rehearsal.run(runner, 0, bars.size());
    QVERIFY(rehearsal.events().empty());
}

void TestSmaCross::anEntryOnItsWayIsNotDoubled()
{
    const BarSeries bars = barsFromCloses({100, 101, 102, 103});
    StrategyRunner runner = makeRunner(std::make_unique<SmaCross>(2, 3));
    PortfolioView portfolio;
    portfolio.cash = Decimal::fromInt(1'000);
    portfolio.hasWorkingEntry = true;
    Decision decision;
    for (std::size_t i = 1; i <= bars.size(); ++i) {
        runner.onBarClosed(MarketView(bars, i), portfolio, decision);
        QVERIFY(decision.intents.empty());
    }
}

void TestSmaCross::heldBackEntriesAreNotedAndExitsPass()
{
    const BarSeries rising = barsFromCloses({100, 101, 102, 103});
    StrategyRunner runner = makeRunner(std::make_unique<SmaCross>(2, 3), {}, true);
    Rehearsal rehearsal(rising);
    rehearsal.portfolio().mayEnter = false;
    rehearsal.run(runner, 0, rising.size());
    QVERIFY(rehearsal.events().empty());
    QCOMPARE(rehearsal.notes().size(), std::size_t(2));

    const BarSeries falling = barsFromCloses({103, 102, 101});
    StrategyRunner other = makeRunner(std::make_unique<SmaCross>(2, 3));
    Rehearsal holding(falling);
    holding.portfolio().mayEnter = false;
    holding.portfolio().quantity = Decimal::fromInt(2);
    holding.run(other, 0, falling.size());
    QCOMPARE(holding.events().size(), std::size_t(1));
    QVERIFY(holding.events()[0].side == Side::Sell);
}

QD_TEST(TestSmaCross)
#include "TestSmaCross.moc"
