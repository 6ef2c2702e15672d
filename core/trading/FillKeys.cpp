// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trading/FillKeys.h"

#include <functional>
#include <string_view>

namespace qd {

namespace {

std::uint64_t hashOf(std::string_view key)
{
    return std::hash<std::string_view>{}(key);
}

} // namespace

void FillKeys::buildKey(const Fill& fill)
{
    m_key.clear();
    for (const std::string* part : {&fill.environment, &fill.account, &fill.symbol,
                                    &fill.tradeId.str(), &fill.orderId.str()}) {
        // The length keeps ("ab", "c") and ("a", "bc") apart, whatever the parts contain.
        const std::uint64_t length = part->size();
        m_key.append(reinterpret_cast<const char*>(&length), sizeof length);
        m_key += *part;
    }
}

std::size_t FillKeys::slotFor(std::uint64_t hash) const
{
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t i = hash & mask;; i = (i + 1) & mask) {
        const Slot& slot = m_slots[i];
        if (slot.length == 0)
            return i;
        if (slot.hash == hash && std::string_view(m_text).substr(slot.offset, slot.length) == m_key)
            return i;
    }
}

bool FillKeys::contains(const Fill& fill)
{
    if (m_slots.empty())
        return false;
    buildKey(fill);
    return m_slots[slotFor(hashOf(m_key))].length != 0;
}

void FillKeys::insert(const Fill& fill)
{
    if ((m_size + 1) * 2 > m_slots.size())
        grow();
    buildKey(fill);
    const std::uint64_t hash = hashOf(m_key);
    Slot& slot = m_slots[slotFor(hash)];
    QD_ASSERT(slot.length == 0, "a fill is added once");
    slot = {hash, m_text.size(), m_key.size()};
    m_text += m_key;
    ++m_size;
}

void FillKeys::grow()
{
    constexpr std::size_t kFirst = 64;
    const std::vector<Slot> old = std::move(m_slots);
    m_slots.assign(old.empty() ? kFirst : old.size() * 2, {});
    const std::size_t mask = m_slots.size() - 1;
    for (const Slot& slot : old) {
        if (slot.length == 0)
            continue;
        std::size_t i = slot.hash & mask;
        while (m_slots[i].length != 0)
            i = (i + 1) & mask;
        m_slots[i] = slot;
    }
}

} // namespace qd
