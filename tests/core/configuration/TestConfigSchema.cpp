// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigFieldText.h"
#include "core/configuration/ConfigSchema.h"
#include "tests/core/configuration/SmallCatalog.h"
#include "tests/support/TestMain.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <set>

using namespace qd;

namespace {

const ConfigSchema& schema()
{
    static const ConfigSchema instance(test::smallCatalog());
    return instance;
}

std::vector<ConfigProblem> problemsOf(const std::string& text, ConfigKind kind = ConfigKind::Bot)
{
    return schema().validate(ConfigDocument::parse(text, "bot.json"), kind);
}

QString told(const std::vector<ConfigProblem>& problems)
{
    QString text;
    for (const ConfigProblem& problem : problems)
        text += QString::fromStdString(toText(problem)) + u'\n';
    return text;
}

/// A bot with one more line in it.
std::string botWith(const std::string& more)
{
    return R"({"format": 1, "kind": "bot", "name": "one", "bot": {"symbol": "BTCUSDT"},)"
           "\n"
           R"("strategy": {"name": "sma-cross"})" +
           (more.empty() ? "" : ",\n" + more) + "}";
}

void visit(const ConfigField& field, const std::function<void(const ConfigField&)>& look)
{
    look(field);
    for (const ConfigField& member : field.fields)
        visit(member, look);
}

} // namespace

class TestConfigSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesEverySettingCompletely();
    void everyDefaultIsAcceptable();
    void acceptsTheLeastBot();
    void acceptsCommentsAndTrailingCommas();
    void findsFieldsByTheirPaths();
    void namesLineColumnAndPath();
    void refuses_data();
    void refuses();
    void tellsEverythingAtOnce();
    void neverRepeatsASecret();
    void saysWhatBelongsElsewhere();
    void checksStrategyParameters();
    void checksABacktestAsAWhole();
    void checksASearchSpace();
    void toldSyntaxErrorsDoNotMultiply();
    void readsTextOfTheCommandLine();
};

void TestConfigSchema::describesEverySettingCompletely()
{
    for (const ConfigKind kind : kConfigKinds) {
        visit(schema().root(kind), [](const ConfigField& field) {
            QVERIFY2(!field.label.empty() && field.meaning.ends_with('.'), field.key.c_str());
            const bool isChoice = field.type == ConfigType::Choice;
            QVERIFY2(!isChoice || !field.choices.empty(), field.key.c_str());
            const bool isList = field.type == ConfigType::List;
            QVERIFY2(!isList || field.fields.size() == 1, field.key.c_str());
            QVERIFY2(field.type != ConfigType::Map || !field.fields.empty(), field.key.c_str());
            QVERIFY2(!field.isSecret || field.defaultJson.empty(), field.key.c_str());
            QVERIFY2(!allowedValues(field).empty(), field.key.c_str());
            std::set<std::string> keys;
            for (const ConfigField& member : field.fields)
                QVERIFY2(keys.insert(member.key).second, member.key.c_str());
        });
    }
}

void TestConfigSchema::everyDefaultIsAcceptable()
{
    for (const ConfigField& section : schema().layered().fields) {
        for (const ConfigField& field : section.fields) {
            if (field.defaultJson.empty())
                continue;
            const std::string text = R"({"format": 1, "kind": "environment", "name": "e", ")" +
                                     section.key + R"(": {")" + field.key + R"(": )" +
                                     field.defaultJson + "}}";
            const auto problems =
                schema().find(ConfigKind::Environment, section.key + "." + field.key) == nullptr
                    ? std::vector<ConfigProblem>{}
                    : problemsOf(text, ConfigKind::Environment);
            QVERIFY2(problems.empty(), qPrintable(told(problems)));
        }
    }
}

void TestConfigSchema::acceptsTheLeastBot()
{
    const auto problems = problemsOf(botWith({}));
    QVERIFY2(problems.empty(), qPrintable(told(problems)));
}

void TestConfigSchema::acceptsCommentsAndTrailingCommas()
{
    const auto problems = problemsOf(botWith(R"("risk": {
        // What may be lost in a day.
        "max_daily_loss": "12.50", /* as text, exactly */
    },)"));
    QVERIFY2(problems.empty(), qPrintable(told(problems)));
}

