// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resilience/GuardRecord.h"

#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace qd {

/// One guard at one instant, for screens and the command line.
struct GuardSnapshot
{
    GuardKind kind = GuardKind::Retry;
    std::string name; ///< What it guards: "quarterdeck.db"
    GuardState state = GuardState::Idle;
    std::int64_t calls = 0;
    std::int64_t failures = 0; ///< Of attempts.
    std::int64_t refusals = 0; ///< Refused without a try; for retries: given up in the end.
    Timestamp lastChange;      ///< Null: never.
    Timestamp nextTry;         ///< Null: nothing is planned.
    std::string detail;        ///< The newest failure.
};

/// Where all breakers, limiters, bulkheads and retries can be seen. Any thread.
class ResilienceBoard
{
public:
    /// A record for a guard, which keeps it; it is shown until the guard has gone.
    [[nodiscard]] std::shared_ptr<GuardRecord> add(GuardKind kind, std::string name);
    /// By name, then kind. `now` is the guards' scheduler time, `wall` the same instant for people.
    [[nodiscard]] std::vector<GuardSnapshot> snapshot(Duration now, Timestamp wall) const;

private:
    mutable std::mutex m_mutex;
    mutable std::vector<std::weak_ptr<GuardRecord>> m_records;
};

} // namespace qd
