// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/Random.h"

#include "tests/support/Death.h"
#include "tests/support/TestMain.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

using namespace qd;

namespace {

/// Pearson's correlation of two streams' uniform draws.
double correlation(Random a, Random b, int count)
{
    double sum = 0.0;
    for (int i = 0; i < count; ++i)
        sum += (a.uniform() - 0.5) * (b.uniform() - 0.5);
    return sum / count * 12.0;
}

} // namespace

class TestRandom : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsWithThePublishedSequence();
    void sameSeedSameNumbers();
    void splitsAreReproducibleAndIndependent();
    void splitIgnoresHowFarTheParentIs();
    void uniformStaysBelowOneWithTheRightMoments();
    void uniformRangeExcludesItsUpperEnd();
    void belowIsFairForOddBounds();
    void belowReachesHugeBounds();
    void normalHasTheRightMomentsAndTails();
    void chanceFollowsItsProbability();
};

void TestRandom::startsWithThePublishedSequence()
{
    // xoshiro256** after SplitMix64 seeding, from the authors' reference definition.
    Random zero(0);
    for (const std::uint64_t expected :
         {0x99ec5f36cb75f2b4U, 0xbf6e1f784956452aU, 0x1a5f849d4933e6e0U, 0x6aa594f1262d2d2cU,
          0xbba5ad4a1f842e59U})
        QCOMPARE(zero.next(), std::uint64_t{expected});
    Random fortyTwo(42);
    for (const std::uint64_t expected :
         {0x15780b2e0c2ec716U, 0x6104d9866d113a7eU, 0xae17533239e499a1U, 0xecb8ad4703b360a1U,
          0xfde6dc7fe2ec5e64U})
        QCOMPARE(fortyTwo.next(), std::uint64_t{expected});
    Random all(std::numeric_limits<std::uint64_t>::max());
    for (const std::uint64_t expected : {0x8f5520d52a7ead08U, 0xc476a018caa1802dU})
        QCOMPARE(all.next(), std::uint64_t{expected});
}

void TestRandom::sameSeedSameNumbers()
{
    Random a(7);
    Random b(7);
    Random c(8);
    bool differs = false;
    for (int i = 0; i < 1'000; ++i) {
        const double normal = a.normal();
        QVERIFY(normal == b.normal());
        differs = differs || normal != c.normal();
    }
    QVERIFY(differs);
}

void TestRandom::splitsAreReproducibleAndIndependent()
{
    const Random parent(1);
    QCOMPARE(parent.split(3).next(), Random(1).split(3).next());
    constexpr int kCount = 100'000;
    const double limit = 4.5 / std::sqrt(kCount); // 4.5 standard errors
    for (std::uint64_t stream = 0; stream < 8; ++stream) {
        QVERIFY(std::abs(correlation(parent, parent.split(stream), kCount)) < limit);
        QVERIFY(std::abs(correlation(parent.split(stream), parent.split(stream + 1), kCount)) <
                limit);
        QVERIFY(std::abs(correlation(parent.split(stream + 1), Random(2).split(stream), kCount)) <
                limit);
    }
    // No two first draws of a grid of seeds and streams coincide.
    std::vector<std::uint64_t> first;
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
        first.push_back(Random(seed).next());
        for (std::uint64_t stream = 0; stream < 100; ++stream)
            first.push_back(Random(seed).split(stream).next());
    }
    std::ranges::sort(first);
    QVERIFY(std::ranges::adjacent_find(first) == first.end());
}

void TestRandom::splitIgnoresHowFarTheParentIs()
{
    Random parent(5);
    Random before = parent.split(9);
    for (int i = 0; i < 17; ++i)
        parent.next();
    Random after = parent.split(9);
    for (int i = 0; i < 100; ++i)
        QCOMPARE(before.next(), after.next());
}

void TestRandom::uniformStaysBelowOneWithTheRightMoments()
{
    Random random(3);
    constexpr int kCount = 1'000'000;
    double sum = 0.0;
    double squares = 0.0;
    for (int i = 0; i < kCount; ++i) {
        const double u = random.uniform();
        QVERIFY(u >= 0.0 && u < 1.0);
        sum += u;
        squares += u * u;
    }
    QVERIFY(std::abs(sum / kCount - 0.5) < 0.0015);
    QVERIFY(std::abs(squares / kCount - 1.0 / 3.0) < 0.0015);
}

void TestRandom::uniformRangeExcludesItsUpperEnd()
{
    Random random(4);
    const double low = 1.0;
    const double high = std::nextafter(1.0, 2.0); // a single value fits
    for (int i = 0; i < 10'000; ++i)
        QVERIFY(random.uniform(low, high) == low);
    for (int i = 0; i < 10'000; ++i) {
        const double u = random.uniform(-3.0, 5.0);
        QVERIFY(u >= -3.0 && u < 5.0);
    }
    QVERIFY(random.uniform(2.0, 2.0) == 2.0);
}

void TestRandom::belowIsFairForOddBounds()
{
    Random random(6);
    constexpr int kBound = 7;
    constexpr int kCount = 700'000;
    std::array<int, kBound> counts{};
    for (int i = 0; i < kCount; ++i)
        ++counts.at(random.below(kBound));
    double chiSquare = 0.0;
    for (const int count : counts) {
        const double deviation = count - kCount / static_cast<double>(kBound);
        chiSquare += deviation * deviation / (kCount / static_cast<double>(kBound));
    }
    QVERIFY(chiSquare < 27.9); // 99.99 % of the chi-square law with six degrees of freedom
    QCOMPARE(random.below(1), std::uint64_t{0});
    QVERIFY(test::dies([] { (void)Random(1).below(0); }));
}

void TestRandom::belowReachesHugeBounds()
{
    // With this bound a plain product would favour every third number twice over.
    Random random(8);
    constexpr std::uint64_t kBound = 0xc000000000000000U;
    int thirds = 0;
    constexpr int kCount = 100'000;
    for (int i = 0; i < kCount; ++i) {
        const std::uint64_t n = random.below(kBound);
        QVERIFY(n < kBound);
        thirds += n % 3 == 0 ? 1 : 0;
    }
    QVERIFY(std::abs(thirds / static_cast<double>(kCount) - 1.0 / 3.0) < 0.008);
}

void TestRandom::normalHasTheRightMomentsAndTails()
{
    Random random(9);
    constexpr int kCount = 1'000'000;
    std::array<double, 4> moments{};
    int beyondTwo = 0;
    for (int i = 0; i < kCount; ++i) {
        const double z = random.normal();
        QVERIFY(std::isfinite(z));
        double power = 1.0;
        for (double& moment : moments)
            moment += power *= z;
        beyondTwo += std::abs(z) > 1.959963984540054 ? 1 : 0;
    }
    QVERIFY(std::abs(moments[0] / kCount) < 0.005);
    QVERIFY(std::abs(moments[1] / kCount - 1.0) < 0.007);
    QVERIFY(std::abs(moments[2] / kCount) < 0.02);
    QVERIFY(std::abs(moments[3] / kCount - 3.0) < 0.05);
    QVERIFY(std::abs(beyondTwo / static_cast<double>(kCount) - 0.05) < 0.001);
}

void TestRandom::chanceFollowsItsProbability()
{
    Random random(10);
    int hits = 0;
    for (int i = 0; i < 100'000; ++i) {
        QVERIFY(!random.chance(0.0));
        QVERIFY(random.chance(1.0));
        hits += random.chance(0.3) ? 1 : 0;
    }
    QVERIFY(std::abs(hits / 100'000.0 - 0.3) < 0.007);
}

QD_TEST(TestRandom)
#include "TestRandom.moc"
