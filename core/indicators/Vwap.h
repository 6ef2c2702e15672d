// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/Averages.h"
#include "core/indicators/BarInput.h"
#include "core/indicators/StateFields.h"

namespace qd {

/// (high + low + close) ÷ 3
[[nodiscard]] inline double typicalPrice(const BarInput& bar)
{
    return (bar.high + bar.low + bar.close) / 3.0;
}

/// Volume-weighted mean of the last closes; their plain mean where nothing was traded.
class Vwma
{
public:
    explicit Vwma(std::size_t period) : m_value(period), m_volume(period), m_price(period) {}

    double update(double price, double volume)
    {
        m_value.update(price * volume);
        m_volume.update(volume);
        m_price.update(price);
        if (!m_price.isFull())
            return kUndefined;
        return m_volume.value() > 0.0 ? m_value.value() / m_volume.value() : m_price.value();
    }

    void save(StateWriter& state) const { saveFields(state, m_value, m_volume, m_price); }
    void load(StateReader& state) { loadFields(state, m_value, m_volume, m_price); }

private:
    RollingMean m_value;
    RollingMean m_volume;
    RollingMean m_price;
};

/// Volume-weighted average of the typical price since 00:00 UTC, or since the first bar; the plain
/// typical price until something is traded.
class Vwap
{
public:
    enum class Session : std::uint8_t { UtcDay, Endless };
    explicit Vwap(Session session) : m_session(session) {}

    double update(const BarInput& bar);

    void save(StateWriter& state) const { saveFields(state, m_value, m_volume, m_day); }
    void load(StateReader& state) { loadFields(state, m_value, m_volume, m_day); }

private:
    Session m_session;
    double m_value = 0.0;
    double m_volume = 0.0;
    std::int64_t m_day = 0; ///< Days since the epoch.
};

} // namespace qd
