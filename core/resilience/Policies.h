// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Cancellation.h"
#include "core/resilience/Bulkhead.h"
#include "core/resilience/CircuitBreaker.h"
#include "core/resilience/GuardRecord.h"
#include "core/resilience/RateLimiter.h"
#include "core/resilience/RetryPolicy.h"

#include <functional>
#include <memory>
#include <optional>

namespace qd {

/// What stands around a call, from the outside in: retry, rate limit, breaker, bulkhead, timeout.
/// Whatever is empty is left out. The parts are shared between calls and outlive them.
struct Policies
{
    std::optional<RetryPolicy> retry;
    CircuitBreaker* breaker = nullptr;
    RateLimiter* limiter = nullptr;
    double weight = 1.0;
    RateLimiter::Urgency urgency = RateLimiter::Urgency::Normal;
    Bulkhead* bulkhead = nullptr;
    std::optional<Duration> timeout; ///< Of each attempt.
    CancellationToken cancellation;  ///< Looked at before each attempt.
    /// Hears of every failed attempt, for the error monitor.
    std::function<void(const Error&, int attempt)> onFailure;
    /// Where calls, failures and waits for the next try are shown; may be empty.
    std::shared_ptr<GuardRecord> record;
};

/// Whether a failure says that the endpoint is in trouble, which is what a breaker counts; a
/// refusal proves that it works.
[[nodiscard]] bool isEndpointsFault(ErrorKind kind);

} // namespace qd
