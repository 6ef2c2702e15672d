// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Order.h"
#include "core/domain/PortfolioView.h"
#include "core/domain/Trade.h"
#include "core/foundation/Result.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace qd {

/// One bot's cash and coins on one symbol, exact. Costs are averaged over what is held; trades run
/// from flat to flat. Fills may arrive in any order: a sell booked before its buy leaves the
/// position negative for that moment and the sums exact. One thread at a time.
class SubLedger
{
public:
    SubLedger(BotId bot, std::string symbol, Decimal cash, Decimal lot);

    /// Books the amounts of a fill; whether it is new is the PositionLedger's business.
    /// InvalidInput when the amounts are not positive or beyond the range of money; then nothing
    /// has changed.
    [[nodiscard]] Status book(const Fill& fill);
    void move(Decimal amount); ///< Deposit or withdrawal: never profit or loss.

    /// New price. High and low feed mae and mfe, `isBarClose` counts the bar for bars held.
    void mark(Decimal high, Decimal low, Decimal close, Timestamp time, bool isBarClose)
    {
        if (time >= m_nextDay) [[unlikely]]
            startDay(time, close);
        m_lastPrice = close;
        m_lastTime = time;
        if (!m_quantity.isZero()) {
            m_view.equity = m_cash + m_quantity * close;
            if (m_trade)
                extendTrade(high, low, isBarClose);
        }
        if (isBarClose && m_view.equity > m_peakEquity)
            m_peakEquity = m_view.equity;
    }

    /// Sets cash and coins aside for a working order, or gives them back.
    void hold(Side side, Decimal cash, Decimal coins);
    void giveBack(Decimal cash, Decimal coins);
    void orderDone(Side side);

    [[nodiscard]] const BotId& bot() const { return m_bot; }
    [[nodiscard]] const std::string& symbol() const { return m_symbol; }
    /// What the strategy may know; updated in place, so that reading it costs nothing.
    [[nodiscard]] const PortfolioView& view() const { return m_view; }
    [[nodiscard]] Decimal cash() const { return m_cash; }
    [[nodiscard]] Decimal freeCash() const { return m_cash - m_heldCash; }
    [[nodiscard]] Decimal freeCoins() const { return m_quantity - m_heldCoins; }
    [[nodiscard]] Decimal quantity() const { return m_quantity; }
    [[nodiscard]] Decimal equity() const { return m_view.equity; }
    /// Cash and coins at this price as the nearest doubles give it, for curves: a few ns.
    [[nodiscard]] double approximateEquity(double price) const
    {
        return m_approximateCash + m_approximateQuantity * price;
    }
    [[nodiscard]] Decimal deposits() const { return m_deposits; }
    [[nodiscard]] Decimal realizedPnl() const { return m_realized; } ///< Gross of fees.
    [[nodiscard]] Decimal unrealizedPnl() const { return m_view.equity - m_cash - m_cost; }
    [[nodiscard]] Decimal fees() const { return m_fees; } ///< Quote money.
    [[nodiscard]] Decimal dayStartEquity() const { return m_dayStartEquity; }
    /// Highest equity at a bar's close; deposits and withdrawals move it along.
    [[nodiscard]] Decimal peakEquity() const { return m_peakEquity; }
    /// Trades opened since 00:00 UTC, and entries on their way to open one.
    [[nodiscard]] int tradesToday() const
    {
        return m_tradesToday + (m_trade ? 0 : m_workingEntries);
    }
    [[nodiscard]] bool hasOpenTrade() const { return m_trade.has_value(); }
    [[nodiscard]] Position position() const;
    [[nodiscard]] const std::vector<Trade>& closedTrades() const { return m_closedTrades; }
    [[nodiscard]] std::optional<Trade> openTrade() const;
    /// Hands over the closed trades at the end of a run; the sub-ledger is spent.
    [[nodiscard]] std::vector<Trade> takeClosedTrades() { return std::move(m_closedTrades); }

private:
    /// Coins and their worth in quote money, without fees: one side of a fill or a part of it.
    struct Part
    {
        Decimal coins;
        Decimal worth;
        Decimal fee;
    };
    struct OpenTrade
    {
        Trade trade;
        Decimal entered; ///< Coins bought in all.
        Decimal exited;
        Decimal high;
        Decimal low;
    };

    void startDay(Timestamp time, Decimal price);
    void extendTrade(Decimal high, Decimal low, bool isBarClose);
    void bookCoins(const Fill& fill, int direction, const Part& whole);
    void increase(const Fill& fill, int direction, const Part& part);
    void reduce(const Fill& fill, int direction, const Part& part);
    void openTradeWith(const Fill& fill, int direction);
    void closeTrade();
    void refreshView();
    [[nodiscard]] Trade finished(const OpenTrade& open, Decimal entryValue) const;

    BotId m_bot;
    std::string m_symbol;
    Decimal m_lot; ///< Less than this is dust: too little to sell, and no position.
    Decimal m_cash;
    Decimal m_heldCash;
    Decimal m_deposits;
    Decimal m_quantity;
    Decimal m_heldCoins;
    Decimal m_cost; ///< Entry worth of what is held; its sign is the quantity's.
    Decimal m_realized;
    Decimal m_fees;
    Decimal m_lastPrice;
    Timestamp m_lastTime;
    Timestamp m_nextDay;
    Decimal m_dayStartEquity;
    Decimal m_peakEquity;
    int m_tradesToday = 0;
    int m_workingEntries = 0;
    int m_workingExits = 0;
    double m_approximateCash = 0.0;
    double m_approximateQuantity = 0.0;
    std::optional<OpenTrade> m_trade;
    std::vector<Trade> m_closedTrades;
    PortfolioView m_view;
};

/// What a fill's fee is worth in quote money: as it is, or at the fill's price where it was taken
/// in the base coin. A fee in a third asset is paid outside the sub-ledgers and counts zero.
[[nodiscard]] Decimal feeInQuote(const Fill& fill);

} // namespace qd
