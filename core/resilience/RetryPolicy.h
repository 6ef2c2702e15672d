// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Error.h"
#include "core/foundation/Random.h"
#include "core/foundation/Timestamp.h"

#include <cstdint>
#include <initializer_list>
#include <optional>

namespace qd {

/// What a call does to the world; orders must not be repeated on an ambiguous failure.
enum class CallKind : std::uint8_t {
    Query, ///< Reading again is harmless.
    Order, ///< Repeating might double it.
};

struct RetryLimits
{
    int maxAttempts = 5; ///< The first included; 1: never retry.
    Duration firstDelay = Duration::milliseconds(200);
    double factor = 2.0;
    Duration maxDelay = Duration::seconds(30);
    Duration maxElapsed = Duration::seconds(120); ///< From the first call to the last start.
};

/// Exponential back-off with full jitter: the wait before attempt n+1 is uniform in
/// [0, min(maxDelay, firstDelay·factor^(n−1))] (Brooker, "Exponential Backoff And Jitter", 2015),
/// and never less than the server's Retry-After (context key "retry_after_ms").
class RetryPolicy
{
public:
    RetryPolicy(RetryLimits limits, CallKind kind) : m_limits(limits), m_kind(kind) {}

    /// Kinds that this call may try again beside those that any may: a locked database is one to
    /// whom repeating a write does no harm. Never an ambiguous failure of an order.
    RetryPolicy& alsoFor(std::initializer_list<ErrorKind> kinds);

    /// How long to wait before the next attempt; empty: give up. `attempts` made so far ≥ 1.
    [[nodiscard]] std::optional<Duration> nextDelay(int attempts, Duration elapsed,
                                                    const Error& error, Random& random) const;
    [[nodiscard]] const RetryLimits& limits() const { return m_limits; }

private:
    RetryLimits m_limits;
    CallKind m_kind;
    std::uint32_t m_also = 0; ///< A bit a kind.
};

/// The server's wish in the error's context, if it is a sane one (0 … 1 hour).
[[nodiscard]] std::optional<Duration> retryAfter(const Error& error);

} // namespace qd
