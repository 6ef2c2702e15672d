// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resilience/Completion.h"
#include "core/resilience/Policies.h"
#include "core/resilience/Scheduler.h"

#include <string>
#include <utility>

namespace qd::detail {

/// One decorated call under way; the completions and timers it hands out keep it alive.
template <typename T>
class ResilientCall final : public AttemptSink<T>
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
    using Pointer = SinkPointer<ResilientCall>;

    ResilientCall(std::shared_ptr<Shared> shared, Completion<T> done)
        : m_shared(std::move(shared)), m_done(std::move(done)), m_start(m_shared->scheduler.now())
    {}

    void start()
    {
        if (m_shared->policies.record)
            m_shared->policies.record->countCall();
        begin(m_start);
    }

    void complete(int attempt, Result<T>&& result) override
    {
        if (!m_isRunning || attempt != m_tries)
            return; // a late answer to an attempt that has timed out
        m_isRunning = false;
        const Policies& with = m_shared->policies;
        if (with.bulkhead != nullptr)
            with.bulkhead->leave();
        if (result) {
            if (with.breaker != nullptr) // the window may count it by its start: no clock to ask
                with.breaker->succeed(m_begun);
            return finish(std::move(result));
        }
        tellFailure(result.error(), attempt);
        retryOrFinish(result.error());
    }

private:
    /// Refused on this side: nothing has left, so nothing is ambiguous.
    static Error refusal(std::string message)
    {
        return makeError(ErrorKind::RateLimit, std::move(message));
    }

    void begin(Duration now)
    {
        const Policies& with = m_shared->policies;
        if (with.cancellation.isCancelled())
            return finish(makeError(ErrorKind::Cancelled, "the call was cancelled"));
        if (!mayPassLimiter(now))
            return;
        if (with.breaker != nullptr && !with.breaker->tryBegin(now))
            return refuseByBreaker(now);
        if (with.bulkhead != nullptr && !with.bulkhead->tryEnter()) {
            if (with.breaker != nullptr)
                with.breaker->forget();
            return refuse(refusal("too many calls are under way at once"));
        }
        attempt(now);
    }

    bool mayPassLimiter(Duration now)
    {
        const Policies& with = m_shared->policies;
        if (with.limiter == nullptr || with.limiter->tryTake(with.weight, now, with.urgency))
            return true;
        const std::optional<Duration> wait = with.limiter->waitFor(with.weight, now, with.urgency);
        const Duration patience =
            with.retry ? with.retry->limits().maxElapsed : Duration::seconds(0);
        if (!wait || now - m_start + *wait > patience)
            finish(refusal("the rate limit leaves no room for this call in time"));
        else
            beginAfter(*wait);
        return false;
    }

    void attempt(Duration now)
    {
        const int attempt = ++m_tries;
        m_isRunning = true;
        m_begun = now;
        m_shared->call(Completion<T>(SinkPointer<AttemptSink<T>>(this), attempt));
        // A call that answered at once needs no timer.
        const std::optional<Duration>& timeout = m_shared->policies.timeout;
        if (timeout && m_isRunning && m_tries == attempt) {
            m_shared->scheduler.after(*timeout, [self = Pointer(this), attempt] {
                self->complete(attempt, makeError(ErrorKind::Timeout, "no answer in time"));
            });
        }
    }

    void tellFailure(const Error& error, int attempt)
    {
        const Policies& with = m_shared->policies;
        if (with.breaker != nullptr && isEndpointsFault(error.kind))
            with.breaker->fail(m_shared->scheduler.now());
        else if (with.breaker != nullptr && error.kind == ErrorKind::Cancelled)
            with.breaker->forget(); // it says nothing about the endpoint
        else if (with.breaker != nullptr)
            with.breaker->succeed(m_begun); // it answered, if only with a refusal
        if (with.record) {
            with.record->countFailure();
            with.record->setDetail(error.message);
        }
        if (with.onFailure)
            with.onFailure(error, attempt);
    }

    /// Refused on this side: it counts as a try, or a refusing breaker would be asked for ever.
    void refuse(Error error)
    {
        ++m_tries;
        retryOrFinish(std::move(error));
    }

    /// No try is wasted on a breaker that will not let it pass: it says when it will.
    void refuseByBreaker(Duration now)
    {
        const CircuitBreaker& breaker = *m_shared->policies.breaker;
        Error error =
            refusal("the circuit breaker " + breaker.name() + " is open after repeated failures");
        const Duration wait = breaker.openUntil() - now;
        if (wait > Duration())
            error =
                std::move(error).with("retry_after_ms", std::to_string(wait.milliseconds() + 1));
        refuse(std::move(error));
    }

    void retryOrFinish(Error error)
    {
        const Policies& with = m_shared->policies;
        if (with.retry && !with.cancellation.isCancelled()) {
            const Duration elapsed = m_shared->scheduler.now() - m_start;
            const std::optional<Duration> delay =
                with.retry->nextDelay(m_tries, elapsed, error, m_shared->random);
            if (delay)
                return beginAfter(*delay);
        }
        if (with.record)
            with.record->countRefusal(); // given up
        finish(std::move(error));
    }

    void beginAfter(Duration delay)
    {
        if (m_shared->policies.record) {
            const Duration now = m_shared->scheduler.now();
            m_shared->policies.record->startWaiting(now, now + delay);
        }
        m_shared->scheduler.after(delay, [self = Pointer(this)] {
            const Duration now = self->m_shared->scheduler.now();
            if (self->m_shared->policies.record)
                self->m_shared->policies.record->stopWaiting(now);
            self->begin(now);
        });
    }

    void finish(Result<T>&& result)
    {
        if (!m_done)
            return;
        const Completion<T> done = std::exchange(m_done, nullptr);
        if (!result && m_shared->fallback)
            done(m_shared->fallback(result.error()));
        else
            done(std::move(result));
    }

    std::shared_ptr<Shared> m_shared;
    Completion<T> m_done;
    Duration m_start;
    Duration m_begun; ///< Of the attempt under way.
    int m_tries = 0;  ///< Attempts made and refusals on this side.
    bool m_isRunning = false;
};

} // namespace qd::detail
