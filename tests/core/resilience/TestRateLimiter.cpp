// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/Random.h"
#include "core/resilience/RateLimiter.h"
#include "tests/support/TestMain.h"

using namespace qd;

class TestRateLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grantsNoMoreThanTheBucketAndTheFlow()
    {
        Random random(5);
        for (int round = 0; round < 200; ++round) {
            const double perSecond = random.uniform(0.5, 50.0);
            const double capacity = random.uniform(1.0, 100.0);
            RateLimiter limiter({.perSecond = perSecond, .capacity = capacity}, Duration());
            Duration now;
            double granted = 0.0;
            for (int call = 0; call < 500; ++call) {
                now = now + Duration::milliseconds(static_cast<std::int64_t>(random.below(300)));
                const double weight = random.uniform(0.1, 5.0);
                if (limiter.tryTake(weight, now))
                    granted += weight;
                QVERIFY(granted <= capacity + perSecond * now.toSeconds() + 1e-6);
            }
        }
    }

    void theToldWaitIsLongEnoughAndNotTooLong()
    {
        RateLimiter limiter({.perSecond = 2.0, .capacity = 4.0}, Duration());
        QVERIFY(limiter.tryTake(4.0, Duration()));
        const Duration wait = limiter.waitFor(3.0, Duration()).value();
        QVERIFY(!limiter.tryTake(3.0, wait - Duration::milliseconds(1)));
        QVERIFY(limiter.tryTake(3.0, wait));
        QVERIFY(!limiter.waitFor(5.0, wait));
    }

    void cancelsGetThroughWhenQueriesHaveUsedTheRest()
    {
        RateLimiter limiter({.perSecond = 1.0, .capacity = 10.0, .keptForUrgent = 4.0}, Duration());
        QVERIFY(limiter.tryTake(6.0, Duration()));
        QVERIFY(!limiter.tryTake(1.0, Duration()));
        QVERIFY(limiter.tryTake(4.0, Duration(), RateLimiter::Urgency::Urgent));
    }

    void aBanHoldsUntilItEnds()
    {
        RateLimiter limiter({}, Duration());
        limiter.blockUntil(Duration::seconds(5));
        QVERIFY(!limiter.tryTake(1.0, Duration::seconds(4)));
        QCOMPARE(limiter.waitFor(1.0, Duration::seconds(4)).value().seconds(), 1);
        QVERIFY(limiter.tryTake(1.0, Duration::seconds(5)));
    }

    void aClockThatStandsStillGrantsNothingNew()
    {
        RateLimiter limiter({.perSecond = 1000.0, .capacity = 1.0}, Duration::seconds(9));
        QVERIFY(limiter.tryTake(1.0, Duration::seconds(9)));
        QVERIFY(!limiter.tryTake(1.0, Duration::seconds(9)));
        QVERIFY(!limiter.tryTake(1.0, Duration::seconds(8)));
    }
};

QD_TEST(TestRateLimiter)
#include "TestRateLimiter.moc"
