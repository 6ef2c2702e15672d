// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/simulated/PaperVenue.h"

#include "core/foundation/Log.h"

#include <algorithm>
#include <charconv>

namespace qd {

namespace {

constexpr const char* kSequence = "replay.sequence";
constexpr const char* kPublished = "replay.published_ns";
constexpr const char* kOpened = "replay.opened_ns";

/// Reads back one of our own whole numbers; a damaged one is an error, not a zero.
Result<std::int64_t> wholeNumber(const std::map<std::string, std::string>& state,
                                 const std::string& key)
{
    const auto place = state.find(key);
    if (place == state.end())
        return makeError(ErrorKind::NotFound, "the paper ledger has no " + key);
    const std::string& text = place->second;
    std::int64_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc() || end != text.data() + text.size())
        return makeError(ErrorKind::Storage, "the paper ledger's " + key + " is damaged");
    return value;
}

/// Where a fill stands in its symbol's count of trades; zero for a foreign name.
std::uint64_t tradeNumber(const TradeId& id)
{
    const std::string& text = id.str();
    const auto digits = text.find_last_not_of("0123456789");
    const std::size_t begin = digits == std::string::npos ? 0 : digits + 1;
    std::uint64_t value = 0;
    std::from_chars(text.data() + begin, text.data() + text.size(), value);
    return value;
}

OrderState stateAfter(const OrderEvent& event, OrderState before)
{
    switch (event.kind) {
    case OrderEvent::Kind::Accepted:
        return OrderState::Accepted;
    case OrderEvent::Kind::Rejected:
        return OrderState::Rejected;
    case OrderEvent::Kind::Canceled:
        return OrderState::Canceled;
    case OrderEvent::Kind::Expired:
        return OrderState::Expired;
    case OrderEvent::Kind::Filled:
        return event.completesOrder ? OrderState::Filled : OrderState::PartiallyFilled;
    case OrderEvent::Kind::CancelRejected:
    case OrderEvent::Kind::Unknown:
        return before;
    }
    return before;
}

} // namespace

Status PaperVenue::open()
{
    Result<VenueContents> contents = m_ledger->load();
    if (!contents)
        return contents.error();
    m_published = m_opened = m_setup.start;
    if (contents->state.contains(kSequence)) {
        const auto sequence = wholeNumber(contents->state, kSequence);
        const auto published = wholeNumber(contents->state, kPublished);
        const auto opened = wholeNumber(contents->state, kOpened);
        if (!sequence || !published || !opened)
            return (!sequence ? sequence : !published ? published : opened).error();
        m_sequence = static_cast<std::uint64_t>(*sequence);
        m_published = Timestamp::fromNanoseconds(*published);
        m_opened = Timestamp::fromNanoseconds(*opened);
    }
    m_account.restore(std::move(contents->balances));
    for (Order& order : contents->orders) {
        m_bookOrder.push_back(order.id);
        m_book.emplace(order.id, std::move(order));
    }
    m_fills = std::move(contents->fills);
    restoreMatching();
    return {};
}

void PaperVenue::restoreMatching()
{
    std::map<std::string, std::uint64_t> nextTrade;
    for (const Fill& fill : m_fills) {
        std::uint64_t& next = nextTrade.try_emplace(fill.symbol, 1).first->second;
        next = std::max(next, tradeNumber(fill.tradeId) + 1);
    }
    std::map<std::string, std::vector<Order>> working;
    for (const ClientOrderId& id : m_bookOrder) {
        const Order& order = m_book.at(id);
        if (isTerminal(order.state))
            continue;
        working[order.intent.symbol].push_back(order);
        m_account.relock(order, instrument(order.intent.symbol));
        nextTrade.try_emplace(order.intent.symbol, 1);
    }
    for (const auto& [symbol, next] : nextTrade)
        matching(symbol).restore(std::move(working[symbol]), next);
}

const Instrument& PaperVenue::instrument(const std::string& symbol)
{
    const auto place = m_instruments.find(symbol);
    if (place != m_instruments.end())
        return place->second;
    return m_instruments.emplace(symbol, instrumentFromSymbol(symbol, "PAPER")).first->second;
}

MatchingEngine& PaperVenue::matching(const std::string& symbol)
{
    const auto place = m_matching.find(symbol);
    if (place != m_matching.end())
        return place->second;
    MatchingEngine::Setup setup;
    setup.instrument = instrument(symbol);
    setup.costs = m_setup.costs;
    setup.limitFill = m_setup.limitFill;
    setup.intrabar = m_setup.intrabar;
    setup.environment = m_setup.environment;
    setup.account = m_setup.account;
    return m_matching.emplace(symbol, MatchingEngine(std::move(setup))).first->second;
}

void PaperVenue::openBars(std::vector<OrderEvent>& events)
{
    for (const auto& [key, bar] : m_tape.opening(m_opened, m_next)) {
        const auto engine = m_matching.find(key.symbol);
        if (engine != m_matching.end())
            engine->second.onOpen(bar, events);
    }
}

