// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Assert.h"
#include "core/foundation/StateArchive.h"

#include <cstddef>
#include <vector>

namespace qd {

/// Sum and position-weighted sum of the last `period` values in constant time: what a weighted
/// average and a regression line need. Blocks as in RollingMean.
class RollingTrend
{
public:
    explicit RollingTrend(std::size_t period)
        : m_slots(period), m_count(static_cast<double>(period))
    {
        QD_ASSERT(period > 0, "a window holds a value at least");
    }

    void update(double x);

    /// Σ weight × value ÷ Σ weight, the newest with weight `period`, the oldest with 1.
    [[nodiscard]] double weightedMean() const
    {
        return m_origin + 2.0 * m_weighted / (m_count * (m_count + 1.0));
    }
    [[nodiscard]] double mean() const { return m_origin + m_sum / m_count; }
    /// Least squares through the window, per bar; zero for a window of one.
    [[nodiscard]] double slope() const;
    /// The line's value at the newest bar.
    [[nodiscard]] double endPoint() const { return mean() + slope() * (m_count - 1.0) / 2.0; }
    [[nodiscard]] bool isFull() const { return m_isFull; }

    void save(StateWriter& state) const;
    void load(StateReader& state);

private:
    struct Sums
    {
        double sum = 0.0;
        double byPosition = 0.0; ///< Σ position in the block × value.
    };

    void finishBlock(double newest);

    std::vector<Sums> m_slots;
    double m_count;
    double m_origin = 0.0;
    double m_sum = 0.0;
    double m_weighted = 0.0;
    Sums m_head;
    std::size_t m_next = 0;
    bool m_hasOrigin = false;
    bool m_isFull = false;
};

} // namespace qd
