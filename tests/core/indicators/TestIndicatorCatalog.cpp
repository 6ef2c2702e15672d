// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/IndicatorCatalog.h"

#include "core/foundation/Random.h"
#include "tests/support/TestMain.h"

#include <cmath>
#include <functional>
#include <set>

using namespace qd;

class TestIndicatorCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesEveryIndicator();
    void readsSpecs_data();
    void readsSpecs();
    void refusesBadSpecs_data();
    void refusesBadSpecs();
    void suggestsTheNearestName();
    void createsFromNumbers();
    void warmUpIsTheFirstBarWithAllOutputs();
    void continuesFromASavedStateBitForBit();
    void refusesAStateOfOtherParameters();
    void answersAreDefinedForOddPrices_data();
    void answersAreDefinedForOddPrices();
    void constantPricesHaveDefinedAnswers();
    void acceptsAPeriodOfOne();
};

namespace {

const IndicatorCatalog& catalog()
{
    return IndicatorCatalog::instance();
}

std::unique_ptr<Indicator> make(const std::string& spec)
{
    const Result<IndicatorSpec> parsed = catalog().parse(spec);
    QD_ASSERT(parsed.isOk(), spec.c_str());
    return catalog().create(parsed->name, parsed->parameters).value();
}

BarInput randomBar(Random& random, std::int64_t index, double scale)
{
    BarInput bar;
    bar.openTime = Timestamp::fromMilliseconds(1'700'000'000'000 + index * 3'600'000);
    bar.low = scale * random.uniform(90.0, 100.0);
    bar.high = bar.low + scale * random.uniform(1.0, 10.0);
    bar.open = random.uniform(bar.low, bar.high);
    bar.close = random.uniform(bar.low, bar.high);
    bar.volume = random.uniform(1.0, 1'000.0);
    return bar;
}

bool sameBits(double a, double b)
{
    return a == b || (std::isnan(a) && std::isnan(b));
}

bool allDefined(const Indicator& indicator)
{
    for (const double output : indicator.outputs())
        if (std::isnan(output))
            return false;
    return true;
}

} // namespace

void TestIndicatorCatalog::describesEveryIndicator()
{
    std::set<std::string> names;
    for (const IndicatorInfo& info : catalog().indicators()) {
        QVERIFY2(names.insert(info.name).second, info.name.c_str());
        QVERIFY(!info.title.empty() && !info.idea.empty() && !info.reference.empty());
        QVERIFY(!info.outputs.empty() && info.outputs[0].name.empty());
        QCOMPARE(make(info.name)->outputs().size(), info.outputs.size());
    }
    QVERIFY(names.size() >= 50);
}

void TestIndicatorCatalog::readsSpecs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("columns");
    QTest::newRow("number") << "rsi(14)" << "rsi_14";
    QTest::newRow("three") << "macd(12,26,9)"
                           << "macd_12_26_9 macd_12_26_9_signal macd_12_26_9_hist";
    QTest::newRow("real") << "bb(20,2)"
                          << "bb_20_2 bb_20_2_upper bb_20_2_lower bb_20_2_percent_b "
                             "bb_20_2_bandwidth";
    QTest::newRow("fraction") << " t3( 5 , 0.7 ) " << "t3_5_0.7";
    QTest::newRow("defaults") << "rsi" << "rsi_14";
    QTest::newRow("empty brackets") << "macd()"
                                    << "macd_12_26_9 macd_12_26_9_signal macd_12_26_9_hist";
    QTest::newRow("partial") << "t3(5)" << "t3_5";
    QTest::newRow("named") << "ppo(slow=30)" << "ppo_30";
    QTest::newRow("choice") << "ema(20,first)" << "ema_20_first";
    QTest::newRow("none") << "obv" << "obv";
}

void TestIndicatorCatalog::readsSpecs()
{
    QFETCH(QString, text);
    QFETCH(QString, columns);
    const Result<IndicatorSpec> spec = catalog().parse(text.toStdString());
    QVERIFY2(spec.isOk(), qPrintable(text));
    QStringList names;
    for (const std::string& name : columnNames(*spec))
        names << QString::fromStdString(name);
    QCOMPARE(names.join(' '), columns);
}

