// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Order.h"
#include "core/ports/Clock.h"
#include "core/ports/OrderJournal.h"

#include <deque>
#include <string>
#include <utility>
#include <vector>

namespace qd::test {

inline const BotId kBot{"alpha"};
inline const std::string kSymbol = "BTCUSDT";

inline Decimal dec(const char* text)
{
    return Decimal::parse(text).value();
}

inline Timestamp at(std::int64_t seconds)
{
    return Timestamp::fromNanoseconds(seconds * 1'000'000'000);
}

inline OrderIntent marketBuy(const char* quantity, const char* reference = "100")
{
    OrderIntent intent;
    intent.bot = kBot;
    intent.symbol = kSymbol;
    intent.quantity = dec(quantity);
    intent.referencePrice = dec(reference);
    intent.reason = "a test wants it";
    return intent;
}

inline OrderIntent marketSell(const char* quantity, const char* reference = "100")
{
    OrderIntent intent = marketBuy(quantity, reference);
    intent.side = Side::Sell;
    intent.purpose = OrderPurpose::Exit;
    return intent;
}

inline Fill fillOf(const char* tradeId, Side side, const char* price, const char* quantity,
                   const char* fee = "0", std::int64_t seconds = 1)
{
    Fill fill;
    fill.tradeId = TradeId(tradeId);
    fill.orderId = ClientOrderId("order");
    fill.bot = kBot;
    fill.environment = "paper";
    fill.account = "main";
    fill.symbol = kSymbol;
    fill.side = side;
    fill.price = dec(price);
    fill.quantity = dec(quantity);
    fill.fee = dec(fee);
    fill.time = at(seconds);
    return fill;
}

class ManualClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return m_now; }
    void set(Timestamp now) { m_now = now; }

private:
    Timestamp m_now = Timestamp::fromMilliseconds(1'700'000'000'000);
};

/// A journal whose disk answers when the test says so.
class ManualJournal final : public OrderJournal
{
public:
    void append(JournalBatch batch, std::function<void(Status)> onDurable) override
    {
        batches.push_back(batch);
        m_waiting.push_back(std::move(onDurable));
    }
    void commitAll(const Status& outcome = {})
    {
        while (!m_waiting.empty()) {
            const auto answer = std::move(m_waiting.front());
            m_waiting.pop_front();
            if (answer)
                answer(outcome);
        }
    }
    /// What a restart would read: the latest state of each order, every fill.
    [[nodiscard]] JournalContents contents() const
    {
        JournalContents all;
        for (const JournalBatch& batch : batches) {
            for (const Order& order : batch.newOrders)
                all.orders.push_back(order);
            for (const Order& update : batch.orderUpdates)
                for (Order& order : all.orders)
                    if (order.id == update.id)
                        order = update;
            all.fills.insert(all.fills.end(), batch.fills.begin(), batch.fills.end());
        }
        return all;
    }

    std::vector<JournalBatch> batches;

private:
    std::deque<std::function<void(Status)>> m_waiting;
};

} // namespace qd::test
