// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/RollingMean.h"

#include <cstdint>
#include <limits>

namespace qd {

/// What an indicator gives before it is defined.
inline constexpr double kUndefined = std::numeric_limits<double>::quiet_NaN();

/// Simple moving average: mean of the last `period` values.
class Sma
{
public:
    explicit Sma(std::size_t period) : m_mean(period) {}

    /// The average, or NaN while warming up.
    double update(double x)
    {
        const double mean = m_mean.update(x);
        return m_mean.isFull() ? mean : kUndefined;
    }
    [[nodiscard]] double value() const { return m_mean.isFull() ? m_mean.value() : kUndefined; }
    [[nodiscard]] bool isReady() const { return m_mean.isFull(); }

    void save(StateWriter& state) const { m_mean.save(state); }
    void load(StateReader& state) { m_mean.load(state); }

private:
    RollingMean m_mean;
};

/// How a recursive average begins: with the mean of its first `period` values (TA-Lib), or with its
/// first value (charting scripts).
enum class Seeding : std::uint8_t { Mean, FirstValue };

/// y += weight × (x - y): the recursion behind Ema and WilderAverage.
class ExponentialAverage
{
public:
    ExponentialAverage(std::size_t period, double weight, Seeding seeding)
        : m_weight(weight),
          m_keep(1.0 - weight),
          m_toSeed(period),
          m_seed(period),
          m_seeding(seeding)
    {
        QD_ASSERT(period > 0, "a window holds a value at least");
    }

    double update(double x)
    {
        if (m_isReady) [[likely]] {
            // This form has the shorter dependency from bar to bar.
            m_value = m_value * m_keep + x * m_weight;
            return m_value;
        }
        return begin(x);
    }
    [[nodiscard]] double value() const { return m_isReady ? m_value : kUndefined; }
    [[nodiscard]] bool isReady() const { return m_isReady; }

    void save(StateWriter& state) const;
    void load(StateReader& state);

private:
    // Inline, so that in a loop over bars the running value can stay in a register.
    double begin(double x)
    {
        if (m_seeding == Seeding::FirstValue) {
            m_value = x;
            m_isReady = true;
            return x;
        }
        m_value = m_seed.update(x);
        m_isReady = --m_toSeed == 0;
        return value();
    }

    double m_weight;
    double m_keep;
    double m_value = 0.0;
    std::size_t m_toSeed; ///< Values still missing.
    RollingMean m_seed;
    Seeding m_seeding;
    bool m_isReady = false;
};

/// Exponential moving average, weight 2 ÷ (period + 1).
class Ema : public ExponentialAverage
{
public:
    explicit Ema(std::size_t period, Seeding seeding = Seeding::Mean)
        : ExponentialAverage(period, 2.0 / (static_cast<double>(period) + 1.0), seeding)
    {}
};

/// Wilder's average, weight 1 ÷ period: RSI, ATR, ADX.
class WilderAverage : public ExponentialAverage
{
public:
    explicit WilderAverage(std::size_t period)
        : ExponentialAverage(period, 1.0 / static_cast<double>(period), Seeding::Mean)
    {}
};

} // namespace qd
