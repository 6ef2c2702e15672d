// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Order.h"
#include "core/ports/Broker.h"
#include "core/ports/Clock.h"
#include "core/ports/OrderJournal.h"
#include "core/trading/PositionLedger.h"
#include "core/trading/RiskGate.h"

#include <cstdint>
#include <functional>
#include <map>
#include <string>
#include <vector>

namespace qd {

/// Draws client order ids: bot tag, 64 random bits drawn at every start, counter; at most 36
/// characters; never repeated.
class ClientOrderIds
{
public:
    explicit ClientOrderIds(std::uint64_t epoch) : m_epoch(epoch) {}
    [[nodiscard]] ClientOrderId next(const BotId& bot);

private:
    std::uint64_t m_epoch;
    std::uint64_t m_counter = 0;
};

/// Takes intents through gate, reservation, journal and wire, and books what comes back.
/// Reserve → journal → (durable) → re-check → send, in journal order; the caller never waits for
/// the disk. The only owner of the sender. Trading thread (or a backtest's one thread).
class OrderRouter
{
public:
    /// Who hears of changes, on the same thread, after they are booked.
    struct Listener {
        std::function<void(const Order&)> orderChanged;
        std::function<void(const Order&, const Fill&)> fillBooked;
    };
    struct Parts {
        PositionLedger& ledger;
        RiskGate& gate;
        OrderJournal& journal;
        const Clock& clock;
        std::function<void(const OrderRequest&)> send;
        std::function<void(const ClientOrderId&)> cancel;
        Decimal feeRate; ///< Worst fee of the venue, for reservations.
        std::uint64_t idEpoch = 0;
    };

    OrderRouter(Parts parts, Listener listener);

    /// One decision: its orders and the bot's checkpoint become durable together. Returns the
    /// orders as they are now (Intent or Denied). `onDurable` runs once all of it is on disk and
    /// the sends were made, or when the journal failed.
    std::vector<Order> decide(const std::vector<OrderIntent>& intents,
                              std::vector<BotCheckpoint> checkpoints,
                              std::function<void(Status)> onDurable);
    /// Needs no sync: a cancel can only make the world safer.
    [[nodiscard]] Status cancelOrder(const ClientOrderId& id);
    void onBrokerEvent(const OrderEvent& event);

    /// Restart: books the journal's fills, then what the venue knows and the journal does not;
    /// an intent without a proven outcome becomes Unknown until the statement settles it.
    [[nodiscard]] Status recover(const JournalContents& journal, const BrokerStatement& venue);

    [[nodiscard]] const Order* find(const ClientOrderId& id) const;
    [[nodiscard]] std::vector<Order> workingOrders() const;
    [[nodiscard]] std::vector<Order> workingOrders(const BotId& bot) const;
    /// All orders of this router, oldest first.
    [[nodiscard]] const std::vector<ClientOrderId>& history() const { return m_history; }

private:
    Parts m_parts;
    Listener m_listener;
    ClientOrderIds m_ids;
    std::map<ClientOrderId, Order> m_orders;
    std::vector<ClientOrderId> m_history;
};

} // namespace qd
