// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/Averages.h"
#include "core/indicators/StateFields.h"

namespace qd {

/// Percentage price oscillator: (fast average - slow average) ÷ slow average × 100. Around a slow
/// average of zero: 0.
template <typename Average>
class Ppo
{
public:
    Ppo(std::size_t fast, std::size_t slow) : m_fast(fast), m_slow(slow) {}

    double update(double close)
    {
        const double fast = m_fast.update(close);
        const double slow = m_slow.update(close);
        return slow == 0.0 ? 0.0 : 100.0 * (fast - slow) / slow;
    }

    void save(StateWriter& state) const { saveFields(state, m_fast, m_slow); }
    void load(StateReader& state) { loadFields(state, m_fast, m_slow); }

private:
    Average m_fast;
    Average m_slow;
};

} // namespace qd
