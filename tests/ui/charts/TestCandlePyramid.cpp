// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/Random.h"
#include "tests/support/TestMain.h"
#include "ui/charts/CandlePyramid.h"

#include <algorithm>

using namespace qd;
using namespace qd::ui;

namespace {

std::vector<ChartCandle> randomBars(std::size_t count, std::uint64_t seed)
{
    Random random(seed);
    std::vector<ChartCandle> bars(count);
    double price = 100.0;
    for (ChartCandle& bar : bars) {
        const double next = price + random.uniform() - 0.5;
        bar = {price, std::max(price, next) + random.uniform(),
               std::min(price, next) - random.uniform(), next, random.uniform() * 9.0};
        price = next;
    }
    return bars;
}

bool areEqual(const ChartCandle& a, const ChartCandle& b)
{
    return a.open == b.open && a.high == b.high && a.low == b.low && a.close == b.close &&
           std::abs(a.volume - b.volume) <= 1e-9 * (1.0 + std::abs(b.volume));
}

ChartCandle mergedByHand(const std::vector<ChartCandle>& bars, std::size_t first, std::size_t end)
{
    ChartCandle whole = bars[first];
    for (std::size_t i = first + 1; i < end; ++i) {
        whole.high = std::max(whole.high, bars[i].high);
        whole.low = std::min(whole.low, bars[i].low);
        whole.volume += bars[i].volume;
    }
    whole.close = bars[end - 1].close;
    return whole;
}

bool holdsSlice(const CandleSlice& slice, const std::vector<ChartCandle>& bars)
{
    for (std::size_t i = 0; i < slice.candles.size(); ++i) {
        const std::size_t first = slice.first + i * slice.groupSize;
        const std::size_t end = std::min(first + slice.groupSize, bars.size());
        if (first >= end || !areEqual(slice.candles[i], mergedByHand(bars, first, end)))
            return false;
    }
    return true;
}

} // namespace

class TestCandlePyramid : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySliceEqualsMergingByHand();
    void aSliceCoversWhatWasAskedAndIsNotTooLong();
    void appendingEqualsAssigning();
    void replacingTheLastEqualsAssigning();
    void anEmptyPyramidHasEmptySlices();
    void heikinAshiFollowsItsFormula();
};

void TestCandlePyramid::everySliceEqualsMergingByHand()
{
    Random random(5);
    for (const std::size_t count : {1u, 3u, 4u, 5u, 16u, 17u, 63u, 64u, 65u, 1'000u, 4'097u}) {
        const auto bars = randomBars(count, count);
        CandlePyramid pyramid;
        pyramid.assign(bars);
        for (int round = 0; round < 50; ++round) {
            std::size_t first = random.below(count);
            std::size_t last = random.below(count);
            if (first > last)
                std::swap(first, last);
            const CandleSlice slice = pyramid.slice(first, last, 1 + random.below(200));
            QVERIFY(!slice.candles.empty());
            QVERIFY(holdsSlice(slice, bars));
        }
    }
}

void TestCandlePyramid::aSliceCoversWhatWasAskedAndIsNotTooLong()
{
    CandlePyramid pyramid;
    pyramid.assign(randomBars(10'000, 1));
    for (const std::size_t most : {1u, 7u, 100u, 800u, 20'000u}) {
        const CandleSlice slice = pyramid.slice(123, 9'876, most);
        QVERIFY(slice.first <= 123);
        QVERIFY(slice.first + slice.candles.size() * slice.groupSize > 9'876);
        QVERIFY(slice.candles.size() <= most + 2);
        QCOMPARE(slice.first % slice.groupSize, std::size_t{0});
    }
    QCOMPARE(pyramid.slice(10, 20, 100).groupSize, std::size_t{1});
}

void TestCandlePyramid::appendingEqualsAssigning()
{
    const auto bars = randomBars(341, 9);
    CandlePyramid grown;
    for (std::size_t i = 0; i < bars.size(); ++i) {
        grown.append(bars[i]);
        for (const std::size_t most : {1u, 3u, 20u, 1'000u})
            QVERIFY(holdsSlice(grown.slice(0, i, most), {bars.begin(), bars.begin() + i + 1}));
    }
    QCOMPARE(grown.size(), bars.size());
}

void TestCandlePyramid::replacingTheLastEqualsAssigning()
{
    auto bars = randomBars(66, 2);
    CandlePyramid pyramid;
    pyramid.assign(bars);
    for (const ChartCandle& other : randomBars(20, 3)) { // lower highs too: nothing old remains
        bars.back() = other;
        pyramid.replaceLast(other);
        for (const std::size_t most : {1u, 5u, 40u, 100u})
            QVERIFY(holdsSlice(pyramid.slice(0, bars.size() - 1, most), bars));
    }
    CandlePyramid fresh;
    fresh.replaceLast(bars.front());
    QCOMPARE(fresh.size(), std::size_t{1});
}

void TestCandlePyramid::anEmptyPyramidHasEmptySlices()
{
    CandlePyramid pyramid;
    QVERIFY(pyramid.slice(0, 10, 10).candles.empty());
    QVERIFY(pyramid.all().empty());
    pyramid.assign({});
    QVERIFY(pyramid.slice(0, 0, 1).candles.empty());
    pyramid.append({1.0, 2.0, 0.5, 1.5, 3.0});
    QCOMPARE(pyramid.slice(0, 0, 1).candles.size(), std::size_t{1});
    QVERIFY(pyramid.slice(1, 5, 10).candles.empty());
}

void TestCandlePyramid::heikinAshiFollowsItsFormula()
{
    const std::vector<ChartCandle> bars{{10.0, 14.0, 8.0, 12.0, 1.0}, {12.0, 13.0, 9.0, 10.0, 2.0}};
    const auto smooth = heikinAshi(bars);
    QCOMPARE(smooth.size(), std::size_t{2});
    QCOMPARE(smooth[0].open, 11.0);  // (10 + 12) ÷ 2
    QCOMPARE(smooth[0].close, 11.0); // (10 + 14 + 8 + 12) ÷ 4
    QCOMPARE(smooth[0].high, 14.0);
    QCOMPARE(smooth[0].low, 8.0);
    QCOMPARE(smooth[1].open, 11.0);
    QCOMPARE(smooth[1].close, 11.0); // (12 + 13 + 9 + 10) ÷ 4
    QCOMPARE(smooth[1].high, 13.0);
    QCOMPARE(smooth[1].low, 9.0);
    QCOMPARE(smooth[1].volume, 2.0);
}

QD_TEST(TestCandlePyramid)
#include "TestCandlePyramid.moc"
