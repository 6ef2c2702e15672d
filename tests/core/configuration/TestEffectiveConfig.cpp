// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigLayerFiles.h"
#include "core/configuration/ConfigRules.h"
#include "core/configuration/EffectiveConfig.h"
#include "tests/core/configuration/SmallCatalog.h"
#include "tests/support/TestMain.h"

#include <QByteArray>
#include <QDir>
#include <QFile>
#include <QString>
#include <QTemporaryDir>

using namespace qd;

namespace {

const ConfigSchema& schema()
{
    static const ConfigSchema instance(test::smallCatalog());
    return instance;
}

ConfigDocument file(ConfigKind kind, const std::string& name, const std::string& more)
{
    const std::string kindName(toText(kind));
    return ConfigDocument::parse("{\"format\": 1, \"kind\": \"" + kindName + "\", \"name\": \"" +
                                     name + "\"" + (more.empty() ? "" : ",\n" + more) + "}",
                                 name + ".json");
}

ConfigLayers withBot(const std::string& more = {})
{
    ConfigLayers layers;
    layers.bot = file(ConfigKind::Bot, "one",
                      R"("bot": {"symbol": "BTCUSDT"},
"strategy": {"name": "sma-cross"})" +
                          (more.empty() ? "" : ",\n" + more));
    return layers;
}

EffectiveConfig resolved(const ConfigLayers& layers)
{
    std::vector<ConfigProblem> problems;
    EffectiveConfig config = EffectiveConfig::resolve(schema(), layers, problems);
    for (const ConfigProblem& problem : problems)
        qWarning("%s", toText(problem).c_str());
    return config;
}

QString failure(const ConfigLayers& layers)
{
    const auto config = EffectiveConfig::resolve(schema(), layers);
    return config ? QString() : QString::fromStdString(config.error().describe());
}

QByteArray origin(const EffectiveConfig& config, std::string_view path)
{
    const EffectiveValue* const value = config.find(path);
    if (value == nullptr)
        return "absent";
    return QByteArray::fromStdString(value->json + " " + std::string(toText(value->origin.layer)) +
                                     " " + value->origin.file);
}

} // namespace

class TestEffectiveConfig : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void laterLayersWin();
    void saysWhereAValueStands();
    void keepsTheSchemasOrder();
    void readsByType();
    void parametersFollowTheirStrategy();
    void variablesAndFlagsAreChecked();
    void tellsTheProblemsOfEveryFile();
    void rulesLookAtTheWhole();
    void advisesAboutSilentChannels();
    void liveNeedsItsConsent();
    void environmentsNameTheirMode();
    void becomesABot();
    void becomesABotWithEverything();
    void tellsWhatDiffers();
    void readsTheLayersOfAFolder();
    void namesStayInTheFolder();
};

void TestEffectiveConfig::laterLayersWin()
{
    ConfigLayers layers = withBot(R"("risk": {"max_daily_loss": 3})");
    layers.workspace = file(ConfigKind::Workspace, "workspace",
                            R"("risk": {"max_daily_loss": 1, "max_order_value": 10,
                                "max_positions": 7}, "bot": {"cash": 77})");
    layers.environment = file(ConfigKind::Environment, "paper",
                              R"("risk": {"max_daily_loss": 2, "max_order_value": 20})");
    EffectiveConfig config = resolved(layers);
    QCOMPARE(origin(config, "risk.max_daily_loss"), "3 bot one.json");
    QCOMPARE(origin(config, "risk.max_order_value"), "20 environment paper.json");
    QCOMPARE(origin(config, "risk.max_positions"), "7 workspace workspace.json");
    QCOMPARE(origin(config, "risk.max_drawdown_percent"), "0 default ");
    QCOMPARE(origin(config, "bot.cash"), "77 workspace workspace.json");
    QCOMPARE(origin(config, "name"), "\"one\" bot one.json");
    QCOMPARE(origin(config, "performance.target_sharpe_ratio"), "absent");

    layers.variables = {{"QD_RISK__MAX_DAILY_LOSS", "4"}, {"QD_RISK__MAX_ORDER_VALUE", "40"}};
    layers.commandLine = {{"risk.max_daily_loss", "5"}, {"risk.max_daily_loss", "6"}};
    config = resolved(layers);
    QCOMPARE(origin(config, "risk.max_daily_loss"), "6 command line --set risk.max_daily_loss");
    QCOMPARE(origin(config, "risk.max_order_value"), "40 variable QD_RISK__MAX_ORDER_VALUE");
}

