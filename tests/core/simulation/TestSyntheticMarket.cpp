// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/BarQuality.h"
#include "core/simulation/SyntheticMarket.h"
#include "tests/support/TestMain.h"

#include <cmath>
#include <numeric>

using namespace qd;

namespace {

SyntheticMarketSpec specOf(std::int64_t bars, const char* timeframe = "1m")
{
    SyntheticMarketSpec spec;
    spec.key = {"DEMO", *Timeframe::parse(timeframe)};
    spec.bars = bars;
    return spec;
}

std::vector<double> returnsOf(const BarSeries& bars)
{
    std::vector<double> returns;
    for (std::size_t i = 0; i < bars.size(); ++i)
        returns.push_back(std::log(bars.close(i) / bars.open(i)));
    return returns;
}

double correlation(const std::vector<double>& values, std::size_t lag)
{
    const double mean =
        std::accumulate(values.begin(), values.end(), 0.0) / static_cast<double>(values.size());
    double together = 0.0;
    double alone = 0.0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        alone += (values[i] - mean) * (values[i] - mean);
        if (i >= lag)
            together += (values[i] - mean) * (values[i - lag] - mean);
    }
    return together / alone;
}

std::vector<double> squared(std::vector<double> values)
{
    for (double& value : values)
        value *= value;
    return values;
}

} // namespace

