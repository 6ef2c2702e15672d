// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// OrderRouter's other way to its state: what a restart finds in the journal and at the venue.
#include "core/trading/OrderRouter.h"

#include "core/foundation/Log.h"
#include "core/trading/OrderStateMachine.h"

#include <algorithm>
#include <utility>

namespace qd {

Status OrderRouter::recover(const JournalContents& journal, const BrokerStatement& venue)
{
    if (!m_orders.empty())
        return makeError(ErrorKind::Internal, "recovery comes before the first decision");
    loadJournal(journal);
    JournalBatch batch;
    adoptFills(venue, batch);
    adoptOrders(venue, batch);
    for (const Order* order : m_working)
        m_parts.ledger.restore(*order, m_parts.feeRate);
    if (!batch.isEmpty())
        record(std::move(batch));
    return {};
}

/// Amounts come from the fills alone; a state without proof becomes Unknown.
void OrderRouter::loadJournal(const JournalContents& journal)
{
    for (const Order& known : journal.orders) {
        if (find(known.id) != nullptr)
            continue;
        Order& order = add(known);
        order.filledQuantity = {};
        order.filledValue = {};
        order.fees = {};
    }
    for (const Fill& fill : journal.fills) {
        Order* order = findMutable(fill.orderId);
        if (order == nullptr || !m_parts.ledger.contains(fill.bot))
            continue;
        const Result<bool> booked = m_parts.ledger.apply(fill);
        if (!booked)
            failStop("fill " + fill.tradeId.str() +
                     " of the journal could not be booked: " + booked.error().message);
        else if (*booked)
            OrderStateMachine::applyFill(*order, fill, feeInQuote(fill),
                                         order->state == OrderState::Filled);
    }
    for (Order& order : m_orders) {
        if (order.state == OrderState::Intent || order.state == OrderState::Sent) {
            order.state = OrderState::Unknown;
            order.message = "the program ended before the outcome was known";
        }
        if (!isTerminal(order.state))
            m_working.push_back(&order);
    }
}

void OrderRouter::adoptFills(const BrokerStatement& venue, JournalBatch& batch)
{
    for (const Fill& reported : venue.fills) {
        Order* order = findMutable(reported.orderId);
        if (order == nullptr || !m_parts.ledger.contains(order->intent.bot))
            continue;
        Fill fill = reported;
        fill.bot = order->intent.bot;
        fill.reason = order->intent.reason;
        const Result<bool> booked = m_parts.ledger.apply(fill);
        if (!booked) {
            failStop("fill " + fill.tradeId.str() +
                     " of the venue could not be booked: " + booked.error().message);
            continue;
        }
        if (!*booked)
            continue;
        const bool wasWorking = !isTerminal(order->state);
        OrderStateMachine::applyFill(*order, fill, feeInQuote(fill), false);
        settle(*order, wasWorking);
        batch.fills.push_back(fill);
        batch.orderUpdates.push_back(*order);
        if (m_listener.fillBooked)
            m_listener.fillBooked(*order, fill);
    }
}

void OrderRouter::adoptOrders(const BrokerStatement& venue, JournalBatch& batch)
{
    std::unordered_map<std::string_view, const Order*> known;
    for (const Order& order : venue.orders) {
        known.emplace(order.id.str(), &order);
        if (find(order.id) == nullptr)
            failStop("the venue knows order " + order.id.str() +
                     " that the journal does not: is there a second engine, or was a backup "
                     "restored?");
    }
    const std::vector<Order*> working = m_working; // settling changes the list
    for (Order* order : working) {
        const auto found = known.find(order->id.str());
        const OrderState before = order->state;
        adoptState(*order, found == known.end() ? nullptr : found->second);
        if (order->state == before)
            continue;
        settle(*order, true);
        batch.orderUpdates.push_back(*order);
        batch.audit.push_back(
            {m_parts.clock.now(), "engine", "order.reconcile", order->id.str(),
             std::string(toText(before)) + " → " + std::string(toText(order->state))});
        tell(*order);
    }
}

void OrderRouter::adoptState(Order& order, const Order* atVenue)
{
    const Timestamp now = m_parts.clock.now();
    if (atVenue == nullptr) {
        const auto outcome = OrderStateMachine::notPlaced(
            order, "the venue never had it; nothing was sent again", now);
        if (outcome == OrderStateMachine::Outcome::Applied)
            return;
        order.state = OrderState::Unknown;
        order.message = "the venue had accepted it and does not know it any more";
        failStop("order " + order.id.str() + ": " + order.message);
        return;
    }
    if (order.venueId.isEmpty())
        order.venueId = atVenue->venueId;
    if (atVenue->filledQuantity != order.filledQuantity) {
        // Quantities are never inferred from a counter: without its fills it stays unproven.
        order.state = OrderState::Unknown;
        order.message = "the venue reports " + atVenue->filledQuantity.toString() +
                        " filled, its fills add up to " + order.filledQuantity.toString();
        failStop("order " + order.id.str() + ": " + order.message);
        return;
    }
    switch (atVenue->state) {
    case OrderState::Accepted:
    case OrderState::PartiallyFilled:
    case OrderState::Filled:
    case OrderState::Canceled:
    case OrderState::Rejected:
    case OrderState::Expired:
        order.state = atVenue->state;
        order.message = atVenue->message;
        order.updatedAt = std::max(order.updatedAt, atVenue->updatedAt);
        return;
    case OrderState::Intent:
    case OrderState::Sent:
    case OrderState::Denied:
    case OrderState::Unknown:
    case OrderState::NotPlaced:
        order.state = OrderState::Unknown;
        order.message = "the venue does not say what became of it";
        return;
    }
}

} // namespace qd
