// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/Averages.h"

#include "core/indicators/WindowState.h"

namespace qd {

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
