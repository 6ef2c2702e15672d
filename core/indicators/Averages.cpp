// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/Averages.h"

#include "core/indicators/WindowState.h"

namespace qd {

double ExponentialAverage::begin(double x)
{
    if (m_seeding == Seeding::FirstValue) {
        m_value = x;
        m_isReady = true;
        return x;
    }
    m_value = m_seed.update(x);
    m_isReady = --m_toSeed == 0;
    return value();
}

void ExponentialAverage::save(StateWriter& state) const
{
    state.put(m_value);
    state.put(m_isReady);
    savePosition(state, m_toSeed);
    m_seed.save(state);
}

void ExponentialAverage::load(StateReader& state)
{
    state.get(m_value);
    state.get(m_isReady);
    loadPosition(state, m_toSeed, m_seed.period() + 1);
    m_seed.load(state);
}

} // namespace qd
