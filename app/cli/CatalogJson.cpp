// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CatalogJson.h"

#include <nlohmann/json.hpp>

namespace qd {

namespace {

using Json = nlohmann::ordered_json;

const char* typeName(ParameterType type)
{
    switch (type) {
    case ParameterType::Integer:
        return "int";
    case ParameterType::Real:
        return "float";
    case ParameterType::Boolean:
        return "bool";
    case ParameterType::Choice:
        return "choice";
    }
    return "";
}

bool isNumber(const ParameterInfo& info)
{
    return info.type == ParameterType::Integer || info.type == ParameterType::Real;
}

/// A bound as a number of the parameter's type.
Json bound(const ParameterInfo& info, double value)
{
    return info.type == ParameterType::Integer ? Json(static_cast<std::int64_t>(value))
                                               : Json(value);
}

Json valueToJson(const ParameterValue& value)
{
    return std::visit([](const auto& known) { return Json(known); }, value);
}

Json parameterToJson(const ParameterInfo& info)
{
    Json json{{"name", info.name},
              {"label", info.label},
              {"meaning", info.meaning},
              {"type", typeName(info.type)},
              {"default", valueToJson(info.defaultValue)}};
    if (isNumber(info)) {
        json["minimum"] = bound(info, info.minimum);
        json["maximum"] = bound(info, info.maximum);
        json["step"] = bound(info, info.step);
    }
    if (!info.choices.empty())
        json["choices"] = info.choices;
    return json;
}

Json schemaToJson(const ParameterSchema& schema)
{
    Json json = Json::array();
    for (const ParameterInfo& info : schema)
        json.push_back(parameterToJson(info));
    return json;
}

/// What the optimizer may search, by parameter.
Json spaceOf(const ParameterSchema& schema)
{
    Json space = Json::object();
    for (const ParameterInfo& info : schema) {
        if (isNumber(info))
            space[info.name] = {{"type", typeName(info.type)},
                                {"low", bound(info, info.minimum)},
                                {"high", bound(info, info.maximum)},
                                {"step", bound(info, info.step)},
                                {"log", info.isLogarithmic}};
        else if (info.type == ParameterType::Boolean)
            space[info.name] = {{"type", "categorical"}, {"choices", {false, true}}};
        else
            space[info.name] = {{"type", "categorical"}, {"choices", info.choices}};
    }
    return space;
}

Json strategyToJson(const StrategyInfo& info)
{
    return {{"name", info.name},
            {"kind", info.kind},
            {"title", info.title},
            {"idea", info.idea},
            {"parameters", schemaToJson(info.parameters)},
            {"space", spaceOf(info.parameters)}};
}

Json indicatorToJson(const IndicatorInfo& info)
{
    Json outputs = Json::array();
    for (const IndicatorOutput& output : info.outputs)
        outputs.push_back({{"name", output.name},
                           {"title", output.title},
                           {"displacement", output.displacement}});
    return {{"name", info.name},
            {"title", info.title},
            {"idea", info.idea},
            {"reference", info.reference},
            {"overlay", info.isOverlay},
            {"warm_up", IndicatorCatalog::instance().warmUpBars(info.name, {}).value()},
            {"parameters", schemaToJson(info.parameters)},
            {"outputs", std::move(outputs)}};
}

} // namespace

Json indicatorsToJson()
{
    Json list = Json::array();
    for (const IndicatorInfo& info : IndicatorCatalog::instance().indicators())
        list.push_back(indicatorToJson(info));
    return {{"indicators", std::move(list)}};
}

Json strategiesToJson()
{
    Json strategies = Json::array();
    for (const StrategyInfo& info : StrategyCatalog::instance().strategies())
        strategies.push_back(strategyToJson(info));
    Json modules = Json::array();
    for (const StrategyInfo& info : StrategyCatalog::instance().modules())
        modules.push_back(strategyToJson(info));
    return {{"strategies", std::move(strategies)}, {"modules", std::move(modules)}};
}

} // namespace qd
