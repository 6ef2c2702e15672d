// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/Report.h"
#include "core/reporting/ReportText.h"

namespace qd {

/// What every part of a run's report is written from.
struct RunReportContext
{
    const RunResult& result;
    const MetricSet& metrics;
    ReportNumbers numbers;
    Phrases phrase;
    std::string currency;
    std::size_t maxListedTrades = 500;
};

/// The value of a metric as its catalogue entry wants it; a dash when undefined.
[[nodiscard]] std::string shownMetric(const RunReportContext& run, const std::string& key);

[[nodiscard]] ReportSection summarySection(const RunReportContext& run);
[[nodiscard]] ReportSection performanceSection(const RunReportContext& run);
[[nodiscard]] ReportSection statisticsSection(const RunReportContext& run);
[[nodiscard]] ReportSection drawdownSection(const RunReportContext& run);
[[nodiscard]] ReportSection tradeSection(const RunReportContext& run);
[[nodiscard]] ReportSection costSection(const RunReportContext& run);
[[nodiscard]] ReportSection methodSection(const RunReportContext& run);
[[nodiscard]] ReportSection warningSection(const RunReportContext& run);

} // namespace qd
