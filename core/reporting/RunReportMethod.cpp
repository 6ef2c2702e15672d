// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/MetricCatalogue.h"
#include "core/reporting/RunReportParts.h"

namespace qd {

namespace {

std::string fillText(const RunReportContext& run)
{
    const RunSpec& spec = run.result.spec;
    const auto& phrase = run.phrase;
    const std::string market =
        phrase(spec.marketFill == MarketFill::NextOpen
                   ? "Market orders fill at the next bar's open"
                   : "Market orders fill at the close of the bar that decides");
    const std::string limit = phrase(spec.limitFill == LimitFill::Through
                                         ? "limit orders when the price trades through them"
                                         : "limit orders when the price touches them");
    const std::string intrabar =
        phrase(spec.intrabar == Intrabar::Pessimistic
                   ? "where a bar reaches stop and target, the stop comes first"
                   : "where a bar reaches stop and target, the target comes first");
    return market + ", " + limit + "; " + intrabar + ".";
}

std::string limitText(const RunReportContext& run, Decimal limit)
{
    return limit.isZero() ? run.phrase("none") : run.numbers.money(limit, run.currency);
}

ReportTable settingsTable(const RunReportContext& run)
{
    const auto& phrase = run.phrase;
    const RunSpec& spec = run.result.spec;
    ReportTable table{
        {}, {{phrase("Setting"), ColumnFormat::Text}, {phrase("Value"), ColumnFormat::Text}}, {}};
    const auto row = [&](const std::string& label, std::string value) {
        if (!value.empty())
            table.rows.push_back({phrase(label), std::move(value)});
    };
    row("Strategy", spec.strategy.name);
    for (const auto& [name, value] : spec.strategy.parameters)
        table.rows.push_back({"    " + name, phrase(toText(value))});
    row("Market data", spec.data.series.symbol + " " + spec.data.series.timeframe.toString() +
                           (spec.data.file.empty() ? "" : ", " + spec.data.file));
    row("Data fingerprint", run.result.dataHash);
    row("Bars", run.numbers.integer(run.result.bars));
    row("From", spec.from ? run.numbers.dateTime(*spec.from) : std::string());
    row("To (not included)", spec.to ? run.numbers.dateTime(*spec.to) : std::string());
    row("Starting cash", run.numbers.money(spec.cash, run.currency));
    row("Position size", phrase(spec.sizing.toString()));
    row("Greatest position", limitText(run, spec.limits.maxPositionValue));
    row("Greatest order", limitText(run, spec.limits.maxOrderValue));
    row("Greatest daily loss", limitText(run, spec.limits.maxDailyLoss));
    row("Seed", std::to_string(spec.seed));
    row("Program version", run.result.version);
    return table;
}

/// Why some figures are missing, by their labels.
std::string undefinedText(const RunReportContext& run)
{
    std::string text;
    for (const auto& [key, note] : run.metrics.notes) {
        const MetricInfo* const info = metricInfo(key);
        if (info == nullptr || key == "deflated_sharpe")
            continue;
        text += (text.empty() ? "" : " ") + run.phrase(info->label) + ": " + run.phrase(note);
    }
    return text;
}

} // namespace

ReportSection methodSection(const RunReportContext& run)
{
    const auto& phrase = run.phrase;
    ReportSection section{phrase("Method and assumptions"), {}};
    section.blocks.emplace_back(ReportParagraph{fillText(run)});
    section.blocks.emplace_back(ReportParagraph{phrase(
        "Equity is cash plus the position at each bar's close, after fees. Returns are simple, "
        "from one close to the next, and annualised with %1 periods a year, as the spacing of the "
        "data gives them. An open position is marked at the last close. All times are UTC.",
        {run.numbers.number(run.metrics.periodsPerYear, 0)})});
    if (const std::string notes = undefinedText(run); !notes.empty())
        section.blocks.emplace_back(ReportParagraph{phrase("Figures with a remark. %1", {notes})});
    section.blocks.emplace_back(settingsTable(run));
    section.blocks.emplace_back(ReportParagraph{
        phrase("Past results, simulated ones above all, promise nothing about the future.")});
    return section;
}

} // namespace qd
