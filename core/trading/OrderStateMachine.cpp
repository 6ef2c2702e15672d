// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trading/OrderStateMachine.h"

#include <algorithm>

namespace qd {

namespace {

using Outcome = OrderStateMachine::Outcome;

Outcome enter(Order& order, OrderState state, const std::string& reason, Timestamp time)
{
    order.state = state;
    order.updatedAt = std::max(order.updatedAt, time);
    order.message = reason;
    return Outcome::Applied;
}

Outcome accept(Order& order, const OrderEvent& event)
{
    const bool namesIt = order.venueId.isEmpty() && !event.venueId.isEmpty();
    if (order.state != OrderState::Denied && namesIt)
        order.venueId = event.venueId;
    switch (order.state) {
    case OrderState::Intent:
    case OrderState::Sent:
    case OrderState::Unknown:
    case OrderState::NotPlaced: // the venue has it all the same
        return enter(order,
                     order.filledQuantity.isZero() ? OrderState::Accepted
                                                   : OrderState::PartiallyFilled,
                     {}, event.time);
    case OrderState::Accepted:
    case OrderState::PartiallyFilled:
    case OrderState::Filled:
    case OrderState::Canceled:
    case OrderState::Rejected:
    case OrderState::Expired:
        return namesIt ? Outcome::Applied : Outcome::Ignored;
    case OrderState::Denied:
        return Outcome::Illegal;
    }
    return Outcome::Illegal;
}

/// Cancel and expiry: the venue will not fill it any further.
Outcome end(Order& order, OrderState ended, const OrderEvent& event)
{
    switch (order.state) {
    case OrderState::Intent:
    case OrderState::Sent:
    case OrderState::Accepted:
    case OrderState::PartiallyFilled:
    case OrderState::Unknown:
    case OrderState::NotPlaced:
        return enter(order, ended, event.reason, event.time);
    case OrderState::Filled:
    case OrderState::Canceled:
    case OrderState::Expired:
        return Outcome::Ignored;
    case OrderState::Rejected:
    case OrderState::Denied:
        return Outcome::Illegal;
    }
    return Outcome::Illegal;
}

Outcome reject(Order& order, const OrderEvent& event)
{
    if (!order.filledQuantity.isZero())
        return Outcome::Illegal;
    switch (order.state) {
    case OrderState::Intent:
    case OrderState::Sent:
    case OrderState::Accepted:
    case OrderState::Unknown:
    case OrderState::NotPlaced:
        return enter(order, OrderState::Rejected, event.reason, event.time);
    case OrderState::Rejected:
        return Outcome::Ignored;
    case OrderState::PartiallyFilled:
    case OrderState::Filled:
    case OrderState::Canceled:
    case OrderState::Expired:
    case OrderState::Denied:
        return Outcome::Illegal;
    }
    return Outcome::Illegal;
}

Outcome loseSight(Order& order, const OrderEvent& event)
{
    if (isTerminal(order.state) || order.state == OrderState::Unknown)
        return Outcome::Ignored;
    return enter(order, OrderState::Unknown, event.reason, event.time);
}

} // namespace

Outcome OrderStateMachine::apply(Order& order, const OrderEvent& event)
{
    switch (event.kind) {
    case OrderEvent::Kind::Accepted:
        return accept(order, event);
    case OrderEvent::Kind::Rejected:
        return reject(order, event);
    case OrderEvent::Kind::Canceled:
        return end(order, OrderState::Canceled, event);
    case OrderEvent::Kind::Expired:
        return end(order, OrderState::Expired, event);
    case OrderEvent::Kind::Unknown:
        return loseSight(order, event);
    case OrderEvent::Kind::CancelRejected:
        return Outcome::Ignored; // says nothing about the order itself
    case OrderEvent::Kind::Filled:
        return Outcome::Illegal; // fills go through the ledger first
    }
    return Outcome::Illegal;
}

void OrderStateMachine::applyFill(Order& order, const Fill& fill, Decimal feeInQuote,
                                  bool completes)
{
    order.filledQuantity += fill.quantity;
    order.filledValue += fill.price * fill.quantity;
    order.fees += feeInQuote;
    order.updatedAt = std::max(order.updatedAt, fill.time);
    const Decimal wanted = order.intent.quantity;
    if (completes || (wanted.isPositive() && order.filledQuantity >= wanted)) {
        order.state = OrderState::Filled;
        order.message.clear();
        return;
    }
    switch (order.state) {
    case OrderState::Intent:
    case OrderState::Sent:
    case OrderState::Accepted:
    case OrderState::PartiallyFilled:
    case OrderState::Unknown:
    case OrderState::Rejected:
    case OrderState::Denied:
    case OrderState::NotPlaced:
        order.state = OrderState::PartiallyFilled;
        return;
    case OrderState::Filled:
    case OrderState::Canceled:
    case OrderState::Expired:
        return; // a late fill of what had ended
    }
}

Outcome OrderStateMachine::deny(Order& order, const std::string& reason, Timestamp time)
{
    if (order.state != OrderState::Intent)
        return Outcome::Illegal;
    return enter(order, OrderState::Denied, reason, time);
}

Outcome OrderStateMachine::notPlaced(Order& order, const std::string& reason, Timestamp time)
{
    const bool isUnproven = order.state == OrderState::Intent || order.state == OrderState::Sent ||
                            order.state == OrderState::Unknown;
    if (!isUnproven || !order.filledQuantity.isZero())
        return Outcome::Illegal;
    return enter(order, OrderState::NotPlaced, reason, time);
}

} // namespace qd
