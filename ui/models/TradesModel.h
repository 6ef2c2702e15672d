// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Trade.h"
#include "ui/models/RowsModel.h"

namespace qd::ui {

struct TradeRow
{
    std::int64_t number = 0;
    QString bot;
    QString symbol;
    Side side = Side::Buy;
    Timestamp entryTime;
    Timestamp exitTime;
    Decimal entryPrice;
    Decimal exitPrice;
    Decimal quantity;
    Decimal netPnl;
    Decimal fees;
    double returnRatio = 0.0;
    QString reason; ///< Why it was closed, or opened while it is open.

    [[nodiscard]] QString key() const { return bot + QLatin1Char('/') + QString::number(number); }
    friend bool operator==(const TradeRow&, const TradeRow&) = default;
};

[[nodiscard]] TradeRow tradeRow(const Trade& trade);

/// Trades from flat to flat. GUI thread.
class TradesModel final : public RowsModel<TradeRow>
{
public:
    enum ColumnId {
        Exit,
        Bot,
        Symbol,
        SideOf,
        Quantity,
        EntryPrice,
        ExitPrice,
        NetPnl,
        Return,
        Fees,
        Held,
        Entry,
        Reason
    };

    explicit TradesModel(QObject* parent = nullptr);
    void show(const std::vector<Trade>& trades);
    void put(const Trade& trade) { RowsModel::put(tradeRow(trade)); }
};

} // namespace qd::ui
