// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/trading/OrderRouter.h"
#include "tests/core/trading/TradingFixtures.h"

namespace qd::test {

/// A router with a ledger of one bot (1,000 of cash), a manual journal and a wire that is a list.
struct RouterBench
{
    RouterBench() { (void)ledger.open(kBot, kSymbol, dec("1000")).isOk(); }

    OrderRouter::Parts parts()
    {
        return {.ledger = ledger,
                .gate = gate,
                .journal = journal,
                .emergency = &emergency,
                .clock = clock,
                .send = [this](const OrderRequest& request) { sent.push_back(request); },
                .cancel = [this](const ClientOrderId& id) { cancelled.push_back(id); },
                .feeRate = dec("0.001"),
                .idEpoch = 42};
    }
    OrderRouter::Listener listener()
    {
        return {[this](const Order&) { ++changesTold; },
                [this](const Order&, const Fill&) {
                    ++fillsTold;
                    cashWhenTold = ledger.cash(kBot);
                }};
    }
    /// Decides, commits and sends one order.
    ClientOrderId send(const OrderIntent& intent)
    {
        const std::vector<Order> orders = router.decide({intent}, {}, {});
        journal.commitAll();
        return orders.front().id;
    }
    void say(const ClientOrderId& id, OrderEvent::Kind kind)
    {
        OrderEvent event;
        event.kind = kind;
        event.orderId = id;
        event.time = clock.now();
        router.onBrokerEvent(event);
        journal.commitAll();
    }
    void fill(const ClientOrderId& id, const char* tradeId, const char* price, const char* quantity,
              const char* fee)
    {
        OrderEvent event;
        event.kind = OrderEvent::Kind::Filled;
        event.orderId = id;
        event.time = clock.now();
        const Order* order = router.find(id);
        event.fill = fillOf(tradeId, order != nullptr ? order->intent.side : Side::Buy, price,
                            quantity, fee);
        event.fill->orderId = id;
        router.onBrokerEvent(event);
        journal.commitAll();
    }
    void buyAndFill(const char* quantity)
    {
        fill(send(marketBuy(quantity)), "buy", "100", quantity, "0");
    }

    PositionLedger ledger;
    RiskGate gate;
    ManualJournal journal;
    ManualJournal emergency;
    ManualClock clock;
    std::vector<OrderRequest> sent;
    std::vector<ClientOrderId> cancelled;
    int changesTold = 0;
    int fillsTold = 0;
    Decimal cashWhenTold;
    OrderRouter router{parts(), listener()};
};

} // namespace qd::test
