// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/Clock.h"

namespace qd {

/// A clock that stands where the recorded events put it. One thread.
class SimulatedClock final : public Clock
{
public:
    [[nodiscard]] Timestamp now() const override { return m_now; }
    void set(Timestamp now) { m_now = now; }

private:
    Timestamp m_now;
};

} // namespace qd
