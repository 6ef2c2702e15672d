// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/Averages.h"
#include "core/indicators/RingBuffer.h"
#include "core/indicators/RollingVariance.h"
#include "core/indicators/StateFields.h"

namespace qd {

/// Distance of the newest value from the window's mean in population standard deviations; no
/// spread: 0.
class ZScore
{
public:
    explicit ZScore(std::size_t period) : m_window(period) {}
    double update(double x)
    {
        m_window.update(x);
        if (!m_window.isFull())
            return kUndefined;
        const double deviation = m_window.populationDeviation();
        return deviation == 0.0 ? 0.0 : (x - m_window.mean()) / deviation;
    }
    void save(StateWriter& state) const { m_window.save(state); }
    void load(StateReader& state) { m_window.load(state); }

private:
    RollingVariance m_window;
};

/// Sample standard deviation of the last log returns × √(bars a year). Prices that are not
/// positive give no return and are passed over.
class RealizedVolatility
{
public:
    RealizedVolatility(std::size_t period, double barsPerYear)
        : m_returns(period), m_barsPerYear(barsPerYear)
    {}
    double update(double close);
    void save(StateWriter& state) const { saveFields(state, m_returns, m_previous); }
    void load(StateReader& state) { loadFields(state, m_returns, m_previous); }

private:
    RollingVariance m_returns;
    double m_barsPerYear;
    double m_previous = 0.0;
};

/// Pearson correlation and regression slope of y on x over the last pairs. Without spread: 0.
class RollingPair
{
public:
    explicit RollingPair(std::size_t period) : m_x(period), m_y(period) {}
    /// True once the window is full.
    bool update(double x, double y);
    [[nodiscard]] double correlation() const { return m_correlation; }
    [[nodiscard]] double slope() const { return m_slope; }
    void save(StateWriter& state) const { saveFields(state, m_x, m_y, m_correlation, m_slope); }
    void load(StateReader& state) { loadFields(state, m_x, m_y, m_correlation, m_slope); }

private:
    RingBuffer m_x;
    RingBuffer m_y;
    double m_correlation = kUndefined;
    double m_slope = kUndefined;
};

/// Slope of y's returns on x's returns over the last pairs. From a price of zero there is no
/// return: 0.
class ReturnBeta
{
public:
    explicit ReturnBeta(std::size_t period) : m_returns(period) {}
    double update(double x, double y)
    {
        const double beforeX = m_x;
        const double beforeY = m_y;
        m_x = x;
        m_y = y;
        if (beforeX != beforeX)
            return kUndefined;
        const bool isFull = m_returns.update(beforeX == 0.0 ? 0.0 : x / beforeX - 1.0,
                                             beforeY == 0.0 ? 0.0 : y / beforeY - 1.0);
        return isFull ? m_returns.slope() : kUndefined;
    }
    void save(StateWriter& state) const { saveFields(state, m_returns, m_x, m_y); }
    void load(StateReader& state) { loadFields(state, m_returns, m_x, m_y); }

private:
    RollingPair m_returns;
    double m_x = kUndefined;
    double m_y = kUndefined;
};

/// Hurst exponent of the last closes: slope of log(standard deviation of the log price's moves over
/// a lag) on log(lag), for lags of 1, 2, 4… up to a quarter of the window. About 0.5 for a random
/// walk, above for trends, below for reversion. Prices that stand still or are not positive: 0.5.
class Hurst
{
public:
    explicit Hurst(std::size_t period) : m_logs(period) {}
    double update(double close);
    void save(StateWriter& state) const { m_logs.save(state); }
    void load(StateReader& state) { m_logs.load(state); }

private:
    [[nodiscard]] double deviationOverLag(std::size_t lag) const;
    RingBuffer m_logs;
};

} // namespace qd