void TestEffectiveConfig::saysWhereAValueStands()
{
    const EffectiveConfig config = resolved(withBot("\"risk\": {\n   \"max_daily_loss\": 3}"));
    const EffectiveValue* const value = config.find("risk.max_daily_loss");
    QVERIFY(value != nullptr);
    QCOMPARE(value->origin.position.line, 5);
    QCOMPARE(value->origin.position.column, 22);
    QCOMPARE(value->field, schema().findLayered("risk.max_daily_loss") == nullptr
                               ? nullptr
                               : schema().find(ConfigKind::Bot, "risk.max_daily_loss"));
}

void TestEffectiveConfig::keepsTheSchemasOrder()
{
    const EffectiveConfig config =
        resolved(withBot(R"("logging": {"level": "debug"}, "environment": {"mode": "paper"})"));
    const auto placeOf = [&](std::string_view path) {
        for (std::size_t i = 0; i < config.values().size(); ++i)
            if (config.values()[i].path == path)
                return static_cast<int>(i);
        return -1;
    };
    QVERIFY(placeOf("name") >= 0);
    QVERIFY(placeOf("name") < placeOf("environment.mode"));
    QVERIFY(placeOf("environment.mode") < placeOf("bot.symbol"));
    QVERIFY(placeOf("bot.symbol") < placeOf("strategy.parameters.fast"));
    QVERIFY(placeOf("strategy.parameters.fast") < placeOf("strategy.parameters.slow"));
    QVERIFY(placeOf("strategy.parameters.slow") < placeOf("logging.level"));
}

void TestEffectiveConfig::readsByType()
{
    const EffectiveConfig config =
        resolved(withBot(R"("risk": {"max_daily_loss": "12.50", "max_positions": 3},
                   "feed": {"pace": 2.5}, "schedule": {"enabled": true, "days": ["friday"]})"));
    QCOMPARE(config.decimal("risk.max_daily_loss")->toString(), "12.5");
    QCOMPARE(config.integer("risk.max_positions").value_or(0), 3);
    QCOMPARE(config.number("feed.pace").value_or(0), 2.5);
    QCOMPARE(config.boolean("schedule.enabled").value_or(false), true);
    QCOMPARE(config.text("bot.symbol").value_or(""), "BTCUSDT");
    QCOMPARE(config.list("schedule.days"), std::vector<std::string>{"friday"});
    QVERIFY(!config.text("bot.title").has_value());
    QVERIFY(config.list("performance.none").empty());
}

void TestEffectiveConfig::parametersFollowTheirStrategy()
{
    ConfigLayers layers = withBot();
    layers.workspace = file(
        ConfigKind::Workspace, "workspace",
        R"("strategy": {"name": "rsi-bb+ma-crossover", "parameters": {"entry": {"rsi_period": 3}}})");
    EffectiveConfig config = resolved(layers);
    QCOMPARE(origin(config, "strategy.parameters.fast"), "10 default ");
    QCOMPARE(origin(config, "strategy.parameters.entry.rsi_period"), "absent");
    // Parameters without a name belong to whatever strategy the bot has.
    layers.workspace =
        file(ConfigKind::Workspace, "workspace", R"("strategy": {"parameters": {"fast": 9}})");
    config = resolved(layers);
    QCOMPARE(origin(config, "strategy.parameters.fast"), "9 workspace workspace.json");
    layers.workspace =
        file(ConfigKind::Workspace, "workspace", R"("strategy": {"parameters": {"fats": 9}})");
    QVERIFY(failure(layers).contains("did you mean “fast”?"));
}

void TestEffectiveConfig::variablesAndFlagsAreChecked()
{
    ConfigLayers layers = withBot();
    layers.variables = {{"QD_STRATEGY__PARAMETERS__FAST", "20"}};
    QCOMPARE(origin(resolved(layers), "strategy.parameters.fast"),
             "20 variable QD_STRATEGY__PARAMETERS__FAST");
    layers.variables = {{"QD_RISK__MAX_DALY_LOSS", "20"}};
    QVERIFY2(failure(layers).contains("QD_RISK__MAX_DALY_LOSS: risk.max_daly_loss"),
             qPrintable(failure(layers)));
    layers.variables.clear();
    layers.commandLine = {{"risk.max_daily_loss", "lots"}};
    QVERIFY2(failure(layers).startsWith("--set risk.max_daily_loss: risk.max_daily_loss: must be "
                                        "a number"),
             qPrintable(failure(layers)));
    layers.commandLine = {{"exchange.api_secret", "hunter2"}};
    QVERIFY(!failure(layers).isEmpty() && !failure(layers).contains("hunter2"));
    layers.commandLine = {{"strategy.name", "buy-and-hold"}};
    QCOMPARE(origin(resolved(layers), "strategy.name"),
             "\"buy-and-hold\" command line --set strategy.name");
}

void TestEffectiveConfig::tellsTheProblemsOfEveryFile()
{
    ConfigLayers layers = withBot(R"("risk": {"max_daily_loss": -1})");
    layers.workspace = file(ConfigKind::Workspace, "workspace", R"("bto": {})");
    layers.environment = file(ConfigKind::Environment, "paper", R"("logging": {"level": 5})");
    std::vector<ConfigProblem> problems;
    const EffectiveConfig config = EffectiveConfig::resolve(schema(), layers, problems);
    QCOMPARE(problems.size(), 3U);
    QCOMPARE(problems[0].file, "workspace.json");
    QCOMPARE(problems[1].file, "paper.json");
    QCOMPARE(problems[2].file, "one.json");
    QCOMPARE(origin(config, "risk.max_daily_loss"), "0 default ");
    const auto refused = EffectiveConfig::resolve(schema(), layers);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Configuration);
}

