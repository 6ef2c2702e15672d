// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ConfigSession.h"

#include "app/cli/CliContext.h"
#include "app/composition/CompositionRoot.h"
#include "app/composition/ProgramCatalog.h"
#include "app/composition/WorkspaceSettings.h"
#include "core/configuration/ConfigLayerFiles.h"
#include "core/foundation/InQuotes.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <optional>

namespace qd {

namespace {

std::string userName()
{
    for (const char* variable : {"USER", "LOGNAME"})
        if (const char* const name = std::getenv(variable); name != nullptr && name[0] != '\0')
            return name;
    return "command line";
}

Error unknownName(const std::string& text, const ConfigListing& listing)
{
    std::vector<std::string> names;
    for (const ConfigEntry& entry : listing.entries)
        names.push_back(entry.name);
    const std::string nearest = nearestName(text, names);
    return makeError(ErrorKind::NotFound, "no configuration is called " + inQuotes(text),
                     nearest.empty() ? "qd config list names what there is; qd config new makes "
                                       "one from a template."
                                     : "Did you mean " + nearest + "?");
}

} // namespace

ConfigSession::ConfigSession(const CliContext& context) : m_workspace(context.workspace) {}

ConfigStore ConfigSession::store() const
{
    return {folder(), [](const ConfigDocument& document, ConfigKind kind) {
                return programSchema().validate(document, kind);
            }};
}

ConfigEdit ConfigSession::edit(const std::string& reason) const
{
    return {.author = userName(), .reason = reason, .at = machineTime(), .basedOn = {}};
}

Result<ConfigReference> ConfigSession::find(const std::string& text) const
{
    const std::size_t slash = text.find('/');
    std::optional<ConfigKind> kind;
    std::string name = text;
    if (slash != std::string::npos) {
        const Result<ConfigKind> named = parseConfigKind(text.substr(0, slash));
        if (!named)
            return named.error();
        kind = *named;
        name = text.substr(slash + 1);
    }
    const Result<ConfigListing> listing = store().list();
    if (!listing)
        return listing.error();
    std::vector<ConfigReference> found;
    for (const ConfigEntry& entry : listing->entries)
        if (entry.name == name && (!kind || entry.kind == *kind))
            found.push_back({entry.kind, entry.name});
    if (found.empty() && kind)
        return ConfigReference{*kind, name}; // the file may be gone, and its history still there
    if (found.empty())
        return unknownName(text, *listing);
    if (found.size() == 1)
        return found.front();
    std::string names;
    for (const ConfigReference& one : found)
        names += (names.empty() ? "" : " or ") + std::string(toText(one.kind)) + "/" + one.name;
    return makeError(ErrorKind::Usage, "several configurations are called " + inQuotes(name),
                     "Say which: " + names + ".");
}

Result<ConfigLayers> ConfigSession::layers(const std::string& bot,
                                           const ConfigOverrides& overrides) const
{
    ConfigLayers layers;
    layers.variables = configVariables();
    layers.commandLine = overrides;
    return readLayerFiles(folder(), bot, std::move(layers));
}

Result<ConfigOverrides> readOverrides(const std::vector<std::string>& given)
{
    ConfigOverrides overrides;
    for (const std::string& text : given) {
        const std::size_t equals = text.find('=');
        if (equals == std::string::npos || equals == 0)
            return makeError(ErrorKind::Usage, "--set cannot be " + inQuotes(text),
                             "Write key=value, such as risk.max_daily_loss=50.");
        overrides.emplace_back(text.substr(0, equals), text.substr(equals + 1));
    }
    return overrides;
}

nlohmann::ordered_json valueJson(const EffectiveValue& value)
{
    auto json = nlohmann::ordered_json::parse(value.json, nullptr, false);
    if (value.field == nullptr || value.field->type != ConfigType::Decimal)
        return json;
    if (const auto amount = Decimal::parse(json.is_string() ? json.get<std::string>() : value.json))
        return amount->toString();
    return json;
}

} // namespace qd
