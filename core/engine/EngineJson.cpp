// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/EngineJson.h"

#include "core/domain/RiskLimitFields.h"
#include "core/reporting/RecordJson.h"

#include <nlohmann/json.hpp>

#include <array>

namespace qd {

namespace {

using Json = nlohmann::ordered_json;

Json parametersJson(const ParameterMap& parameters)
{
    Json json = Json::object();
    for (const auto& [name, value] : parameters)
        std::visit([&json, &key = name](const auto& plain) { json[key] = plain; }, value);
    return json;
}

Error wrongKey(const std::string& key, const std::string& what)
{
    return makeError(ErrorKind::InvalidInput, "\"" + key + "\" " + what).with("key", key);
}

Result<std::string> textOf(const nlohmann::json& object, const std::string& key,
                           const std::string& fallback = {})
{
    const auto place = object.find(key);
    if (place == object.end() || place->is_null())
        return fallback;
    if (!place->is_string())
        return wrongKey(key, "must be a text");
    return place->get<std::string>();
}

Status readDecimal(const nlohmann::json& object, const std::string& key, Decimal& target)
{
    const Result<std::string> text = textOf(object, key, "0");
    if (!text)
        return text.error();
    const Result<Decimal> value = Decimal::parse(*text);
    if (!value)
        return value.error();
    if (value->isNegative())
        return wrongKey(key, "must not be negative");
    target = *value;
    return {};
}

Result<ParameterMap> readParameters(const nlohmann::json& object)
{
    ParameterMap parameters;
    if (!object.is_object())
        return wrongKey("parameters", "must be an object");
    for (const auto& [name, value] : object.items()) {
        if (value.is_boolean())
            parameters[name] = value.get<bool>();
        else if (value.is_number_integer())
            parameters[name] = value.get<std::int64_t>();
        else if (value.is_number())
            parameters[name] = value.get<double>();
        else if (value.is_string())
            parameters[name] = value.get<std::string>();
        else
            return wrongKey(name, "must be a number, a text, true or false");
    }
    return parameters;
}

Status readStrategy(const nlohmann::json& document, StrategySpec& spec)
{
    const auto strategy = document.find("strategy");
    if (strategy == document.end() || !strategy->is_object())
        return wrongKey("strategy", "must be an object with a name");
    const Result<std::string> name = textOf(*strategy, "name");
    if (!name)
        return name.error();
    spec.name = *name;
    const auto given = strategy->find("parameters");
    if (given == strategy->end())
        return {};
    Result<ParameterMap> parameters = readParameters(*given);
    if (!parameters)
        return parameters.error();
    spec.parameters = std::move(parameters).value();
    return {};
}

Status readTexts(const nlohmann::json& document, BotDefinition& bot)
{
    std::array<std::string, 6> texts;
    const std::array<std::pair<const char*, const char*>, 6> keys = {{{"id", ""},
                                                                      {"name", ""},
                                                                      {"symbol", ""},
                                                                      {"timeframe", "1h"},
                                                                      {"sizing", "all-in"},
                                                                      {"environment", "paper"}}};
    for (std::size_t i = 0; i < keys.size(); ++i) {
        Result<std::string> text = textOf(document, keys[i].first, keys[i].second);
        if (!text)
            return text.error();
        texts[i] = std::move(text).value();
    }
    bot.id = BotId(texts[0]);
    bot.name = texts[1].empty() ? texts[0] : texts[1];
    bot.series.symbol = texts[2];
    const Result<Timeframe> timeframe = Timeframe::parse(texts[3]);
    if (!timeframe)
        return timeframe.error();
    bot.series.timeframe = *timeframe;
    const Result<SizingSpec> sizing = SizingSpec::parse(texts[4]);
    if (!sizing)
        return sizing.error();
    bot.sizing = *sizing;
    bot.environment = texts[5];
    return {};
}

} // namespace

Json toJson(const Order& order)
{
    return orderJson(order);
}

Json toJson(const Trade& trade)
{
    Json json = tradeJson(trade);
    if (trade.isOpen())
        json["exit_price"] = nullptr; // what it is marked with is no exit
    return json;
}

Json toJson(const Position& position)
{
    return {{"bot", position.bot.str()},
            {"symbol", position.symbol},
            {"quantity", position.quantity.toString()},
            {"average_price", position.averagePrice.toString()},
            {"last_price", position.lastPrice.toString()},
            {"market_value", position.marketValue().toString()},
            {"unrealized_pnl", position.unrealizedPnl().toString()},
            {"realized_pnl", position.realizedPnl.toString()},
            {"fees", position.fees.toString()},
            {"opened_at", timeJson(position.openedAt)}};
}

Json toJson(const BotDefinition& bot)
{
    Json json = {
        {"id", bot.id.str()},
        {"name", bot.name},
        {"symbol", bot.series.symbol},
        {"timeframe", bot.series.timeframe.toString()},
        {"strategy",
         {{"name", bot.strategy.name}, {"parameters", parametersJson(bot.strategy.parameters)}}},
        {"sizing", bot.sizing.toString()},
        {"cash", bot.cash.toString()},
        {"max_position_value", bot.limits.maxPositionValue.toString()},
        {"max_order_value", bot.limits.maxOrderValue.toString()},
        {"max_daily_loss", bot.limits.maxDailyLoss.toString()},
        {"environment", bot.environment}};
    for (const RiskLimitField& field : furtherRiskLimits())
        json[std::string(field.name)] = riskLimitText(bot.limits, field.name);
    json["max_daily_trades"] = bot.limits.maxDailyTrades;
    return json;
}

Json toJson(const BotSnapshot& bot)
{
    Json json = toJson(bot.definition);
    json["state"] = toText(bot.state);
    json["health"] = bot.health;
    json["restarts"] = bot.restarts;
    json["position"] = toJson(bot.position);
    json["free_cash"] = bot.cash.toString();
    json["equity"] = bot.equity.toString();
    json["day_pnl"] = bot.dayPnl.toString();
    json["total_pnl"] = bot.totalPnl.toString();
    json["closed_trades"] = bot.closedTrades;
    json["last_decision"] = bot.lastDecision;
    json["last_decision_at"] = timeJson(bot.lastDecisionAt);
    return json;
}

Json toJson(const BotRecord& bot)
{
    Json json = toJson(bot.definition);
    json["state"] = toText(bot.state);
    json["created_at"] = timeJson(bot.createdAt);
    json["started_at"] = timeJson(bot.startedAt);
    json["last_heartbeat"] = timeJson(bot.lastHeartbeat);
    return json;
}

Json toJson(const Error& error)
{
    Json context = Json::object();
    for (const auto& [key, value] : error.context)
        context[key] = value;
    return {{"code", errorKindName(error.kind)},
            {"message", error.message},
            {"hint", error.hint},
            {"context", std::move(context)}};
}

namespace {

Status readFurtherLimits(const nlohmann::json& document, RiskLimits& limits)
{
    for (const RiskLimitField& field : furtherRiskLimits()) {
        const auto place = document.find(std::string(field.name));
        if (place == document.end() || place->is_null())
            continue;
        const std::string text = place->is_string() ? place->get<std::string>() : place->dump();
        if (text.empty())
            continue;
        if (const Status read = setRiskLimit(limits, field.name, text); !read)
            return read;
    }
    return {};
}

} // namespace

Result<BotDefinition> parseBotDefinition(const nlohmann::json& document)
{
    if (!document.is_object())
        return makeError(ErrorKind::InvalidInput, "a bot must be an object");
    BotDefinition bot;
    if (const Status read = readTexts(document, bot); !read)
        return read.error();
    if (const Status read = readStrategy(document, bot.strategy); !read)
        return read.error();
    if (const Status read = readDecimal(document, "cash", bot.cash); !read)
        return read.error();
    RiskLimits& limits = bot.limits;
    if (const Status read = readDecimal(document, "max_position_value", limits.maxPositionValue);
        !read)
        return read.error();
    if (const Status read = readDecimal(document, "max_order_value", limits.maxOrderValue); !read)
        return read.error();
    if (const Status read = readDecimal(document, "max_daily_loss", limits.maxDailyLoss); !read)
        return read.error();
    if (const Status read = readFurtherLimits(document, limits); !read)
        return read.error();
    return bot;
}

Error parseError(const nlohmann::json& document)
{
    Error error = makeError(ErrorKind::Internal, "the engine gave an answer that makes no sense");
    if (!document.is_object())
        return error;
    const Result<std::string> code = textOf(document, "code");
    const Result<std::string> message = textOf(document, "message");
    const Result<std::string> hint = textOf(document, "hint");
    if (!code || !message || !hint)
        return error;
    error.message = *message;
    error.hint = *hint;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind) {
        if (errorKindName(static_cast<ErrorKind>(kind)) == *code)
            error.kind = static_cast<ErrorKind>(kind);
    }
    return error;
}

} // namespace qd
