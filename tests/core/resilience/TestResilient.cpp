// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/Resilient.h"
#include "tests/support/TestMain.h"
#include "tests/support/VirtualScheduler.h"

#include <deque>
#include <optional>

using namespace qd;
using test::VirtualScheduler;

namespace {

/// A service that answers by a script, counts calls, and keeps what it has not answered.
struct Service
{
    std::deque<std::optional<ErrorKind>> script; ///< Empty optional: success.
    int calls = 0;
    bool isSilent = false;
    std::vector<Completion<int>> pending;

    AsyncCall<int> call()
    {
        return [this](Completion<int> done) {
            ++calls;
            if (isSilent) {
                pending.push_back(std::move(done));
                return;
            }
            std::optional<ErrorKind> next;
            if (!script.empty()) {
                next = script.front();
                script.pop_front();
            }
            if (next)
                done(makeError(*next, "scripted"));
            else
                done(42);
        };
    }
};

/// Collects completions and insists on exactly one each.
struct Answers
{
    std::vector<Result<int>> all;
    Completion<int> take()
    {
        return [this](Result<int> result) { all.push_back(std::move(result)); };
    }
};

RetryPolicy queries(int attempts = 5)
{
    return RetryPolicy({.maxAttempts = attempts}, CallKind::Query);
}

} // namespace

