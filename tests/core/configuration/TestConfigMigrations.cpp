// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigMigrations.h"
#include "tests/core/configuration/SmallCatalog.h"
#include "tests/support/TestMain.h"

using namespace qd;

namespace {

const ConfigSchema& schema()
{
    static const ConfigSchema instance(test::smallCatalog());
    return instance;
}

QString problemsOf(const ConfigDocument& document, ConfigKind kind)
{
    QString text;
    for (const ConfigProblem& problem : schema().validate(document, kind))
        text += QString::fromStdString(toText(problem)) + u'\n';
    return text;
}

QString valueAt(const ConfigDocument& document, const char* path)
{
    const ConfigNode* const node = document.find(path);
    return node == nullptr ? QStringLiteral("absent") : QString::fromStdString(toJsonText(*node));
}

} // namespace

class TestConfigMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesAFlatBotItsSections();
    void keepsComments();
    void givesAFlatBacktestItsSections();
    void givesAFlatOptimizerItsSections();
    void leavesSectionsThatAreThere();
    void leavesThePresentFormatAlone();
    void refusesNewerFormats();
    void leavesBrokenFilesToTheValidation();
};

void TestConfigMigrations::givesAFlatBotItsSections()
{
    ConfigDocument document = ConfigDocument::parse(R"({
  "id": "one", "title": "The first", "symbol": "BTCUSDT", "timeframe": "5m", "cash": "100",
  "strategy": "rsi-bb+ma-crossover",
  "params": {"entry.rsi_period": 7, "exit.ma_type": "ema"},
  "max_daily_loss": 5, "maker_fee": 0.002, "log_level": "debug", "environment": "paper"
})",
                                                    "one.json");
    const auto format = upgradeConfig(document, ConfigKind::Bot, "one");
    QVERIFY(format.isOk());
    QCOMPARE(*format, 0);
    QCOMPARE(problemsOf(document, ConfigKind::Bot), QString());
    QCOMPARE(valueAt(document, "format"), "1");
    QCOMPARE(valueAt(document, "kind"), "\"bot\"");
    QCOMPARE(valueAt(document, "name"), "\"one\"");
    QCOMPARE(valueAt(document, "bot.title"), "\"The first\"");
    QCOMPARE(valueAt(document, "bot.timeframe"), "\"5m\"");
    QCOMPARE(valueAt(document, "bot.cash"), "\"100\"");
    QCOMPARE(valueAt(document, "strategy.name"), "\"rsi-bb+ma-crossover\"");
    QCOMPARE(valueAt(document, "strategy.parameters.entry.rsi_period"), "7");
    QCOMPARE(valueAt(document, "strategy.parameters.exit.ma_type"), "\"ema\"");
    QCOMPARE(valueAt(document, "risk.max_daily_loss"), "5");
    QCOMPARE(valueAt(document, "exchange.maker_fee"), "0.002");
    QCOMPARE(valueAt(document, "logging.level"), "\"debug\"");
    QCOMPARE(valueAt(document, "environment.name"), "\"paper\"");
    for (const char* old : {"id", "title", "symbol", "params", "max_daily_loss", "log_level"})
        QCOMPARE(valueAt(document, old), "absent");
}

void TestConfigMigrations::keepsComments()
{
    ConfigDocument document = ConfigDocument::parse(R"({
  // Mine since spring.
  "symbol": "BTCUSDT",
  "strategy": "sma-cross", /* crossing */
  // End.
})",
                                                    "spring.json");
    QVERIFY(upgradeConfig(document, ConfigKind::Bot, "spring").isOk());
    QVERIFY(document.text().find("// Mine since spring.") != std::string::npos);
    QVERIFY(document.text().find("// End.") != std::string::npos);
    QCOMPARE(valueAt(document, "name"), "\"spring\"");
    QCOMPARE(problemsOf(document, ConfigKind::Bot), QString());
}

