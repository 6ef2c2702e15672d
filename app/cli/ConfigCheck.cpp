// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ConfigCheck.h"

#include "core/configuration/ConfigLayerFiles.h"
#include "core/configuration/ConfigMigrations.h"
#include "core/configuration/ConfigReading.h"
#include "core/configuration/ConfigRules.h"

#include <algorithm>
#include <filesystem>
#include <iterator>
#include <set>
#include <system_error>

namespace qd {

namespace {

namespace fs = std::filesystem;

ConfigProblem problemOf(const std::string& file, const Error& error)
{
    return {.file = file,
            .position = {0, 0},
            .path = {},
            .what = error.message,
            .allowed = {},
            .hint = error.hint};
}

/// By its header, else by its folder.
std::optional<ConfigKind> kindOf(const ConfigDocument& document, const std::string& file)
{
    if (const ConfigNode* const kind = document.find("kind"))
        if (const Result<ConfigKind> known = parseConfigKind(kind->text))
            return *known;
    const fs::path path(file);
    const std::string folder = path.parent_path().filename().string();
    for (const ConfigKind kind : kConfigKinds)
        if (folder == std::string(toText(kind)) + "s")
            return kind;
    if (path.filename() == "workspace.json")
        return ConfigKind::Workspace;
    return std::nullopt;
}

bool isInFolder(const ConfigSession& session, ConfigKind kind, const std::string& file)
{
    std::error_code ignored;
    const std::string name = fs::path(file).stem().string();
    return fs::equivalent(file, configFilePath(session.folder(), kind, name), ignored);
}

/// What goes wrong only with the other layers: the layers' own problems are told with their files.
void checkTogether(const ConfigSession& session, const ConfigDocument& document,
                   const ConfigOverrides& overrides, CheckedConfig& checked)
{
    std::vector<ConfigProblem>& problems = checked.problems;
    ConfigLayers layers;
    if (checked.kind == ConfigKind::Bot)
        layers.bot = document;
    Result<ConfigLayers> given = session.layers({}, overrides);
    if (given) {
        layers.variables = given->variables;
        layers.commandLine = given->commandLine;
        given = readLayerFiles(session.folder(), {}, std::move(layers));
    }
    if (!given) {
        problems.push_back(problemOf(document.name(), given.error()));
        return;
    }
    std::set<std::string> told;
    const auto remember = [&](const std::optional<ConfigDocument>& layer, ConfigKind layerKind) {
        if (!layer)
            return;
        for (const ConfigProblem& problem : session.schema().validate(*layer, layerKind))
            told.insert(toText(problem));
    };
    remember(given->workspace, ConfigKind::Workspace);
    remember(given->environment, ConfigKind::Environment);
    std::vector<ConfigProblem> all;
    const EffectiveConfig config = EffectiveConfig::resolve(session.schema(), *given, all);
    checked.advice = configAdvice(config);
    std::ranges::copy_if(all, std::back_inserter(problems), [&](const ConfigProblem& problem) {
        return !told.contains(toText(problem));
    });
}

CheckedConfig checkFile(const ConfigSession& session, const std::string& file,
                        const ConfigOverrides& overrides)
{
    CheckedConfig checked{.file = file, .kind = {}, .problems = {}, .advice = {}};
    Result<ConfigDocument> document = ConfigDocument::read(file);
    if (!document) {
        checked.problems.push_back(problemOf(file, document.error()));
        return checked;
    }
    checked.kind = kindOf(*document, file);
    if (!checked.kind) {
        checked.problems = document->problems();
        checked.problems.push_back(
            problemOf(file, makeError(ErrorKind::Configuration, "does not say what it is",
                                      "write \"kind\": \"bot\", or workspace, environment, "
                                      "backtest, optimizer")));
        return checked;
    }
    const ConfigKind kind = *checked.kind;
    const std::string name = fs::path(file).stem().string();
    if (const Result<int> upgraded = upgradeConfig(*document, kind, name); !upgraded) {
        checked.problems.push_back(problemOf(file, upgraded.error()));
        return checked;
    }
    checked.problems = session.schema().validate(*document, kind);
    if (isInFolder(session, kind, file))
        if (auto problem = checkHeaderName(*document, kind, name)) {
            checked.problems.push_back(std::move(*problem));
            sortByPosition(checked.problems);
        }
    const bool hasLayers = kind == ConfigKind::Bot || kind == ConfigKind::Workspace;
    if (checked.problems.empty() && hasLayers)
        checkTogether(session, *document, overrides, checked);
    return checked;
}

} // namespace

Result<std::vector<CheckedConfig>> checkConfigs(const ConfigSession& session,
                                                const std::vector<std::string>& files,
                                                const ConfigOverrides& overrides)
{
    std::vector<CheckedConfig> checked;
    if (!files.empty() && files != std::vector<std::string>{"all"}) {
        for (const std::string& file : files)
            checked.push_back(checkFile(session, file, overrides));
        return checked;
    }
    const Result<ConfigListing> listing = session.store().list();
    if (!listing)
        return listing.error();
    for (const ConfigEntry& entry : listing->entries)
        checked.push_back(checkFile(session, entry.path, overrides));
    for (const ConfigProblem& problem : listing->misplaced)
        checked.push_back({.file = problem.file, .kind = {}, .problems = {problem}, .advice = {}});
    return checked;
}

} // namespace qd
