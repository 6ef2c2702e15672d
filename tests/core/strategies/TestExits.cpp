// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/ModuleRegistration.h"
#include "tests/core/strategies/Rehearsal.h"
#include "tests/support/TestMain.h"

using namespace qd;
using namespace qd::test;

class TestExits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void atrStopFollowsTheHighsAndNeverRetreats();
    void atrTargetStandsInRangesOfTheEntry();
    void atrAsBeforeTakesTheTargetAsARatio();
    void fixedRatioLeavesAtProfitLossAndTrail();
    void crossoverLeavesOnTheCrossOrABarLater();
    void rsiOrBandIsEnough();
    void timeCountsBarsOrMinutes();
    void trailingStopWaitsForItsActivation();
    void trackingStartsAnewWithEachPosition();
    void aStopDistanceIsGivenWhereThereIsAStop();
};

namespace {

std::unique_ptr<ExitModule> makeExit(const std::string& name, const ParameterMap& given = {})
{
    for (const ExitRegistration& exit : exitRegistrations())
        if (exit.info.name == name)
            return exit.create(
                validateParameters(exit.info.parameters, given, exit.info.name).value());
    return nullptr;
}

PortfolioView held(double price, const BarSeries& bars, std::size_t entryBar)
{
    PortfolioView portfolio;
    portfolio.quantity = Decimal::fromInt(1);
    portfolio.averagePrice = Decimal::fromDouble(price).value();
    portfolio.entryTime = bars.openTime(entryBar);
    return portfolio;
}

/// Holds a position from a bar on and gives the first bar whose close leaves it; -1 for none.
int firstExit(ExitModule& exit, const BarSeries& bars, std::size_t entryBar, double price,
              std::string* why = nullptr)
{
    for (std::size_t i = 0; i < bars.size(); ++i) {
        const MarketView market(bars, i + 1);
        PortfolioView portfolio = i < entryBar ? PortfolioView() : held(price, bars, entryBar);
        portfolio.barsSinceEntry = static_cast<std::int64_t>(i - entryBar + 1);
        exit.update(market, portfolio);
        std::string reason;
        if (i >= entryBar && exit.wantsExit(market, portfolio, reason)) {
            if (why != nullptr)
                *why = reason;
            return static_cast<int>(i);
        }
    }
    return -1;
}

/// Twenty calm bars at 100 (true range 2), then what is given.
BarSeries afterCalm(const std::vector<double>& rest)
{
    std::vector<double> closes(20, 100.0);
    closes.insert(closes.end(), rest.begin(), rest.end());
    return barsFromCloses(closes);
}

} // namespace

void TestExits::atrStopFollowsTheHighsAndNeverRetreats()
{
    // Highs climb to 106; the ATR is near 2, so the stop stands near 104 and 103 hits it.
    const BarSeries bars = afterCalm({101, 102, 103, 104, 105, 104.9, 103});
    std::string why;
    const auto exit = makeExit("atr", {{"sl_multiplier", 1.0}, {"tp_multiplier", 50.0}});
    QCOMPARE(firstExit(*exit, bars, 20, 100.0, &why), 26);
    QVERIFY2(why.starts_with("close 103.00 below stop 103."), why.c_str());
}

void TestExits::atrTargetStandsInRangesOfTheEntry()
{
    // The ATR at the decision is 2: the target is 100 + 3 × 2 whatever the ranges do later.
    const BarSeries bars = afterCalm({101, 103, 105.9, 106.5});
    const auto exit = makeExit("atr", {{"sl_multiplier", 20.0}, {"tp_multiplier", 3.0}});
    std::string why;
    QCOMPARE(firstExit(*exit, bars, 20, 100.0, &why), 23);
    QVERIFY2(why.starts_with("close 106.50 reached target 106.00"), why.c_str());
}

void TestExits::atrAsBeforeTakesTheTargetAsARatio()
{
    const BarSeries bars = afterCalm({110, 150, 199, 200});
    const auto exit =
        makeExit("atr", {{"sl_multiplier", 100.0}, {"tp_multiplier", 1.0}, {"compat", true}});
    QCOMPARE(firstExit(*exit, bars, 20, 100.0), 23);
}

void TestExits::fixedRatioLeavesAtProfitLossAndTrail()
{
    QCOMPARE(firstExit(*makeExit("fixed-ratio"), afterCalm({105, 109.99, 110}), 20, 100.0), 22);
    QCOMPARE(firstExit(*makeExit("fixed-ratio"), afterCalm({98, 95.01, 95}), 20, 100.0), 22);
    const auto trailing =
        makeExit("fixed-ratio", {{"use_trailing_stop", true}, {"trail_percent", 2.0}});
    QCOMPARE(firstExit(*trailing, afterCalm({103, 105, 103, 102.8}), 20, 100.0), 23);
    QCOMPARE(firstExit(*makeExit("fixed-ratio"), afterCalm({103, 105, 103, 102.8}), 20, 100.0), -1);
}

