// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/Clock.h"

#include <atomic>
#include <cstdint>

namespace qd {

/// The venue's time as the last step told it. Set by the trading thread, read by any.
class VenueClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override
    {
        return Timestamp::fromNanoseconds(m_nanoseconds.load(std::memory_order_acquire));
    }
    void set(Timestamp time) { m_nanoseconds.store(time.nanoseconds(), std::memory_order_release); }

private:
    std::atomic<std::int64_t> m_nanoseconds{0};
};

} // namespace qd
