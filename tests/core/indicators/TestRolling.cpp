// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/RingBuffer.h"
#include "core/indicators/RollingExtremum.h"
#include "core/indicators/RollingMean.h"
#include "core/indicators/RollingTrend.h"
#include "core/indicators/RollingVariance.h"

#include "core/foundation/Random.h"
#include "tests/support/TestMain.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <numeric>

using namespace qd;

class TestRolling : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithAFreshWindowAfterTenMillionBars();
    void aHugeSpikeLeavesNoTrace();
    void equalValuesHaveNoSpread();
    void extremesAreThoseOfTheWindow();
    void trendIsTheLeastSquaresLine();
    void aWindowOfOneIsTheValue();
    void ringBufferNamesValuesByAge();
    void aStateOfAnotherPeriodIsRefused();
};

namespace {

struct Fresh
{
    long double mean = 0.0L;
    long double deviation = 0.0L;
};

Fresh fresh(const std::deque<double>& window)
{
    Fresh result;
    for (const double x : window)
        result.mean += x;
    result.mean /= static_cast<long double>(window.size());
    for (const double x : window)
        result.deviation += (x - result.mean) * (x - result.mean);
    result.deviation = std::sqrt(result.deviation / static_cast<long double>(window.size()));
    return result;
}

bool isNear(long double a, long double b, long double relative)
{
    return std::abs(a - b) <= relative * std::max(std::abs(a), std::abs(b));
}

} // namespace

void TestRolling::agreesWithAFreshWindowAfterTenMillionBars()
{
    constexpr std::size_t kPeriod = 37;
    RollingMean mean(kPeriod);
    RollingVariance variance(kPeriod);
    Random random(7);
    std::deque<double> window;
    double price = 30'000.0;
    for (int i = 0; i < 10'000'000; ++i) {
        price *= 1.0 + 1e-3 * (random.uniform() - 0.5);
        mean.update(price);
        variance.update(price);
        window.push_back(price);
        if (window.size() > kPeriod)
            window.pop_front();
        if (i % 999'983 == 0 && i > 0) {
            const Fresh expected = fresh(window);
            QVERIFY(isNear(mean.value(), expected.mean, 1e-14L));
            QVERIFY(isNear(variance.populationDeviation(), expected.deviation, 1e-10L));
        }
    }
}

void TestRolling::aHugeSpikeLeavesNoTrace()
{
    constexpr std::size_t kPeriod = 10;
    RollingMean mean(kPeriod);
    RollingVariance variance(kPeriod);
    for (int i = 0; i < 57; ++i) {
        const double x = i == 20 ? 1e18 : 1.0 + 1e-6 * i;
        mean.update(x);
        variance.update(x);
        if (i >= 20 + static_cast<int>(kPeriod)) {
            const double middle = 1.0 + 1e-6 * (i - 4.5);
            QVERIFY(isNear(mean.value(), middle, 1e-15L));
            QVERIFY(isNear(variance.populationDeviation(), 1e-6 * std::sqrt(8.25), 1e-8L));
        }
    }
}

void TestRolling::equalValuesHaveNoSpread()
{
    RollingMean mean(20);
    RollingVariance variance(20);
    for (int i = 0; i < 30; ++i) {
        mean.update(100.0 + i);
        variance.update(100.0 + i);
    }
    for (int i = 0; i < 45; ++i) {
        mean.update(0.1);
        variance.update(0.1);
        if (i >= 19) {
            QCOMPARE(mean.value(), 0.1);
            QCOMPARE(variance.mean(), 0.1);
            QCOMPARE(variance.populationVariance(), 0.0);
        }
    }
}

void TestRolling::extremesAreThoseOfTheWindow()
{
    Random random(3);
    for (const std::size_t period : {1, 2, 3, 14, 50}) {
        RollingMaximum highest(period);
        RollingMinimum lowest(period);
        std::deque<double> window;
        for (int i = 0; i < 500; ++i) {
            const double x = std::floor(random.uniform() * 20.0) - 10.0;
            window.push_back(x);
            if (window.size() > period)
                window.pop_front();
            QCOMPARE(highest.update(x), *std::ranges::max_element(window));
            QCOMPARE(lowest.update(x), *std::ranges::min_element(window));
            QCOMPARE(highest.isFull(), window.size() == period);
        }
    }
}

void TestRolling::trendIsTheLeastSquaresLine()
{
    RollingTrend trend(14);
    for (int i = 0; i < 100; ++i)
        trend.update(5.0 + 3.0 * i);
    QVERIFY(isNear(trend.slope(), 3.0L, 1e-13L));
    QVERIFY(isNear(trend.endPoint(), 5.0L + 3.0L * 99, 1e-13L));

    RollingTrend weighted(3);
    for (const double x : {9.0, 1.0, 2.0, 6.0})
        weighted.update(x);
    QVERIFY(isNear(weighted.weightedMean(), (1.0L * 1 + 2 * 2 + 3 * 6) / 6, 1e-14L));
}

void TestRolling::aWindowOfOneIsTheValue()
{
    RollingMean mean(1);
    RollingVariance variance(1);
    RollingTrend trend(1);
    for (const double x : {3.5, 1e12, 1e-9}) {
        QCOMPARE(mean.update(x), x);
        variance.update(x);
        trend.update(x);
        QCOMPARE(variance.mean(), x);
        QCOMPARE(variance.populationDeviation(), 0.0);
        QCOMPARE(variance.sampleDeviation(), 0.0);
        QCOMPARE(trend.weightedMean(), x);
        QCOMPARE(trend.slope(), 0.0);
    }
    QVERIFY(mean.isFull());
}

void TestRolling::ringBufferNamesValuesByAge()
{
    RingBuffer ring(3);
    QCOMPARE(ring.push(1.0), 0.0);
    QCOMPARE(ring.push(2.0), 0.0);
    QVERIFY(!ring.isFull());
    QCOMPARE(ring.oldest(), 1.0);
    QCOMPARE(ring.push(3.0), 0.0);
    QVERIFY(ring.isFull());
    QCOMPARE(ring.push(4.0), 1.0);
    QCOMPARE(ring.at(0), 4.0);
    QCOMPARE(ring.at(2), 2.0);
    QCOMPARE(ring.oldest(), 2.0);
}

void TestRolling::aStateOfAnotherPeriodIsRefused()
{
    RollingVariance variance(5);
    variance.update(1.0);
    StateWriter writer;
    variance.save(writer);
    const std::string bytes = writer.finish();
    StateReader same(bytes);
    RollingVariance second(5);
    second.load(same);
    QVERIFY(same.finish().isOk());
    StateReader other(bytes);
    RollingVariance longer(6);
    longer.load(other);
    QVERIFY(!other.finish());
}

QD_TEST(TestRolling)
#include "TestRolling.moc"
