// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BotDefinition.h"
#include "core/domain/Order.h"
#include "core/domain/PortfolioView.h"
#include "core/domain/Trade.h"
#include "core/foundation/Result.h"
#include "core/trading/FillKeys.h"
#include "core/trading/SubLedger.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
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
    PositionLedger(const PositionLedger&) = delete;
    PositionLedger& operator=(const PositionLedger&) = delete;

    /// Opens a sub-ledger with its cash. A known bot is an error. Coins below the lot are dust: the
    /// position counts as flat.
    [[nodiscard]] Status open(const BotId& bot, const std::string& symbol, Decimal cash,
                              Decimal lot = Decimal::fromRaw(10'000));
    void close(const BotId& bot);
    [[nodiscard]] bool contains(const BotId& bot) const;

    /// Sets money aside for an order (worst case: price bound × quantity with fees, or the quote
    /// amount; sells: coins). A market buy by quantity has no price bound: twice its value at the
    /// reference is set aside where there is as much free cash, its value at least; what was set
    /// aside is returned and is the most that the order may cost.
    /// InsufficientFunds says how much was there and how much was asked.
    [[nodiscard]] Result<Decimal> reserveCash(const ClientOrderId& order, const OrderIntent& intent,
                                              Decimal feeRate);
    [[nodiscard]] Status reserve(const ClientOrderId& order, const OrderIntent& intent,
                                 Decimal feeRate);
    /// Restart: sets aside again what the rest of a working order may use, whatever there is.
    void restore(const Order& order, Decimal feeRate);
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

    /// The bot's own sub-ledger, for loops that mark every bar; valid until close(bot).
    [[nodiscard]] SubLedger& subLedger(const BotId& bot);
    [[nodiscard]] const SubLedger& subLedger(const BotId& bot) const;

private:
    struct Reservation
    {
        ClientOrderId order;
        SubLedger* account = nullptr;
        Side side = Side::Buy;
        Decimal cash;
        Decimal coins;
    };

    [[nodiscard]] Status hold(Reservation reservation);
    void useReservation(const Fill& fill);
    [[nodiscard]] std::vector<Reservation>::iterator find(const ClientOrderId& order);

    std::map<BotId, std::unique_ptr<SubLedger>> m_accounts;
    std::vector<Reservation> m_reservations; ///< As many as there are working orders: few.
    FillKeys m_booked;
};

} // namespace qd
