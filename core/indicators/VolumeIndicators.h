// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/Averages.h"
#include "core/indicators/BarInput.h"
#include "core/indicators/StateFields.h"
#include "core/indicators/Vwap.h"

namespace qd {

/// On-balance volume, Granville (1963); starts with the first bar's volume, as in TA-Lib.
class Obv
{
public:
    double update(double close, double volume)
    {
        if (!m_hasPrevious)
            m_value = volume;
        else if (close > m_previous)
            m_value += volume;
        else if (close < m_previous)
            m_value -= volume;
        m_previous = close;
        m_hasPrevious = true;
        return m_value;
    }
    void save(StateWriter& state) const { saveFields(state, m_value, m_previous, m_hasPrevious); }
    void load(StateReader& state) { loadFields(state, m_value, m_previous, m_hasPrevious); }

private:
    double m_value = 0.0;
    double m_previous = 0.0;
    bool m_hasPrevious = false;
};

/// Chaikin's accumulation/distribution line. A bar without range moves nothing.
class AccumulationLine
{
public:
    double update(const BarInput& bar)
    {
        const double range = bar.high - bar.low;
        if (range > 0.0)
            m_value += ((bar.close - bar.low) - (bar.high - bar.close)) / range * bar.volume;
        return m_value;
    }
    void save(StateWriter& state) const { state.put(m_value); }
    void load(StateReader& state) { state.get(m_value); }

private:
    double m_value = 0.0;
};

/// Chaikin oscillator: EMA(fast) - EMA(slow) of the accumulation line, both begun with its first
/// value; given from bar slow - 1 on.
class ChaikinOscillator
{
public:
    ChaikinOscillator(std::size_t fast, std::size_t slow)
        : m_fast(fast, Seeding::FirstValue),
          m_slow(slow, Seeding::FirstValue),
          m_toHide(std::max(fast, slow) - 1)
    {}
    double update(const BarInput& bar)
    {
        const double line = m_line.update(bar);
        const double value = m_fast.update(line) - m_slow.update(line);
        if (m_toHide == 0)
            return value;
        --m_toHide;
        return kUndefined;
    }
    void save(StateWriter& state) const { saveFields(state, m_line, m_fast, m_slow, m_toHide); }
    void load(StateReader& state) { loadFields(state, m_line, m_fast, m_slow, m_toHide); }

private:
    AccumulationLine m_line;
    Ema m_fast;
    Ema m_slow;
    std::uint64_t m_toHide;
};

/// Money flow index, Quong and Soudack (1989): 0…100. No flow either way: 50.
class MoneyFlowIndex
{
public:
    explicit MoneyFlowIndex(std::size_t period) : m_inflow(period), m_outflow(period) {}
    double update(const BarInput& bar)
    {
        const double price = typicalPrice(bar);
        const double before = m_previous;
        m_previous = price;
        if (before != before)
            return kUndefined;
        const double flow = price * bar.volume;
        const double in = m_inflow.update(price > before ? flow : 0.0);
        const double out = m_outflow.update(price < before ? flow : 0.0);
        if (!m_inflow.isFull())
            return kUndefined;
        return in + out > 0.0 ? 100.0 * in / (in + out) : 50.0;
    }
    void save(StateWriter& state) const { saveFields(state, m_inflow, m_outflow, m_previous); }
    void load(StateReader& state) { loadFields(state, m_inflow, m_outflow, m_previous); }

private:
    RollingMean m_inflow;
    RollingMean m_outflow;
    double m_previous = kUndefined;
};

/// Volume ÷ its average; where nothing is ever traded: 1.
class VolumeRatio
{
public:
    explicit VolumeRatio(std::size_t period) : m_average(period) {}
    double update(double volume)
    {
        const double average = m_average.update(volume);
        return average == 0.0 ? 1.0 : volume / average;
    }
    void save(StateWriter& state) const { m_average.save(state); }
    void load(StateReader& state) { m_average.load(state); }

private:
    Sma m_average;
};

} // namespace qd
