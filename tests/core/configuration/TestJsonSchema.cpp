// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigSchema.h"
#include "core/configuration/ConfigTemplates.h"
#include "core/strategies/StrategyCatalog.h"
#include "tests/support/TestMain.h"

#include <QProcess>

#include <nlohmann/json.hpp>

using namespace qd;

namespace {

using Json = nlohmann::json;

/// Reads {"schemas": {kind: schema}, "documents": [{"kind", "document"}]} and answers with the
/// number of complaints about each document, after checking the schemas themselves.
constexpr const char* kChecker = R"(
import json, sys
from jsonschema import Draft7Validator
work = json.load(sys.stdin)
validators = {}
for kind, schema in work['schemas'].items():
    Draft7Validator.check_schema(schema)
    validators[kind] = Draft7Validator(schema)
json.dump([[e.message[:200] for e in validators[d['kind']].iter_errors(d['document'])]
           for d in work['documents']], sys.stdout)
)";

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

/// Null where Python or python3-jsonschema is missing.
Json complaints(const Json& documents)
{
    Json work{{"schemas", Json::object()}, {"documents", documents}};
    for (const ConfigKind kind : kConfigKinds)
        work["schemas"][std::string(toText(kind))] = Json::parse(schema().jsonSchema(kind));
    QProcess process;
    process.start(QStringLiteral("/usr/bin/python3"),
                  {QStringLiteral("-c"), QString::fromLatin1(kChecker)});
    process.write(QByteArray::fromStdString(work.dump()));
    process.closeWriteChannel();
    if (!process.waitForFinished(300'000) || process.exitCode() != 0) {
        qWarning("%s", process.readAllStandardError().constData());
        return {};
    }
    return Json::parse(process.readAllStandardOutput().toStdString());
}

bool hasChecker()
{
    QProcess process;
    process.start(QStringLiteral("/usr/bin/python3"),
                  {QStringLiteral("-c"), QStringLiteral("import jsonschema")});
    return process.waitForFinished(300'000) && process.exitCode() == 0;
}

/// A document that is right, to be spoilt in one place.
Json good(ConfigKind kind)
{
    const Json series =
        Json::array({{{"symbol", "BTCUSDT"}, {"timeframe", "1h"}, {"store", "workspace"}}});
    Json document{{"format", 1}, {"kind", std::string(toText(kind))}, {"name", "one"}};
    if (kind == ConfigKind::Bot)
        document.update({{"bot", {{"symbol", "BTCUSDT"}}}, {"strategy", {{"name", "rsi-bb+atr"}}}});
    if (kind == ConfigKind::Backtest)
        document.update({{"strategy", {{"name", "sma-cross"}}}, {"data", series}});
    if (kind == ConfigKind::Optimizer)
        document.update({{"study", "s"},
                         {"objectives", Json::array({{{"metric", "sharpe"}}})},
                         {"space", {{"fast", {{"type", "int"}, {"low", 2}, {"high", 9}}}}},
                         {"backtest", {{"strategy", {{"name", "sma-cross"}}}, {"data", series}}}});
    return document;
}

struct Spoilt
{
    ConfigKind kind;
    const char* pointer; ///< JSON pointer
    const char* json;    ///< Empty: taken away.
};

const std::vector<Spoilt>& spoilt()
{
    using enum ConfigKind;
    static const std::vector<Spoilt> all{
        {Bot, "/format", "2"},
        {Bot, "/format", "\"1\""},
        {Bot, "/format", ""},
        {Bot, "/kind", "\"workspace\""},
        {Bot, "/name", "\"Not a name\""},
        {Bot, "/tags", "\"one\""},
        {Bot, "/tags", "[\"two words\"]"},
        {Bot, "/bot/symbol", ""},
        {Bot, "/bot/symbol", "7"},
        {Bot, "/bot/cash", "0"},
        {Bot, "/bot/cash", "\"-5\""},
        {Bot, "/bot/cash", "\"nan\""},
        {Bot, "/bot/cash", "true"},
        {Bot, "/bot/timeframe", "\"1y\""},
        {Bot, "/bot/sizing", "\"half\""},
        {Bot, "/strategy", "\"rsi-bb+atr\""},
        {Bot, "/strategy/name", "\"rsi-bb+none\""},
        {Bot, "/strategy/parameters", R"({"entry": {"rsi_period": 0}})"},
        {Bot, "/strategy/parameters", R"({"entry": {"rsi_period": 1.5}})"},
        {Bot, "/strategy/parameters", R"({"entry": {"rsi_perod": 5}})"},
        {Bot, "/strategy/parameters", R"({"fast": 5})"},
        {Bot, "/strategy/parameters", R"({"exit": {"compat": "no"}})"},
        {Bot, "/risk", "[]"},
        {Bot, "/risk", R"({"max_daily_loss": -1})"},
        {Bot, "/risk", R"({"stop_loss_percent": 100})"},
        {Bot, "/risk", R"({"unknown": 1})"},
        {Bot, "/risk", R"({"trailing_stop": {"enabled": 1}})"},
        {Bot, "/risk", R"({"max_daily_trades": null})"},
        {Bot, "/schedule", R"({"start": "24:00"})"},
        {Bot, "/schedule", R"({"days": ["someday"]})"},
        {Bot, "/schedule", R"({"time_zone": "half past nine"})"},
        {Bot, "/exchange", R"({"api_key": "in plain"})"},
        {Bot, "/notifications", R"({"email": {"port": 70000}})"},
        {Bot, "/app", R"({"theme": "dark"})"},
        {Bot, "/environment", R"({"live_opt_in": "I trade real money"})"},
        {Workspace, "/app", R"({"theme": "pink"})"},
        {Workspace, "/charts", R"({"colors": {"up": "green"}})"},
        {Workspace, "/bot", R"({"symbol": "BTCUSDT"})"},
        {Environment, "/environment", R"({"live_opt_in": "yes"})"},
        {Environment, "/environment", R"({"mode": "real"})"},
        {Backtest, "/data", "[]"},
        {Backtest, "/data", R"([{"symbol": "BTCUSDT"}])"},
        {Backtest, "/from", "\"yesterday\""},
        {Backtest, "/fill", R"({"market": "now"})"},
        {Backtest, "/seed", "-1"},
        {Backtest, "/costs", R"({"taker_fee": 2})"},
        {Optimizer, "/objectives", "[]"},
        {Optimizer, "/objectives", R"([{"metric": "sharpness"}])"},
        {Optimizer, "/sampler", R"({"name": "guess"})"},
        {Optimizer, "/space", R"({"fast": {"low": 1, "high": 2}})"},
        {Optimizer, "/space", R"({"fast": 5})"},
        {Optimizer, "/backtest", ""},
        {Optimizer, "/workers", "-1"},
        {Optimizer, "/storage", "\"postgresql://me:password@host/db\""}};
    return all;
}

Json spoil(const Spoilt& one)
{
    Json document = good(one.kind);
    const Json::json_pointer place(one.pointer);
    if (one.json[0] == '\0')
        document[place.parent_pointer()].erase(place.back());
    else
        document[place] = Json::parse(one.json);
    return document;
}

bool isAcceptable(const Json& document, ConfigKind kind)
{
    return schema().validate(ConfigDocument::parse(document.dump(), "it.json"), kind).empty();
}

} // namespace

/// What our validation and our JSON Schema say, and what an independent reader of the schema says.
class TestJsonSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isDraftSeven();
    void templatesPassBoth();
    void spoiltDocumentsFailBoth();
};

