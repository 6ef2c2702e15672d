// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/BarSeries.h"

#include "core/foundation/Random.h"
#include "tests/support/TestMain.h"

#include <algorithm>
#include <cmath>
#include <limits>

using namespace qd;

namespace {

const SeriesKey kKey{"BTCUSDT", Timeframe::fromSeconds(3'600)};

Timestamp hour(std::int64_t n)
{
    return Timestamp::fromMilliseconds(1'704'067'200'000 + n * 3'600'000);
}

Bar flatBar(std::int64_t n, Decimal price, Decimal volume = Decimal::fromInt(1))
{
    return {hour(n), price, price, price, price, volume};
}

Decimal dec(const std::string& text)
{
    return Decimal::parse(text).value();
}

Bar randomBar(Random& random, std::int64_t n, int maxDecimals)
{
    const auto price = [&] {
        return Decimal::fromMantissa(
            static_cast<std::int64_t>(random.below(100'000'000)),
            static_cast<int>(random.below(static_cast<std::uint64_t>(maxDecimals + 1))));
    };
    return {hour(n), price(), price(), price(), price(), price()};
}

} // namespace

class TestBarSeries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesBackWhatWasAppended();
    void decimalsGrowWithFinerPrices();
    void doublesAreTheNearestOfTheExactPrice();
    void hugeAndFineKeepEighteenDigits();
    void refusesBarsOutOfOrder();
    void refusesNumbersBeyondRangeWithoutATrace();
    void negativeNumbersSurvive();
    void takesWholeColumns();
    void refusesBadColumns();
    void columnsGoOnGrowing();
    void findsAndSlices();
    void knowsCloseTimes();
};

void TestBarSeries::givesBackWhatWasAppended()
{
    Random random(1);
    BarSeries series(kKey);
    series.reserve(5'000);
    std::vector<Bar> bars;
    for (int i = 0; i < 5'000; ++i) {
        bars.push_back(randomBar(random, i, std::min(i / 500, 9)));
        QVERIFY(series.append(bars.back()).isOk());
    }
    QCOMPARE(series.size(), bars.size());
    for (std::size_t i = 0; i < bars.size(); ++i) {
        QVERIFY(series.bar(i) == bars[i]);
        QCOMPARE(series.closeExact(i), bars[i].close);
    }
    QCOMPARE(series.priceDecimals(), 9);
    QVERIFY(series.key() == kKey);
}

void TestBarSeries::decimalsGrowWithFinerPrices()
{
    BarSeries series(kKey);
    QVERIFY(series.append(flatBar(0, dec("68000"))).isOk());
    QCOMPARE(series.priceDecimals(), 0);
    QVERIFY(series.append(flatBar(1, dec("68000.5"), dec("0.001"))).isOk());
    QCOMPARE(series.priceDecimals(), 1);
    QCOMPARE(series.volumeDecimals(), 3);
    QVERIFY(series.append(flatBar(2, dec("68000.00000001"))).isOk());
    QCOMPARE(series.priceDecimals(), 8);
    QVERIFY(series.append(flatBar(3, dec("1"))).isOk());
    QCOMPARE(series.priceDecimals(), 8);
    QCOMPARE(series.closeMantissas()[0], 6'800'000'000'000);
    QCOMPARE(series.closeExact(0), dec("68000"));
    QCOMPARE(series.closeExact(1), dec("68000.5"));
    QCOMPARE(series.volumeExact(1), dec("0.001"));
    QCOMPARE(series.volumeExact(0), dec("1"));
}

void TestBarSeries::doublesAreTheNearestOfTheExactPrice()
{
    Random random(2);
    BarSeries series(kKey);
    for (int i = 0; i < 2'000; ++i)
        QVERIFY(series.append(randomBar(random, i, 8)).isOk());
    constexpr std::int64_t kExact = std::int64_t{1} << 53U;
    const auto isNearest = [](double value, Decimal exact, std::int64_t mantissa) {
        const double nearest = exact.toDouble();
        return mantissa < kExact ? value == nearest
                                 : std::abs(value - nearest) <= nearest * 0x1p-52;
    };
    for (std::size_t i = 0; i < series.size(); ++i) {
        QVERIFY(isNearest(series.open(i), series.openExact(i), series.openMantissas()[i]));
        QVERIFY(isNearest(series.high(i), series.highExact(i), series.highMantissas()[i]));
        QVERIFY(isNearest(series.low(i), series.lowExact(i), series.lowMantissas()[i]));
        QVERIFY(isNearest(series.close(i), series.closeExact(i), series.closeMantissas()[i]));
        QVERIFY(isNearest(series.volume(i), series.volumeExact(i), series.volumeMantissas()[i]));
    }
}

void TestBarSeries::hugeAndFineKeepEighteenDigits()
{
    // Fine first, huge later: the fine one is rounded half-even to what still fits.
    BarSeries series(kKey);
    QVERIFY(series.append(flatBar(0, dec("0.123456789015"))).isOk());
    QCOMPARE(series.priceDecimals(), 12);
    QVERIFY(series.append(flatBar(1, dec("12345678.5"))).isOk());
    QCOMPARE(series.priceDecimals(), 10);
    QCOMPARE(series.closeExact(0), dec("0.123456789"));
    QCOMPARE(series.closeExact(1), dec("12345678.5"));
    // Finer digits that do not fit any more are rounded as they come.
    QVERIFY(series.append(flatBar(2, dec("0.000000000351"))).isOk());
    QCOMPARE(series.priceDecimals(), 10);
    QCOMPARE(series.closeExact(2), dec("0.0000000004"));
    QVERIFY(series.append(flatBar(3, dec("123456789012345678"))).isOk());
    QCOMPARE(series.priceDecimals(), 0);
    QCOMPARE(series.closeExact(3), dec("123456789012345678"));
    QCOMPARE(series.closeExact(1), dec("12345678")); // a tie, to even

    // Volumes with the noise of binary fractions, as some files have them.
    BarSeries noisy(kKey);
    Random random(3);
    for (int i = 0; i < 1'000; ++i) {
        const Decimal volume = Decimal::fromDouble(random.uniform() * 1e7).value();
        QVERIFY(noisy.append(flatBar(i, dec("1"), volume)).isOk());
        const Decimal error = (noisy.volumeExact(static_cast<std::size_t>(i)) - volume).abs();
        QVERIFY(error <= dec("0.000000000005"));
    }
    QVERIFY(noisy.volumeDecimals() >= 10);
}

void TestBarSeries::refusesBarsOutOfOrder()
{
    BarSeries series(kKey);
    QVERIFY(series.append(flatBar(5, dec("1"))).isOk());
    for (const std::int64_t n : {5, 4, -1'000'000}) {
        const Status status = series.append(flatBar(n, dec("0.5")));
        QVERIFY(!status.isOk());
        QCOMPARE(status.error().kind, ErrorKind::DataQuality);
        QVERIFY(status.error().describe().find("BTCUSDT 1h") != std::string::npos);
    }
    QCOMPARE(series.size(), std::size_t{1});
    QCOMPARE(series.priceDecimals(), 0);
    QVERIFY(series.append(flatBar(9, dec("2"))).isOk()); // gaps are allowed
}

void TestBarSeries::refusesNumbersBeyondRangeWithoutATrace()
{
    BarSeries series(kKey);
    QVERIFY(series.append(flatBar(0, dec("0.123456789012"))).isOk());
    for (const char* text : {"1e18", "-1e18", "1e26", "999999999999999999.9"}) {
        Bar bar = flatBar(1, dec("100000000"));
        bar.volume = dec(text);
        QCOMPARE(series.append(bar).error().kind, ErrorKind::DataQuality);
        bar = flatBar(1, dec("1"));
        bar.high = dec(text);
        QCOMPARE(series.append(bar).error().kind, ErrorKind::DataQuality);
    }
    QCOMPARE(series.size(), std::size_t{1});
    QCOMPARE(series.closeExact(0), dec("0.123456789012"));
    QVERIFY(series.append(flatBar(1, dec("999999999999999998"))).isOk());
    QCOMPARE(series.closeExact(1), dec("999999999999999998"));
}

void TestBarSeries::negativeNumbersSurvive()
{
    BarSeries series(kKey); // judging them is the data check's work, not the container's
    QVERIFY(series.append(flatBar(0, dec("-37.63"))).isOk());
    QVERIFY(series.append(flatBar(1, dec("-0.000001"))).isOk());
    QCOMPARE(series.closeExact(0), dec("-37.63"));
    QCOMPARE(series.closeExact(1), dec("-0.000001"));
    QVERIFY(series.close(0) == -37.63);
}

void TestBarSeries::takesWholeColumns()
{
    const auto series = BarSeries::fromColumns(kKey, 2, 3, {10, 20}, {100, 200}, {110, 210},
                                               {90, 190}, {105, 205}, {1'500, 0});
    QVERIFY(series.isOk());
    QCOMPARE(series->size(), std::size_t{2});
    const Bar bar = series->bar(0);
    QCOMPARE(bar.openTime.nanoseconds(), 10);
    QCOMPARE(bar.open, dec("1"));
    QCOMPARE(bar.high, dec("1.1"));
    QCOMPARE(bar.low, dec("0.9"));
    QCOMPARE(bar.close, dec("1.05"));
    QCOMPARE(bar.volume, dec("1.5"));
    QVERIFY(BarSeries::fromColumns(kKey, 0, 0, {}, {}, {}, {}, {}, {}).isOk());
}

void TestBarSeries::refusesBadColumns()
{
    using Column = std::vector<std::int64_t>;
    const Column ok{1, 2};
    const auto refuses = [&](int priceDecimals, int volumeDecimals, Column time, Column open,
                             Column volume) {
        const auto series =
            BarSeries::fromColumns(kKey, priceDecimals, volumeDecimals, std::move(time),
                                   std::move(open), ok, ok, ok, std::move(volume));
        return !series.isOk() && series.error().kind == ErrorKind::DataQuality;
    };
    QVERIFY(!refuses(12, 12, ok, ok, ok));
    QVERIFY(refuses(13, 0, ok, ok, ok));
    QVERIFY(refuses(-1, 0, ok, ok, ok));
    QVERIFY(refuses(0, 13, ok, ok, ok));
    QVERIFY(refuses(0, -1, ok, ok, ok));
    QVERIFY(refuses(0, 0, {1, 2, 3}, ok, ok));
    QVERIFY(refuses(0, 0, ok, {1}, ok));
    QVERIFY(refuses(0, 0, ok, ok, {}));
    QVERIFY(refuses(0, 0, {2, 1}, ok, ok));
    QVERIFY(refuses(0, 0, {2, 2}, ok, ok));
    QVERIFY(refuses(0, 0, ok, {1, std::numeric_limits<std::int64_t>::min()}, ok));
    QVERIFY(refuses(0, 0, ok, ok, {1, 1'000'000'000'000'000'000}));
}

void TestBarSeries::columnsGoOnGrowing()
{
    auto loaded = BarSeries::fromColumns(kKey, 2, 0, {0}, {9'999'999'999}, {9'999'999'999}, {100},
                                         {-500}, {7});
    BarSeries series = std::move(loaded).value();
    Bar next = flatBar(1, dec("0.123456789012"), dec("0.5"));
    QVERIFY(series.append(next).isOk());
    QCOMPARE(series.priceDecimals(), 10); // 99999999.99 leaves room for ten
    QCOMPARE(series.openExact(0), dec("99999999.99"));
    QCOMPARE(series.closeExact(0), dec("-5"));
    QCOMPARE(series.openExact(1), dec("0.123456789"));
    QCOMPARE(series.volumeExact(0), dec("7"));
    QCOMPARE(series.volumeExact(1), dec("0.5"));
}

void TestBarSeries::findsAndSlices()
{
    BarSeries series(kKey);
    for (int i = 0; i < 10; ++i)
        QVERIFY(series.append(flatBar(2 * i, Decimal::fromInt(i) + dec("0.25"))).isOk());
    QCOMPARE(series.lowerBound(hour(-5)), std::size_t{0});
    QCOMPARE(series.lowerBound(hour(4)), std::size_t{2});
    QCOMPARE(series.lowerBound(hour(5)), std::size_t{3});
    QCOMPARE(series.lowerBound(hour(19)), std::size_t{10});

    const BarSeries part = series.slice(hour(3), hour(8)); // the end is not included
    QCOMPARE(part.size(), std::size_t{2});
    QVERIFY(part.bar(0) == series.bar(2));
    QVERIFY(part.bar(1) == series.bar(3));
    QVERIFY(part.key() == kKey);
    QCOMPARE(part.priceDecimals(), series.priceDecimals());
    QVERIFY(series.slice(hour(8), hour(3)).isEmpty());
    QVERIFY(series.slice(hour(100), hour(200)).isEmpty());
    QVERIFY(BarSeries(kKey).slice(hour(0), hour(1)).isEmpty());
    BarSeries grown = part;
    QVERIFY(grown.append(flatBar(100, dec("0.001"))).isOk());
    QCOMPARE(grown.closeExact(0), series.closeExact(2));
}

void TestBarSeries::knowsCloseTimes()
{
    BarSeries series(kKey);
    QVERIFY(series.append(flatBar(0, dec("1"))).isOk());
    QCOMPARE(series.closeTime(0), hour(1));
}

QD_TEST(TestBarSeries)
#include "TestBarSeries.moc"