class TestSyntheticMarket : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheSameBarsForTheSameSeed()
    {
        const auto a = makeSyntheticMarket(specOf(5'000));
        const auto b = makeSyntheticMarket(specOf(5'000));
        QVERIFY(a.isOk() && b.isOk());
        QCOMPARE(a->size(), std::size_t{5'000});
        for (std::size_t i = 0; i < a->size(); ++i)
            QVERIFY(a->bar(i) == b->bar(i));
        // More bars begin with the same ones.
        const auto longer = makeSyntheticMarket(specOf(6'000));
        QVERIFY(longer->bar(4'999) == a->bar(4'999));
    }

    void keepsItsNumbersFromVersionToVersion()
    {
        const auto bars = makeSyntheticMarket(specOf(100'000));
        QVERIFY(bars.isOk());
        std::uint64_t sum = 0;
        for (std::size_t i = 0; i < bars->size(); ++i) {
            for (const std::int64_t value :
                 {bars->openMantissas()[i], bars->highMantissas()[i], bars->lowMantissas()[i],
                  bars->closeMantissas()[i], bars->volumeMantissas()[i]})
                sum = (sum ^ static_cast<std::uint64_t>(value)) * 0x100000001b3U;
        }
        QCOMPARE(QString::number(sum, 16), QStringLiteral("d915d8e91e54ef31"));
    }

    void givesOtherBarsForAnotherSeed()
    {
        SyntheticMarketSpec other = specOf(1'000);
        other.seed = 2;
        const auto a = returnsOf(*makeSyntheticMarket(specOf(1'000)));
        const auto b = returnsOf(*makeSyntheticMarket(other));
        int equal = 0;
        for (std::size_t i = 0; i < a.size(); ++i)
            equal += a[i] == b[i] ? 1 : 0;
        QVERIFY(equal < 100); // small moves meet on the tick grid now and then
    }

    void makesSoundBars_data()
    {
        QTest::addColumn<QString>("timeframe");
        for (const char* timeframe : {"1s", "1m", "7m", "1h", "1d", "1w"})
            QTest::newRow(timeframe) << QString::fromLatin1(timeframe);
    }
    void makesSoundBars()
    {
        QFETCH(QString, timeframe);
        const auto bars = makeSyntheticMarket(specOf(20'000 / 4, timeframe.toStdString().c_str()));
        QVERIFY(bars.isOk());
        BarQualityCheck check(bars->key().timeframe);
        check.add(*bars);
        const BarQualityReport& report = check.report();
        QCOMPARE(report.bars, 5'000);
        QCOMPARE(report.gapCount, 0);
        QCOMPARE(report.count(BarDefect::OhlcViolation), 0);
        QCOMPARE(report.count(BarDefect::ZeroPrice), 0);
        QCOMPARE(report.count(BarDefect::ZeroVolume), 0);
        for (std::size_t i = 0; i < bars->size(); ++i) {
            QCOMPARE(bars->openTimes()[i] % bars->key().timeframe.duration().nanoseconds(),
                     bars->openTimes()[0] % bars->key().timeframe.duration().nanoseconds());
            if (i > 0)
                QVERIFY(bars->openExact(i) == bars->closeExact(i - 1));
        }
    }

    void keepsTheTickGrid()
    {
        SyntheticMarketSpec spec = specOf(2'000);
        spec.startPrice = Decimal::fromInt(42);
        spec.tick = Decimal::fromMantissa(5, 2);
        const auto bars = makeSyntheticMarket(spec);
        QVERIFY(bars.isOk());
        for (std::size_t i = 0; i < bars->size(); ++i) {
            for (const Decimal price :
                 {bars->openExact(i), bars->highExact(i), bars->lowExact(i), bars->closeExact(i)})
                QVERIFY(price.roundedToStep(spec.tick, Rounding::Down) == price);
        }
        QVERIFY(bars->openExact(0) == spec.startPrice);
    }

    void hasTheVolatilityItWasAskedFor()
    {
        SyntheticMarketSpec spec = specOf(200'000, "5m");
        spec.jumpsPerDay = 0.0;
        const auto returns = returnsOf(*makeSyntheticMarket(spec));
        const double sum = std::accumulate(returns.begin(), returns.end(), 0.0,
                                           [](double s, double r) { return s + r * r; });
        const double daily = std::sqrt(sum / static_cast<double>(returns.size()) * 288.0);
        // The rhythm adds a little: the mean of its squares is above one.
        QVERIFY2(daily > 0.029 && daily < 0.033, qPrintable(QString::number(daily)));
    }

    void clustersItsVolatility()
    {
        SyntheticMarketSpec spec = specOf(100'000);
        spec.rhythm = 0.0;
        spec.jumpsPerDay = 0.0;
        const auto squares = squared(returnsOf(*makeSyntheticMarket(spec)));
        QVERIFY(correlation(squares, 1) > 0.08);
        QVERIFY(correlation(squares, 10) > 0.04);
        spec.alpha = 0.0;
        spec.beta = 0.0;
        const auto plain = squared(returnsOf(*makeSyntheticMarket(spec)));
        QVERIFY(std::abs(correlation(plain, 1)) < 0.02);
        QVERIFY(std::abs(correlation(returnsOf(*makeSyntheticMarket(spec)), 1)) < 0.02);
    }

    void jumpsAsOftenAsAsked()
    {
        SyntheticMarketSpec spec = specOf(300'000);
        spec.jumpsPerDay = 10.0;
        spec.jumpVolatility = 0.1;
        spec.dailyVolatility = 0.005;
        const auto returns = returnsOf(*makeSyntheticMarket(spec));
        int jumps = 0;
        for (const double value : returns)
            jumps += std::abs(value) > 0.01 ? 1 : 0;
        // 208 days of ten jumps; 92 % of them are beyond a tenth of their deviation.
        QVERIFY2(jumps > 1'750 && jumps < 2'080, qPrintable(QString::number(jumps)));
    }

    void keepsTheRhythmOfTheDay()
    {
        const auto bars = makeSyntheticMarket(specOf(200'000));
        const auto squares = squared(returnsOf(*bars));
        std::array<double, 24> variance{};
        std::array<double, 24> volume{};
        for (std::size_t i = 0; i < bars->size(); ++i) {
            const auto hour = static_cast<std::size_t>(bars->openTime(i).toCalendar().hour);
            variance[hour] += squares[i];
            volume[hour] += bars->volume(i);
        }
        QVERIFY(variance[15] > 2.0 * variance[5]);
        QVERIFY(volume[15] > 2.0 * volume[5]);
        const double daily = std::accumulate(volume.begin(), volume.end(), 0.0) / 200'000 * 1'440;
        QVERIFY2(daily > 17'000 && daily < 23'000, qPrintable(QString::number(daily)));
    }

    void refusesSenselessParameters()
    {
        const auto refuses = [](const std::function<void(SyntheticMarketSpec&)>& change) {
            SyntheticMarketSpec spec = specOf(10);
            change(spec);
            const auto bars = makeSyntheticMarket(spec);
            return !bars.isOk() && bars.error().kind == ErrorKind::InvalidInput;
        };
        QVERIFY(refuses([](auto& spec) { spec.bars = 0; }));
        QVERIFY(refuses([](auto& spec) { spec.bars = 1'000'000'000; }));
        QVERIFY(refuses([](auto& spec) { spec.alpha = 0.2; }));
        QVERIFY(refuses([](auto& spec) { spec.dailyVolatility = std::nan(""); }));
        QVERIFY(refuses([](auto& spec) { spec.tick = Decimal(); }));
        QVERIFY(refuses([](auto& spec) { spec.startPrice = Decimal::fromMantissa(1, 2); }));
        QVERIFY(refuses([](auto& spec) { spec.start = Timestamp::fromMilliseconds(-1); }));
        SyntheticMarketSpec spec = specOf(10);
        CancellationToken stop;
        stop.cancel();
        QCOMPARE(makeSyntheticMarket(spec, stop).error().kind, ErrorKind::Cancelled);
    }
};

QD_TEST(TestSyntheticMarket)
#include "TestSyntheticMarket.moc"