void TestJsonSchema::isDraftSeven()
{
    for (const ConfigKind kind : kConfigKinds) {
        const Json json = Json::parse(schema().jsonSchema(kind));
        QVERIFY(json["$schema"] == "http://json-schema.org/draft-07/schema#");
        QVERIFY(json["properties"]["kind"]["enum"] == Json::array({std::string(toText(kind))}));
        QVERIFY(isAcceptable(good(kind), kind));
    }
}

void TestJsonSchema::templatesPassBoth()
{
    if (!hasChecker())
        QSKIP("python3-jsonschema is not installed: the schema is not checked from outside");
    const ConfigTemplates templates(schema());
    Json documents = Json::array();
    for (const ConfigTemplate& one : templates.all()) {
        const auto made = templates.instantiate(one, {.name = "mine", .settings = {}});
        QVERIFY(made.isOk());
        documents.push_back({{"kind", std::string(toText(one.kind))},
                             {"document", Json::parse(toJsonText(made->root()))}});
    }
    const Json told = complaints(documents);
    QCOMPARE(told.size(), documents.size());
    for (std::size_t i = 0; i < told.size(); ++i)
        QVERIFY2(told[i].empty(), (templates.all()[i].name + ": " + told[i].dump()).c_str());
}

void TestJsonSchema::spoiltDocumentsFailBoth()
{
    if (!hasChecker())
        QSKIP("python3-jsonschema is not installed: the schema is not checked from outside");
    Json documents = Json::array();
    for (const ConfigKind kind : kConfigKinds)
        documents.push_back({{"kind", std::string(toText(kind))}, {"document", good(kind)}});
    for (const Spoilt& one : spoilt())
        documents.push_back({{"kind", std::string(toText(one.kind))}, {"document", spoil(one)}});
    const Json told = complaints(documents);
    QCOMPARE(told.size(), documents.size());
    for (std::size_t i = 0; i < kConfigKinds.size(); ++i)
        QVERIFY2(told[i].empty(), told[i].dump().c_str());
    for (std::size_t i = 0; i < spoilt().size(); ++i) {
        const Spoilt& one = spoilt()[i];
        const std::string name = std::string(one.pointer) + " " + one.json;
        QVERIFY2(!isAcceptable(spoil(one), one.kind), name.c_str());
        QVERIFY2(!told[i + kConfigKinds.size()].empty(), name.c_str());
    }
}

QD_TEST(TestJsonSchema)
#include "TestJsonSchema.moc"
