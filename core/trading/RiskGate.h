// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BotDefinition.h"
#include "core/domain/Order.h"
#include "core/domain/PortfolioView.h"
#include "core/foundation/Result.h"

#include <map>
#include <set>

namespace qd {

/// What the gate must know of a bot's past to judge an entry.
struct RiskHistory
{
    Decimal dayStartEquity; ///< At the last 00:00 UTC.
    Decimal peakEquity;     ///< Highest at a bar's close.
    int tradesToday = 0;    ///< Positions opened since 00:00 UTC, those on their way included.
};

/// The one place every order passes before it is journalled. A denial is an InvalidOrder error
/// whose message carries the numbers, for the user. Exits pass limits that only bound entries.
/// Trading thread.
class RiskGate
{
public:
    void setLimits(const BotId& bot, const RiskLimits& limits);
    /// Pause of one bot: its entries are denied, its exits pass.
    void allowEntries(const BotId& bot, bool areAllowed);
    /// Stops entries of everyone; exits and cancels pass.
    void halt(std::string reason);
    void resume();
    [[nodiscard]] bool isHalted() const { return !m_haltReason.empty(); }
    [[nodiscard]] const std::string& haltReason() const { return m_haltReason; }
    [[nodiscard]] bool mayEnter(const BotId& bot) const
    {
        return !isHalted() && (m_paused.empty() || !m_paused.contains(bot));
    }

    /// Time is the intent's, never the wall clock's: a replay is judged as the original was.
    [[nodiscard]] Status check(const OrderIntent& intent, const PortfolioView& portfolio,
                               const RiskHistory& history) const;

private:
    [[nodiscard]] Status checkEntry(const OrderIntent& intent, const PortfolioView& portfolio,
                                    const RiskHistory& history) const;

    std::map<BotId, RiskLimits> m_limits;
    std::set<BotId> m_paused;
    std::string m_haltReason;
};

} // namespace qd
