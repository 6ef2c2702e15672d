// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/exits/FixedRatioExit.h"

#include "core/indicators/ParameterBuilders.h"
#include "core/strategies/ReasonText.h"

namespace qd {

FixedRatioExit::FixedRatioExit(const ParameterMap& parameters)
    : m_takeProfit(realParameter(parameters, "take_profit")),
      m_stopLoss(realParameter(parameters, "stop_loss")),
      m_trails(booleanParameter(parameters, "use_trailing_stop")),
      m_trailRatio(realParameter(parameters, "trail_percent") / 100.0)
{}

StrategyInfo FixedRatioExit::describe()
{
    return {
        "fixed-ratio",
        "exit",
        "Fixed profit and loss",
        "Leaves when the profit or the loss reaches a fixed share of the entry price.",
        {realInfo("take_profit", "Take profit",
                  "Profit to leave at, as a ratio of the entry price: 0.1 is 10 %.", 0.1, 0.0001,
                  100.0, 0.01),
         realInfo("stop_loss", "Stop loss",
                  "Loss to leave at, as a ratio of the entry price: 0.05 is 5 %.", 0.05, 0.0001,
                  1.0, 0.01),
         booleanInfo("use_trailing_stop", "Trail",
                     "Also leave when the close falls from its highest since the entry.", false),
         realInfo("trail_percent", "Trail distance",
                  "Per cent below the highest close since the entry.", 0.5, 0.01, 100.0, 0.1)}};
}

void FixedRatioExit::update(const MarketView& market, const PortfolioView& portfolio)
{
    m_position.update(market, portfolio);
}

bool FixedRatioExit::wantsExit(const MarketView& market, const PortfolioView& portfolio,
                               std::string& reason) const
{
    const double profit = profitRatio(market, portfolio);
    if (profit >= m_takeProfit)
        reason = "profit " + percentText(profit) + " ≥ " + percentText(m_takeProfit);
    else if (profit <= -m_stopLoss)
        reason = "loss " + percentText(-profit) + " ≥ " + percentText(m_stopLoss);
    else if (m_trails && market.close() < m_position.highestClose() * (1.0 - m_trailRatio))
        reason = "close " + priceText(market.close()) + " more than " + percentText(m_trailRatio) +
                 " below the highest close " + priceText(m_position.highestClose());
    else
        return false;
    return true;
}

std::optional<double> FixedRatioExit::stopDistance(const MarketView& market) const
{
    return market.close() * m_stopLoss;
}

std::size_t FixedRatioExit::warmUpBars() const
{
    return 1;
}

void FixedRatioExit::save(StateWriter& state) const
{
    m_position.save(state);
}

void FixedRatioExit::load(StateReader& state)
{
    m_position.load(state);
}

} // namespace qd
