// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Parameters.h"
#include "core/strategies/ExitModule.h"
#include "core/strategies/StrategyCatalog.h"

namespace qd {

/// Leaves after a number of bars, or of minutes with use_time.
class TimeExit final : public ExitModule
{
public:
    explicit TimeExit(const ParameterMap& parameters);
    [[nodiscard]] static StrategyInfo describe();

    void update(const MarketView& market, const PortfolioView& portfolio) override;
    [[nodiscard]] bool wantsExit(const MarketView& market, const PortfolioView& portfolio,
                                 std::string& reason) const override;
    [[nodiscard]] std::optional<double> stopDistance(const MarketView& market) const override;
    [[nodiscard]] std::size_t warmUpBars() const override;
    void save(StateWriter& state) const override;
    void load(StateReader& state) override;

private:
    std::int64_t m_maxBars;
    bool m_usesTime;
    std::int64_t m_maxMinutes;
};

} // namespace qd
