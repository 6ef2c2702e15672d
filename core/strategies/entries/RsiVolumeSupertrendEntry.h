// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strategies/EntryModule.h"
#include "core/strategies/StrategyCatalog.h"
#include "core/strategies/entries/EntryConditions.h"

namespace qd {

/// Enters when the RSI is oversold within an uptrend by Supertrend, with more volume than usual.
class RsiVolumeSupertrendEntry final : public EntryModule
{
public:
    explicit RsiVolumeSupertrendEntry(const ParameterMap& parameters);
    [[nodiscard]] static StrategyInfo describe();

    void update(const MarketView& market) override;
    [[nodiscard]] bool wantsEntry(const MarketView& market, std::string& reason) const override;
    [[nodiscard]] std::size_t warmUpBars() const override;
    void save(StateWriter& state) const override;
    void load(StateReader& state) override;

private:
    OversoldCondition m_oversold;
    VolumeCondition m_volume;
    UptrendCondition m_trend;
};

} // namespace qd
