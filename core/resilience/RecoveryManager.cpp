// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/RecoveryManager.h"

#include <algorithm>

namespace qd {

namespace {

Duration doubled(const RecoveryStep& step, int attempt)
{
    Duration delay = step.firstDelay;
    for (int i = 1; i < attempt && delay < step.maxDelay; ++i)
        delay = delay * 2;
    return std::min(delay, step.maxDelay);
}

} // namespace

std::string_view toText(RecoveryAction action)
{
    switch (action) {
    case RecoveryAction::Retry:
        return "retry";
    case RecoveryAction::ReconnectAndResync:
        return "reconnect";
    case RecoveryAction::RestartComponent:
        return "restart";
    case RecoveryAction::Degrade:
        return "degrade";
    case RecoveryAction::Halt:
        return "halt";
    case RecoveryAction::Ask:
        return "ask";
    }
    return "ask";
}

void RecoveryManager::setPlan(std::string component, std::optional<ErrorKind> kind,
                              RecoveryPlan plan)
{
    m_rules.push_back({std::move(component), kind, std::move(plan)});
}

RecoveryDecision RecoveryManager::onFailure(const std::string& component, ErrorKind kind,
                                            Duration now)
{
    const RecoveryPlan& plan = planFor(component, kind);
    Progress& progress = m_progress[component];
    if (progress.hasFailed && now - progress.lastFailure >= plan.stableAfter) {
        progress.step = 0;
        progress.attempts = 0;
    }
    progress.hasFailed = true;
    progress.lastFailure = now;
    while (!progress.recoveries.empty() && progress.recoveries.front() + plan.budgetWindow < now)
        progress.recoveries.pop_front();
    if (static_cast<int>(progress.recoveries.size()) >= plan.budget)
        return lastResort(plan, true);

    while (progress.step < plan.steps.size() &&
           progress.attempts >= plan.steps[progress.step].attempts) {
        ++progress.step;
        progress.attempts = 0;
    }
    if (progress.step >= plan.steps.size())
        return lastResort(plan, false);
    const RecoveryStep& step = plan.steps[progress.step];
    ++progress.attempts;
    progress.recoveries.push_back(now);
    const Duration delay = doubled(step, progress.attempts);
    return {step.action, delay, progress.attempts,
            std::string(toText(step.action)) + ' ' + std::to_string(progress.attempts) + " of " +
                std::to_string(step.attempts) + " in " + std::to_string(delay.milliseconds()) +
                " ms"};
}

void RecoveryManager::onStable(const std::string& component)
{
    const auto place = m_progress.find(component);
    if (place == m_progress.end())
        return;
    place->second.step = 0;
    place->second.attempts = 0;
}

void RecoveryManager::reset(const std::string& component)
{
    m_progress.erase(component);
}

const RecoveryPlan& RecoveryManager::planFor(const std::string& component, ErrorKind kind) const
{
    const RecoveryPlan* best = &m_default;
    std::pair<std::size_t, bool> bestFit{0, false};
    bool hasFit = false;
    for (const Rule& rule : m_rules) {
        if (!component.starts_with(rule.component) || (rule.kind && *rule.kind != kind))
            continue;
        const std::pair<std::size_t, bool> fit{rule.component.size(), rule.kind.has_value()};
        if (!hasFit || fit >= bestFit) {
            best = &rule.plan;
            bestFit = fit;
            hasFit = true;
        }
    }
    return *best;
}

RecoveryDecision RecoveryManager::lastResort(const RecoveryPlan& plan, bool isOverBudget)
{
    return {plan.lastResort, Duration(), 1,
            std::string(toText(plan.lastResort)) + (isOverBudget
                                                        ? ": the budget of recoveries is spent"
                                                        : ": nothing milder has helped")};
}

} // namespace qd
