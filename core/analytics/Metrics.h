// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/RunResult.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace qd {

/// Values at ascending times.
struct MetricSeries
{
    std::vector<Timestamp> times;
    std::vector<double> values; ///< As many as times.
};

/// Statistics by their stable keys ("sharpe", "max_drawdown" …); undefined ones are empty, with a
/// sentence in `notes` that says why. MetricCatalogue.h has the labels and formulas. Times
/// ("max_drawdown_peak" …) are milliseconds since the epoch.
struct MetricSet
{
    std::map<std::string, std::optional<double>> values;
    std::map<std::string, std::string> notes;
    std::map<std::string, double> monthlyReturns; ///< "2024-03" → 0.021
    std::map<std::string, double> yearlyReturns;
    double periodsPerYear = 0.0;
    MetricSeries rollingSharpe30; ///< Annualised, over the last 30 returns, from the 30th on.

    /// Empty when undefined or not computed.
    [[nodiscard]] std::optional<double> value(const std::string& key) const;
};

struct MetricOptions
{
    std::optional<double> periodsPerYear; ///< Otherwise from the spacing (daily crypto: 365).
    double riskFreePerYear = 0.0;         ///< Above −1; turned geometrically into a period's.
    /// To compare with: returns (matched by their times) for computeReturnMetrics, price levels
    /// (the last at or before each time) for the others. Empty: the benchmark's keys are absent.
    MetricSeries benchmark;
    /// For deflated_sharpe: how many variants were tried, and the variance of their Sharpe ratios
    /// (a period, not annualised). Absent: the key is undefined.
    std::optional<double> trials;
    std::optional<double> trialsSharpeVariance;
};

/// The full set of one run: over its equity (returns at the curve's spacing) and its closed
/// trades. `trades`, `win_rate`, `profit_factor`, `expectancy` … count trades' net P&L.
[[nodiscard]] MetricSet computeMetrics(const RunResult& result, const MetricOptions& options = {});

/// Statistics of a plain return series (first return belongs to times[0]), by the conventions of
/// the metrics catalogue. Same lengths, ascending times.
[[nodiscard]] MetricSet computeReturnMetrics(const std::vector<Timestamp>& times,
                                             const std::vector<double>& returns,
                                             const MetricOptions& options = {});

/// Statistics of an account's values: the first is the start, each later one makes a return.
[[nodiscard]] MetricSet computeEquityMetrics(const std::vector<Timestamp>& times,
                                             const std::vector<double>& equity,
                                             const MetricOptions& options = {});

/// Periods a year from the median spacing of the points, a year of 365 days; spacings of 28 to 31
/// days count as months. Fewer than two points: 365.
[[nodiscard]] double inferPeriodsPerYear(const std::vector<Timestamp>& times);

} // namespace qd
