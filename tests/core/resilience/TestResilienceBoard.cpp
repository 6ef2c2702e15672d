// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/ResilienceBoard.h"

#include "core/resilience/Resilient.h"
#include "tests/support/TestMain.h"
#include "tests/support/VirtualScheduler.h"

using namespace qd;
using test::VirtualScheduler;

namespace {

const Timestamp kWall = Timestamp::fromMilliseconds(1'700'000'000'000);

/// The board's only guard of a kind, as it looks when the scheduler's time is `time`.
GuardSnapshot shown(const ResilienceBoard& board, GuardKind kind, const VirtualScheduler& time)
{
    for (GuardSnapshot& guard : board.snapshot(time.now(), kWall + time.now())) {
        if (guard.kind == kind)
            return guard;
    }
    return {.name = "none"};
}

} // namespace

class TestResilienceBoard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsEveryStateOfABreaker()
    {
        VirtualScheduler time;
        time.advance(Duration::seconds(100));
        ResilienceBoard board;
        CircuitBreaker breaker("orders", {.failuresInRow = 2, .openFor = Duration::seconds(10)});
        breaker.showOn(board.add(GuardKind::Breaker, "orders"));
        QCOMPARE(shown(board, GuardKind::Breaker, time).state, GuardState::Closed);
        QVERIFY(shown(board, GuardKind::Breaker, time).lastChange.isNull());

        for (int i = 0; i < 2; ++i) {
            QVERIFY(breaker.tryBegin(time.now()));
            breaker.fail(time.now());
        }
        time.advance(Duration::seconds(4));
        QVERIFY(!breaker.tryBegin(time.now()));
        const GuardSnapshot open = shown(board, GuardKind::Breaker, time);
        QCOMPARE(open.name, std::string("orders"));
        QCOMPARE(open.state, GuardState::Open);
        QCOMPARE(open.calls, 2);
        QCOMPARE(open.failures, 2);
        QCOMPARE(open.refusals, 1);
        QCOMPARE(open.lastChange, kWall + Duration::seconds(100));
        QCOMPARE(open.nextTry, kWall + Duration::seconds(110));

        time.advance(Duration::seconds(6));
        QVERIFY(breaker.tryBegin(time.now()));
        QCOMPARE(shown(board, GuardKind::Breaker, time).state, GuardState::HalfOpen);
        QVERIFY(shown(board, GuardKind::Breaker, time).nextTry.isNull());
        breaker.succeed(time.now());
        QCOMPARE(shown(board, GuardKind::Breaker, time).state, GuardState::Closed);
    }

    void showsARetryUnderWayAndItsNextTry()
    {
        VirtualScheduler time;
        time.advance(Duration::seconds(50));
        ResilienceBoard board;
        int calls = 0;
        Policies policies;
        policies.retry = RetryPolicy({.maxAttempts = 3}, CallKind::Query);
        policies.record = board.add(GuardKind::Retry, "prices");
        const Error slowDown =
            makeError(ErrorKind::RateLimit, "slow down").with("retry_after_ms", "7000");
        const AsyncCall<int> call = resilient<int>(
            [&](Completion<int> done) { ++calls < 2 ? done(slowDown) : done(5); }, policies, time);
        int answer = 0;
        call([&](const Result<int>& result) { answer = result.valueOr(-1); });
        const GuardSnapshot waiting = shown(board, GuardKind::Retry, time);
        QCOMPARE(waiting.state, GuardState::Waiting);
        QCOMPARE(waiting.calls, 1);
        QCOMPARE(waiting.failures, 1);
        QCOMPARE(waiting.detail, std::string("slow down"));
        QCOMPARE(waiting.nextTry, kWall + Duration::seconds(57));
        time.drain();
        QCOMPARE(answer, 5);
        QCOMPARE(shown(board, GuardKind::Retry, time).state, GuardState::Idle);
        QCOMPARE(shown(board, GuardKind::Retry, time).refusals, 0);
    }

    void countsWhatWasGivenUp()
    {
        VirtualScheduler time;
        ResilienceBoard board;
        Policies policies;
        policies.retry = RetryPolicy({.maxAttempts = 4}, CallKind::Query);
        policies.record = board.add(GuardKind::Retry, "prices");
        resilient<int>([](Completion<int> done) { done(makeError(ErrorKind::Network, "down")); },
                       policies, time)([](const Result<int>&) {});
        time.drain();
        QCOMPARE(shown(board, GuardKind::Retry, time).failures, 4);
        QCOMPARE(shown(board, GuardKind::Retry, time).refusals, 1);
        QCOMPARE(shown(board, GuardKind::Retry, time).state, GuardState::Idle);
    }

    void showsLimitersAndBulkheads()
    {
        VirtualScheduler time;
        time.advance(Duration::seconds(1));
        ResilienceBoard board;
        RateLimiter limiter({.perSecond = 1.0, .capacity = 2.0}, time.now());
        limiter.showOn(board.add(GuardKind::Limiter, "venue"));
        QVERIFY(limiter.tryTake(2.0, time.now()));
        QVERIFY(!limiter.tryTake(1.0, time.now()));
        const GuardSnapshot held = shown(board, GuardKind::Limiter, time);
        QCOMPARE(held.state, GuardState::Waiting);
        QCOMPARE(held.refusals, 1);
        QVERIFY(held.nextTry >= kWall + Duration::seconds(2));
        time.advance(Duration::seconds(2));
        QVERIFY(limiter.tryTake(1.0, time.now()));
        QCOMPARE(shown(board, GuardKind::Limiter, time).state, GuardState::Idle);

        Bulkhead bulkhead(1);
        bulkhead.showOn(board.add(GuardKind::Bulkhead, "reports"));
        QVERIFY(bulkhead.tryEnter());
        QVERIFY(!bulkhead.tryEnter());
        QCOMPARE(shown(board, GuardKind::Bulkhead, time).calls, 1);
        QCOMPARE(shown(board, GuardKind::Bulkhead, time).refusals, 1);
    }

    void forgetsGuardsThatHaveGoneAndSortsByName()
    {
        ResilienceBoard board;
        const auto late = board.add(GuardKind::Retry, "z");
        auto gone = board.add(GuardKind::Retry, "m");
        const auto early = board.add(GuardKind::Breaker, "a");
        gone.reset();
        const std::vector<GuardSnapshot> all = board.snapshot(Duration(), kWall);
        QCOMPARE(all.size(), std::size_t{2});
        QCOMPARE(all[0].name, std::string("a"));
        QCOMPARE(all[1].name, std::string("z"));
    }
};

QD_TEST(TestResilienceBoard)
#include "TestResilienceBoard.moc"