void TestIndicatorCatalog::refusesBadSpecs_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"",
                             "(",
                             "rsi(",
                             "rsi(14",
                             "rsi 14",
                             "rsi(14)x",
                             "rsi(0)",
                             "rsi(5001)",
                             "rsi(1.5)",
                             "rsi(nan)",
                             "rsi(14,)",
                             "rsi(,14)",
                             "rsi(14,15)",
                             "rsi(length=3)",
                             "rsi(period=)",
                             "rsi(14,period=3)",
                             "macd(26,12,9)",
                             "bb(20,-2)",
                             "bb(20,inf)",
                             "ema(20,last)",
                             "rsi((14))",
                             "nothing(1)"})
        QTest::newRow(text) << QString::fromUtf8(text);
    QTest::newRow("long") << QString(5'000, QLatin1Char('a'));
}

void TestIndicatorCatalog::refusesBadSpecs()
{
    QFETCH(QString, text);
    const Result<IndicatorSpec> spec = catalog().parse(text.toStdString());
    QVERIFY(!spec);
    QVERIFY(!spec.error().message.empty());
}

void TestIndicatorCatalog::suggestsTheNearestName()
{
    const auto found = catalog().find("mcad");
    QVERIFY(!found);
    QVERIFY(found.error().kind == ErrorKind::NotFound);
    QVERIFY(found.error().hint.find("macd") != std::string::npos);
}

void TestIndicatorCatalog::createsFromNumbers()
{
    QVERIFY(createIndicator("rsi", {14}).isOk());
    QVERIFY(createIndicator("obv").isOk());
    QVERIFY(!createIndicator("rsi", {14, 3}));
    QVERIFY(!createIndicator("rsi", {0}));
    QVERIFY(!createIndicator("rsi", {14.5}));
    QVERIFY(!createIndicator("rsii", {14}));
}

void TestIndicatorCatalog::warmUpIsTheFirstBarWithAllOutputs()
{
    for (const IndicatorInfo& info : catalog().indicators()) {
        const std::size_t warmUp = catalog().warmUpBars(info.name, {}).value();
        Random random(17);
        const auto indicator = make(info.name);
        for (std::size_t bar = 1; bar <= warmUp; ++bar) {
            indicator->update(randomBar(random, static_cast<std::int64_t>(bar), 1.0));
            QVERIFY2(allDefined(*indicator) == (bar == warmUp), info.name.c_str());
        }
    }
}

void TestIndicatorCatalog::continuesFromASavedStateBitForBit()
{
    for (const IndicatorInfo& info : catalog().indicators()) {
        for (const std::size_t cut : {0, 1, 7, 30, 64, 150}) {
            Random random(5);
            const auto whole = make(info.name);
            for (std::size_t bar = 0; bar < cut; ++bar)
                whole->update(randomBar(random, static_cast<std::int64_t>(bar), 1.0));
            StateWriter writer;
            whole->save(writer);
            const std::string bytes = writer.finish();
            StateReader reader(bytes);
            const auto resumed = make(info.name);
            resumed->load(reader);
            QVERIFY2(reader.finish().isOk(), info.name.c_str());
            for (std::size_t bar = cut; bar < 200; ++bar) {
                const BarInput next = randomBar(random, static_cast<std::int64_t>(bar), 1.0);
                whole->update(next);
                resumed->update(next);
                for (std::size_t i = 0; i < whole->outputs().size(); ++i)
                    QVERIFY2(sameBits(whole->outputs()[i], resumed->outputs()[i]),
                             info.name.c_str());
            }
        }
    }
}

void TestIndicatorCatalog::refusesAStateOfOtherParameters()
{
    for (const char* name : {"sma", "rsi", "bb", "atr", "cci", "mfi", "hma", "donchian"}) {
        StateWriter writer;
        make(std::string(name) + "(21)")->save(writer);
        const std::string bytes = writer.finish();
        StateReader reader(bytes);
        make(std::string(name) + "(22)")->load(reader);
        QVERIFY2(!reader.finish(), name);
    }
}

