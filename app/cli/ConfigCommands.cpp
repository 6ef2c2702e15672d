// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/ConfigCheck.h"
#include "app/cli/ConfigGroup.h"
#include "app/cli/ConfigSession.h"
#include "app/cli/MigrateCommand.h"
#include "core/configuration/ConfigLayerFiles.h"
#include "core/configuration/ConfigTemplates.h"
#include "core/foundation/InQuotes.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <filesystem>
#include <fstream>
#include <iomanip>
#include <iostream>
#include <memory>

namespace qd {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kInvalidInput = 3;

Json problemJson(const ConfigProblem& problem)
{
    const bool hasPlace = problem.position.line > 0;
    return {{"file", problem.file},
            {"line", hasPlace ? Json(problem.position.line) : Json(nullptr)},
            {"column", hasPlace ? Json(problem.position.column) : Json(nullptr)},
            {"path", problem.path},
            {"what", problem.what},
            {"allowed", problem.allowed},
            {"hint", problem.hint}};
}

Json problemsJson(const std::vector<ConfigProblem>& problems)
{
    Json json = Json::array();
    for (const ConfigProblem& problem : problems)
        json.push_back(problemJson(problem));
    return json;
}

Status validate(const std::vector<std::string>& files, const std::vector<std::string>& settings,
                CliContext& context)
{
    const ConfigSession session(context);
    const Result<ConfigOverrides> overrides = readOverrides(settings);
    if (!overrides)
        return overrides.error();
    const Result<std::vector<CheckedConfig>> checked = checkConfigs(session, files, *overrides);
    if (!checked)
        return checked.error();
    Json all = Json::array();
    std::size_t bad = 0;
    for (const CheckedConfig& one : *checked) {
        bad += one.problems.empty() ? 0U : 1U;
        all.push_back({{"file", one.file},
                       {"kind", one.kind ? Json(toText(*one.kind)) : Json(nullptr)},
                       {"problems", problemsJson(one.problems)},
                       {"advice", problemsJson(one.advice)}});
    }
    context.print({{"files", std::move(all)}}, [&] {
        for (const CheckedConfig& one : *checked) {
            std::cout << (one.problems.empty() ? "sound: " : "not acceptable: ") << one.file
                      << '\n';
            for (const ConfigProblem& problem : one.problems)
                std::cout << "  " << toText(problem) << '\n';
            for (const ConfigProblem& advice : one.advice)
                std::cout << "  advice: " << toText(advice) << '\n';
        }
        if (checked->empty())
            std::cout << "No configurations yet; qd config new makes one.\n";
    });
    if (bad > 0)
        context.endWith(kInvalidInput);
    return {};
}

void addValidate(CLI::App& config, CliContext& context)
{
    CLI::App* command = config.add_subcommand("validate", "Check files and tell all that is wrong");
    command->footer("Example: qd config validate all --json");
    auto files = std::make_shared<std::vector<std::string>>();
    auto settings = std::make_shared<std::vector<std::string>>();
    command->add_option("files", *files, "Files, or all: the workspace's")->type_name("FILE");
    addSetFlag(*command, *settings);
    command->callback([files, settings, &context] {
        context.run([&] { return validate(*files, *settings, context); });
    });
}

struct SchemaRequest
{
    std::string kind;
    bool isMarkdown = false;
};

Status printSchema(const SchemaRequest& request, CliContext& context)
{
    const ConfigSchema& schema = ConfigSession(context).schema();
    if (request.isMarkdown) {
        std::cout << schema.markdownReference();
        return {};
    }
    if (!request.kind.empty()) {
        const Result<ConfigKind> kind = parseConfigKind(request.kind);
        if (!kind)
            return kind.error();
        std::cout << schema.jsonSchema(*kind) << '\n';
        return {};
    }
    Json all = Json::object();
    for (const ConfigKind kind : kConfigKinds)
        all[std::string(toText(kind))] = Json::parse(schema.jsonSchema(kind));
    std::cout << all.dump(2) << '\n';
    return {};
}

void addSchema(CLI::App& config, CliContext& context)
{
    CLI::App* command = config.add_subcommand("schema", "Print the JSON Schema of the files");
    command->footer("Example: qd config schema bot > bot.schema.json");
    auto request = std::make_shared<SchemaRequest>();
    command->add_option("kind", request->kind,
                        "workspace, environment, bot, backtest or optimizer; default: all of them");
    command->add_flag("--markdown", request->isMarkdown, "The manual's page of all settings");
    command->callback(
        [request, &context] { context.run([&] { return printSchema(*request, context); }); });
}

Status listTemplates(const std::string& name, CliContext& context)
{
    const ConfigSession session(context);
    const ConfigTemplates templates(session.schema());
    if (!name.empty()) {
        const Result<ConfigTemplate> one = templates.find(name);
        if (!one)
            return one.error();
        context.print({{"name", one->name},
                       {"kind", toText(one->kind)},
                       {"description", one->description},
                       {"text", one->text}},
                      [&] { std::cout << one->text; });
        return {};
    }
    Json all = Json::array();
    for (const ConfigTemplate& one : templates.all())
        all.push_back(
            {{"name", one.name}, {"kind", toText(one.kind)}, {"description", one.description}});
    context.print({{"templates", std::move(all)}}, [&] {
        for (const ConfigTemplate& one : templates.all())
            std::cout << std::left << std::setw(38) << one.name << std::setw(13) << toText(one.kind)
                      << one.description << '\n';
    });
    return {};
}

void addTemplates(CLI::App& config, CliContext& context)
{
    CLI::App* command = config.add_subcommand("templates", "What files can be made from");
    command->footer("Example: qd config templates rsi-bb+atr");
    auto name = std::make_shared<std::string>();
    command->add_option("name", *name, "Show this one");
    command->callback(
        [name, &context] { context.run([&] { return listTemplates(*name, context); }); });
}

struct NewRequest
{
    std::string templateName;
    std::string name;
    std::string out;
    std::vector<std::string> settings;
};

/// A file of the user's choice; one that is there is left alone.
Status writeNewFile(const std::string& path, const std::string& text)
{
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored))
        return makeError(ErrorKind::Conflict, "the file " + inQuotes(path) + " is there already",
                         "Choose another name, or remove the file.");
    return writeFileDurably(path, text);
}

