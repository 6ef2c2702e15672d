// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/OrdersModel.h"

#include "ui/models/DomainTexts.h"
#include "ui/phrases/PhraseTranslator.h"
#include "ui/widgets/Format.h"

#include <QCoreApplication>

namespace qd::ui {

namespace {

class Texts
{
    Q_DECLARE_TR_FUNCTIONS(OrdersModel)
};

using Row = OrderRow;

Column<Row> amounts(const std::function<QString()>& title, Decimal Row::* member, int decimals)
{
    return {.title = title,
            .text =
                [member, decimals](const Row& r) {
                    return (r.*member).isZero() ? QStringLiteral("–")
                                                : format::amount(r.*member, decimals);
                },
            .isNumber = true,
            .sort = [member](const Row& r) { return (r.*member).toDouble(); },
            .plain = [member](const Row& r) { return fromUtf8((r.*member).toString()); }};
}

Column<Row> quantityColumn()
{
    return {.title = [] { return Texts::tr("Quantity"); },
            .text =
                [](const Row& r) {
                    return r.quantity.isZero()
                               ? Texts::tr("for %1").arg(format::money(r.quoteAmount))
                               : format::amount(r.quantity, 0);
                },
            .isNumber = true,
            .sort = [](const Row& r) { return r.quantity.toDouble(); },
            .plain = [](const Row& r) { return fromUtf8(r.quantity.toString()); }};
}

Column<Row> priceColumn()
{
    return {.title = [] { return Texts::tr("Price"); },
            .text =
                [](const Row& r) {
                    return r.price.isZero() ? Texts::tr("market") : format::amount(r.price);
                },
            .isNumber = true,
            .sort = [](const Row& r) { return r.price.toDouble(); },
            .plain = [](const Row& r) { return fromUtf8(r.price.toString()); }};
}

std::vector<Column<Row>> columns()
{
    return {
        {.title = [] { return Texts::tr("Time"); },
         .text = [](const Row& r) { return format::dateTime(r.time); },
         .sort = [](const Row& r) { return QVariant::fromValue<qlonglong>(r.time.nanoseconds()); },
         .tone = [](const Row&) { return Tone::Muted; },
         .plain = [](const Row& r) { return fromUtf8(r.time.toIso()); }},
        {.title = [] { return Texts::tr("Bot"); }, .text = [](const Row& r) { return r.bot; }},
        {.title = [] { return Texts::tr("Symbol"); },
         .text = [](const Row& r) { return r.symbol; }},
        {.title = [] { return Texts::tr("Side"); },
         .text = [](const Row& r) { return textOf(r.side); },
         .tone = [](const Row& r) { return toneOf(r.side); }},
        {.title = [] { return Texts::tr("Type"); },
         .text = [](const Row& r) { return textOf(r.type); }},
        {.title = [] { return Texts::tr("Purpose"); },
         .text = [](const Row& r) { return textOf(r.purpose); },
         .tone = [](const Row&) { return Tone::Muted; }},
        {.title = [] { return Texts::tr("State"); },
         .text = [](const Row& r) { return textOf(r.state); },
         .sort = [](const Row& r) { return static_cast<int>(r.state); },
         .tone = [](const Row& r) { return toneOf(r.state); },
         .toolTip =
             [](const Row& r) {
                 return r.state == OrderState::Unknown
                            ? Texts::tr(
                                  "The venue has not proved what became of this order: it counts "
                                  "as open and as filled, whichever is worse")
                            : QString();
             }},
        quantityColumn(),
        amounts([] { return Texts::tr("Filled"); }, &Row::filled, 0),
        priceColumn(),
        amounts([] { return Texts::tr("Average"); }, &Row::averagePrice, 2),
        amounts([] { return Texts::tr("Fees"); }, &Row::fees, 2),
        {.title = [] { return Texts::tr("Why"); },
         .text = [](const Row& r) { return shownText(r.note); },
         .tone = [](const Row&) { return Tone::Muted; },
         .toolTip = [](const Row& r) { return shownText(r.note); }},
    };
}

} // namespace

OrderRow orderRow(const Order& order)
{
    OrderRow row;
    row.id = order.id;
    row.bot = fromUtf8(order.intent.bot.str());
    row.symbol = fromUtf8(order.intent.symbol);
    row.side = order.intent.side;
    row.type = order.intent.type;
    row.purpose = order.intent.purpose;
    row.state = order.state;
    row.quantity = order.intent.quantity;
    row.quoteAmount = order.intent.quoteAmount;
    row.filled = order.filledQuantity;
    row.price = order.intent.limitPrice.value_or(order.intent.stopPrice.value_or(Decimal()));
    row.averagePrice = order.averageFillPrice().rounded(4);
    row.fees = order.fees.rounded(4);
    row.time = order.createdAt.isNull() ? order.intent.decidedAt : order.createdAt;
    row.note = fromUtf8(order.message.empty() ? order.intent.reason : order.message);
    return row;
}

OrdersModel::OrdersModel(QObject* parent) : RowsModel(columns(), parent) {}

void OrdersModel::show(const std::vector<Order>& orders)
{
    std::vector<OrderRow> rows;
    rows.reserve(orders.size());
    for (const Order& order : orders)
        rows.push_back(orderRow(order));
    update(std::move(rows));
}

} // namespace qd::ui
