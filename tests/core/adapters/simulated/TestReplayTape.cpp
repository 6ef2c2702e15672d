// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/simulated/FormingPath.h"
#include "core/adapters/simulated/ReplayTape.h"
#include "tests/core/adapters/simulated/VenueHarness.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace qd;
using namespace qd::test;

namespace {

const Timestamp kBegin = Timestamp::fromMilliseconds(1'704'067'200'000);
const SeriesKey kMinutes{"BTCUSDT", Timeframe::fromSeconds(60)};
const SeriesKey kFives{"BTCUSDT", Timeframe::fromSeconds(300)};

Timestamp minute(int number)
{
    return kBegin + Duration::seconds(60 * number);
}

ReplayTape tape()
{
    ReplayTape result;
    result.put(std::make_shared<const BarSeries>(risingBars(kMinutes, 10)));
    result.put(std::make_shared<const BarSeries>(risingBars(kFives, 3)));
    return result;
}

} // namespace

class TestReplayTape : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void walksFromCloseToClose()
    {
        const ReplayTape bars = tape();
        QCOMPARE(bars.nextClose(kBegin), minute(1));
        QCOMPARE(bars.nextClose(minute(1)), minute(2));
        QCOMPARE(bars.nextClose(minute(10)), minute(15)); // only the coarse series goes on
        QVERIFY(!bars.nextClose(minute(15)).has_value());
    }

    void publishesEverythingThatClosesTogether()
    {
        const ReplayTape bars = tape();
        QCOMPARE(bars.closingAt(minute(4)).size(), std::size_t{1});
        QCOMPARE(bars.closingAt(minute(5)).size(), std::size_t{2});
        QCOMPARE(bars.finestClosingAt(minute(5)).size(), std::size_t{1});
        QCOMPARE(bars.finestClosingAt(minute(5)).front().first, kMinutes);
        QCOMPARE(bars.finestClosingAt(minute(15)).front().first, kFives);
    }

    void opensTheFinestBarOfEachSymbol()
    {
        const ReplayTape bars = tape();
        QCOMPARE(bars.opening(kBegin, minute(1)).size(), std::size_t{1});
        QCOMPARE(bars.opening(kBegin, minute(1)).front().first, kMinutes);
        QCOMPARE(bars.opening(minute(10), minute(15)).front().first, kFives);
        QVERIFY(bars.opening(minute(15), minute(20)).empty());
    }

    void knowsTheLastCloseBeforeAnInstant()
    {
        const ReplayTape bars = tape();
        QCOMPARE(bars.lastClose("BTCUSDT", minute(3)), minute(3));
        QCOMPARE(bars.lastClose("BTCUSDT", minute(14)), minute(10));
        QVERIFY(bars.lastClose("NOSUCH", minute(14)).isNull());
    }

    void formsABarOverItsExtremesToItsClose()
    {
        const Bar bar = risingBars(kMinutes, 1).bar(0);
        const std::vector<Bar> states = formingStates(bar, 12);
        QCOMPARE(states.size(), std::size_t{12});
        QVERIFY(states.back() == bar);
        QVERIFY(states.front().high < bar.high); // a rising bar falls first
        Bar before = states.front();
        for (const Bar& state : states) {
            QVERIFY(state.high >= before.high && state.low <= before.low);
            QVERIFY(state.volume >= before.volume);
            before = state;
        }
        QCOMPARE(formingStates(bar, 1).size(), std::size_t{1});
    }
};

QD_TEST(TestReplayTape)
#include "TestReplayTape.moc"
