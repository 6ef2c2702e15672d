// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/Periods.h"
#include "tests/core/analytics/Near.h"
#include "tests/support/TestMain.h"

using namespace qd;

namespace {

std::vector<Timestamp> timesEvery(std::int64_t seconds, int count)
{
    std::vector<Timestamp> times;
    for (int i = 0; i < count; ++i)
        times.push_back(Timestamp::fromMilliseconds(1'704'067'200'000) + // 2024-01-01
                        Duration::seconds(seconds) * i);
    return times;
}

Timestamp at(const char* text)
{
    return Timestamp::parse(text).value();
}

} // namespace

class TestPeriods : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void periodsAYearFollowFromTheSpacing()
    {
        QCOMPARE(inferPeriodsPerYear(timesEvery(86'400, 10)), 365.0);
        QCOMPARE(inferPeriodsPerYear(timesEvery(3'600, 10)), 8'760.0);
        QCOMPARE(inferPeriodsPerYear(timesEvery(60, 10)), 525'600.0);
        QCOMPARE(inferPeriodsPerYear(timesEvery(7 * 86'400, 10)), 365.0 / 7);
        QCOMPARE(inferPeriodsPerYear({at("2024-01-31"), at("2024-02-29"), at("2024-03-31")}), 12.0);
        QCOMPARE(inferPeriodsPerYear(timesEvery(60, 1)), 365.0);
        QCOMPARE(inferPeriodsPerYear({}), 365.0);
    }

    void oneGapDoesNotChangeTheSpacing()
    {
        auto times = timesEvery(86'400, 10);
        times.push_back(times.back() + Duration::seconds(86'400) * 40);
        QCOMPARE(inferPeriodsPerYear(times), 365.0);
    }

    void monthsAndYearsCompound()
    {
        const std::vector times{at("2023-12-31"), at("2024-01-01"), at("2024-01-31")};
        const auto table = calendarReturns(times, {0.1, 0.2, 0.5}, ReturnLabel::Period);
        QCOMPARE(table.months.size(), std::size_t{2});
        QD_NEAR(table.months.at("2023-12"), 0.1);
        QD_NEAR(table.months.at("2024-01"), 0.8);
        QD_NEAR(table.years.at("2024"), 0.8);
    }

    void aCloseAtMidnightBelongsToTheDayBefore()
    {
        const auto table =
            calendarReturns({at("2024-02-01"), at("2024-02-02")}, {0.1, 0.2}, ReturnLabel::Close);
        QD_NEAR(table.months.at("2024-01"), 0.1);
        QD_NEAR(table.months.at("2024-02"), 0.2);
    }

    void rollingSharpeBeginsWithTheFirstFullWindow()
    {
        const auto series = rollingSharpe(timesEvery(86'400, 4), {0.1, 0.2, 0.3, 0.2}, 3, 365.0);
        QCOMPARE(series.values.size(), std::size_t{2});
        QD_NEAR(series.values[0], 2.0 * std::sqrt(365.0));
        QVERIFY(series.times[0] == timesEvery(86'400, 4)[2]);
        QVERIFY(rollingSharpe(timesEvery(60, 3), {0.1, 0.1, 0.1}, 3, 365.0).values.empty());
    }
};

QD_TEST(TestPeriods)
#include "TestPeriods.moc"
