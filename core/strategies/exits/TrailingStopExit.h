// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Parameters.h"
#include "core/indicators/Atr.h"
#include "core/strategies/ExitModule.h"
#include "core/strategies/PositionTracker.h"
#include "core/strategies/StrategyCatalog.h"

namespace qd {

/// Leaves when the close falls below the highest close since the entry by trail_pct, or by
/// atr_multiplier average true ranges; only once the profit has reached activation_pct (zero: from
/// the start).
class TrailingStopExit final : public ExitModule
{
public:
    explicit TrailingStopExit(const ParameterMap& parameters);
    [[nodiscard]] static StrategyInfo describe();

    void update(const MarketView& market, const PortfolioView& portfolio) override;
    [[nodiscard]] bool wantsExit(const MarketView& market, const PortfolioView& portfolio,
                                 std::string& reason) const override;
    [[nodiscard]] std::optional<double> stopDistance(const MarketView& market) const override;
    [[nodiscard]] std::size_t warmUpBars() const override;
    void save(StateWriter& state) const override;
    void load(StateReader& state) override;

private:
    [[nodiscard]] double distance(double highest) const;

    double m_trailRatio;
    double m_activation;
    bool m_usesAtr;
    double m_ranges;
    std::size_t m_period;
    Atr m_atr;
    PositionTracker m_position;
    bool m_isActive = false;
};

} // namespace qd
