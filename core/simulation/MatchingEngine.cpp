// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/MatchingEngine.h"

#include "core/foundation/Assert.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace qd {

namespace {

bool isBuy(const Order& order)
{
    return order.intent.side == Side::Buy;
}

/// Orders have been checked before they come here: a limit order has its limit, a stop its stop.
Decimal required(const std::optional<Decimal>& price)
{
    QD_ASSERT(price.has_value(), "the order has the price that its type calls for");
    return *price;
}

/// Whether the price is at or beyond the order's stop.
bool reachesStop(const Order& order, Decimal price)
{
    const Decimal stop = required(order.intent.stopPrice);
    return isBuy(order) ? price >= stop : price <= stop;
}

bool reachesLimit(const Order& order, Decimal price, LimitFill fill)
{
    const Decimal limit = required(order.intent.limitPrice);
    if (price == limit)
        return fill == LimitFill::Touch;
    return isBuy(order) ? price < limit : price > limit;
}

/// Where a stop of this side is triggered, and where a limit of this side is reached.
Decimal stopExtreme(const Order& order, const Bar& bar)
{
    return isBuy(order) ? bar.high : bar.low;
}

Decimal limitExtreme(const Order& order, const Bar& bar)
{
    return isBuy(order) ? bar.low : bar.high;
}

OrderEvent eventOf(const Order& order, OrderEvent::Kind kind, Timestamp time)
{
    OrderEvent event;
    event.kind = kind;
    event.orderId = order.id;
    event.venueId = order.venueId;
    event.time = time;
    return event;
}

/// A stop-limit order goes on as a plain limit order.
void trigger(Order& order, Timestamp time)
{
    order.intent.type = OrderType::Limit;
    order.updatedAt = time;
}

/// Triggered inside this very bar: that decided already whether it fills in it.
bool wasTriggeredAt(const Order& order, Timestamp time)
{
    return order.intent.type == OrderType::Limit && order.intent.stopPrice &&
           order.updatedAt == time;
}

} // namespace

MatchingEngine::MatchingEngine(Setup setup)
    : m_setup(std::move(setup)), m_model(m_setup.instrument, m_setup.costs)
{}

void MatchingEngine::submit(const OrderRequest& request, Timestamp now,
                            std::vector<OrderEvent>& events)
{
    Order order;
    order.id = request.id;
    order.intent = request.intent;
    order.state = OrderState::Accepted;
    order.createdAt = now;
    order.updatedAt = now;

    Status allowed = m_model.checkRules(request.intent);
    if (request.intent.symbol != m_setup.instrument.symbol)
        allowed =
            makeError(ErrorKind::InvalidOrder, request.intent.symbol + " is not traded here, " +
                                                   m_setup.instrument.symbol + " is");
    if (std::any_of(m_working.begin(), m_working.end(),
                    [&](const Order& other) { return other.id == request.id; }))
        allowed = makeError(ErrorKind::InvalidOrder, "order id " + request.id.str() + " is in use");
    if (!allowed) {
        OrderEvent& event = events.emplace_back(eventOf(order, OrderEvent::Kind::Rejected, now));
        event.reason = allowed.error().message;
        return;
    }
    events.push_back(eventOf(order, OrderEvent::Kind::Accepted, now));
    m_working.push_back(std::move(order));
}

void MatchingEngine::cancel(const ClientOrderId& id, Timestamp now, std::vector<OrderEvent>& events)
{
    const auto found = std::find_if(m_working.begin(), m_working.end(),
                                    [&](const Order& order) { return order.id == id; });
    if (found == m_working.end()) {
        OrderEvent& event = events.emplace_back();
        event.kind = OrderEvent::Kind::CancelRejected;
        event.orderId = id;
        event.time = now;
        event.reason = "order " + id.str() + " is not working";
        return;
    }
    finish(*found, OrderEvent::Kind::Canceled, OrderState::Canceled, now, "cancelled", events);
    sweep();
}

