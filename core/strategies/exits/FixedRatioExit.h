// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Parameters.h"
#include "core/strategies/ExitModule.h"
#include "core/strategies/PositionTracker.h"
#include "core/strategies/StrategyCatalog.h"

namespace qd {

/// Leaves at a fixed profit or loss, as a ratio of the entry price; with use_trailing_stop also
/// when the close falls trail_percent per cent below the highest close since the entry.
class FixedRatioExit final : public ExitModule
{
public:
    explicit FixedRatioExit(const ParameterMap& parameters);
    [[nodiscard]] static StrategyInfo describe();

    void update(const MarketView& market, const PortfolioView& portfolio) override;
    [[nodiscard]] bool wantsExit(const MarketView& market, const PortfolioView& portfolio,
                                 std::string& reason) const override;
    [[nodiscard]] std::optional<double> stopDistance(const MarketView& market) const override;
    [[nodiscard]] std::size_t warmUpBars() const override;
    void save(StateWriter& state) const override;
    void load(StateReader& state) override;

private:
    double m_takeProfit;
    double m_stopLoss;
    bool m_trails;
    double m_trailRatio;
    PositionTracker m_position;
};

} // namespace qd
