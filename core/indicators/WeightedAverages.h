// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/Averages.h"
#include "core/indicators/RollingTrend.h"
#include "core/indicators/StateFields.h"

#include <cmath>

namespace qd {

/// Weighted moving average: weights 1…period, the newest heaviest.
class Wma
{
public:
    explicit Wma(std::size_t period) : m_trend(period) {}

    double update(double x)
    {
        m_trend.update(x);
        return m_trend.isFull() ? m_trend.weightedMean() : kUndefined;
    }

    void save(StateWriter& state) const { m_trend.save(state); }
    void load(StateReader& state) { m_trend.load(state); }

private:
    RollingTrend m_trend;
};

/// Hull moving average (2005): WMA over ⌊√period⌋ of 2 × WMA(period ÷ 2) - WMA(period).
class Hma
{
public:
    explicit Hma(std::size_t period)
        : m_half(period < 2 ? 1 : period / 2),
          m_whole(period),
          m_smooth(static_cast<std::size_t>(std::sqrt(static_cast<double>(period))))
    {}

    double update(double x)
    {
        const double half = m_half.update(x);
        const double whole = m_whole.update(x);
        return whole == whole ? m_smooth.update(2.0 * half - whole) : kUndefined;
    }

    void save(StateWriter& state) const { saveFields(state, m_half, m_whole, m_smooth); }
    void load(StateReader& state) { loadFields(state, m_half, m_whole, m_smooth); }

private:
    Wma m_half;
    Wma m_whole;
    Wma m_smooth;
};

/// Triangular moving average: the mean of means, weights rising to the middle of the window.
class Trima
{
public:
    explicit Trima(std::size_t period)
        : m_inner((period + 1) / 2), m_outer(period % 2 == 1 ? (period + 1) / 2 : period / 2 + 1)
    {}

    double update(double x)
    {
        const double inner = m_inner.update(x);
        return inner == inner ? m_outer.update(inner) : kUndefined;
    }

    void save(StateWriter& state) const { saveFields(state, m_inner, m_outer); }
    void load(StateReader& state) { loadFields(state, m_inner, m_outer); }

private:
    Sma m_inner;
    Sma m_outer;
};

} // namespace qd
