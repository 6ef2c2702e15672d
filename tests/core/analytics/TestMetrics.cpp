// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/MetricCatalogue.h"
#include "core/analytics/Metrics.h"
#include "tests/core/analytics/Near.h"
#include "tests/support/TestMain.h"

#include <set>

using namespace qd;

namespace {

Timestamp day(int n)
{
    return Timestamp::parse("2024-01-01").value() + Duration::seconds(86'400) * n;
}

std::vector<Timestamp> days(std::size_t count)
{
    std::vector<Timestamp> times;
    for (std::size_t i = 0; i < count; ++i)
        times.push_back(day(static_cast<int>(i)));
    return times;
}

MetricSet of(const std::vector<double>& returns, const MetricOptions& options = {})
{
    return computeReturnMetrics(days(returns.size()), returns, options);
}

} // namespace

class TestMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourReturnsByHand()
    {
        // wealth 1 → 1.1 → 0.88 → 1.056 → 1.0032
        const MetricSet found = of({0.1, -0.2, 0.2, -0.05});
        QD_NEAR(found.value("total_return"), 0.0032);
        QD_NEAR(found.value("cagr"), std::pow(1.0032, 365.0 / 4) - 1);
        // mean 0.0125, Σd² = 0.0925 − 4·0.0125² = 0.091875, s = √0.030625 = 0.175
        QD_NEAR(found.value("volatility"), 0.175 * std::sqrt(365.0));
        QD_NEAR(found.value("sharpe"), 0.0125 / 0.175 * std::sqrt(365.0));
        QD_NEAR(found.value("downside_deviation"), std::sqrt(0.0425 / 4));
        QD_NEAR(found.value("sortino"), 0.0125 / std::sqrt(0.0425 / 4) * std::sqrt(365.0));
        QD_NEAR(found.value("max_drawdown"), -0.2);
        QD_NEAR(found.value("max_drawdown_peak"), static_cast<double>(day(0).milliseconds()));
        QD_NEAR(found.value("max_drawdown_valley"), static_cast<double>(day(1).milliseconds()));
        QVERIFY(!found.value("max_drawdown_recovery"));
        QD_NEAR(found.value("longest_drawdown_periods"), 3.0);
        QD_NEAR(found.value("time_underwater"), 0.75);
        QD_NEAR(found.value("recovery_factor"), 0.016);
        QD_NEAR(found.value("omega"), 0.3 / 0.25);
        QD_NEAR(found.value("gain_to_pain"), 0.05 / 0.25);
        QD_NEAR(found.value("var_95"), -0.2 + 0.15 * 0.15); // rank 0.15 of 3
        QD_NEAR(found.value("cvar_95"), -0.2);
        QD_NEAR(found.value("win_rate"), 0.5);
        QD_NEAR(found.value("expectancy"), 0.0125);
        QD_NEAR(found.monthlyReturns.at("2024-01"), 0.0032);
    }

    void theRiskFreeRateIsTurnedGeometricallyIntoAPeriods()
    {
        const MetricSet found = of({0.01, 0.03}, {.periodsPerYear = 2.0, .riskFreePerYear = 0.21});
        QD_NEAR(found.value("sharpe"), (0.02 - 0.1) / (0.01 * std::sqrt(2.0)) * std::sqrt(2.0));
    }

    void undefinedValuesAreEmptyAndExplained_data()
    {
        QTest::addColumn<QList<double>>("returns");
        QTest::newRow("none") << QList<double>{};
        QTest::newRow("one") << QList<double>{0.01};
        QTest::newRow("constant") << QList<double>{0.001, 0.001, 0.001, 0.001, 0.001};
        QTest::newRow("zeros") << QList<double>{0, 0, 0};
        QTest::newRow("all lost") << QList<double>{0.1, -1.0, 0.2};
        QTest::newRow("huge") << QList<double>{1e200, 1e200, 1e200};
    }

    void undefinedValuesAreEmptyAndExplained()
    {
        QFETCH(QList<double>, returns);
        const MetricSet found = of({returns.begin(), returns.end()});
        QVERIFY(!found.value("sharpe") || returns.size() == 3);
        for (const auto& [key, value] : found.values) {
            QVERIFY2(!value || std::isfinite(*value), key.c_str());
            QVERIFY2(value || !found.notes.at(key).empty(), key.c_str());
        }
    }

    void aRemarkWarnsOfTheModifiedRiskOutsideItsDomain()
    {
        const MetricSet calm = of({0.01, -0.02, 0.015, -0.005, 0.02, -0.012, 0.004, -0.001});
        QVERIFY(!calm.notes.contains("var_95_cornish_fisher"));
        std::vector<double> jumpy(200, 0.001);
        for (std::size_t i = 0; i < jumpy.size(); i += 2)
            jumpy[i] = -0.001;
        jumpy[77] = 0.5;
        const MetricSet wild = of(jumpy);
        QVERIFY(wild.value("var_95_cornish_fisher"));
        QVERIFY(wild.notes.contains("var_95_cornish_fisher"));
    }

