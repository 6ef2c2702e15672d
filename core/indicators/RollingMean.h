// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Assert.h"
#include "core/foundation/StateArchive.h"

#include <cstddef>
#include <vector>

namespace qd {

/// Mean of the last `period` values in constant time, without the drift of a running sum. Values
/// are gathered in blocks of one period: the window is the tail of the finished block, whose
/// suffix sums are known, and the head of the block in progress. Nothing is ever subtracted again,
/// and all sums are taken around an origin inside the window, so the error stays a few units in
/// the last place after any number of bars, and equal values give exactly that value.
class RollingMean
{
public:
    explicit RollingMean(std::size_t period)
        : m_slots(period, 0.0), m_divisor(static_cast<double>(period))
    {
        QD_ASSERT(period > 0, "a window holds a value at least");
    }

    /// The new mean; meaningful once isFull().
    double update(double x)
    {
        if (!m_hasOrigin) [[unlikely]] {
            m_origin = x;
            m_hasOrigin = true;
        }
        m_head += x - m_origin;
        m_slots[m_next] = x;
        if (++m_next == m_slots.size()) [[unlikely]]
            finishBlock(x);
        return value();
    }

    [[nodiscard]] double value() const { return m_origin + (m_head + m_slots[m_next]) / m_divisor; }
    [[nodiscard]] double sum() const { return value() * m_divisor; }
    [[nodiscard]] bool isFull() const { return m_isFull; }
    [[nodiscard]] std::size_t period() const { return m_slots.size(); }

    void save(StateWriter& state) const;
    void load(StateReader& state);

private:
    void finishBlock(double newest)
    {
        m_origin = newest;
        double tail = 0.0;
        for (std::size_t i = m_slots.size(); i-- > 0;) {
            tail += m_slots[i] - newest;
            m_slots[i] = tail;
        }
        m_head = 0.0;
        m_next = 0;
        m_isFull = true;
    }

    std::vector<double> m_slots; ///< Values of this block, then suffix sums of the last one.
    double m_divisor;
    double m_origin = 0.0;
    double m_head = 0.0;
    std::size_t m_next = 0;
    bool m_hasOrigin = false;
    bool m_isFull = false;
};

} // namespace qd
