// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/Averages.h"
#include "core/indicators/BarInput.h"
#include "core/indicators/RingBuffer.h"
#include "core/indicators/StateFields.h"
#include "core/indicators/Vwap.h"

#include <algorithm>
#include <cmath>

namespace qd {

/// Commodity channel index, Lambert (1980): distance of the typical price from its mean, in mean
/// absolute deviations × 0.015. No deviation: 0.
class Cci
{
public:
    explicit Cci(std::size_t period) : m_prices(period), m_mean(period) {}
    double update(const BarInput& bar);
    void save(StateWriter& state) const { saveFields(state, m_prices, m_mean); }
    void load(StateReader& state) { loadFields(state, m_prices, m_mean); }

private:
    RingBuffer m_prices;
    RollingMean m_mean;
};

/// Aroon, Chande (1995): how recent the extremes of the last period + 1 bars are, 0…100. Of equal
/// extremes the newest counts.
class Aroon
{
public:
    explicit Aroon(std::size_t period)
        : m_highs(period + 1), m_lows(period + 1), m_period(static_cast<double>(period))
    {}
    bool update(double high, double low);
    [[nodiscard]] double up() const { return m_up; }
    [[nodiscard]] double down() const { return m_down; }
    void save(StateWriter& state) const { saveFields(state, m_highs, m_lows, m_up, m_down); }
    void load(StateReader& state) { loadFields(state, m_highs, m_lows, m_up, m_down); }

private:
    RingBuffer m_highs;
    RingBuffer m_lows;
    double m_period;
    double m_up = kUndefined;
    double m_down = kUndefined;
};

/// Ultimate oscillator, Williams (1976): buying pressure over three windows, weighted 4 : 2 : 1.
/// A window without any range adds nothing.
class UltimateOscillator
{
public:
    UltimateOscillator(std::size_t shortest, std::size_t middle, std::size_t longest);
    double update(const BarInput& bar);
    void save(StateWriter& state) const;
    void load(StateReader& state);

private:
    struct Window
    {
        explicit Window(std::size_t period) : pressure(period), range(period) {}
        double update(double pressureNow, double rangeNow);
        RollingMean pressure;
        RollingMean range;
    };
    Window m_short;
    Window m_middle;
    Window m_long;
    double m_previousClose = kUndefined;
};

/// (close - open) ÷ (high - low), -1…1; a bar without range: 0.
[[nodiscard]] inline double balanceOfPower(const BarInput& bar)
{
    const double range = bar.high - bar.low;
    return range > 0.0 ? (bar.close - bar.open) / range : 0.0;
}

/// close - close `period` bars ago, and its ratio in per cent.
class Momentum
{
public:
    explicit Momentum(std::size_t period) : m_closes(period) {}
    /// True once there is a close to compare with.
    bool update(double close)
    {
        const bool isComparable = m_closes.isFull();
        const double before = m_closes.push(close);
        m_before = isComparable ? before : kUndefined;
        m_difference = close - m_before;
        return isComparable;
    }
    [[nodiscard]] double difference() const { return m_difference; }
    /// From a price of zero there is no rate: 0.
    [[nodiscard]] double percent() const
    {
        return m_before == 0.0 ? 0.0 : 100.0 * m_difference / m_before;
    }
    void save(StateWriter& state) const { saveFields(state, m_closes, m_before, m_difference); }
    void load(StateReader& state) { loadFields(state, m_closes, m_before, m_difference); }

private:
    RingBuffer m_closes;
    double m_before = kUndefined;
    double m_difference = kUndefined;
};

} // namespace qd