void TestConfigSchema::findsFieldsByTheirPaths()
{
    const auto typeAt = [](ConfigKind kind, std::string_view path, std::string_view strategy = {}) {
        const ConfigField* const field = schema().find(kind, path, strategy);
        return field == nullptr ? QString() : QString::fromUtf8(typeName(field->type).data());
    };
    QCOMPARE(typeAt(ConfigKind::Bot, "risk.max_daily_loss"), "number");
    QCOMPARE(typeAt(ConfigKind::Bot, "risk.trailing_stop.enabled"), "true or false");
    QCOMPARE(typeAt(ConfigKind::Bot, "schedule.days[2]"), "choice");
    QCOMPARE(typeAt(ConfigKind::Backtest, "data[0].symbol"), "text");
    QCOMPARE(typeAt(ConfigKind::Workspace, "charts.colors.up"), "text");
    QCOMPARE(typeAt(ConfigKind::Optimizer, "space.\"entry.rsi_period\".low"), "number");
    QCOMPARE(typeAt(ConfigKind::Bot, "strategy.parameters.entry.rsi_period"), "whole number");
    QCOMPARE(typeAt(ConfigKind::Bot, "strategy.parameters.fast", "sma-cross"), "whole number");
    QCOMPARE(typeAt(ConfigKind::Optimizer, "backtest.strategy.parameters.fast", "sma-cross"),
             "whole number");
    QCOMPARE(typeAt(ConfigKind::Bot, "strategy.parameters.fast", "buy-and-hold"), "");
    for (const char* path : {"risk.none", "none", "schedule.days.x.y", "app.theme", ""})
        QVERIFY2(path[0] == '\0' || schema().find(ConfigKind::Bot, path) == nullptr, path);
    QVERIFY(schema().findLayered("environment.live_opt_in") != nullptr);
    QVERIFY(schema().findLayered("bot.symbol") != nullptr);
    QVERIFY(schema().findLayered("app.theme") != nullptr);
}

void TestConfigSchema::namesLineColumnAndPath()
{
    const auto problems = problemsOf(botWith("\"risk\": {\n  \"max_daily_loss\": -5\n}"));
    QCOMPARE(problems.size(), 1U);
    QCOMPARE(problems[0].position.line, 4);
    QCOMPARE(problems[0].position.column, 21);
    QCOMPARE(problems[0].path, "risk.max_daily_loss");
    QCOMPARE(toText(problems[0]),
             "bot.json:4:21: risk.max_daily_loss: must be at least 0, is -5; allowed: a number "
             "from 0 to 1000000000000000");
}

void TestConfigSchema::refuses_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("words");
    const auto row = [](const char* name, const char* line, const char* path, const char* words) {
        QTest::newRow(name) << QByteArray(line) << QByteArray(path) << QByteArray(words);
    };
    row("unknown section", R"("risks": {})", "risks", "did you mean “risk”?");
    row("unknown key", R"("risk": {"max_daly_loss": 5})", "risk.max_daly_loss",
        "did you mean “max_daily_loss”?");
    row("wrong place", R"("logging": {"max_daily_loss": 5})", "logging.max_daily_loss",
        "did you mean “risk.max_daily_loss”?");
    row("text for a number", R"("risk": {"max_daily_trades": "ten"})", "risk.max_daily_trades",
        "must be a whole number, is the text \"ten\"");
    row("fraction of a count", R"("risk": {"max_daily_trades": 1.5})", "risk.max_daily_trades",
        "must be a whole number, is 1.5");
    row("above the range", R"("risk": {"stop_loss_percent": 100})", "risk.stop_loss_percent",
        "must be at most 99.99, is 100");
    row("null", R"("risk": {"max_daily_loss": null})", "risk.max_daily_loss", "is null");
    row("list for a section", R"("risk": [])", "risk", "must be a section, is a list");
    row("text for a switch", R"("schedule": {"enabled": "yes"})", "schedule.enabled",
        "must be true or false");
    row("unknown level", R"("logging": {"level": "inof"})", "logging.level",
        "did you mean “info”?");
    row("unknown exchange", R"("exchange": {"name": "binanse"})", "exchange.name",
        "did you mean “binance”?");
    row("unknown zone", R"("schedule": {"time_zone": "Europe/Berlln"})", "schedule.time_zone",
        "did you mean “Europe/Berlin”?");
    row("no time of day", R"("schedule": {"start": "25:00"})", "schedule.start",
        "must be a time of day");
    row("unknown day", R"("schedule": {"days": ["monday", "mnday"]})", "schedule.days[1]",
        "did you mean “monday”?");
    row("no day at all", R"("schedule": {"enabled": true, "days": []})", "schedule.days",
        "names no day");
    row("beyond counting", R"("risk": {"max_daily_loss": 1e300})", "risk.max_daily_loss",
        "beyond what can be counted");
    row("trailing without distance",
        R"("risk": {"trailing_stop": {"enabled": true, "distance_percent": 0}})",
        "risk.trailing_stop.enabled", "needs a distance above 0");
    row("never armed",
        R"("risk": {"take_profit_percent": 3, "trailing_stop":
            {"enabled": true, "activation_percent": 3, "distance_percent": 1}})",
        "risk.trailing_stop.activation_percent", "would never be armed");
    row("plain secret", R"("exchange": {"api_key": "abc"})", "exchange.api_key",
        "must not be written in plain");
}

