// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/ConfigGroup.h"
#include "app/cli/ConfigSession.h"
#include "core/configuration/ConfigFieldText.h"
#include "core/configuration/ConfigMigrations.h"
#include "core/foundation/InQuotes.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <iomanip>
#include <iostream>
#include <memory>

namespace qd {

namespace {

using Json = nlohmann::ordered_json;

Json changesJson(const std::vector<ConfigValueChange>& changes)
{
    const auto value = [](const std::string& json) {
        return json.empty() ? Json(nullptr) : Json(json);
    };
    Json all = Json::array();
    for (const ConfigValueChange& change : changes)
        all.push_back({{"path", change.path},
                       {"before", value(change.before)},
                       {"after", value(change.after)}});
    return all;
}

Json versionJson(const ConfigVersion& version)
{
    return {{"number", version.number},
            {"at", version.at.milliseconds()},
            {"origin", toText(version.origin)},
            {"author", version.author},
            {"reason", version.reason},
            {"hash", version.hash},
            {"changes", changesJson(version.changes)}};
}

void printChanges(const std::vector<ConfigValueChange>& changes, const char* indent)
{
    for (const ConfigValueChange& change : changes)
        std::cout << indent << change.path << ": "
                  << (change.before.empty() ? "(absent)" : change.before) << " → "
                  << (change.after.empty() ? "(absent)" : change.after) << '\n';
}

/// What a command that wrote a version says.
void tellWritten(const ConfigReference& reference, const ConfigVersion& version,
                 CliContext& context)
{
    Json document{{"kind", toText(reference.kind)}, {"name", reference.name}};
    document.update(versionJson(version));
    context.print(document, [&] {
        std::cout << toText(reference.kind) << '/' << reference.name << " is at version "
                  << version.number << '\n';
        printChanges(version.changes, "  ");
    });
}

Status history(const std::string& name, CliContext& context)
{
    const ConfigSession session(context);
    const Result<ConfigReference> reference = session.find(name);
    if (!reference)
        return reference.error();
    const Result<ConfigHistory::Log> log =
        session.store().history(reference->kind, reference->name);
    if (!log)
        return log.error();
    if (log->damagedLines > 0)
        context.warn(std::to_string(log->damagedLines) + " lines of the history could not be read");
    Json versions = Json::array();
    for (const ConfigVersion& version : log->versions)
        versions.push_back(versionJson(version));
    context.print({{"kind", toText(reference->kind)},
                   {"name", reference->name},
                   {"versions", std::move(versions)}},
                  [&] {
                      for (const ConfigVersion& version : log->versions) {
                          std::cout << std::right << std::setw(4) << version.number << "  "
                                    << version.at.toIso() << "  " << std::left << std::setw(9)
                                    << toText(version.origin) << version.author
                                    << (version.reason.empty() ? "" : ": ") << version.reason
                                    << '\n';
                          printChanges(version.changes, "        ");
                      }
                      if (log->versions.empty())
                          std::cout << "none\n";
                  });
    return {};
}

struct DiffRequest
{
    std::string name;
    int before = 0;
    int after = ConfigStore::kCurrent;
};

Status diff(const DiffRequest& request, CliContext& context)
{
    const ConfigSession session(context);
    const Result<ConfigReference> reference = session.find(request.name);
    if (!reference)
        return reference.error();
    const auto changes =
        session.store().diff(reference->kind, reference->name, request.before, request.after);
    if (!changes)
        return changes.error();
    context.print({{"kind", toText(reference->kind)},
                   {"name", reference->name},
                   {"from", request.before},
                   {"to", request.after},
                   {"changes", changesJson(*changes)}},
                  [&] {
                      printChanges(*changes, "");
                      if (changes->empty())
                          std::cout << "no differences\n";
                  });
    return {};
}

struct RollbackRequest
{
    std::string name;
    int number = 0;
    std::string reason;
};

Status rollback(const RollbackRequest& request, CliContext& context)
{
    const ConfigSession session(context);
    const Result<ConfigReference> reference = session.find(request.name);
    if (!reference)
        return reference.error();
    const Result<ConfigVersion> version = session.store().rollback(
        reference->kind, reference->name, request.number, session.edit(request.reason));
    if (!version)
        return version.error();
    tellWritten(*reference, *version, context);
    return {};
}

struct SetRequest
{
    std::string name;
    std::string path;
    std::string value;
    std::string reason;
};

Status set(const SetRequest& request, CliContext& context)
{
    const ConfigSession session(context);
    const Result<ConfigReference> reference = session.find(request.name);
    if (!reference)
        return reference.error();
    const ConfigStore store = session.store();
    Result<ConfigDocument> document = store.read(reference->kind, reference->name);
    if (!document)
        return document.error();
    if (const auto format = upgradeConfig(*document, reference->kind, reference->name); !format)
        return format.error();
    const ConfigNode* const strategy = document->find("strategy.name");
    const ConfigField* const field = session.schema().find(
        reference->kind, request.path, strategy == nullptr ? std::string() : strategy->text);
    const std::string json =
        field == nullptr ? toJsonString(request.value) : jsonFromText(*field, request.value);
    if (const Status placed = document->set(request.path, json); !placed)
        return placed;
    const Result<ConfigVersion> version = store.save(
        reference->kind, reference->name, document->text(), session.edit(request.reason));
    if (!version)
        return version.error();
    tellWritten(*reference, *version, context);
    return {};
}

void addHistory(CLI::App& config, CliContext& context)
{
    CLI::App* command = config.add_subcommand("history", "The versions of a configuration");
    command->footer("Example: qd config history dip-1");
    auto name = std::make_shared<std::string>();
    command->add_option("name", *name, "A name, or KIND/NAME")->required();
    command->callback([name, &context] { context.run([&] { return history(*name, context); }); });
}

void addDiff(CLI::App& config, CliContext& context)
{
    CLI::App* command = config.add_subcommand("diff", "What differs between two versions");
    command->footer("Example: qd config diff dip-1 1 3");
    auto request = std::make_shared<DiffRequest>();
    command->add_option("name", request->name, "A name, or KIND/NAME")->required();
    command->add_option("from", request->before, "A version's number")->required();
    command->add_option("to", request->after, "A version's number; 0, the default: the file");
    command->callback(
        [request, &context] { context.run([&] { return diff(*request, context); }); });
}

void addRollback(CLI::App& config, CliContext& context)
{
    CLI::App* command = config.add_subcommand("rollback", "Make an earlier version the newest");
    command->footer("Example: qd config rollback dip-1 1");
    auto request = std::make_shared<RollbackRequest>();
    command->add_option("name", request->name, "A name, or KIND/NAME")->required();
    command->add_option("number", request->number, "The version")->required();
    command->add_option("--reason", request->reason, "For the history");
    command->callback(
        [request, &context] { context.run([&] { return rollback(*request, context); }); });
}

void addSet(CLI::App& config, CliContext& context)
{
    CLI::App* command = config.add_subcommand("set", "Change one setting of a file");
    command->footer("Example: qd config set dip-1 risk.max_daily_loss 50");
    auto request = std::make_shared<SetRequest>();
    command->add_option("name", request->name, "A name, or KIND/NAME")->required();
    command->add_option("key", request->path, "The setting, such as risk.max_daily_loss")
        ->required();
    command->add_option("value", request->value, "Plain text, or JSON")->required();
    command->add_option("--reason", request->reason, "For the history");
    command->callback([request, &context] { context.run([&] { return set(*request, context); }); });
}

} // namespace

void addConfigVersions(CLI::App& config, CliContext& context)
{
    addHistory(config, context);
    addDiff(config, context);
    addRollback(config, context);
    addSet(config, context);
}

} // namespace qd
