// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Parameters.h"

#include "core/foundation/Random.h"
#include "tests/support/Death.h"
#include "tests/support/TestMain.h"

#include <cmath>
#include <limits>

using namespace qd;

namespace {

ParameterInfo info(const char* name, ParameterType type, ParameterValue defaultValue,
                   double minimum = 0.0, double maximum = 0.0,
                   std::vector<std::string> choices = {})
{
    ParameterInfo result;
    result.name = name;
    result.type = type;
    result.defaultValue = std::move(defaultValue);
    result.minimum = minimum;
    result.maximum = maximum;
    result.choices = std::move(choices);
    return result;
}

const ParameterSchema& schema()
{
    static const ParameterSchema kSchema{
        info("fast", ParameterType::Integer, std::int64_t{10}, 1, 500),
        info("threshold", ParameterType::Real, 0.5, -1.0, 1.0),
        info("use_close", ParameterType::Boolean, true),
        info("average", ParameterType::Choice, std::string("sma"), 0, 0, {"sma", "ema", "wma"})};
    return kSchema;
}

const ParameterInfo& parameter(std::string_view name)
{
    for (const ParameterInfo& candidate : schema()) {
        if (candidate.name == name)
            return candidate;
    }
    qFatal("no such parameter in the test");
}

QByteArray refusalOf(const Result<ParameterMap>& result)
{
    return result
               ? QByteArray()
               : QByteArray::fromStdString(result.error().describe() + " | " + result.error().hint);
}

} // namespace

class TestParameters : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsDefaults();
    void convertsWhatLosesNothing();
    void refusesWrongValues();
    void unknownNamesGetASuggestion();
    void readsTexts();
    void refusesTexts_data();
    void refusesTexts();
    void textsReadBack();
    void findsTheNearestName();
    void wrongAccessIsFatal();
};

void TestParameters::fillsDefaults()
{
    const auto map = validateParameters(schema(), {{"fast", std::int64_t{20}}}, "sma-cross");
    QVERIFY(map.isOk());
    QCOMPARE(map->size(), std::size_t{4});
    QCOMPARE(integerParameter(*map, "fast"), 20);
    QCOMPARE(realParameter(*map, "threshold"), 0.5);
    QCOMPARE(booleanParameter(*map, "use_close"), true);
    QCOMPARE(choiceParameter(*map, "average"), std::string("sma"));
    QVERIFY(validateParameters({}, {}, "buy-and-hold").isOk());
}

void TestParameters::convertsWhatLosesNothing()
{
    const auto map =
        validateParameters(schema(), {{"fast", 20.0}, {"threshold", std::int64_t{1}}}, "x");
    QVERIFY(map.isOk());
    QCOMPARE(integerParameter(*map, "fast"), 20);
    QCOMPARE(realParameter(*map, "threshold"), 1.0);
}

void TestParameters::refusesWrongValues()
{
    const auto refused = [](const char* name, ParameterValue value) {
        const auto result = validateParameters(schema(), {{name, std::move(value)}}, "sma-cross");
        return !result.isOk() && result.error().kind == ErrorKind::InvalidInput &&
               refusalOf(result).contains(name) && refusalOf(result).contains("sma-cross") &&
               refusalOf(result).contains("Allowed: ");
    };
    QVERIFY(refused("fast", std::int64_t{0}));
    QVERIFY(refused("fast", std::int64_t{501}));
    QVERIFY(refused("fast", std::numeric_limits<std::int64_t>::min()));
    QVERIFY(refused("fast", 20.5));
    QVERIFY(refused("fast", 1e300));
    QVERIFY(refused("fast", std::nan("")));
    QVERIFY(refused("fast", true));
    QVERIFY(refused("fast", std::string("20")));
    QVERIFY(refused("threshold", 1.0000001));
    QVERIFY(refused("threshold", std::nan("")));
    QVERIFY(refused("threshold", std::numeric_limits<double>::infinity()));
    QVERIFY(refused("threshold", std::string("0.5")));
    QVERIFY(refused("use_close", std::int64_t{1}));
    QVERIFY(refused("average", std::string("hma")));
    QVERIFY(refused("average", std::int64_t{0}));
    const auto range = validateParameters(schema(), {{"fast", std::int64_t{501}}}, "sma-cross");
    QVERIFY(refusalOf(range).contains("whole numbers from 1 to 500"));
    const auto choice =
        validateParameters(schema(), {{"average", std::string("hma")}}, "sma-cross");
    QVERIFY(refusalOf(choice).contains("sma, ema, wma"));
}