    void equityBeginsWithItsStart()
    {
        const MetricSet found = computeEquityMetrics(days(3), {100, 110, 99});
        QD_NEAR(found.value("total_return"), -0.01);
        QD_NEAR(found.value("max_drawdown"), -0.1);
        QD_NEAR(found.value("max_drawdown_peak"), static_cast<double>(day(1).milliseconds()));
    }

    void equityThatReachesZeroIsCutOffThere()
    {
        const MetricSet found = computeEquityMetrics(days(4), {100, 50, 0, 70});
        QD_NEAR(found.value("total_return"), -1.0);
        QD_NEAR(found.value("max_drawdown"), -1.0);
        QVERIFY(found.notes.contains("total_return"));
        QVERIFY(!computeEquityMetrics(days(2), {0, 1}).value("total_return"));
    }

    void aValueThatIsNoNumberIsRefused()
    {
        QVERIFY(!of({0.1, std::nan(""), 0.2}).value("total_return"));
    }

    void runsCountTradesAndKeepFirstFees()
    {
        RunResult run;
        run.initialEquity = Decimal::fromInt(1000);
        run.spec.data.series = {"X", Timeframe::fromSeconds(86'400)};
        run.equity = {{day(1), 999.0}, {day(2), 1010.0}};
        run.exposure = 0.5;
        Trade trade;
        trade.exitTime = day(2);
        trade.netPnl = "11"_dec;
        trade.fees = "2"_dec;
        trade.entryValue = "500"_dec;
        trade.exitValue = "513"_dec;
        run.trades = {trade};
        const MetricSet found = computeMetrics(run);
        QD_NEAR(found.value("total_return"), 0.01);
        QD_NEAR(found.value("trades"), 1.0);
        QD_NEAR(found.value("win_rate"), 1.0);
        QD_NEAR(found.value("expectancy"), 11.0);
        QD_NEAR(found.value("fees"), 2.0);
        QD_NEAR(found.value("turnover"), 1013.0 / 1004.5);
        QD_NEAR(found.value("exposure"), 0.5);
        QVERIFY(!found.value("profit_factor"));
    }

    void aRunWithoutTradesHasNoneOfTheirStatistics()
    {
        const MetricSet found = computeMetrics(RunResult{});
        QD_NEAR(found.value("trades"), 0.0);
        QVERIFY(!found.value("win_rate") && !found.value("expectancy"));
    }

    void aBenchmarkAddsItsKeys()
    {
        MetricOptions options;
        options.benchmark = {days(4), {0.01, -0.02, 0.03, 0.01}};
        const MetricSet found = of({0.02, -0.04, 0.06, 0.02}, options);
        QD_NEAR(found.value("beta"), 2.0);
        QD_NEAR(found.value("correlation"), 1.0);
        QD_NEAR(found.value("up_capture"), 2.0);
        QD_NEAR(found.value("down_capture"), 2.0);
        QVERIFY(std::abs(*found.value("alpha")) < 1e-12);
        QVERIFY(!of({0.02, -0.04}).values.contains("beta"));
    }

    void priceBenchmarksAreReadAsOfEachTime()
    {
        MetricOptions options;
        options.benchmark = {{day(-1), day(1)}, {100, 110}};
        const MetricSet found = computeEquityMetrics(days(3), {10, 11, 11}, options);
        QD_NEAR(found.value("up_capture"), 1.0);
        QD_NEAR(found.value("beta"), 1.0);
    }

    void everyKeyOfASetIsInTheCatalogue()
    {
        MetricOptions options;
        options.benchmark = {days(3), {0.1, 0.2, 0.3}};
        RunResult run;
        run.equity = {{day(0), 1.0}, {day(1), 1.1}};
        std::set<std::string> keys;
        for (const auto& set : {of({0.1, 0.2, -0.1}, options), computeMetrics(run)}) {
            for (const auto& [key, value] : set.values)
                keys.insert(key);
        }
        for (const std::string& key : keys)
            QVERIFY2(metricInfo(key) != nullptr, key.c_str());
        for (const MetricInfo& info : metricCatalogue())
            QVERIFY2(keys.contains(info.key), info.key.c_str());
        QCOMPARE(keys.size(), metricCatalogue().size());
    }

    void aMillionPointsAreHandled()
    {
        std::vector<double> equity(1'000'000);
        std::vector<Timestamp> times(equity.size());
        for (std::size_t i = 0; i < equity.size(); ++i) {
            times[i] = day(0) + Duration::seconds(60) * static_cast<std::int64_t>(i);
            equity[i] = 1000.0 + 10.0 * std::sin(static_cast<double>(i) * 0.001);
        }
        const MetricSet found = computeEquityMetrics(times, equity);
        QCOMPARE(found.periodsPerYear, 525'600.0);
        QVERIFY(test::isNear(found.value("max_drawdown"), 990.0 / 1010.0 - 1.0, 1e-6));
    }
};

QD_TEST(TestMetrics)
#include "TestMetrics.moc"
