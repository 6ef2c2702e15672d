// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Error.h"
#include "core/foundation/Timestamp.h"

#include <cstdint>
#include <deque>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace qd {

/// From the mildest to the last resort.
enum class RecoveryAction : std::uint8_t {
    Retry,
    ReconnectAndResync,
    RestartComponent,
    Degrade, ///< Go on with less: no entries, older data.
    Halt,    ///< Stop entries; exits and cancels pass.
    Ask,     ///< Wait for a person.
};

[[nodiscard]] std::string_view toText(RecoveryAction action); ///< "retry", "reconnect", …

/// One rung: the action is tried so often, each time after a wait that doubles.
struct RecoveryStep
{
    RecoveryAction action = RecoveryAction::Retry;
    int attempts = 3;
    Duration firstDelay = Duration::seconds(1);
    Duration maxDelay = Duration::seconds(60);
};

struct RecoveryPlan
{
    std::vector<RecoveryStep> steps;
    RecoveryAction lastResort = RecoveryAction::Halt;
    /// Without a failure for so long, the ladder starts at its foot again.
    Duration stableAfter = Duration::seconds(300);
    /// However stable in between: not more recoveries than this within the window, so that nothing
    /// restarts for ever.
    int budget = 20;
    Duration budgetWindow = Duration::seconds(3600);
};

struct RecoveryDecision
{
    RecoveryAction action = RecoveryAction::Ask;
    Duration delay;
    int attempt = 1;  ///< Of this action.
    std::string text; ///< For the log: "restart 2 of 5 in 4 s".
};

/// Decides what to do when a component fails, and climbs the ladder when that did not help.
/// One thread.
class RecoveryManager
{
public:
    /// `component` is a prefix ("bot/"); the longest that fits wins, one with a kind over one
    /// without.
    void setPlan(std::string component, std::optional<ErrorKind> kind, RecoveryPlan plan);
    [[nodiscard]] RecoveryDecision onFailure(const std::string& component, ErrorKind kind,
                                             Duration now);
    /// It has worked well for a while: the ladder starts at its foot, the budget stays spent.
    void onStable(const std::string& component);
    /// A person has looked after it: the ladder and the budget start afresh.
    void reset(const std::string& component);

private:
    struct Progress
    {
        std::size_t step = 0;
        int attempts = 0;
        Duration lastFailure;
        bool hasFailed = false;
        std::deque<Duration> recoveries;
    };
    [[nodiscard]] const RecoveryPlan& planFor(const std::string& component, ErrorKind kind) const;
    [[nodiscard]] static RecoveryDecision lastResort(const RecoveryPlan& plan, bool isOverBudget);

    struct Rule
    {
        std::string component;
        std::optional<ErrorKind> kind;
        RecoveryPlan plan;
    };
    std::vector<Rule> m_rules;
    RecoveryPlan m_default{{{RecoveryAction::Retry, 3, Duration::seconds(1), Duration::seconds(8)}},
                           RecoveryAction::Ask};
    std::map<std::string, Progress> m_progress;
};

} // namespace qd