void TestEffectiveConfig::rulesLookAtTheWhole()
{
    ConfigLayers layers = withBot();
    layers.workspace =
        file(ConfigKind::Workspace, "workspace", R"("strategy": {"parameters": {"fast": 60}})");
    QVERIFY2(failure(layers).contains("workspace.json:2:37: strategy.parameters.fast: must be "
                                      "below strategy.parameters.slow (50), is 60"),
             qPrintable(failure(layers)));
    layers.commandLine = {{"strategy.parameters.slow", "80"}};
    QCOMPARE(failure(layers), QString());
}

void TestEffectiveConfig::advisesAboutSilentChannels()
{
    ConfigLayers layers = withBot(R"("notifications": {"telegram": {"enabled": true}})");
    // The bot may run, and its owner is told.
    QCOMPARE(failure(layers), QString());
    const auto advice = configAdvice(resolved(layers));
    QCOMPARE(advice.size(), 2U);
    QVERIFY(toText(advice[0]).find("one.json:4:43: notifications.telegram.enabled: needs "
                                   "notifications.telegram.bot_token") == 0);
    layers.workspace = file(ConfigKind::Workspace, "workspace",
                            R"("notifications": {"telegram":
                                {"bot_token": "vault:telegram", "chat_id": "-100200"}})");
    QVERIFY(configAdvice(resolved(layers)).empty());
    layers.commandLine = {{"notifications.email.enabled", "true"}};
    QCOMPARE(configAdvice(resolved(layers)).size(), 3U);
    layers.commandLine.emplace_back("notifications.enabled", "false");
    QVERIFY(configAdvice(resolved(layers)).empty());
}

void TestEffectiveConfig::liveNeedsItsConsent()
{
    const std::string keys = R"("exchange": {"name": "binance", "api_key": "vault:key",
        "api_secret": "env:SECRET"})";
    ConfigLayers layers = withBot(R"("environment": {"name": "live"})");
    layers.environment =
        file(ConfigKind::Environment, "live", R"("environment": {"mode": "live"},)" + keys);
    QVERIFY(failure(layers).contains("must not be live without the consent to it"));

    layers.variables = {{"QD_ENVIRONMENT__LIVE_OPT_IN", "I trade real money"}};
    QVERIFY(failure(layers).contains("must not be live without the consent to it"));
    layers.variables.clear();

    layers.commandLine = {{"environment.live_opt_in", "i trade real money"}};
    QVERIFY(failure(layers).contains("environment.live_opt_in: cannot be"));
    layers.commandLine = {{"environment.live_opt_in", "I trade real money"}};
    QCOMPARE(failure(layers), QString());
    layers.commandLine.clear();

    layers.environment = file(ConfigKind::Environment, "live",
                              R"("environment": {"mode": "live",
                                  "live_opt_in": "I trade real money"},)" +
                                  keys);
    QCOMPARE(failure(layers), QString());
    QCOMPARE(resolved(layers).text("environment.mode").value_or(""), "live");

    layers.environment = file(ConfigKind::Environment, "live",
                              R"("environment": {"mode": "live",
                                  "live_opt_in": "I trade real money"})");
    QVERIFY(failure(layers).contains("which is simulated and cannot trade live"));
    QVERIFY(failure(layers).contains("the first of 3 problems"));
}

