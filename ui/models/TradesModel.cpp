// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/TradesModel.h"

#include "ui/models/DomainTexts.h"
#include "ui/phrases/PhraseTranslator.h"
#include "ui/widgets/Format.h"

#include <QCoreApplication>

#include <limits>

namespace qd::ui {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(TradesModel)
};

using Row = TradeRow;

Column<Row> amounts(const std::function<QString()>& title, Decimal Row::* member, int decimals)
{
    return {.title = title,
            .text =
                [member, decimals](const Row& r) {
                    return (r.*member).isZero() ? QStringLiteral("–")
                                                : format::amount(r.*member, decimals, 6);
                },
            .isNumber = true,
            .sort = [member](const Row& r) { return (r.*member).toDouble(); },
            .plain = [member](const Row& r) { return fromUtf8((r.*member).toString()); }};
}

Column<Row> timeColumn(const std::function<QString()>& title, Timestamp Row::* member)
{
    return {.title = title,
            .text =
                [member](const Row& r) {
                    return (r.*member).isNull() ? Texts::tr("open") : format::dateTime(r.*member);
                },
            .sort =
                [member](const Row& r) {
                    // What is still open is newer than everything that was closed.
                    return QVariant::fromValue<qlonglong>(
                        (r.*member).isNull() ? std::numeric_limits<qlonglong>::max()
                                             : (r.*member).nanoseconds());
                },
            .tone = [](const Row&) { return Tone::Muted; },
            .plain =
                [member](const Row& r) {
                    return (r.*member).isNull() ? QString() : fromUtf8((r.*member).toIso());
                }};
}

Column<Row> pnlColumn()
{
    return {.title = [] { return Texts::tr("Net P&L"); },
            .text = [](const Row& r) { return format::signedMoney(r.netPnl); },
            .isNumber = true,
            .sort = [](const Row& r) { return r.netPnl.toDouble(); },
            .tone = [](const Row& r) { return toneOfSign(r.netPnl.rounded(2)); },
            .plain = [](const Row& r) { return fromUtf8(r.netPnl.toString()); }};
}

Column<Row> heldColumn()
{
    return {.title = [] { return Texts::tr("Held"); },
            .text =
                [](const Row& r) {
                    return r.exitTime.isNull() ? QStringLiteral("–")
                                               : format::duration(r.exitTime - r.entryTime);
                },
            .isNumber = true,
            .sort =
                [](const Row& r) {
                    return QVariant::fromValue<qlonglong>((r.exitTime - r.entryTime).seconds());
                },
            .tone = [](const Row&) { return Tone::Muted; }};
}

std::vector<Column<Row>> columns()
{
    return {
        timeColumn([] { return Texts::tr("Closed"); }, &Row::exitTime),
        {.title = [] { return Texts::tr("Bot"); }, .text = [](const Row& r) { return r.bot; }},
        {.title = [] { return Texts::tr("Symbol"); },
         .text = [](const Row& r) { return r.symbol; }},
        {.title = [] { return Texts::tr("Side"); },
         .text =
             [](const Row& r) {
                 return r.side == Side::Buy ? Texts::tr("Long") : Texts::tr("Short");
             },
         .tone = [](const Row& r) { return toneOf(r.side); }},
        amounts([] { return Texts::tr("Quantity"); }, &Row::quantity, 0),
        amounts([] { return Texts::tr("Entry"); }, &Row::entryPrice, 2),
        amounts([] { return Texts::tr("Exit"); }, &Row::exitPrice, 2),
        pnlColumn(),
        {.title = [] { return Texts::tr("Return"); },
         .text = [](const Row& r) { return format::signedPercent(r.returnRatio); },
         .isNumber = true,
         .sort = [](const Row& r) { return r.returnRatio; },
         .tone = [](const Row& r) { return toneOfSign(r.netPnl.rounded(2)); },
         .plain = [](const Row& r) { return QString::number(r.returnRatio, 'f', 6); }},
        amounts([] { return Texts::tr("Fees"); }, &Row::fees, 2),
        heldColumn(),
        timeColumn([] { return Texts::tr("Opened"); }, &Row::entryTime),
        {.title = [] { return Texts::tr("Why"); },
         .text = [](const Row& r) { return shownText(r.reason); },
         .tone = [](const Row&) { return Tone::Muted; },
         .toolTip = [](const Row& r) { return shownText(r.reason); }},
    };
}

} // namespace

TradeRow tradeRow(const Trade& trade)
{
    TradeRow row;
    row.number = trade.number;
    row.bot = fromUtf8(trade.bot.str());
    row.symbol = fromUtf8(trade.symbol);
    row.side = trade.side;
    row.entryTime = trade.entryTime;
    row.exitTime = trade.exitTime;
    row.entryPrice = trade.entryPrice;
    row.exitPrice = trade.exitPrice;
    row.quantity = trade.quantity;
    row.netPnl = trade.netPnl;
    row.fees = trade.fees.rounded(2);
    row.returnRatio = trade.returnRatio;
    row.reason = fromUtf8(trade.isOpen() ? trade.entryReason : trade.exitReason);
    return row;
}

TradesModel::TradesModel(QObject* parent) : RowsModel(columns(), parent) {}

void TradesModel::show(const std::vector<Trade>& trades)
{
    std::vector<TradeRow> rows;
    rows.reserve(trades.size());
    for (const Trade& trade : trades)
        rows.push_back(tradeRow(trade));
    update(std::move(rows));
}

} // namespace qd::ui
