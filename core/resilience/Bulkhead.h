// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resilience/GuardRecord.h"

#include <cstddef>
#include <memory>
#include <utility>

namespace qd {

/// At most so many calls at once, so that one slow endpoint cannot take every slot. One thread.
class Bulkhead
{
public:
    explicit Bulkhead(std::size_t slots) : m_slots(slots) {}

    [[nodiscard]] bool tryEnter()
    {
        if (m_taken >= m_slots) {
            if (m_record)
                m_record->countRefusal();
            return false;
        }
        ++m_taken;
        if (m_record)
            m_record->countCall();
        return true;
    }
    void leave()
    {
        if (m_taken > 0)
            --m_taken;
    }
    [[nodiscard]] std::size_t taken() const { return m_taken; }
    /// Shows itself there from now on.
    void showOn(std::shared_ptr<GuardRecord> record) { m_record = std::move(record); }

private:
    std::size_t m_slots;
    std::size_t m_taken = 0;
    std::shared_ptr<GuardRecord> m_record;
};

} // namespace qd
