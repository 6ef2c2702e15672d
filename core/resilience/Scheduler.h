// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Timestamp.h"

#include <functional>

namespace qd {

/// Time and timers for policies, on the thread that uses them. A clock that never jumps: tests put
/// virtual time behind it, the engine a steady clock.
class Scheduler
{
public:
    virtual ~Scheduler() = default;
    /// Since some fixed instant; never goes back.
    [[nodiscard]] virtual Duration now() const = 0;
    /// Runs `action` once, not before `delay` has passed, on the same thread.
    virtual void after(Duration delay, std::function<void()> action) = 0;
};

} // namespace qd
