// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Cancellation.h"
#include "core/foundation/Result.h"
#include "core/resilience/Bulkhead.h"
#include "core/resilience/CircuitBreaker.h"
#include "core/resilience/ErrorTraits.h"
#include "core/resilience/RateLimiter.h"
#include "core/resilience/RetryPolicy.h"
#include "core/resilience/Scheduler.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

namespace qd {

template <typename T>
using Completion = std::function<void(Result<T>)>;
/// Starts something and completes later (or at once), exactly once, on the same thread.
template <typename T>
using AsyncCall = std::function<void(Completion<T>)>;

/// What stands around a call, from the outside in: retry, breaker, rate limit, bulkhead, timeout.
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
    CancellationToken cancellation;
    /// Hears of every failed attempt, for the error monitor.
    std::function<void(const Error&, int attempt)> onFailure;
};

namespace detail {

/// One decorated call under way; keeps itself alive through the completions it hands out.
template <typename T>
class ResilientCall : public std::enable_shared_from_this<ResilientCall<T>>
{
public:
    struct Shared
    {
        AsyncCall<T> call;
        Policies policies;
        Scheduler& scheduler;
        Random random;
        std::function<Result<T>(const Error&)> fallback;
    };

    ResilientCall(std::shared_ptr<Shared> shared, Completion<T> done)
        : m_shared(std::move(shared)), m_done(std::move(done)), m_start(m_shared->scheduler.now())
    {}

    void begin()
    {
        Policies& with = m_shared->policies;
        if (with.cancellation.isCancelled())
            return finish(makeError(ErrorKind::Cancelled, "the call was cancelled"));
        if (!mayPassLimiter())
            return;
        const Duration now = m_shared->scheduler.now();
        if (with.breaker != nullptr && !with.breaker->tryBegin(now))
            return refuse("the circuit breaker " + with.breaker->name() +
                          " is open after repeated failures");
        if (with.bulkhead != nullptr && !with.bulkhead->tryEnter()) {
            if (with.breaker != nullptr)
                with.breaker->forget();
            return refuse("too many calls are under way at once");
        }
        attempt();
    }

private:
    /// Refused on this side: nothing has left, so nothing is ambiguous.
    static Error refusal(std::string message)
    {
        return makeError(ErrorKind::RateLimit, std::move(message));
    }

    bool mayPassLimiter()
    {
        Policies& with = m_shared->policies;
        const Duration now = m_shared->scheduler.now();
        if (with.limiter == nullptr || with.limiter->tryTake(with.weight, now, with.urgency))
            return true;
        const std::optional<Duration> wait = with.limiter->waitFor(with.weight, now, with.urgency);
        const Duration patience =
            with.retry ? with.retry->limits().maxElapsed : Duration::seconds(0);
        if (!wait || now - m_start + *wait > patience)
            finish(refusal("the rate limit leaves no room for this call in time"));
        else
            m_shared->scheduler.after(*wait, [self = this->shared_from_this()] { self->begin(); });
        return false;
    }

    void attempt()
    {
        ++m_tries;
        const int attempt = m_tries;
        m_isRunning = true;
        m_shared->call([self = this->shared_from_this(), attempt](Result<T> result) {
            self->complete(attempt, std::move(result));
        });
        // A call that answered at once needs no timer.
        if (m_isRunning && m_tries == attempt && m_shared->policies.timeout) {
            m_shared->scheduler.after(
                *m_shared->policies.timeout, [self = this->shared_from_this(), attempt] {
                    self->complete(attempt, makeError(ErrorKind::Timeout, "no answer in time"));
                });
        }
    }

    void complete(int attempt, Result<T> result)
    {
        if (!m_isRunning || attempt != m_tries)
            return; // a late answer to an attempt that has timed out
        m_isRunning = false;
        Policies& with = m_shared->policies;
        if (with.bulkhead != nullptr)
            with.bulkhead->leave();
        tellBreaker(result);
        if (result)
            return finish(std::move(result));
        if (with.onFailure)
            with.onFailure(result.error(), attempt);
        retryOrFinish(result.error());
    }

    void tellBreaker(const Result<T>& result)
    {
        CircuitBreaker* breaker = m_shared->policies.breaker;
        if (breaker == nullptr)
            return;
        const Duration now = m_shared->scheduler.now();
        if (result || !isEndpointsFault(result.error().kind))
            breaker->succeed(now); // it answered, if only with a refusal
        else
            breaker->fail(now);
    }

    static bool isEndpointsFault(ErrorKind kind)
    {
        return kind == ErrorKind::Network || kind == ErrorKind::Timeout ||
               kind == ErrorKind::Internal;
    }

    /// Refused on this side: it counts as a try, or a refusing breaker would be asked for ever.
    void refuse(std::string message)
    {
        ++m_tries;
        retryOrFinish(refusal(std::move(message)));
    }

    void retryOrFinish(Error error)
    {
        const Policies& with = m_shared->policies;
        if (with.retry && !with.cancellation.isCancelled()) {
            const Duration elapsed = m_shared->scheduler.now() - m_start;
            const std::optional<Duration> delay =
                with.retry->nextDelay(m_tries, elapsed, error, m_shared->random);
            if (delay)
                return m_shared->scheduler.after(
                    *delay, [self = this->shared_from_this()] { self->begin(); });
        }
        finish(std::move(error));
    }

    void finish(Result<T> result)
    {
        if (!m_done)
            return;
        if (!result && m_shared->fallback)
            result = m_shared->fallback(result.error());
        const Completion<T> done = std::exchange(m_done, nullptr);
        done(std::move(result));
    }

    std::shared_ptr<Shared> m_shared;
    Completion<T> m_done;
    Duration m_start;
    int m_tries = 0; ///< Attempts made and refusals on this side.
    bool m_isRunning = false;
};

} // namespace detail

/// Wraps an asynchronous call in policies. The result is called like the call itself, any number
/// of times, on one thread; each use completes exactly once. `fallback` may turn a final error
/// into a value.
template <typename T>
[[nodiscard]] AsyncCall<T> resilient(AsyncCall<T> call, Policies policies, Scheduler& scheduler,
                                     std::uint64_t seed = 1,
                                     std::function<Result<T>(const Error&)> fallback = {})
{
    using Call = detail::ResilientCall<T>;
    auto shared = std::make_shared<typename Call::Shared>(typename Call::Shared{
        std::move(call), std::move(policies), scheduler, Random(seed), std::move(fallback)});
    return
        [shared](Completion<T> done) { std::make_shared<Call>(shared, std::move(done))->begin(); };
}

} // namespace qd
