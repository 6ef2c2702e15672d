// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/exits/RsiBbExit.h"

#include "core/indicators/ParameterBuilders.h"
#include "core/strategies/ReasonText.h"

#include <algorithm>

namespace qd {

namespace {
/// How near to the upper band counts as a touch.
constexpr double kTouchRatio = 0.99;
} // namespace

RsiBbExit::RsiBbExit(const ParameterMap& parameters)
    : m_rsiPeriod(periodParameter(parameters, "rsi_period")),
      m_bandPeriod(periodParameter(parameters, "bb_period")),
      m_overbought(realParameter(parameters, "rsi_overbought")),
      m_touch(booleanParameter(parameters, "use_bb_touch")),
      m_rsi(m_rsiPeriod),
      m_bands(m_bandPeriod, realParameter(parameters, "bb_dev"))
{}

StrategyInfo RsiBbExit::describe()
{
    return {"rsi-bb",
            "exit",
            "RSI or Bollinger band",
            "Leaves when the RSI is overbought or the close reaches the upper Bollinger band.",
            {periodInfo("rsi_period", "RSI period", 14),
             realInfo("rsi_overbought", "Overbought at", "Leave with the RSI at or above this.",
                      70.0, 0.0, 100.0, 1.0),
             periodInfo("bb_period", "Bollinger period", 20),
             realInfo("bb_dev", "Band width", "Distance of the bands in standard deviations.", 2.0,
                      0.1, 10.0, 0.1),
             booleanInfo("use_bb_touch", "Touch is enough",
                         "99 % of the upper band counts as reaching it.", true)}};
}

void RsiBbExit::update(const MarketView& market, const PortfolioView&)
{
    const double close = market.close();
    m_rsi.update(close);
    m_bands.update(close);
}

bool RsiBbExit::wantsExit(const MarketView& market, const PortfolioView&, std::string& reason) const
{
    if (m_rsi.value() >= m_overbought) {
        reason = "RSI(" + std::to_string(m_rsiPeriod) + ") " + numberText(m_rsi.value(), 1) +
                 " ≥ " + toText(ParameterValue(m_overbought));
        return true;
    }
    if (!m_bands.isReady())
        return false;
    const double level = m_bands.upper() * (m_touch ? kTouchRatio : 1.0);
    if (market.close() < level)
        return false;
    reason = "close " + priceText(market.close()) + " ≥ " + priceText(level) +
             (m_touch ? ", 99 % of upper band " : ", upper band ") + priceText(m_bands.upper());
    return true;
}

std::optional<double> RsiBbExit::stopDistance(const MarketView&) const
{
    return std::nullopt;
}

std::size_t RsiBbExit::warmUpBars() const
{
    return std::max(m_rsiPeriod + 1, m_bandPeriod);
}

void RsiBbExit::save(StateWriter& state) const
{
    m_rsi.save(state);
    m_bands.save(state);
}

void RsiBbExit::load(StateReader& state)
{
    m_rsi.load(state);
    m_bands.load(state);
}

} // namespace qd
