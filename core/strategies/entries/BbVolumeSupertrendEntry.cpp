// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/entries/BbVolumeSupertrendEntry.h"

#include <algorithm>

namespace qd {

BbVolumeSupertrendEntry::BbVolumeSupertrendEntry(const ParameterMap& parameters)
    : m_band(parameters), m_volume(parameters), m_trend(parameters)
{}

StrategyInfo BbVolumeSupertrendEntry::describe()
{
    return {"bb-volume-supertrend", "entry", "Bollinger band, volume and Supertrend",
            "Enters when the close is at or below the lower Bollinger band within an uptrend by "
            "Supertrend, with more volume than usual.",
            joined({LowerBandCondition::parameters(), VolumeCondition::parameters(1.1),
                    UptrendCondition::parameters()})};
}

void BbVolumeSupertrendEntry::update(const MarketView& market)
{
    m_band.update(market);
    m_volume.update(market);
    m_trend.update(market);
}

bool BbVolumeSupertrendEntry::wantsEntry(const MarketView& market, std::string& reason) const
{
    if (!(m_band.isMet(market) && m_volume.isMet(market) && m_trend.isMet()))
        return false;
    reason = m_band.text(market) + ", " + m_volume.text(market) + " and " + m_trend.text();
    return true;
}

std::size_t BbVolumeSupertrendEntry::warmUpBars() const
{
    return std::max({m_band.warmUpBars(), m_volume.warmUpBars(), m_trend.warmUpBars()});
}

void BbVolumeSupertrendEntry::save(StateWriter& state) const
{
    m_band.save(state);
    m_volume.save(state);
    m_trend.save(state);
}

void BbVolumeSupertrendEntry::load(StateReader& state)
{
    m_band.load(state);
    m_volume.load(state);
    m_trend.load(state);
}

} // namespace qd
