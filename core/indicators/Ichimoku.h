// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/Averages.h"
#include "core/indicators/BarInput.h"
#include "core/indicators/RingBuffer.h"
#include "core/indicators/RollingExtremum.h"

namespace qd {

/// (highest high + lowest low) ÷ 2 of the last `period` bars.
class MidChannel
{
public:
    explicit MidChannel(std::size_t period) : m_highest(period), m_lowest(period) {}

    double update(double high, double low)
    {
        m_highest.update(high);
        m_lowest.update(low);
        return value();
    }
    [[nodiscard]] double highest() const
    {
        return m_highest.isFull() ? m_highest.value() : kUndefined;
    }
    [[nodiscard]] double lowest() const
    {
        return m_highest.isFull() ? m_lowest.value() : kUndefined;
    }
    [[nodiscard]] double value() const { return (highest() + lowest()) / 2.0; }
    [[nodiscard]] bool isReady() const { return m_highest.isFull(); }

    void save(StateWriter& state) const;
    void load(StateReader& state);

private:
    RollingMaximum m_highest;
    RollingMinimum m_lowest;
};

/// Ichimoku Kinkō Hyō (Hosoda). The cloud (senkou A and B) is given as it stands under the newest
/// bar: computed `lead` bars ago and moved forward. The lagging line (chikou) is the close itself,
/// drawn back by charts: a value that named the future here would let strategies look ahead.
class Ichimoku
{
public:
    struct Periods
    {
        std::size_t tenkan = 9;
        std::size_t kijun = 26;
        std::size_t senkou = 52;
        std::size_t lead = 26; ///< ≥ 1
    };

    explicit Ichimoku(Periods periods);

    void update(const BarInput& bar);

    // Each NaN until it exists.
    [[nodiscard]] double tenkan() const { return m_tenkan.value(); }
    [[nodiscard]] double kijun() const { return m_kijun.value(); }
    [[nodiscard]] double senkouA() const { return m_leadA; }
    [[nodiscard]] double senkouB() const { return m_leadB; }
    [[nodiscard]] double chikou() const { return m_close; }

    void save(StateWriter& state) const;
    void load(StateReader& state);

private:
    MidChannel m_tenkan;
    MidChannel m_kijun;
    MidChannel m_senkou;
    RingBuffer m_delayA;
    RingBuffer m_delayB;
    double m_leadA = kUndefined;
    double m_leadB = kUndefined;
    double m_close = kUndefined;
};

} // namespace qd
