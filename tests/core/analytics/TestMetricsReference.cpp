// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/Benchmark.h"
#include "core/analytics/Drawdowns.h"
#include "core/analytics/Metrics.h"
#include "tests/core/analytics/Near.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestMain.h"

#include <nlohmann/json.hpp>

#include <QFile>

#include <algorithm>

using namespace qd;

namespace {

struct Reference
{
    std::vector<Timestamp> times;
    std::vector<double> returns;
    std::vector<double> benchmark;
    nlohmann::json values;
};

Reference readReference(const QString& csv, const QString& json)
{
    Reference reference;
    QFile table(csv);
    if (table.open(QIODevice::ReadOnly))
        table.readLine();
    while (!table.atEnd()) {
        const auto cells = table.readLine().trimmed().split(',');
        reference.times.push_back(Timestamp::parse(cells[0].toStdString()).value());
        reference.returns.push_back(cells[1].toDouble());
        reference.benchmark.push_back(cells[2].toDouble());
    }
    QFile document(json);
    if (document.open(QIODevice::ReadOnly))
        reference.values = nlohmann::json::parse(document.readAll().toStdString())["independent"];
    return reference;
}

struct Pair
{
    const char* key;
    const char* reference;
};

constexpr Pair kPairs[] = {
    {"total_return", "total_return"},
    {"cagr", "cagr_365_n_over_365_years"},
    {"volatility", "volatility_365_ddof1"},
    {"sharpe", "sharpe_365_ddof1_rf0"},
    {"sortino", "sortino_365_target0_div_n"},
    {"calmar", "calmar_cagr365_over_absmaxdd"},
    {"downside_deviation", "downside_dev_daily_target0_div_n"},
    {"max_drawdown", "max_drawdown"},
    {"longest_drawdown_periods", "longest_drawdown_days_peak_to_recovery_or_end"},
    {"time_underwater", "pct_days_underwater"},
    {"recovery_factor", "recovery_factor_total_over_absmaxdd"},
    {"ulcer_index", "ulcer_index_div_n"},
    {"ulcer_performance_index", "ulcer_performance_index_cagr365_over_ui_n"},
    {"pain_index", "pain_index"},
    {"omega", "omega_threshold0"},
    {"gain_to_pain", "gain_to_pain"},
    {"skew", "skew_adjusted_G1"},
    {"kurtosis", "kurtosis_excess_adjusted_G2"},
    {"var_95", "var95_historical_linear"},
    {"var_99", "var99_historical_linear"},
    {"cvar_95", "cvar95_historical_mean_le_var"},
    {"cvar_99", "cvar99_historical_mean_le_var"},
    {"var_95_parametric", "var95_parametric_ddof1"},
    {"var_99_parametric", "var99_parametric_ddof1"},
    {"cvar_95_parametric", "cvar95_parametric_ddof1"},
    {"cvar_99_parametric", "cvar99_parametric_ddof1"},
    {"var_95_cornish_fisher", "var95_cornish_fisher_adjusted_moments_ddof1"},
    {"var_99_cornish_fisher", "var99_cornish_fisher_adjusted_moments_ddof1"},
    {"tail_ratio", "tail_ratio_95_5_linear"},
    {"win_rate", "win_rate_nonzero"},
    {"profit_factor", "profit_factor"},
    {"payoff_ratio", "payoff_ratio"},
    {"average_win", "avg_win"},
    {"average_loss", "avg_loss"},
    {"expectancy", "expectancy_all_is_mean"},
    {"kelly", "kelly_p_minus_q_over_payoff"},
    {"sqn", "sqn_sqrt_n_mean_over_std_ddof1"},
    {"best", "best"},
    {"worst", "worst"},
    {"max_consecutive_wins", "max_consecutive_wins"},
    {"max_consecutive_losses", "max_consecutive_losses"},
    {"autocorrelation", "autocorr_lag1_pearson"},
    {"alpha", "alpha_arithmetic_365"},
    {"beta", "beta"},
    {"correlation", "correlation"},
    {"r_squared", "r_squared"},
    {"tracking_error", "tracking_error_365_ddof1"},
    {"information_ratio", "information_ratio_365"},
    {"treynor", "treynor_cagr365_over_beta"},
    {"up_capture", "up_capture_arith_mean_ratio"},
    {"down_capture", "down_capture_arith_mean_ratio"},
};

void compareTable(const std::map<std::string, double>& found, const nlohmann::json& expected)
{
    QCOMPARE(found.size(), expected.size());
    for (const auto& item : expected.items())
        QD_NEAR(found.at(item.key()), item.value().get<double>());
}

void compareDates(const MetricSet& found, const nlohmann::json& detail)
{
    const Pair dates[] = {{"max_drawdown_peak", "peak_date"},
                          {"max_drawdown_valley", "valley_date"},
                          {"max_drawdown_recovery", "recovery_date"}};
    for (const Pair& date : dates) {
        const auto value = found.value(date.key);
        QCOMPARE(value.has_value(), !detail[date.reference].is_null());
        if (value)
            QCOMPARE(Timestamp::fromMilliseconds(static_cast<std::int64_t>(*value)).toIsoDate(),
                     detail[date.reference].get<std::string>());
    }
}

void compareSeries(const Reference& reference)
{
    MetricOptions options{.periodsPerYear = 365.0};
    options.benchmark = {reference.times, reference.benchmark};
    const MetricSet found = computeReturnMetrics(reference.times, reference.returns, options);
    for (const Pair& pair : kPairs) {
        const double expected = reference.values[pair.reference].get<double>();
        QVERIFY2(test::isNear(found.value(pair.key), expected), pair.key);
    }
    compareDates(found, reference.values["max_drawdown_detail"]);
    compareTable(found.monthlyReturns, reference.values["monthly_returns_compounded"]);
    compareTable(found.yearlyReturns, reference.values["yearly_returns_compounded"]);
    const auto& rolling = reference.values["rolling30_sharpe_365_ddof1"];
    QCOMPARE(found.rollingSharpe30.values.size(), rolling["count"].get<std::size_t>());
    QD_NEAR(found.rollingSharpe30.values.front(), rolling["first"].get<double>());
    QD_NEAR(found.rollingSharpe30.values.back(), rolling["last"].get<double>());
    QD_NEAR(std::ranges::min(found.rollingSharpe30.values), rolling["min"].get<double>());
    QD_NEAR(std::ranges::max(found.rollingSharpe30.values), rolling["max"].get<double>());
    QCOMPARE(found.rollingSharpe30.times.front().toIsoDate(),
             rolling["first_date"].get<std::string>());
}

void compareTopDrawdowns(const Reference& reference)
{
    WealthPath path;
    path.times.push_back(reference.times.front() - Duration::seconds(86'400));
    path.values.push_back(1.0);
    for (std::size_t i = 0; i < reference.times.size(); ++i) {
        path.times.push_back(reference.times[i]);
        path.values.push_back(path.values.back() * (1.0 + reference.returns[i]));
    }
    auto found = findDrawdowns(path);
    QCOMPARE(found.size(), reference.values["number_of_drawdowns"].get<std::size_t>());
    std::ranges::sort(found, {}, &Drawdown::depth);
    std::size_t i = 0;
    for (const auto& expected : reference.values["top5_drawdowns"]) {
        const Drawdown& drawdown = found.at(i++);
        QD_NEAR(drawdown.depth, expected["drawdown"].get<double>());
        QCOMPARE(drawdown.peak.toIsoDate(), expected["peak_date"].get<std::string>());
        QCOMPARE(drawdown.valley.toIsoDate(), expected["valley_date"].get<std::string>());
        QCOMPARE(drawdown.firstUnderwater.toIsoDate(),
                 expected["first_underwater"].get<std::string>());
        QCOMPARE(drawdown.lastUnderwater.toIsoDate(),
                 expected["last_underwater"].get<std::string>());
        QCOMPARE(drawdown.periodsToRecovery,
                 expected["days_peak_to_recovery_or_end"].get<std::int64_t>());
        QCOMPARE(drawdown.periodsUnderwater,
                 expected["days_underwater_inclusive"].get<std::int64_t>());
    }
}

} // namespace

class TestMetricsReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRealSeriesHasTheReferenceValues()
    {
        QD_REQUIRE_SHARED(csv, "data/reference/returns_ETHUSDT_1d_vs_BTCUSDT.csv");
        QD_REQUIRE_SHARED(json, "data/reference/metrics_ETHUSDT_1d_vs_BTCUSDT.json");
        const Reference reference = readReference(csv, json);
        QCOMPARE(reference.returns.size(), reference.values["n"].get<std::size_t>());
        compareSeries(reference);
        compareTopDrawdowns(reference);
    }

    void aShortSeriesHasTheReferenceValues()
    {
        QD_REQUIRE_SHARED(csv, "data/reference/returns_synthetic60.csv");
        QD_REQUIRE_SHARED(json, "data/reference/metrics_synthetic60.json");
        const Reference reference = readReference(csv, json);
        QCOMPARE(reference.returns.size(), reference.values["n"].get<std::size_t>());
        compareSeries(reference);
        compareTopDrawdowns(reference);
    }

    void aThreePercentRiskFreeRateIsTakenGeometrically()
    {
        QD_REQUIRE_SHARED(csv, "data/reference/returns_synthetic60.csv");
        QD_REQUIRE_SHARED(json, "data/reference/metrics_synthetic60.json");
        const Reference reference = readReference(csv, json);
        const MetricSet found =
            computeReturnMetrics(reference.times, reference.returns, {.riskFreePerYear = 0.03});
        QD_NEAR(found.value("sharpe"),
                reference.values["sharpe_365_ddof1_rf3pct_geometric"].get<double>());
    }
};

QD_TEST(TestMetricsReference)
#include "TestMetricsReference.moc"
