// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Parameters.h"
#include "core/indicators/Averages.h"
#include "core/strategies/ExitModule.h"
#include "core/strategies/StrategyCatalog.h"

namespace qd {

/// Leaves when the fast average crosses below the slow one; with require_confirmation one bar
/// later, if it is still below.
class MaCrossoverExit final : public ExitModule
{
public:
    explicit MaCrossoverExit(const ParameterMap& parameters);
    [[nodiscard]] static StrategyInfo describe();

    void update(const MarketView& market, const PortfolioView& portfolio) override;
    [[nodiscard]] bool wantsExit(const MarketView& market, const PortfolioView& portfolio,
                                 std::string& reason) const override;
    [[nodiscard]] std::optional<double> stopDistance(const MarketView& market) const override;
    [[nodiscard]] std::size_t warmUpBars() const override;
    void save(StateWriter& state) const override;
    void load(StateReader& state) override;

private:
    [[nodiscard]] bool usesEma() const { return m_type == "ema"; }

    std::size_t m_fastPeriod;
    std::size_t m_slowPeriod;
    std::string m_type;
    bool m_needsConfirmation;
    Sma m_fastSma;
    Sma m_slowSma;
    Ema m_fastEma;
    Ema m_slowEma;
    double m_fast = kUndefined;
    double m_slow = kUndefined;
    bool m_wasAbove = false; ///< Not below on the bar before.
    bool m_crossed = false;
    bool m_crossedBefore = false; ///< On the bar before, and still below.
};

} // namespace qd