void TestExits::crossoverLeavesOnTheCrossOrABarLater()
{
    const BarSeries bars = afterCalm({101, 102, 103, 99, 95, 94, 93});
    const ParameterMap periods{{"fast_period", std::int64_t{2}}, {"slow_period", std::int64_t{4}}};
    // Averages of 2 and 4: 101 < 101.25 on the bar of 99.
    QCOMPARE(firstExit(*makeExit("ma-crossover", periods), bars, 20, 100.0), 23);
    ParameterMap patient = periods;
    patient["require_confirmation"] = true;
    QCOMPARE(firstExit(*makeExit("ma-crossover", patient), bars, 20, 100.0), 24);
    ParameterMap exponential = periods;
    exponential["ma_type"] = std::string("ema");
    QVERIFY(firstExit(*makeExit("ma-crossover", exponential), bars, 20, 100.0) >= 23);
}

void TestExits::rsiOrBandIsEnough()
{
    std::string why;
    const auto exit = makeExit("rsi-bb", {{"use_bb_touch", false}});
    QVERIFY(firstExit(*exit, afterCalm({100.5, 101, 103, 106}), 20, 100.0, &why) >= 20);
    QVERIFY2(why.starts_with("RSI(14) ") || why.starts_with("close "), why.c_str());
    // 99 % of the band is reached by a calm market at once.
    const auto touching = makeExit("rsi-bb");
    QCOMPARE(firstExit(*touching, afterCalm({100, 99.9}), 20, 100.0, &why), 20);
    QVERIFY2(why.find("99 % of upper band") != std::string::npos, why.c_str());
}

void TestExits::timeCountsBarsOrMinutes()
{
    const BarSeries bars = afterCalm(std::vector<double>(30, 100.0));
    QCOMPARE(firstExit(*makeExit("time", {{"max_bars", std::int64_t{5}}}), bars, 20, 100.0), 24);
    const auto byClock = makeExit("time", {{"use_time", true}, {"max_minutes", std::int64_t{180}}});
    QCOMPARE(firstExit(*byClock, bars, 20, 100.0), 22);
}

void TestExits::trailingStopWaitsForItsActivation()
{
    const std::vector<double> closes{101, 98.9, 104, 106, 103.9, 103.8};
    QCOMPARE(firstExit(*makeExit("trailing-stop"), afterCalm(closes), 20, 100.0), 21);
    const auto patient = makeExit("trailing-stop", {{"activation_pct", 0.05}});
    QCOMPARE(firstExit(*patient, afterCalm(closes), 20, 100.0), 25); // 106 × 0.98 = 103.88
    const auto ranged = makeExit("trailing-stop", {{"use_atr", true}, {"atr_multiplier", 0.1}});
    QCOMPARE(firstExit(*ranged, afterCalm(closes), 20, 100.0), 21);
}

void TestExits::trackingStartsAnewWithEachPosition()
{
    const BarSeries bars = afterCalm({120, 121, 100, 99.5});
    const auto exit = makeExit("trailing-stop");
    std::string reason;
    for (std::size_t i = 0; i < 22; ++i)
        exit->update(MarketView(bars, i + 1), held(100.0, bars, 0));
    // Sold and bought again between two closes: the highs of the old position do not count.
    const PortfolioView again = held(100.0, bars, 22);
    exit->update(MarketView(bars, 23), again);
    QVERIFY(!exit->wantsExit(MarketView(bars, 23), again, reason));
    exit->update(MarketView(bars, 24), again);
    QVERIFY(!exit->wantsExit(MarketView(bars, 24), again, reason));
}

void TestExits::aStopDistanceIsGivenWhereThereIsAStop()
{
    const BarSeries bars = afterCalm({});
    const auto distanceOf = [&](const std::string& name, const ParameterMap& given) {
        const auto exit = makeExit(name, given);
        for (std::size_t i = 1; i <= bars.size(); ++i)
            exit->update(MarketView(bars, i), {});
        return exit->stopDistance(MarketView(bars, bars.size()));
    };
    QCOMPARE(distanceOf("fixed-ratio", {}).value(), 5.0);
    QCOMPARE(distanceOf("trailing-stop", {}).value(), 2.0);
    QCOMPARE(distanceOf("atr", {{"sl_multiplier", 2.0}}).value(), 3.0); // below the high of 101
    QVERIFY(!distanceOf("time", {}));
    QVERIFY(!distanceOf("ma-crossover", {}));
    QVERIFY(!distanceOf("rsi-bb", {}));
}

QD_TEST(TestExits)
#include "TestExits.moc"
