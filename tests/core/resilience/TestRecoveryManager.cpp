// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/RecoveryManager.h"
#include "tests/support/TestMain.h"

using namespace qd;

namespace {

RecoveryPlan ladder()
{
    RecoveryPlan plan;
    plan.steps = {
        {RecoveryAction::Retry, 2, Duration::seconds(1), Duration::seconds(8)},
        {RecoveryAction::RestartComponent, 1, Duration::seconds(5), Duration::seconds(5)}};
    plan.lastResort = RecoveryAction::Halt;
    return plan;
}

Duration at(int seconds)
{
    return Duration::seconds(seconds);
}

} // namespace

class TestRecoveryManager : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void climbsTheLadderWhenNothingHelps()
    {
        RecoveryManager manager;
        manager.setPlan("bot/", {}, ladder());
        const auto first = manager.onFailure("bot/a", ErrorKind::Strategy, at(0));
        QCOMPARE(first.action, RecoveryAction::Retry);
        QCOMPARE(first.delay.seconds(), 1);
        QCOMPARE(manager.onFailure("bot/a", ErrorKind::Strategy, at(2)).delay.seconds(), 2);
        QCOMPARE(manager.onFailure("bot/a", ErrorKind::Strategy, at(5)).action,
                 RecoveryAction::RestartComponent);
        QCOMPARE(manager.onFailure("bot/a", ErrorKind::Strategy, at(9)).action,
                 RecoveryAction::Halt);
        QCOMPARE(manager.onFailure("bot/b", ErrorKind::Strategy, at(9)).action,
                 RecoveryAction::Retry);
    }

    void startsAtTheFootAfterAStableTime()
    {
        RecoveryManager manager;
        manager.setPlan("bot/", {}, ladder());
        for (int i = 0; i < 4; ++i)
            (void)manager.onFailure("bot/a", ErrorKind::Strategy, at(i));
        QCOMPARE(manager.onFailure("bot/a", ErrorKind::Strategy, at(400)).action,
                 RecoveryAction::Retry);
    }

    void theBudgetEndsEvenAStableLoop()
    {
        RecoveryManager manager;
        RecoveryPlan plan = ladder();
        plan.stableAfter = at(10);
        plan.budget = 5;
        manager.setPlan("", {}, plan);
        int recoveries = 0;
        for (int i = 0; i < 50; ++i)
            recoveries += manager.onFailure("x", ErrorKind::Network, at(i * 11)).action !=
                                  RecoveryAction::Halt
                              ? 1
                              : 0;
        QCOMPARE(recoveries, 5);
        manager.reset("x");
        QCOMPARE(manager.onFailure("x", ErrorKind::Network, at(600)).action, RecoveryAction::Retry);
    }

    void aStableComponentStartsAtTheFootWithWhatIsLeftOfItsBudget()
    {
        RecoveryManager manager;
        RecoveryPlan plan = ladder();
        plan.stableAfter = at(1'000'000);
        plan.budget = 4;
        manager.setPlan("", {}, plan);
        int recoveries = 0;
        for (int i = 0; i < 20; ++i) {
            const RecoveryDecision decision = manager.onFailure("x", ErrorKind::Network, at(i));
            recoveries += decision.action == RecoveryAction::Retry ? 1 : 0;
            QVERIFY(decision.attempt == 1);
            manager.onStable("x");
        }
        QCOMPARE(recoveries, 4);
        manager.onStable("unknown"); // nothing to forgive
    }

    void theLongestComponentAndTheKindWin()
    {
        RecoveryManager manager;
        RecoveryPlan ask;
        ask.lastResort = RecoveryAction::Ask;
        RecoveryPlan halt;
        halt.lastResort = RecoveryAction::Halt;
        RecoveryPlan degrade;
        degrade.lastResort = RecoveryAction::Degrade;
        manager.setPlan("", {}, ask);
        manager.setPlan("journal", ErrorKind::Storage, halt);
        manager.setPlan("journal", {}, degrade);
        QCOMPARE(manager.onFailure("journal", ErrorKind::Storage, at(0)).action,
                 RecoveryAction::Halt);
        QCOMPARE(manager.onFailure("journal", ErrorKind::Network, at(0)).action,
                 RecoveryAction::Degrade);
        QCOMPARE(manager.onFailure("feed", ErrorKind::Network, at(0)).action, RecoveryAction::Ask);
    }
};

QD_TEST(TestRecoveryManager)
#include "TestRecoveryManager.moc"
