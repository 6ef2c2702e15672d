// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace qd {

/// At most so many calls at once, so that one slow endpoint cannot take every slot. One thread.
class Bulkhead
{
public:
    explicit Bulkhead(std::size_t slots) : m_slots(slots) {}

    [[nodiscard]] bool tryEnter()
    {
        if (m_taken >= m_slots)
            return false;
        ++m_taken;
        return true;
    }
    void leave()
    {
        if (m_taken > 0)
            --m_taken;
    }
    [[nodiscard]] std::size_t taken() const { return m_taken; }

private:
    std::size_t m_slots;
    std::size_t m_taken = 0;
};

} // namespace qd
