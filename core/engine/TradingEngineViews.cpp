// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/TradingEngine.h"

#include <utility>

namespace qd {

namespace {

const Duration kSnapshotInterval =
    Duration::milliseconds(25); ///< A screen pulls 30 times a second.
constexpr std::size_t kEquityBundle = 200;

} // namespace

void TradingEngine::tell(EngineEvent::Kind kind, const BotId& bot, const std::string& text)
{
    EngineEvent event;
    event.kind = kind;
    event.time = m_clock.now();
    event.bot = bot;
    event.text = text;
    m_parts.screen.putEvent(std::move(event));
}

/// However much happens, a snapshot is made at most every few milliseconds; the last one always.
void TradingEngine::publishSoon()
{
    if (std::exchange(m_isPublishing, true))
        return;
    m_parts.thread.postAfter(kSnapshotInterval, [this] {
        m_isPublishing = false;
        publish();
    });
}

BotSnapshot TradingEngine::snapshotOf(const BotDesk& desk) const
{
    const BotId& id = desk.definition.id;
    BotSnapshot shown;
    shown.definition = desk.definition;
    shown.state = desk.state;
    shown.health = desk.health;
    if (m_gate.isHalted() && shown.health.empty() && desk.isLive())
        shown.health = "Entries are halted: " + m_gate.haltReason();
    shown.restarts = m_supervisor.restarts(id);
    shown.position = m_ledger.position(id);
    const Decimal price = m_quotes.lastPrice(desk.definition.series.symbol);
    if (price.isPositive())
        shown.position.lastPrice = price;
    shown.cash = m_ledger.cash(id);
    shown.equity = shown.cash + shown.position.marketValue();
    shown.initialCash = m_ledger.deposits(id);
    shown.totalPnl = shown.equity - shown.initialCash;
    const Decimal dayStart = m_ledger.dayStartEquity(id);
    shown.dayPnl = shown.equity - (dayStart.isZero() ? shown.initialCash : dayStart);
    shown.lastDecision = desk.lastDecision;
    shown.lastDecisionAt = desk.lastDecisionAt;
    shown.closedTrades = static_cast<std::int64_t>(m_ledger.closedTrades(id).size());
    return shown;
}

void TradingEngine::publish()
{
    auto snapshot = std::make_shared<EngineSnapshot>();
    snapshot->sequence = ++m_snapshotNumber;
    snapshot->venueTime = m_clock.now();
    snapshot->mode = m_parts.options.mode;
    for (const auto& [id, desk] : m_desks) {
        snapshot->bots.push_back(snapshotOf(desk));
        snapshot->equity += snapshot->bots.back().equity;
        snapshot->dayPnl += snapshot->bots.back().dayPnl;
    }
    snapshot->workingOrders = m_router.workingOrders();
    snapshot->feeds.push_back(m_feed);
    snapshot->quotes = m_quotes.quotes();
    snapshot->isHalted = m_gate.isHalted();
    snapshot->haltReason = m_gate.haltReason();
    snapshot->journalPending = m_parts.journal.pending();
    m_parts.screen.putSnapshot(std::move(snapshot));
}

std::vector<Order> TradingEngine::orders() const
{
    std::vector<Order> all;
    all.reserve(m_router.history().size());
    for (const ClientOrderId& id : m_router.history()) {
        if (const Order* order = m_router.find(id))
            all.push_back(*order);
    }
    return all;
}

Result<RunResult> TradingEngine::botResult(const BotId& bot) const
{
    const auto place = m_desks.find(bot);
    if (place == m_desks.end())
        return makeError(ErrorKind::NotFound, "there is no bot " + bot.str());
    const BotDesk& desk = place->second;
    RunResult result;
    result.spec.strategy = desk.definition.strategy;
    result.spec.data.series = desk.definition.series;
    result.spec.cash = m_ledger.deposits(bot);
    result.spec.costs = m_parts.options.costs;
    result.spec.sizing = desk.definition.sizing;
    result.spec.limits = desk.definition.limits;
    if (!desk.startedAt.isNull())
        result.spec.from = desk.startedAt;
    result.title = desk.definition.name.empty() ? bot.str() : desk.definition.name;
    result.version = m_parts.options.version;
    result.bars = desk.bars;
    result.initialEquity = m_ledger.deposits(bot);
    result.finalEquity = m_ledger.equity(bot);
    for (const ClientOrderId& id : m_router.history()) {
        const Order* order = m_router.find(id);
        if (order != nullptr && order->intent.bot == bot)
            result.orders.push_back(*order);
    }
    result.fills = desk.fills;
    result.trades = m_ledger.closedTrades(bot);
    if (const std::optional<Trade> open = m_ledger.openTrade(bot))
        result.trades.push_back(*open);
    result.equity = desk.equity;
    if (desk.bars > 0)
        result.exposure = static_cast<double>(desk.barsInPosition) / static_cast<double>(desk.bars);
    return result;
}

void TradingEngine::saveTrades(const BotDesk& desk, std::vector<Trade> trades)
{
    const BotDefinition& bot = desk.definition;
    const std::size_t plus = bot.strategy.name.find('+');
    for (Trade& trade : trades) {
        TradeOrigin& origin = trade.origin;
        origin.environment = bot.environment;
        origin.strategy = bot.strategy.name;
        if (plus != std::string::npos) { // "<entry>+<exit>"
            origin.entryLogic = bot.strategy.name.substr(0, plus);
            origin.exitLogic = bot.strategy.name.substr(plus + 1);
        }
        origin.timeframe = bot.series.timeframe.toString();
        if (const Order* entry = m_router.find(trade.entryOrder)) {
            origin.entryOrderCreated = entry->createdAt;
            origin.entryOrderClosed = entry->updatedAt;
        }
        if (const Order* exit = m_router.find(trade.exitOrder)) {
            origin.exitOrderCreated = exit->createdAt;
            origin.exitOrderClosed = exit->updatedAt;
        }
    }
    m_records.saveTrades(std::move(trades));
}

void TradingEngine::keepRecord(BotDesk& desk, RecordKeeper::Urgency urgency)
{
    const BotId& bot = desk.definition.id;
    const std::size_t fresh = desk.equity.size() - desk.equitySaved;
    if (fresh >= kEquityBundle || (fresh > 0 && urgency == RecordKeeper::Urgency::Now)) {
        m_records.saveEquity(bot,
                             {desk.equity.begin() + static_cast<std::ptrdiff_t>(desk.equitySaved),
                              desk.equity.end()});
        desk.equitySaved = desk.equity.size();
        if (const std::optional<Trade> open = m_ledger.openTrade(bot))
            saveTrades(desk, {*open});
        save(desk);
    }
    if (desk.equity.size() > 1 && m_records.isFigureDue(bot, urgency)) {
        Result<RunResult> result = botResult(bot);
        if (result)
            m_records.saveFigures(std::make_shared<const RunResult>(std::move(result).value()), bot,
                                  m_clock.now());
    }
}

std::vector<std::shared_ptr<BotWorker>> TradingEngine::releaseWorkers()
{
    std::vector<std::shared_ptr<BotWorker>> workers;
    for (auto& [id, desk] : m_desks) {
        ++desk.generation;
        if (desk.worker)
            workers.push_back(std::exchange(desk.worker, nullptr));
    }
    return workers;
}

} // namespace qd
