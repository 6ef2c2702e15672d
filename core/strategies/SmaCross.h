// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/ExactSma.h"
#include "core/strategies/Strategy.h"
#include "core/strategies/StrategyCatalog.h"

namespace qd {

/// Long while the average of the last `fast` closes is above that of the last `slow`, strictly and
/// compared exactly; flat otherwise. Decides from the first bar on which both averages exist.
class SmaCross final : public Strategy
{
public:
    SmaCross(std::size_t fast, std::size_t slow);

    [[nodiscard]] static StrategyInfo describe();

    void onBar(Context& context) override;
    [[nodiscard]] std::size_t warmUpBars() const override { return m_slow; }
    void save(StateWriter& state) const override { m_averages.save(state); }
    void load(StateReader& state) override { m_averages.load(state); }

private:
    void act(Context& context, bool isUp) const;
    [[nodiscard]] std::string comparison(bool isUp) const;

    ExactSmaPair m_averages;
    std::size_t m_fast;
    std::size_t m_slow;
};

} // namespace qd
