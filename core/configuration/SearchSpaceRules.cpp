// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigPath.h"
#include "core/configuration/ConfigRules.h"
#include "core/foundation/InQuotes.h"

#include <algorithm>
#include <set>

namespace qd {

namespace {

using Problems = std::vector<ConfigProblem>;

/// One parameter of the space by the settings under its name.
struct Dimension
{
    std::string path; ///< space."entry.rsi_period"
    std::string name; ///< entry.rsi_period
};

std::vector<Dimension> dimensionsOf(const EffectiveConfig& settings)
{
    std::vector<Dimension> dimensions;
    std::set<std::string> seen;
    for (const EffectiveValue& value : settings.values()) {
        const auto steps = parseConfigPath(value.path);
        if (!steps || steps->size() != 3 || steps->front().key != "space")
            continue;
        std::string path = "space";
        appendConfigKey(path, (*steps)[1].key);
        if (seen.insert(path).second)
            dimensions.push_back({std::move(path), (*steps)[1].key});
    }
    return dimensions;
}

const ParameterInfo* parameterOf(const ParameterSchema& schema, std::string_view name)
{
    const auto found = std::ranges::find(schema, name, &ParameterInfo::name);
    return found == schema.end() ? nullptr : &*found;
}

void checkName(const ParameterSchema& schema, const EffectiveValue& type,
               const Dimension& dimension, const std::string& strategy, Problems& problems)
{
    if (parameterOf(schema, dimension.name) != nullptr)
        return;
    std::vector<std::string> names;
    for (const ParameterInfo& info : schema)
        names.push_back(info.name);
    std::string allowed;
    for (const std::string& name : names)
        allowed += (allowed.empty() ? "" : ", ") + name;
    const std::string nearest = nearestName(dimension.name, names);
    ConfigProblem problem =
        problemAt(type, strategy + " has no parameter " + inQuotes(dimension.name),
                  std::move(allowed), nearest.empty() ? "" : "did you mean “" + nearest + "”?");
    problem.path = dimension.path;
    problems.push_back(std::move(problem));
}

void checkWithin(const ParameterInfo& info, const EffectiveValue* bound, Problems& problems)
{
    if (bound == nullptr || info.type == ParameterType::Boolean ||
        info.type == ParameterType::Choice)
        return;
    const auto value = Decimal::parse(bound->json);
    const auto least = Decimal::fromDouble(info.minimum);
    const auto most = Decimal::fromDouble(info.maximum);
    if (value && least && most && (*value < *least || *value > *most))
        problems.push_back(
            problemAt(*bound, "is outside of what the parameter may be",
                      "a number from " + least->toString() + " to " + most->toString()));
}

void checkBounds(const EffectiveConfig& settings, const EffectiveValue& type,
                 const Dimension& dimension, Problems& problems)
{
    const std::string kind = settings.text(type.path).value_or("");
    if (kind == "choice" && settings.find(dimension.path + ".choices") == nullptr)
        problems.push_back(problemAt(type, "needs a list of choices", {},
                                     "write \"choices\": [\"…\", \"…\"] beside it"));
    if (kind != "int" && kind != "float")
        return;
    const auto low = settings.decimal(dimension.path + ".low");
    const auto high = settings.decimal(dimension.path + ".high");
    if (!low || !high) {
        problems.push_back(problemAt(type, "needs its bounds", "low and high beside it"));
        return;
    }
    const EffectiveValue* const upper = settings.find(dimension.path + ".high");
    if (*low >= *high && upper != nullptr)
        problems.push_back(problemAt(*upper, "must be above low (" + low->toString() + "), is " +
                                                 high->toString()));
    if (settings.boolean(dimension.path + ".log").value_or(false) && !low->isPositive())
        problems.push_back(problemAt(
            type, "cannot be searched logarithmically from " + low->toString(), "a low above 0"));
}

} // namespace

Problems checkSearchSpace(const ConfigSchema& schema, const EffectiveConfig& settings)
{
    Problems problems;
    const std::string strategy = settings.text("backtest.strategy.name").value_or("");
    const auto known = schema.catalog().strategies.find(strategy);
    for (const Dimension& dimension : dimensionsOf(settings)) {
        const EffectiveValue* const type = settings.find(dimension.path + ".type");
        if (type == nullptr)
            continue; // told as missing or wrong
        checkBounds(settings, *type, dimension, problems);
        if (known == schema.catalog().strategies.end())
            continue;
        checkName(known->second, *type, dimension, strategy, problems);
        if (const ParameterInfo* const info = parameterOf(known->second, dimension.name)) {
            checkWithin(*info, settings.find(dimension.path + ".low"), problems);
            checkWithin(*info, settings.find(dimension.path + ".high"), problems);
        }
    }
    return problems;
}

} // namespace qd
