// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/TradingEngine.h"

#include "core/foundation/Log.h"

#include <algorithm>
#include <utility>

namespace qd {

namespace {

const Duration kInstant = Duration::nanoseconds(1);

bool isSameIntent(const OrderIntent& a, const OrderIntent& b)
{
    return a.bot == b.bot && a.decidedAt == b.decidedAt && a.side == b.side && a.type == b.type &&
           a.purpose == b.purpose && a.quantity == b.quantity && a.quoteAmount == b.quoteAmount;
}

/// At the very instant of a close, market orders fill at the open that follows, the others inside
/// the bar that ends.
bool isBeforeClose(const Fill& fill, Timestamp close, const OrderRouter& router)
{
    if (fill.time != close)
        return fill.time < close;
    const Order* order = router.find(fill.orderId);
    return order != nullptr && order->intent.type != OrderType::Market;
}

using FillKey = std::pair<std::string, std::string>;

/// The journal's fills and those that only the venue knows, in the order of their time.
std::map<BotId, std::vector<Fill>> allFills(const JournalContents& journal,
                                            const BrokerStatement& venue, const OrderRouter& router)
{
    std::map<BotId, std::vector<Fill>> fills;
    std::set<FillKey> known;
    const auto take = [&](const Fill& fill) {
        if (!known.insert({fill.symbol + "\n" + fill.tradeId.str(), fill.orderId.str()}).second)
            return;
        const Order* order = router.find(fill.orderId);
        if (order == nullptr)
            return;
        Fill owned = fill;
        owned.bot = order->intent.bot;
        owned.reason = order->intent.reason;
        fills[owned.bot].push_back(std::move(owned));
    };
    for (const Fill& fill : journal.fills)
        take(fill);
    for (const Fill& fill : venue.fills)
        take(fill);
    for (auto& [bot, list] : fills)
        std::stable_sort(list.begin(), list.end(),
                         [](const Fill& a, const Fill& b) { return a.time < b.time; });
    return fills;
}

} // namespace

Status TradingEngine::recover(const JournalContents& journal, const VenueSession::Opening& venue)
{
    m_clock.set(venue.present);
    m_feed.lastEvent = venue.present;
    if (const Status opened = openRecorded(journal); !opened)
        return opened;
    if (const Status recovered = m_router.recover(journal, venue.statement); !recovered)
        return recovered;
    rebuildDesks(journal, venue.statement);
    if (venue.repeatsLastStep)
        findUnplaced();
    fillQuoteBoard();
    resumeBots(venue);
    publish();
    return {};
}

Status TradingEngine::openRecorded(const JournalContents& journal)
{
    for (const CashMovement& movement : journal.cash)
        m_deposits[movement.bot] += movement.amount;
    const auto records = m_parts.storage.ask<std::vector<BotRecord>>(
        [](Storage& storage) { return storage.bots(); });
    if (!records)
        return records.error();
    JournalBatch missing;
    for (const BotRecord& record : *records) {
        const BotDefinition& bot = record.definition;
        if (m_deposits[bot.id].isZero()) { // added while no engine ran, or just before a crash
            missing.cash.push_back({bot.id, bot.cash, "deposit", m_parts.options.wallClock()});
            m_deposits[bot.id] = bot.cash;
        }
        openDesk(bot, record.createdAt);
        BotDesk& desk = m_desks.at(bot.id);
        desk.state = record.state;
        desk.target = record.state == BotState::Paused ? BotState::Paused : BotState::Running;
        desk.startedAt = record.startedAt;
        const auto checkpoint = journal.checkpoints.find(bot.id);
        if (checkpoint != journal.checkpoints.end() && !checkpoint->second.state.empty())
            desk.checkpoint = checkpoint->second;
    }
    if (!missing.isEmpty())
        m_parts.journal.append(std::move(missing), [this](const Status& durable) {
            if (!durable)
                haltForJournal(durable.error());
        });
    return {};
}

void TradingEngine::rebuildDesks(const JournalContents& journal, const BrokerStatement& venue)
{
    std::map<BotId, std::vector<Fill>> fills = allFills(journal, venue, m_router);
    for (auto& [id, desk] : m_desks) {
        if (const Status rebuilt = rebuildDesk(desk, std::move(fills[id])); !rebuilt)
            halt("the record of bot " + id.str() +
                 " could not be rebuilt: " + rebuilt.error().message);
    }
}

/// Lives the bot's past again, bar by bar with its fills in between, so that extremes, bars held,
/// the day's start and the equity curve are what they were before the restart.
Status TradingEngine::rebuildDesk(BotDesk& desk, std::vector<Fill> fills)
{
    desk.fills = fills;
    if (desk.startedAt.isNull() && !fills.empty())
        desk.startedAt = fills.front().time - kInstant;
    if (desk.startedAt.isNull())
        return {};
    const BotId bot = desk.definition.id;
    const SeriesKey key = desk.definition.series;
    const Timestamp from = desk.startedAt - key.timeframe.duration() + kInstant;
    const Timestamp to = m_clock.now() - key.timeframe.duration() + kInstant;
    Result<BarSeries> bars = m_parts.market.ask<BarSeries>(
        [key, from, to](BarStore& store) { return store.load(key, from, to); });
    if (!bars && bars.error().kind != ErrorKind::NotFound)
        return bars.error();

    PositionLedger rebuilt;
    const Instrument instrument = m_parts.options.instrument(key.symbol);
    if (const Status opened = rebuilt.open(bot, key.symbol, m_deposits[bot], instrument.lotSize);
        !opened)
        return opened;
    SubLedger& ledger = rebuilt.subLedger(bot);
    auto next = fills.begin();
    for (std::size_t i = 0; bars && i < bars->size(); ++i) {
        const Timestamp close = bars->closeTime(i);
        for (; next != fills.end() && isBeforeClose(*next, close, m_router); ++next) {
            if (const Result<bool> booked = rebuilt.apply(*next); !booked)
                return booked.error();
        }
        ledger.mark(bars->highExact(i), bars->lowExact(i), bars->closeExact(i), close, true);
        recordBar(desk, close, ledger.equity().toDouble(), !ledger.quantity().isZero());
    }
    for (; next != fills.end(); ++next) {
        if (const Result<bool> booked = rebuilt.apply(*next); !booked)
            return booked.error();
    }
    for (const Order& order : m_router.workingOrders(bot))
        rebuilt.restore(order,
                        std::max(m_parts.options.costs.makerFee, m_parts.options.costs.takerFee));
    m_ledger.subLedger(bot) = ledger;
    desk.tradesTold = m_ledger.closedTrades(bot).size();
    saveTrades(desk, m_ledger.closedTrades(bot));
    keepRecord(desk, RecordKeeper::Urgency::Now);
    return {};
}

/// Orders of the last step's decision that never reached the venue. The same decision is due again
/// when that step is repeated: at the same price, with new ids.
void TradingEngine::findUnplaced()
{
    std::vector<OrderIntent> placed;
    std::vector<OrderIntent> lost;
    for (const ClientOrderId& id : m_router.history()) {
        const Order* order = m_router.find(id);
        if (order == nullptr || order->intent.decidedAt != m_clock.now() ||
            order->intent.purpose == OrderPurpose::Flatten)
            continue;
        OrderIntent intent = order->intent;
        if (intent.quantity.isPositive())
            intent.quoteAmount = {}; // the router's reservation, no part of the decision
        (order->state == OrderState::NotPlaced ? lost : placed).push_back(std::move(intent));
    }
    for (const OrderIntent& intent : lost) {
        const auto isSame = [&](const OrderIntent& other) { return isSameIntent(other, intent); };
        const BotDesk* desk = find(intent.bot);
        const bool shouldTrade = desk != nullptr && desk->state != BotState::Stopped &&
                                 desk->state != BotState::Flattening;
        if (!shouldTrade || std::any_of(placed.begin(), placed.end(), isSame) ||
            std::any_of(m_unplaced.begin(), m_unplaced.end(), isSame))
            continue;
        m_unplaced.push_back(intent);
    }
}

/// The last day of every series, for prices and changes before the first new bar.
void TradingEngine::fillQuoteBoard()
{
    const auto series = m_parts.market.ask<std::vector<SeriesCoverage>>(
        [](BarStore& store) { return store.list(); });
    if (!series)
        return;
    const Timestamp present = m_clock.now();
    for (const SeriesCoverage& coverage : *series) {
        const SeriesKey key = coverage.key;
        const Timestamp to = present - key.timeframe.duration(); // the last bar comes again
        const Timestamp from = to - Duration::seconds(86'400);
        const auto bars = m_parts.market.ask<BarSeries>(
            [key, from, to](BarStore& store) { return store.load(key, from, to); });
        for (std::size_t i = 0; bars && i < bars->size(); ++i)
            m_quotes.onClosedBar(key, bars->bar(i));
    }
}

/// Where a bot's record begins must be on disk before its first bar, or a crash would move it.
void TradingEngine::rememberStart(BotDesk& desk, Timestamp startedAt)
{
    desk.startedAt = startedAt;
    save(desk);
    (void)m_parts.storage.ask<bool>([](Storage&) { return Result<bool>(true); });
}

void TradingEngine::resumeBots(const VenueSession::Opening& venue)
{
    const Timestamp historyBefore =
        venue.repeatsLastStep ? venue.present : venue.present + kInstant;
    for (auto& [id, desk] : m_desks) {
        switch (desk.state) {
        case BotState::Stopped:
        case BotState::Flattening: // goes on with the first step
            m_gate.allowEntries(id, false);
            break;
        case BotState::Paused:
            desk.target = BotState::Paused;
            m_gate.allowEntries(id, false);
            launch(desk, historyBefore);
            break;
        case BotState::Starting:
        case BotState::Running:
        case BotState::Faulted:
            desk.target = BotState::Running;
            if (desk.startedAt.isNull())
                rememberStart(desk, venue.present);
            launch(desk, historyBefore);
            break;
        }
    }
}

} // namespace qd