void MatchingEngine::onOpen(const Bar& bar, std::vector<OrderEvent>& events)
{
    if (m_working.empty())
        return;
    for (Order& order : m_working) {
        if (const auto execution = atOpen(order, bar.open)) {
            execute(order, *execution, bar.openTime, events);
            continue;
        }
        const bool isStop =
            order.intent.type == OrderType::Stop || order.intent.type == OrderType::StopLimit;
        if (order.intent.timeInForce != TimeInForce::GoodTillCanceled && !isStop)
            finish(order, OrderEvent::Kind::Expired, OrderState::Expired, bar.openTime,
                   "could not be filled at once", events);
    }
    sweep();
}

std::optional<MatchingEngine::Execution> MatchingEngine::atOpen(Order& order, Decimal open) const
{
    const Side side = order.intent.side;
    if (order.intent.type == OrderType::StopLimit && reachesStop(order, open))
        trigger(order, order.updatedAt);
    switch (order.intent.type) {
    case OrderType::Market:
        return Execution{m_model.marketPrice(open, side)};
    case OrderType::Stop:
        if (reachesStop(order, open))
            return Execution{m_model.marketPrice(open, side)};
        return std::nullopt;
    case OrderType::Limit:
        if (reachesLimit(order, open, m_setup.limitFill))
            return Execution{
                m_model.marketPriceWithin(open, side, required(order.intent.limitPrice))};
        return std::nullopt;
    case OrderType::StopLimit:
        return std::nullopt;
    }
    return std::nullopt;
}

void MatchingEngine::onRange(const Bar& bar, Timeframe timeframe, std::vector<OrderEvent>& events)
{
    if (m_working.empty())
        return;
    const Timestamp time = bar.openTime + timeframe.duration();
    const bool isPessimistic = m_setup.intrabar == Intrabar::Pessimistic;
    matchRange(bar, time, isPessimistic ? OrderType::Stop : OrderType::Limit, events);
    sweep();
}

/// Two passes: the scenario's favoured kind of order first. A bot whose order filled in the first
/// has no position left for the second.
void MatchingEngine::matchRange(const Bar& bar, Timestamp time, OrderType first,
                                std::vector<OrderEvent>& events)
{
    std::vector<std::pair<const BotId*, Side>> filled;
    for (const bool isFirstPass : {true, false}) {
        for (Order& order : m_working) {
            const bool isLimit = order.intent.type == OrderType::Limit;
            const bool isFavoured = isLimit == (first == OrderType::Limit);
            if (isTerminal(order.state) || isFavoured != isFirstPass ||
                order.intent.type == OrderType::Market || wasTriggeredAt(order, time))
                continue;
            const std::pair<const BotId*, Side> owner{&order.intent.bot, order.intent.side};
            const bool isSpent = std::any_of(filled.begin(), filled.end(), [&](const auto& one) {
                return *one.first == *owner.first && one.second == owner.second;
            });
            if (!isFirstPass && isSpent)
                continue;
            if (const auto execution = inRange(order, bar, time)) {
                execute(order, *execution, time, events);
                if (isFirstPass)
                    filled.push_back(owner);
            }
        }
    }
}

std::optional<MatchingEngine::Execution> MatchingEngine::inRange(Order& order, const Bar& bar,
                                                                 Timestamp time) const
{
    switch (order.intent.type) {
    case OrderType::Market:
        return std::nullopt;
    case OrderType::Limit:
        if (reachesLimit(order, limitExtreme(order, bar), m_setup.limitFill))
            return Execution{required(order.intent.limitPrice), Liquidity::Maker};
        return std::nullopt;
    case OrderType::Stop:
        if (reachesStop(order, stopExtreme(order, bar)))
            return Execution{
                m_model.marketPrice(required(order.intent.stopPrice), order.intent.side)};
        return std::nullopt;
    case OrderType::StopLimit:
        if (reachesStop(order, stopExtreme(order, bar)))
            return triggeredLimit(order, bar, time);
        return std::nullopt;
    }
    return std::nullopt;
}

