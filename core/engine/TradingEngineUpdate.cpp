// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/BotRules.h"
#include "core/engine/TradingEngine.h"

#include <utility>

namespace qd {

namespace {

Error refusal(const BotDefinition& bot, const std::string& what, std::string hint)
{
    return makeError(ErrorKind::Conflict, "bot " + bot.id.str() + ": " + what, std::move(hint));
}

} // namespace

/// While a step waits for its answers the bots are thinking with the old settings: the new ones
/// come into force for the gate, the sizing and the protective exits at once, behind it.
void TradingEngine::updateBot(const BotDefinition& bot, const Done& done)
{
    if (const Status good = checkBotDefinition(bot); !good)
        return done(good);
    if (m_step) {
        m_afterStep.emplace_back([this, bot, done] { updateBot(bot, done); });
        return;
    }
    const Result<BotDesk*> found = require(bot.id);
    if (!found)
        return done(found.error());
    if (isSameDefinition((*found)->definition, bot))
        return done({});
    if (const Status allowed = checkUpdate(**found, bot); !allowed)
        return done(allowed);
    applyUpdate(**found, bot, done);
}

Status TradingEngine::checkUpdate(const BotDesk& desk, const BotDefinition& bot) const
{
    const BotDefinition& now = desk.definition;
    if (bot.series.symbol != now.series.symbol || bot.series.timeframe != now.series.timeframe)
        return refusal(bot, "a bot keeps its symbol and timeframe, because its record is of them",
                       "add another bot for the other market");
    if (bot.environment != now.environment)
        return refusal(bot, "a bot keeps its environment", "add another bot there");
    const bool isStopped = !desk.isLive() && desk.state == BotState::Stopped;
    const bool isOther = !isSameStrategy(bot.strategy, now.strategy);
    if (!isStopped && (isOther || bot.cash != now.cash))
        return refusal(bot,
                       std::string(isOther ? "strategy" : "cash") +
                           " cannot change while the bot is " + std::string(toText(desk.state)),
                       "stop the bot first");
    if (!isOther)
        return {};
    if (m_ledger.openTrade(bot.id) || !m_router.workingOrders(bot.id).empty())
        return refusal(bot, "the strategy cannot change while a position is held",
                       "flatten the bot first: another strategy would not know how to leave it");
    const Result<std::unique_ptr<Strategy>> strategy = m_parts.options.makeStrategy(bot.strategy);
    return strategy ? Status() : Status(strategy.error());
}

/// A deposit or a withdrawal of the difference.
Status TradingEngine::moveCash(BotDesk& desk, Decimal cash, JournalBatch& batch)
{
    const BotId& bot = desk.definition.id;
    const Decimal difference = cash - m_deposits[bot];
    if (difference.isZero())
        return {};
    Decimal inUse = cash;
    const std::string money = m_parts.options.instrument(desk.definition.series.symbol).quote;
    for (const auto& [id, other] : m_desks) {
        if (id != bot && m_parts.options.instrument(other.definition.series.symbol).quote == money)
            inUse += other.definition.cash;
    }
    if (difference.isPositive() && inUse > m_parts.options.accountCash)
        return makeError(ErrorKind::InsufficientFunds,
                         "the account has " + m_parts.options.accountCash.toString() +
                             ", the bots would use " + inUse.toString());
    if (const Status moved = m_ledger.move(bot, difference); !moved)
        return moved;
    m_deposits[bot] = cash;
    batch.cash.push_back({bot, difference, difference.isPositive() ? "deposit" : "withdrawal",
                          m_parts.options.wallClock()});
    return {};
}

void TradingEngine::applyUpdate(BotDesk& desk, const BotDefinition& bot, const Done& done)
{
    JournalBatch batch;
    if (const Status moved = moveCash(desk, bot.cash, batch); !moved)
        return done(moved);
    if (!isSameStrategy(bot.strategy, desk.definition.strategy)) {
        desk.checkpoint.reset(); // another strategy does not inherit memories
        batch.checkpoints.push_back({bot.id, Timestamp(), {}});
    }
    desk.definition = bot;
    m_gate.setLimits(bot.id, bot.limits);
    if (desk.worker)
        desk.worker->adopt(bot.sizing, bot.limits);
    batch.audit.push_back(
        {m_parts.options.wallClock(), "user", "bot.update", bot.id.str(), bot.strategy.name});
    tell(EngineEvent::Kind::Notice, bot.id, "settings changed");
    publishSoon();
    m_parts.journal.append(std::move(batch), [this, bot = bot.id, done](const Status& durable) {
        if (!durable) {
            haltForJournal(durable.error());
            return done(durable);
        }
        if (const BotDesk* changed = find(bot))
            return save(*changed, done);
        done({}); // it has been removed meanwhile
    });
}

void TradingEngine::runAfterStep()
{
    for (const auto& task : std::exchange(m_afterStep, {}))
        task();
}

} // namespace qd
