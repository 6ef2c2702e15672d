// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trading/OrderRouter.h"

#include "core/foundation/Log.h"
#include "core/trading/OrderStateMachine.h"

#include <algorithm>
#include <utility>

namespace qd {

namespace {

AuditEntry auditOf(const Order& order, std::string action, Timestamp time)
{
    return {time, "bot/" + order.intent.bot.str(), std::move(action), order.id.str(),
            order.message};
}

} // namespace

OrderRouter::OrderRouter(Parts parts, Listener listener)
    : m_parts(std::move(parts)),
      m_listener(std::move(listener)),
      m_ids(m_parts.idEpoch),
      m_keepsRecords(!m_parts.journal.isForgetful())
{}

std::vector<Order> OrderRouter::decide(const std::vector<OrderIntent>& intents,
                                       std::vector<BotCheckpoint> checkpoints,
                                       std::function<void(Status)> onDurable)
{
    JournalBatch batch;
    batch.checkpoints = std::move(checkpoints);
    std::vector<Order*> orders;
    std::vector<Order> decided;
    orders.reserve(intents.size());
    decided.reserve(intents.size());
    const Timestamp now = m_parts.clock.now();
    for (const OrderIntent& intent : intents) {
        Order& order = take(m_ids.next(intent.bot), intent, now);
        if (const Status admitted = admit(order); !admitted) {
            OrderStateMachine::deny(order, admitted.error().message, now);
            batch.audit.push_back(auditOf(order, "order.deny", now));
        } else {
            m_working.push_back(&order);
        }
        orders.push_back(&order);
        decided.push_back(order);
    }
    if (m_keepsRecords)
        batch.newOrders = decided;
    for (const Order* order : orders)
        tell(*order);
    m_parts.journal.append(std::move(batch), [this, orders = std::move(orders),
                                              then = std::move(onDurable)](Status outcome) {
        committed(orders, outcome);
        if (then)
            then(std::move(outcome));
    });
    return decided;
}

Order& OrderRouter::take(ClientOrderId id, const OrderIntent& intent, Timestamp now)
{
    Order order;
    order.id = std::move(id);
    order.intent = intent;
    order.createdAt = now;
    order.updatedAt = now;
    return add(std::move(order));
}

Status OrderRouter::admit(Order& order)
{
    OrderIntent& intent = order.intent;
    if (!m_parts.ledger.contains(intent.bot))
        return makeError(ErrorKind::NotFound, "bot " + intent.bot.str() + " has no sub-ledger");
    if (intent.purpose == OrderPurpose::Entry && hasUnknownOrder(intent.symbol))
        return makeError(ErrorKind::InvalidOrder,
                         "an order on " + intent.symbol +
                             " has an unproven outcome: no new entry until it is settled");
    const SubLedger& account = m_parts.ledger.subLedger(intent.bot);
    const RiskHistory history{account.dayStartEquity(), account.peakEquity(),
                              account.tradesToday()};
    if (Status passed = m_parts.gate.check(intent, account.view(), history); !passed)
        return passed;
    const Result<Decimal> reserved = m_parts.ledger.reserveCash(order.id, intent, m_parts.feeRate);
    if (!reserved)
        return reserved.error();
    // The fill must not cost more than was set aside, however far the next open is.
    if (intent.side == Side::Buy && intent.type == OrderType::Market)
        intent.quoteAmount = *reserved;
    return {};
}

void OrderRouter::committed(const std::vector<Order*>& orders, const Status& outcome)
{
    if (!outcome)
        failStop("the order journal failed: " + outcome.error().message);
    for (Order* order : orders) {
        if (order->state != OrderState::Intent)
            continue;
        if (outcome)
            dispatch(*order);
        else
            deny(*order, "not durable, not sent: " + outcome.error().message);
    }
}

/// The intent is durable. Time has passed since the gate: what it said then may not hold any more.
void OrderRouter::dispatch(Order& order)
{
    const Timestamp now = m_parts.clock.now();
    std::string reason;
    if (order.intent.purpose == OrderPurpose::Entry && !m_parts.gate.mayEnter(order.intent.bot))
        reason = m_parts.gate.isHalted() ? "entries are halted: " + m_parts.gate.haltReason()
                                         : "the bot was paused before the order was sent";
    else if (order.intent.purpose == OrderPurpose::Entry && hasUnknownOrder(order.intent.symbol))
        reason = "an order on " + order.intent.symbol + " has an unproven outcome";
    else if (order.intent.purpose != OrderPurpose::Flatten && // a person's word does not age
             now - order.createdAt > m_parts.maximumIntentAge)
        reason = "stale: decided " + std::to_string((now - order.createdAt).milliseconds()) +
                 " ms before it could be sent";
    if (!reason.empty()) {
        deny(order, reason);
        JournalBatch batch;
        batch.orderUpdates.push_back(order);
        batch.audit.push_back(auditOf(order, "order.deny", now));
        record(std::move(batch));
        return;
    }
    order.state = OrderState::Sent;
    order.updatedAt = now;
    const OrderRequest request{order.id, order.intent, order.createdAt};
    tell(order);
    m_parts.send(request);
}

void OrderRouter::deny(Order& order, const std::string& reason)
{
    OrderStateMachine::deny(order, reason, m_parts.clock.now());
    settle(order, true);
    tell(order);
}

Status OrderRouter::cancelOrder(const ClientOrderId& id)
{
    Order* order = findMutable(id);
    if (order == nullptr)
        return makeError(ErrorKind::NotFound, "there is no order " + id.str());
    if (isTerminal(order->state))
        return makeError(ErrorKind::Conflict, "order " + id.str() + " has ended: it is " +
                                                  std::string(toText(order->state)));
    if (order->state == OrderState::Intent) { // not on the wire yet, and now it never will be
        deny(*order, "cancelled before it was sent");
        JournalBatch batch;
        batch.orderUpdates.push_back(*order);
        record(std::move(batch));
        return {};
    }
    m_parts.cancel(id);
    return {};
}

void OrderRouter::onBrokerEvent(const OrderEvent& event)
{
    Order* order = findMutable(event.orderId);
    if (order == nullptr)
        onForeignEvent(event);
    else if (event.kind == OrderEvent::Kind::Filled)
        bookFill(*order, event);
    else
        changeState(*order, event);
}

void OrderRouter::bookFill(Order& order, const OrderEvent& event)
{
    QD_ASSERT(event.fill.has_value(), "a fill event carries its fill");
    Fill fill = *event.fill;
    fill.bot = order.intent.bot;
    fill.reason = order.intent.reason;
    const Result<bool> booked = m_parts.ledger.apply(fill);
    if (!booked) {
        failStop("fill " + fill.tradeId.str() + " of order " + order.id.str() +
                 " could not be booked: " + booked.error().message);
        return;
    }
    if (!*booked)
        return;
    const bool wasWorking = !isTerminal(order.state);
    if (order.venueId.isEmpty())
        order.venueId = event.venueId;
    OrderStateMachine::applyFill(order, fill, feeInQuote(fill), event.completesOrder);
    settle(order, wasWorking);
    if (m_keepsRecords) {
        JournalBatch batch;
        batch.orderUpdates.push_back(order);
        batch.fills.push_back(fill);
        record(std::move(batch));
    }
    if (m_listener.fillBooked)
        m_listener.fillBooked(order, fill);
    tell(order);
}

void OrderRouter::changeState(Order& order, const OrderEvent& event)
{
    const bool wasWorking = !isTerminal(order.state);
    switch (OrderStateMachine::apply(order, event)) {
    case OrderStateMachine::Outcome::Applied:
        settle(order, wasWorking);
        if (m_keepsRecords) {
            JournalBatch batch;
            batch.orderUpdates.push_back(order);
            record(std::move(batch));
        }
        tell(order);
        return;
    case OrderStateMachine::Outcome::Ignored:
        return;
    case OrderStateMachine::Outcome::Illegal:
        log::error(
            "router", "an event contradicts what is known of an order",
            {{"order", order.id.str()}, {"state", toText(order.state)}, {"reason", event.reason}});
        return;
    }
}

void OrderRouter::onForeignEvent(const OrderEvent& event)
{
    // Every order of ours is in the journal before it is sent, so this one is somebody else's.
    log::warning("router", "an event for an order that is not ours",
                 {{"order", event.orderId.str()}, {"reason", event.reason}});
    if (event.kind != OrderEvent::Kind::Filled)
        return;
    JournalBatch batch;
    batch.audit.push_back({event.time, "venue", "order.external", event.orderId.str(),
                           "a fill of an order that is not ours; no bot's money has moved"});
    record(std::move(batch));
}

void OrderRouter::settle(Order& order, bool wasWorking)
{
    const bool isWorking = !isTerminal(order.state);
    if (wasWorking && !isWorking) {
        m_parts.ledger.release(order.id);
        std::erase(m_working, &order);
    } else if (!wasWorking && isWorking) {
        m_parts.ledger.restore(order, m_parts.feeRate);
        m_working.push_back(&order);
    }
}

void OrderRouter::record(JournalBatch batch)
{
    OrderJournal& journal = m_isEmergency ? *m_parts.emergency : m_parts.journal;
    journal.append(std::move(batch), [this](const Status& outcome) {
        if (!outcome)
            failStop("the order journal failed: " + outcome.error().message);
    });
}

void OrderRouter::failStop(const std::string& reason)
{
    log::error("router", reason);
    if (!m_parts.gate.isHalted())
        m_parts.gate.halt(reason);
}

void OrderRouter::tell(const Order& order)
{
    if (m_listener.orderChanged)
        m_listener.orderChanged(order);
}

Order& OrderRouter::add(Order order)
{
    return m_orders.emplace_back(std::move(order));
}

const Order* OrderRouter::find(const ClientOrderId& id) const
{
    for (const Order* order : m_working)
        if (order->id == id)
            return order;
    for (; m_indexed < m_orders.size(); ++m_indexed)
        m_byId.emplace(m_orders[m_indexed].id.str(), &m_orders[m_indexed]);
    const auto found = m_byId.find(id.str());
    return found == m_byId.end() ? nullptr : found->second;
}

Order* OrderRouter::findMutable(const ClientOrderId& id)
{
    return const_cast<Order*>(find(id)); // the orders are this object's own
}

std::vector<Order> OrderRouter::workingOrders() const
{
    std::vector<Order> orders;
    for (const Order* order : m_working)
        orders.push_back(*order);
    return orders;
}

std::vector<Order> OrderRouter::workingOrders(const BotId& bot) const
{
    std::vector<Order> orders;
    for (const Order* order : m_working)
        if (order->intent.bot == bot)
            orders.push_back(*order);
    return orders;
}

bool OrderRouter::hasUnknownOrder(std::string_view symbol) const
{
    return std::any_of(m_working.begin(), m_working.end(), [symbol](const Order* order) {
        return order->state == OrderState::Unknown && order->intent.symbol == symbol;
    });
}

const std::vector<ClientOrderId>& OrderRouter::history() const
{
    while (m_history.size() < m_orders.size())
        m_history.push_back(m_orders[m_history.size()].id);
    return m_history;
}

std::vector<Order> OrderRouter::takeOrders()
{
    m_byId.clear();
    m_indexed = 0;
    m_working.clear();
    std::vector<Order> orders;
    orders.reserve(m_orders.size());
    for (; !m_orders.empty(); m_orders.pop_front()) // frees its memory on the way
        orders.push_back(std::move(m_orders.front()));
    return orders;
}

} // namespace qd
