// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/BotSupervisor.h"

namespace qd {

namespace {

/// Bots recover by decisions, not by the clock: a bot on daily bars is not well after five minutes.
const Duration kNever = Duration::seconds(100LL * 365 * 86'400);

std::string componentOf(const BotId& bot)
{
    return "bot/" + bot.str();
}

} // namespace

BotSupervisor::BotSupervisor(Policy policy) : m_barsToRecover(policy.barsToRecover)
{
    RecoveryPlan plan;
    plan.steps = {
        {RecoveryAction::RestartComponent, policy.budget, policy.firstDelay, policy.longestDelay}};
    plan.lastResort = RecoveryAction::Ask;
    plan.stableAfter = kNever;
    plan.budget = policy.hourlyBudget;
    plan.budgetWindow = Duration::seconds(3600);
    m_recovery.setPlan("bot/", std::nullopt, std::move(plan));
}

std::optional<Duration> BotSupervisor::onFault(const BotId& bot, Duration now)
{
    Record& record = m_records[bot];
    record.goodDecisions = 0;
    record.hasFaulted = true;
    const RecoveryDecision decision =
        m_recovery.onFailure(componentOf(bot), ErrorKind::Strategy, now);
    if (decision.action != RecoveryAction::RestartComponent)
        return std::nullopt;
    ++record.total;
    return decision.delay;
}

void BotSupervisor::onDecision(const BotId& bot)
{
    const auto place = m_records.find(bot);
    if (place == m_records.end() || !place->second.hasFaulted)
        return;
    if (++place->second.goodDecisions < m_barsToRecover)
        return;
    place->second.hasFaulted = false;
    m_recovery.onStable(componentOf(bot));
}

void BotSupervisor::forget(const BotId& bot)
{
    m_records.erase(bot);
    m_recovery.reset(componentOf(bot));
}

int BotSupervisor::restarts(const BotId& bot) const
{
    const auto place = m_records.find(bot);
    return place == m_records.end() ? 0 : place->second.total;
}

} // namespace qd
