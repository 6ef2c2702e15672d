// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/Averages.h"
#include "core/indicators/BarInput.h"

#include <algorithm>
#include <cmath>

namespace qd {

/// Greatest of high - low and the distances of high and low from the last close. The first bar has
/// no last close: NaN as in TA-Lib, or its high - low.
class TrueRange
{
public:
    enum class FirstBar : std::uint8_t { Undefined, HighMinusLow };
    explicit TrueRange(FirstBar firstBar = FirstBar::Undefined) : m_firstBar(firstBar) {}

    double update(double high, double low, double close)
    {
        const double range = high - low;
        if (!m_hasPrevious) [[unlikely]] {
            m_hasPrevious = true;
            m_value = m_firstBar == FirstBar::HighMinusLow ? range : kUndefined;
        } else {
            m_value = std::max({range, std::abs(high - m_previous), std::abs(low - m_previous)});
        }
        m_previous = close;
        return m_value;
    }
    [[nodiscard]] double value() const { return m_value; }
    [[nodiscard]] bool isReady() const { return m_value == m_value; }

    void save(StateWriter& state) const;
    void load(StateReader& state);

private:
    double m_previous = 0.0;
    double m_value = kUndefined;
    FirstBar m_firstBar;
    bool m_hasPrevious = false;
};

/// Average true range, Wilder (1978). TA-Lib averages from the second bar on (first value at bar
/// `period`); charting scripts count the first bar's high - low in (one bar earlier).
class Atr
{
public:
    explicit Atr(std::size_t period, TrueRange::FirstBar firstBar = TrueRange::FirstBar::Undefined)
        : m_range(firstBar), m_average(period)
    {}

    double update(double high, double low, double close)
    {
        const double range = m_range.update(high, low, close);
        return range == range ? m_average.update(range) : kUndefined;
    }
    double update(const BarInput& bar) { return update(bar.high, bar.low, bar.close); }
    [[nodiscard]] double value() const { return m_average.value(); }
    [[nodiscard]] bool isReady() const { return m_average.isReady(); }

    void save(StateWriter& state) const;
    void load(StateReader& state);

private:
    TrueRange m_range;
    WilderAverage m_average;
};

} // namespace qd
