// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BotDefinition.h"
#include "core/domain/Order.h"
#include "core/domain/PortfolioView.h"
#include "core/domain/Trade.h"
#include "core/foundation/Result.h"

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace qd {

/// Each bot's own cash and coins, exact. Positions and trades are derived from fills; what working
/// orders may use is reserved at the intent and released on proof.
/// Invariant: equity = cash + marked position = deposits + realised + unrealised − fees, to the
/// last 10^-12. Trading thread (or the one thread of a backtest).
class PositionLedger
{
public:
    PositionLedger();
    ~PositionLedger();

    /// Opens a sub-ledger with its cash. A known bot is an error.
    [[nodiscard]] Status open(const BotId& bot, const std::string& symbol, Decimal cash);
    void close(const BotId& bot);
    [[nodiscard]] bool contains(const BotId& bot) const;

    /// Sets money aside for an order (worst case: price bound × quantity with fees, or the quote
    /// amount; sells: coins). InsufficientFunds says how much was there and how much was asked.
    [[nodiscard]] Status reserve(const ClientOrderId& order, const OrderIntent& intent,
                                 Decimal feeRate);
    void release(const ClientOrderId& order);

    /// Books a fill once; a repeated one changes nothing and returns false.
    [[nodiscard]] Result<bool> apply(const Fill& fill);
    [[nodiscard]] Status move(const BotId& bot, Decimal amount); ///< Deposit or withdrawal.

    /// New price for every bot on the symbol; high and low feed mae and mfe, `isBarClose` counts
    /// the bar for bars held.
    void mark(const std::string& symbol, Decimal high, Decimal low, Decimal close, Timestamp time,
              bool isBarClose);

    [[nodiscard]] PortfolioView view(const BotId& bot) const;
    [[nodiscard]] Position position(const BotId& bot) const;
    [[nodiscard]] Decimal equity(const BotId& bot) const;
    [[nodiscard]] Decimal cash(const BotId& bot) const; ///< Reserved money included.
    [[nodiscard]] Decimal deposits(const BotId& bot) const;
    /// Closed trades in order; an open one is not among them.
    [[nodiscard]] const std::vector<Trade>& closedTrades(const BotId& bot) const;
    [[nodiscard]] std::optional<Trade> openTrade(const BotId& bot) const;
    /// Equity at the last 00:00 UTC, for day P&L and the daily loss limit.
    [[nodiscard]] Decimal dayStartEquity(const BotId& bot) const;

private:
    struct Account;
    struct Reservation;
    [[nodiscard]] const Account& account(const BotId& bot) const;

    std::map<BotId, std::unique_ptr<Account>> m_accounts;
    std::map<ClientOrderId, std::unique_ptr<Reservation>> m_reservations;
};

} // namespace qd
