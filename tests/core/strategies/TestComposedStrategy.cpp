// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/ComposedStrategy.h"

#include "core/strategies/ModuleRegistration.h"
#include "tests/core/strategies/Rehearsal.h"
#include "tests/support/TestMain.h"

using namespace qd;
using namespace qd::test;

class TestComposedStrategy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void entersOversoldBelowTheBandAndSaysSo();
    void entersNothingWhileWarmingUpButLeaves();
    void aPausedBotKeepsItsExits();
    void workingOrdersAreNotDoubled();
    void everyStrategyContinuesFromASavedStateBitForBit();
    void poisonedFutureBarsChangeNoDecision();
    void aDamagedStateIsRefused();
};

namespace {

/// Falls hard after a calm stretch, then recovers.
BarSeries fallAndRecovery()
{
    std::vector<double> closes;
    for (int i = 0; i < 40; ++i)
        closes.push_back(1'000.0 + (i % 2 == 0 ? 1.0 : -1.0));
    for (int i = 1; i <= 5; ++i)
        closes.push_back(1'000.0 - 10.0 * i);
    for (int i = 1; i <= 40; ++i)
        closes.push_back(950.0 + 5.0 * i);
    return barsFromCloses(closes);
}

} // namespace

void TestComposedStrategy::entersOversoldBelowTheBandAndSaysSo()
{
    const BarSeries bars = fallAndRecovery();
    StrategyRunner runner = makeRunner(makeStrategy("rsi-bb+atr"));
    Rehearsal rehearsal(bars);
    rehearsal.run(runner, 0, bars.size());
    QVERIFY(rehearsal.events().size() >= 2);
    const auto& entry = rehearsal.events()[0];
    QVERIFY(entry.side == Side::Buy);
    QVERIFY2(entry.reason.starts_with("RSI(14) ") &&
                 entry.reason.find(" ≤ 30 and close ") != std::string::npos &&
                 entry.reason.find(" at or below lower band ") != std::string::npos,
             entry.reason.c_str());
    QVERIFY(rehearsal.events()[1].side == Side::Sell);
    QVERIFY(rehearsal.events()[1].reason.starts_with("close "));
}

void TestComposedStrategy::entersNothingWhileWarmingUpButLeaves()
{
    // Twelve bars are too few for RSI and bands; a position that exists is guarded all the same.
    std::vector<double> closes(12, 100.0);
    closes.back() = 90.0;
    const BarSeries bars = barsFromCloses(closes);
    StrategyRunner runner = makeRunner(makeStrategy("rsi-bb+fixed-ratio"));
    Rehearsal rehearsal(bars);
    rehearsal.run(runner, 0, 6);
    QVERIFY(rehearsal.events().empty());
    rehearsal.portfolio().quantity = Decimal::fromInt(1);
    rehearsal.portfolio().averagePrice = Decimal::fromInt(100);
    rehearsal.run(runner, 6, bars.size());
    QCOMPARE(rehearsal.events().size(), std::size_t(1));
    QCOMPARE(rehearsal.events()[0].reason, std::string("loss 10.00 % ≥ 5.00 %"));
}

void TestComposedStrategy::aPausedBotKeepsItsExits()
{
    const BarSeries bars = fallAndRecovery();
    StrategyRunner runner = makeRunner(makeStrategy("rsi-bb+time"), {}, true);
    Rehearsal rehearsal(bars);
    rehearsal.portfolio().mayEnter = false;
    rehearsal.run(runner, 0, 50);
    QVERIFY(rehearsal.events().empty());
    QVERIFY(!rehearsal.notes().empty());
    rehearsal.portfolio().quantity = Decimal::fromInt(1);
    rehearsal.portfolio().averagePrice = Decimal::fromInt(950);
    rehearsal.run(runner, 50, bars.size());
    QCOMPARE(rehearsal.events().size(), std::size_t(1));
    QCOMPARE(rehearsal.events()[0].reason, std::string("held 20 bars, at most 20"));
}

void TestComposedStrategy::workingOrdersAreNotDoubled()
{
    const BarSeries bars = fallAndRecovery();
    StrategyRunner runner = makeRunner(makeStrategy("rsi-bb+time"));
    Rehearsal rehearsal(bars);
    rehearsal.portfolio().hasWorkingEntry = true;
    rehearsal.run(runner, 0, 60);
    QVERIFY(rehearsal.events().empty());
    rehearsal.portfolio().quantity = Decimal::fromInt(1);
    rehearsal.portfolio().hasWorkingExit = true;
    rehearsal.run(runner, 60, bars.size());
    QVERIFY(rehearsal.events().empty());
}

void TestComposedStrategy::everyStrategyContinuesFromASavedStateBitForBit()
{
    const BarSeries bars = randomBars(700, 11);
    for (const StrategyInfo& info : StrategyCatalog::instance().strategies()) {
        StrategyRunner whole = makeRunner(makeStrategy(info.name));
        Rehearsal uninterrupted(bars);
        uninterrupted.run(whole, 0, bars.size());
        for (const std::size_t cut : {1, 20, 333, 500, 699}) {
            StrategyRunner before = makeRunner(makeStrategy(info.name));
            Rehearsal rehearsal(bars);
            rehearsal.run(before, 0, cut);
            StrategyRunner after = makeRunner(makeStrategy(info.name));
            QVERIFY(after.loadState(before.saveState()).isOk());
            rehearsal.run(after, cut, bars.size());
            QVERIFY2(rehearsal.events() == uninterrupted.events(), info.name.c_str());
            QVERIFY2(after.saveState() == whole.saveState(), info.name.c_str());
        }
    }
}

void TestComposedStrategy::poisonedFutureBarsChangeNoDecision()
{
    const BarSeries bars = randomBars(600, 5);
    constexpr std::size_t kCut = 400;
    BarSeries poisoned(bars.key());
    for (std::size_t i = 0; i < bars.size(); ++i) {
        Bar bar = bars.bar(i);
        if (i >= kCut) {
            bar.open = bar.close = bar.low = Decimal::fromInt(i % 2 == 0 ? 1 : 100'000);
            bar.high = bar.open + Decimal::fromInt(50'000);
            bar.volume = Decimal::fromInt(i % 3 == 0 ? 0 : 1'000'000);
        }
        QVERIFY(poisoned.append(bar).isOk());
    }
    std::size_t decisions = 0;
    for (const StrategyInfo& info : StrategyCatalog::instance().strategies()) {
        StrategyRunner clean = makeRunner(makeStrategy(info.name));
        StrategyRunner other = makeRunner(makeStrategy(info.name));
        Rehearsal first(bars);
        Rehearsal second(poisoned);
        first.run(clean, 0, kCut);
        second.run(other, 0, kCut);
        QVERIFY2(first.events() == second.events(), info.name.c_str());
        QVERIFY2(clean.saveState() == other.saveState(), info.name.c_str());
        decisions += first.events().size();
    }
    QVERIFY(decisions > 50);
}

void TestComposedStrategy::aDamagedStateIsRefused()
{
    const BarSeries bars = randomBars(100, 3);
    StrategyRunner runner = makeRunner(makeStrategy("rsi-bb+atr"));
    Rehearsal rehearsal(bars);
    rehearsal.run(runner, 0, bars.size());
    const std::string state = runner.saveState();

    StrategyRunner fresh = makeRunner(makeStrategy("rsi-bb+atr"));
    QVERIFY(!fresh.loadState(""));
    QVERIFY(!fresh.loadState(state.substr(0, state.size() / 2)));
    StrategyRunner otherPeriod =
        makeRunner(makeStrategy("rsi-bb+atr", {{"entry.bb_period", std::int64_t{30}}}));
    QVERIFY(!otherPeriod.loadState(state));
    StrategyRunner otherKind = makeRunner(makeStrategy("sma-cross"));
    QVERIFY(!otherKind.loadState(state));
}

QD_TEST(TestComposedStrategy)
#include "TestComposedStrategy.moc"
