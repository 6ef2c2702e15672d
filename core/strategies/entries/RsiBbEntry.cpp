// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/entries/RsiBbEntry.h"

#include <algorithm>

namespace qd {

RsiBbEntry::RsiBbEntry(const ParameterMap& parameters) : m_oversold(parameters), m_band(parameters)
{}

StrategyInfo RsiBbEntry::describe()
{
    return {
        "rsi-bb", "entry", "RSI and Bollinger band",
        "Enters when the RSI is oversold and the close is at or below the lower Bollinger band.",
        joined({OversoldCondition::parameters(), LowerBandCondition::parameters()})};
}

void RsiBbEntry::update(const MarketView& market)
{
    m_oversold.update(market);
    m_band.update(market);
}

bool RsiBbEntry::wantsEntry(const MarketView& market, std::string& reason) const
{
    if (!(m_oversold.isMet() && m_band.isMet(market)))
        return false;
    reason = m_oversold.text() + " and " + m_band.text(market);
    return true;
}

std::size_t RsiBbEntry::warmUpBars() const
{
    return std::max({m_oversold.warmUpBars(), m_band.warmUpBars()});
}

void RsiBbEntry::save(StateWriter& state) const
{
    m_oversold.save(state);
    m_band.save(state);
}

void RsiBbEntry::load(StateReader& state)
{
    m_oversold.load(state);
    m_band.load(state);
}

} // namespace qd
