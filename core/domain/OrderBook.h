// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Decimal.h"

#include <functional>
#include <map>
#include <optional>

namespace qd {

/// Price levels of one instrument. A quantity of zero removes a level. One thread.
class OrderBook
{
public:
    using Bids = std::map<Decimal, Decimal, std::greater<>>;
    using Asks = std::map<Decimal, Decimal>;

    void setBid(Decimal price, Decimal quantity) { set(m_bids, price, quantity); }
    void setAsk(Decimal price, Decimal quantity) { set(m_asks, price, quantity); }
    void clear();

    [[nodiscard]] const Bids& bids() const { return m_bids; }
    [[nodiscard]] const Asks& asks() const { return m_asks; }
    [[nodiscard]] std::optional<Decimal> bestBid() const;
    [[nodiscard]] std::optional<Decimal> bestAsk() const;
    /// Bid at or above ask: the book cannot be trusted.
    [[nodiscard]] bool isCrossed() const;

private:
    template <typename Levels>
    static void set(Levels& levels, Decimal price, Decimal quantity)
    {
        if (quantity.isZero())
            levels.erase(price);
        else
            levels[price] = quantity;
    }

    Bids m_bids;
    Asks m_asks;
};

} // namespace qd