void PaperVenue::closeBars(std::vector<OrderEvent>& events)
{
    for (const auto& [key, bar] : m_tape.finestClosingAt(m_next)) {
        const auto engine = m_matching.find(key.symbol);
        if (engine == m_matching.end() || !engine->second.hasWorkingOrders())
            continue;
        // A coarse bar whose time finer bars have covered already would fill a second time.
        if (bar.openTime < m_tape.lastClose(key.symbol, m_published))
            continue;
        engine->second.onRange(bar, key.timeframe, events);
    }
}

void PaperVenue::take(const OrderEvent& event, VenueCommit& commit)
{
    const auto place = m_book.find(event.orderId);
    if (place == m_book.end())
        return;
    Order& order = place->second;
    order.state = stateAfter(event, order.state);
    order.updatedAt = event.time;
    if (!event.venueId.isEmpty())
        order.venueId = event.venueId;
    if (!event.reason.empty())
        order.message = event.reason;
    if (event.kind == OrderEvent::Kind::Filled && event.fill) {
        const Fill& fill = *event.fill;
        order.filledQuantity += fill.quantity;
        order.filledValue += fill.price * fill.quantity;
        order.fees += fill.fee;
        m_account.book(fill, instrument(fill.symbol));
        m_fills.push_back(fill);
        commit.fills.push_back(fill);
    }
    if (isTerminal(order.state))
        m_account.release(order.id);
    const auto known = std::find_if(commit.orders.begin(), commit.orders.end(),
                                    [&](const Order& other) { return other.id == order.id; });
    if (known == commit.orders.end())
        commit.orders.push_back(order);
    else
        *known = order;
}

bool PaperVenue::commitAndTell(const std::vector<OrderEvent>& events, bool mustCommit)
{
    if (!events.empty() || mustCommit) {
        VenueCommit commit;
        for (const OrderEvent& event : events)
            take(event, commit);
        if (!events.empty())
            commit.balances = m_account.balances();
        commit.state[kSequence] = std::to_string(m_sequence);
        commit.state[kPublished] = std::to_string(m_published.nanoseconds());
        commit.state[kOpened] = std::to_string(m_opened.nanoseconds());
        const Status committed = m_ledger->commit(commit);
        if (!committed) {
            fail(committed.error());
            return false;
        }
    }
    for (const OrderEvent& event : events) {
        if (m_orders != nullptr)
            m_orders->onOrderEvent(event);
    }
    return true;
}

void PaperVenue::sellAtEnd(std::vector<OrderEvent>& events)
{
    for (const auto& [key, bar] : m_tape.newest(m_published)) {
        const auto engine = m_matching.find(key.symbol);
        if (engine != m_matching.end())
            engine->second.flattenAt(bar.close, m_published, events);
    }
}

void PaperVenue::submit(const OrderRequest& request)
{
    if (m_phase == Phase::Closed)
        return;
    if (m_book.contains(request.id)) {
        tellRejected(request.id, OrderEvent::Kind::Unknown, "an order of this id is known");
        return;
    }
    Order order;
    order.id = request.id;
    order.intent = request.intent;
    order.createdAt = order.updatedAt = request.timestamp;
    const Instrument& traded = instrument(request.intent.symbol);
    const Status locked = m_account.lock(order, traded);
    m_bookOrder.push_back(order.id);
    m_book.emplace(order.id, order);
    std::vector<OrderEvent> events;
    if (locked) {
        matching(traded.symbol).submit(request, request.timestamp, events);
        if (m_phase == Phase::Ended)
            sellAtEnd(events);
    } else {
        OrderEvent& refusal = events.emplace_back();
        refusal.kind = OrderEvent::Kind::Rejected;
        refusal.orderId = request.id;
        refusal.time = request.timestamp;
        refusal.reason = locked.error().message;
    }
    (void)commitAndTell(events, true); // a failure has been told
}

void PaperVenue::cancel(const ClientOrderId& id)
{
    const auto place = m_book.find(id);
    if (place == m_book.end()) {
        tellRejected(id, OrderEvent::Kind::CancelRejected, "no order of this id is known");
        return;
    }
    std::vector<OrderEvent> events;
    matching(place->second.intent.symbol).cancel(id, m_published, events);
    (void)commitAndTell(events, true); // a failure has been told
}

void PaperVenue::tellRejected(const ClientOrderId& id, OrderEvent::Kind kind,
                              const std::string& reason)
{
    OrderEvent event;
    event.kind = kind;
    event.orderId = id;
    event.time = m_published;
    event.reason = reason;
    if (m_orders != nullptr)
        m_orders->onOrderEvent(event);
}

Result<BrokerStatement> PaperVenue::statement()
{
    if (m_phase == Phase::Closed)
        return makeError(ErrorKind::Network, "the paper venue is closed");
    BrokerStatement statement;
    for (const ClientOrderId& id : m_bookOrder)
        statement.orders.push_back(m_book.at(id));
    statement.fills = m_fills;
    statement.account.name = m_setup.account;
    statement.account.balances = m_account.balances();
    return statement;
}

void PaperVenue::fail(const Error& error)
{
    log::error("venue", "the paper venue's ledger cannot be written",
               {{"error", error.describe()}});
    ++m_timer;
    m_phase = Phase::Ended;
    if (m_market != nullptr)
        m_market->onFeedState(false,
                              "the paper venue's ledger cannot be written: " + error.message);
    m_phase = Phase::Closed;
}

} // namespace qd
