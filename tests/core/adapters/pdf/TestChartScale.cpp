// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/pdf/ChartScale.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace qd;

class TestChartScale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ticksAreRoundAndCoverTheRange_data()
    {
        QTest::addColumn<double>("least");
        QTest::addColumn<double>("most");
        QTest::newRow("money") << 9'600.0 << 25'800.0;
        QTest::newRow("fraction") << -0.149 << 0.0;
        QTest::newRow("tiny") << 1e-9 << 3e-9;
        QTest::newRow("huge") << -3e12 << 8e12;
    }

    void ticksAreRoundAndCoverTheRange()
    {
        QFETCH(double, least);
        QFETCH(double, most);
        const auto ticks = valueTicks(least, most, 5);
        QVERIFY(ticks.size() >= 3 && ticks.size() <= 9);
        QVERIFY(ticks.front() <= least * (1 + 1e-9) + 1e-300 || ticks.front() <= least);
        QVERIFY(ticks.back() >= most - 1e-9 * std::abs(most));
    }

    void timeTicksSuitTheSpan()
    {
        const auto at = [](const char* text) { return Timestamp::parse(text).value(); };
        const auto years = timeTicks(at("2017-08-17"), at("2024-03-01"), 7);
        QCOMPARE(years.front().label, std::string("2018"));
        const auto months = timeTicks(at("2021-01-01"), at("2021-07-01"), 7);
        QCOMPARE(months.front().label, std::string("2021-01"));
        const auto hours = timeTicks(at("2021-01-01"), at("2021-01-02"), 7);
        QCOMPARE(hours[1].label, std::string("01-01 04:00"));
        for (const auto& ticks : {years, months, hours})
            QVERIFY(ticks.size() >= 4 && ticks.size() <= 9);
    }

    void thinningKeepsExtremesAndOrder()
    {
        std::vector<double> values(100'000);
        for (std::size_t i = 0; i < values.size(); ++i)
            values[i] = std::sin(static_cast<double>(i) * 0.01);
        values[54'321] = 50.0;
        values[12'345] = -50.0;
        const auto kept = visiblePoints(values, 500);
        QVERIFY(kept.size() <= 2'000);
        QVERIFY(std::ranges::is_sorted(kept));
        QVERIFY(std::ranges::find(kept, std::size_t{54'321}) != kept.end());
        QVERIFY(std::ranges::find(kept, std::size_t{12'345}) != kept.end());
        QCOMPARE(kept.front(), std::size_t{0});
        QCOMPARE(kept.back(), values.size() - 1);
        QCOMPARE(visiblePoints({1, 2, 3}, 500).size(), std::size_t{3});
    }
};

QD_TEST(TestChartScale)
#include "TestChartScale.moc"
