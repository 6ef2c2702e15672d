// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strategies/EntryModule.h"
#include "core/strategies/StrategyCatalog.h"
#include "core/strategies/entries/EntryConditions.h"

namespace qd {

/// Enters when the RSI is oversold and the close is at or below the lower Bollinger band.
class RsiBbEntry final : public EntryModule
{
public:
    explicit RsiBbEntry(const ParameterMap& parameters);
    [[nodiscard]] static StrategyInfo describe();

    void update(const MarketView& market) override;
    [[nodiscard]] bool wantsEntry(const MarketView& market, std::string& reason) const override;
    [[nodiscard]] std::size_t warmUpBars() const override;
    void save(StateWriter& state) const override;
    void load(StateReader& state) override;

private:
    OversoldCondition m_oversold;
    LowerBandCondition m_band;
};

} // namespace qd