class TestResilient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPassingFailureIsRetriedToSuccess()
    {
        VirtualScheduler time;
        Service service{{ErrorKind::Network, ErrorKind::Timeout, std::nullopt}};
        Answers answers;
        resilient<int>(service.call(), {.retry = queries()}, time)(answers.take());
        time.drain();
        QCOMPARE(service.calls, 3);
        QCOMPARE(answers.all.size(), std::size_t{1});
        QCOMPARE(answers.all[0].value(), 42);
    }

    void anOrderInDoubtIsSentOnceOnly()
    {
        VirtualScheduler time;
        Service service{{ErrorKind::Timeout}};
        Answers answers;
        Policies policies{.retry = RetryPolicy({}, CallKind::Order)};
        resilient<int>(service.call(), policies, time)(answers.take());
        time.drain();
        QCOMPARE(service.calls, 1);
        QCOMPARE(answers.all[0].error().kind, ErrorKind::Timeout);
    }

    void silenceBecomesATimeoutAndTheLateAnswerIsDropped()
    {
        VirtualScheduler time;
        Service service;
        service.isSilent = true;
        Answers answers;
        resilient<int>(service.call(), {.timeout = Duration::seconds(10)}, time)(answers.take());
        time.advance(Duration::seconds(9));
        QVERIFY(answers.all.empty());
        time.advance(Duration::seconds(1));
        QCOMPARE(answers.all.size(), std::size_t{1});
        QCOMPARE(answers.all[0].error().kind, ErrorKind::Timeout);
        service.pending[0](7);
        QCOMPARE(answers.all.size(), std::size_t{1});
    }

    void anOpenBreakerKeepsCallsAwayAndLetsThemInAgain()
    {
        VirtualScheduler time;
        Service service{{ErrorKind::Network, ErrorKind::Network}};
        CircuitBreaker breaker("orders", {.failuresInRow = 2, .openFor = Duration::seconds(30)});
        Answers answers;
        const auto call = resilient<int>(service.call(), {.breaker = &breaker}, time);
        call(answers.take());
        call(answers.take());
        call(answers.take());
        QCOMPARE(service.calls, 2);
        QCOMPARE(answers.all[2].error().kind, ErrorKind::RateLimit);
        time.advance(Duration::seconds(30));
        call(answers.take());
        QVERIFY(answers.all[3].isOk());
        QCOMPARE(breaker.state(time.now()), CircuitBreaker::State::Closed);
    }

    void aRefusalIsNotTheEndpointsFault()
    {
        VirtualScheduler time;
        Service service{{ErrorKind::ExchangeRefusal, ErrorKind::ExchangeRefusal}};
        CircuitBreaker breaker("orders", {.failuresInRow = 1});
        Answers answers;
        const auto call = resilient<int>(service.call(), {.breaker = &breaker}, time);
        call(answers.take());
        call(answers.take());
        QCOMPARE(service.calls, 2);
        QCOMPARE(breaker.state(time.now()), CircuitBreaker::State::Closed);
    }

    void theLimiterDelaysAndDoesNotDrop()
    {
        VirtualScheduler time;
        Service service;
        RateLimiter limiter({.perSecond = 2.0, .capacity = 1.0}, time.now());
        Answers answers;
        const auto call =
            resilient<int>(service.call(), {.retry = queries(), .limiter = &limiter}, time);
        for (int i = 0; i < 5; ++i)
            call(answers.take());
        QCOMPARE(answers.all.size(), std::size_t{1});
        time.drain();
        QCOMPARE(answers.all.size(), std::size_t{5});
        QVERIFY(time.now() >= Duration::seconds(2));
    }

    void theBulkheadBoundsWhatRunsAtOnce()
    {
        VirtualScheduler time;
        Service service;
        service.isSilent = true;
        Bulkhead bulkhead(2);
        Answers answers;
        const auto call = resilient<int>(service.call(), {.bulkhead = &bulkhead}, time);
        for (int i = 0; i < 3; ++i)
            call(answers.take());
        QCOMPARE(service.calls, 2);
        QCOMPARE(answers.all.size(), std::size_t{1});
        for (auto& done : service.pending)
            done(1);
        QCOMPARE(bulkhead.taken(), std::size_t{0});
        QCOMPARE(answers.all.size(), std::size_t{3});
    }

    void cancellingStopsTheRetries()
    {
        VirtualScheduler time;
        Service service{{ErrorKind::Network, ErrorKind::Network, ErrorKind::Network}};
        Answers answers;
        Policies policies{.retry = queries()};
        resilient<int>(service.call(), policies, time)(answers.take());
        policies.cancellation.cancel();
        time.drain();
        QCOMPARE(service.calls, 1);
        QCOMPARE(answers.all[0].error().kind, ErrorKind::Cancelled);
    }

    void theFallbackAnswersInTheEnd()
    {
        VirtualScheduler time;
        Service service{{ErrorKind::Network, ErrorKind::Network}};
        Answers answers;
        resilient<int>(service.call(), {.retry = queries(2)}, time, 1,
                       [](const Error&) -> Result<int> { return -1; })(answers.take());
        time.drain();
        QCOMPARE(answers.all[0].value(), -1);
    }

    void everyUseCompletesExactlyOnceUnderRandomFailures()
    {
        Random random(99);
        for (int round = 0; round < 300; ++round) {
            VirtualScheduler time;
            Service service;
            for (int i = 0; i < 60; ++i)
                service.script.push_back(random.chance(0.5) ? std::optional(ErrorKind::Network)
                                                            : std::nullopt);
            CircuitBreaker breaker("x", {.failuresInRow = 3, .openFor = Duration::seconds(1)});
            RateLimiter limiter({.perSecond = 20.0, .capacity = 5.0}, time.now());
            Bulkhead bulkhead(3);
            Policies policies{.retry = queries(4),
                              .breaker = &breaker,
                              .limiter = &limiter,
                              .bulkhead = &bulkhead,
                              .timeout = Duration::seconds(1)};
            int failures = 0;
            policies.onFailure = [&](const Error&, int) { ++failures; };
            Answers answers;
            const auto call = resilient<int>(service.call(), policies, time, random.next());
            for (int i = 0; i < 20; ++i)
                call(answers.take());
            time.drain();
            QCOMPARE(answers.all.size(), std::size_t{20});
            QVERIFY(service.calls <= 20 * 4);
            QVERIFY(failures <= service.calls);
            QCOMPARE(bulkhead.taken(), std::size_t{0});
        }
    }
};

QD_TEST(TestResilient)
#include "TestResilient.moc"