void TestConfigSchema::refuses()
{
    QFETCH(const QByteArray, line);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, words);
    const auto problems = problemsOf(botWith(line.toStdString()));
    QCOMPARE(problems.size(), 1U);
    QCOMPARE(QByteArray::fromStdString(problems[0].path), path);
    QVERIFY2(told(problems).contains(QString::fromUtf8(words)), qPrintable(told(problems)));
    QVERIFY(problems[0].position.line >= 3);
}

void TestConfigSchema::tellsEverythingAtOnce()
{
    const auto problems = problemsOf(R"({
  "format": 2, "kind": "bto", "name": "A b",
  "bot": {"cash": 0, "timeframe": "1y", "sizing": "percent:200"},
  "strategy": {"name": "sma-cros"},
  "risk": {"max_positions": -1},
  "extra": 1
})");
    std::set<std::string> paths;
    for (const ConfigProblem& problem : problems)
        paths.insert(problem.path);
    const std::set<std::string> expected{
        "format",     "kind",       "name",          "bot.cash",           "bot.timeframe",
        "bot.sizing", "bot.symbol", "strategy.name", "risk.max_positions", "extra"};
    QVERIFY2(paths == expected, qPrintable(told(problems)));
    for (std::size_t i = 1; i < problems.size(); ++i)
        QVERIFY(problems[i - 1].position.line <= problems[i].position.line);
}

void TestConfigSchema::neverRepeatsASecret()
{
    for (const char* value : {"\"s3cr3t-in-plain\"", "31415926535", "[\"s3cr3t-in-plain\"]"}) {
        const auto problems =
            problemsOf(botWith(std::string(R"("exchange": {"api_secret": )") + value + "}"));
        QCOMPARE(problems.size(), 1U);
        QVERIFY(!told(problems).contains("s3cr3t") && !told(problems).contains("31415926535"));
        QVERIFY(told(problems).contains("vault:NAME"));
    }
    for (const char* value : {"vault:binance.main", "env:BINANCE_SECRET"}) {
        const auto problems =
            problemsOf(botWith(std::string(R"("exchange": {"api_secret": ")") + value + "\"}"));
        QVERIFY2(problems.empty(), qPrintable(told(problems)));
    }
}

void TestConfigSchema::saysWhatBelongsElsewhere()
{
    const auto problems =
        problemsOf(botWith(R"("environment": {"live_opt_in": "I trade real money"})"));
    QCOMPARE(problems.size(), 1U);
    QVERIFY2(told(problems).contains("it belongs into a file of kind “environment”"),
             qPrintable(told(problems)));
}

void TestConfigSchema::checksStrategyParameters()
{
    const auto botOf = [](const std::string& strategy) {
        return R"({"format": 1, "kind": "bot", "name": "one", "bot": {"symbol": "X"},
"strategy": )" +
               strategy + "}";
    };
    const auto good = problemsOf(botOf(R"({"name": "rsi-bb+ma-crossover", "parameters":
        {"entry": {"rsi_period": 7, "use_bb_touch": false}, "exit": {"ma_type": "ema"}}})"));
    QVERIFY2(good.empty(), qPrintable(told(good)));

    const auto bad = problemsOf(botOf(R"({"name": "rsi-bb+ma-crossover", "parameters":
        {"entry": {"rsi_perod": 7, "rsi_oversold": 101}, "entry.rsi_period": 9,
         "exit": {"ma_type": "smma", "fast_period": 30, "slow_period": 20}}})"));
    const QString text = told(bad);
    QCOMPARE(bad.size(), 5U);
    QVERIFY2(text.contains("did you mean “rsi_period”?"), qPrintable(text));
    QVERIFY2(text.contains("must be at most 100, is 101"), qPrintable(text));
    QVERIFY2(text.contains("write it as \"entry\": {\"rsi_period\": …}"), qPrintable(text));
    QVERIFY2(text.contains("did you mean “sma”?"), qPrintable(text));
    QVERIFY2(text.contains("must be below strategy.parameters.exit.slow_period (20), is 30"),
             qPrintable(text));

    const auto none = problemsOf(botOf(R"({"name": "buy-and-hold", "parameters": {"fast": 1}})"));
    QCOMPARE(none.size(), 1U);
    // Without the other layers, the missing half of a pair may still come.
    QVERIFY(problemsOf(botOf(R"({"name": "sma-cross", "parameters": {"fast": 60}})")).empty());
}

