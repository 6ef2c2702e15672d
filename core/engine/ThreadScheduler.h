// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ThreadHandle.h"
#include "core/resilience/Scheduler.h"

#include <chrono>
#include <functional>
#include <utility>

namespace qd {

/// The engine's steady time, the same on every thread: it never jumps and says nothing of dates.
[[nodiscard]] inline Duration steadyNow()
{
    const auto sinceStart = std::chrono::steady_clock::now().time_since_epoch();
    return Duration::nanoseconds(
        std::chrono::duration_cast<std::chrono::nanoseconds>(sinceStart).count());
}

/// Steady time and timers of one of the engine's threads. What waits when the thread stops never
/// runs.
class ThreadScheduler final : public Scheduler
{
public:
    explicit ThreadScheduler(ThreadHandle& thread) : m_thread(thread) {}

    [[nodiscard]] Duration now() const override { return steadyNow(); }
    void after(Duration delay, std::function<void()> action) override
    {
        m_thread.postAfter(delay, std::move(action));
    }

private:
    ThreadHandle& m_thread;
};

} // namespace qd
