// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/xlsx/XlsxSheets.h"
#include "core/analytics/Drawdowns.h"

#include <algorithm>

namespace qd {

namespace {

constexpr std::size_t kMaxEquityRows = 200'000;

std::size_t equityStep(const Report& report)
{
    return (report.result.equity.size() + kMaxEquityRows - 1) / kMaxEquityRows;
}

using enum ColumnFormat;

} // namespace

XlsxEquityRange equityRange(const Report& report)
{
    const std::size_t points = report.result.equity.size();
    if (points == 0)
        return {};
    const std::size_t step = equityStep(report);
    const std::size_t regular = (points - 1) / step + 1;
    return {static_cast<std::uint32_t>(regular + ((points - 1) % step == 0 ? 0 : 1))};
}

void writeEquitySheet(lxw_workbook* book, const XlsxFormats& formats, const Report& report)
{
    XlsxSheet sheet(book, formats, "Equity",
                    {{"Time (UTC)", Time, 20}, {"Equity", Money, 20}, {"Drawdown", Percent, 12}});
    const auto& points = report.result.equity;
    const std::size_t step = points.empty() ? 1 : equityStep(report);
    double high = report.result.initialEquity.toDouble();
    for (std::size_t i = 0; i < points.size(); ++i) {
        high = std::max(high, points[i].equity);
        if (i % step != 0 && i + 1 != points.size())
            continue;
        sheet.time(points[i].time).number(points[i].equity);
        sheet.number(high > 0.0 ? points[i].equity / high - 1.0 : 0.0);
        sheet.endRow();
    }
    sheet.finish();
}

void writeTradeSheet(lxw_workbook* book, const XlsxFormats& formats, const Report& report)
{
    XlsxSheet sheet(book, formats, "Trades",
                    {{"Number", Integer, 9},
                     {"Symbol", Text, 12},
                     {"Side", Text, 8},
                     {"Entry time", Time, 20},
                     {"Exit time", Time, 20},
                     {"Entry price", Price, 16},
                     {"Exit price", Price, 16},
                     {"Quantity", Quantity, 16},
                     {"Gross P&L", Money, 18},
                     {"Fees", Money, 16},
                     {"Net P&L", Money, 18},
                     {"Return", Percent, 10},
                     {"MAE", Percent, 10},
                     {"MFE", Percent, 10},
                     {"Bars held", Integer, 10},
                     {"Entry reason", Text, 36},
                     {"Exit reason", Text, 36}});
    for (const Trade& trade : report.result.trades) {
        if (sheet.isFull())
            break;
        sheet.number(static_cast<double>(trade.number)).text(trade.symbol);
        sheet.phrase(trade.side == Side::Buy ? "long" : "short");
        sheet.time(trade.entryTime).time(trade.exitTime);
        sheet.decimal(trade.entryPrice).decimal(trade.exitPrice).decimal(trade.quantity);
        sheet.decimal(trade.grossPnl).decimal(trade.fees).decimal(trade.netPnl);
        sheet.number(trade.returnRatio).number(trade.mae).number(trade.mfe);
        sheet.number(static_cast<double>(trade.barsHeld));
        sheet.phrase(trade.entryReason).phrase(trade.exitReason);
        sheet.endRow();
    }
    sheet.finish();
}

void writeOrderSheet(lxw_workbook* book, const XlsxFormats& formats, const Report& report)
{
    XlsxSheet sheet(book, formats, "Orders",
                    {{"Created (UTC)", Time, 20},
                     {"Id", Text, 38},
                     {"Symbol", Text, 12},
                     {"Side", Text, 8},
                     {"Type", Text, 11},
                     {"Purpose", Text, 11},
                     {"State", Text, 16},
                     {"Quantity", Quantity, 16},
                     {"Quote amount", Money, 18},
                     {"Limit price", Price, 16},
                     {"Stop price", Price, 16},
                     {"Filled quantity", Quantity, 16},
                     {"Average price", Price, 16},
                     {"Fees", Money, 16},
                     {"Reason", Text, 36},
                     {"Message", Text, 36}});
    for (const Order& order : report.result.orders) {
        if (sheet.isFull())
            break;
        const OrderIntent& intent = order.intent;
        const auto average =
            order.filledQuantity.isZero() ? std::nullopt : std::optional(order.averageFillPrice());
        sheet.time(order.createdAt).text(order.id.str()).text(intent.symbol);
        sheet.phrase(toText(intent.side)).phrase(toText(intent.type));
        sheet.phrase(toText(intent.purpose));
        sheet.phrase(toText(order.state)).decimal(intent.quantity).decimal(intent.quoteAmount);
        sheet.decimal(intent.limitPrice).decimal(intent.stopPrice).decimal(order.filledQuantity);
        sheet.decimal(average).decimal(order.fees).phrase(intent.reason).phrase(order.message);
        sheet.endRow();
    }
    sheet.finish();
}

void writeFillSheet(lxw_workbook* book, const XlsxFormats& formats, const Report& report)
{
    XlsxSheet sheet(book, formats, "Fills",
                    {{"Time (UTC)", Time, 20},
                     {"Order", Text, 38},
                     {"Trade id", Text, 20},
                     {"Symbol", Text, 12},
                     {"Side", Text, 8},
                     {"Price", Price, 16},
                     {"Quantity", Quantity, 16},
                     {"Value", Money, 18},
                     {"Fee", Quantity, 14},
                     {"Fee asset", Text, 10},
                     {"Liquidity", Text, 10},
                     {"Reason", Text, 36}});
    for (const Fill& fill : report.result.fills) {
        if (sheet.isFull())
            break;
        sheet.time(fill.time).text(fill.orderId.str()).text(fill.tradeId.str()).text(fill.symbol);
        sheet.phrase(toText(fill.side)).decimal(fill.price).decimal(fill.quantity);
        sheet.decimal(fill.price * fill.quantity).decimal(fill.fee);
        sheet.text(fill.feeAsset.empty() ? report.currency : fill.feeAsset);
        sheet.phrase(toText(fill.liquidity)).phrase(fill.reason);
        sheet.endRow();
    }
    sheet.finish();
}

void writeDrawdownSheet(lxw_workbook* book, const XlsxFormats& formats, const Report& report)
{
    XlsxSheet sheet(book, formats, "Drawdowns",
                    {{"Depth", Percent, 10},
                     {"High (UTC)", Time, 20},
                     {"Low (UTC)", Time, 20},
                     {"Recovered (UTC)", Time, 20},
                     {"Bars to low", Integer, 12},
                     {"Bars to recovery or end", Integer, 22},
                     {"Bars under water", Integer, 16}});
    std::vector<Drawdown> found = runDrawdowns(report.result);
    std::ranges::stable_sort(found, {}, &Drawdown::depth);
    for (const Drawdown& drawdown : found) {
        if (sheet.isFull())
            break;
        sheet.number(drawdown.depth).time(drawdown.peak).time(drawdown.valley);
        sheet.time(drawdown.recovery.value_or(Timestamp()));
        sheet.number(static_cast<double>(drawdown.periodsToValley));
        sheet.number(static_cast<double>(drawdown.periodsToRecovery));
        sheet.number(static_cast<double>(drawdown.periodsUnderwater));
        sheet.endRow();
    }
    sheet.finish();
}

} // namespace qd
