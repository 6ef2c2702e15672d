// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/entries/RsiVolumeSupertrendEntry.h"

#include <algorithm>

namespace qd {

RsiVolumeSupertrendEntry::RsiVolumeSupertrendEntry(const ParameterMap& parameters)
    : m_oversold(parameters), m_volume(parameters), m_trend(parameters)
{}

StrategyInfo RsiVolumeSupertrendEntry::describe()
{
    return {"rsi-volume-supertrend", "entry", "RSI, volume and Supertrend",
            "Enters when the RSI is oversold within an uptrend by Supertrend, with more volume "
            "than usual.",
            joined({OversoldCondition::parameters(), VolumeCondition::parameters(1.5),
                    UptrendCondition::parameters()})};
}

void RsiVolumeSupertrendEntry::update(const MarketView& market)
{
    m_oversold.update(market);
    m_volume.update(market);
    m_trend.update(market);
}

bool RsiVolumeSupertrendEntry::wantsEntry(const MarketView& market, std::string& reason) const
{
    if (!(m_oversold.isMet() && m_volume.isMet(market) && m_trend.isMet()))
        return false;
    reason = m_oversold.text() + ", " + m_volume.text(market) + " and " + m_trend.text();
    return true;
}

std::size_t RsiVolumeSupertrendEntry::warmUpBars() const
{
    return std::max({m_oversold.warmUpBars(), m_volume.warmUpBars(), m_trend.warmUpBars()});
}

void RsiVolumeSupertrendEntry::save(StateWriter& state) const
{
    m_oversold.save(state);
    m_volume.save(state);
    m_trend.save(state);
}

void RsiVolumeSupertrendEntry::load(StateReader& state)
{
    m_oversold.load(state);
    m_volume.load(state);
    m_trend.load(state);
}

} // namespace qd
