// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BarSeries.h"

#include <cstddef>
#include <vector>

namespace qd::test {

/// The sma-cross backtest written a second time, as plainly as it can be said: fresh window sums
/// at every bar, one cash and one quantity, no orders, no ledger, no engine. Judge of the real one.
class PlainSimulator
{
public:
    struct Rule
    {
        std::size_t fast = 10;
        std::size_t slow = 50;
        Decimal fee;
        Decimal adverseBps; ///< Spread/2 + slippage.
        Decimal cash;
        Decimal units;         ///< Zero: all-in.
        std::size_t first = 0; ///< First bar that may trade.
    };
    struct RoundTrip
    {
        std::size_t entryBar = 0;
        std::size_t exitBar = 0;
        Decimal entryPrice;
        Decimal exitPrice;
        Decimal quantity;
        Decimal netPnl;
    };

    PlainSimulator(const BarSeries& bars, Rule rule) : m_bars(bars), m_rule(rule)
    {
        m_cash = rule.cash;
        for (std::size_t i = rule.first; i < bars.size(); ++i)
            playBar(i);
    }

    std::vector<RoundTrip> closed;
    std::vector<Decimal> equity;
    std::size_t fills = 0;
    [[nodiscard]] Decimal cash() const { return m_cash; }
    [[nodiscard]] bool isOpen() const { return !m_quantity.isZero(); }

private:
    enum class Wish { Nothing, Buy, Sell };

    void playBar(std::size_t i)
    {
        const Decimal open = m_bars.openExact(i);
        if (m_wish == Wish::Buy)
            buy(i, adverse(open, 1));
        else if (m_wish == Wish::Sell)
            sell(i, adverse(open, -1));
        m_wish = Wish::Nothing;
        if (i + 1 >= m_rule.slow) {
            const bool isUp = sumOfLast(i, m_rule.fast) * static_cast<Decimal::Raw>(m_rule.slow) >
                              sumOfLast(i, m_rule.slow) * static_cast<Decimal::Raw>(m_rule.fast);
            if (isUp && !isOpen())
                m_wish = Wish::Buy;
            else if (!isUp && isOpen())
                m_wish = Wish::Sell;
        }
        equity.push_back(m_cash + m_quantity * m_bars.closeExact(i));
    }
    [[nodiscard]] Decimal::Raw sumOfLast(std::size_t i, std::size_t count) const
    {
        Decimal::Raw sum = 0;
        for (std::size_t k = i + 1 - count; k <= i; ++k)
            sum += m_bars.closeExact(k).raw();
        return sum;
    }
    [[nodiscard]] Decimal adverse(Decimal price, int direction) const
    {
        const Decimal share = m_rule.adverseBps / Decimal::fromInt(10'000);
        const Decimal one = Decimal::fromInt(1);
        return price * (direction > 0 ? one + share : one - share);
    }
    void buy(std::size_t i, Decimal price)
    {
        Decimal quantity = m_rule.units;
        if (quantity.isZero()) {
            const Decimal perCoin = price * (Decimal::fromInt(1) + m_rule.fee);
            quantity = Decimal::divide(m_cash, perCoin, Rounding::Down).rounded(8, Rounding::Down);
        }
        const Decimal value = price * quantity;
        m_paid = value + value * m_rule.fee;
        m_cash -= m_paid;
        m_quantity = quantity;
        m_open = {i, 0, price, {}, quantity, {}};
        ++fills;
    }
    void sell(std::size_t i, Decimal price)
    {
        const Decimal value = price * m_quantity;
        const Decimal received = value - value * m_rule.fee;
        m_cash += received;
        m_quantity = {};
        m_open.exitBar = i;
        m_open.exitPrice = price;
        m_open.netPnl = received - m_paid;
        closed.push_back(m_open);
        ++fills;
    }

    const BarSeries& m_bars;
    Rule m_rule;
    Decimal m_cash;
    Decimal m_quantity;
    Decimal m_paid;
    RoundTrip m_open;
    Wish m_wish = Wish::Nothing;
};

} // namespace qd::test
