// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/Ichimoku.h"
#include "core/strategies/EntryModule.h"
#include "core/strategies/StrategyCatalog.h"
#include "core/strategies/entries/EntryConditions.h"

namespace qd {

/// Enters when the RSI is oversold and Tenkan crosses above Kijun on this bar.
class RsiIchimokuEntry final : public EntryModule
{
public:
    explicit RsiIchimokuEntry(const ParameterMap& parameters);
    [[nodiscard]] static StrategyInfo describe();

    void update(const MarketView& market) override;
    [[nodiscard]] bool wantsEntry(const MarketView& market, std::string& reason) const override;
    [[nodiscard]] std::size_t warmUpBars() const override;
    void save(StateWriter& state) const override;
    void load(StateReader& state) override;

private:
    OversoldCondition m_oversold;
    Ichimoku m_cloud;
    std::size_t m_slowest;
    bool m_wasComparable = false; ///< The bar before had both lines, too.
    bool m_wasAbove = false;
    bool m_crossed = false;
};

} // namespace qd
