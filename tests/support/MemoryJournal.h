// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/OrderJournal.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace qd::test {

/// The journal port in its plainest form: what every adapter must behave like. One thread.
class MemoryJournal final : public JournalStore
{
public:
    [[nodiscard]] Status write(const std::vector<JournalBatch>& batches) override
    {
        for (const JournalBatch& batch : batches)
            take(batch);
        return {};
    }
    [[nodiscard]] Result<JournalContents> load() override { return m_contents; }
    [[nodiscard]] Result<std::vector<AuditEntry>> audit(std::size_t atMost) override
    {
        std::vector<AuditEntry> newest(m_audit.rbegin(), m_audit.rend());
        newest.resize(std::min(atMost, newest.size()));
        return newest;
    }

private:
    void take(const JournalBatch& batch)
    {
        for (const auto* orders : {&batch.newOrders, &batch.orderUpdates}) {
            for (const Order& order : *orders)
                upsert(order);
        }
        for (const Fill& fill : batch.fills) {
            if (m_booked
                    .emplace(fill.environment, fill.account, fill.symbol, fill.tradeId,
                             fill.orderId)
                    .second)
                m_contents.fills.push_back(fill);
        }
        for (const BotCheckpoint& checkpoint : batch.checkpoints)
            m_contents.checkpoints[checkpoint.bot] = checkpoint;
        m_contents.cash.insert(m_contents.cash.end(), batch.cash.begin(), batch.cash.end());
        m_audit.insert(m_audit.end(), batch.audit.begin(), batch.audit.end());
    }
    void upsert(const Order& order)
    {
        const auto known = std::ranges::find(m_contents.orders, order.id, &Order::id);
        if (known == m_contents.orders.end())
            m_contents.orders.push_back(order);
        else
            *known = order;
    }

    JournalContents m_contents;
    std::set<std::tuple<std::string, std::string, std::string, TradeId, ClientOrderId>> m_booked;
    std::vector<AuditEntry> m_audit;
};

} // namespace qd::test
