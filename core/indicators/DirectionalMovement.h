// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/Averages.h"
#include "core/indicators/BarInput.h"
#include "core/indicators/RingBuffer.h"
#include "core/indicators/StateFields.h"

#include <algorithm>
#include <cmath>

namespace qd {

/// Directional indicators and ADX, Wilder (1978), seeded as TA-Lib does: DI from bar `period` on,
/// ADX from bar 2 × period - 1 on. A market that never moves: 0.
class DirectionalMovement
{
public:
    explicit DirectionalMovement(std::size_t period)
        : m_period(period), m_keep(1.0 - 1.0 / static_cast<double>(period)), m_adx(period)
    {}

    void update(double high, double low, double close)
    {
        if (m_bars == 0) [[unlikely]] {
            remember(high, low, close);
            ++m_bars;
            return;
        }
        const double up = high - m_high;
        const double down = m_low - low;
        const double range =
            std::max({high - low, std::abs(high - m_close), std::abs(low - m_close)});
        remember(high, low, close);
        // The first period - 1 moves are summed whole; then each bar keeps its share.
        const double keep = m_bars < m_period ? 1.0 : m_keep;
        m_plus = m_plus * keep + (up > down && up > 0.0 ? up : 0.0);
        m_minus = m_minus * keep + (down > up && down > 0.0 ? down : 0.0);
        m_range = m_range * keep + range;
        if (m_bars < m_period) [[unlikely]] {
            ++m_bars;
            return;
        }
        m_isReady = true;
        const double both = m_plus + m_minus;
        m_adx.update(both > 0.0 ? 100.0 * std::abs(m_plus - m_minus) / both : 0.0);
    }

    [[nodiscard]] double plusDi() const { return indicator(m_plus); }
    [[nodiscard]] double minusDi() const { return indicator(m_minus); }
    [[nodiscard]] double adx() const { return m_adx.value(); }
    [[nodiscard]] bool isReady() const { return m_adx.isReady(); }

    void save(StateWriter& state) const
    {
        saveFields(state, m_bars, m_high, m_low, m_close, m_plus, m_minus, m_range, m_isReady,
                   m_adx);
    }
    void load(StateReader& state)
    {
        loadFields(state, m_bars, m_high, m_low, m_close, m_plus, m_minus, m_range, m_isReady,
                   m_adx);
    }

private:
    [[nodiscard]] double indicator(double sum) const
    {
        if (!m_isReady)
            return kUndefined;
        return m_range > 0.0 ? 100.0 * sum / m_range : 0.0;
    }
    void remember(double high, double low, double close)
    {
        m_high = high;
        m_low = low;
        m_close = close;
    }

    std::uint64_t m_period;
    double m_keep;
    std::uint64_t m_bars = 0; ///< Counted up to the period.
    double m_high = 0.0;
    double m_low = 0.0;
    double m_close = 0.0;
    double m_plus = 0.0;
    double m_minus = 0.0;
    double m_range = 0.0;
    bool m_isReady = false;
    WilderAverage m_adx;
};

/// ADXR, Wilder (1978): mean of the ADX and the ADX period - 1 bars ago.
class Adxr
{
public:
    explicit Adxr(std::size_t period) : m_movement(period), m_past(period) {}
    double update(double high, double low, double close)
    {
        m_movement.update(high, low, close);
        if (!m_movement.isReady())
            return kUndefined;
        m_past.push(m_movement.adx());
        return m_past.isFull() ? (m_movement.adx() + m_past.oldest()) / 2.0 : kUndefined;
    }
    void save(StateWriter& state) const { saveFields(state, m_movement, m_past); }
    void load(StateReader& state) { loadFields(state, m_movement, m_past); }

private:
    DirectionalMovement m_movement;
    RingBuffer m_past;
};

} // namespace qd
