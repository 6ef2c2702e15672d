// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/Atr.h"
#include "core/indicators/Bollinger.h"
#include "core/indicators/Rsi.h"

namespace qd {

void Rsi::save(StateWriter& state) const
{
    m_gain.save(state);
    m_loss.save(state);
    state.put(m_previous);
    state.put(m_value);
    state.put(m_hasPrevious);
}

void Rsi::load(StateReader& state)
{
    m_gain.load(state);
    m_loss.load(state);
    state.get(m_previous);
    state.get(m_value);
    state.get(m_hasPrevious);
}

void TrueRange::save(StateWriter& state) const
{
    state.put(m_previous);
    state.put(m_value);
    state.put(m_hasPrevious);
}

void TrueRange::load(StateReader& state)
{
    state.get(m_previous);
    state.get(m_value);
    state.get(m_hasPrevious);
}

void Atr::save(StateWriter& state) const
{
    m_range.save(state);
    m_average.save(state);
}

void Atr::load(StateReader& state)
{
    m_range.load(state);
    m_average.load(state);
}

void Bollinger::save(StateWriter& state) const
{
    m_window.save(state);
    state.put(m_close);
    state.put(m_middle);
    state.put(m_width);
}

void Bollinger::load(StateReader& state)
{
    m_window.load(state);
    state.get(m_close);
    state.get(m_middle);
    state.get(m_width);
}

} // namespace qd
