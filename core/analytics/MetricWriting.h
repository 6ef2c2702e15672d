// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/Benchmark.h"
#include "core/analytics/Drawdowns.h"
#include "core/analytics/Metrics.h"
#include "core/analytics/Periods.h"

namespace qd {

/// What the statistics of one series are made from. Returns lead from point to point of the path.
struct ReturnStudy
{
    WealthPath path; ///< One point more than returns; empty without returns.
    std::vector<Timestamp> times;
    std::vector<double> returns;
    double periodsPerYear = 365.0;
    ReturnLabel label = ReturnLabel::Period;
};

/// Every key that needs returns only.
[[nodiscard]] MetricSet studyReturns(const ReturnStudy& study, const MetricOptions& options);
void addBenchmark(MetricSet& metrics, const PairedReturns& paired, const ReturnStudy& study,
                  const MetricOptions& options);
/// Replaces the outcomes of returns by those of trades and adds what only trades have.
void addTradeMetrics(MetricSet& metrics, const RunResult& result);

} // namespace qd
