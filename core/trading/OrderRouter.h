// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Order.h"
#include "core/ports/Broker.h"
#include "core/ports/Clock.h"
#include "core/ports/OrderJournal.h"
#include "core/trading/ClientOrderIds.h"
#include "core/trading/PositionLedger.h"
#include "core/trading/RiskGate.h"

#include <cstdint>
#include <deque>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace qd {

/// Takes intents through gate, reservation, journal and wire, and books what comes back.
/// Reserve → journal → (durable) → re-check → send, in journal order; the caller never waits for
/// the disk. The only owner of the sender. Trading thread (or a backtest's one thread). Outlives
/// every append that the journal has not answered.
class OrderRouter
{
public:
    /// Who hears of changes, on the same thread, after they are booked.
    struct Listener
    {
        std::function<void(const Order&)> orderChanged;
        std::function<void(const Order&, const Fill&)> fillBooked;
    };
    struct Parts
    {
        PositionLedger& ledger;
        RiskGate& gate;
        OrderJournal& journal;
        OrderJournal* emergency = nullptr; ///< Remembers sales when `journal` has failed.
        const Clock& clock;
        std::function<void(const OrderRequest&)> send;
        std::function<void(const ClientOrderId&)> cancel;
        Decimal feeRate; ///< Worst fee of the venue, for reservations.
        std::uint64_t idEpoch = 0;
        Duration maximumIntentAge = Duration::seconds(1); ///< By `clock`; older ones are not sent.
    };

    OrderRouter(Parts parts, Listener listener);
    OrderRouter(const OrderRouter&) = delete;
    OrderRouter& operator=(const OrderRouter&) = delete;

    /// One decision: its orders and the bot's checkpoint become durable together. Returns the
    /// orders as they are now (Intent or Denied). `onDurable` runs once all of it is on disk and
    /// the sends were made, or when the journal failed.
    std::vector<Order> decide(const std::vector<OrderIntent>& intents,
                              std::vector<BotCheckpoint> checkpoints,
                              std::function<void(Status)> onDurable);
    /// Needs no sync: a cancel can only make the world safer. NotFound for a foreign id, Conflict
    /// for an order that has ended.
    [[nodiscard]] Status cancelOrder(const ClientOrderId& id);
    void onBrokerEvent(const OrderEvent& event);
    /// The way out when the journal has failed: a market sale (purpose Flatten) of no more than the
    /// bot owns and has not promised already, under an id of its own kind, remembered by the
    /// emergency journal before it is sent. `onDurable` runs once it has been sent, or why it was
    /// not. InvalidOrder for anything else, Unsupported where there is no emergency journal.
    [[nodiscard]] Status sellInEmergency(const OrderIntent& intent,
                                         std::function<void(Status)> onDurable);

    /// Restart: books the journal's fills, then what the venue knows and the journal does not;
    /// an intent without a proven outcome becomes Unknown until the statement settles it. The
    /// venue's word is authoritative here: what it does not know was never placed. Nothing is sent.
    /// The sub-ledgers were opened by the caller with their cash and cash movements. Fills of bots
    /// that are gone are skipped. The listener hears only of what the journal did not know.
    [[nodiscard]] Status recover(const JournalContents& journal, const BrokerStatement& venue);

    [[nodiscard]] const Order* find(const ClientOrderId& id) const;
    [[nodiscard]] std::vector<Order> workingOrders() const;
    [[nodiscard]] std::vector<Order> workingOrders(const BotId& bot) const;
    [[nodiscard]] bool hasUnknownOrder(std::string_view symbol) const;
    /// All orders of this router, oldest first.
    [[nodiscard]] const std::vector<ClientOrderId>& history() const;
    /// Hands over all orders, oldest first, at the end of a run. The router is spent.
    [[nodiscard]] std::vector<Order> takeOrders();

private:
    Order& take(ClientOrderId id, const OrderIntent& intent, Timestamp now);
    Order& add(Order order);
    [[nodiscard]] Order* findMutable(const ClientOrderId& id);
    [[nodiscard]] Status admit(Order& order);
    [[nodiscard]] Status checkEmergencySale(const OrderIntent& intent) const;
    void committed(const std::vector<Order*>& orders, const Status& outcome);
    void dispatch(Order& order);
    void deny(Order& order, const std::string& reason);
    void bookFill(Order& order, const OrderEvent& event);
    void changeState(Order& order, const OrderEvent& event);
    void onForeignEvent(const OrderEvent& event);
    /// Brings reservation and working list in line with the order's state.
    void settle(Order& order, bool wasWorking);
    void record(JournalBatch batch);
    void failStop(const std::string& reason);
    void tell(const Order& order);

    void loadJournal(const JournalContents& journal);
    void adoptFills(const BrokerStatement& venue, JournalBatch& batch);
    void adoptOrders(const BrokerStatement& venue, JournalBatch& batch);
    void adoptState(Order& order, const Order* atVenue);

    Parts m_parts;
    Listener m_listener;
    ClientOrderIds m_ids;
    std::deque<Order> m_orders; ///< Oldest first; addresses are stable.
    /// Ids of the first m_indexed orders, pointing into them. Events mostly concern working orders,
    /// which are found without it.
    mutable std::unordered_map<std::string_view, const Order*> m_byId;
    mutable std::size_t m_indexed = 0;
    std::vector<Order*> m_working;
    mutable std::vector<ClientOrderId> m_history; ///< As far as it has been asked for.
    bool m_keepsRecords;
    bool m_isEmergency = false; ///< What happens is written into the emergency journal.
};

} // namespace qd
