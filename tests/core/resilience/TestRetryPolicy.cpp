// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/RetryPolicy.h"
#include "tests/support/TestMain.h"

using namespace qd;

class TestRetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverRepeatsAnOrderWhoseOutcomeIsUnknown()
    {
        Random random(1);
        const RetryPolicy orders({}, CallKind::Order);
        const RetryPolicy queries({}, CallKind::Query);
        const Error timeout = makeError(ErrorKind::Timeout, "no answer");
        QVERIFY(!orders.nextDelay(1, Duration(), timeout, random));
        QVERIFY(queries.nextDelay(1, Duration(), timeout, random));
        const Error refusedUnsent = makeError(ErrorKind::RateLimit, "429");
        QVERIFY(orders.nextDelay(1, Duration(), refusedUnsent, random));
    }

    void repeatsWhatACallIsToldItMay()
    {
        Random random(1);
        const Error locked = makeError(ErrorKind::Conflict, "locked");
        const Error network = makeError(ErrorKind::Network, "reset");
        const RetryPolicy plain({}, CallKind::Query);
        QVERIFY(!plain.nextDelay(1, Duration(), locked, random));
        RetryPolicy store({}, CallKind::Query);
        store.alsoFor({ErrorKind::Conflict, ErrorKind::Storage});
        QVERIFY(store.nextDelay(1, Duration(), locked, random));
        QVERIFY(!store.nextDelay(1, Duration(), makeError(ErrorKind::Usage, "x"), random));
        RetryPolicy order({}, CallKind::Order);
        order.alsoFor({ErrorKind::Network, ErrorKind::Internal});
        QVERIFY(!order.nextDelay(1, Duration(), network, random)); // ambiguous all the same
        QVERIFY(!order.nextDelay(1, Duration(), makeError(ErrorKind::Internal, "x"), random));
    }

    void neverRepeatsWhatCannotHelp()
    {
        Random random(1);
        const RetryPolicy policy({}, CallKind::Query);
        QVERIFY(!policy.nextDelay(1, Duration(), makeError(ErrorKind::InvalidOrder, "x"), random));
        QVERIFY(
            !policy.nextDelay(1, Duration(), makeError(ErrorKind::Authentication, "x"), random));
    }

    void honoursTheServersWish()
    {
        Random random(7);
        const RetryPolicy policy({}, CallKind::Query);
        const Error error = makeError(ErrorKind::RateLimit, "429").with("retry_after_ms", "17000");
        for (int i = 0; i < 100; ++i)
            QVERIFY(policy.nextDelay(1, Duration(), error, random).value() >=
                    Duration::milliseconds(17000));
        const Error absurd = makeError(ErrorKind::RateLimit, "429").with("retry_after_ms", "1e9");
        QVERIFY(policy.nextDelay(1, Duration(), absurd, random).value() <=
                Duration::milliseconds(200));
    }

    void noScheduleOfFailuresExceedsTheCaps()
    {
        Random random(20261122);
        for (int round = 0; round < 20'000; ++round) {
            RetryLimits limits;
            limits.maxAttempts = 1 + static_cast<int>(random.below(12));
            limits.firstDelay =
                Duration::milliseconds(static_cast<std::int64_t>(random.below(5000)));
            limits.factor = random.uniform(1.0, 4.0);
            limits.maxDelay =
                Duration::milliseconds(static_cast<std::int64_t>(random.below(60'000)));
            limits.maxElapsed =
                Duration::milliseconds(static_cast<std::int64_t>(random.below(300'000)));
            const RetryPolicy policy(limits, CallKind::Query);
            Duration elapsed;
            int attempts = 1;
            while (true) {
                elapsed =
                    elapsed + Duration::milliseconds(static_cast<std::int64_t>(random.below(2000)));
                const Error error =
                    makeError(random.chance(0.5) ? ErrorKind::Network : ErrorKind::RateLimit, "x");
                const auto delay = policy.nextDelay(attempts, elapsed, error, random);
                if (!delay)
                    break;
                QVERIFY(*delay <= limits.maxDelay);
                elapsed = elapsed + *delay;
                QVERIFY(elapsed <= limits.maxElapsed);
                ++attempts;
                QVERIFY(attempts <= limits.maxAttempts);
            }
        }
    }
};

QD_TEST(TestRetryPolicy)
#include "TestRetryPolicy.moc"
