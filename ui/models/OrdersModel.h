// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Order.h"
#include "ui/models/RowsModel.h"

namespace qd::ui {

struct OrderRow
{
    ClientOrderId id;
    QString bot;
    QString symbol;
    Side side = Side::Buy;
    OrderType type = OrderType::Market;
    OrderPurpose purpose = OrderPurpose::Entry;
    OrderState state = OrderState::Intent;
    Decimal quantity;
    Decimal quoteAmount;
    Decimal filled;
    Decimal price; ///< Limit, stop or zero for a market order.
    Decimal averagePrice;
    Decimal fees;
    Timestamp time;
    QString note; ///< Why it was made, or why it was refused.

    [[nodiscard]] QString key() const { return QString::fromStdString(id.str()); }
    friend bool operator==(const OrderRow&, const OrderRow&) = default;
};

[[nodiscard]] OrderRow orderRow(const Order& order);

/// All orders, oldest first; fed once with everything and then by events. GUI thread.
class OrdersModel final : public RowsModel<OrderRow>
{
public:
    enum ColumnId {
        Time,
        Bot,
        Symbol,
        SideOf,
        Type,
        Purpose,
        State,
        Quantity,
        Filled,
        Price,
        Average,
        Fees,
        Note
    };

    explicit OrdersModel(QObject* parent = nullptr);
    void show(const std::vector<Order>& orders);
    void put(const Order& order) { RowsModel::put(orderRow(order)); }
};

} // namespace qd::ui
