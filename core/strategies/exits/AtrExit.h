// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Parameters.h"
#include "core/indicators/Atr.h"
#include "core/strategies/ExitModule.h"
#include "core/strategies/PositionTracker.h"
#include "core/strategies/StrategyCatalog.h"

namespace qd {

/// Stop and target in average true ranges. The stop is the highest (high - ATR × sl_multiplier)
/// since the position appeared and is hit by a close below it; the target is the entry price plus
/// tp_multiplier times the ATR at the decision to enter. With `compat` as the earlier platform did
/// it: target entry × (1 + tp_multiplier), stop of the newest bar alone.
class AtrExit final : public ExitModule
{
public:
    explicit AtrExit(const ParameterMap& parameters);
    [[nodiscard]] static StrategyInfo describe();

    void update(const MarketView& market, const PortfolioView& portfolio) override;
    [[nodiscard]] bool wantsExit(const MarketView& market, const PortfolioView& portfolio,
                                 std::string& reason) const override;
    [[nodiscard]] std::optional<double> stopDistance(const MarketView& market) const override;
    [[nodiscard]] std::size_t warmUpBars() const override;
    void save(StateWriter& state) const override;
    void load(StateReader& state) override;

private:
    [[nodiscard]] double stop(const MarketView& market) const;
    [[nodiscard]] double target(const PortfolioView& portfolio) const;

    std::size_t m_period;
    double m_targetRanges;
    double m_stopRanges;
    bool m_isCompatible;
    Atr m_atr;
    PositionTracker m_position;
    double m_lastFlatRange = kUndefined; ///< ATR at the newest close without a position.
    double m_entryRange = kUndefined;    ///< ATR the position was entered with.
    double m_ratchet = kUndefined;       ///< Highest stop so far; NaN: none yet.
};

} // namespace qd
