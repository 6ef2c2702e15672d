// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/BotSupervisor.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace qd;

namespace {
const BotId kBot("one");
const BotId kOther("two");
} // namespace

class TestBotSupervisor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsTwiceAsLongEachTimeAndGivesUpAfterItsBudget()
    {
        BotSupervisor supervisor({.firstDelay = Duration::seconds(1),
                                  .longestDelay = Duration::seconds(3),
                                  .budget = 3,
                                  .barsToRecover = 10});
        QCOMPARE(supervisor.onFault(kBot)->seconds(), 1);
        QCOMPARE(supervisor.onFault(kBot)->seconds(), 2);
        QCOMPARE(supervisor.onFault(kBot)->seconds(), 3); // four, but for the longest delay
        QVERIFY(!supervisor.onFault(kBot).has_value());
        QCOMPARE(supervisor.restarts(kBot), 3);
        QCOMPARE(supervisor.onFault(kOther)->seconds(), 1);
    }

    void forgivesAfterGoodDecisionsInARow()
    {
        BotSupervisor supervisor({.budget = 1, .barsToRecover = 3});
        QVERIFY(supervisor.onFault(kBot).has_value());
        supervisor.onDecision(kBot);
        supervisor.onDecision(kBot);
        QVERIFY(!supervisor.onFault(kBot).has_value()); // two were not enough
        for (int i = 0; i < 3; ++i)
            supervisor.onDecision(kBot);
        QVERIFY(supervisor.onFault(kBot).has_value());
        QCOMPARE(supervisor.restarts(kBot), 2);
    }

    void nothingRestartsForEverHoweverWellItRunsInBetween()
    {
        BotSupervisor supervisor({.budget = 1, .barsToRecover = 1, .hourlyBudget = 4});
        int restarts = 0;
        for (int second = 0; second < 3000; second += 60) {
            restarts += supervisor.onFault(kBot, Duration::seconds(second)) ? 1 : 0;
            supervisor.onDecision(kBot);
        }
        QCOMPARE(restarts, 4);
        QVERIFY(supervisor.onFault(kBot, Duration::seconds(7200)).has_value()); // another hour
        QCOMPARE(supervisor.restarts(kBot), 5);
    }

    void forgetsWhatTheUserForgives()
    {
        BotSupervisor supervisor({.budget = 1});
        QVERIFY(supervisor.onFault(kBot).has_value());
        supervisor.forget(kBot);
        QVERIFY(supervisor.onFault(kBot).has_value());
        QCOMPARE(supervisor.restarts(kBot), 1);
    }
};

QD_TEST(TestBotSupervisor)
#include "TestBotSupervisor.moc"
