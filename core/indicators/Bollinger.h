// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/Averages.h"
#include "core/indicators/RollingVariance.h"

namespace qd {

/// Bollinger bands: mean ± deviations × population standard deviation of the last closes.
class Bollinger
{
public:
    Bollinger(std::size_t period, double deviations) : m_window(period), m_deviations(deviations) {}

    /// True once the bands exist.
    bool update(double close)
    {
        m_window.update(close);
        if (!m_window.isFull())
            return false;
        m_close = close;
        m_middle = m_window.mean();
        m_width = m_deviations * m_window.populationDeviation();
        return true;
    }

    [[nodiscard]] double middle() const { return m_middle; }
    [[nodiscard]] double upper() const { return m_middle + m_width; }
    [[nodiscard]] double lower() const { return m_middle - m_width; }
    /// 0 at the lower, 1 at the upper band; bands without width: 0.5.
    [[nodiscard]] double percentB() const
    {
        return m_width == 0.0 ? 0.5 : (m_close - lower()) / (2.0 * m_width);
    }
    /// (upper - lower) ÷ middle; around zero: 0.
    [[nodiscard]] double bandwidth() const
    {
        return m_middle == 0.0 ? 0.0 : 2.0 * m_width / m_middle;
    }
    [[nodiscard]] bool isReady() const { return m_window.isFull(); }

    void save(StateWriter& state) const;
    void load(StateReader& state);

private:
    RollingVariance m_window;
    double m_deviations;
    double m_close = 0.0;
    double m_middle = kUndefined;
    double m_width = kUndefined;
};

} // namespace qd
