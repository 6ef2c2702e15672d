// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/StrategyCatalog.h"
#include "tests/support/TestMain.h"

#include <set>

using namespace qd;

class TestStrategyCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsEveryPairOnce();
    void describesEveryParameter();
    void buildsEveryStrategyWithItsDefaults();
    void suggestsTheNearestName();
    void refusesUnknownParametersAndValuesOutOfRange();
    void refusesAFastAverageThatIsNotShorter();
    void completesWithDefaults();
};

namespace {
const StrategyCatalog& catalog()
{
    return StrategyCatalog::instance();
}
} // namespace

void TestStrategyCatalog::listsEveryPairOnce()
{
    std::set<std::string> names;
    for (const StrategyInfo& info : catalog().strategies())
        names.insert(info.name);
    QCOMPARE(names.size(), catalog().strategies().size());
    std::size_t entries = 0;
    for (const StrategyInfo& info : catalog().modules())
        entries += info.kind == "entry" ? 1 : 0;
    const std::size_t exits = catalog().modules().size() - entries;
    QCOMPARE(names.size(), 2 + entries * exits);
    for (const char* name : {"sma-cross", "buy-and-hold", "rsi-bb+atr", "rsi-bb-volume+fixed-ratio",
                             "rsi-ichimoku+ma-crossover", "rsi-volume-supertrend+rsi-bb",
                             "bb-volume-supertrend+time", "rsi-bb+trailing-stop"})
        QVERIFY2(names.count(name) == 1, name);
}

void TestStrategyCatalog::describesEveryParameter()
{
    for (const StrategyInfo& info : catalog().strategies()) {
        QVERIFY(!info.title.empty() && !info.idea.empty());
        for (const ParameterInfo& parameter : info.parameters) {
            QVERIFY2(!parameter.label.empty() && !parameter.meaning.empty(),
                     (info.name + " " + parameter.name).c_str());
            if (parameter.type == ParameterType::Integer || parameter.type == ParameterType::Real)
                QVERIFY(parameter.minimum < parameter.maximum);
        }
    }
}

void TestStrategyCatalog::buildsEveryStrategyWithItsDefaults()
{
    for (const StrategyInfo& info : catalog().strategies()) {
        const auto strategy = catalog().create({info.name, {}});
        QVERIFY2(strategy.isOk(), info.name.c_str());
        QVERIFY((*strategy)->warmUpBars() >= 1);
    }
}

void TestStrategyCatalog::suggestsTheNearestName()
{
    const auto strategy = catalog().create({"sma-crosss", {}});
    QVERIFY(!strategy);
    QVERIFY(strategy.error().kind == ErrorKind::NotFound);
    QVERIFY(strategy.error().hint.find("sma-cross") != std::string::npos);
    QVERIFY(!catalog().find("rsi-bb+nothing"));
    QVERIFY(!catalog().find(""));
}

void TestStrategyCatalog::refusesUnknownParametersAndValuesOutOfRange()
{
    const auto misspelt = catalog().create({"sma-cross", {{"fst", std::int64_t{5}}}});
    QVERIFY(!misspelt);
    QVERIFY(misspelt.error().hint.find("fast") != std::string::npos);
    QVERIFY(!catalog().create({"sma-cross", {{"fast", std::int64_t{0}}}}));
    QVERIFY(!catalog().create({"sma-cross", {{"slow", std::int64_t{5'001}}}}));
    QVERIFY(!catalog().create({"rsi-bb+atr", {{"rsi_period", std::int64_t{14}}}}));
    QVERIFY(!catalog().create({"rsi-bb+atr", {{"entry.bb_dev", -1.0}}}));
    QVERIFY(catalog().create({"rsi-bb+atr", {{"entry.bb_dev", 2.5}, {"exit.compat", true}}}));
}

void TestStrategyCatalog::refusesAFastAverageThatIsNotShorter()
{
    const auto equal =
        catalog().create({"sma-cross", {{"fast", std::int64_t{20}}, {"slow", std::int64_t{20}}}});
    QVERIFY(!equal);
    QVERIFY(equal.error().kind == ErrorKind::InvalidInput);
    QVERIFY(equal.error().message.find("20") != std::string::npos);
}

void TestStrategyCatalog::completesWithDefaults()
{
    const auto spec = catalog().complete({"sma-cross", {{"fast", std::int64_t{5}}}});
    QVERIFY(spec.isOk());
    QCOMPARE(integerParameter(spec->parameters, "fast"), std::int64_t(5));
    QCOMPARE(integerParameter(spec->parameters, "slow"), std::int64_t(50));
}

QD_TEST(TestStrategyCatalog)
#include "TestStrategyCatalog.moc"
