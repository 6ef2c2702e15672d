// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/entries/RsiBbVolumeEntry.h"

#include <algorithm>

namespace qd {

RsiBbVolumeEntry::RsiBbVolumeEntry(const ParameterMap& parameters)
    : m_oversold(parameters), m_band(parameters), m_volume(parameters)
{}

StrategyInfo RsiBbVolumeEntry::describe()
{
    return {"rsi-bb-volume", "entry", "RSI, Bollinger band and volume",
            "Enters when the RSI is oversold and the close is at or below the lower Bollinger "
            "band, with more volume than usual.",
            joined({OversoldCondition::parameters(), LowerBandCondition::parameters(),
                    VolumeCondition::parameters(1.1)})};
}

void RsiBbVolumeEntry::update(const MarketView& market)
{
    m_oversold.update(market);
    m_band.update(market);
    m_volume.update(market);
}

bool RsiBbVolumeEntry::wantsEntry(const MarketView& market, std::string& reason) const
{
    if (!(m_oversold.isMet() && m_band.isMet(market) && m_volume.isMet(market)))
        return false;
    reason = m_oversold.text() + ", " + m_band.text(market) + " and " + m_volume.text(market);
    return true;
}

std::size_t RsiBbVolumeEntry::warmUpBars() const
{
    return std::max({m_oversold.warmUpBars(), m_band.warmUpBars(), m_volume.warmUpBars()});
}

void RsiBbVolumeEntry::save(StateWriter& state) const
{
    m_oversold.save(state);
    m_band.save(state);
    m_volume.save(state);
}

void RsiBbVolumeEntry::load(StateReader& state)
{
    m_oversold.load(state);
    m_band.load(state);
    m_volume.load(state);
}

} // namespace qd
