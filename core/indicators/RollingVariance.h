// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Assert.h"
#include "core/foundation/StateArchive.h"

#include <cmath>
#include <cstddef>
#include <vector>

namespace qd {

/// Mean and variance of the last `period` values in constant time; sums in blocks around an origin
/// inside the window, as in RollingMean: steady for ever, exactly zero for equal values.
class RollingVariance
{
public:
    explicit RollingVariance(std::size_t period)
        : m_slots(period), m_count(static_cast<double>(period)), m_share(1.0 / m_count)
    {
        QD_ASSERT(period > 0, "a window holds a value at least");
    }

    void update(double x)
    {
        if (!m_hasOrigin) [[unlikely]] {
            m_origin = x;
            m_hasOrigin = true;
        }
        const double distance = x - m_origin;
        m_head.sum += distance;
        m_head.squares += distance * distance;
        m_slots[m_next].sum = x;
        if (++m_next == m_slots.size()) [[unlikely]]
            finishBlock(x);
        const double sum = m_head.sum + m_slots[m_next].sum;
        const double squares = m_head.squares + m_slots[m_next].squares;
        const double offset = sum * m_share;
        m_mean = m_origin + offset;
        // Rounding may leave a hair below zero where all values are nearly equal.
        const double deviations = squares - sum * offset;
        m_deviations = deviations > 0.0 ? deviations : 0.0;
    }

    [[nodiscard]] double mean() const { return m_mean; }
    /// Divided by n.
    [[nodiscard]] double populationVariance() const { return m_deviations * m_share; }
    [[nodiscard]] double populationDeviation() const { return std::sqrt(populationVariance()); }
    /// Divided by n - 1; zero for a window of one.
    [[nodiscard]] double sampleDeviation() const
    {
        return m_count > 1.0 ? std::sqrt(m_deviations / (m_count - 1.0)) : 0.0;
    }
    [[nodiscard]] bool isFull() const { return m_isFull; }
    [[nodiscard]] std::size_t period() const { return m_slots.size(); }

    void save(StateWriter& state) const;
    void load(StateReader& state);

private:
    struct Sums
    {
        double sum = 0.0;
        double squares = 0.0;
    };

    void finishBlock(double newest)
    {
        m_origin = newest;
        Sums tail;
        for (std::size_t i = m_slots.size(); i-- > 0;) {
            const double distance = m_slots[i].sum - newest;
            tail.sum += distance;
            tail.squares += distance * distance;
            m_slots[i] = tail;
        }
        m_head = {};
        m_next = 0;
        m_isFull = true;
    }

    std::vector<Sums> m_slots;
    double m_count;
    double m_share; ///< 1 ÷ count: a product is quicker than a quotient.
    double m_origin = 0.0;
    double m_mean = 0.0;
    double m_deviations = 0.0; ///< Σ (x - mean)².
    Sums m_head;
    std::size_t m_next = 0;
    bool m_hasOrigin = false;
    bool m_isFull = false;
};

} // namespace qd
