// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/ErrorMonitor.h"
#include "tests/support/TestMain.h"

#include <thread>

using namespace qd;

namespace {
Timestamp at(int seconds)
{
    return Timestamp::fromMilliseconds(1'700'000'000'000 + 1000LL * seconds);
}
} // namespace

class TestErrorMonitor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsNumbersAndCounts()
    {
        ErrorMonitor monitor;
        monitor.record("feed", makeError(ErrorKind::Network, "order 17 failed"), at(0));
        monitor.record("feed", makeError(ErrorKind::Network, "order 18 failed"), at(90));
        monitor.record("feed", makeError(ErrorKind::Timeout, "order 18 failed"), at(91));
        monitor.record("journal", makeError(ErrorKind::Network, "order 17 failed"), at(92));
        const std::vector<ErrorSummary> all = monitor.summaries(at(95));
        QCOMPARE(all.size(), std::size_t{3});
        QCOMPARE(all[0].component, std::string("journal"));
        const ErrorSummary& twice = all[2];
        QCOMPARE(twice.count, 2);
        QCOMPARE(twice.lastMinute, 1);
        QCOMPARE(twice.firstSeen, at(0));
        QCOMPARE(twice.lastSeen, at(90));
        QCOMPARE(twice.message, std::string("order 18 failed"));
    }

    void raisesOneAlertUntilItHasCooledDown()
    {
        ErrorMonitor monitor;
        int alerts = 0;
        monitor.addThreshold({.component = "feed", .count = 3});
        monitor.setAlert([&](const ErrorThreshold&, const ErrorSummary&) { ++alerts; });
        for (int i = 0; i < 10; ++i)
            monitor.record("feed/binance", makeError(ErrorKind::Network, "x"), at(i));
        QCOMPARE(alerts, 1);
        for (int i = 400; i < 403; ++i)
            monitor.record("feed/binance", makeError(ErrorKind::Network, "x"), at(i));
        QCOMPARE(alerts, 2);
        monitor.record("journal", makeError(ErrorKind::Storage, "x"), at(1000));
        QCOMPARE(alerts, 2);
    }

    void goesOnCountingWhatAnEarlierRunLeft()
    {
        ErrorMonitor before;
        before.record("feed", makeError(ErrorKind::Network, "order 17 failed"), at(0));
        before.record("feed", makeError(ErrorKind::Network, "order 18 failed"), at(10));
        ErrorMonitor after;
        int alerts = 0;
        after.addThreshold({.count = 1});
        after.setAlert([&](const ErrorThreshold&, const ErrorSummary&) { ++alerts; });
        QCOMPARE(after.revision(), std::uint64_t{0});
        after.restore(before.summaries(at(20)));
        QCOMPARE(alerts, 0);
        QCOMPARE(after.summaries(at(500)).front().lastMinute, 0);
        after.record("feed", makeError(ErrorKind::Network, "order 19 failed"), at(500));
        const std::vector<ErrorSummary> all = after.summaries(at(500));
        QCOMPARE(all.size(), std::size_t{1});
        QCOMPARE(all[0].count, 3);
        QCOMPARE(all[0].lastMinute, 1);
        QCOMPARE(all[0].firstSeen, at(0));
        QCOMPARE(all[0].lastSeen, at(500));
        QCOMPARE(all[0].message, std::string("order 19 failed"));
        QCOMPARE(alerts, 1);
        QCOMPARE(after.revision(), std::uint64_t{1});
    }

    void keepsABoundedNumberOfKinds()
    {
        ErrorMonitor monitor;
        for (int i = 0; i < 3000; ++i)
            monitor.record("c" + std::string(1, static_cast<char>('a' + i % 26)) +
                               std::string(static_cast<std::size_t>(i / 26), 'x'),
                           makeError(ErrorKind::Network, "x"), at(i));
        QCOMPARE(monitor.summaries(at(3000)).size(), std::size_t{1000});
    }

    void takesRecordsFromManyThreads()
    {
        ErrorMonitor monitor;
        std::vector<std::thread> threads;
        for (int t = 0; t < 4; ++t)
            threads.emplace_back([&] {
                for (int i = 0; i < 1000; ++i)
                    monitor.record("feed", makeError(ErrorKind::Network, "x"), at(i));
            });
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(monitor.summaries(at(1000)).at(0).count, 4000);
    }
};

QD_TEST(TestErrorMonitor)
#include "TestErrorMonitor.moc"
