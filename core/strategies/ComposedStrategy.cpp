// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/ComposedStrategy.h"

#include <algorithm>

namespace qd {

ComposedStrategy::ComposedStrategy(std::unique_ptr<EntryModule> entry,
                                   std::unique_ptr<ExitModule> exit)
    : m_entry(std::move(entry)), m_exit(std::move(exit))
{
    QD_ASSERT(m_entry != nullptr && m_exit != nullptr, "a composition has both halves");
}

void ComposedStrategy::onBar(Context& context)
{
    const MarketView& market = context.market;
    const PortfolioView& portfolio = context.portfolio;
    m_entry->update(market);
    m_exit->update(market, portfolio);

    std::string reason;
    if (portfolio.quantity.isPositive()) {
        if (!portfolio.hasWorkingExit && m_exit->wantsExit(market, portfolio, reason))
            context.orders.exitLong(std::move(reason));
        return;
    }
    if (portfolio.hasWorkingEntry || !m_entry->wantsEntry(market, reason))
        return;
    if (portfolio.mayEnter)
        context.orders.enterLong(std::move(reason), m_exit->stopDistance(market));
    else if (context.orders.wantsNotes())
        context.orders.note("No entry while entries are held back: " + reason);
}

std::size_t ComposedStrategy::warmUpBars() const
{
    return std::max(m_entry->warmUpBars(), m_exit->warmUpBars());
}

void ComposedStrategy::save(StateWriter& state) const
{
    m_entry->save(state);
    m_exit->save(state);
}

void ComposedStrategy::load(StateReader& state)
{
    m_entry->load(state);
    m_exit->load(state);
}

} // namespace qd
