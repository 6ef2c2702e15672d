// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/OrderBook.h"

namespace qd {

void OrderBook::clear()
{
    m_bids.clear();
    m_asks.clear();
}

std::optional<Decimal> OrderBook::bestBid() const
{
    if (m_bids.empty())
        return std::nullopt;
    return m_bids.begin()->first;
}

std::optional<Decimal> OrderBook::bestAsk() const
{
    if (m_asks.empty())
        return std::nullopt;
    return m_asks.begin()->first;
}

bool OrderBook::isCrossed() const
{
    return !m_bids.empty() && !m_asks.empty() && m_bids.begin()->first >= m_asks.begin()->first;
}

} // namespace qd
