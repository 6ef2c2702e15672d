// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Assert.h"
#include "core/foundation/StateArchive.h"

#include <cstddef>
#include <vector>

namespace qd {

/// The last `capacity` values, newest first. No allocation after construction.
class RingBuffer
{
public:
    explicit RingBuffer(std::size_t capacity) : m_values(capacity, 0.0)
    {
        QD_ASSERT(capacity > 0, "a window holds a value at least");
    }

    /// Takes a value and returns the one that leaves; zero while filling.
    double push(double x)
    {
        const double oldest = m_values[m_next];
        m_values[m_next] = x;
        if (++m_next == m_values.size()) {
            m_next = 0;
            m_isFull = true;
        }
        return oldest;
    }

    /// 0 is the newest.
    [[nodiscard]] double at(std::size_t ago) const
    {
        const std::size_t back = ago + 1;
        return m_values[m_next >= back ? m_next - back : m_next + m_values.size() - back];
    }
    [[nodiscard]] double oldest() const { return m_values[m_isFull ? m_next : 0]; }
    [[nodiscard]] bool isFull() const { return m_isFull; }
    [[nodiscard]] std::size_t capacity() const { return m_values.size(); }
    /// In no particular order, for sums over a full window.
    [[nodiscard]] const std::vector<double>& values() const { return m_values; }

    void save(StateWriter& state) const;
    void load(StateReader& state);

private:
    std::vector<double> m_values;
    std::size_t m_next = 0;
    bool m_isFull = false;
};

} // namespace qd
