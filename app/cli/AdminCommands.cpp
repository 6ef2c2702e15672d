// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CliContext.h"
#include "app/cli/LegacyDatabaseCommand.h"
#include "app/composition/Workspace.h"
#include "core/adapters/sqlite/SqliteStores.h"
#include "core/foundation/Timestamp.h"
#include "core/ports/BarStore.h"
#include "core/ports/OrderJournal.h"
#include "core/ports/Storage.h"
#include "core/ports/VenueLedger.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <chrono>
#include <filesystem>
#include <iostream>

namespace qd {

namespace {

using nlohmann::ordered_json;

/// The workspace's databases that exist, the most precious first.
std::vector<std::string> existingFiles(const Workspace& workspace)
{
    std::vector<std::string> files;
    for (const std::string& file :
         {workspace.journalFile(), workspace.emergencyFile(), workspace.paperFile(),
          workspace.storageFile(), workspace.marketFile()}) {
        std::error_code ignored;
        if (std::filesystem::exists(file, ignored))
            files.push_back(file);
    }
    return files;
}

Status requireFiles(const Workspace& workspace, const std::vector<std::string>& files)
{
    if (!files.empty())
        return {};
    return makeError(ErrorKind::NotFound,
                     "there are no databases in the workspace " + workspace.directory(),
                     "Name another folder with --workspace; qd data import makes the first one.");
}

ordered_json toJson(const DatabaseStatus& status)
{
    return {{"name", status.name},
            {"path", status.path},
            {"schema_version", status.schemaVersion},
            {"program_schema_version", status.programVersion},
            {"pages", status.pages},
            {"free_pages", status.freePages},
            {"page_size", status.pageSize},
            {"bytes", status.fileBytes},
            {"commit_log_bytes", status.commitLogBytes},
            {"journal_mode", status.journalMode}};
}

void printForPeople(const DatabaseStatus& status)
{
    std::cout << status.name << ": schema " << status.schemaVersion << " of "
              << status.programVersion << ", " << status.fileBytes / 1'024 << " KiB in "
              << status.pages << " pages, commit log " << status.commitLogBytes / 1'024 << " KiB, "
              << status.path << '\n';
}

Status showStatus(CliContext& context)
{
    const Workspace workspace(context.workspace);
    ordered_json databases = ordered_json::array();
    std::vector<DatabaseStatus> all;
    for (const std::string& file : existingFiles(workspace)) {
        const Result<DatabaseStatus> status = databaseStatus(file);
        if (!status)
            return status.error();
        databases.push_back(toJson(*status));
        all.push_back(*status);
    }
    context.print({{"workspace", workspace.directory()}, {"databases", databases}}, [&] {
        std::cout << "Workspace " << workspace.directory() << '\n';
        for (const DatabaseStatus& status : all)
            printForPeople(status);
        if (all.empty())
            std::cout << "No databases yet.\n";
    });
    return {};
}

Status checkAll(CliContext& context)
{
    const Workspace workspace(context.workspace);
    const std::vector<std::string> files = existingFiles(workspace);
    if (Status done = requireFiles(workspace, files); !done)
        return done;
    ordered_json databases = ordered_json::array();
    std::size_t damaged = 0;
    for (const std::string& file : files) {
        const Result<std::vector<std::string>> found = checkDatabase(file);
        const std::vector<std::string> problems =
            found ? *found : std::vector<std::string>{found.error().describe()};
        damaged += problems.empty() ? 0 : 1;
        databases.push_back({{"path", file}, {"ok", problems.empty()}, {"problems", problems}});
    }
    if (damaged > 0) {
        Error error = makeError(ErrorKind::Storage,
                                std::to_string(damaged) + " of " + std::to_string(files.size()) +
                                    " databases are damaged",
                                "Keep the files as they are and restore the newest backup.");
        for (const ordered_json& entry : databases) {
            for (const ordered_json& problem : entry["problems"])
                error = std::move(error).with(entry["path"], problem);
        }
        return error;
    }
    context.print({{"ok", true}, {"databases", databases}}, [&] {
        for (const std::string& file : files)
            std::cout << "sound: " << file << '\n';
    });
    return {};
}

/// A folder of its own for each backup: nothing is ever overwritten.
std::string defaultBackupFolder(const Workspace& workspace)
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    std::string name =
        Timestamp::fromMilliseconds(
            std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count())
            .toIso();
    std::erase(name, ':'); // not allowed in file names everywhere
    return (std::filesystem::path(workspace.directory()) / "backups" / name).string();
}

Status backUp(CliContext& context, std::string folder)
{
    const Workspace workspace(context.workspace);
    const std::vector<std::string> files = existingFiles(workspace);
    if (Status done = requireFiles(workspace, files); !done)
        return done;
    if (folder.empty())
        folder = defaultBackupFolder(workspace);
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error)
        return makeError(ErrorKind::Permission,
                         "the backup's folder cannot be made: " + error.message(),
                         "Name another folder with --out.")
            .with("folder", folder);
    ordered_json copies = ordered_json::array();
    for (const std::string& file : files) {
        const std::string copy =
            (std::filesystem::path(folder) / std::filesystem::path(file).filename()).string();
        if (Status done = backupDatabase(file, copy); !done)
            return done;
        const Result<std::vector<std::string>> problems = checkDatabase(copy);
        if (!problems || !problems->empty())
            context.warn("the copy carries damage of its source, keep older backups: " +
                         (problems ? problems->front() : problems.error().describe()));
        copies.push_back(copy);
    }
    context.print({{"files", copies}}, [&] {
        for (const ordered_json& copy : copies)
            std::cout << copy.get<std::string>() << '\n';
    });
    return {};
}

