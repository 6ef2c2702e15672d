// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/entries/RsiIchimokuEntry.h"

#include "core/strategies/BarView.h"
#include "core/strategies/ReasonText.h"

#include <algorithm>

namespace qd {

RsiIchimokuEntry::RsiIchimokuEntry(const ParameterMap& parameters)
    : m_oversold(parameters),
      m_cloud({.tenkan = periodParameter(parameters, "tenkan"),
               .kijun = periodParameter(parameters, "kijun"),
               .senkou = periodParameter(parameters, "senkou"),
               .lead = periodParameter(parameters, "senkou_lead")}),
      m_slowest(
          std::max(periodParameter(parameters, "tenkan"), periodParameter(parameters, "kijun")))
{}

StrategyInfo RsiIchimokuEntry::describe()
{
    ParameterInfo chikou = periodInfo("chikou", "Chikou shift", 26);
    chikou.meaning = "Bars the lagging line is drawn back; the entry does not read that line.";
    ParameterInfo senkou = periodInfo("senkou", "Senkou B period", 52);
    senkou.meaning = "Window of the slow cloud edge in bars; the entry does not read the cloud.";
    ParameterInfo lead = periodInfo("senkou_lead", "Cloud lead", 26);
    lead.meaning = "Bars the cloud is drawn ahead; the entry does not read the cloud.";
    return {"rsi-ichimoku", "entry", "RSI and Ichimoku cross",
            "Enters when the RSI is oversold and Tenkan crosses above Kijun on this bar.",
            joined({OversoldCondition::parameters(),
                    {periodInfo("tenkan", "Tenkan period", 9),
                     periodInfo("kijun", "Kijun period", 26), senkou, lead, chikou}})};
}

void RsiIchimokuEntry::update(const MarketView& market)
{
    m_oversold.update(market);
    m_cloud.update(newestBar(market));
    const bool isComparable = m_cloud.tenkan() == m_cloud.tenkan() && // not NaN
                              m_cloud.kijun() == m_cloud.kijun();
    const bool isAbove = isComparable && m_cloud.tenkan() > m_cloud.kijun();
    m_crossed = m_wasComparable && isAbove && !m_wasAbove;
    m_wasComparable = isComparable;
    m_wasAbove = isAbove;
}

bool RsiIchimokuEntry::wantsEntry(const MarketView&, std::string& reason) const
{
    if (!m_crossed || !m_oversold.isMet())
        return false;
    reason = m_oversold.text() + " and Tenkan " + priceText(m_cloud.tenkan()) +
             " crossed above Kijun " + priceText(m_cloud.kijun());
    return true;
}

std::size_t RsiIchimokuEntry::warmUpBars() const
{
    return std::max(m_oversold.warmUpBars(), m_slowest + 1);
}

void RsiIchimokuEntry::save(StateWriter& state) const
{
    m_oversold.save(state);
    m_cloud.save(state);
    state.put(m_wasComparable);
    state.put(m_wasAbove);
    state.put(m_crossed);
}

void RsiIchimokuEntry::load(StateReader& state)
{
    m_oversold.load(state);
    m_cloud.load(state);
    state.get(m_wasComparable);
    state.get(m_wasAbove);
    state.get(m_crossed);
}

} // namespace qd
