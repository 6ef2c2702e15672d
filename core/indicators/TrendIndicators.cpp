// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/Ichimoku.h"
#include "core/indicators/Supertrend.h"

namespace qd {

double Supertrend::update(const BarInput& bar)
{
    const double range = m_range.update(bar);
    const double previousClose = m_previousClose;
    m_previousClose = bar.close;
    if (!m_range.isReady())
        return kUndefined;
    const double middle = (bar.high + bar.low) / 2.0;
    const double upper = middle + m_multiplier * range;
    const double lower = middle - m_multiplier * range;
    if (m_upper != m_upper) { // the first value
        m_upper = upper;
        m_lower = lower;
        m_isUp = false;
        return value();
    }
    if (lower > m_lower || previousClose < m_lower)
        m_lower = lower;
    if (upper < m_upper || previousClose > m_upper)
        m_upper = upper;
    m_isUp = m_isUp ? bar.close >= m_lower : bar.close > m_upper;
    return value();
}

void Supertrend::save(StateWriter& state) const
{
    m_range.save(state);
    state.put(m_upper);
    state.put(m_lower);
    state.put(m_previousClose);
    state.put(m_isUp);
}

void Supertrend::load(StateReader& state)
{
    m_range.load(state);
    state.get(m_upper);
    state.get(m_lower);
    state.get(m_previousClose);
    state.get(m_isUp);
}

void MidChannel::save(StateWriter& state) const
{
    m_highest.save(state);
    m_lowest.save(state);
}

void MidChannel::load(StateReader& state)
{
    m_highest.load(state);
    m_lowest.load(state);
}

Ichimoku::Ichimoku(Periods periods)
    : m_tenkan(periods.tenkan),
      m_kijun(periods.kijun),
      m_senkou(periods.senkou),
      m_delayA(periods.lead),
      m_delayB(periods.lead)
{}

void Ichimoku::update(const BarInput& bar)
{
    m_tenkan.update(bar.high, bar.low);
    m_kijun.update(bar.high, bar.low);
    m_senkou.update(bar.high, bar.low);
    const bool isDelayed = m_delayA.isFull();
    const double edgeA = m_delayA.push((m_tenkan.value() + m_kijun.value()) / 2.0);
    const double edgeB = m_delayB.push(m_senkou.value());
    m_leadA = isDelayed ? edgeA : kUndefined;
    m_leadB = isDelayed ? edgeB : kUndefined;
    m_close = bar.close;
}

void Ichimoku::save(StateWriter& state) const
{
    m_tenkan.save(state);
    m_kijun.save(state);
    m_senkou.save(state);
    m_delayA.save(state);
    m_delayB.save(state);
    state.put(m_leadA);
    state.put(m_leadB);
    state.put(m_close);
}

void Ichimoku::load(StateReader& state)
{
    m_tenkan.load(state);
    m_kijun.load(state);
    m_senkou.load(state);
    m_delayA.load(state);
    m_delayB.load(state);
    state.get(m_leadA);
    state.get(m_leadB);
    state.get(m_close);
}

} // namespace qd
