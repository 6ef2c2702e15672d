// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/exits/AtrExit.h"

#include "core/indicators/ParameterBuilders.h"
#include "core/strategies/BarView.h"
#include "core/strategies/ReasonText.h"

#include <algorithm>

namespace qd {

AtrExit::AtrExit(const ParameterMap& parameters)
    : m_period(periodParameter(parameters, "atr_period")),
      m_targetRanges(realParameter(parameters, "tp_multiplier")),
      m_stopRanges(realParameter(parameters, "sl_multiplier")),
      m_isCompatible(booleanParameter(parameters, "compat")),
      m_atr(m_period)
{}

StrategyInfo AtrExit::describe()
{
    return {"atr",
            "exit",
            "ATR stop and target",
            "Leaves at a target of several average true ranges above the entry, or when the close "
            "falls below a stop that follows the highs and never retreats.",
            {periodInfo("atr_period", "ATR period", 14),
             realInfo("tp_multiplier", "Target",
                      "Distance of the target above the entry in average true ranges.", 2.0, 0.1,
                      100.0, 0.1),
             realInfo("sl_multiplier", "Stop",
                      "Distance of the stop below the high in average true ranges.", 1.0, 0.1,
                      100.0, 0.1),
             booleanInfo("compat", "As before",
                         "The earlier platform's rule: target entry × (1 + tp_multiplier), a stop "
                         "that may retreat.",
                         false)}};
}

void AtrExit::update(const MarketView& market, const PortfolioView& portfolio)
{
    const double range = m_atr.update(newestBar(market));
    const PositionTracker::Phase phase = m_position.update(market, portfolio);
    if (phase == PositionTracker::Phase::Flat) {
        m_lastFlatRange = range;
        m_entryRange = kUndefined;
        m_ratchet = kUndefined;
        return;
    }
    if (phase == PositionTracker::Phase::Opened) {
        m_entryRange = m_lastFlatRange;
        m_ratchet = kUndefined;
    }
    if (!m_atr.isReady())
        return;
    if (m_entryRange != m_entryRange) // the position is older than the history
        m_entryRange = range;
    const double candidate = market.high() - m_stopRanges * range;
    m_ratchet = m_ratchet == m_ratchet ? std::max(m_ratchet, candidate) : candidate;
}

double AtrExit::stop(const MarketView& market) const
{
    return m_isCompatible ? market.high() - m_stopRanges * m_atr.value() : m_ratchet;
}

double AtrExit::target(const PortfolioView& portfolio) const
{
    const double entry = portfolio.averagePrice.toDouble();
    return m_isCompatible ? entry * (1.0 + m_targetRanges) : entry + m_targetRanges * m_entryRange;
}

bool AtrExit::wantsExit(const MarketView& market, const PortfolioView& portfolio,
                        std::string& reason) const
{
    const double close = market.close();
    const bool isStopped = close < stop(market); // false while the ATR is NaN
    if (!isStopped && !(close >= target(portfolio)))
        return false;
    reason = "close " + priceText(close) +
             (isStopped ? " below stop " + priceText(stop(market))
                        : " reached target " + priceText(target(portfolio))) +
             ", ATR(" + std::to_string(m_period) + ") " + priceText(m_atr.value());
    return true;
}

std::optional<double> AtrExit::stopDistance(const MarketView& market) const
{
    if (!m_atr.isReady())
        return std::nullopt;
    const double distance = market.close() - (market.high() - m_stopRanges * m_atr.value());
    // A close far below its high is past that stop already; the plain distance then bounds the
    // loss.
    return distance > 0.0 ? distance : m_stopRanges * m_atr.value();
}

std::size_t AtrExit::warmUpBars() const
{
    return m_period + 1;
}

void AtrExit::save(StateWriter& state) const
{
    m_atr.save(state);
    m_position.save(state);
    state.put(m_lastFlatRange);
    state.put(m_entryRange);
    state.put(m_ratchet);
}

void AtrExit::load(StateReader& state)
{
    m_atr.load(state);
    m_position.load(state);
    state.get(m_lastFlatRange);
    state.get(m_entryRange);
    state.get(m_ratchet);
}

} // namespace qd
