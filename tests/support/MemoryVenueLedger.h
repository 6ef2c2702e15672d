// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/VenueLedger.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace qd::test {

/// The venue's books in their plainest form. One thread.
class MemoryVenueLedger final : public VenueLedger
{
public:
    [[nodiscard]] Status commit(const VenueCommit& commit) override
    {
        for (const Order& order : commit.orders) {
            const auto known = std::ranges::find(m_contents.orders, order.id, &Order::id);
            if (known == m_contents.orders.end())
                m_contents.orders.push_back(order);
            else
                *known = order;
        }
        for (const Fill& fill : commit.fills) {
            if (m_booked
                    .emplace(fill.environment, fill.account, fill.symbol, fill.tradeId,
                             fill.orderId)
                    .second)
                m_contents.fills.push_back(fill);
        }
        for (const auto& [asset, balance] : commit.balances)
            m_contents.balances[asset] = balance;
        for (const auto& [key, value] : commit.state)
            m_contents.state[key] = value;
        return {};
    }
    [[nodiscard]] Result<VenueContents> load() override { return m_contents; }

private:
    VenueContents m_contents;
    std::set<std::tuple<std::string, std::string, std::string, TradeId, ClientOrderId>> m_booked;
};

} // namespace qd::test
