// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/TradingEngine.h"

#include "core/engine/BotRules.h"
#include "core/foundation/Log.h"

#include <algorithm>
#include <thread>
#include <utility>

namespace qd {

namespace {

Error wrongState(const BotDesk& desk, const std::string& wish)
{
    return makeError(ErrorKind::Conflict, "bot " + desk.definition.id.str() + " is " +
                                              std::string(toText(desk.state)) + " and cannot be " +
                                              wish);
}

} // namespace

BotDesk* TradingEngine::find(const BotId& bot)
{
    const auto place = m_desks.find(bot);
    return place == m_desks.end() ? nullptr : &place->second;
}

Result<BotDesk*> TradingEngine::require(const BotId& bot)
{
    if (BotDesk* desk = find(bot))
        return desk;
    std::vector<std::string> known;
    for (const auto& [id, desk] : m_desks)
        known.push_back(id.str());
    const std::string near = nearestName(bot.str(), known);
    return makeError(ErrorKind::NotFound, "there is no bot " + bot.str(),
                     near.empty() ? "" : "did you mean " + near + "?");
}

Status TradingEngine::checkNewBot(const BotDefinition& bot) const
{
    if (const Status good = checkBotDefinition(bot); !good)
        return good;
    if (m_desks.contains(bot.id) || m_beingAdded.contains(bot.id))
        return makeError(ErrorKind::Conflict, "there is a bot " + bot.id.str() + " already");
    for (const ClientOrderId& id : m_router.history()) {
        const Order* order = m_router.find(id);
        if (order != nullptr && order->intent.bot == bot.id)
            return makeError(ErrorKind::Conflict,
                             "the journal holds orders of an earlier bot " + bot.id.str(),
                             "choose another id: an id is used once");
    }
    if (m_beingRemoved.contains(bot.id))
        return makeError(ErrorKind::Conflict, "bot " + bot.id.str() + " is still being removed",
                         "try again in a moment");
    Decimal inUse = bot.cash;
    const std::string money = m_parts.options.instrument(bot.series.symbol).quote;
    for (const auto& [id, desk] : m_desks) {
        if (m_parts.options.instrument(desk.definition.series.symbol).quote == money)
            inUse += desk.definition.cash;
    }
    if (inUse > m_parts.options.accountCash)
        return makeError(ErrorKind::InsufficientFunds,
                         "the account has " + m_parts.options.accountCash.toString() +
                             ", the bots would use " + inUse.toString());
    const Result<std::unique_ptr<Strategy>> strategy = m_parts.options.makeStrategy(bot.strategy);
    return strategy ? Status() : Status(strategy.error());
}

/// Storage knows the bot before the journal gives it its cash: a crash in between is healed by
/// the next start, which makes missing deposits.
void TradingEngine::addBot(const BotDefinition& bot, const Done& done)
{
    if (const Status good = checkNewBot(bot); !good)
        return done(good);
    m_beingAdded.insert(bot.id);
    const Timestamp createdAt = m_parts.options.wallClock();
    const auto onJournal = [this, bot, createdAt, done](const Status& durable) {
        m_beingAdded.erase(bot.id);
        if (!durable) {
            haltForJournal(durable.error());
            return done(durable);
        }
        m_deposits[bot.id] = bot.cash;
        openDesk(bot, createdAt);
        publishSoon();
        done({});
    };
    const auto onStored = [this, bot, createdAt, done, onJournal](const Status& stored) {
        if (!stored) {
            m_beingAdded.erase(bot.id);
            return done(stored);
        }
        JournalBatch batch;
        batch.cash.push_back({bot.id, bot.cash - m_deposits[bot.id], "deposit", createdAt});
        batch.audit.push_back({createdAt, "user", "bot.add", bot.id.str(), bot.strategy.name});
        m_parts.journal.append(std::move(batch), onJournal);
    };
    m_parts.venue.subscribe(bot.series, [this, bot, createdAt, done, onStored](Status known) {
        m_parts.thread.post([this, bot, createdAt, done, onStored, known] {
            if (!known) {
                m_beingAdded.erase(bot.id);
                return done(known);
            }
            BotRecord record;
            record.definition = bot;
            record.createdAt = createdAt;
            m_parts.records.write(
                "bot", [record](Storage& storage) { return storage.saveBot(record); },
                [this, onStored](const Status& stored) {
                    m_parts.thread.post([onStored, stored] { onStored(stored); });
                });
        });
    });
}

void TradingEngine::openDesk(const BotDefinition& bot, Timestamp createdAt)
{
    BotDesk desk;
    desk.definition = bot;
    desk.createdAt = createdAt;
    const Instrument instrument = m_parts.options.instrument(bot.series.symbol);
    const Status opened =
        m_ledger.open(bot.id, bot.series.symbol, m_deposits[bot.id], instrument.lotSize);
    QD_ASSERT(opened.isOk(), "a bot's sub-ledger is opened once");
    m_gate.setLimits(bot.id, bot.limits);
    m_desks.emplace(bot.id, std::move(desk));
}

void TradingEngine::removeBot(const BotId& bot, const Done& done)
{
    const Result<BotDesk*> desk = require(bot);
    if (!desk)
        return done(desk.error());
    const bool isStopped =
        (*desk)->state == BotState::Stopped || (*desk)->state == BotState::Faulted;
    const bool isFlat = m_ledger.openTrade(bot) == std::nullopt;
    if (!isStopped || !isFlat || !m_router.workingOrders(bot).empty())
        return done(makeError(ErrorKind::Conflict,
                              "bot " + bot.str() + " must be stopped and flat to be removed",
                              "flatten it first"));
    JournalBatch batch;
    const Timestamp now = m_parts.options.wallClock();
    batch.cash.push_back({bot, -m_deposits[bot], "withdrawal", now});
    batch.checkpoints.push_back({bot, Timestamp(), {}}); // a later bot does not inherit memories
    batch.audit.push_back({now, "user", "bot.remove", bot.str(), {}});
    m_deposits.erase(bot);
    m_ledger.close(bot);
    m_desks.erase(bot);
    m_beingRemoved.insert(bot); // or storage would forget a new bot of that id
    publishSoon();
    m_parts.journal.append(std::move(batch), [this, bot, done](const Status& durable) {
        if (!durable) {
            m_beingRemoved.erase(bot);
            return done(durable);
        }
        m_parts.records.write(
            "removal of a bot", [bot](Storage& storage) { return storage.removeBot(bot); },
            [this, bot, done](const Status& removed) {
                m_parts.thread.post([this, bot, done, removed] {
                    m_beingRemoved.erase(bot);
                    done(removed);
                });
            });
    });
}

void TradingEngine::startBot(const BotId& bot, const Done& done)
{
    const Result<BotDesk*> found = require(bot);
    if (!found)
        return done(found.error());
    BotDesk& desk = **found;
    if (desk.state != BotState::Stopped && desk.state != BotState::Faulted)
        return done(wrongState(desk, "started"));
    m_supervisor.forget(bot);
    desk.target = BotState::Running;
    desk.health.clear();
    m_gate.allowEntries(bot, true);
    if (desk.startedAt.isNull())
        desk.startedAt = m_clock.now();
    launch(desk, m_clock.now() + Duration::nanoseconds(1));
    audit("bot.start", desk, {});
    save(desk, done);
}

/// Begins to load: history holds the bars that close before the instant.
void TradingEngine::launch(BotDesk& desk, Timestamp historyBefore)
{
    const BotDefinition& definition = desk.definition;
    BotWorker::Setup setup;
    setup.definition = definition;
    setup.instrument = m_parts.options.instrument(definition.series.symbol);
    setup.takerFee = m_parts.options.costs.takerFee;
    setup.generation = ++desk.generation;
    setup.checkpoint = desk.checkpoint;
    setup.portfolio = m_ledger.view(definition.id);
    setup.makeStrategy = [make = m_parts.options.makeStrategy, spec = definition.strategy] {
        return make(spec);
    };
    const Timestamp openBefore = historyBefore - definition.series.timeframe.duration();
    setup.loadHistory = [&market = m_parts.market, key = definition.series, openBefore] {
        return market.ask<BarSeries>([key, openBefore](BarStore& store) {
            return store.load(key, std::nullopt, openBefore);
        });
    };
    setup.answer = [this, &trading = m_parts.thread](BotAnswer answer) {
        trading.post([this, answer = std::move(answer)]() mutable { onAnswer(std::move(answer)); });
    };
    setState(desk, BotState::Starting, "starting");
    desk.worker = std::make_shared<BotWorker>(std::move(setup));
}

/// Lets go of the bot's thread; the trading thread never waits for its end.
void TradingEngine::retire(BotDesk& desk)
{
    ++desk.generation;
    if (!desk.worker)
        return;
    // A strategy that never returns must not take a thread of the pool with it.
    ++*m_retiring;
    std::thread([worker = std::exchange(desk.worker, nullptr), open = m_retiring]() mutable {
        worker.reset();
        --*open;
    }).detach();
    if (m_step) {
        const BotId bot = desk.definition.id;
        if (!m_step->isDeciding)
            m_step->answers.erase(bot); // it has decided, and is not to be obeyed any more
        if (m_step->waiting.erase(bot) > 0)
            m_parts.thread.post([this] { finishStepIfAnswered(); });
    }
}

void TradingEngine::pauseBot(const BotId& bot, const Done& done)
{
    const Result<BotDesk*> found = require(bot);
    if (!found)
        return done(found.error());
    BotDesk& desk = **found;
    if (desk.state != BotState::Running && desk.state != BotState::Starting)
        return done(wrongState(desk, "paused"));
    desk.target = BotState::Paused;
    m_gate.allowEntries(bot, false);
    if (desk.state == BotState::Running)
        setState(desk, BotState::Paused, "paused: no new entries");
    audit("bot.pause", desk, {});
    save(desk, done);
}

void TradingEngine::resumeBot(const BotId& bot, const Done& done)
{
    const Result<BotDesk*> found = require(bot);
    if (!found)
        return done(found.error());
    BotDesk& desk = **found;
    if (desk.target != BotState::Paused || !desk.isLive())
        return done(wrongState(desk, "resumed"));
    desk.target = BotState::Running;
    m_gate.allowEntries(bot, true);
    if (desk.state == BotState::Paused)
        setState(desk, BotState::Running, "running");
    audit("bot.resume", desk, {});
    save(desk, done);
}

void TradingEngine::stopBot(const BotId& bot, const Done& done)
{
    const Result<BotDesk*> found = require(bot);
    if (!found)
        return done(found.error());
    BotDesk& desk = **found;
    if (desk.state == BotState::Stopped)
        return done(wrongState(desk, "stopped"));
    retire(desk);
    m_gate.allowEntries(bot, false); // until it is started again
    cancelWorking(bot, true);
    desk.health.clear();
    setState(desk, BotState::Stopped, "stopped; its position stays");
    audit("bot.stop", desk, {});
    save(desk, done);
    keepRecord(desk, RecordKeeper::Urgency::Now);
}

void TradingEngine::flattenBot(const BotId& bot, const Done& done)
{
    const Result<BotDesk*> found = require(bot);
    if (!found)
        return done(found.error());
    BotDesk& desk = **found;
    if (desk.state == BotState::Flattening)
        return done(wrongState(desk, "flattened again"));
    retire(desk);
    m_gate.allowEntries(bot, false);
    setState(desk, BotState::Flattening, "selling what it owns");
    audit("bot.flatten", desk, {});
    save(desk, done);
    cancelWorking(bot, false); // its exits as well: one sale of everything takes their place
    flattenStep(bot);
}

/// One look at a bot that is being flattened: wait, sell, or done.
void TradingEngine::flattenStep(const BotId& bot)
{
    BotDesk* desk = find(bot);
    if (desk == nullptr || desk->state != BotState::Flattening ||
        !m_router.workingOrders(bot).empty())
        return;
    const Instrument instrument = m_parts.options.instrument(desk->definition.series.symbol);
    const Decimal sellable = instrument.floorToLot(m_ledger.view(bot).quantity);
    if (!sellable.isPositive()) {
        desk->health.clear();
        setState(*desk, BotState::Stopped, "flat");
        save(*desk);
        keepRecord(*desk, RecordKeeper::Urgency::Now);
        return;
    }
    OrderIntent intent;
    intent.bot = bot;
    intent.symbol = desk->definition.series.symbol;
    intent.side = Side::Sell;
    intent.purpose = OrderPurpose::Flatten;
    intent.quantity = sellable;
    intent.decidedAt = m_clock.now();
    intent.referencePrice = m_quotes.lastPrice(intent.symbol);
    intent.reason = "flatten";
    sell(intent);
}

void TradingEngine::cancelWorking(const BotId& bot, bool onlyEntries)
{
    for (const Order& order : m_router.workingOrders(bot)) {
        const OrderPurpose purpose = order.intent.purpose;
        if (onlyEntries && purpose != OrderPurpose::Entry && purpose != OrderPurpose::Flatten)
            continue;
        if (const Status asked = m_router.cancelOrder(order.id); !asked)
            log::warning("engine", "an order could not be cancelled",
                         {{"order", order.id.str()}, {"why", asked.error().message}});
    }
}

void TradingEngine::cancelOrder(const ClientOrderId& order, const Done& done)
{
    done(m_router.cancelOrder(order));
}

void TradingEngine::setPace(double stepsPerSecond)
{
    m_feed.barsPerSecond = stepsPerSecond;
    m_parts.venue.setPace(stepsPerSecond);
    publishSoon();
}

void TradingEngine::setState(BotDesk& desk, BotState state, const std::string& text)
{
    desk.state = state;
    tell(EngineEvent::Kind::BotStateChanged, desk.definition.id, text);
    publishSoon();
}

/// What storage remembers is what a restart should do: a bot that is loading will run.
void TradingEngine::save(const BotDesk& desk, const Done& done)
{
    BotRecord record;
    record.definition = desk.definition;
    record.createdAt = desk.createdAt;
    record.startedAt = desk.startedAt;
    const bool shouldRun = desk.state == BotState::Starting || desk.state == BotState::Running ||
                           desk.state == BotState::Paused || desk.state == BotState::Faulted;
    record.state = shouldRun ? desk.target : desk.state;
    if (m_ledger.contains(desk.definition.id)) {
        record.balance = m_ledger.equity(desk.definition.id);
        record.totalPnl = *record.balance - m_ledger.deposits(desk.definition.id);
    }
    m_records.saveBot(record, [&trading = m_parts.thread, done](const Status& saved) {
        if (done)
            trading.post([done, saved] { done(saved); });
    });
}

void TradingEngine::audit(const std::string& action, const BotDesk& desk, const std::string& detail)
{
    JournalBatch batch;
    batch.audit.push_back(
        {m_parts.options.wallClock(), "user", action, desk.definition.id.str(), detail});
    m_parts.journal.append(std::move(batch), [this](const Status& durable) {
        if (!durable)
            haltForJournal(durable.error());
    });
}

} // namespace qd
