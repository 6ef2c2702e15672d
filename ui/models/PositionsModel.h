// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/EngineSnapshot.h"
#include "ui/models/RowsModel.h"

namespace qd::ui {

struct PositionRow
{
    BotId bot;
    QString botName;
    SeriesKey series;
    Decimal quantity;
    Decimal averagePrice;
    Decimal lastPrice;
    Decimal value;
    Decimal openPnl;
    Decimal openRatio;   ///< Of the entry value.
    Decimal realizedPnl; ///< Net of fees, since the bot began.
    Decimal fees;
    Timestamp openedAt;

    [[nodiscard]] QString key() const { return QString::fromStdString(bot.str()); }
    friend bool operator==(const PositionRow&, const PositionRow&) = default;
};

/// Open positions, one a bot. GUI thread.
class PositionsModel final : public RowsModel<PositionRow>
{
public:
    enum ColumnId {
        Bot,
        Symbol,
        Quantity,
        Average,
        Last,
        Value,
        OpenPnl,
        OpenRatio,
        Realized,
        Fees,
        Since
    };

    explicit PositionsModel(QObject* parent = nullptr);
    void show(const EngineSnapshot& snapshot);
};

} // namespace qd::ui
