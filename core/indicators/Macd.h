// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/Averages.h"
#include "core/indicators/StateFields.h"

namespace qd {

/// How the two averages of a MACD begin.
enum class MacdSeeding : std::uint8_t {
    TaLib,      ///< Both on bar `slow` - 1: the fast one is seeded with the bars just before.
    Own,        ///< Each with the mean of its own first bars.
    FirstValue, ///< Each with the first close, as charting scripts do.
};

/// Moving average convergence divergence, Appel: EMA(fast) - EMA(slow), its EMA as signal, and
/// their difference; all given from the first signal. Needs fast < slow.
class Macd
{
public:
    struct Periods
    {
        std::size_t fast = 12;
        std::size_t slow = 26;
        std::size_t signal = 9;
    };
    explicit Macd(Periods periods, MacdSeeding seeding = MacdSeeding::TaLib);

    bool update(double close)
    {
        m_slow.update(close);
        if (m_toSkip == 0) [[likely]]
            m_fast.update(close);
        else
            --m_toSkip;
        if (!m_slow.isReady()) [[unlikely]]
            return false;
        m_line = m_fast.value() - m_slow.value();
        m_signal.update(m_line);
        return m_signal.isReady();
    }
    [[nodiscard]] double line() const { return m_line; }
    [[nodiscard]] double signal() const { return m_signal.value(); }
    [[nodiscard]] double histogram() const { return m_line - m_signal.value(); }

    void save(StateWriter& state) const
    {
        saveFields(state, m_fast, m_slow, m_signal, m_line, m_toSkip);
    }
    void load(StateReader& state) { loadFields(state, m_fast, m_slow, m_signal, m_line, m_toSkip); }

private:
    Ema m_fast;
    Ema m_slow;
    Ema m_signal;
    double m_line = kUndefined;
    std::uint64_t m_toSkip; ///< Bars the fast average waits for the slow one.
};

} // namespace qd
