// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/exits/MaCrossoverExit.h"

#include "core/indicators/ParameterBuilders.h"
#include "core/strategies/ReasonText.h"

#include <algorithm>

namespace qd {

MaCrossoverExit::MaCrossoverExit(const ParameterMap& parameters)
    : m_fastPeriod(periodParameter(parameters, "fast_period")),
      m_slowPeriod(periodParameter(parameters, "slow_period")),
      m_type(choiceParameter(parameters, "ma_type")),
      m_needsConfirmation(booleanParameter(parameters, "require_confirmation")),
      m_fastSma(m_fastPeriod),
      m_slowSma(m_slowPeriod),
      m_fastEma(m_fastPeriod),
      m_slowEma(m_slowPeriod)
{}

StrategyInfo MaCrossoverExit::describe()
{
    return {
        "ma-crossover",
        "exit",
        "Averages cross down",
        "Leaves when the fast moving average crosses below the slow one.",
        {periodInfo("fast_period", "Fast period", 10), periodInfo("slow_period", "Slow period", 20),
         choiceInfo("ma_type", "Kind of average", "Simple or exponential average.", {"sma", "ema"}),
         booleanInfo("require_confirmation", "Wait a bar",
                     "Leave one bar after the crossing, if the fast average is still below.",
                     false)}};
}

void MaCrossoverExit::update(const MarketView& market, const PortfolioView&)
{
    const double close = market.close();
    m_fast = usesEma() ? m_fastEma.update(close) : m_fastSma.update(close);
    m_slow = usesEma() ? m_slowEma.update(close) : m_slowSma.update(close);
    const bool isBelow = m_fast < m_slow; // false while either is NaN
    m_crossedBefore = m_crossed && isBelow;
    m_crossed = m_wasAbove && isBelow;
    m_wasAbove = m_fast >= m_slow;
}

bool MaCrossoverExit::wantsExit(const MarketView&, const PortfolioView&, std::string& reason) const
{
    if (!(m_needsConfirmation ? m_crossedBefore : m_crossed))
        return false;
    const std::string name = usesEma() ? "EMA(" : "SMA(";
    reason = name + std::to_string(m_fastPeriod) + ") " + priceText(m_fast) + " crossed below " +
             name + std::to_string(m_slowPeriod) + ") " + priceText(m_slow);
    return true;
}

std::optional<double> MaCrossoverExit::stopDistance(const MarketView&) const
{
    return std::nullopt;
}

std::size_t MaCrossoverExit::warmUpBars() const
{
    return std::max(m_fastPeriod, m_slowPeriod) + 1;
}

void MaCrossoverExit::save(StateWriter& state) const
{
    m_fastSma.save(state);
    m_slowSma.save(state);
    m_fastEma.save(state);
    m_slowEma.save(state);
    state.put(m_fast);
    state.put(m_slow);
    state.put(m_wasAbove);
    state.put(m_crossed);
    state.put(m_crossedBefore);
}

void MaCrossoverExit::load(StateReader& state)
{
    m_fastSma.load(state);
    m_slowSma.load(state);
    m_fastEma.load(state);
    m_slowEma.load(state);
    state.get(m_fast);
    state.get(m_slow);
    state.get(m_wasAbove);
    state.get(m_crossed);
    state.get(m_crossedBefore);
}

} // namespace qd
