// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ThreadHandle.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <atomic>
#include <stdexcept>
#include <vector>

using namespace qd;

class TestThreadHandle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void runsTasksInTheOrderTheyWereGiven()
    {
        ThreadHandle thread("test");
        std::vector<int> seen;
        for (int i = 0; i < 1'000; ++i)
            thread.post([&seen, i] { seen.push_back(i); });
        thread.stop();
        QCOMPARE(seen.size(), std::size_t{1'000});
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    }

    void finishesWhatWaitsBeforeItStops()
    {
        std::atomic<int> done = 0;
        ThreadHandle thread("test");
        thread.post([&] {
            // Given by a task of the thread itself, before the stop is seen.
            for (int i = 0; i < 10; ++i)
                thread.post([&] { ++done; });
        });
        (void)thread.call([] { return true; });
        thread.stop();
        QCOMPARE(done.load(), 10);
        QVERIFY(!thread.post([] {}));
        QVERIFY(!thread.call([] { return 1; }).has_value());
    }

    void runsDelayedTasksInTheOrderOfTheirTime()
    {
        ThreadHandle thread("test");
        std::vector<int> seen;
        std::promise<void> last;
        thread.postAfter(Duration::milliseconds(30), [&] {
            seen.push_back(2);
            last.set_value();
        });
        thread.postAfter(Duration::milliseconds(5), [&] { seen.push_back(1); });
        thread.postAfter(Duration::seconds(3'600), [&] { seen.push_back(3); });
        last.get_future().wait();
        thread.stop(); // and what lies an hour ahead is dropped
        QCOMPARE(seen, (std::vector<int>{1, 2}));
    }

    void outlivesATaskThatThrows()
    {
        std::string told;
        ThreadHandle thread("test", [&told](const std::string& what) { told = what; });
        thread.post([] { throw std::runtime_error("broken task"); });
        QCOMPARE(thread.call([] { return 7; }).value_or(0), 7);
        thread.stop();
        QCOMPARE(told, std::string("broken task"));
    }

    void answersACallFromItsOwnThreadOnly()
    {
        ThreadHandle thread("test");
        QVERIFY(!thread.isCurrent());
        QVERIFY(thread.call([&thread] { return thread.isCurrent(); }).value_or(false));
    }
};

QD_TEST(TestThreadHandle)
#include "TestThreadHandle.moc"