void TestParameters::unknownNamesGetASuggestion()
{
    const auto typo = validateParameters(schema(), {{"fsat", std::int64_t{5}}}, "sma-cross");
    QVERIFY(refusalOf(typo).contains("sma-cross has no parameter \"fsat\""));
    QVERIFY(refusalOf(typo).contains("Did you mean fast?"));
    const auto other = validateParameters(schema(), {{"cash", std::int64_t{5}}}, "sma-cross");
    QVERIFY(refusalOf(other).contains("Known: fast, threshold, use_close, average."));
    const auto none = validateParameters({}, {{"fast", std::int64_t{5}}}, "hold");
    QVERIFY(refusalOf(none).contains("takes no parameters"));
    const auto hostile =
        validateParameters(schema(), {{std::string(100'000, '\n'), std::int64_t{5}}}, "sma-cross");
    QVERIFY(!hostile.isOk());
    QVERIFY(refusalOf(hostile).size() < 600);
}

void TestParameters::readsTexts()
{
    const auto read = [](const char* name, const char* text) {
        return parseParameter(parameter(name), text).value();
    };
    QVERIFY(read("fast", "20") == ParameterValue(std::int64_t{20}));
    QVERIFY(read("fast", "+20") == ParameterValue(std::int64_t{20}));
    QVERIFY(read("threshold", "-0.25") == ParameterValue(-0.25));
    QVERIFY(read("threshold", "1") == ParameterValue(1.0));
    QVERIFY(read("threshold", "2.5e-3") == ParameterValue(0.0025));
    QVERIFY(read("threshold", "1e-15") == ParameterValue(1e-15));
    QVERIFY(read("use_close", "false") == ParameterValue(false));
    QVERIFY(read("average", "ema") == ParameterValue(std::string("ema")));
}

void TestParameters::refusesTexts_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("text");
    const auto row = [](const char* name, const char* text) {
        QTest::addRow("%s=%s", name, text) << QByteArray(name) << QByteArray(text);
    };
    for (const char* text : {"", " 20", "20 ", "20.0", "2e1", "0x14", "501", "0", "-5", "nan",
                             "99999999999999999999", "twenty"})
        row("fast", text);
    for (const char* text :
         {"", "nan", "inf", "-inf", "1e400", "1e-400", "1,0", "0.5.0", "2", "0x1p-1"})
        row("threshold", text);
    for (const char* text : {"", "1", "TRUE", "yes", "true "})
        row("use_close", text);
    for (const char* text : {"", "SMA", "sma ", "hma"})
        row("average", text);
}

void TestParameters::refusesTexts()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, text);
    const auto value = parseParameter(parameter(name.toStdString()), text.toStdString());
    QVERIFY(!value.isOk());
    QCOMPARE(value.error().kind, ErrorKind::InvalidInput);
    QVERIFY(value.error().message.find(name.toStdString()) != std::string::npos);
    QVERIFY(value.error().hint.starts_with("Allowed: "));
}

void TestParameters::textsReadBack()
{
    QCOMPARE(toText(ParameterValue(std::int64_t{-20})), std::string("-20"));
    QCOMPARE(toText(ParameterValue(0.5)), std::string("0.5"));
    QCOMPARE(toText(ParameterValue(20.0)), std::string("20"));
    QCOMPARE(toText(ParameterValue(0.00001)), std::string("0.00001"));
    QCOMPARE(toText(ParameterValue(true)), std::string("true"));
    QCOMPARE(toText(ParameterValue(std::string("sma"))), std::string("sma"));
    Random random(1);
    const ParameterInfo wide = info("x", ParameterType::Real, 0.0, -1e26, 1e26);
    for (int i = 0; i < 20'000; ++i) {
        const double value = (random.uniform() - 0.5) * std::pow(10.0, random.uniform(-12.0, 26.0));
        QVERIFY(parseParameter(wide, toText(ParameterValue(value))).value() ==
                ParameterValue(value));
    }
}

void TestParameters::findsTheNearestName()
{
    const std::vector<std::string> known{"fast", "slow", "signal", "threshold", "use_close"};
    QCOMPARE(nearestName("fats", known), std::string("fast"));
    QCOMPARE(nearestName("fas", known), std::string("fast"));
    QCOMPARE(nearestName("slow", known), std::string("slow"));
    QCOMPARE(nearestName("treshold", known), std::string("threshold"));
    QCOMPARE(nearestName("use-close", known), std::string("use_close"));
    QCOMPARE(nearestName("leverage", known), std::string());
    QCOMPARE(nearestName("", known), std::string());
    QCOMPARE(nearestName("fast", {}), std::string());
    QCOMPARE(nearestName(std::string(1'000'000, 'f'), known), std::string());
}

void TestParameters::wrongAccessIsFatal()
{
    const ParameterMap map = validateParameters(schema(), {}, "x").value();
    QVERIFY(test::dies([&] { (void)integerParameter(map, "slow"); }));
    QVERIFY(test::dies([&] { (void)realParameter(map, "fast"); }));
    QVERIFY(!test::dies([&] { (void)integerParameter(map, "fast"); }));
}

QD_TEST(TestParameters)
#include "TestParameters.moc"
