// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/StorageRows.h"

#include "core/domain/RiskLimitFields.h"

#include <nlohmann/json.hpp>

#include <cmath>

namespace qd::sqlite {

namespace {

using nlohmann::json;

json toJson(const ParameterValue& value)
{
    return std::visit([](const auto& plain) { return json(plain); }, value);
}

std::string parametersText(const ParameterMap& parameters)
{
    json object = json::object();
    for (const auto& [name, value] : parameters)
        object[name] = toJson(value);
    return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::optional<ParameterValue> parameterFrom(const json& value)
{
    if (value.is_boolean())
        return value.get<bool>();
    if (value.is_number_float())
        return value.get<double>();
    if (value.is_number_integer())
        return value.get<std::int64_t>();
    if (value.is_string())
        return value.get<std::string>();
    return std::nullopt;
}

Result<ParameterMap> parseParameters(std::string_view text)
{
    const json object = json::parse(text, nullptr, false);
    if (!object.is_object())
        return makeError(ErrorKind::Storage, "its parameters are no JSON object");
    ParameterMap parameters;
    for (const auto& [name, value] : object.items()) {
        const std::optional<ParameterValue> parameter = parameterFrom(value);
        if (!parameter)
            return makeError(ErrorKind::Storage, "its parameter " + name + " is unreadable");
        parameters.emplace(name, *parameter);
    }
    return parameters;
}

std::string metricsText(const std::map<std::string, std::optional<double>>& metrics)
{
    json object = json::object();
    for (const auto& [name, value] : metrics)
        object[name] = value && std::isfinite(*value) ? json(*value) : json(nullptr);
    return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

Result<std::map<std::string, std::optional<double>>> parseMetrics(std::string_view text)
{
    const json object = json::parse(text, nullptr, false);
    if (!object.is_object())
        return makeError(ErrorKind::Storage, "its metrics are no JSON object");
    std::map<std::string, std::optional<double>> metrics;
    for (const auto& [name, value] : object.items()) {
        metrics[name] =
            value.is_number() ? std::optional<double>(value.get<double>()) : std::nullopt;
    }
    return metrics;
}

} // namespace

void writeBot(RowWriter& row, const BotRecord& bot, Timestamp now)
{
    const BotDefinition& definition = bot.definition;
    row.text(definition.id.str());
    row.text(definition.name);
    row.text(definition.environment);
    row.text(definition.series.symbol);
    row.integer(definition.series.timeframe.seconds());
    row.text(definition.strategy.name);
    row.text(parametersText(definition.strategy.parameters));
    row.text(definition.sizing.toString());
    row.amount(definition.cash);
    row.amount(definition.limits.maxPositionValue);
    row.amount(definition.limits.maxOrderValue);
    row.amount(definition.limits.maxDailyLoss);
    row.json(furtherLimitTexts(definition.limits));
    row.text(toText(bot.state));
    row.text(bot.configFile);
    row.amount(bot.balance);
    row.amount(bot.totalPnl);
    row.time(bot.startedAt);
    row.time(bot.lastHeartbeat);
    row.json(bot.metadata);
    row.time(bot.createdAt.isNull() ? now : bot.createdAt);
    row.time(now);
}

BotRecord readBot(RowReader& row)
{
    BotRecord bot;
    BotDefinition& definition = bot.definition;
    definition.id = BotId(row.text());
    definition.name = row.text();
    definition.environment = row.text();
    definition.series.symbol = row.text();
    definition.series.timeframe = Timeframe::fromSeconds(row.integer());
    definition.strategy.name = row.text();
    definition.strategy.parameters = row.named(parseParameters);
    definition.sizing = row.named(SizingSpec::parse);
    definition.cash = row.amount();
    definition.limits.maxPositionValue = row.amount();
    definition.limits.maxOrderValue = row.amount();
    definition.limits.maxDailyLoss = row.amount();
    for (const auto& [name, text] : row.json()) {
        if (const Status set = setRiskLimit(definition.limits, name, text); !set)
            row.fail(set.error().message);
    }
    bot.state = row.named(parseBotState);
    bot.configFile = row.text();
    bot.balance = row.maybeAmount();
    bot.totalPnl = row.maybeAmount();
    bot.startedAt = row.time();
    bot.lastHeartbeat = row.time();
    bot.metadata = row.json();
    bot.createdAt = row.time();
    bot.updatedAt = row.time();
    return bot;
}

void writeTrade(RowWriter& row, const Trade& trade, Timestamp now)
{
    const TradeOrigin& origin = trade.origin;
    row.text(trade.bot.str());
    row.integer(trade.number);
    for (const std::string* name : {&origin.environment, &origin.strategy, &origin.entryLogic,
                                    &origin.exitLogic, &trade.symbol, &origin.timeframe})
        row.text(*name);
    row.text(toText(trade.side));
    row.time(trade.entryTime);
    row.timeOrNull(trade.exitTime);
    for (const Timestamp time : {origin.entryOrderCreated, origin.entryOrderClosed,
                                 origin.exitOrderCreated, origin.exitOrderClosed})
        row.time(time);
    for (const Decimal amount :
         {trade.entryPrice, trade.exitPrice, trade.quantity, trade.entryValue, trade.exitValue,
          trade.grossPnl, trade.fees, trade.netPnl})
        row.amount(amount);
    for (const double ratio : {trade.returnRatio, trade.mae, trade.mfe})
        row.real(ratio);
    row.integer(trade.barsHeld);
    row.text(trade.entryReason);
    row.text(trade.exitReason);
    row.text(trade.entryOrder.str());
    row.text(trade.exitOrder.str());
    row.json(origin.metadata);
    row.time(origin.createdAt.isNull() ? now : origin.createdAt);
    row.time(now);
}

Trade readTrade(RowReader& row)
{
    Trade trade;
    TradeOrigin& origin = trade.origin;
    trade.bot = BotId(row.text());
    trade.number = row.integer();
    for (std::string* name : {&origin.environment, &origin.strategy, &origin.entryLogic,
                              &origin.exitLogic, &trade.symbol, &origin.timeframe})
        *name = row.text();
    trade.side = row.named(parseSide);
    trade.entryTime = row.time();
    trade.exitTime = row.timeOrNull();
    for (Timestamp* time : {&origin.entryOrderCreated, &origin.entryOrderClosed,
                            &origin.exitOrderCreated, &origin.exitOrderClosed})
        *time = row.time();
    for (Decimal* amount : {&trade.entryPrice, &trade.exitPrice, &trade.quantity, &trade.entryValue,
                            &trade.exitValue, &trade.grossPnl, &trade.fees, &trade.netPnl})
        *amount = row.amount();
    for (double* ratio : {&trade.returnRatio, &trade.mae, &trade.mfe})
        *ratio = row.real();
    trade.barsHeld = row.integer();
    trade.entryReason = row.text();
    trade.exitReason = row.text();
    trade.entryOrder = ClientOrderId(row.text());
    trade.exitOrder = ClientOrderId(row.text());
    origin.metadata = row.json();
    origin.createdAt = row.time();
    origin.updatedAt = row.time();
    return trade;
}

void writePerformance(RowWriter& row, const PerformanceRecord& record, Timestamp now)
{
    row.text(record.bot.str());
    row.time(record.time);
    row.amount(record.equity);
    row.amount(record.netPnl);
    row.text(metricsText(record.metrics));
    row.json(record.metadata);
    row.time(now);
}

PerformanceRecord readPerformance(RowReader& row)
{
    PerformanceRecord record;
    record.bot = BotId(row.text());
    record.time = row.time();
    record.equity = row.amount();
    record.netPnl = row.amount();
    record.metrics = row.named(parseMetrics);
    record.metadata = row.json();
    return record;
}

} // namespace qd::sqlite
