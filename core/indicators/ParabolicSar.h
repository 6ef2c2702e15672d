// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/Averages.h"
#include "core/indicators/BarInput.h"

namespace qd {

/// Parabolic stop and reverse, Wilder (1978); the first direction follows the first two bars'
/// greater directional movement, as in TA-Lib.
class ParabolicSar
{
public:
    ParabolicSar(double acceleration, double maximum)
        : m_step(acceleration < maximum ? acceleration : maximum), m_maximum(maximum)
    {}

    double update(double high, double low);
    [[nodiscard]] bool isLong() const { return m_isLong; }

    void save(StateWriter& state) const;
    void load(StateReader& state);

private:
    void begin(double high, double low);
    double followLong(double high, double low);
    double followShort(double high, double low);

    double m_step;
    double m_maximum;
    double m_speed = 0.0;
    double m_extreme = 0.0;
    double m_stop = 0.0;
    double m_high = 0.0; ///< Of the bar before.
    double m_low = 0.0;
    std::uint64_t m_bars = 0; ///< Counted up to 2.
    bool m_isLong = false;
};

} // namespace qd
