// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BotDefinition.h"
#include "core/foundation/Timestamp.h"

#include <map>
#include <optional>

namespace qd {

/// Decides whether and when a faulted bot is started again: after 1, 2, 4 … times the first delay,
/// until its budget is used up. A bot that has run well for a while gets its budget back.
/// Trading thread.
class BotSupervisor
{
public:
    struct Policy
    {
        Duration firstDelay = Duration::seconds(1);
        Duration longestDelay = Duration::seconds(60);
        int budget = 5;          ///< Restarts in a row.
        int barsToRecover = 100; ///< Decisions without a fault that restore the budget.
    };

    explicit BotSupervisor(Policy policy) : m_policy(policy) {}

    /// A fault: how long to wait before the next start, or nothing: the budget is used up.
    [[nodiscard]] std::optional<Duration> onFault(const BotId& bot);
    void onDecision(const BotId& bot);
    /// The user has started it: everything is forgiven.
    void forget(const BotId& bot) { m_records.erase(bot); }
    [[nodiscard]] int restarts(const BotId& bot) const;

private:
    struct Record
    {
        int inARow = 0;
        int total = 0;
        int goodDecisions = 0;
    };
    Policy m_policy;
    std::map<BotId, Record> m_records;
};

} // namespace qd
