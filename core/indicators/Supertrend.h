// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/Atr.h"

namespace qd {

/// Supertrend by the common charting rules: a band of multiplier × ATR around (high + low) ÷ 2 that
/// only tightens while the trend lasts. ATR counts the first bar in; the first value, on bar
/// `period` - 1, starts in down direction.
class Supertrend
{
public:
    Supertrend(std::size_t period, double multiplier)
        : m_range(period, TrueRange::FirstBar::HighMinusLow), m_multiplier(multiplier)
    {}

    /// The line, or NaN while warming up.
    double update(const BarInput& bar);
    [[nodiscard]] double value() const { return m_isUp ? m_lower : m_upper; }
    [[nodiscard]] bool isUp() const { return m_isUp; }
    [[nodiscard]] bool isReady() const { return m_range.isReady(); }

    void save(StateWriter& state) const;
    void load(StateReader& state);

private:
    Atr m_range;
    double m_multiplier;
    double m_upper = kUndefined;
    double m_lower = kUndefined;
    double m_previousClose = 0.0;
    bool m_isUp = false;
};

} // namespace qd
