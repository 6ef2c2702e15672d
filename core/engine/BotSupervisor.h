// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BotDefinition.h"
#include "core/foundation/Timestamp.h"
#include "core/resilience/RecoveryManager.h"

#include <map>
#include <optional>

namespace qd {

/// Decides whether and when a faulted bot is started again, by a plan of the RecoveryManager:
/// after 1, 2, 4 … times the first delay, until its budget in a row is used up, and never more
/// often than the hour's budget. A bot that has decided well for a while starts at the foot of the
/// ladder again. Trading thread.
class BotSupervisor
{
public:
    struct Policy
    {
        Duration firstDelay = Duration::seconds(1);
        Duration longestDelay = Duration::seconds(60);
        int budget = 5;          ///< Restarts in a row.
        int barsToRecover = 100; ///< Decisions without a fault that restore the budget.
        int hourlyBudget = 60;   ///< Restarts within an hour, however well it ran in between.
    };

    explicit BotSupervisor(Policy policy);

    /// A fault: how long to wait before the next start, or nothing: the budget is used up. `now`
    /// is steady time.
    [[nodiscard]] std::optional<Duration> onFault(const BotId& bot, Duration now = Duration());
    void onDecision(const BotId& bot);
    /// The user has started it: everything is forgiven.
    void forget(const BotId& bot);
    [[nodiscard]] int restarts(const BotId& bot) const;

private:
    struct Record
    {
        int total = 0;
        int goodDecisions = 0;
        bool hasFaulted = false; ///< Since it was last stable.
    };
    int m_barsToRecover;
    RecoveryManager m_recovery;
    std::map<BotId, Record> m_records;
};

} // namespace qd
