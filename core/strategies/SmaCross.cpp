// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/SmaCross.h"

#include "core/indicators/ParameterBuilders.h"
#include "core/strategies/ReasonText.h"

namespace qd {

SmaCross::SmaCross(std::size_t fast, std::size_t slow)
    : m_averages(fast, slow), m_fast(fast), m_slow(slow)
{
    QD_ASSERT(fast < slow, "the fast average is the shorter one");
}

StrategyInfo SmaCross::describe()
{
    return {"sma-cross",
            "strategy",
            "Moving average crossover",
            "Long while the fast simple average of the closes is above the slow one, flat "
            "otherwise. The averages are compared exactly; equal averages are not above.",
            {periodInfo("fast", "Fast period", 10), periodInfo("slow", "Slow period", 50, 2)}};
}

void SmaCross::onBar(Context& context)
{
    m_averages.update(context.market.closeExact());
    if (!m_averages.isReady())
        return;
    const bool isUp = m_averages.isFastAbove();
    if (isUp != context.portfolio.quantity.isPositive()) [[unlikely]]
        act(context, isUp);
}

void SmaCross::act(Context& context, bool isUp) const
{
    const PortfolioView& portfolio = context.portfolio;
    if (!isUp) {
        if (!portfolio.hasWorkingExit)
            context.orders.exitLong(comparison(isUp));
        return;
    }
    if (portfolio.hasWorkingEntry)
        return;
    if (portfolio.mayEnter)
        context.orders.enterLong(comparison(isUp));
    else if (context.orders.wantsNotes())
        context.orders.note("No entry while entries are held back: " + comparison(isUp));
}

std::string SmaCross::comparison(bool isUp) const
{
    return "SMA(" + std::to_string(m_fast) + ") " + priceText(m_averages.fast()) +
           (isUp ? " above SMA(" : " not above SMA(") + std::to_string(m_slow) + ") " +
           priceText(m_averages.slow());
}

} // namespace qd