void TestEffectiveConfig::environmentsNameTheirMode()
{
    const auto modeOf = [](const std::string& name) {
        ConfigLayers layers = withBot(R"("environment": {"name": ")" + name + "\"}");
        std::vector<ConfigProblem> problems;
        return EffectiveConfig::resolve(schema(), layers, problems)
            .text("environment.mode")
            .value_or("");
    };
    QCOMPARE(modeOf("paper"), "paper");
    QCOMPARE(modeOf("development"), "development");
    QCOMPARE(modeOf("live"), "live");
    QCOMPARE(modeOf("mine"), "paper");
    QVERIFY(failure(withBot(R"("environment": {"name": "live"})")).contains("consent"));
}

void TestEffectiveConfig::becomesABot()
{
    const auto bot = toBotDefinition(resolved(withBot()));
    QVERIFY(bot.isOk());
    QCOMPARE(bot->id.str(), "one");
    QCOMPARE(bot->name, "one");
    QCOMPARE(bot->series.symbol, "BTCUSDT");
    QCOMPARE(bot->series.timeframe.toString(), "1h");
    QCOMPARE(bot->cash.toString(), "10000");
    QCOMPARE(bot->sizing.toString(), "all-in");
    QCOMPARE(bot->environment, "paper");
    QCOMPARE(bot->strategy.name, "sma-cross");
    QCOMPARE(bot->strategy.parameters,
             (ParameterMap{{"fast", std::int64_t{10}}, {"slow", std::int64_t{50}}}));
    QVERIFY(!bot->limits.hours.isRestricted());
    QVERIFY(!bot->limits.hasProtectiveExits());

    ConfigLayers layers;
    layers.workspace = file(ConfigKind::Workspace, "workspace", "");
    const auto none = toBotDefinition(resolved(layers));
    QVERIFY(!none);
    QCOMPARE(none.error().kind, ErrorKind::Configuration);
}

void TestEffectiveConfig::becomesABotWithEverything()
{
    ConfigLayers layers;
    layers.bot = file(ConfigKind::Bot, "all", R"(
        "environment": {"name": "mine"},
        "bot": {"title": "Every limit", "symbol": "ETHUSDT", "timeframe": "15m", "cash": "250.5",
                "sizing": "percent:12.5"},
        "strategy": {"name": "rsi-bb+ma-crossover", "parameters":
            {"entry": {"rsi_oversold": 25, "use_bb_touch": false}, "exit": {"ma_type": "ema"}}},
        "risk": {"max_position_value": 1, "max_order_value": 2, "max_daily_loss": 3,
                 "max_daily_trades": 4, "max_drawdown_percent": 5, "max_exposure_percent": 6,
                 "stop_loss_percent": 7, "take_profit_percent": 8, "trailing_stop":
                     {"enabled": true, "activation_percent": 0.5, "distance_percent": 0.25}},
        "schedule": {"enabled": true, "start": "09:30", "end": "17:05",
                     "time_zone": "Europe/Berlin", "days": ["monday", "sunday"]})");
    const auto bot = toBotDefinition(resolved(layers), 120);
    QVERIFY(bot.isOk());
    QCOMPARE(bot->name, "Every limit");
    QCOMPARE(bot->series.timeframe.toString(), "15m");
    QCOMPARE(bot->cash.toString(), "250.5");
    QCOMPARE(bot->sizing.toString(), "percent:12.5");
    QCOMPARE(bot->environment, "paper"); // what is behind the orders, not whose file
    QCOMPARE(bot->strategy.parameters, (ParameterMap{{"entry.rsi_period", std::int64_t{14}},
                                                     {"entry.rsi_oversold", 25.0},
                                                     {"entry.use_bb_touch", false},
                                                     {"exit.fast_period", std::int64_t{10}},
                                                     {"exit.slow_period", std::int64_t{20}},
                                                     {"exit.ma_type", std::string("ema")}}));
    const RiskLimits& limits = bot->limits;
    QCOMPARE(limits.maxPositionValue.toString(), "1");
    QCOMPARE(limits.maxOrderValue.toString(), "2");
    QCOMPARE(limits.maxDailyLoss.toString(), "3");
    QCOMPARE(limits.maxDailyTrades, 4);
    QCOMPARE(limits.maxDrawdownPercent.toString(), "5");
    QCOMPARE(limits.maxExposurePercent.toString(), "6");
    QCOMPARE(limits.stopLossPercent.toString(), "7");
    QCOMPARE(limits.takeProfitPercent.toString(), "8");
    QCOMPARE(limits.trailingActivationPercent.toString(), "0.5");
    QCOMPARE(limits.trailingDistancePercent.toString(), "0.25");
    QCOMPARE(limits.hours.startMinute, 9 * 60 + 30);
    QCOMPARE(limits.hours.endMinute, 17 * 60 + 5);
    QCOMPARE(limits.hours.utcOffsetMinutes, 120);
    QCOMPARE(int(limits.hours.days), 0x41);
}

