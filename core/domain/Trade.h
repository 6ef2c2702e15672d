// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Order.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>

namespace qd {

/// What an archive keeps of a trade beside its figures; empty or null where nobody said.
struct TradeOrigin
{
    std::string environment; ///< "paper", "backtest", "live"
    std::string strategy;
    std::string entryLogic; ///< Entry module of a composition.
    std::string exitLogic;
    std::string timeframe; ///< "1h"
    Timestamp entryOrderCreated;
    Timestamp entryOrderClosed;
    Timestamp exitOrderCreated;
    Timestamp exitOrderClosed;
    Timestamp createdAt; ///< Of the record, set by the storage.
    Timestamp updatedAt;
    std::map<std::string, std::string> metadata; ///< Free extras.
};

/// A position from flat to flat, with its costs. An open one has a null exit time and is marked at
/// the last price. Return = net P&L ÷ entry cost; mae and mfe are fractions of the entry price.
struct Trade
{
    std::int64_t number = 0; ///< 1, 2, 3… within its bot
    BotId bot;
    std::string symbol;
    Side side = Side::Buy; ///< Buy: a long trade.
    Timestamp entryTime;
    Timestamp exitTime;
    Decimal entryPrice; ///< Quantity-weighted.
    Decimal exitPrice;
    Decimal quantity;   ///< Greatest quantity held.
    Decimal entryValue; ///< Quote money paid in, without fees.
    Decimal exitValue;
    Decimal grossPnl;
    Decimal fees;
    Decimal netPnl;
    double returnRatio = 0.0;
    double mae = 0.0; ///< Worst excursion, ≤ 0 for a long that went under water.
    double mfe = 0.0; ///< Best excursion, ≥ 0.
    std::int64_t barsHeld = 0;
    std::string entryReason;
    std::string exitReason;
    ClientOrderId entryOrder;
    ClientOrderId exitOrder;
    TradeOrigin origin;

    [[nodiscard]] bool isOpen() const { return exitTime.isNull(); }
};

/// What a bot holds of one symbol.
struct Position
{
    BotId bot;
    std::string symbol;
    Decimal quantity;     ///< Base coin; spot: never negative.
    Decimal averagePrice; ///< Quantity-weighted entry price, zero when flat.
    Decimal lastPrice;
    Decimal realizedPnl; ///< Gross of fees.
    Decimal fees;        ///< Quote money paid so far.
    Timestamp openedAt;

    [[nodiscard]] Decimal marketValue() const { return quantity * lastPrice; }
    [[nodiscard]] Decimal unrealizedPnl() const { return quantity * (lastPrice - averagePrice); }
};

} // namespace qd
