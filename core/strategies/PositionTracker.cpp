// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/PositionTracker.h"

#include <algorithm>

namespace qd {

PositionTracker::Phase PositionTracker::update(const MarketView& market,
                                               const PortfolioView& portfolio)
{
    if (!portfolio.quantity.isPositive()) {
        m_isHeld = false;
        return Phase::Flat;
    }
    // A position that was sold and bought again between two closes is another one.
    if (!m_isHeld || portfolio.entryTime != m_entryTime) {
        m_isHeld = true;
        m_entryTime = portfolio.entryTime;
        m_highestClose = market.close();
        return Phase::Opened;
    }
    m_highestClose = std::max(m_highestClose, market.close());
    return Phase::Held;
}

void PositionTracker::save(StateWriter& state) const
{
    state.put(m_entryTime);
    state.put(m_highestClose);
    state.put(m_isHeld);
}

void PositionTracker::load(StateReader& state)
{
    state.get(m_entryTime);
    state.get(m_highestClose);
    state.get(m_isHeld);
}

double profitRatio(const MarketView& market, const PortfolioView& portfolio)
{
    const double entry = portfolio.averagePrice.toDouble();
    return entry > 0.0 ? market.close() / entry - 1.0 : 0.0;
}

} // namespace qd
