// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/MigrateCommand.h"

#include "app/cli/CliContext.h"
#include "app/cli/ConfigSession.h"
#include "app/cli/ImportReport.h"
#include "app/cli/LegacyFolder.h"
#include "core/configuration/ConfigFile.h"
#include "core/configuration/ConfigLayerFiles.h"
#include "core/foundation/LogText.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>

namespace qd {

namespace {

using Json = nlohmann::ordered_json;

struct MigrateRequest
{
    std::string folder;
    bool isDryRun = false;
    bool isCompatible = false;
};

/// What stands in the workspace under the name of a file that is to be written.
enum class Presence : std::uint8_t { New, Same, Other };

struct PlannedFile
{
    const LegacyOutputFile* file = nullptr;
    std::string path;
    Presence presence = Presence::New;
};

/// The originals must stay as they are, so nothing of the workspace may lie among them.
Status checkApart(const std::string& folder, const Workspace& workspace)
{
    namespace fs = std::filesystem;
    std::error_code ignored;
    const fs::path root = fs::weakly_canonical(folder, ignored);
    for (const std::string& target :
         {workspace.configDirectory(), workspace.reportsDirectory(), workspace.directory()}) {
        const fs::path relative = fs::weakly_canonical(target, ignored).lexically_relative(root);
        if (!relative.empty() && *relative.begin() != "..")
            return makeError(ErrorKind::InvalidInput,
                             "the workspace lies inside the folder that is to be imported, which "
                             "is never written to",
                             "Name another workspace with --workspace, or the old config folder "
                             "alone.")
                .with("workspace", workspace.directory());
    }
    return {};
}

Result<std::vector<PlannedFile>> planFiles(const LegacyImportResult& result,
                                           const ConfigSession& session)
{
    std::vector<PlannedFile> plan;
    for (const LegacyOutputFile& file : result.files) {
        PlannedFile planned{.file = &file,
                            .path = configFilePath(session.folder(), file.kind, file.name)};
        std::error_code ignored;
        if (std::filesystem::exists(planned.path, ignored)) {
            const Result<std::string> known =
                readConfigText(planned.path, ConfigDocument::kMaxBytes);
            planned.presence = known && *known == file.text ? Presence::Same : Presence::Other;
        }
        plan.push_back(std::move(planned));
    }
    return plan;
}

Status checkConflicts(const std::vector<PlannedFile>& plan)
{
    const auto isOther = [](const PlannedFile& one) { return one.presence == Presence::Other; };
    const auto count = std::count_if(plan.begin(), plan.end(), isOther);
    if (count == 0)
        return {};
    Error error = makeError(ErrorKind::Conflict,
                            std::to_string(count) +
                                " files of the workspace have the same names and say something "
                                "else; nothing was written",
                            "Rename or remove them (qd config list names all), or import into "
                            "another workspace.");
    for (const PlannedFile& one : plan) {
        if (isOther(one))
            error = std::move(error).with("file", one.path);
    }
    return error;
}

/// All of them or, where one fails, none.
Status writeFiles(const std::vector<PlannedFile>& plan, const ConfigSession& session)
{
    const ConfigStore store = session.store();
    const ConfigEdit edit = session.edit("imported from the old platform");
    for (std::size_t i = 0; i < plan.size(); ++i) {
        if (plan[i].presence == Presence::Same)
            continue;
        const auto saved =
            store.save(plan[i].file->kind, plan[i].file->name, plan[i].file->text, edit);
        if (saved)
            continue;
        Error error = saved.error();
        for (std::size_t done = 0; done < i; ++done) {
            if (plan[done].presence != Presence::New)
                continue;
            const auto removed = store.remove(plan[done].file->kind, plan[done].file->name,
                                              session.edit("the import failed"));
            if (!removed)
                error = std::move(error).with("left behind", plan[done].path);
        }
        return error;
    }
    return {};
}

Json toJson(const LegacyEntry& entry)
{
    return {{"file", entry.file},
            {"line", entry.line > 0 ? Json(entry.line) : Json(nullptr)},
            {"key", entry.key},
            {"outcome", toText(entry.outcome)},
            {"target_file", entry.targetFile},
            {"target", entry.target},
            {"value", entry.value},
            {"reason", entry.reason}};
}

Json documentOf(const MigrateRequest& request, const LegacyImportResult& result,
                const std::vector<PlannedFile>& plan)
{
    Json files = Json::array();
    for (const PlannedFile& one : plan)
        files.push_back({{"path", one.path},
                         {"kind", toText(one.file->kind)},
                         {"name", one.file->name},
                         {"state", one.presence == Presence::Same    ? "unchanged"
                                   : one.presence == Presence::Other ? "conflict"
                                                                     : "new"}});
    Json counts = Json::object();
    for (const auto& [outcome, count] : result.counts())
        counts[std::string(toText(outcome))] = count;
    Json entries = Json::array();
    for (const LegacyEntry& entry : result.entries)
        entries.push_back(toJson(entry));
    return {{"folder", request.folder},       {"dry_run", request.isDryRun},
            {"compat", request.isCompatible}, {"files", std::move(files)},
            {"counts", std::move(counts)},    {"entries", std::move(entries)}};
}

void printForPeople(const Json& document, const LegacyImportResult& result)
{
    for (const Json& file : document["files"])
        std::cout << file["state"].get<std::string>() << ": " << file["path"].get<std::string>()
                  << '\n';
    for (const auto& [outcome, count] : result.counts())
        std::cout << toText(outcome) << ": " << count << '\n';
    for (const LegacyEntry& entry : result.entries) {
        const bool isWarning =
            entry.outcome == LegacyOutcome::Secret || entry.outcome == LegacyOutcome::Dropped;
        if (isWarning && !entry.reason.empty())
            std::cout << "  " << toText(entry.outcome) << "  "
                      << logtext::oneLine(entry.file + " " + entry.key + ": " + entry.reason)
                      << '\n';
    }
    for (const Json& report : document.value("report", Json::array()))
        std::cout << "report: " << report.get<std::string>() << '\n';
}

Status migrate(const MigrateRequest& request, CliContext& context)
{
    const ConfigSession session(context);
    Result<std::vector<LegacyFileText>> files = readLegacyFolder(request.folder, context.cancelled);
    if (!files)
        return files.error();
    if (const Status apart = checkApart(request.folder, session.workspace()); !apart)
        return apart;
    const LegacyImportResult result = importLegacyConfig(std::move(files).value(), session.schema(),
                                                         {.isCompatible = request.isCompatible});
    const Result<std::vector<PlannedFile>> plan = planFiles(result, session);
    if (!plan)
        return plan.error();
    Json document = documentOf(request, result, *plan);
    if (!request.isDryRun) {
        if (const Status free = checkConflicts(*plan); !free)
            return free;
        if (result.files.empty())
            return makeError(ErrorKind::InvalidInput,
                             "nothing in " + request.folder + " could be imported",
                             "Run it with --dry-run to see why.");
        if (const Status made = session.workspace().create(); !made)
            return made;
        if (const Status written = writeFiles(*plan, session); !written)
            return written;
        const auto reports = writeImportReport(session.workspace(), "import-config", document,
                                               legacyReportText(result));
        if (!reports)
            return reports.error();
        document["report"] = *reports;
    }
    context.print(document, [&] { printForPeople(document, result); });
    return {};
}

} // namespace

void addMigrateCommand(CLI::App& config, CliContext& context)
{
    CLI::App* command =
        config.add_subcommand("migrate", "Import the configuration of the old Python platform");
    command->footer("Example: qd config migrate ~/old-platform/config --dry-run");
    auto request = std::make_shared<MigrateRequest>();
    command->add_option("folder", request->folder, "Its config folder; never written to")
        ->required()
        ->type_name("DIR");
    command->add_flag("--dry-run", request->isDryRun, "Tell what would be, write nothing");
    command->add_flag("--compat", request->isCompatible,
                      "Keep the old rules where ours differ (the ATR exit)");
    command->callback(
        [request, &context] { context.run([&] { return migrate(*request, context); }); });
}

} // namespace qd
