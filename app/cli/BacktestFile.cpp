// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/BacktestFile.h"

#include "app/cli/ConfigSession.h"
#include "core/adapters/json/RunJson.h"
#include "core/configuration/ConfigMigrations.h"
#include "core/foundation/InQuotes.h"

#include <nlohmann/json.hpp>

#include <filesystem>

namespace qd {

namespace {

using Json = nlohmann::json;

/// {"entry": {"rsi_period": 7}} as {"entry.rsi_period": 7}: the names of the catalog.
void flatten(const Json& section, const std::string& prefix, Json& flat)
{
    for (const auto& [key, value] : section.items()) {
        if (value.is_object())
            flatten(value, prefix + key + ".", flat);
        else
            flat[prefix + key] = value;
    }
}

/// The limits of a run by their flat names.
Json flatLimits(Json risk)
{
    // One series is one position.
    risk.erase("max_positions");
    const auto trailing = risk.find("trailing_stop");
    if (trailing == risk.end())
        return risk;
    const Json stop = *trailing;
    risk.erase(trailing);
    if (stop.value("enabled", false)) {
        risk["trailing_activation_percent"] = stop.value("activation_percent", Json(0));
        risk["trailing_distance_percent"] = stop.value("distance_percent", Json(0));
    }
    return risk;
}

Json specOf(Json document)
{
    for (const char* key : {"format", "kind", "name", "description", "tags"})
        document.erase(key);
    Json& strategy = document["strategy"];
    Json flat = Json::object();
    if (strategy.contains("parameters"))
        flatten(strategy["parameters"], {}, flat);
    strategy["parameters"] = std::move(flat);
    if (document.contains("risk"))
        document["risk"] = flatLimits(document["risk"]);
    return document;
}

Result<Json> readConfiguration(const std::string& path)
{
    Result<ConfigDocument> document = ConfigDocument::read(path);
    if (!document)
        return document.error();
    const std::string name = std::filesystem::path(path).stem().string();
    if (const auto format = upgradeConfig(*document, ConfigKind::Backtest, name); !format)
        return format.error();
    if (const auto problems = programSchema().validate(*document, ConfigKind::Backtest);
        !problems.empty())
        return toError(problems);
    Result<Json> json = parseJsonText(toJsonText(document->root()));
    if (!json)
        return json;
    return specOf(std::move(*json));
}

/// A spec with comments, or the better message about what is wrong with it.
Result<Json> readWithComments(const std::string& path, const Error& plainFailure)
{
    const Result<ConfigDocument> document = ConfigDocument::read(path);
    if (!document)
        return plainFailure;
    if (!document->isReadable())
        return toError(document->problems());
    return parseJsonText(toJsonText(document->root()));
}

} // namespace

Result<Json> readBacktestFile(const std::string& path)
{
    Result<Json> json = readJsonFile(path);
    if (!json && json.error().kind == ErrorKind::InvalidInput && path != "-")
        json = readWithComments(path, json.error());
    if (!json || !json->is_object() || !json->contains("kind"))
        return json;
    const Json& kind = (*json)["kind"];
    if (kind != "backtest")
        return makeError(ErrorKind::InvalidInput,
                         path + " describes no backtest but is of kind " + inQuotes(kind.dump()),
                         "Give a spec, a result, or a configuration of kind backtest.");
    if (path == "-")
        return specOf(std::move(*json));
    return readConfiguration(path);
}

} // namespace qd
