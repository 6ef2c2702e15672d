// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/TradingEngine.h"

#include "core/engine/ThreadScheduler.h"
#include "core/foundation/Log.h"

#include <algorithm>
#include <utility>

namespace qd {

namespace {

bool endsQuietly(OrderState state)
{
    return state == OrderState::Filled || state == OrderState::Canceled ||
           state == OrderState::Expired || state == OrderState::NotPlaced;
}

} // namespace

TradingEngine::TradingEngine(Parts parts)
    : m_parts(parts),
      m_router({.ledger = m_ledger,
                .gate = m_gate,
                .journal = parts.journal,
                .emergency = &parts.emergency,
                .clock = m_clock,
                .send = [this](const OrderRequest& request) { m_parts.venue.submit(request); },
                .cancel = [this](const ClientOrderId& id) { m_parts.venue.cancel(id); },
                .feeRate = std::max(parts.options.costs.makerFee, parts.options.costs.takerFee),
                .idEpoch = parts.options.idEpoch},
               {.orderChanged = [this](const Order& order) { onOrderChanged(order); },
                .fillBooked = [this](const Order& order,
                                     const Fill& fill) { onFillBooked(order, fill); }}),
      m_supervisor(parts.options.restarts),
      m_records(parts.records, parts.pool, parts.options.wallClock),
      m_quotes(parts.options.costs.spreadBps)
{
    m_feed.name = parts.options.feedName;
    m_feed.barsPerSecond = parts.options.pace;
}

TradingEngine::~TradingEngine() = default;

void TradingEngine::onStep(const MarketStep& step)
{
    if (m_isDraining)
        return; // it is not acknowledged, so it comes again after the next start
    m_clock.set(step.closeTime);
    m_feed.lastEvent = step.closeTime;
    m_feed.isAtEnd = false;
    for (const auto& [key, bar] : step.bars) {
        m_quotes.onClosedBar(key, bar);
        m_parts.screen.putBar({key, bar, true});
    }
    markDesks(step);
    askBots(step);
    publishSoon();
}

void TradingEngine::markDesks(const MarketStep& step)
{
    for (auto& [id, desk] : m_desks) {
        const bool hasStarted = !desk.startedAt.isNull() && step.closeTime > desk.startedAt;
        if (!hasStarted || step.closeTime <= desk.markedUntil)
            continue; // a step that comes again after a restart has been counted
        for (const auto& [key, bar] : step.bars) {
            if (key != desk.definition.series)
                continue;
            SubLedger& ledger = m_ledger.subLedger(id);
            ledger.mark(bar.high, bar.low, bar.close, step.closeTime, true);
            recordBar(desk, step.closeTime, ledger.equity().toDouble(),
                      !ledger.quantity().isZero());
            keepRecord(desk, RecordKeeper::Urgency::WhenDue);
        }
    }
}

void TradingEngine::askBots(const MarketStep& step)
{
    m_step = PendingStep{step.sequence, step.closeTime, {}, {}, false};
    for (auto& [id, desk] : m_desks) {
        if (desk.state == BotState::Flattening)
            flattenStep(id);
        if (!desk.isLive())
            continue;
        for (const auto& [key, bar] : step.bars) {
            if (key != desk.definition.series)
                continue;
            PortfolioView view = m_ledger.view(id);
            view.mayEnter =
                desk.target == BotState::Running && m_gate.mayEnter(id) && !step.isCatchUp;
            m_step->waiting.insert(id);
            desk.worker->onStep(step.sequence, bar, view);
        }
    }
    finishStepIfAnswered();
}

void TradingEngine::onAnswer(BotAnswer answer)
{
    BotDesk* desk = find(answer.bot);
    if (desk == nullptr || desk->generation != answer.generation || !desk->isLive())
        return;
    switch (answer.kind) {
    case BotAnswer::Kind::Loaded:
        onLoaded(*desk, answer);
        return;
    case BotAnswer::Kind::Faulted:
        onFault(*desk, answer);
        return;
    case BotAnswer::Kind::Decided:
        break;
    }
    if (!m_step || m_step->sequence != answer.sequence)
        return;
    m_supervisor.onDecision(answer.bot);
    noteDecision(*desk, answer);
    m_step->waiting.erase(answer.bot);
    const BotId bot = answer.bot;
    m_step->answers.insert_or_assign(bot, std::move(answer));
    finishStepIfAnswered();
}

void TradingEngine::onLoaded(BotDesk& desk, const BotAnswer& answer)
{
    desk.health = answer.problem;
    const BotState state = desk.target;
    setState(desk, state, state == BotState::Paused ? "loaded, paused" : "running");
    save(desk);
    std::vector<OrderIntent> exits;
    for (OrderIntent intent : answer.intents) {
        intent.decidedAt = m_clock.now();
        exits.push_back(std::move(intent));
    }
    if (!exits.empty() && m_router.workingOrders(desk.definition.id).empty())
        (void)m_router.decide(exits, {}, [this](Status durable) {
            if (!durable)
                haltForJournal(durable.error());
        });
}

void TradingEngine::onFault(BotDesk& desk, const BotAnswer& answer)
{
    const BotId bot = desk.definition.id;
    log::error("bot/" + bot.str(), "the bot failed", {{"problem", answer.problem}});
    m_parts.errors.record("bot/" + bot.str(), makeError(ErrorKind::Strategy, answer.problem));
    retire(desk);
    const std::optional<Duration> delay = m_supervisor.onFault(bot, steadyNow());
    if (delay) {
        desk.health = answer.problem + " It is started again in " +
                      std::to_string(std::max<std::int64_t>(1, delay->seconds())) + " s.";
        const int generation = desk.generation;
        m_parts.thread.postAfter(*delay, [this, bot, generation] {
            BotDesk* again = find(bot);
            if (again == nullptr || again->generation != generation ||
                again->state != BotState::Faulted || m_isDraining)
                return;
            launch(*again, m_clock.now() + Duration::nanoseconds(1));
        });
    } else {
        desk.health = answer.problem + " It failed too often and is not started again.";
    }
    setState(desk, BotState::Faulted, desk.health);
    save(desk);
    if (m_step) {
        m_step->waiting.erase(bot);
        finishStepIfAnswered();
    }
}

void TradingEngine::finishStepIfAnswered()
{
    if (m_step && !m_step->isDeciding && m_step->waiting.empty())
        decide();
}

/// All intents of the step in one batch with all memories: it happened or it did not.
void TradingEngine::decide()
{
    std::vector<OrderIntent> intents;
    std::vector<BotCheckpoint> checkpoints;
    for (auto& [bot, answer] : m_step->answers) {
        if (answer.checkpoint) {
            if (BotDesk* desk = find(bot))
                desk->checkpoint = answer.checkpoint;
            checkpoints.push_back(std::move(*answer.checkpoint));
        }
        for (OrderIntent& intent : answer.intents)
            intents.push_back(std::move(intent));
    }
    for (const OrderIntent& intent : std::exchange(m_unplaced, {})) {
        if (intent.decidedAt == m_step->closeTime)
            intents.push_back(intent);
    }
    std::stable_sort(intents.begin(), intents.end(),
                     [](const OrderIntent& a, const OrderIntent& b) { return a.bot < b.bot; });
    m_step->isDeciding = true;
    // The step is over only when all that it has set off is durable and sent.
    const bool isNothingToRemember = intents.empty() && checkpoints.empty() &&
                                     m_parts.journal.pending() == 0 && !m_parts.journal.hasFailed();
    if (isNothingToRemember) {
        onDecided({});
        return;
    }
    (void)m_router.decide(intents, std::move(checkpoints),
                          [this](Status durable) { onDecided(durable); });
}

void TradingEngine::onDecided(const Status& durable)
{
    const std::uint64_t sequence = m_step ? m_step->sequence : 0;
    m_step.reset();
    if (durable) {
        m_parts.venue.acknowledge(sequence);
    } else { // and the replay stands still: nothing can be remembered
        m_unanswered = sequence;
        haltForJournal(durable.error());
        letMarketGoOn();
    }
    runAfterStep();
    publishSoon();
}

void TradingEngine::noteDecision(BotDesk& desk, const BotAnswer& answer)
{
    std::string text;
    if (!answer.intents.empty()) {
        const OrderIntent& intent = answer.intents.back();
        text = std::string(toText(intent.side)) + ": " + intent.reason;
        tell(EngineEvent::Kind::Decision, answer.bot, text);
    } else if (!answer.notes.empty()) {
        text = answer.notes.back();
        if (text != desk.lastDecision)
            tell(EngineEvent::Kind::Decision, answer.bot, text);
    } else {
        return;
    }
    desk.lastDecision = std::move(text);
    desk.lastDecisionAt = m_clock.now();
}

void TradingEngine::onFormingBar(const SeriesKey& key, const Bar& bar)
{
    m_quotes.onFormingBar(key, bar);
    publishSoon();
}

void TradingEngine::onOrderEvent(const OrderEvent& event)
{
    m_router.onBrokerEvent(event);
    if (m_gate.isHalted())
        publishSoon();
}

void TradingEngine::onOrderChanged(const Order& order)
{
    EngineEvent event;
    event.kind = EngineEvent::Kind::OrderChanged;
    event.time = order.updatedAt;
    event.bot = order.intent.bot;
    event.order = std::make_shared<const Order>(order);
    m_parts.screen.putEvent(std::move(event));
    noteRefusal(order);
    if (order.state == OrderState::Rejected && order.intent.purpose == OrderPurpose::Flatten) {
        if (BotDesk* desk = find(order.intent.bot)) // the next step tries again
            desk->health = "the venue refused the sale: " + order.message;
    }
    if (endsQuietly(order.state)) {
        const BotId bot = order.intent.bot;
        // Later: the router is still busy with this order.
        m_parts.thread.post([this, bot] { flattenStep(bot); });
    }
    publishSoon();
}

void TradingEngine::onFillBooked(const Order& order, const Fill& fill)
{
    BotDesk* desk = find(fill.bot);
    if (desk == nullptr)
        return;
    desk->fills.push_back(fill);
    EngineEvent event;
    event.kind = EngineEvent::Kind::FillBooked;
    event.time = fill.time;
    event.bot = fill.bot;
    event.order = std::make_shared<const Order>(order);
    event.fill = std::make_shared<const Fill>(fill);
    m_parts.screen.putEvent(std::move(event));
    if (const std::optional<Trade> open = m_ledger.openTrade(fill.bot))
        saveTrades(*desk, {*open});
    const std::vector<Trade>& closed = m_ledger.closedTrades(fill.bot);
    if (closed.size() <= desk->tradesTold)
        return;
    std::vector<Trade> fresh(closed.begin() + static_cast<std::ptrdiff_t>(desk->tradesTold),
                             closed.end());
    desk->tradesTold = closed.size();
    for (const Trade& trade : fresh) {
        EngineEvent closing;
        closing.kind = EngineEvent::Kind::TradeClosed;
        closing.time = trade.exitTime;
        closing.bot = fill.bot;
        closing.trade = std::make_shared<const Trade>(trade);
        m_parts.screen.putEvent(std::move(closing));
    }
    saveTrades(*desk, std::move(fresh));
}

void TradingEngine::onFeedState(bool isConnected, const std::string& detail)
{
    m_feed.isConnected = isConnected;
    m_feed.detail = detail;
    if (!isConnected) {
        m_parts.errors.record("feed/" + m_feed.name, makeError(ErrorKind::Network, detail));
        halt(detail);
    }
    publishSoon();
}

void TradingEngine::onEnd()
{
    m_feed.isAtEnd = true;
    m_feed.detail = "the recorded bars are at their end";
    for (auto& [id, desk] : m_desks)
        keepRecord(desk, RecordKeeper::Urgency::Now);
    publishSoon();
}

void TradingEngine::halt(const std::string& reason)
{
    if (!m_gate.isHalted())
        m_gate.halt(reason);
    log::error("engine", "entries are halted", {{"reason", reason}});
    tell(EngineEvent::Kind::BotStateChanged, BotId(), "Entries are halted: " + reason);
    publishSoon();
}

void TradingEngine::haltForJournal(const Error& error)
{
    m_parts.errors.record("journal", error);
    halt(error.message);
}

void TradingEngine::noteRefusal(const Order& order)
{
    const bool isRejected = order.state == OrderState::Rejected;
    if (!isRejected && order.state != OrderState::Denied)
        return;
    m_parts.errors.record(
        "bot/" + order.intent.bot.str(),
        makeError(isRejected ? ErrorKind::ExchangeRefusal : ErrorKind::InvalidOrder, order.message)
            .with("order", order.id.str()));
}

void TradingEngine::drain(std::function<void()> idle)
{
    m_isDraining = true;
    const bool isBusy = (m_step && !m_gate.isHalted()) || m_parts.journal.pending() > 0 ||
                        m_parts.emergency.pending() > 0;
    if (isBusy) {
        m_parts.thread.postAfter(
            Duration::milliseconds(5),
            [this, idle = std::move(idle)]() mutable { drain(std::move(idle)); });
        return;
    }
    for (auto& [id, desk] : m_desks)
        keepRecord(desk, RecordKeeper::Urgency::Now);
    idle();
}

} // namespace qd
