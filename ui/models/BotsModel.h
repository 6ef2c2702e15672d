// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/EngineSnapshot.h"
#include "ui/models/RowsModel.h"

namespace qd::ui {

struct BotRow
{
    BotId id;
    QString name;
    BotState state = BotState::Stopped;
    QString symbol;
    QString timeframe;
    QString strategy; ///< With its parameters.
    QString mode;
    Decimal quantity;
    Decimal openPnl;
    Decimal dayPnl;
    Decimal totalPnl;
    Decimal equity;
    QString lastDecision;
    Timestamp lastDecisionAt;
    QString health;
    int restarts = 0;

    [[nodiscard]] QString key() const { return QString::fromStdString(id.str()); }
    friend bool operator==(const BotRow&, const BotRow&) = default;
};

/// One row a bot. GUI thread.
class BotsModel final : public RowsModel<BotRow>
{
public:
    enum ColumnId {
        Name,
        State,
        Symbol,
        Frame,
        Strategy,
        Mode,
        Quantity,
        OpenPnl,
        DayPnl,
        TotalPnl,
        Equity,
        Decision,
        Health
    };

    explicit BotsModel(QObject* parent = nullptr);
    void show(const EngineSnapshot& snapshot);
};

/// "sma-cross 10/50": a strategy with its parameters, short.
[[nodiscard]] QString shortStrategyText(const StrategySpec& strategy);

} // namespace qd::ui
