// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigDocument.h"
#include "core/configuration/LegacyImport.h"
#include "core/foundation/Random.h"
#include "core/strategies/StrategyCatalog.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

using namespace qd;

namespace {

/// The real strategies, a few venues and figures.
const ConfigSchema& schema()
{
    static const ConfigSchema kSchema = [] {
        ConfigCatalog catalog;
        for (const StrategyInfo& info : StrategyCatalog::instance().strategies())
            catalog.strategies[info.name] = info.parameters;
        catalog.venues = {"binance", "paper"};
        catalog.metrics = {"sharpe", "sortino", "max_drawdown"};
        catalog.timeZones = {"UTC", "Europe/Berlin"};
        return ConfigSchema(std::move(catalog));
    }();
    return kSchema;
}

LegacyImportResult imported(std::vector<LegacyFileText> files, bool isCompatible = false)
{
    return importLegacyConfig(std::move(files), schema(), {.isCompatible = isCompatible});
}

/// A small bot's file; `more` are further members.
std::string aBot(const std::string& more = {}, const std::string& entry = "RSIBBEntryMixin",
                 const std::string& exit = "TimeBasedExitMixin")
{
    return R"({"trading": {"symbol": "BTCUSDT"}, "strategy": {"entry_logic": {"name": ")" + entry +
           R"("}, "exit_logic": {"name": ")" + exit + R"("}})" + (more.empty() ? "" : ", ") + more +
           "}";
}

const LegacyEntry* entryOf(const LegacyImportResult& result, const std::string& key)
{
    const auto found = std::ranges::find(result.entries, key, &LegacyEntry::key);
    return found == result.entries.end() ? nullptr : &*found;
}

bool tells(const LegacyImportResult& result, const std::string& key, LegacyOutcome outcome,
           const std::string& words = {})
{
    return std::ranges::any_of(result.entries, [&](const LegacyEntry& entry) {
        return entry.key == key && entry.outcome == outcome &&
               entry.reason.find(words) != std::string::npos;
    });
}

/// The JSON of one setting of the only file, empty where it has none.
std::string setting(const LegacyImportResult& result, const std::string& path)
{
    if (result.files.size() != 1)
        return "not one file";
    const ConfigDocument document = ConfigDocument::parse(result.files.front().text, "x.json");
    const ConfigNode* node = document.find(path);
    return node == nullptr ? "" : toJsonText(*node);
}

std::string everythingIn(const LegacyImportResult& result)
{
    std::string all = legacyReportText(result);
    for (const LegacyOutputFile& file : result.files)
        all += file.text;
    for (const LegacyEntry& entry : result.entries)
        all += entry.file + entry.key + entry.value + entry.reason + entry.target;
    return all;
}

void requireValid(const LegacyImportResult& result)
{
    for (const LegacyOutputFile& file : result.files) {
        const auto problems =
            schema().validate(ConfigDocument::parse(file.text, file.path()), file.kind);
        QVERIFY2(problems.empty(), problems.empty() ? "" : toText(problems.front()).c_str());
    }
}

std::vector<LegacyFileText> filesBelow(const QString& folder)
{
    std::vector<LegacyFileText> files;
    QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly))
            files.push_back({.path = QDir(folder).relativeFilePath(file.fileName()).toStdString(),
                             .text = file.readAll().toStdString(),
                             .unread = {}});
    }
    return files;
}

} // namespace

class TestLegacyImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importsTheOldPlatformsOwnFiles()
    {
        QD_REQUIRE_SHARED(bot, "data/legacy/config/trading/0001.json");
        const QString folder = QDir(bot + QStringLiteral("/../../..")).absolutePath();
        const LegacyImportResult result = imported(filesBelow(folder));
        requireValid(result);
        QCOMPARE(result.files.size(), std::size_t{10}); // one bot, three entries by three exits
        QCOMPARE(result.files.front().path(), std::string("config/bots/0001.json"));
        const ConfigDocument document =
            ConfigDocument::parse(result.files.front().text, "0001.json");
        const auto is = [&](const char* path, const char* json) {
            const ConfigNode* node = document.find(path);
            const std::string found = node == nullptr ? "nothing" : toJsonText(*node);
            QVERIFY2(found == json, (std::string(path) + ": " + found).c_str());
        };
        is("name", "\"0001\"");
        is("bot.symbol", "\"BTCUSDT\"");
        is("bot.timeframe", "\"1h\"");
        is("bot.sizing", "\"percent:10\"");
        is("environment.name", "\"paper\"");
        is("exchange.name", "\"binance\"");
        is("exchange.taker_fee", "0.001");
        is("strategy.name", "\"rsi-bb-volume+rsi-bb\"");
        is("strategy.parameters.entry.rsi_period", "14");
        is("strategy.parameters.entry.use_bb_touch", "true");
        is("strategy.parameters.exit.rsi_overbought", "70");
        is("risk.max_positions", "1");
        is("risk.max_drawdown_percent", "20");
        is("risk.max_exposure_percent", "100");
        is("risk.stop_loss_percent", "5");
        is("risk.trailing_stop.distance_percent", "2");
        is("risk.max_daily_loss", "50");
        is("notifications.telegram.enabled", "true");
        is("logging.level", "\"info\"");
        is("schedule.start", "\"09:00\"");
        is("performance.target_win_rate_percent", "60.0");
        is("data.lookback_bars", "1000");
        const auto counts = result.counts();
        QVERIFY(counts.at(LegacyOutcome::Mapped) > 60);
        QCOMPARE(counts.at(LegacyOutcome::Secret), std::size_t{0});
        // All that is dropped is dropped for a reason that the schema knows better than a table.
        for (const LegacyEntry& entry : result.entries) {
            QVERIFY(!(entry.outcome == LegacyOutcome::Dropped && entry.reason.empty()));
            QVERIFY2(entry.reason.find("no such setting") == std::string::npos, entry.key.c_str());
        }
    }

    void tellsEverySettingOfTheRealFiles()
    {
        QD_REQUIRE_SHARED(bot, "data/legacy/config/trading/0001.json");
        QFile file(bot);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const std::string text = file.readAll().toStdString();
        const LegacyImportResult result = imported({{"0001.json", text, ""}});
        const ConfigDocument old = ConfigDocument::parse(text, "0001.json");
        const std::function<void(const ConfigNode&, const std::string&)> check =
            [&](const ConfigNode& node, const std::string& path) {
                for (const ConfigMember& member : node.members) {
                    const std::string below = path.empty() ? member.key : path + "." + member.key;
                    if (member.value.kind == ConfigNode::Kind::Object)
                        check(member.value, below);
                    else
                        QVERIFY2(entryOf(result, below) != nullptr, below.c_str());
                }
            };
        check(old.root(), "");
    }

    void writesOneSearchForEachPair()
    {
        QD_REQUIRE_SHARED(settings, "data/legacy/config/optimizer/optimizer.json");
        const QString folder = QDir(settings + QStringLiteral("/..")).absolutePath();
        const LegacyImportResult result = imported(filesBelow(folder));
        requireValid(result);
        QCOMPARE(result.files.size(), std::size_t{9});
        const auto found = std::ranges::find_if(result.files, [](const LegacyOutputFile& file) {
            return file.text.find("\"rsi-bb+trailing-stop\"") != std::string::npos;
        });
        QVERIFY(found != result.files.end());
        const ConfigDocument document = ConfigDocument::parse(found->text, "o.json");
        const auto json = [&](const char* path) {
            const ConfigNode* node = document.find(path);
            return node == nullptr ? std::string() : toJsonText(*node);
        };
        QCOMPARE(json("sampler.name"), std::string("\"tpe\""));
        QCOMPARE(json("sampler.startup_trials"), std::string("10"));
        QCOMPARE(json("trials"), std::string("100"));
        QCOMPARE(json("workers"), std::string("0"));
        QCOMPARE(json("backtest.cash"), std::string("1000"));
        QCOMPARE(json("backtest.sizing"), std::string("\"percent:10\""));
        QCOMPARE(json("charts.width"), std::string("18000"));
        QCOMPARE(json("charts.legend"), std::string("\"upper-left\""));
        QCOMPARE(json("space.\"entry.rsi_period\".low"), std::string("5"));
        QCOMPARE(json("space.\"entry.rsi_period\".high"), std::string("30"));
        QCOMPARE(json("space.\"exit.trail_pct\".type"), std::string("\"float\""));
        QCOMPARE(json("space.\"exit.use_atr\".type"), std::string("\"bool\""));
        QCOMPARE(json("backtest.strategy.parameters.exit.trail_pct"), std::string("0.02"));
    }

    void knowsEveryMixin_data()
    {
        QTest::addColumn<QByteArray>("mixin");
        QTest::addColumn<QByteArray>("module");
        const auto row = [](const char* mixin, const char* module) {
            QTest::newRow(mixin) << QByteArray(mixin) << QByteArray(module);
        };
        row("RSIBBEntryMixin", "rsi-bb");
        row("RSIBBVolumeEntryMixin", "rsi-bb-volume");
        row("RSIIchimokuEntryMixin", "rsi-ichimoku");
        row("RSIVolumeSupertrendEntryMixin", "rsi-volume-supertrend");
        row("RSIVolumeSuperTrendEntryMixin", "rsi-volume-supertrend");
        row("BBVolumeSuperTrendEntryMixin", "bb-volume-supertrend");
        row("BBVolumeSupertrendEntryMixin", "bb-volume-supertrend");
        row("ATRExitMixin", "atr");
        row("FixedRatioExitMixin", "fixed-ratio");
        row("MACrossoverExitMixin", "ma-crossover");
        row("RSIBBExitMixin", "rsi-bb");
        row("TimeBasedExitMixin", "time");
        row("TrailingStopExitMixin", "trailing-stop");
        row("rsi_bb_entry", "rsi-bb");
    }
    void knowsEveryMixin()
    {
        QFETCH(QByteArray, mixin);
        QFETCH(QByteArray, module);
        const bool isExit = mixin.toLower().contains("exit");
        const std::string found =
            isExit ? legacyExitModule(mixin.toStdString()) : legacyEntryModule(mixin.toStdString());
        QCOMPARE(found, module.toStdString());
        QVERIFY(legacyEntryModule("MyOwnEntryMixin").empty());
    }

    void givesTheSameBytesInAnyOrder()
    {
        std::vector<LegacyFileText> files{{"b.json", aBot(), ""}, {"a/b.json", aBot(), ""}};
        const LegacyImportResult one = imported(files);
        std::ranges::reverse(files);
        QCOMPARE(everythingIn(imported(files)), everythingIn(one));
    }

    void writesComments()
    {
        const LegacyImportResult result =
            imported({{"x.json", aBot(R"("risk_management": {"max_daily_loss": "5"})"), ""}});
        requireValid(result);
        const std::string& text = result.files.front().text;
        QVERIFY(text.starts_with("// Imported from x.json"));
        QVERIFY(text.find("// What bounds a bot") != std::string::npos);
        QVERIFY(text.find("// risk_management.max_daily_loss, was \"5\"") != std::string::npos);
        QVERIFY(text.ends_with("}\n"));
    }

    void bearsCommentsMarksAndTrailingCommas()
    {
        const LegacyImportResult result = imported(
            {{"x.json", "\xEF\xBB\xBF// mine\n" + aBot("\"performance\": {/* new */}, "), ""}});
        QCOMPARE(result.files.size(), std::size_t{1});
        requireValid(result);
    }

    void refusesBrokenFilesWithoutQuotingThem()
    {
        const LegacyImportResult result =
            imported({{"x.json", "{\"a\": 1,\n \"token\": hunter2hunter2", ""},
                      {"list.json", "[1, 2]", ""},
                      {"empty.json", "", ""}});
        QVERIFY(result.files.empty());
        QCOMPARE(result.entries.size(), std::size_t{3});
        QVERIFY(everythingIn(result).find("hunter2") == std::string::npos);
        QCOMPARE(result.entries.back().file, std::string("x.json"));
        QVERIFY(result.entries.back().line >= 1);
    }

    void readsNumbersInQuotesAndWrongTypes()
    {
        const LegacyImportResult result = imported(
            {{"x.json", aBot(R"("risk_management": {"max_daily_trades": "10", "max_daily_loss":
                {}, "stop_loss_pct": "5%", "take_profit_pct": [1], "max_positions": 1.5},
                "data": {"lookback_bars": 500.0}, "notifications": {"enabled": "yes"})"),
              ""}});
        requireValid(result);
        QCOMPARE(setting(result, "risk.max_daily_trades"), std::string("10"));
        QCOMPARE(setting(result, "risk.stop_loss_percent"), std::string("5"));
        QCOMPARE(setting(result, "risk.max_daily_loss"), std::string());
        QCOMPARE(setting(result, "risk.take_profit_percent"), std::string());
        QCOMPARE(setting(result, "risk.max_positions"), std::string());
        QCOMPARE(setting(result, "data.lookback_bars"), std::string("500"));
        QCOMPARE(setting(result, "notifications.enabled"), std::string("true"));
        QVERIFY(tells(result, "risk_management.max_daily_trades", LegacyOutcome::Converted,
                      "in quotes"));
        QVERIFY(tells(result, "risk_management.take_profit_pct", LegacyOutcome::Defaulted,
                      "the default 0"));
    }

    void tellsFractionsFromPercentages()
    {
        const LegacyImportResult result = imported(
            {{"x.json", aBot(R"("broker": {"commission": 0.1}, "performance": {"target_win_rate":
                0.6}, "risk_management": {"stop_loss_pct": 0.05, "position_size": 25,
                "max_exposure": 150})"),
              ""}});
        requireValid(result);
        QCOMPARE(setting(result, "exchange.taker_fee"), std::string("0.001"));
        QCOMPARE(setting(result, "performance.target_win_rate_percent"), std::string("60"));
        QCOMPARE(setting(result, "risk.stop_loss_percent"), std::string("0.05"));
        QCOMPARE(setting(result, "bot.sizing"), std::string("\"percent:25\""));
        QCOMPARE(setting(result, "risk.max_exposure_percent"), std::string("150"));
        QVERIFY(tells(result, "risk_management.stop_loss_pct", LegacyOutcome::Mapped, "write 5"));
        QVERIFY(tells(result, "risk_management.position_size", LegacyOutcome::Converted,
                      "taken as a percentage"));
    }

    void takesNoNaNAndNoNonsense()
    {
        const LegacyImportResult result = imported(
            {{"x.json", aBot(R"("broker": {"initial_balance": NaN, "commission": -Infinity},
                "risk_management": {"max_daily_loss": 1e400, "stop_loss_pct": -5},
                "scheduling": {"start_time": "25:99", "timezone": "Mars/Base"})"),
              ""}});
        requireValid(result);
        QCOMPARE(setting(result, "bot.cash"), std::string("10000"));
        QVERIFY(tells(result, "broker.initial_balance", LegacyOutcome::Defaulted, "no number"));
        QVERIFY(tells(result, "risk_management.max_daily_loss", LegacyOutcome::Defaulted));
        QVERIFY(tells(result, "risk_management.stop_loss_pct", LegacyOutcome::Dropped));
        QVERIFY(tells(result, "scheduling.start_time", LegacyOutcome::Dropped));
        QVERIFY(tells(result, "scheduling.timezone", LegacyOutcome::Dropped));
    }

    void letsTheLastOfDuplicatesCount()
    {
        const LegacyImportResult result = imported(
            {{"x.json", aBot(R"("broker": {"initial_balance": 1, "initial_balance": 2})"), ""}});
        requireValid(result);
        QCOMPARE(setting(result, "bot.cash"), std::string("2"));
        QVERIFY(tells(result, "broker.initial_balance", LegacyOutcome::Dropped, "comes twice"));
    }

    void decidesContradictions()
    {
        const LegacyImportResult result =
            imported({{"x.json", R"({"trading": {"symbol": "BTCUSDT", "position_size": 0.2}, "data":
                {"symbol": "ethusdt", "interval": "4H"}, "strategy": {"position_size": 0.1,
                "entry_logic": {"name": "RSIBBEntryMixin"}, "exit_logic": {"name":
                "ATRExitMixin"}}})",
                       ""}});
        requireValid(result);
        QCOMPARE(setting(result, "bot.symbol"), std::string("\"BTCUSDT\""));
        QCOMPARE(setting(result, "bot.sizing"), std::string("\"percent:10\""));
        QCOMPARE(setting(result, "bot.timeframe"), std::string("\"4h\""));
        QVERIFY(tells(result, "data.symbol", LegacyOutcome::Dropped, "contradicts trading.symbol"));
        QVERIFY(tells(result, "trading.position_size", LegacyOutcome::Dropped,
                      "contradicts strategy.position_size"));
    }

    void speaksOfTheAtrExit()
    {
        const std::vector<LegacyFileText> files{
            {"x.json", aBot({}, "RSIBBEntryMixin", "ATRExitMixin"), ""}};
        const LegacyImportResult ours = imported(files);
        QCOMPARE(setting(ours, "strategy.parameters.exit.compat"), std::string("false"));
        QVERIFY(tells(ours, "strategy.exit_logic.name", LegacyOutcome::Defaulted, "--compat"));
        const LegacyImportResult theirs = imported(files, true);
        QCOMPARE(setting(theirs, "strategy.parameters.exit.compat"), std::string("true"));
        requireValid(theirs);
    }

    void listsUnknownKeysWithANearOne()
    {
        const LegacyImportResult result =
            imported({{"x.json", R"({"trading": {"symbol": "BTCUSDT", "max_postions": 2, "mood": 1},
                "extra": {"a": {"b": 1}}, "strategy": {"entry_logic": {"name":
                "RSIBBEntryMixin", "params": {"e_rsi_perod": 3}}, "exit_logic": {"name":
                "ATRExitMixin"}}})",
                       ""}});
        QVERIFY(tells(result, "trading.max_postions", LegacyOutcome::Dropped,
                      "did you mean “trading.max_positions”"));
        QVERIFY(tells(result, "trading.mood", LegacyOutcome::Dropped));
        QVERIFY(tells(result, "extra.a.b", LegacyOutcome::Dropped));
        QVERIFY(tells(result, "strategy.entry_logic.params.e_rsi_perod", LegacyOutcome::Dropped,
                      "rsi_period"));
    }

    void leavesSecretsBehind()
    {
        const std::string address = "https://u:hunter2@example.org/";
        const std::string botToken = "123456789:AAEhBOweik6ad9r-QXMENQjcrGbqCr4K-bc";
        const std::string apiKey =
            "vmPUZE6mv9SD5VNHk4HlWFsOr6aKE2zvsw0MuIgwCIPy6utIco14y7Ju91duEh8A";
        const LegacyImportResult result = imported(
            {{"x.json",
              aBot(R"("description": ")" + apiKey + R"(", "broker": {"api_key": ")" + apiKey +
                   R"(", "api_secret": "short1", "note": ")" + apiKey +
                   R"("}, "notifications": {"telegram": {"token": ")" + botToken +
                   R"(", "chat_id": 424242, "webhook": ")" + address + R"("},
                   "email": {"password": "hunter2", "to": ["a@b.org"]}}, "logging": {"log_file":
                   ")" +
                   apiKey + R"("}, "mystery": [{"password": "hunter2"}], ")" + apiKey +
                   R"(": 1, "secret": {"deep": "hunter2"})"),
              ""},
             {"keys.json", R"({"BINANCE_KEY": ")" + apiKey + R"(", "password": "hunter2"})", ""},
             {"donotshare.env", "KEY=" + apiKey, ""}});
        requireValid(result);
        const std::string all = everythingIn(result);
        for (const std::string& secret :
             {botToken, apiKey, std::string("hunter2"), std::string("short1"),
              std::string("424242"), apiKey.substr(0, 20)})
            QVERIFY2(all.find(secret) == std::string::npos, secret.c_str());
        QVERIFY(tells(result, "broker.api_key", LegacyOutcome::Secret, "vault:x-exchange-key"));
        QVERIFY(tells(result, "notifications.telegram.token", LegacyOutcome::Secret,
                      "\"vault:x-telegram-token\""));
        QVERIFY(tells(result, "notifications.email.password", LegacyOutcome::Secret));
        QVERIFY(tells(result, "description", LegacyOutcome::Secret));
        QVERIFY(tells(result, "password", LegacyOutcome::Secret));
        QVERIFY(tells(result, "", LegacyOutcome::Dropped, "put them into environment variables"));
    }

    void keepsReferencesToSecretsOutOfTheSecrets()
    {
        const LegacyImportResult result = imported(
            {{"x.json", aBot(R"("broker": {"api_key": "env:KEY", "api_secret": ""})"), ""}});
        QCOMPARE(result.counts().at(LegacyOutcome::Secret), std::size_t{0});
    }

    void givesBotsNamesOfTheirOwn()
    {
        const LegacyImportResult result = imported({{"a/0001.json", aBot(), ""},
                                                    {"b/0001.json", aBot(), ""},
                                                    {"My Bot_7.json", aBot(), ""},
                                                    {"c.json", aBot(R"("bot_id": "0001")"), ""}});
        requireValid(result);
        std::vector<std::string> names;
        for (const LegacyOutputFile& file : result.files)
            names.push_back(file.name);
        QCOMPARE(names, (std::vector<std::string>{"0001", "0001-2", "0001-3", "my-bot-7"}));
        QVERIFY(tells(result, "", LegacyOutcome::Converted, "this one is 0001-2"));
    }

    void makesGoodIdsOfAnyName()
    {
        QCOMPARE(legacyBotId("0001"), std::string("0001"));
        QCOMPARE(legacyBotId("Binance Bot/1"), std::string("binance-bot-1"));
        const std::string uuid = "550e8400-e29b-41d4-a716-446655440000";
        QVERIFY(legacyBotId(uuid).size() <= 32);
        QVERIFY(legacyBotId(uuid) != legacyBotId("550e8400-e29b-41d4-a716-446655440001"));
        QVERIFY(legacyBotId("???").starts_with("bot-"));
        QCOMPARE(legacySymbol("btc/usdt"), std::string("BTCUSDT"));
    }

    void writesNoBotThatLacksWhatItNeeds()
    {
        const LegacyImportResult result = imported(
            {{"nosymbol.json", R"({"trading": {"max_positions": 1}, "strategy": {"entry_logic":
                {"name": "RSIBBEntryMixin"}, "exit_logic": {"name": "ATRExitMixin"}}})",
              ""},
             {"mystery.json", aBot({}, "SecretSauceEntryMixin"), ""}});
        QVERIFY(result.files.empty());
        QVERIFY(tells(result, "", LegacyOutcome::Dropped, "config/bots/nosymbol.json is not"));
        QVERIFY(tells(result, "strategy.entry_logic.name", LegacyOutcome::Dropped, "no entry"));
        for (const LegacyEntry& entry : result.entries)
            QVERIFY(entry.targetFile.empty());
    }

    void neverBringsALiveBot()
    {
        const LegacyImportResult result =
            imported({{"x.json", aBot(R"("broker": {"type": "binance_live"})"), ""}});
        QCOMPARE(setting(result, "environment.name"), std::string("\"paper\""));
        QVERIFY(tells(result, "broker.type", LegacyOutcome::Converted, "real money"));
    }

    void notesFilesThatAreNone()
    {
        const LegacyImportResult result = imported({{"README.md", "# hello", ""},
                                                    {"link.json", "", "a link out of the folder"},
                                                    {"weather.json", R"({"sun": true})", ""}});
        QVERIFY(result.files.empty());
        QCOMPARE(result.entries.size(), std::size_t{3});
        QCOMPARE(result.entries[0].reason, std::string("no JSON: ignored"));
        QCOMPARE(result.entries[1].reason, std::string("not read: a link out of the folder"));
        QVERIFY(result.entries[2].reason.find("nothing of it") != std::string::npos);
    }

    void dropsRangesThatMakeNoSense()
    {
        const LegacyImportResult result = imported(
            {{"e.json", R"({"name": "RSIBBEntryMixin", "params": {"e_rsi_period": {"type": "int",
                "low": 30, "high": 5}, "e_bb_period": {"type": "int", "low": 5, "high": 9},
                "e_bb_dev": {"type": "float", "low": 2, "high": 2}, "e_nothing": {"type": "int",
                "low": 1, "high": 2}, "e_rsi_oversold": {"type": "int"}}})",
              ""},
             {"x.json", R"({"name": "TimeBasedExitMixin", "params": {"x_use_time": {"type":
                "bool"}}})",
              ""},
             {"y.json", R"({"name": "MyOwnExitMixin", "params": {}})", ""}});
        requireValid(result);
        QCOMPARE(result.files.size(), std::size_t{1});
        QCOMPARE(setting(result, "space.\"entry.rsi_period\""), std::string());
        QCOMPARE(setting(result, "space.\"entry.bb_period\".high"), std::string("9"));
        QCOMPARE(setting(result, "space.\"entry.bb_dev\""), std::string());
        QCOMPARE(setting(result, "backtest.strategy.parameters.entry.bb_dev"), std::string("2"));
        QVERIFY(tells(result, "params.e_rsi_period", LegacyOutcome::Dropped));
        QVERIFY(tells(result, "params.e_nothing", LegacyOutcome::Dropped, "no parameter nothing"));
        QVERIFY(tells(result, "params.e_rsi_oversold", LegacyOutcome::Dropped));
    }

    void bearsAnyBytes()
    {
        const std::string sound =
            aBot(R"("broker": {"type": "binance_paper", "initial_balance": 1000.0, "commission":
            0.001}, "risk_management": {"stop_loss_pct": 5.0, "max_daily_loss": "50"},
            "scheduling": {"start_time": "09:00", "trading_days": ["monday"]})",
                 "RSIBBEntryMixin", "ATRExitMixin");
        const std::string pieces = "{}[],:\"'\\0919.eE-+ nNaAtrufls/*%\n\xff_x";
        Random random(11);
        std::size_t written = 0;
        for (int i = 0; i < 1'500; ++i) {
            std::string text = sound;
            for (std::uint64_t hit = random.below(4) + 1; hit > 0; --hit) {
                const std::size_t at = random.below(text.size());
                const char piece = pieces[random.below(pieces.size())];
                if (random.chance(0.4))
                    text.erase(at, random.below(6));
                else if (random.chance(0.5))
                    text.insert(at, 1, piece);
                else
                    text[at] = piece;
            }
            const LegacyImportResult result = imported({{"x.json", text, ""}});
            requireValid(result);
            written += result.files.size();
            QVERIFY(!result.entries.empty());
        }
        QVERIFY(written > 100 && written < 1'500);
    }

    void bearsGiants()
    {
        std::string many = "{\"trading\": {";
        for (int i = 0; i < 60'000; ++i)
            many += "\"k" + std::to_string(i) + "\": 1, ";
        const LegacyImportResult result =
            imported({{"x.json", many + "\"symbol\": \"A\"}, \"broker\": {}}", ""}});
        QVERIFY(result.files.empty());
        QVERIFY(result.entries.size() < 2'000);
        QVERIFY(tells(result, "", LegacyOutcome::Dropped, "there are more settings"));
        const LegacyImportResult deep =
            imported({{"x.json", std::string(100'000, '[') + std::string(100'000, ']'), ""}});
        QVERIFY(deep.files.empty());
    }

    void reportsForPeople()
    {
        const LegacyImportResult result =
            imported({{"a|b.json", aBot(R"("broker": {"api_key": "abcdef"})"), ""}});
        const std::string text = legacyReportText(result);
        QVERIFY(text.find("# Import from the old platform") == 0);
        QVERIFY(text.find("## Secrets that were left behind (1)") != std::string::npos);
        QVERIFY(text.find("a\\|b.json") != std::string::npos);
    }
};

QD_TEST(TestLegacyImport)
#include "TestLegacyImport.moc"
