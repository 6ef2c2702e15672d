// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/CircuitBreaker.h"
#include "tests/support/TestMain.h"

#include <vector>

using namespace qd;
using State = CircuitBreaker::State;

namespace {
Duration at(int seconds)
{
    return Duration::seconds(seconds);
}
} // namespace

class TestCircuitBreaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensAfterFailuresInARow()
    {
        CircuitBreaker breaker("orders", {.failuresInRow = 3});
        for (int i = 0; i < 3; ++i) {
            QVERIFY(breaker.tryBegin(at(i)));
            breaker.fail(at(i));
        }
        QCOMPARE(breaker.state(at(3)), State::Open);
        QVERIFY(!breaker.tryBegin(at(3)));
    }

    void aSuccessBetweenFailuresStartsTheCountAgainButTheRateOpensInTheEnd()
    {
        CircuitBreaker breaker("orders", {.failuresInRow = 3, .leastCalls = 20});
        for (int i = 0; i < 19; ++i) {
            QVERIFY(breaker.tryBegin(at(i)));
            if (i % 3 == 2)
                breaker.succeed(at(i));
            else
                breaker.fail(at(i));
            QCOMPARE(breaker.state(at(i)), State::Closed);
        }
        QVERIFY(breaker.tryBegin(at(19)));
        breaker.fail(at(19)); // the twentieth call: 14 of 20 have failed
        QCOMPARE(breaker.state(at(19)), State::Open);
    }

    void oneTrialDecidesWhenHalfOpen()
    {
        CircuitBreaker breaker("orders", {.failuresInRow = 1, .openFor = at(10)});
        QVERIFY(breaker.tryBegin(at(0)));
        breaker.fail(at(0));
        QVERIFY(!breaker.tryBegin(at(9)));
        QCOMPARE(breaker.state(at(10)), State::HalfOpen);
        QVERIFY(breaker.tryBegin(at(10)));
        QVERIFY2(!breaker.tryBegin(at(10)), "a second trial must wait for the first");
        breaker.fail(at(11));
        QCOMPARE(breaker.state(at(11)), State::Open);
        QVERIFY(!breaker.tryBegin(at(20)));
        QVERIFY(breaker.tryBegin(at(21)));
        breaker.succeed(at(22));
        QCOMPARE(breaker.state(at(22)), State::Closed);
    }

    void aForgottenTrialFreesItsPlace()
    {
        CircuitBreaker breaker("orders", {.failuresInRow = 1, .openFor = at(1)});
        QVERIFY(breaker.tryBegin(at(0)));
        breaker.fail(at(0));
        QVERIFY(breaker.tryBegin(at(1)));
        breaker.forget();
        QVERIFY(breaker.tryBegin(at(1)));
    }

    void everyChangeIsTold()
    {
        CircuitBreaker breaker("orders", {.failuresInRow = 1, .openFor = at(1)});
        std::vector<State> told;
        breaker.onChange([&](const CircuitBreaker&, State state) { told.push_back(state); });
        QVERIFY(breaker.tryBegin(at(0)));
        breaker.fail(at(0));
        QVERIFY(breaker.tryBegin(at(1)));
        breaker.succeed(at(1));
        const std::vector<State> expected{State::Open, State::HalfOpen, State::Closed};
        QVERIFY(told == expected);
    }

    void oldFailuresLeaveTheWindow()
    {
        CircuitBreaker breaker("orders",
                               {.failuresInRow = 1000, .leastCalls = 4, .window = at(10)});
        for (int i = 0; i < 3; ++i) {
            QVERIFY(breaker.tryBegin(at(i)));
            breaker.fail(at(i));
        }
        QVERIFY(breaker.tryBegin(at(100)));
        breaker.fail(at(100));
        QCOMPARE(breaker.state(at(100)), State::Closed);
    }
};

QD_TEST(TestCircuitBreaker)
#include "TestCircuitBreaker.moc"