/// The stop was reached inside the bar. A limit beyond the stop takes what is there; otherwise the
/// price must come back, and only the close proves that it did so afterwards.
std::optional<MatchingEngine::Execution>
MatchingEngine::triggeredLimit(Order& order, const Bar& bar, Timestamp time) const
{
    trigger(order, time);
    const Decimal stop = required(order.intent.stopPrice);
    const Decimal limit = required(order.intent.limitPrice);
    if (reachesLimit(order, stop, LimitFill::Touch))
        return Execution{m_model.marketPriceWithin(stop, order.intent.side, limit)};
    const Decimal proof =
        m_setup.intrabar == Intrabar::Optimistic ? limitExtreme(order, bar) : bar.close;
    if (reachesLimit(order, proof, m_setup.limitFill))
        return Execution{limit, Liquidity::Maker};
    return std::nullopt;
}

void MatchingEngine::onClose(const Bar& bar, Timeframe timeframe, std::vector<OrderEvent>& events)
{
    const Timestamp time = bar.openTime + timeframe.duration();
    for (Order& order : m_working)
        if (order.intent.type == OrderType::Market)
            execute(order, {m_model.marketPrice(bar.close, order.intent.side)}, time, events);
    sweep();
}

void MatchingEngine::flattenAt(Decimal lastPrice, Timestamp time, std::vector<OrderEvent>& events)
{
    for (Order& order : m_working)
        if (order.intent.type == OrderType::Market && order.intent.purpose == OrderPurpose::Flatten)
            execute(order, {m_model.marketPrice(lastPrice, order.intent.side)}, time, events);
    sweep();
}

void MatchingEngine::execute(Order& order, const Execution& execution, Timestamp time,
                             std::vector<OrderEvent>& events)
{
    const OrderIntent& intent = order.intent;
    Decimal quantity = intent.quantity;
    if (intent.quoteAmount.isPositive()) {
        const Decimal most =
            m_model.affordable(intent.quoteAmount, execution.price, execution.liquidity);
        quantity = quantity.isPositive() ? std::min(quantity, most) : most;
    }
    if (const Status size = m_model.checkSize(quantity, execution.price);
        // What was ordered has passed the rules; what the money pays for need not.
        !size && (quantity != intent.quantity || quantity.isZero())) {
        finish(order, OrderEvent::Kind::Expired, OrderState::Expired, time, size.error().message,
               events);
        return;
    }
    const Decimal value = execution.price * quantity;
    Fill fill;
    fill.tradeId = TradeId(std::to_string(m_nextTrade++));
    fill.orderId = order.id;
    fill.bot = intent.bot;
    fill.environment = m_setup.environment;
    fill.account = m_setup.account;
    fill.symbol = intent.symbol;
    fill.side = intent.side;
    fill.price = execution.price;
    fill.quantity = quantity;
    fill.fee = m_model.fee(value, execution.liquidity);
    fill.liquidity = execution.liquidity;
    fill.time = time;
    fill.reason = intent.reason;

    order.filledQuantity = quantity;
    order.filledValue = value;
    order.fees = fill.fee;
    const bool isWhole = intent.quantity.isZero() || quantity == intent.quantity;
    OrderEvent& event = events.emplace_back(eventOf(order, OrderEvent::Kind::Filled, time));
    event.fill = std::move(fill);
    event.completesOrder = isWhole;
    order.state = OrderState::Filled;
    order.updatedAt = time;
    if (!isWhole)
        finish(order, OrderEvent::Kind::Expired, OrderState::Expired, time,
               "the money set aside pays for " + quantity.toString() + " of " +
                   intent.quantity.toString(),
               events);
}

void MatchingEngine::finish(Order& order, OrderEvent::Kind kind, OrderState state, Timestamp time,
                            std::string reason, std::vector<OrderEvent>& events)
{
    order.state = state;
    order.updatedAt = time;
    order.message = reason;
    OrderEvent& event = events.emplace_back(eventOf(order, kind, time));
    event.reason = std::move(reason);
}

void MatchingEngine::sweep()
{
    std::erase_if(m_working, [](const Order& order) { return isTerminal(order.state); });
}

void MatchingEngine::restore(std::vector<Order> working, std::uint64_t nextTradeNumber)
{
    m_working = std::move(working);
    m_nextTrade = nextTradeNumber;
}

} // namespace qd
