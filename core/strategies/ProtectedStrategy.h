// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BotDefinition.h"
#include "core/strategies/Strategy.h"

#include <memory>
#include <string>

namespace qd {

/// Puts a bot's protective exits around any strategy: stop loss, take profit and trailing stop,
/// judged at each close against the average entry price. The strategy sees every bar as it would
/// without them, and may enter again at a later close. Its state has the same form whatever the
/// limits are, so that they may change between two bars. One thread.
class ProtectedStrategy final : public Strategy
{
public:
    ProtectedStrategy(std::unique_ptr<Strategy> strategy, const RiskLimits& limits);

    /// Other protective exits from the next bar on; a position that is followed stays so.
    void adopt(const RiskLimits& limits);

    void onBar(Context& context) override;
    [[nodiscard]] std::size_t warmUpBars() const override { return m_strategy->warmUpBars(); }
    void save(StateWriter& state) const override;
    void load(StateReader& state) override;

private:
    void protect(Context& context);
    void follow(Decimal close, const PortfolioView& portfolio);
    /// Why to leave at this close; empty: stay.
    [[nodiscard]] std::string exitReason(Decimal close, Decimal entry) const;

    std::unique_ptr<Strategy> m_strategy;
    Decimal m_stopLoss; ///< Percentages; zero: none.
    Decimal m_takeProfit;
    Decimal m_activation;
    Decimal m_distance;
    Timestamp m_entryTime; ///< Of the position that is followed.
    Decimal m_highestClose;
    bool m_hasExits = false;
    bool m_isHeld = false;
    bool m_isArmed = false;
};

} // namespace qd
