// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/RunResult.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace qd {

/// Statistics by their stable keys ("sharpe", "max_drawdown" …); undefined ones are empty, with a
/// sentence in `notes` that says why.
struct MetricSet {
    std::map<std::string, std::optional<double>> values;
    std::map<std::string, std::string> notes;
    std::map<std::string, double> monthlyReturns; ///< "2024-03" → 0.021
    std::map<std::string, double> yearlyReturns;
    double periodsPerYear = 0.0;

    [[nodiscard]] std::optional<double> value(const std::string& key) const;
};

struct MetricOptions {
    std::optional<double> periodsPerYear; ///< Otherwise from the spacing (daily crypto: 365).
    double riskFreePerYear = 0.0;
};

/// The full set of one run: over its equity (returns at the curve's spacing) and its closed
/// trades. `trades`, `win_rate`, `profit_factor`, `expectancy` … count trades' net P&L.
[[nodiscard]] MetricSet computeMetrics(const RunResult& result, const MetricOptions& options = {});

/// Statistics of a plain return series (first return belongs to times[0]), by the conventions of
/// the metrics catalogue.
[[nodiscard]] MetricSet computeReturnMetrics(const std::vector<Timestamp>& times,
                                             const std::vector<double>& returns,
                                             const MetricOptions& options = {});

/// Periods a year from the median spacing of the points.
[[nodiscard]] double inferPeriodsPerYear(const std::vector<Timestamp>& times);

} // namespace qd
