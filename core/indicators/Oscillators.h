// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/Averages.h"
#include "core/indicators/Ichimoku.h"
#include "core/indicators/Rsi.h"
#include "core/indicators/StateFields.h"

namespace qd {

/// Where the close stands between the lowest low and the highest high: 0…100. Prices that never
/// moved stand in the middle.
class FastK
{
public:
    explicit FastK(std::size_t period) : m_channel(period) {}

    double update(double high, double low, double close)
    {
        m_channel.update(high, low);
        const double range = m_channel.highest() - m_channel.lowest(); // NaN while warming up
        return range == 0.0 ? 50.0 : 100.0 * (close - m_channel.lowest()) / range;
    }

    void save(StateWriter& state) const { m_channel.save(state); }
    void load(StateReader& state) { m_channel.load(state); }

private:
    MidChannel m_channel;
};

/// Slow stochastic, Lane: %K = mean of fast %K, %D = mean of %K; both given from the first %D.
class Stochastic
{
public:
    Stochastic(std::size_t period, std::size_t smoothing, std::size_t signal)
        : m_fast(period), m_k(smoothing), m_d(signal)
    {}

    bool update(double high, double low, double close)
    {
        const double fast = m_fast.update(high, low, close);
        if (fast != fast)
            return false;
        m_k.update(fast);
        if (m_k.isReady())
            m_d.update(m_k.value());
        return m_d.isReady();
    }
    [[nodiscard]] double k() const { return m_k.value(); }
    [[nodiscard]] double d() const { return m_d.value(); }

    void save(StateWriter& state) const { saveFields(state, m_fast, m_k, m_d); }
    void load(StateReader& state) { loadFields(state, m_fast, m_k, m_d); }

private:
    FastK m_fast;
    Sma m_k;
    Sma m_d;
};

/// Fast stochastic of the RSI, Chande and Kroll (1994).
class StochRsi
{
public:
    StochRsi(std::size_t rsiPeriod, std::size_t period, std::size_t signal)
        : m_rsi(rsiPeriod), m_stochastic(period, 1, signal)
    {}

    bool update(double close)
    {
        const double rsi = m_rsi.update(close);
        return rsi == rsi && m_stochastic.update(rsi, rsi, rsi);
    }
    [[nodiscard]] double k() const { return m_stochastic.k(); }
    [[nodiscard]] double d() const { return m_stochastic.d(); }

    void save(StateWriter& state) const { saveFields(state, m_rsi, m_stochastic); }
    void load(StateReader& state) { loadFields(state, m_rsi, m_stochastic); }

private:
    Rsi m_rsi;
    Stochastic m_stochastic;
};

/// Chande momentum oscillator (1994) with Wilder's averages, as TA-Lib has it: -100…100. Prices
/// that never moved: 0.
class Cmo
{
public:
    explicit Cmo(std::size_t period) : m_rsi(period) {}
    // 100 (gain - loss) ÷ (gain + loss) is the RSI on another scale.
    double update(double close) { return 2.0 * m_rsi.update(close) - 100.0; }
    void save(StateWriter& state) const { m_rsi.save(state); }
    void load(StateReader& state) { m_rsi.load(state); }

private:
    Rsi m_rsi;
};

} // namespace qd
