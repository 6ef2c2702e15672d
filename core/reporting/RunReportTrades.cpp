// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/RunReportParts.h"

#include <algorithm>

namespace qd {

namespace {

std::vector<ReportCell> tradeRow(const RunReportContext& run, const Trade& trade)
{
    const ReportCell exit =
        trade.isOpen() ? ReportCell(run.phrase("open")) : ReportCell(trade.exitTime);
    return {static_cast<double>(trade.number),
            run.phrase(trade.side == Side::Buy ? "long" : "short"),
            trade.entryTime,
            exit,
            trade.quantity,
            trade.entryPrice,
            trade.exitPrice,
            trade.netPnl,
            trade.returnRatio,
            static_cast<double>(trade.barsHeld),
            run.phrase(trade.exitReason)};
}

ReportTable tradeTable(const RunReportContext& run)
{
    const auto& phrase = run.phrase;
    ReportTable table{{},
                      {{phrase("#"), ColumnFormat::Integer},
                       {phrase("Side"), ColumnFormat::Text},
                       {phrase("Entry"), ColumnFormat::Time},
                       {phrase("Exit"), ColumnFormat::Time},
                       {phrase("Quantity"), ColumnFormat::Quantity},
                       {phrase("Entry price"), ColumnFormat::Price},
                       {phrase("Exit price"), ColumnFormat::Price},
                       {phrase("Net result"), ColumnFormat::Money},
                       {phrase("Return"), ColumnFormat::Percent},
                       {phrase("Bars"), ColumnFormat::Integer},
                       {phrase("Why it ended"), ColumnFormat::Text}},
                      {}};
    const auto& trades = run.result.trades;
    const bool isCut = trades.size() > run.maxListedTrades;
    const std::size_t head = isCut ? run.maxListedTrades / 2 : trades.size();
    const std::size_t tail = isCut ? run.maxListedTrades - head : 0;
    for (std::size_t i = 0; i < head; ++i)
        table.rows.push_back(tradeRow(run, trades[i]));
    for (std::size_t i = trades.size() - tail; i < trades.size(); ++i)
        table.rows.push_back(tradeRow(run, trades[i]));
    return table;
}

struct CostTotals
{
    Decimal gross;
    Decimal fees;
    Decimal net;
    Decimal traded;
};

CostTotals costTotals(const RunResult& result)
{
    CostTotals totals;
    for (const Trade& trade : result.trades) {
        totals.gross += trade.grossPnl;
        totals.fees += trade.fees;
        totals.net += trade.netPnl;
    }
    for (const Fill& fill : result.fills)
        totals.traded += fill.price * fill.quantity;
    return totals;
}

std::string basisPoints(const RunReportContext& run, Decimal value)
{
    return run.phrase("%1 basis points", {run.numbers.quantity(value)});
}

} // namespace

ReportSection tradeSection(const RunReportContext& run)
{
    ReportSection section{run.phrase("Trades"), {}};
    if (run.result.trades.empty())
        return section;
    if (run.result.trades.size() > run.maxListedTrades)
        section.blocks.emplace_back(ReportParagraph{run.phrase(
            "The first and the last %1 of %2 trades; the workbook and the JSON report hold all.",
            {run.numbers.integer(static_cast<std::int64_t>(run.maxListedTrades / 2)),
             run.numbers.integer(static_cast<std::int64_t>(run.result.trades.size()))})});
    section.blocks.emplace_back(tradeTable(run));
    return section;
}

ReportSection costSection(const RunReportContext& run)
{
    const auto& phrase = run.phrase;
    const CostTotals totals = costTotals(run.result);
    const CostSpec& costs = run.result.spec.costs;
    ReportTable table{
        {}, {{phrase("Cost"), ColumnFormat::Text}, {phrase("Value"), ColumnFormat::Number}}, {}};
    const auto row = [&](const char* label, std::string value) {
        table.rows.push_back({phrase(label), std::move(value)});
    };
    row("Result before fees", run.numbers.money(totals.gross, run.currency));
    row("Fees paid", run.numbers.money(totals.fees, run.currency));
    row("Result after fees", run.numbers.money(totals.net, run.currency));
    if (totals.traded.isPositive()) {
        row("Value bought and sold", run.numbers.money(totals.traded, run.currency));
        row("Fees per value traded",
            run.numbers.percent(totals.fees.toDouble() / totals.traded.toDouble(), 4));
    }
    row("Taker fee", run.numbers.percent(costs.takerFee.toDouble(), 4));
    row("Maker fee", run.numbers.percent(costs.makerFee.toDouble(), 4));
    row("Slippage", basisPoints(run, costs.slippageBps));
    row("Spread", basisPoints(run, costs.spreadBps));
    return {phrase("Costs"), {std::move(table)}};
}

ReportSection warningSection(const RunReportContext& run)
{
    ReportSection section{run.phrase("Warnings"), {}};
    constexpr std::size_t kMost = 100;
    const auto& warnings = run.result.warnings;
    for (std::size_t i = 0; i < std::min(warnings.size(), kMost); ++i)
        section.blocks.emplace_back(ReportParagraph{"• " + run.phrase(warnings[i])});
    if (warnings.size() > kMost)
        section.blocks.emplace_back(ReportParagraph{
            run.phrase("… and %1 more.",
                       {run.numbers.integer(static_cast<std::int64_t>(warnings.size() - kMost))})});
    return section;
}

} // namespace qd
