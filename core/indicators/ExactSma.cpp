// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/ExactSma.h"

#include "core/indicators/WindowState.h"

#include <algorithm>

namespace qd {

ExactSmaPair::ExactSmaPair(std::size_t fast, std::size_t slow)
    : m_values(std::max(fast, slow) + 1, 0),
      m_fast(static_cast<std::int64_t>(fast)),
      m_slow(static_cast<std::int64_t>(slow)),
      m_longest(std::max(fast, slow)),
      m_fastOut(m_values.size() - fast),
      m_slowOut(m_values.size() - slow)
{
    QD_ASSERT(fast > 0 && slow > 0, "a window holds a value at least");
    QD_ASSERT(m_longest <= kMaxPeriod, "a longer window could overflow the exact sums");
}

double ExactSmaPair::fast() const
{
    return Decimal::fromRaw(m_fastSum).toDouble() / static_cast<double>(m_fast);
}

double ExactSmaPair::slow() const
{
    return Decimal::fromRaw(m_slowSum).toDouble() / static_cast<double>(m_slow);
}

void ExactSmaPair::save(StateWriter& state) const
{
    state.put(m_fast);
    state.put(m_slow);
    for (const Decimal::Raw raw : m_values)
        state.put(Decimal::fromRaw(raw));
    savePosition(state, m_next);
    savePosition(state, m_seen);
}

void ExactSmaPair::load(StateReader& state)
{
    std::int64_t fast = 0;
    std::int64_t slow = 0;
    state.get(fast);
    state.get(slow);
    if (fast != m_fast || slow != m_slow)
        state.markFailed();
    for (Decimal::Raw& raw : m_values) {
        Decimal value;
        state.get(value);
        raw = value.raw();
    }
    loadPosition(state, m_next, m_values.size());
    loadPosition(state, m_seen, m_longest + 1);
    const std::size_t size = m_values.size();
    m_fastOut = (m_next + size - static_cast<std::size_t>(m_fast)) % size;
    m_slowOut = (m_next + size - static_cast<std::size_t>(m_slow)) % size;
    // The sums follow from the values; reading them would let a forged archive disagree.
    m_fastSum = 0;
    m_slowSum = 0;
    for (std::size_t ago = 1; ago <= m_longest; ++ago) {
        const Decimal::Raw raw = m_values[(m_next + size - ago) % size];
        if (ago <= static_cast<std::size_t>(m_fast))
            m_fastSum += raw;
        if (ago <= static_cast<std::size_t>(m_slow))
            m_slowSum += raw;
    }
}

} // namespace qd
