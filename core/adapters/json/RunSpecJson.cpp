// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/json/JsonReading.h"

#include "core/adapters/json/RunJson.h"
#include "core/domain/RiskLimitFields.h"
#include "core/domain/RunResult.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace qd {

namespace {

using Json = nlohmann::ordered_json;

template <typename Enum>
struct Spelling
{
    Enum value;
    std::string_view text;
};

constexpr std::array<Spelling<MarketFill>, 2> kMarketFills{
    {{MarketFill::NextOpen, "next-open"}, {MarketFill::Close, "close"}}};
constexpr std::array<Spelling<LimitFill>, 2> kLimitFills{
    {{LimitFill::Through, "through"}, {LimitFill::Touch, "touch"}}};
constexpr std::array<Spelling<Intrabar>, 2> kIntrabars{
    {{Intrabar::Pessimistic, "pessimistic"}, {Intrabar::Optimistic, "optimistic"}}};
constexpr std::array<Spelling<SizingSpec::Kind>, 5> kSizings{
    {{SizingSpec::Kind::AllIn, "all-in"},
     {SizingSpec::Kind::Units, "units"},
     {SizingSpec::Kind::Percent, "percent"},
     {SizingSpec::Kind::Risk, "risk"},
     {SizingSpec::Kind::VolatilityTarget, "vol-target"}}};

template <typename Enum, std::size_t N>
std::string spell(const std::array<Spelling<Enum>, N>& table, Enum value)
{
    for (const auto& entry : table) {
        if (entry.value == value)
            return std::string(entry.text);
    }
    return {};
}

/// `known` are spellings of the contract that this engine does not offer.
template <typename Enum, std::size_t N>
Enum readChoice(ObjectReader& reader, const char* key, Enum fallback,
                const std::array<Spelling<Enum>, N>& table,
                std::initializer_list<std::string_view> known = {})
{
    const std::string text = reader.text(key, spell(table, fallback));
    std::string allowed;
    for (const auto& entry : table) {
        if (entry.text == text)
            return entry.value;
        allowed += (allowed.empty() ? "" : ", ") + std::string(entry.text);
    }
    const bool isKnown = std::ranges::find(known, std::string_view(text)) != known.end();
    reader.fail(key,
                "\"" + text.substr(0, 40) + "\" " +
                    (isKnown ? "is not offered by this engine" : "is unknown"),
                "Allowed: " + allowed + ".",
                isKnown ? ErrorKind::Unsupported : ErrorKind::InvalidInput);
    return fallback;
}

/// A setting of the contract that this engine models only in its neutral form.
void expectNeutral(ObjectReader& reader, const char* key)
{
    const nlohmann::json* const value = reader.find(key);
    if (value == nullptr || (value->is_boolean() && !value->get<bool>()) ||
        (value->is_string() && value->get_ref<const std::string&>() == "none"))
        return;
    if ((value->is_number() || value->is_string()) && reader.decimal(key).isZero())
        return;
    reader.fail(key, "is not offered by this engine", "Leave it out, or set it to 0.",
                ErrorKind::Unsupported);
}

Json timeJson(const std::optional<Timestamp>& time)
{
    return time ? Json(time->milliseconds()) : Json(nullptr);
}

Json sizingJson(const SizingSpec& sizing)
{
    Json json{{"kind", spell(kSizings, sizing.kind)}};
    if (sizing.kind != SizingSpec::Kind::AllIn)
        json["amount"] = sizing.amount.toString();
    return json;
}

Json strategyJson(const StrategySpec& strategy)
{
    Json parameters = Json::object();
    for (const auto& [name, value] : strategy.parameters)
        std::visit([&, &key = name](const auto& plain) { parameters[key] = plain; }, value);
    return {{"name", strategy.name}, {"params", std::move(parameters)}};
}

ParameterMap readParameters(ObjectReader& owner, const char* key)
{
    ParameterMap parameters;
    const nlohmann::json* const found = owner.find(key);
    if (found == nullptr)
        return parameters;
    if (!found->is_object() || found->size() > 200) {
        owner.fail(key, "must be an object of at most 200 parameters", {});
        return parameters;
    }
    ObjectReader reader(*found, owner.pathOf(key), owner.failure());
    for (const auto& member : found->items()) {
        const nlohmann::json& value = member.value();
        const char* const name = member.key().c_str();
        if (value.is_boolean())
            parameters[member.key()] = value.get<bool>();
        else if (value.is_number_integer())
            parameters[member.key()] = reader.integer(name);
        else if (value.is_number_float())
            parameters[member.key()] = value.get<double>();
        else if (value.is_string())
            parameters[member.key()] = reader.text(name);
        else
            reader.fail(name, "must be a number, a text, true or false", {});
    }
    return parameters;
}

StrategySpec readStrategy(ObjectReader& spec)
{
    StrategySpec strategy;
    const nlohmann::json* const found = spec.require("strategy");
    if (found == nullptr)
        return strategy;
    if (found->is_string()) {
        strategy.name = spec.text("strategy");
    } else {
        ObjectReader reader(*found, spec.pathOf("strategy"), spec.failure());
        strategy.name = reader.text("name");
        strategy.parameters = readParameters(reader, "params");
        // The long spelling passes too.
        strategy.parameters.merge(readParameters(reader, "parameters"));
        reader.refuseUnknown();
    }
    if (strategy.name.empty())
        spec.fail("strategy.name", "is missing", "`qd strategies` lists the names.");
    return strategy;
}

RunSpec::Data readData(ObjectReader& spec)
{
    RunSpec::Data data;
    const nlohmann::json* found = spec.require("data");
    if (found == nullptr)
        return data;
    if (found->is_array()) {
        if (found->size() != 1) {
            spec.fail("data", "has " + std::to_string(found->size()) + " entries",
                      "This engine runs one series; give one entry.", ErrorKind::Unsupported);
            return data;
        }
        found = &found->front();
    }
    ObjectReader reader(*found, spec.pathOf("data[0]"), spec.failure());
    data.series.symbol = reader.text("symbol");
    data.series.timeframe = reader.named<Timeframe>("timeframe", Timeframe(), &Timeframe::parse);
    data.file = reader.text("file");
    const nlohmann::json* const store = reader.find("store");
    if (store != nullptr && !store->is_string() && !store->is_boolean())
        reader.fail("store", "must be a text or true", "Allowed: \"workspace\".");
    if (store != nullptr && !data.file.empty())
        reader.fail("store", "cannot be combined with \"file\"", {});
    if (reader.find("timeframe") == nullptr)
        reader.fail("timeframe", "is missing", "Allowed: 1m, 5m, 1h, 4h, 1d and the like.");
    if (data.series.symbol.empty() || data.series.symbol.size() > 64)
        reader.fail("symbol", "is missing or too long", "Allowed: 1 to 64 characters.");
    reader.refuseUnknown();
    return data;
}

CostSpec readCosts(ObjectReader reader)
{
    const Decimal one = Decimal::fromInt(1);
    const Decimal most = "9999"_dec; // basis points; beyond it prices would turn negative
    CostSpec costs;
    costs.makerFee = reader.decimalWithin("maker_fee", {}, -"0.1"_dec, one);
    costs.takerFee = reader.decimalWithin("taker_fee", {}, {}, one);
    costs.slippageBps = reader.decimalWithin("slippage_bps", {}, {}, most);
    costs.spreadBps = reader.decimalWithin("spread_bps", {}, {}, most);
    for (const char* key : {"impact", "latency_ms", "funding"})
        expectNeutral(reader, key);
    reader.refuseUnknown();
    return costs;
}

void readFill(ObjectReader reader, RunSpec& spec)
{
    spec.marketFill = readChoice(reader, "market", spec.marketFill, kMarketFills, {"next-tick"});
    spec.limitFill = readChoice(reader, "limit", spec.limitFill, kLimitFills);
    spec.intrabar =
        readChoice(reader, "intrabar", spec.intrabar, kIntrabars, {"ohlc-path", "detail"});
    expectNeutral(reader, "max_volume_share");
    expectNeutral(reader, "detail_timeframe");
    reader.refuseUnknown();
}

SizingSpec readSizing(ObjectReader& spec)
{
    const nlohmann::json* const found = spec.find("sizing");
    if (found == nullptr)
        return {};
    if (found->is_string())
        return spec.named<SizingSpec>("sizing", {}, &SizingSpec::parse);
    ObjectReader reader(*found, spec.pathOf("sizing"), spec.failure());
    SizingSpec sizing;
    sizing.kind = readChoice(reader, "kind", sizing.kind, kSizings);
    sizing.amount = reader.decimal("amount");
    reader.refuseUnknown();
    // One place knows the limits of the amounts.
    const auto checked = SizingSpec::parse(sizing.toString());
    if (checked)
        return checked.value();
    spec.fail("sizing", checked.error().message, checked.error().hint);
    return sizing;
}

RiskLimits readLimits(ObjectReader reader)
{
    const Decimal most = Decimal::fromInt(1'000'000'000'000'000);
    RiskLimits limits;
    limits.maxPositionValue = reader.decimalWithin("max_position_value", {}, {}, most);
    limits.maxOrderValue = reader.decimalWithin("max_order_value", {}, {}, most);
    limits.maxDailyLoss = reader.decimalWithin("max_daily_loss", {}, {}, most);
    for (const RiskLimitField& field : furtherRiskLimits()) {
        const std::string name(field.name);
        const nlohmann::json* const value = reader.find(name.c_str());
        if (value == nullptr)
            continue;
        const bool isText = value->is_string();
        if (!isText && !value->is_number()) {
            reader.fail(name.c_str(), "must be a text or a number", {});
            continue;
        }
        const Status set =
            setRiskLimit(limits, name, isText ? value->get<std::string>() : value->dump());
        if (!set)
            reader.fail(name.c_str(), set.error().message, set.error().hint);
    }
    if (const Status good = checkRiskLimits(limits); !good)
        reader.fail("trailing_distance_percent", good.error().message, good.error().hint);
    reader.refuseUnknown();
    return limits;
}

} // namespace

namespace {

Json limitsJson(const RiskLimits& limits)
{
    Json json{{"max_position_value", limits.maxPositionValue.toString()},
              {"max_order_value", limits.maxOrderValue.toString()},
              {"max_daily_loss", limits.maxDailyLoss.toString()}};
    for (const auto& [name, text] : furtherLimitTexts(limits))
        json[name] = text;
    if (limits.maxDailyTrades > 0)
        json["max_daily_trades"] = limits.maxDailyTrades;
    return json;
}

} // namespace

Json toJson(const RunSpec& spec)
{
    Json data{{"symbol", spec.data.series.symbol},
              {"timeframe", spec.data.series.timeframe.toString()}};
    data[spec.data.file.empty() ? "store" : "file"] =
        spec.data.file.empty() ? "workspace" : spec.data.file;
    return {{"strategy", strategyJson(spec.strategy)},
            {"data", Json::array({std::move(data)})},
            {"from", timeJson(spec.from)},
            {"to", timeJson(spec.to)},
            {"cash", spec.cash.toString()},
            {"costs",
             {{"maker_fee", spec.costs.makerFee.toString()},
              {"taker_fee", spec.costs.takerFee.toString()},
              {"slippage_bps", spec.costs.slippageBps.toString()},
              {"spread_bps", spec.costs.spreadBps.toString()}}},
            {"fill",
             {{"market", spell(kMarketFills, spec.marketFill)},
              {"limit", spell(kLimitFills, spec.limitFill)},
              {"intrabar", spell(kIntrabars, spec.intrabar)}}},
            {"sizing", sizingJson(spec.sizing)},
            {"risk", limitsJson(spec.limits)},
            {"seed", spec.seed}};
}

Result<RunSpec> parseRunSpec(const nlohmann::json& document)
{
    std::optional<Error> failure;
    const bool isResult = document.is_object() && document.contains("spec");
    ObjectReader reader(isResult ? document["spec"] : document, isResult ? "spec" : "", failure);
    const Decimal most = Decimal::fromInt(1'000'000'000'000'000);
    RunSpec spec;
    spec.strategy = readStrategy(reader);
    spec.data = readData(reader);
    spec.from = reader.time("from");
    spec.to = reader.time("to");
    spec.cash = reader.decimalWithin("cash", spec.cash, Decimal::fromRaw(1), most);
    spec.costs = readCosts(reader.object("costs"));
    readFill(reader.object("fill"), spec);
    spec.sizing = readSizing(reader);
    spec.limits = readLimits(reader.object("risk"));
    spec.seed = reader.natural("seed", spec.seed);
    if (spec.from && spec.to && *spec.to <= *spec.from)
        reader.fail("to", "is not after \"from\"", {});
    reader.refuseUnknown();
    if (failure)
        return *failure;
    return spec;
}

} // namespace qd
