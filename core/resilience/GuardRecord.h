// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Timestamp.h"

#include <atomic>
#include <cstdint>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>

namespace qd {

/// What stands around calls.
enum class GuardKind : std::uint8_t { Retry, Breaker, Limiter, Bulkhead };

/// Idle: nothing is held up. Waiting: a call waits for its next try or for its turn. Closed, open
/// and half-open belong to breakers: passing, refusing, trying.
enum class GuardState : std::uint8_t { Idle, Waiting, Closed, Open, HalfOpen };

[[nodiscard]] std::string_view toText(GuardKind kind);   ///< "retry", "breaker", …
[[nodiscard]] std::string_view toText(GuardState state); ///< "idle", "half-open", …

/// What one guard shows of itself. Times are the scheduler's. One thread writes, any reads.
class GuardRecord
{
public:
    GuardRecord(GuardKind kind, std::string name) : m_kind(kind), m_name(std::move(name))
    {
        if (kind == GuardKind::Breaker)
            m_state.store(GuardState::Closed, std::memory_order_relaxed);
    }

    void countCall() { add(m_calls); }
    void countFailure() { add(m_failures); }
    void countRefusal() { add(m_refusals); }
    void setState(GuardState state, Duration now, Duration nextTry = Duration())
    {
        if (m_state.load(std::memory_order_relaxed) != state)
            m_changed.store(now.nanoseconds(), std::memory_order_relaxed);
        m_state.store(state, std::memory_order_relaxed);
        m_nextTry.store(nextTry.nanoseconds(), std::memory_order_relaxed);
    }
    /// A call begins to wait for its next try; ends with stopWaiting().
    void startWaiting(Duration now, Duration nextTry)
    {
        ++m_waiting;
        setState(GuardState::Waiting, now, nextTry);
    }
    void stopWaiting(Duration now)
    {
        if (--m_waiting <= 0)
            setState(GuardState::Idle, now);
    }
    /// Why the newest failure was one.
    void setDetail(std::string detail)
    {
        const std::scoped_lock lock(m_mutex);
        m_detail = std::move(detail);
    }

    [[nodiscard]] GuardKind kind() const { return m_kind; }
    [[nodiscard]] const std::string& name() const { return m_name; }
    [[nodiscard]] GuardState state() const { return m_state.load(std::memory_order_relaxed); }
    [[nodiscard]] std::int64_t calls() const { return m_calls.load(std::memory_order_relaxed); }
    [[nodiscard]] std::int64_t failures() const
    {
        return m_failures.load(std::memory_order_relaxed);
    }
    [[nodiscard]] std::int64_t refusals() const
    {
        return m_refusals.load(std::memory_order_relaxed);
    }
    /// Zero: never, nothing is planned.
    [[nodiscard]] Duration changed() const { return at(m_changed); }
    [[nodiscard]] Duration nextTry() const { return at(m_nextTry); }
    [[nodiscard]] std::string detail() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_detail;
    }

private:
    static void add(std::atomic<std::int64_t>& count) // one writer: no locked instruction
    {
        count.store(count.load(std::memory_order_relaxed) + 1, std::memory_order_relaxed);
    }
    static Duration at(const std::atomic<std::int64_t>& time)
    {
        return Duration::nanoseconds(time.load(std::memory_order_relaxed));
    }

    GuardKind m_kind;
    std::string m_name;
    std::atomic<GuardState> m_state{GuardState::Idle};
    std::atomic<std::int64_t> m_calls{0};
    std::atomic<std::int64_t> m_failures{0};
    std::atomic<std::int64_t> m_refusals{0};
    std::atomic<std::int64_t> m_changed{0};
    std::atomic<std::int64_t> m_nextTry{0};
    int m_waiting = 0; ///< The writer's alone.
    mutable std::mutex m_mutex;
    std::string m_detail;
};

} // namespace qd
