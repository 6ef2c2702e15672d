// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeEngine.h"
#include "tests/support/TestMain.h"
#include "ui/charts/CandleData.h"

using namespace qd;
using namespace qd::ui;

namespace {

const SeriesKey kKey{"BTCUSDT", Timeframe::fromSeconds(3'600)};

Bar barAt(std::int64_t hour, double open, double close)
{
    Bar bar;
    bar.openTime = Timestamp::fromMilliseconds(hour * 3'600'000);
    bar.open = Decimal::fromDouble(open).value();
    bar.close = Decimal::fromDouble(close).value();
    bar.high = std::max(bar.open, bar.close);
    bar.low = std::min(bar.open, bar.close);
    return bar;
}

} // namespace

class TestCandleData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFormingBarIsReplacedUntilTheNextOneOpens();
    void anEarlierBarIsIgnored();
    void heikinAshiStaysEqualWhileBarsGrow();
    void instantsFindTheirBar();
    void priceDecimalsAreBounded();
};

void TestCandleData::aFormingBarIsReplacedUntilTheNextOneOpens()
{
    CandleData data;
    QVERIFY(data.upsert(barAt(10, 100.0, 101.0)));
    QVERIFY(!data.upsert(barAt(10, 100.0, 99.0)));
    QCOMPARE(data.size(), std::size_t{1});
    QCOMPARE(data.bars().bar(0).close, 99.0);
    QVERIFY(data.upsert(barAt(11, 99.0, 98.0)));
    QCOMPARE(data.size(), std::size_t{2});
}

void TestCandleData::anEarlierBarIsIgnored()
{
    CandleData data;
    data.upsert(barAt(10, 100.0, 101.0));
    QVERIFY(!data.upsert(barAt(9, 1.0, 2.0)));
    QCOMPARE(data.size(), std::size_t{1});
    QCOMPARE(data.bars().bar(0).close, 101.0);
}

void TestCandleData::heikinAshiStaysEqualWhileBarsGrow()
{
    CandleData data;
    data.assign(*test::FakeEngine::makeBars(kKey, 50));
    QCOMPARE(data.heikinAshiBars().size(), std::size_t{50});
    const std::int64_t hour = data.openTime(49).milliseconds() / 3'600'000;
    for (const Bar& bar : {barAt(hour, 66'000.0, 65'000.0), barAt(hour + 1, 65'000.0, 67'000.0),
                           barAt(hour + 1, 65'000.0, 64'000.0)}) {
        data.upsert(bar);
        const auto expected = heikinAshi(data.bars().all());
        QCOMPARE(data.heikinAshiBars().size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(data.heikinAshiBars().bar(i).open, expected[i].open);
            QCOMPARE(data.heikinAshiBars().bar(i).close, expected[i].close);
        }
    }
}

void TestCandleData::instantsFindTheirBar()
{
    CandleData data;
    for (const std::int64_t hour : {10, 11, 14})
        data.upsert(barAt(hour, 1.0, 2.0));
    const auto at = [](std::int64_t minute) {
        return Timestamp::fromMilliseconds(minute * 60'000);
    };
    QCOMPARE(data.times().indexAt(at(0)), std::size_t{0});
    QCOMPARE(data.times().indexAt(at(11 * 60 + 59)), std::size_t{1});
    QCOMPARE(data.times().indexAt(at(13 * 60)), std::size_t{1});
    QCOMPARE(data.times().indexAt(at(99 * 60)), std::size_t{2});
    QCOMPARE(data.times().lowerBound(at(11 * 60 + 1)), std::size_t{2});
    QCOMPARE(data.times().lowerBound(at(99 * 60)), std::size_t{3});
}

void TestCandleData::priceDecimalsAreBounded()
{
    CandleData data;
    data.upsert(barAt(1, 5.0, 6.0));
    QCOMPARE(data.priceDecimals(), 2);
    Bar tiny = barAt(2, 5.0, 6.0);
    tiny.close = "0.000012345678"_dec;
    data.upsert(tiny);
    QCOMPARE(data.priceDecimals(), 8);
}

QD_TEST(TestCandleData)
#include "TestCandleData.moc"
