// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Parameters.h"
#include "core/indicators/Bollinger.h"
#include "core/indicators/Rsi.h"
#include "core/strategies/ExitModule.h"
#include "core/strategies/StrategyCatalog.h"

namespace qd {

/// Leaves when the RSI is overbought or the close reaches the upper Bollinger band (99 % of it with
/// touch).
class RsiBbExit final : public ExitModule
{
public:
    explicit RsiBbExit(const ParameterMap& parameters);
    [[nodiscard]] static StrategyInfo describe();

    void update(const MarketView& market, const PortfolioView& portfolio) override;
    [[nodiscard]] bool wantsExit(const MarketView& market, const PortfolioView& portfolio,
                                 std::string& reason) const override;
    [[nodiscard]] std::optional<double> stopDistance(const MarketView& market) const override;
    [[nodiscard]] std::size_t warmUpBars() const override;
    void save(StateWriter& state) const override;
    void load(StateReader& state) override;

private:
    std::size_t m_rsiPeriod;
    std::size_t m_bandPeriod;
    double m_overbought;
    bool m_touch;
    Rsi m_rsi;
    Bollinger m_bands;
};

} // namespace qd
