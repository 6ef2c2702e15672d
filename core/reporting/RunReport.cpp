// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Instrument.h"
#include "core/reporting/RunReportParts.h"

namespace qd {

namespace {

std::string subtitleOf(const RunReportContext& run)
{
    const RunSpec& spec = run.result.spec;
    std::string text = spec.strategy.name;
    if (!spec.data.series.symbol.empty())
        text += (text.empty() ? "" : " · ") + spec.data.series.symbol + " · " +
                spec.data.series.timeframe.toString();
    if (!run.result.equity.empty())
        text += " · " + run.phrase("%1 to %2", {run.numbers.date(run.result.equity.front().time),
                                                run.numbers.date(run.result.equity.back().time)});
    return text;
}

} // namespace

Report makeRunReport(const RunResult& result, const ReportOptions& options)
{
    Report report;
    report.result = result;
    report.metrics = computeMetrics(result, options.metrics);
    report.createdAt = options.createdAt;
    report.version = options.version;
    report.language = options.language;
    report.translate = options.translate;
    report.currency = instrumentFromSymbol(result.spec.data.series.symbol).quote;
    const RunReportContext run{.result = report.result,
                               .metrics = report.metrics,
                               .numbers = ReportNumbers(options.language),
                               .phrase = Phrases(options.translate),
                               .currency = report.currency,
                               .maxListedTrades = options.maxListedTrades};
    report.title = result.title.empty() ? result.spec.strategy.name : result.title;
    if (report.title.empty())
        report.title = run.phrase("Backtest report");
    report.subtitle = subtitleOf(run);
    report.pageLabel = run.phrase(report.pageLabel);
    report.createdLabel = run.phrase(report.createdLabel);
    // The long list comes last: who wants only the verdict stops before it.
    for (auto* const section :
         {&summarySection, &performanceSection, &statisticsSection, &drawdownSection, &costSection,
          &methodSection, &warningSection, &tradeSection}) {
        ReportSection made = section(run);
        if (!made.blocks.empty())
            report.sections.push_back(std::move(made));
    }
    return report;
}

} // namespace qd