void TestConfigMigrations::givesAFlatBacktestItsSections()
{
    ConfigDocument document = ConfigDocument::parse(R"({
  "symbol": "BTCUSDT", "timeframe": "1h", "file": "btc.csv", "cash": 500,
  "strategy": "sma-cross", "params": {"fast": 5},
  "taker_fee": 0.001, "market_fill": "close", "max_order_value": 10
})",
                                                    "quick.json");
    QVERIFY(upgradeConfig(document, ConfigKind::Backtest, "quick").isOk());
    QCOMPARE(problemsOf(document, ConfigKind::Backtest), QString());
    QCOMPARE(valueAt(document, "data[0].file"), "\"btc.csv\"");
    QCOMPARE(valueAt(document, "cash"), "500");
    QCOMPARE(valueAt(document, "costs.taker_fee"), "0.001");
    QCOMPARE(valueAt(document, "fill.market"), "\"close\"");
    QCOMPARE(valueAt(document, "risk.max_order_value"), "10");
    QCOMPARE(valueAt(document, "strategy.parameters.fast"), "5");
}

void TestConfigMigrations::givesAFlatOptimizerItsSections()
{
    ConfigDocument document = ConfigDocument::parse(R"({
  "study": "s", "metric": "sharpe", "direction": "maximize", "sampler": "random", "pruner": "median",
  "space": {"fast": {"type": "int", "low": 2, "high": 9}},
  "backtest": {"strategy": {"name": "sma-cross"},
               "data": [{"symbol": "BTCUSDT", "timeframe": "1h", "store": "workspace"}]}
})",
                                                    "search.json");
    QVERIFY(upgradeConfig(document, ConfigKind::Optimizer, "search").isOk());
    QCOMPARE(problemsOf(document, ConfigKind::Optimizer), QString());
    QCOMPARE(valueAt(document, "objectives[0].metric"), "\"sharpe\"");
    QCOMPARE(valueAt(document, "sampler.name"), "\"random\"");
    QCOMPARE(valueAt(document, "pruner.name"), "\"median\"");
}

void TestConfigMigrations::leavesSectionsThatAreThere()
{
    ConfigDocument document = ConfigDocument::parse(
        R"({"bot": {"symbol": "BTCUSDT"}, "strategy": {"name": "sma-cross"},
            "max_daily_loss": 9, "risk": {"max_daily_loss": 5}})",
        "mixed.json");
    QVERIFY(upgradeConfig(document, ConfigKind::Bot, "mixed").isOk());
    QCOMPARE(valueAt(document, "bot.symbol"), "\"BTCUSDT\"");
    QCOMPARE(valueAt(document, "risk.max_daily_loss"), "5");
    // Which of the two is meant is for a person to say.
    QVERIFY(problemsOf(document, ConfigKind::Bot).contains("max_daily_loss: is not a setting"));
}

void TestConfigMigrations::leavesThePresentFormatAlone()
{
    const std::string text = R"({"format": 1, "symbol": "BTCUSDT"})";
    ConfigDocument document = ConfigDocument::parse(text, "now.json");
    const auto format = upgradeConfig(document, ConfigKind::Bot, "now");
    QVERIFY(format.isOk());
    QCOMPARE(*format, ConfigSchema::kFormat);
    QCOMPARE(document.text(), text);
}

void TestConfigMigrations::refusesNewerFormats()
{
    for (const char* number : {"2", "7", "99999999999999"}) {
        ConfigDocument document =
            ConfigDocument::parse(std::string(R"({"format": )") + number + "}", "newer.json");
        const auto format = upgradeConfig(document, ConfigKind::Bot, "newer");
        QVERIFY(!format);
        QCOMPARE(format.error().kind, ErrorKind::Configuration);
        const QString words = QString::fromStdString(format.error().message);
        QVERIFY2(words.contains("newer.json is of format") && words.contains("up to 1"),
                 qPrintable(words));
    }
}

void TestConfigMigrations::leavesBrokenFilesToTheValidation()
{
    for (const char* text :
         {"{\"symbol\": ", "[]", "{\"format\": \"1\"}", "{\"format\": -1}", "{\"format\": 0.5}"}) {
        ConfigDocument document = ConfigDocument::parse(text, "broken.json");
        QVERIFY(upgradeConfig(document, ConfigKind::Bot, "broken").isOk());
        QCOMPARE(document.text(), text);
        QVERIFY(!problemsOf(document, ConfigKind::Bot).isEmpty());
    }
}

QD_TEST(TestConfigMigrations)
#include "TestConfigMigrations.moc"
