// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/LatestByKey.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <string>
#include <thread>

using namespace qd;

class TestLatestByKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheNewestValueOfEachKeyInTheOrderOfTheKeys()
    {
        LatestByKey<std::string, int> box;
        QVERIFY(box.put("b", 1));
        QVERIFY(!box.put("a", 2));
        QVERIFY(!box.put("b", 3));
        QCOMPARE(box.takeAll(), (std::vector<int>{3, 2}));
        QVERIFY(box.takeAll().empty());
    }

    void wakesOnceForEachEmptying()
    {
        LatestByKey<int, int> box;
        QVERIFY(box.put(1, 1));
        QVERIFY(!box.put(2, 2));
        (void)box.takeAll();
        QVERIFY(box.put(3, 3));
    }

    void losesNoLastValueToARacingReader()
    {
        constexpr int kLast = 20'000;
        LatestByKey<int, int> box;
        std::thread writer([&box] {
            for (int i = 0; i <= kLast; ++i)
                (void)box.put(i % 7, i);
        });
        std::map<int, int> newest;
        const auto take = [&] {
            for (const int value : box.takeAll()) {
                QVERIFY(newest[value % 7] <= value);
                newest[value % 7] = value;
            }
        };
        for (int i = 0; i < 200; ++i)
            take();
        writer.join();
        take();
        for (int i = 0; i < 7; ++i)
            QCOMPARE(newest[(kLast - i) % 7], kLast - i);
    }
};

QD_TEST(TestLatestByKey)
#include "TestLatestByKey.moc"