Result<std::string> storeNew(const ConfigSession& session, const ConfigTemplate& from,
                             const ConfigDocument& document, const std::string& name)
{
    const std::string path = configFilePath(session.folder(), from.kind, name);
    std::error_code ignored;
    if (std::filesystem::exists(path, ignored))
        return makeError(ErrorKind::Conflict,
                         "there is a " + std::string(toText(from.kind)) + " called " +
                             inQuotes(name) + " already",
                         "Choose another --name, or change it with qd config set.")
            .with("file", path);
    if (const Status made = session.workspace().create(); !made)
        return made.error();
    const Result<ConfigVersion> version =
        session.store().save(from.kind, from.kind == ConfigKind::Workspace ? "workspace" : name,
                             document.text(), session.edit("from the template " + from.name));
    if (!version)
        return version.error();
    return path;
}

std::string ownName(const ConfigTemplate& from)
{
    const ConfigDocument document = ConfigDocument::parse(from.text, from.name);
    const ConfigNode* const name = document.find("name");
    return name == nullptr ? from.name : name->text;
}

Status makeNew(const NewRequest& request, CliContext& context)
{
    const ConfigSession session(context);
    const ConfigTemplates templates(session.schema());
    const Result<ConfigTemplate> from = templates.find(request.templateName);
    if (!from)
        return from.error();
    const Result<ConfigOverrides> settings = readOverrides(request.settings);
    if (!settings)
        return settings.error();
    const std::string name = request.name.empty() ? ownName(*from) : request.name;
    const Result<ConfigDocument> document =
        templates.instantiate(*from, {.name = name, .settings = *settings});
    if (!document)
        return document.error();
    if (request.out == "-") {
        std::cout << document->text();
        return {};
    }
    std::string path = request.out;
    if (path.empty()) {
        const Result<std::string> stored = storeNew(session, *from, *document, name);
        if (!stored)
            return stored.error();
        path = *stored;
    } else if (const Status written = writeNewFile(path, document->text()); !written) {
        return written;
    }
    context.print(
        {{"file", path}, {"kind", toText(from->kind)}, {"name", name}, {"template", from->name}},
        [&] { std::cout << "wrote " << path << '\n'; });
    return {};
}

void addNew(CLI::App& config, CliContext& context)
{
    CLI::App* command = config.add_subcommand("new", "Make a file from a template");
    command->footer("Example: qd config new --template rsi-bb+atr --name dip-1 "
                    "--set bot.symbol=ETHUSDT --set strategy.parameters.entry.rsi_period=10");
    auto request = std::make_shared<NewRequest>();
    command->add_option("--template", request->templateName, "qd config templates lists them")
        ->required();
    command->add_option("--name", request->name,
                        "Lower-case letters, digits and dashes; default: the template's");
    command->add_option("--out", request->out, "Write it there instead; - is standard output")
        ->type_name("FILE");
    addSetFlag(*command, request->settings);
    command->callback(
        [request, &context] { context.run([&] { return makeNew(*request, context); }); });
}

} // namespace

void addSetFlag(CLI::App& command, std::vector<std::string>& settings)
{
    command.add_option("--set", settings, "A setting, such as risk.max_daily_loss=50; repeatable")
        ->type_name("KEY=VALUE")
        ->allow_extra_args(false);
}

void addConfigCommands(CLI::App& app, CliContext& context)
{
    CLI::App* config = app.add_subcommand("config", "Settings of workspace, bots and research");
    config->require_subcommand(1);
    config->footer("Example: qd config new --template paper-bot --name first");
    addValidate(*config, context);
    addConfigViews(*config, context);
    addSchema(*config, context);
    addTemplates(*config, context);
    addNew(*config, context);
    addConfigVersions(*config, context);
    addMigrateCommand(*config, context);
}

} // namespace qd
