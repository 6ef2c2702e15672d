// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/MetricCatalogue.h"
#include "core/reporting/RunReportParts.h"

#include <cmath>

namespace qd {

namespace {

std::string timeText(const RunReportContext& run, double milliseconds)
{
    return run.numbers.date(Timestamp::fromMilliseconds(static_cast<std::int64_t>(milliseconds)));
}

std::string growthSentence(const RunReportContext& run)
{
    const RunResult& result = run.result;
    if (result.equity.empty())
        return run.phrase("The run holds no equity points: there is nothing to judge.");
    const double days =
        (result.equity.back().time - result.equity.front().time).toSeconds() / 86'400.0;
    return run.phrase(
        "Between %1 and %2 (%3 days) the account went from %4 to %5: a total return of %6, which "
        "is %7 a year.",
        {run.numbers.date(result.equity.front().time), run.numbers.date(result.equity.back().time),
         run.numbers.number(days, 0), run.numbers.money(result.initialEquity, run.currency),
         run.numbers.money(result.finalEquity, run.currency), shownMetric(run, "total_return"),
         shownMetric(run, "cagr")});
}

std::string drawdownSentence(const RunReportContext& run)
{
    if (run.result.equity.empty())
        return {};
    const auto peak = run.metrics.value("max_drawdown_peak");
    const auto valley = run.metrics.value("max_drawdown_valley");
    const auto recovery = run.metrics.value("max_drawdown_recovery");
    const auto depthRatio = run.metrics.value("max_drawdown");
    if (!peak || !valley || !depthRatio)
        return run.phrase("The account never fell below an earlier high.");
    const std::string depth = run.numbers.percent(-*depthRatio);
    if (recovery)
        return run.phrase(
            "At worst it fell %1 below its high, from %2 to %3; that was recovered "
            "on %4.",
            {depth, timeText(run, *peak), timeText(run, *valley), timeText(run, *recovery)});
    return run.phrase("At worst it fell %1 below its high, from %2 to %3; that has not been "
                      "recovered.",
                      {depth, timeText(run, *peak), timeText(run, *valley)});
}

std::string riskSentence(const RunReportContext& run)
{
    if (run.result.equity.empty())
        return {};
    if (!run.metrics.value("sharpe"))
        return run.phrase("The returns do not vary, so that ratios of return to risk are "
                          "undefined.");
    return run.phrase("For each unit of risk it earned a Sharpe ratio of %1 and a Sortino ratio "
                      "of %2; the probability that the true Sharpe ratio lies above zero is %3.",
                      {shownMetric(run, "sharpe"), shownMetric(run, "sortino"),
                       shownMetric(run, "probabilistic_sharpe")});
}

std::string tradeSentence(const RunReportContext& run)
{
    const double trades = run.metrics.value("trades").value_or(0.0);
    if (trades < 1.0)
        return run.phrase("No trade was closed.");
    const std::string count = run.numbers.number(trades, 0);
    const std::string exposure = shownMetric(run, "exposure");
    if (!run.metrics.value("profit_factor"))
        return run.phrase("It closed %1 trades without a loss and held a position %2 of the time.",
                          {count, exposure});
    return run.phrase(
        "It closed %1 trades, won %2 of them with a profit factor of %3, and held a "
        "position %4 of the time.",
        {count, shownMetric(run, "win_rate"), shownMetric(run, "profit_factor"), exposure});
}

std::string honestySentence(const RunReportContext& run)
{
    const double trades = run.metrics.value("trades").value_or(0.0);
    if (trades >= 1.0 && trades < 30.0)
        return run.phrase("Fewer than 30 closed trades are too few to tell skill from luck.");
    const auto needed = run.metrics.value("min_track_record_length");
    const auto points = static_cast<double>(run.result.equity.size());
    if (needed && *needed > points)
        return run.phrase("The record is too short: %1 periods would be needed for 95% confidence "
                          "in a Sharpe ratio above zero, it has %2.",
                          {run.numbers.number(*needed, 0), run.numbers.number(points, 0)});
    return {};
}

std::string feeSentence(const RunReportContext& run)
{
    Decimal gross;
    Decimal fees;
    for (const Trade& trade : run.result.trades) {
        gross += trade.grossPnl;
        fees += trade.fees;
    }
    if (fees.isZero())
        return run.result.trades.empty() ? std::string() : run.phrase("No fees were charged.");
    const std::string paid = run.numbers.money(fees, run.currency);
    if (!gross.isPositive())
        return run.phrase("Fees took %1.", {paid});
    return run.phrase("Fees took %1, which is %2 of the profit before fees.",
                      {paid, run.numbers.percent(fees.toDouble() / gross.toDouble(), 1)});
}

ReportFigures keyFigures(const RunReportContext& run)
{
    ReportFigures figures;
    for (const char* key : {"total_return", "cagr", "max_drawdown", "sharpe", "trades", "win_rate",
                            "profit_factor", "fees"})
        figures.figures.push_back({run.phrase(metricInfo(key)->label), shownMetric(run, key)});
    return figures;
}

} // namespace

std::string shownMetric(const RunReportContext& run, const std::string& key)
{
    const MetricInfo* const info = metricInfo(key);
    const std::optional<double> value = run.metrics.value(key);
    if (info == nullptr || !value)
        return "–";
    switch (info->unit) {
    case MetricUnit::Ratio:
        return run.numbers.number(*value);
    case MetricUnit::Percent:
        return run.numbers.percent(*value);
    case MetricUnit::Money:
        return run.numbers.money(*value, run.currency);
    case MetricUnit::Count:
        return run.numbers.number(*value, 0);
    case MetricUnit::Bars:
        return run.numbers.number(*value, 1);
    case MetricUnit::Time:
        return timeText(run, *value);
    }
    return {};
}

ReportSection summarySection(const RunReportContext& run)
{
    ReportSection section{run.phrase("Summary"), {}};
    std::string text;
    for (const std::string& sentence :
         {growthSentence(run), drawdownSentence(run), riskSentence(run), tradeSentence(run),
          feeSentence(run), honestySentence(run)}) {
        if (!sentence.empty())
            text += (text.empty() ? "" : " ") + sentence;
    }
    section.blocks.emplace_back(ReportParagraph{text});
    if (!run.result.warnings.empty())
        section.blocks.emplace_back(ReportParagraph{run.phrase(
            "Warnings were raised during the run: %1. They stand after the method.",
            {run.numbers.integer(static_cast<std::int64_t>(run.result.warnings.size()))})});
    section.blocks.emplace_back(keyFigures(run));
    return section;
}

} // namespace qd
