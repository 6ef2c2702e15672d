// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/Atr.h"
#include "core/indicators/StateFields.h"

namespace qd {

/// Keltner channel: EMA of the closes ± multiplier × ATR, whose average counts the first bar in.
class Keltner
{
public:
    Keltner(std::size_t period, std::size_t rangePeriod, double multiplier)
        : m_middle(period),
          m_range(rangePeriod, TrueRange::FirstBar::HighMinusLow),
          m_multiplier(multiplier)
    {}

    void update(const BarInput& bar)
    {
        m_middle.update(bar.close);
        m_range.update(bar);
    }
    // Each NaN until it exists.
    [[nodiscard]] double middle() const { return m_middle.value(); }
    [[nodiscard]] double upper() const { return middle() + m_multiplier * m_range.value(); }
    [[nodiscard]] double lower() const { return middle() - m_multiplier * m_range.value(); }

    void save(StateWriter& state) const { saveFields(state, m_middle, m_range); }
    void load(StateReader& state) { loadFields(state, m_middle, m_range); }

private:
    Ema m_middle;
    Atr m_range;
    double m_multiplier;
};

} // namespace qd
