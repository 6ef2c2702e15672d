// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/PositionsModel.h"

#include "ui/models/DomainTexts.h"
#include "ui/widgets/Format.h"

#include <QCoreApplication>

namespace qd::ui {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(PositionsModel)
};

using Row = PositionRow;

/// Prices and quantities with what decimals they have.
Column<Row> amounts(const std::function<QString()>& title, Decimal Row::* member, int decimals)
{
    return {
        .title = title,
        .text = [member, decimals](const Row& r) { return format::amount(r.*member, decimals); },
        .isNumber = true,
        .sort = [member](const Row& r) { return (r.*member).toDouble(); },
        .plain = [member](const Row& r) { return fromUtf8((r.*member).toString()); }};
}

Column<Row> money(const std::function<QString()>& title, Decimal Row::* member)
{
    return {.title = title,
            .text = [member](const Row& r) { return format::signedMoney(r.*member); },
            .isNumber = true,
            .sort = [member](const Row& r) { return (r.*member).toDouble(); },
            .tone = [member](const Row& r) { return toneOfSign((r.*member).rounded(2)); },
            .plain = [member](const Row& r) { return fromUtf8((r.*member).toString()); }};
}

Column<Row> plainMoney(const std::function<QString()>& title, Decimal Row::* member)
{
    Column<Row> column = money(title, member);
    column.text = [member](const Row& r) { return format::money(r.*member); };
    column.tone = {};
    return column;
}

std::vector<Column<Row>> columns()
{
    return {
        {.title = [] { return Texts::tr("Bot"); }, .text = [](const Row& r) { return r.botName; }},
        {.title = [] { return Texts::tr("Symbol"); },
         .text = [](const Row& r) { return fromUtf8(r.series.symbol); }},
        amounts([] { return Texts::tr("Quantity"); }, &Row::quantity, 0),
        amounts([] { return Texts::tr("Entry price"); }, &Row::averagePrice, 2),
        amounts([] { return Texts::tr("Last price"); }, &Row::lastPrice, 2),
        plainMoney([] { return Texts::tr("Value"); }, &Row::value),
        money([] { return Texts::tr("Open P&L"); }, &Row::openPnl),
        {.title = [] { return Texts::tr("Open P&L %"); },
         .text = [](const Row& r) { return format::signedPercent(r.openRatio.toDouble()); },
         .isNumber = true,
         .sort = [](const Row& r) { return r.openRatio.toDouble(); },
         .tone = [](const Row& r) { return toneOfSign(r.openRatio.rounded(4)); },
         .plain = [](const Row& r) { return fromUtf8(r.openRatio.toString()); }},
        money([] { return Texts::tr("Realised P&L"); }, &Row::realizedPnl),
        plainMoney([] { return Texts::tr("Fees"); }, &Row::fees),
        {.title = [] { return Texts::tr("Open since"); },
         .text = [](const Row& r) { return format::dateTime(r.openedAt); },
         .sort =
             [](const Row& r) { return QVariant::fromValue<qlonglong>(r.openedAt.milliseconds()); },
         .tone = [](const Row&) { return Tone::Muted; },
         .plain = [](const Row& r) { return fromUtf8(r.openedAt.toIso()); }},
    };
}

} // namespace

PositionsModel::PositionsModel(QObject* parent) : RowsModel(columns(), parent) {}

void PositionsModel::show(const EngineSnapshot& snapshot)
{
    std::vector<PositionRow> rows;
    for (const BotSnapshot& bot : snapshot.bots) {
        const Position& position = bot.position;
        if (position.quantity.isZero())
            continue;
        PositionRow row;
        row.bot = bot.definition.id;
        row.botName =
            fromUtf8(bot.definition.name.empty() ? bot.definition.id.str() : bot.definition.name);
        row.series = bot.definition.series;
        row.quantity = position.quantity;
        row.averagePrice = position.averagePrice;
        row.lastPrice = position.lastPrice;
        row.value = position.marketValue();
        row.openPnl = position.unrealizedPnl();
        const Decimal paid = position.quantity * position.averagePrice;
        row.openRatio = paid.isZero() ? Decimal() : row.openPnl / paid;
        row.realizedPnl = position.realizedPnl - position.fees;
        row.fees = position.fees;
        row.openedAt = position.openedAt;
        rows.push_back(std::move(row));
    }
    update(std::move(rows));
}

} // namespace qd::ui