/// Opening a database for writing brings its schema up to date, after a copy was kept.
Status upgradeFile(const Workspace& workspace, const std::string& file)
{
    const auto statusOf = [](const auto& opened) {
        return opened ? Status() : Status(opened.error());
    };
    if (file == workspace.journalFile() || file == workspace.emergencyFile())
        return statusOf(openJournal(file));
    if (file == workspace.paperFile())
        return statusOf(openVenueLedger(file));
    if (file == workspace.storageFile())
        return statusOf(openStorage(file));
    return statusOf(openBarStore(file, StoreAccess::ReadWrite));
}

Status upgradeAll(CliContext& context)
{
    const Workspace workspace(context.workspace);
    const std::vector<std::string> files = existingFiles(workspace);
    if (Status done = requireFiles(workspace, files); !done)
        return done;
    const Result<WorkspaceLock> lock = WorkspaceLock::take(workspace);
    if (!lock)
        return lock.error();
    ordered_json databases = ordered_json::array();
    for (const std::string& file : files) {
        const Result<DatabaseStatus> before = databaseStatus(file);
        if (!before)
            return before.error();
        if (Status done = upgradeFile(workspace, file); !done)
            return done;
        databases.push_back(
            {{"path", file}, {"from", before->schemaVersion}, {"to", before->programVersion}});
    }
    context.print({{"databases", databases}}, [&] {
        for (const ordered_json& entry : databases)
            std::cout << entry["path"].get<std::string>() << ": schema " << entry["from"] << " → "
                      << entry["to"] << '\n';
    });
    return {};
}

} // namespace

void addAdminCommands(CLI::App& app, CliContext& context)
{
    CLI::App* db = app.add_subcommand("db", "Look after the workspace's databases");
    db->require_subcommand(1);
    db->footer("Example: qd db check");

    CLI::App* status = db->add_subcommand("status", "Show schema versions and sizes");
    status->footer("Example: qd db status --json");
    status->callback([&context] { context.run([&] { return showStatus(context); }); });

    CLI::App* check = db->add_subcommand("check", "Examine every page, row and chunk");
    check->footer("Example: qd db check --workspace ~/trading");
    check->callback([&context] { context.run([&] { return checkAll(context); }); });

    CLI::App* backup = db->add_subcommand("backup", "Copy the databases, also while in use");
    backup->footer("Example: qd db backup --out /media/backup/monday");
    auto folder = std::make_shared<std::string>();
    backup->add_option("--out", *folder, "A folder for the copies; default: backups/ with the time")
        ->type_name("DIR");
    backup->callback([&context, folder] { context.run([&] { return backUp(context, *folder); }); });

    CLI::App* upgrade =
        db->add_subcommand("upgrade", "Bring the schemas up to date, keeping copies");
    upgrade->footer("Example: qd db upgrade");
    upgrade->callback([&context] { context.run([&] { return upgradeAll(context); }); });

    addImportLegacyCommand(*db, context);
}

} // namespace qd
