// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Order.h"

#include <cstdint>
#include <string>
#include <vector>

namespace qd {

/// Which fills have been booked: by environment, account, symbol, trade id and order id, compared
/// in full, so that no two different fills are ever taken for one. Some 100 bytes a fill and one
/// probe a question, since it only grows. One thread.
class FillKeys
{
public:
    [[nodiscard]] bool contains(const Fill& fill);
    /// Adds a fill that is not there.
    void insert(const Fill& fill);
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    struct Slot
    {
        std::uint64_t hash = 0;
        std::uint64_t offset = 0;
        std::uint64_t length = 0; ///< Zero: an empty slot.
    };

    void buildKey(const Fill& fill);
    [[nodiscard]] std::size_t slotFor(std::uint64_t hash) const;
    void grow();

    std::vector<Slot> m_slots; ///< A power of two, at most half full.
    std::string m_text;        ///< All keys behind one another.
    std::string m_key;         ///< Of the fill at hand.
    std::size_t m_size = 0;
};

} // namespace qd
