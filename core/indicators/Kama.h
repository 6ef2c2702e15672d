// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/Averages.h"
#include "core/indicators/RingBuffer.h"
#include "core/indicators/StateFields.h"

#include <cmath>

namespace qd {

/// Kaufman's adaptive moving average (1995): as quick as EMA(2) in a straight market, as slow as
/// EMA(30) in a noisy one. Begins at the last close before its first value.
class Kama
{
public:
    explicit Kama(std::size_t period) : m_closes(period + 1), m_path(period) {}

    double update(double close)
    {
        if (m_hasPrevious)
            m_path.update(std::abs(close - m_closes.at(0)));
        m_hasPrevious = true;
        m_closes.push(close);
        if (!m_closes.isFull()) {
            m_value = close;
            return kUndefined;
        }
        const double change = close - m_closes.oldest();
        const double path = m_path.sum();
        const double efficiency = path <= change || path <= 0.0 ? 1.0 : std::abs(change / path);
        const double speed = efficiency * (kFast - kSlow) + kSlow;
        m_value += speed * speed * (close - m_value);
        return m_value;
    }

    void save(StateWriter& state) const
    {
        saveFields(state, m_closes, m_path, m_value, m_hasPrevious);
    }
    void load(StateReader& state) { loadFields(state, m_closes, m_path, m_value, m_hasPrevious); }

private:
    static constexpr double kFast = 2.0 / 3.0;
    static constexpr double kSlow = 2.0 / 31.0;

    RingBuffer m_closes;
    RollingMean m_path; ///< Lengths of the single steps.
    double m_value = 0.0;
    bool m_hasPrevious = false;
};

} // namespace qd
