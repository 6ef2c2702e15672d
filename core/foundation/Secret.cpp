// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/Secret.h"

namespace qd {

Secret& Secret::operator=(Secret&& other) noexcept
{
    if (this != &other) {
        wipe();
        m_value = std::move(other.m_value);
        other.wipe();
    }
    return *this;
}

void Secret::wipe() noexcept
{
    // Through a volatile pointer, or the compiler drops writes to a string that dies next.
    volatile char* bytes = m_value.data();
    for (std::size_t i = 0; i < m_value.capacity(); ++i)
        bytes[i] = '\0';
    m_value.clear();
}

} // namespace qd