void TestIndicatorCatalog::answersAreDefinedForOddPrices_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<double>("volumes");
    QTest::newRow("huge") << 1e15 << 1e15;
    QTest::newRow("tiny") << 1e-12 << 1e-12;
    QTest::newRow("no volume") << 1.0 << 0.0;
    QTest::newRow("zero prices") << 0.0 << 1.0;
}

void TestIndicatorCatalog::answersAreDefinedForOddPrices()
{
    QFETCH(double, scale);
    QFETCH(double, volumes);
    for (const IndicatorInfo& info : catalog().indicators()) {
        const bool needsPositivePrices = info.name == "realized_vol" || info.name == "hurst";
        if (scale == 0.0 && needsPositivePrices)
            continue;
        Random random(23);
        const auto indicator = make(info.name);
        for (int i = 0; i < 300; ++i) {
            BarInput bar = randomBar(random, i, scale);
            bar.volume *= volumes;
            indicator->update(bar);
        }
        for (const double output : indicator->outputs())
            QVERIFY2(std::isfinite(output), info.name.c_str());
    }
}

void TestIndicatorCatalog::constantPricesHaveDefinedAnswers()
{
    const std::vector<std::pair<std::string, double>> expected{{"sma", 0.1},
                                                               {"ema", 0.1},
                                                               {"wma", 0.1},
                                                               {"hma(16)", 0.1},
                                                               {"kama", 0.1},
                                                               {"t3", 0.1},
                                                               {"vwma", 0.1},
                                                               {"rsi", 50.0},
                                                               {"stoch", 50.0},
                                                               {"stochrsi", 50.0},
                                                               {"willr", -50.0},
                                                               {"cmo", 0.0},
                                                               {"macd", 0.0},
                                                               {"ppo", 0.0},
                                                               {"cci", 0.0},
                                                               {"roc", 0.0},
                                                               {"trix", 0.0},
                                                               {"adx", 0.0},
                                                               {"atr", 0.0},
                                                               {"natr", 0.0},
                                                               {"bb", 0.1},
                                                               {"stddev", 0.0},
                                                               {"zscore", 0.0},
                                                               {"mfi", 50.0},
                                                               {"bop", 0.0},
                                                               {"ultosc", 0.0},
                                                               {"aroon", 100.0},
                                                               {"linearreg", 0.1},
                                                               {"linearreg_slope", 0.0},
                                                               {"correl", 0.0},
                                                               {"beta", 0.0},
                                                               {"hurst", 0.5},
                                                               {"realized_vol", 0.0},
                                                               {"ad", 0.0},
                                                               {"volume_ratio", 1.0}};
    for (const auto& [spec, value] : expected) {
        const auto indicator = make(spec);
        BarInput bar{Timestamp::fromMilliseconds(0), 0.1, 0.1, 0.1, 0.1, 5.0};
        for (int i = 0; i < 300; ++i)
            indicator->update(bar);
        QVERIFY2(std::abs(indicator->outputs()[0] - value) < 1e-14,
                 (spec + " " + std::to_string(indicator->outputs()[0])).c_str());
    }
}

void TestIndicatorCatalog::acceptsAPeriodOfOne()
{
    Random random(2);
    for (const IndicatorInfo& info : catalog().indicators()) {
        if (info.parameters.empty() || info.parameters[0].name != "period" ||
            info.parameters[0].minimum > 1.0)
            continue;
        const auto indicator = make(info.name + "(1)");
        for (int i = 0; i < 40; ++i)
            indicator->update(randomBar(random, i, 1.0));
        for (const double output : indicator->outputs())
            QVERIFY2(std::isfinite(output), info.name.c_str());
    }
    const auto sma = make("sma(1)");
    const BarInput bar = randomBar(random, 0, 1.0);
    sma->update(bar);
    QCOMPARE(sma->outputs()[0], bar.close);
}

QD_TEST(TestIndicatorCatalog)
#include "TestIndicatorCatalog.moc"
