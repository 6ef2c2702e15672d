// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Assert.h"
#include "core/foundation/StateArchive.h"

#include <cstddef>
#include <limits>
#include <vector>

namespace qd {

/// Highest (or lowest) of the last `period` values in constant time: the greater of the head of
/// this block and the suffix maximum of the last one.
template <bool isHighest>
class RollingExtremum
{
public:
    explicit RollingExtremum(std::size_t period) : m_slots(period, kWorst)
    {
        QD_ASSERT(period > 0, "a window holds a value at least");
    }

    double update(double x)
    {
        m_head = better(m_head, x);
        m_slots[m_next] = x;
        if (++m_next == m_slots.size()) [[unlikely]]
            finishBlock();
        return value();
    }

    [[nodiscard]] double value() const { return better(m_head, m_slots[m_next]); }
    [[nodiscard]] bool isFull() const { return m_isFull; }

    void save(StateWriter& state) const;
    void load(StateReader& state);

private:
    static constexpr double kWorst = isHighest ? -std::numeric_limits<double>::infinity()
                                               : std::numeric_limits<double>::infinity();
    [[nodiscard]] static double better(double a, double b)
    {
        if constexpr (isHighest)
            return a > b ? a : b;
        else
            return a < b ? a : b;
    }

    void finishBlock()
    {
        for (std::size_t i = m_slots.size() - 1; i-- > 0;)
            m_slots[i] = better(m_slots[i], m_slots[i + 1]);
        m_head = kWorst;
        m_next = 0;
        m_isFull = true;
    }

    std::vector<double> m_slots;
    double m_head = kWorst;
    std::size_t m_next = 0;
    bool m_isFull = false;
};

using RollingMaximum = RollingExtremum<true>;
using RollingMinimum = RollingExtremum<false>;

} // namespace qd
