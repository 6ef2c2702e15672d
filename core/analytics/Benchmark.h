// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/Metrics.h"

#include <optional>
#include <span>
#include <vector>

namespace qd {

/// Returns against a benchmark's of the same periods; empty where undefined.
struct BenchmarkFigures
{
    std::optional<double> beta;
    std::optional<double> alpha; ///< Jensen's, arithmetic, a year.
    std::optional<double> correlation;
    std::optional<double> rSquared;
    std::optional<double> trackingError;    ///< A year.
    std::optional<double> informationRatio; ///< A year.
    std::optional<double> upCapture;
    std::optional<double> downCapture;
};

/// Same lengths; riskFree is a period's return.
[[nodiscard]] BenchmarkFigures benchmarkFigures(std::span<const double> returns,
                                                std::span<const double> benchmark,
                                                double periodsPerYear, double riskFree);

/// Two return series brought together: the periods that both have.
struct PairedReturns
{
    std::vector<double> returns;
    std::vector<double> benchmark;
};
[[nodiscard]] PairedReturns pairByTime(const std::vector<Timestamp>& times,
                                       const std::vector<double>& returns,
                                       const MetricSeries& benchmark);

/// The series' last value at or before each time; times before its first value are left out, so
/// the answer may be shorter than `times` (it then lacks the first ones).
[[nodiscard]] std::vector<double> valuesAsOf(const MetricSeries& series,
                                             const std::vector<Timestamp>& times);

} // namespace qd
