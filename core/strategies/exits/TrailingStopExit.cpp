// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/exits/TrailingStopExit.h"

#include "core/indicators/ParameterBuilders.h"
#include "core/strategies/BarView.h"
#include "core/strategies/ReasonText.h"

namespace qd {

TrailingStopExit::TrailingStopExit(const ParameterMap& parameters)
    : m_trailRatio(realParameter(parameters, "trail_pct")),
      m_activation(realParameter(parameters, "activation_pct")),
      m_usesAtr(booleanParameter(parameters, "use_atr")),
      m_ranges(realParameter(parameters, "atr_multiplier")),
      m_period(periodParameter(parameters, "atr_period")),
      m_atr(m_period)
{}

StrategyInfo TrailingStopExit::describe()
{
    return {"trailing-stop",
            "exit",
            "Trailing stop",
            "Leaves when the close falls too far below the highest close since the entry.",
            {realInfo("trail_pct", "Trail distance",
                      "Distance below the highest close, as a ratio: 0.02 is 2 %.", 0.02, 0.0001,
                      1.0, 0.005),
             realInfo("activation_pct", "Activation",
                      "Profit ratio that arms the stop; zero arms it from the start.", 0.0, 0.0,
                      100.0, 0.01),
             booleanInfo("use_atr", "In average true ranges",
                         "Measure the distance in average true ranges.", false),
             realInfo("atr_multiplier", "ATR multiplier",
                      "Distance in average true ranges, with use_atr.", 2.0, 0.1, 100.0, 0.1),
             periodInfo("atr_period", "ATR period", 14)}};
}

void TrailingStopExit::update(const MarketView& market, const PortfolioView& portfolio)
{
    m_atr.update(newestBar(market));
    const PositionTracker::Phase phase = m_position.update(market, portfolio);
    if (phase != PositionTracker::Phase::Held)
        m_isActive = false;
    if (phase == PositionTracker::Phase::Flat)
        return;
    if (m_activation == 0.0 || profitRatio(market, portfolio) >= m_activation)
        m_isActive = true;
}

double TrailingStopExit::distance(double highest) const
{
    return m_usesAtr ? m_ranges * m_atr.value() : m_trailRatio * highest;
}

bool TrailingStopExit::wantsExit(const MarketView& market, const PortfolioView&,
                                 std::string& reason) const
{
    const double highest = m_position.highestClose();
    const double stop = highest - distance(highest);
    if (!m_isActive || !(market.close() < stop)) // NaN while the ATR warms up
        return false;
    reason = "close " + priceText(market.close()) + " below trailing stop " + priceText(stop) +
             ", highest close " + priceText(highest);
    return true;
}

std::optional<double> TrailingStopExit::stopDistance(const MarketView& market) const
{
    if (m_usesAtr && !m_atr.isReady())
        return std::nullopt;
    return distance(market.close());
}

std::size_t TrailingStopExit::warmUpBars() const
{
    return m_usesAtr ? m_period + 1 : 1;
}

void TrailingStopExit::save(StateWriter& state) const
{
    m_atr.save(state);
    m_position.save(state);
    state.put(m_isActive);
}

void TrailingStopExit::load(StateReader& state)
{
    m_atr.load(state);
    m_position.load(state);
    state.get(m_isActive);
}

} // namespace qd
