// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/Drawdowns.h"
#include "tests/core/analytics/Near.h"
#include "tests/support/TestMain.h"

using namespace qd;

namespace {

Timestamp day(int n)
{
    return Timestamp::fromMilliseconds(1'700'000'000'000) + Duration::seconds(86'400) * n;
}

WealthPath pathOf(std::vector<double> values)
{
    WealthPath path;
    for (std::size_t i = 0; i < values.size(); ++i)
        path.times.push_back(day(static_cast<int>(i)));
    path.values = std::move(values);
    return path;
}

} // namespace

class TestDrawdowns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEachEpisodeWithItsDates()
    {
        const auto found = findDrawdowns(pathOf({100, 110, 110, 99, 88, 110, 120, 108}));
        QCOMPARE(found.size(), std::size_t{2});
        QVERIFY(found[0].peak == day(2)); // the last time at the high
        QVERIFY(found[0].firstUnderwater == day(3));
        QVERIFY(found[0].valley == day(4));
        QVERIFY(found[0].lastUnderwater == day(4));
        QVERIFY(found[0].recovery == day(5));
        QCOMPARE(found[0].periodsToValley, 2);
        QCOMPARE(found[0].periodsToRecovery, 3);
        QCOMPARE(found[0].periodsUnderwater, 2);
        QD_NEAR(found[0].depth, -0.2);
        QVERIFY(!found[1].recovery);
        QCOMPARE(found[1].periodsToRecovery, 1);
    }

    void figuresOfASmallPathAreRight()
    {
        const auto figures = drawdownFigures(pathOf({1.0, 0.5, 1.0, 0.75, 0.75}));
        QVERIFY(figures.has_value());
        QD_NEAR(figures->deepest, -0.5);
        QD_NEAR(figures->painIndex, (0.5 + 0.25 + 0.25) / 4);
        QD_NEAR(figures->ulcerIndex, std::sqrt((0.25 + 0.0625 + 0.0625) / 4));
        QD_NEAR(figures->timeUnderwater, 0.75);
        QCOMPARE(figures->longestPeriods, 2);
    }

    void aPathThatNeverFallsHasNoEpisode()
    {
        QVERIFY(findDrawdowns(pathOf({1, 1, 2, 3})).empty());
        QCOMPARE(drawdownFigures(pathOf({1, 2}))->deepest, 0.0);
        QVERIFY(!drawdownFigures(pathOf({1})));
        QVERIFY(!drawdownFigures(pathOf({})));
    }

    void theStartCountsAsAPeak()
    {
        const auto found = findDrawdowns(pathOf({1.0, 0.9, 0.95}));
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(found[0].peak == day(0));
    }
};

QD_TEST(TestDrawdowns)
#include "TestDrawdowns.moc"
