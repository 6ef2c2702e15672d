// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigTemplates.h"
#include "core/strategies/StrategyCatalog.h"
#include "tests/support/TestMain.h"

#include <set>

using namespace qd;

namespace {

const ConfigSchema& schema()
{
    static const ConfigSchema instance = [] {
        ConfigCatalog catalog;
        for (const StrategyInfo& info : StrategyCatalog::instance().strategies())
            catalog.strategies.emplace(info.name, info.parameters);
        catalog.venues = {"demo", "paper", "binance"};
        catalog.metrics = {"sharpe"};
        return ConfigSchema(std::move(catalog));
    }();
    return instance;
}

} // namespace

class TestConfigTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coversEveryKindAndEveryPair();
    void everyTemplateMakesAValidFile();
    void explainsEverySetting();
    void takesSettingsAndChecksThem();
    void anotherStrategyBringsItsOwnParameters();
    void namesTheNearestTemplate();
};

void TestConfigTemplates::coversEveryKindAndEveryPair()
{
    const ConfigTemplates templates(schema());
    std::set<ConfigKind> kinds;
    std::set<std::string> names;
    int pairs = 0;
    for (const ConfigTemplate& one : templates.all()) {
        kinds.insert(one.kind);
        QVERIFY2(names.insert(one.name).second, one.name.c_str());
        QVERIFY(one.description.ends_with('.'));
        pairs += one.name.find('+') != std::string::npos ? 1 : 0;
    }
    QCOMPARE(kinds.size(), kConfigKinds.size());
    QCOMPARE(pairs, 30);
    for (const char* name :
         {"paper-bot", "live-bot", "backtest", "optimizer", "workspace", "environment-development",
          "environment-paper", "environment-live", "rsi-bb+atr", "sma-cross"})
        QVERIFY2(names.contains(name), name);
}

void TestConfigTemplates::everyTemplateMakesAValidFile()
{
    const ConfigTemplates templates(schema());
    for (const ConfigTemplate& one : templates.all()) {
        const auto made = templates.instantiate(one, {.name = "mine", .settings = {}});
        QVERIFY2(made.isOk(), made ? "" : made.error().describe().c_str());
        QVERIFY(made->isReadable());
        for (const ConfigProblem& problem : schema().validate(*made, one.kind))
            QFAIL(toText(problem).c_str());
        const ConfigNode* const name = made->find("name");
        QVERIFY(name != nullptr);
        QCOMPARE(name->text, "mine");
    }
}

void TestConfigTemplates::explainsEverySetting()
{
    const ConfigTemplates templates(schema());
    const auto one = templates.find("rsi-bb+atr");
    QVERIFY(one.isOk());
    const auto made = templates.instantiate(*one, {.name = "mine", .settings = {}});
    QVERIFY(made.isOk());
    const QStringList lines = QString::fromStdString(made->text()).split(u'\n');
    int settings = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QVERIFY2(lines[i].size() <= 110 || !lines[i].trimmed().startsWith("//"),
                 qPrintable(lines[i]));
        if (!lines[i].trimmed().startsWith(u'"'))
            continue;
        ++settings;
        QVERIFY2(i > 0 && lines[i - 1].trimmed().startsWith("//"), qPrintable(lines[i]));
    }
    QVERIFY(settings > 25);
    QVERIFY(made->text().find("a whole number from 1 to 5000") != std::string::npos);
}

void TestConfigTemplates::takesSettingsAndChecksThem()
{
    const ConfigTemplates templates(schema());
    const auto one = templates.find("paper-bot");
    QVERIFY(one.isOk());
    const auto made =
        templates.instantiate(*one, {.name = "eth",
                                     .settings = {{"bot.symbol", "ETHUSDT"},
                                                  {"schedule.days", "monday,friday"},
                                                  {"strategy.parameters.entry.rsi_period", "7"}}});
    QVERIFY2(made.isOk(), made ? "" : made.error().describe().c_str());
    QCOMPARE(made->find("bot.symbol")->text, "ETHUSDT");
    QCOMPARE(made->find("schedule.days")->items.size(), 2U);
    QCOMPARE(made->find("strategy.parameters.entry.rsi_period")->text, "7");

    const auto bad = templates.instantiate(
        *one, {.name = "Eth!", .settings = {{"risk.max_daly_loss", "1"}, {"bot.cash", "-1"}}});
    QVERIFY(!bad);
    QCOMPARE(bad.error().kind, ErrorKind::Configuration);
    const QString words = QString::fromStdString(bad.error().describe());
    for (const char* part : {"name: cannot be", "risk.max_daly_loss", "bot.cash"})
        QVERIFY2(words.contains(QLatin1String(part)), qPrintable(words));
}

void TestConfigTemplates::anotherStrategyBringsItsOwnParameters()
{
    const ConfigTemplates templates(schema());
    const auto one = templates.find("rsi-bb+atr");
    QVERIFY(one.isOk());
    const auto made =
        templates.instantiate(*one, {.name = "mine", .settings = {{"strategy.name", "sma-cross"}}});
    QVERIFY2(made.isOk(), made ? "" : made.error().describe().c_str());
    QVERIFY(made->find("strategy.parameters") == nullptr);
}

void TestConfigTemplates::namesTheNearestTemplate()
{
    const ConfigTemplates templates(schema());
    const auto none = templates.find("papr-bot");
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::NotFound);
    QCOMPARE(none.error().hint, "Did you mean paper-bot?");
}

QD_TEST(TestConfigTemplates)
#include "TestConfigTemplates.moc"
