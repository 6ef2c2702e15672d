// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/MetricCatalogue.h"

#include <algorithm>

namespace qd {

namespace {

using enum MetricUnit;
using List = std::vector<MetricInfo>;

// r: return of a period; n: their number; P: periods a year; f: risk-free return a period;
// E: wealth, 1 before the first return; D: E ÷ its highest so far − 1; s: standard deviation of
// the excess returns, divided by n − 1.

List returnMetrics()
{
    return {
        {"total_return", "Total return", "Π(1 + r) − 1", Percent},
        {"cagr", "Annual growth", "(1 + total return)^(P ÷ n) − 1", Percent},
        {"volatility", "Volatility", "s(r) · √P", Percent, false},
        {"sharpe", "Sharpe ratio", "mean(r − f) ÷ s(r − f) · √P"},
        {"sortino", "Sortino ratio", "mean(r − f) ÷ downside deviation · √P"},
        {"calmar", "Calmar ratio", "annual growth ÷ |maximum drawdown|"},
        {"downside_deviation", "Downside deviation", "√(Σ min(r − f, 0)² ÷ n), a period", Percent,
         false},
        {"omega", "Omega ratio", "Σ max(r, 0) ÷ Σ max(−r, 0)"},
        {"gain_to_pain", "Gain to pain", "Σ r ÷ Σ |min(r, 0)|"},
        {"skew", "Skewness", "adjusted Fisher–Pearson coefficient G1 of r"},
        {"kurtosis", "Excess kurtosis", "adjusted excess kurtosis G2 of r", Ratio, false},
        {"autocorrelation", "Autocorrelation", "correlation of r(t) with r(t − 1)", Ratio, false},
    };
}

List drawdownMetrics()
{
    return {
        {"max_drawdown", "Maximum drawdown", "min(D)", Percent},
        {"max_drawdown_peak", "Drawdown began", "last time at the high before the deepest drawdown",
         Time},
        {"max_drawdown_valley", "Drawdown low", "time of min(D)", Time},
        {"max_drawdown_recovery", "Drawdown recovered", "first time with E ≥ the old high", Time},
        {"longest_drawdown_periods", "Longest drawdown",
         "periods from a high to its recovery, or to the end", Count, false},
        {"time_underwater", "Time under water", "periods with D < 0, ÷ n", Percent, false},
        {"recovery_factor", "Recovery factor", "total return ÷ |maximum drawdown|"},
        {"ulcer_index", "Ulcer index", "√(Σ D² ÷ n)", Percent, false},
        {"ulcer_performance_index", "Ulcer performance index",
         "(annual growth − risk-free rate) ÷ ulcer index"},
        {"pain_index", "Pain index", "Σ |D| ÷ n", Percent, false},
    };
}

List tailMetrics()
{
    return {
        {"var_95", "Value at risk 95%", "5% quantile of r, linear between ranks", Percent},
        {"var_99", "Value at risk 99%", "1% quantile of r, linear between ranks", Percent},
        {"cvar_95", "Expected shortfall 95%", "mean of r ≤ VaR 95%", Percent},
        {"cvar_99", "Expected shortfall 99%", "mean of r ≤ VaR 99%", Percent},
        {"var_95_parametric", "Normal VaR 95%", "mean + z · s, z = Φ⁻¹(0.05)", Percent},
        {"var_99_parametric", "Normal VaR 99%", "mean + z · s, z = Φ⁻¹(0.01)", Percent},
        {"cvar_95_parametric", "Normal shortfall 95%", "mean − s · φ(z) ÷ 0.05", Percent},
        {"cvar_99_parametric", "Normal shortfall 99%", "mean − s · φ(z) ÷ 0.01", Percent},
        {"var_95_cornish_fisher", "Modified VaR 95%",
         "mean + s · (z + (z²−1)G1/6 + (z³−3z)G2/24 − (2z³−5z)G1²/36)", Percent},
        {"var_99_cornish_fisher", "Modified VaR 99%",
         "mean + s · (z + (z²−1)G1/6 + (z³−3z)G2/24 − (2z³−5z)G1²/36)", Percent},
        {"tail_ratio", "Tail ratio", "|95% quantile ÷ 5% quantile| of r"},
    };
}

/// Over returns for a plain series, over closed trades' net results for a run.
List tradeMetrics()
{
    return {
        {"trades", "Trades", "number of closed trades", Count},
        {"win_rate", "Win rate", "wins ÷ (wins + losses)", Percent},
        {"profit_factor", "Profit factor", "Σ wins ÷ |Σ losses|"},
        {"payoff_ratio", "Payoff ratio", "average win ÷ |average loss|"},
        {"average_win", "Average win", "mean of the results > 0", Money},
        {"average_loss", "Average loss", "mean of the results < 0", Money},
        {"expectancy", "Expectancy", "mean of all results", Money},
        {"expectancy_r", "Expectancy in R", "expectancy ÷ |average loss|, for the risk at entry"},
        {"kelly", "Kelly fraction", "p − (1 − p) ÷ payoff ratio, p = win rate", Percent},
        {"sqn", "System quality number", "√n · mean ÷ s of the results"},
        {"best", "Best", "greatest result", Money},
        {"worst", "Worst", "least result", Money},
        {"max_consecutive_wins", "Wins in a row", "longest run of results > 0", Count},
        {"max_consecutive_losses", "Losses in a row", "longest run of results < 0", Count, false},
        {"exposure", "Exposure", "bars with a position ÷ bars", Percent, false},
        {"turnover", "Turnover", "Σ price × quantity of all fills ÷ mean equity", Ratio, false},
        {"fees", "Fees", "Σ fees of all trades, the open one included", Money, false},
        {"average_bars_held", "Average holding", "mean bars held of closed trades", Bars, false},
        {"mae", "Average adverse excursion", "mean of (worst price ÷ entry price − 1)", Percent},
        {"mfe", "Average favourable excursion", "mean of (best price ÷ entry price − 1)", Percent},
        {"edge_ratio", "Edge ratio", "Σ favourable excursions ÷ |Σ adverse excursions|"},
    };
}

List benchmarkMetrics()
{
    return {
        {"alpha", "Alpha", "(mean(r − f) − beta · mean(b − f)) · P", Percent},
        {"beta", "Beta", "cov(r, b) ÷ var(b)", Ratio, false},
        {"correlation", "Correlation", "cov(r, b) ÷ (s(r) · s(b))", Ratio, false},
        {"r_squared", "R squared", "correlation²", Ratio, false},
        {"tracking_error", "Tracking error", "s(r − b) · √P", Percent, false},
        {"information_ratio", "Information ratio", "mean(r − b) ÷ s(r − b) · √P"},
        {"treynor", "Treynor ratio", "(annual growth − risk-free rate) ÷ beta"},
        {"up_capture", "Up capture", "mean of r ÷ mean of b over periods with b > 0"},
        {"down_capture", "Down capture", "mean of r ÷ mean of b over periods with b < 0", Ratio,
         false},
    };
}

List significanceMetrics()
{
    return {
        {"probabilistic_sharpe", "Probabilistic Sharpe ratio",
         "Φ(SR · √(n−1) ÷ √(1 − g1·SR + ((g2+2)/4)·SR²)), SR a period", Percent},
        {"deflated_sharpe", "Deflated Sharpe ratio",
         "as above against SR₀ = √V · E[maximum of N normals]", Percent},
        {"min_track_record_length", "Minimum track record",
         "1 + (1 − g1·SR + ((g2+2)/4)·SR²) · (Φ⁻¹(0.95) ÷ SR)² periods", Ratio, false},
    };
}

List allMetrics()
{
    List all;
    for (const List& group : {returnMetrics(), drawdownMetrics(), tailMetrics(), tradeMetrics(),
                              benchmarkMetrics(), significanceMetrics()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

} // namespace

const std::vector<MetricInfo>& metricCatalogue()
{
    static const List catalogue = allMetrics();
    return catalogue;
}

const MetricInfo* metricInfo(std::string_view key)
{
    const List& catalogue = metricCatalogue();
    const auto found = std::ranges::find(catalogue, key, &MetricInfo::key);
    return found == catalogue.end() ? nullptr : &*found;
}

} // namespace qd
