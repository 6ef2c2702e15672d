// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BotDefinition.h"
#include "core/domain/Order.h"
#include "core/domain/PortfolioView.h"
#include "core/foundation/Result.h"

#include <map>

namespace qd {

/// The one place every order passes before it is journalled. A denial is an InvalidOrder error
/// whose message carries the numbers, for the user. Exits pass limits that only bound entries.
/// Trading thread.
class RiskGate
{
public:
    void setLimits(const BotId& bot, const RiskLimits& limits);
    /// Stops entries of everyone; exits and cancels pass.
    void halt(std::string reason);
    void resume();
    [[nodiscard]] bool isHalted() const { return !m_haltReason.empty(); }
    [[nodiscard]] const std::string& haltReason() const { return m_haltReason; }

    [[nodiscard]] Status check(const OrderIntent& intent, const PortfolioView& portfolio,
                               Decimal dayStartEquity) const;

private:
    std::map<BotId, RiskLimits> m_limits;
    std::string m_haltReason;
};

} // namespace qd