void TestEffectiveConfig::tellsWhatDiffers()
{
    const EffectiveConfig before = resolved(
        withBot(R"("risk": {"max_daily_loss": "5.0"}, "performance": {"target_sharpe_ratio": 1})"));
    QVERIFY(differences(before, before).empty());
    const EffectiveConfig after =
        resolved(withBot(R"("risk": {"max_daily_loss": 5, "max_order_value": 9})"));
    const auto changed = differences(before, after);
    QCOMPARE(changed.size(), 2U);
    QCOMPARE(changed[0].path, "risk.max_order_value");
    QCOMPARE(changed[0].before, "0");
    QCOMPARE(changed[0].after, "9");
    QCOMPARE(changed[0].change, ConfigChange::Live);
    QCOMPARE(changed[1].path, "performance.target_sharpe_ratio");
    QCOMPARE(changed[1].after, "");

    ConfigLayers layers = withBot();
    layers.commandLine = {{"strategy.parameters.fast", "11"}, {"bot.title", "New"}};
    const auto further = differences(resolved(withBot()), resolved(layers));
    QCOMPARE(further.size(), 2U);
    QCOMPARE(further[0].path, "bot.title");
    QCOMPARE(further[0].before, "");
    QCOMPARE(further[1].change, ConfigChange::Stopped);
}

void TestEffectiveConfig::readsTheLayersOfAFolder()
{
    const QTemporaryDir folder;
    const std::string root = folder.path().toStdString();
    const auto write = [&](const char* path, const ConfigDocument& document) {
        const QString name = folder.filePath(QLatin1String(path));
        QDir().mkpath(QFileInfo(name).path());
        QFile out(name);
        return out.open(QIODevice::WriteOnly) &&
               out.write(document.text().c_str()) == qint64(document.text().size());
    };
    QVERIFY(write("workspace.json",
                  file(ConfigKind::Workspace, "workspace", R"("environment": {"name": "mine"})")));
    const ConfigLayers bot = withBot();
    QVERIFY(bot.bot.has_value() && write("bots/one.json", *bot.bot));
    const auto missing = readLayerFiles(root, "one");
    QVERIFY(!missing);
    QCOMPARE(missing.error().kind, ErrorKind::NotFound);
    QVERIFY(write("environments/mine.json",
                  file(ConfigKind::Environment, "mine", R"("logging": {"level": "debug"})")));
    const auto layers = readLayerFiles(root, "one");
    QVERIFY(layers.isOk() && layers->workspace && layers->environment && layers->bot);
    QCOMPARE(resolved(*layers).text("logging.level").value_or(""), "debug");
    QCOMPARE(configNames(root, ConfigKind::Bot), std::vector<std::string>{"one"});

    ConfigLayers flags;
    flags.commandLine = {{"environment.name", "paper"}};
    const auto other = readLayerFiles(root, "one", flags);
    QVERIFY(other.isOk() && !other->environment);

    const auto unknown = readLayerFiles(root, "onne");
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().hint, "Did you mean one?");
}

void TestEffectiveConfig::namesStayInTheFolder()
{
    const QTemporaryDir folder;
    for (const char* name : {"../../etc/passwd", "..", "", "a/b", "A", "a.b"}) {
        const auto read =
            readConfigFile(folder.path().toStdString(), ConfigKind::Environment, name);
        QVERIFY(!read);
        QCOMPARE(read.error().kind, ErrorKind::NotFound);
    }
}

QD_TEST(TestEffectiveConfig)
#include "TestEffectiveConfig.moc"