void TestConfigSchema::checksABacktestAsAWhole()
{
    const auto backtest = [](const std::string& more) {
        return R"({"format": 1, "kind": "backtest", "name": "b",
"data": [{"symbol": "BTCUSDT", "timeframe": "1h", "store": "workspace"}],
)" + more + "}";
    };
    const auto check = [&](const std::string& more) {
        return problemsOf(backtest(more), ConfigKind::Backtest);
    };
    QVERIFY2(check(R"("strategy": {"name": "sma-cross"}, "from": "2024-01-01")").empty(),
             qPrintable(told(check(R"("strategy": {"name": "sma-cross"})"))));
    // The default of slow is 50: nothing else can change it.
    const auto order = check(R"("strategy": {"name": "sma-cross", "parameters": {"fast": 60}})");
    QCOMPARE(order.size(), 1U);
    QCOMPARE(order[0].path, "strategy.parameters.fast");
    const auto span =
        check(R"("strategy": {"name": "sma-cross"}, "from": "2024-02-01", "to": "2024-01-01")");
    QCOMPARE(span.size(), 1U);
    QCOMPARE(span[0].path, "to");
    const auto day = check(R"("strategy": {"name": "sma-cross"}, "from": "2024-02-31")");
    QCOMPARE(day.size(), 1U);
}

void TestConfigSchema::checksASearchSpace()
{
    const auto optimizer = [](const std::string& space) {
        return R"({"format": 1, "kind": "optimizer", "name": "o", "study": "s",
"objectives": [{"metric": "sharpe"}],
"backtest": {"strategy": {"name": "sma-cross"},
             "data": [{"symbol": "BTCUSDT", "timeframe": "1h", "store": "workspace"}]},
"space": )" + space +
               "}";
    };
    const auto check = [&](const std::string& space) {
        return problemsOf(optimizer(space), ConfigKind::Optimizer);
    };
    const auto good = check(R"({"fast": {"type": "int", "low": 5, "high": 20}})");
    QVERIFY2(good.empty(), qPrintable(told(good)));
    const auto bad = check(R"({"fats": {"type": "int", "low": 5, "high": 20},
        "fast": {"type": "int", "low": 30, "high": 20},
        "slow": {"type": "int", "low": 0, "high": 9000, "log": true}})");
    const QString text = told(bad);
    QCOMPARE(bad.size(), 5U);
    QVERIFY2(text.contains("did you mean “fast”?"), qPrintable(text));
    QVERIFY2(text.contains("must be above low (30), is 20"), qPrintable(text));
    QVERIFY2(text.contains("cannot be searched logarithmically"), qPrintable(text));
    QVERIFY2(text.contains("a number from 1 to 5000"), qPrintable(text));
}

void TestConfigSchema::toldSyntaxErrorsDoNotMultiply()
{
    const auto problems =
        problemsOf(R"({"format": 1, "kind": "bot", "name": "one", "risk": {"max_daily_loss": }})");
    // bot.symbol and strategy.name may well stand in what could not be read.
    QCOMPARE(problems.size(), 1U);
    QCOMPARE(problems[0].path, "risk.max_daily_loss");
}

void TestConfigSchema::readsTextOfTheCommandLine()
{
    const auto json = [](std::string_view path, std::string_view text) {
        const ConfigField* const field = schema().findLayered(path, "sma-cross");
        return field == nullptr ? std::string() : jsonFromText(*field, text);
    };
    QCOMPARE(json("risk.max_daily_loss", "50"), "50");
    QCOMPARE(json("risk.max_daily_loss", "lots"), "\"lots\"");
    QCOMPARE(json("schedule.enabled", "true"), "true");
    QCOMPARE(json("schedule.enabled", "maybe"), "\"maybe\"");
    QCOMPARE(json("logging.level", "info"), "\"info\"");
    QCOMPARE(json("bot.symbol", "\"BTCUSDT\""), "\"BTCUSDT\"");
    QCOMPARE(json("bot.title", "say \"hi\""), R"("say \"hi\"")");
    QCOMPARE(json("schedule.days", "monday,friday"), R"(["monday", "friday"])");
    QCOMPARE(json("schedule.days", R"(["monday"])"), R"(["monday"])");
    QCOMPARE(json("strategy.parameters.fast", "12"), "12");
}

QD_TEST(TestConfigSchema)
#include "TestConfigSchema.moc"
