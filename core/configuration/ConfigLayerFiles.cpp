// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigLayerFiles.h"

#include "core/configuration/ConfigMigrations.h"
#include "core/foundation/InQuotes.h"

#include <algorithm>
#include <filesystem>
#include <system_error>

namespace qd {

namespace {

namespace fs = std::filesystem;

std::string subfolder(ConfigKind kind)
{
    return kind == ConfigKind::Workspace ? "" : std::string(toText(kind)) + "s";
}

bool exists(const std::string& path)
{
    std::error_code ignored;
    return fs::exists(path, ignored);
}

Error noFile(const std::string& folder, ConfigKind kind, std::string_view name)
{
    const std::string nearest = nearestName(name, configNames(folder, kind));
    return makeError(ErrorKind::NotFound,
                     "there is no " + std::string(toText(kind)) + " called " + inQuotes(name),
                     nearest.empty() ? "qd config list names what there is; qd config new makes "
                                       "one from a template."
                                     : "Did you mean " + nearest + "?")
        .with("folder", folder);
}

/// A file whose header names it.
Result<ConfigDocument> readNamedFile(const std::string& folder, ConfigKind kind,
                                     std::string_view name)
{
    Result<ConfigDocument> document = readConfigFile(folder, kind, name);
    if (!document)
        return document;
    if (const auto problem = checkHeaderName(*document, kind, name))
        return toError({*problem});
    return document;
}

} // namespace

bool isConfigName(std::string_view name)
{
    return !name.empty() && name.size() <= 32 && std::ranges::all_of(name, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    });
}

std::string configFilePath(const std::string& folder, ConfigKind kind, std::string_view name)
{
    if (kind == ConfigKind::Workspace)
        return (fs::path(folder) / "workspace.json").string();
    return (fs::path(folder) / subfolder(kind) / (std::string(name) + ".json")).string();
}

std::vector<std::string> configNames(const std::string& folder, ConfigKind kind)
{
    std::vector<std::string> names;
    std::error_code failed;
    if (kind == ConfigKind::Workspace) {
        if (exists(configFilePath(folder, kind, "")))
            names.emplace_back("workspace");
        return names;
    }
    for (fs::directory_iterator entry(fs::path(folder) / subfolder(kind), failed), end;
         !failed && entry != end; entry.increment(failed)) {
        const fs::path& path = entry->path();
        if (path.extension() == ".json" && isConfigName(path.stem().string()))
            names.push_back(path.stem().string());
    }
    std::ranges::sort(names);
    return names;
}

std::optional<ConfigProblem> checkHeaderName(const ConfigDocument& document, ConfigKind kind,
                                             std::string_view name)
{
    const ConfigNode* const given = document.find("name");
    if (kind == ConfigKind::Workspace || given == nullptr || given->text == name)
        return std::nullopt;
    return ConfigProblem{.file = document.name(),
                         .position = given->position,
                         .path = "name",
                         .what = "must be " + inQuotes(name) + " as the file is called, is " +
                                 inQuotes(given->text),
                         .allowed = {},
                         .hint = "change the name in the file, or rename the file"};
}

Result<ConfigDocument> readConfigFile(const std::string& folder, ConfigKind kind,
                                      std::string_view name)
{
    const std::string path = configFilePath(folder, kind, name);
    // A name is no way out of the folder.
    if ((kind != ConfigKind::Workspace && !isConfigName(name)) || !exists(path))
        return noFile(folder, kind, name);
    Result<ConfigDocument> document = ConfigDocument::read(path);
    if (!document)
        return document;
    const Result<int> upgraded =
        upgradeConfig(*document, kind, std::string(name.empty() ? toText(kind) : name));
    if (!upgraded)
        return upgraded.error();
    return document;
}

Result<ConfigLayers> readLayerFiles(const std::string& folder, std::string_view bot,
                                    ConfigLayers layers)
{
    if (exists(configFilePath(folder, ConfigKind::Workspace, ""))) {
        Result<ConfigDocument> workspace = readConfigFile(folder, ConfigKind::Workspace, "");
        if (!workspace)
            return workspace.error();
        layers.workspace = std::move(*workspace);
    }
    if (!bot.empty()) {
        Result<ConfigDocument> document = readNamedFile(folder, ConfigKind::Bot, bot);
        if (!document)
            return document.error();
        layers.bot = std::move(*document);
    }
    const std::string environment = chosenEnvironment(layers);
    const bool isKnown =
        environment == "development" || environment == "paper" || environment == "live";
    if (isKnown && !exists(configFilePath(folder, ConfigKind::Environment, environment)))
        return layers;
    Result<ConfigDocument> document = readNamedFile(folder, ConfigKind::Environment, environment);
    if (!document)
        return document.error();
    layers.environment = std::move(*document);
    return layers;
}

} // namespace qd
