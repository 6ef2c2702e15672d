// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/QdProcess.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>

using qd::test::QdOutcome;
using qd::test::runQd;

class TestConfigCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsTemplatesOfEveryPair();
    void makesAFileFromATemplate();
    void neverOverwritesAFile();
    void refusesWrongSettingsAndWritesNothing();
    void validatesWithLineAndColumn();
    void validatesEverythingOfTheFolder();
    void tellsWhatGoesWrongTogether();
    void showsWhereValuesComeFrom();
    void variablesAndFlagsOverride();
    void showsAFileAsItIs();
    void listsAndSearches();
    void keepsVersions();
    void liveTradingNeedsConsent();
    void printsDraftSevenSchemas();
    void theManualNamesEverySetting();
    void aConfiguredBacktestRuns();
    void refusesANewerFormat();
    void everyCommandHasAnExample();

private:
    [[nodiscard]] QdOutcome run(const QStringList& arguments) const
    {
        return runQd(m_folder.path(), arguments);
    }
    [[nodiscard]] QdOutcome config(const QStringList& arguments) const
    {
        return run(QStringList{"config"} + arguments + QStringList{"--json"});
    }
    [[nodiscard]] QString path(const char* name) const
    {
        return m_folder.filePath(QLatin1String(name));
    }
    [[nodiscard]] QByteArray textOf(const char* name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    bool write(const char* name, const QByteArray& text) const
    {
        QDir().mkpath(QFileInfo(path(name)).path());
        QFile file(path(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size();
    }
    bool make(const QStringList& arguments) const
    {
        return config(QStringList{"new"} + arguments).exitCode == 0;
    }
    QTemporaryDir m_folder;

private Q_SLOTS:
    void cleanup();
};

void TestConfigCommands::cleanup()
{
    QDir(path("config")).removeRecursively();
}

void TestConfigCommands::listsTemplatesOfEveryPair()
{
    const QdOutcome outcome = config({"templates"});
    QCOMPARE(outcome.exitCode, 0);
    int pairs = 0;
    std::vector<std::string> names;
    const auto templates = outcome.json()["templates"];
    for (const auto& one : templates) {
        QVERIFY(one["description"].get<std::string>().ends_with('.'));
        names.push_back(one["name"]);
        pairs += names.back().find('+') != std::string::npos ? 1 : 0;
    }
    QCOMPARE(pairs, 30);
    for (const char* name : {"paper-bot", "live-bot", "backtest", "optimizer", "workspace",
                             "environment-live", "bb-volume-supertrend+trailing-stop"})
        QVERIFY2(std::find(names.begin(), names.end(), name) != names.end(), name);
    const QdOutcome none = config({"templates", "papr-bot"});
    QCOMPARE(none.exitCode, 3);
    QVERIFY(none.json()["error"]["hint"] == "Did you mean paper-bot?");
}

void TestConfigCommands::makesAFileFromATemplate()
{
    const QdOutcome outcome =
        config({"new", "--template", "rsi-bb+atr", "--name", "dip-1", "--set", "bot.symbol=ETHUSDT",
                "--set", "strategy.parameters.entry.rsi_period=10"});
    QCOMPARE(outcome.exitCode, 0);
    const auto document = outcome.json();
    QVERIFY(document["kind"] == "bot");
    QVERIFY(document["name"] == "dip-1");
    QVERIFY(document["template"] == "rsi-bb+atr");
    QCOMPARE(document["file"].get<std::string>(), path("config/bots/dip-1.json").toStdString());
    const QByteArray text = textOf("config/bots/dip-1.json");
    QVERIFY(text.contains("\"symbol\": \"ETHUSDT\""));
    QVERIFY(text.contains("\"rsi_period\": 10"));
    QVERIFY(text.contains("// Length of the window in bars. Allowed: a whole number from 1 to"));
    QCOMPARE(config({"validate", path("config/bots/dip-1.json")}).exitCode, 0);
}

void TestConfigCommands::neverOverwritesAFile()
{
    QVERIFY(make({"--template", "paper-bot", "--name", "one"}));
    const QByteArray before = textOf("config/bots/one.json");
    const QdOutcome again = config({"new", "--template", "sma-cross", "--name", "one"});
    QCOMPARE(again.exitCode, 1);
    QVERIFY(again.json()["error"]["code"] == "conflict");
    QCOMPARE(textOf("config/bots/one.json"), before);
    QVERIFY(write("there.json", "mine"));
    QCOMPARE(
        config({"new", "--template", "sma-cross", "--name", "two", "--out", path("there.json")})
            .exitCode,
        1);
    QCOMPARE(textOf("there.json"), "mine");
}

void TestConfigCommands::refusesWrongSettingsAndWritesNothing()
{
    const QdOutcome outcome = config({"new", "--template", "paper-bot", "--name", "Bad Name",
                                      "--set", "risk.max_daly_loss=5", "--set", "bot.cash=-1"});
    QCOMPARE(outcome.exitCode, 3);
    const std::string all = outcome.json().dump();
    QVERIFY(all.find("did you mean “max_daily_loss”?") != std::string::npos);
    QVERIFY(outcome.json()["error"]["context"]["problems"] == "3");
    QVERIFY(!QFileInfo::exists(path("config/bots")));
    QCOMPARE(config({"new", "--template", "paper-bot", "--name", "x", "--set", "nothing"}).exitCode,
             2);
}

void TestConfigCommands::validatesWithLineAndColumn()
{
    QVERIFY(write("bad.json", "{\n"
                              "  \"format\": 1, \"kind\": \"bot\", \"name\": \"bad\",\n"
                              "  // A market.\n"
                              "  \"bot\": {\"symbol\": \"BTCUSDT\", \"cash\": -5},\n"
                              "  \"strategy\": {\"name\": \"sma-cros\"},\n"
                              "  \"exchange\": {\"api_key\": \"hunter2\"},\n"
                              "  \"risks\": {}\n"
                              "}\n"));
    const QdOutcome outcome = config({"validate", path("bad.json")});
    QCOMPARE(outcome.exitCode, 3);
    const auto file = outcome.json()["files"][0];
    QVERIFY(file["kind"] == "bot");
    QCOMPARE(file["file"].get<std::string>(), path("bad.json").toStdString());
    const auto& problems = file["problems"];
    QCOMPARE(problems.size(), 4U);
    QVERIFY(problems[0]["path"] == "bot.cash");
    QVERIFY(problems[0]["line"] == 4);
    QVERIFY(problems[0]["column"] == 40);
    QVERIFY(problems[1]["hint"] == "did you mean “sma-cross”?");
    QVERIFY(problems[3]["hint"] == "did you mean “risk”?");
    QVERIFY(!outcome.output.contains("hunter2"));
    const QdOutcome human = run({"config", "validate", path("bad.json")});
    QCOMPARE(human.exitCode, 3);
    QVERIFY(human.output.contains("bad.json:4:40: bot.cash: must be above 0, is -5"));
}

void TestConfigCommands::validatesEverythingOfTheFolder()
{
    const QdOutcome none = config({"validate", "all"});
    QCOMPARE(none.exitCode, 0);
    QCOMPARE(none.json()["files"].size(), 0U);
    QVERIFY(make({"--template", "workspace"}));
    QVERIFY(make({"--template", "environment-paper"}));
    QVERIFY(make({"--template", "paper-bot", "--name", "one"}));
    QVERIFY(make({"--template", "backtest", "--name", "quick"}));
    QVERIFY(make({"--template", "optimizer", "--name", "search"}));
    const QdOutcome good = config({"validate", "all"});
    QCOMPARE(good.exitCode, 0);
    QCOMPARE(good.json()["files"].size(), 5U);
    QVERIFY(write("config/bots/two.json",
                  textOf("config/bots/one.json"))); // whose header says one
    const QdOutcome bad = config({"validate", "all"});
    QCOMPARE(bad.exitCode, 3);
    QVERIFY(bad.output.contains("must be \\\"two\\\" as the file is called"));
}

void TestConfigCommands::tellsWhatGoesWrongTogether()
{
    QVERIFY(
        make({"--template", "sma-cross", "--name", "one", "--set", "strategy.parameters.fast=40"}));
    QCOMPARE(config({"validate", "all"}).exitCode, 0);
    const QdOutcome outcome = config({"validate", "all", "--set", "strategy.parameters.slow=30"});
    QCOMPARE(outcome.exitCode, 3);
    const auto problem = outcome.json()["files"][0]["problems"][0];
    QVERIFY(problem["path"] == "strategy.parameters.fast");
    QVERIFY(problem["what"] == "must be below strategy.parameters.slow (30), is 40");
}

void TestConfigCommands::showsWhereValuesComeFrom()
{
    QVERIFY(make({"--template", "workspace", "--set", "risk.max_daily_loss=70"}));
    QVERIFY(make({"--template", "environment-paper", "--set", "logging.level=debug"}));
    QVERIFY(write("config/bots/one.json",
                  R"({"format": 1, "kind": "bot", "name": "one",
"bot": {"symbol": "BTCUSDT", "cash": "250.50"}, "strategy": {"name": "sma-cross"},
"exchange": {"api_key": "vault:key"}})"));
    const QdOutcome outcome = config({"show", "--bot", "one", "--effective", "--origin"});
    QCOMPARE(outcome.exitCode, 0);
    const auto document = outcome.json();
    QVERIFY(document["environment"] == "paper");
    const auto settingAt = [&](const char* name) {
        for (const auto& setting : document["settings"])
            if (setting["path"] == name)
                return setting;
        return nlohmann::json();
    };
    QVERIFY(settingAt("bot.cash")["value"] == "250.5");
    QVERIFY(settingAt("bot.cash")["layer"] == "bot");
    QVERIFY(settingAt("bot.cash")["line"] == 2);
    QCOMPARE(settingAt("bot.cash")["file"].get<std::string>(),
             path("config/bots/one.json").toStdString());
    QVERIFY(settingAt("risk.max_daily_loss")["layer"] == "workspace");
    QVERIFY(settingAt("logging.level")["layer"] == "environment");
    QVERIFY(settingAt("strategy.parameters.slow")["layer"] == "default");
    QVERIFY(settingAt("exchange.api_key")["value"] == "vault:key");
    const QdOutcome human = run({"config", "show", "one", "--origin"});
    QCOMPARE(human.exitCode, 0);
    QVERIFY(human.output.contains("workspace.json:"));
}

void TestConfigCommands::variablesAndFlagsOverride()
{
    QVERIFY(make({"--template", "paper-bot", "--name", "one"}));
    qputenv("QD_RISK__MAX_DAILY_LOSS", "41");
    const QdOutcome variable = config({"show", "--bot", "one", "--effective"});
    const QdOutcome flag =
        config({"show", "--bot", "one", "--effective", "--set", "risk.max_daily_loss=42"});
    qputenv("QD_RISK__MAX_DAILY_LOSS", "lots");
    const QdOutcome wrong = config({"show", "--bot", "one", "--effective"});
    qunsetenv("QD_RISK__MAX_DAILY_LOSS");
    const auto lossOf = [](const QdOutcome& outcome) {
        const auto settings = outcome.json()["settings"];
        for (const auto& setting : settings)
            if (setting["path"] == "risk.max_daily_loss")
                return setting;
        return nlohmann::json();
    };
    QVERIFY(lossOf(variable)["value"] == "41");
    QVERIFY(lossOf(variable)["file"] == "QD_RISK__MAX_DAILY_LOSS");
    QVERIFY(lossOf(flag)["value"] == "42");
    QVERIFY(lossOf(flag)["layer"] == "command line");
    QCOMPARE(wrong.exitCode, 3);
    QVERIFY(wrong.json()["error"]["message"].get<std::string>().starts_with(
        "QD_RISK__MAX_DAILY_LOSS: risk.max_daily_loss: must be a number"));
}

void TestConfigCommands::showsAFileAsItIs()
{
    const QByteArray text =
        "// Mine.\n{\"format\": 1, \"kind\": \"environment\",\n"
        " \"name\": \"mine\", /* why */ \"logging\": {\"level\": \"error\",}}\n";
    QVERIFY(write("config/environments/mine.json", text));
    QCOMPARE(run({"config", "show", "mine"}).output, text);
    const auto document = config({"show", "environment/mine"}).json();
    QVERIFY(document["kind"] == "environment");
    QVERIFY(document["settings"]["logging"]["level"] == "error");
    const QdOutcome unknown = config({"show", "mime"});
    QCOMPARE(unknown.exitCode, 3);
    QVERIFY(unknown.json()["error"]["hint"] == "Did you mean mine?");
}

void TestConfigCommands::listsAndSearches()
{
    QVERIFY(make({"--template", "paper-bot", "--name", "one", "--set", "tags=paper,favourite"}));
    QVERIFY(make({"--template", "sma-cross", "--name", "two"}));
    QVERIFY(make({"--template", "backtest", "--name", "quick"}));
    const auto namesOf = [this](const QStringList& arguments) {
        QStringList names;
        const auto configs = config(QStringList{"list"} + arguments).json()["configs"];
        for (const auto& one : configs)
            names << QString::fromStdString(one["name"]);
        return names;
    };
    QCOMPARE(namesOf({}), QStringList({"one", "two", "quick"}));
    QCOMPARE(namesOf({"--kind", "backtest"}), QStringList({"quick"}));
    QCOMPARE(namesOf({"--tag", "favourite"}), QStringList({"one"}));
    QCOMPARE(namesOf({"--search", "sma-cross", "--kind", "bot"}), QStringList({"two"}));
    QCOMPARE(config({"list", "--kind", "bots"}).exitCode, 3);
}

void TestConfigCommands::keepsVersions()
{
    QVERIFY(make({"--template", "paper-bot", "--name", "one"}));
    const QdOutcome changed =
        config({"set", "one", "risk.max_daily_loss", "55", "--reason", "calmer"});
    QCOMPARE(changed.exitCode, 0);
    QVERIFY(changed.json()["number"] == 2);
    QVERIFY(textOf("config/bots/one.json").contains("\"max_daily_loss\": 55"));
    const QdOutcome refused = config({"set", "one", "risk.max_daily_loss", "lots"});
    QCOMPARE(refused.exitCode, 3);
    QVERIFY(textOf("config/bots/one.json").contains("\"max_daily_loss\": 55"));

    const auto history = config({"history", "one"}).json();
    QCOMPARE(history["versions"].size(), 2U);
    QVERIFY(history["versions"][1]["reason"] == "calmer");
    QVERIFY(history["versions"][1]["changes"][0]["path"] == "risk.max_daily_loss");
    const auto difference = config({"diff", "one", "1", "2"}).json();
    QCOMPARE(difference["changes"].size(), 1U);
    QVERIFY(difference["changes"][0]["after"] == "55");

    const QdOutcome back = config({"rollback", "one", "1"});
    QCOMPARE(back.exitCode, 0);
    QVERIFY(back.json()["number"] == 3);
    QCOMPARE(config({"diff", "one", "1"}).json()["changes"].size(), 0U);
    QCOMPARE(config({"rollback", "one", "9"}).exitCode, 3);
}

void TestConfigCommands::liveTradingNeedsConsent()
{
    QVERIFY(make({"--template", "live-bot", "--name", "real"}));
    QVERIFY(make({"--template", "environment-live"}));
    const QdOutcome refused = config({"show", "--bot", "real", "--effective"});
    QCOMPARE(refused.exitCode, 3);
    QVERIFY(refused.output.contains("must not be live without the consent to it"));
    QCOMPARE(config({"show", "--bot", "real", "--effective", "--set",
                     "environment.live_opt_in=I trade real money"})
                 .exitCode,
             0);
    QCOMPARE(config({"set", "real", "environment.live_opt_in", "I trade real money"}).exitCode, 3);
    QCOMPARE(config({"set", "environment/live", "environment.live_opt_in", "I trade real money"})
                 .exitCode,
             0);
    QCOMPARE(config({"validate", "all"}).exitCode, 0);
}

void TestConfigCommands::printsDraftSevenSchemas()
{
    const QdOutcome one = run({"config", "schema", "bot"});
    QCOMPARE(one.exitCode, 0);
    QVERIFY(one.json()["$schema"] == "http://json-schema.org/draft-07/schema#");
    const auto all = run({"config", "schema", "--json"}).json();
    for (const char* kind : {"workspace", "environment", "bot", "backtest", "optimizer"})
        QVERIFY2(all[kind]["properties"].contains("format"), kind);
    QCOMPARE(config({"schema", "bots"}).exitCode, 3);
}

void TestConfigCommands::theManualNamesEverySetting()
{
    const QdOutcome page = run({"config", "schema", "--markdown"});
    QCOMPARE(page.exitCode, 0);
    QFile committed(QStringLiteral(QD_SOURCE_DIR "/docs/manual/configuration-reference.md"));
    QVERIFY(committed.open(QIODevice::ReadOnly));
    QVERIFY2(
        committed.readAll() == page.output,
        "write it again: qd config schema --markdown > docs/manual/configuration-reference.md");
}

void TestConfigCommands::aConfiguredBacktestRuns()
{
    QByteArray bars = "open_time,open,high,low,close,volume\n";
    for (int i = 0; i < 300; ++i) {
        const int price = 100 + (i % 40 < 20 ? i % 40 : 40 - i % 40);
        bars += QByteArray::number(1'600'000'200'000 + i * 3'600'000LL) + ',' +
                QByteArray::number(price) + ',' + QByteArray::number(price + 2) + ',' +
                QByteArray::number(price - 1) + ',' + QByteArray::number(price + 1) + ",10\n";
    }
    QVERIFY(write("config/backtests/bars.csv", bars));
    QVERIFY(
        make({"--template", "backtest", "--name", "quick", "--set",
              R"(data=[{"symbol": "BTCUSDT", "timeframe": "1h", "file": "bars.csv"}])", "--set",
              "strategy.name=rsi-bb+fixed-ratio", "--set", "strategy.parameters.entry.rsi_period=7",
              "--set", "risk.max_daily_trades=3", "--set", "risk.stop_loss_percent=4"}));
    const QdOutcome outcome =
        run({"backtest", "--spec", path("config/backtests/quick.json"), "--json"});
    QVERIFY2(outcome.exitCode == 0, outcome.output.constData());
    const auto spec = outcome.json()["spec"];
    QVERIFY(spec["strategy"]["name"] == "rsi-bb+fixed-ratio");
    QVERIFY(spec["strategy"]["params"]["entry.rsi_period"] == 7);
    QVERIFY(spec["costs"]["taker_fee"] == "0.001");
    QVERIFY(spec["risk"]["max_daily_trades"] == 3);

    QVERIFY(write("config/backtests/bad.json",
                  textOf("config/backtests/quick.json").replace("\"all-in\"", "\"percent:200\"")));
    const QdOutcome refused =
        run({"backtest", "--spec", path("config/backtests/bad.json"), "--json"});
    QCOMPARE(refused.exitCode, 3);
    QVERIFY(refused.json()["error"]["message"].get<std::string>().find("sizing") !=
            std::string::npos);
    QVERIFY(make({"--template", "paper-bot", "--name", "one"}));
    QCOMPARE(run({"backtest", "--spec", path("config/bots/one.json"), "--json"}).exitCode, 3);
}

void TestConfigCommands::refusesANewerFormat()
{
    QVERIFY(write("config/bots/newer.json", R"({"format": 9, "kind": "bot", "name": "newer"})"));
    const QdOutcome outcome = config({"validate", "all"});
    QCOMPARE(outcome.exitCode, 3);
    QVERIFY(outcome.output.contains("is of format 9; this program reads formats up to 1"));
    // An old, flat file is brought forward before it is checked.
    QVERIFY(write("config/bots/newer.json",
                  R"({"symbol": "BTCUSDT", "strategy": "sma-cross", "max_daily_loss": 5})"));
    QCOMPARE(config({"validate", "all"}).exitCode, 0);
}

void TestConfigCommands::everyCommandHasAnExample()
{
    for (const char* command : {"validate", "show", "schema", "templates", "new", "list", "history",
                                "diff", "rollback", "set"}) {
        const QdOutcome help = run({"config", QLatin1String(command), "--help"});
        QCOMPARE(help.exitCode, 0);
        QVERIFY2(help.output.contains(QByteArray("Example: qd config ") + command), command);
    }
    const QdOutcome completion = run({"completion", "bash"});
    QVERIFY(completion.output.contains("\"config new\") words=\""));
}

QD_TEST(TestConfigCommands)
#include "TestConfigCommands.moc"
