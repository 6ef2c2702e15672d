// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/Averages.h"

namespace qd {

/// Relative strength index, Wilder (1978): 100 × average gain ÷ (average gain + average loss); the
/// first averages are means over the changes 1…period. 0…100. Prices that never moved have no
/// strength either way: 50.
class Rsi
{
public:
    explicit Rsi(std::size_t period) : m_gain(period), m_loss(period) {}

    double update(double close)
    {
        if (!m_hasPrevious) [[unlikely]] {
            m_previous = close;
            m_hasPrevious = true;
            return kUndefined;
        }
        const double change = close - m_previous;
        m_previous = close;
        const double gain = m_gain.update(change > 0.0 ? change : 0.0);
        const double loss = m_loss.update(change < 0.0 ? -change : 0.0);
        m_value = strength(gain, loss);
        return m_value;
    }

    [[nodiscard]] double value() const { return m_value; }
    [[nodiscard]] bool isReady() const { return m_gain.isReady(); }
    [[nodiscard]] static double strength(double gain, double loss)
    {
        const double both = gain + loss;
        return both == 0.0 ? 50.0 : 100.0 * gain / both;
    }

    void save(StateWriter& state) const;
    void load(StateReader& state);

private:
    WilderAverage m_gain;
    WilderAverage m_loss;
    double m_previous = 0.0;
    double m_value = kUndefined;
    bool m_hasPrevious = false;
};

} // namespace qd
