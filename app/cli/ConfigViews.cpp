// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/ConfigGroup.h"
#include "app/cli/ConfigSession.h"
#include "core/configuration/ConfigLayerFiles.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iomanip>
#include <iostream>
#include <memory>

namespace qd {

namespace {

using Json = nlohmann::ordered_json;

struct ShowRequest
{
    std::string name;
    std::string bot;
    bool isEffective = false;
    bool hasOrigin = false;
    std::vector<std::string> settings;
};

std::string originText(const ConfigOrigin& origin)
{
    if (origin.layer == ConfigLayer::Default)
        return "default";
    std::string text = std::string(toText(origin.layer)) + ": " + origin.file;
    if (origin.position.line > 0)
        text += ":" + std::to_string(origin.position.line) + ":" +
                std::to_string(origin.position.column);
    return text;
}

Json settingJson(const EffectiveValue& value)
{
    const bool hasPlace =
        value.origin.layer != ConfigLayer::Default && value.origin.position.line > 0;
    return {{"path", value.path},
            {"value", valueJson(value)},
            {"layer", toText(value.origin.layer)},
            {"file", value.origin.file.empty() ? Json(nullptr) : Json(value.origin.file)},
            {"line", hasPlace ? Json(value.origin.position.line) : Json(nullptr)},
            {"column", hasPlace ? Json(value.origin.position.column) : Json(nullptr)}};
}

void printSettings(const EffectiveConfig& config, bool hasOrigin)
{
    std::size_t paths = 0;
    std::size_t values = 0;
    for (const EffectiveValue& value : config.values()) {
        paths = std::max(paths, value.path.size());
        values = std::max(values, std::min<std::size_t>(value.json.size(), 40));
    }
    for (const EffectiveValue& value : config.values()) {
        std::cout << std::left << std::setw(static_cast<int>(paths) + 2) << value.path;
        if (hasOrigin)
            std::cout << std::setw(static_cast<int>(values)) << value.json << "  "
                      << originText(value.origin);
        else
            std::cout << value.json;
        std::cout << '\n';
    }
}

Status showEffective(const ConfigSession& session, const ShowRequest& request,
                     const std::string& bot, CliContext& context)
{
    const Result<ConfigOverrides> overrides = readOverrides(request.settings);
    if (!overrides)
        return overrides.error();
    const Result<ConfigLayers> layers = session.layers(bot, *overrides);
    if (!layers)
        return layers.error();
    const Result<EffectiveConfig> config = EffectiveConfig::resolve(session.schema(), *layers);
    if (!config)
        return config.error();
    Json settings = Json::array();
    for (const EffectiveValue& value : config->values())
        settings.push_back(settingJson(value));
    context.print({{"bot", bot.empty() ? Json(nullptr) : Json(bot)},
                   {"environment", chosenEnvironment(*layers)},
                   {"settings", std::move(settings)}},
                  [&] { printSettings(*config, request.hasOrigin); });
    return {};
}

Status showFile(const ConfigSession& session, const ConfigReference& reference, CliContext& context)
{
    const Result<ConfigDocument> document = session.store().read(reference.kind, reference.name);
    if (!document)
        return document.error();
    if (context.isJson && !document->isReadable())
        return toError(document->problems());
    Json json;
    if (context.isJson)
        json = {{"kind", toText(reference.kind)},
                {"name", reference.name},
                {"file", document->name()},
                {"settings", Json::parse(toJsonText(document->root()), nullptr, false)}};
    context.print(json, [&] { std::cout << document->text(); });
    return {};
}

Status show(const ShowRequest& request, CliContext& context)
{
    const ConfigSession session(context);
    if (!request.name.empty() && !request.bot.empty())
        return makeError(ErrorKind::Usage, "a name and --bot are two ways to say one thing",
                         "Give one of them.");
    const bool isEffective = request.isEffective || request.hasOrigin || !request.settings.empty();
    if (!request.bot.empty() || request.name.empty())
        return showEffective(session, request, request.bot, context);
    const Result<ConfigReference> reference = session.find(request.name);
    if (!reference)
        return reference.error();
    if (!isEffective)
        return showFile(session, *reference, context);
    switch (reference->kind) {
    case ConfigKind::Bot:
        return showEffective(session, request, reference->name, context);
    case ConfigKind::Workspace:
        return showEffective(session, request, {}, context);
    case ConfigKind::Environment: {
        ShowRequest chosen = request;
        chosen.settings.push_back("environment.name=" + reference->name);
        return showEffective(session, chosen, {}, context);
    }
    case ConfigKind::Backtest:
    case ConfigKind::Optimizer:
        break;
    }
    return makeError(ErrorKind::Usage,
                     "a " + std::string(toText(reference->kind)) +
                         " stands alone: it has no layers",
                     "Leave --effective and --origin out.");
}

void addShow(CLI::App& config, CliContext& context)
{
    CLI::App* command = config.add_subcommand("show", "Show a file, or what is in force and why");
    command->footer("Example: qd config show --bot dip-1 --effective --origin");
    auto request = std::make_shared<ShowRequest>();
    command->add_option("name", request->name, "A name, or KIND/NAME; default: the workspace");
    command->add_option("--bot", request->bot, "What is in force for this bot")->type_name("ID");
    command->add_flag("--effective", request->isEffective, "With all layers and defaults");
    command->add_flag("--origin", request->hasOrigin, "Say where each value comes from");
    addSetFlag(*command, request->settings);
    command->callback(
        [request, &context] { context.run([&] { return show(*request, context); }); });
}

struct ListRequest
{
    std::string kind;
    std::string tag;
    std::string search;
};

Json entryJson(const ConfigSession& session, const ConfigEntry& entry)
{
    std::size_t problems = entry.problems.size();
    if (const auto document = ConfigDocument::read(entry.path); document && problems == 0)
        problems = session.schema().validate(*document, entry.kind).size();
    return {{"kind", toText(entry.kind)},       {"name", entry.name}, {"file", entry.path},
            {"description", entry.description}, {"tags", entry.tags}, {"problems", problems}};
}

Status list(const ListRequest& request, CliContext& context)
{
    const ConfigSession session(context);
    ConfigQuery query{.kind = {}, .name = {}, .tag = request.tag, .text = request.search};
    if (!request.kind.empty()) {
        const Result<ConfigKind> kind = parseConfigKind(request.kind);
        if (!kind)
            return kind.error();
        query.kind = *kind;
    }
    const Result<ConfigListing> listing = session.store().list(query);
    if (!listing)
        return listing.error();
    Json configs = Json::array();
    for (const ConfigEntry& entry : listing->entries)
        configs.push_back(entryJson(session, entry));
    const Json document{{"configs", std::move(configs)}};
    context.print(document, [&] {
        for (const Json& one : document["configs"])
            std::cout << std::left << std::setw(13) << one["kind"].get<std::string>()
                      << std::setw(34) << one["name"].get<std::string>()
                      << (one["problems"] == 0 ? "" : "(not acceptable) ")
                      << one["description"].get<std::string>() << '\n';
        if (document["configs"].empty())
            std::cout << "none\n";
    });
    return {};
}

void addList(CLI::App& config, CliContext& context)
{
    CLI::App* command = config.add_subcommand("list", "The configurations of the workspace");
    command->footer("Example: qd config list --kind bot --tag paper");
    auto request = std::make_shared<ListRequest>();
    command->add_option("--kind", request->kind,
                        "workspace, environment, bot, backtest or optimizer");
    command->add_option("--tag", request->tag, "With this tag");
    command->add_option("--search", request->search, "Words that all occur in the file");
    command->callback(
        [request, &context] { context.run([&] { return list(*request, context); }); });
}

} // namespace

void addConfigViews(CLI::App& config, CliContext& context)
{
    addShow(config, context);
    addList(config, context);
}

} // namespace qd
