// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/LegacyDatabaseCommand.h"

#include "app/cli/CliContext.h"
#include "app/cli/ConfigSession.h"
#include "app/cli/ImportReport.h"
#include "core/adapters/sqlite/LegacyDatabase.h"
#include "core/adapters/sqlite/SqliteStores.h"
#include "core/configuration/ConfigLayerFiles.h"
#include "core/configuration/LegacyImport.h"
#include "core/foundation/LogText.h"
#include "core/ports/OrderJournal.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <QTemporaryDir>

#include <filesystem>
#include <iostream>
#include <memory>

namespace qd {

namespace {

using Json = nlohmann::ordered_json;

struct ImportRequest
{
    std::string file;
    bool isDryRun = false;
};

/// What a bot is, where its configuration was imported before.
std::optional<BotDefinition> definitionOf(const ConfigSession& session, const BotId& bot,
                                          std::string_view configFile)
{
    const std::string stem = std::filesystem::path(configFile).stem().string();
    for (const std::string& name : {bot.str(), stem.empty() ? bot.str() : legacyBotId(stem)}) {
        std::error_code ignored;
        if (!std::filesystem::exists(configFilePath(session.folder(), ConfigKind::Bot, name),
                                     ignored))
            continue;
        const Result<ConfigLayers> layers = session.layers(name, {});
        if (!layers)
            continue;
        const Result<EffectiveConfig> config = EffectiveConfig::resolve(session.schema(), *layers);
        if (!config)
            continue;
        const Result<BotDefinition> definition = toBotDefinition(*config);
        if (definition)
            return *definition;
    }
    return std::nullopt;
}

LegacyVocabulary vocabularyOf(const ConfigSession& session)
{
    return {.botId = legacyBotId,
            .symbol = legacySymbol,
            .entryModule = legacyEntryModule,
            .exitModule = legacyExitModule,
            .isSecretKey = isLegacySecretKey,
            .definition = [&session](const BotId& bot, std::string_view configFile) {
                return definitionOf(session, bot, configFile);
            }};
}

/// Bots that have orders in the journal: an id is used once.
Result<std::set<BotId>> botsWithOrders(const Workspace& workspace)
{
    std::set<BotId> bots;
    std::error_code ignored;
    if (!std::filesystem::exists(workspace.journalFile(), ignored))
        return bots;
    const auto journal = openJournal(workspace.journalFile(), StoreAccess::ReadOnly);
    if (!journal)
        return journal.error();
    const Result<JournalContents> contents = (*journal)->load();
    if (!contents)
        return contents.error();
    for (const Order& order : contents->orders)
        bots.insert(order.intent.bot);
    return bots;
}

/// A dry run compares with what is there, or with nothing, and leaves no file.
Result<LegacyStored> compare(const LegacyContents& contents, const Workspace& workspace,
                             const std::set<BotId>& spent)
{
    std::error_code ignored;
    const bool isThere = std::filesystem::exists(workspace.storageFile(), ignored);
    const QTemporaryDir empty;
    const std::string file =
        isThere ? workspace.storageFile() : empty.filePath(QStringLiteral("q.db")).toStdString();
    const auto storage =
        openStorage(file, isThere ? StoreAccess::ReadOnly : StoreAccess::ReadWrite);
    if (!storage)
        return storage.error();
    return storeLegacyContents(contents, **storage, spent, true);
}

Result<LegacyStored> store(const LegacyContents& contents, const Workspace& workspace,
                           bool isDryRun)
{
    const Result<std::set<BotId>> spent = botsWithOrders(workspace);
    if (!spent)
        return spent.error();
    if (isDryRun)
        return compare(contents, workspace, *spent);
    if (const Status made = workspace.create(); !made)
        return made.error();
    const Result<WorkspaceLock> lock = WorkspaceLock::take(workspace);
    if (!lock)
        return lock.error();
    const auto storage = openStorage(workspace.storageFile());
    if (!storage)
        return storage.error();
    return storeLegacyContents(contents, **storage, *spent, false);
}

Json toJson(const LegacyStored::Count& count)
{
    return {{"inserted", count.inserted},
            {"updated", count.updated},
            {"unchanged", count.unchanged},
            {"refused", count.refused}};
}

Json toJson(const LegacyTable& table)
{
    return {{"name", table.name},
            {"found", table.isThere},
            {"read", table.read},
            {"imported", table.taken},
            {"skipped", table.skipped},
            {"missing_columns", table.missingColumns},
            {"ignored_columns", table.unknownColumns}};
}

Json toJson(const LegacySkip& skip)
{
    return {{"table", skip.table}, {"row", skip.row}, {"reason", skip.reason}};
}

bool isMatching(const LegacyContents& contents, const LegacyStored& stored)
{
    return stored.netPnl == contents.netPnlRead - contents.netPnlSkipped;
}

Json documentOf(const ImportRequest& request, const LegacyContents& contents,
                const LegacyStored& stored)
{
    Json tables = Json::array();
    for (const LegacyTable& table : contents.tables)
        tables.push_back(toJson(table));
    Json skipped = Json::array();
    for (const LegacySkip& skip : contents.skips)
        skipped.push_back(toJson(skip));
    for (const LegacySkip& skip : stored.refusals)
        skipped.push_back(toJson(skip));
    Json notes = Json::array();
    for (const LegacyNote& note : contents.notes)
        notes.push_back({{"table", note.table},
                         {"column", note.column},
                         {"what", note.what},
                         {"count", note.count},
                         {"rows", note.rows}});
    return {{"file", request.file},
            {"dry_run", request.isDryRun},
            {"tables", std::move(tables)},
            {"bots", toJson(stored.bots)},
            {"trades", toJson(stored.trades)},
            {"performance", toJson(stored.performance)},
            {"net_pnl",
             {{"in_file", contents.netPnlRead.toString()},
              {"skipped", contents.netPnlSkipped.toString()},
              {"stored", stored.netPnl.toString()},
              {"match", isMatching(contents, stored)}}},
            {"skipped", std::move(skipped)},
            {"notes", std::move(notes)}};
}

/// Lines that are a readable report and good Markdown at once.
std::string textOf(const Json& document)
{
    std::string text = "# Import of the old platform's database\n\n";
    for (const Json& table : document["tables"])
        text += "- " + table["name"].get<std::string>() + ": " +
                (table["found"].get<bool>()
                     ? table["read"].dump() + " rows read, " + table["imported"].dump() +
                           " understood, " + table["skipped"].dump() + " skipped"
                     : std::string("not in the file")) +
                "\n";
    for (const char* what : {"bots", "trades", "performance"}) {
        const Json& count = document[what];
        text += "- stored " + std::string(what) + ": " + count["inserted"].dump() + " new, " +
                count["updated"].dump() + " updated, " + count["unchanged"].dump() +
                " unchanged, " + count["refused"].dump() + " refused\n";
    }
    const Json& net = document["net_pnl"];
    text += "- net P&L: " + net["in_file"].get<std::string>() + " in the file, " +
            net["skipped"].get<std::string>() + " in skipped rows, " +
            net["stored"].get<std::string>() +
            " stored: " + (net["match"].get<bool>() ? "they match" : "THEY DO NOT MATCH") + "\n";
    for (const Json& skip : document["skipped"])
        text += "- skipped " +
                logtext::oneLine(skip["table"].get<std::string>() + " " +
                                 skip["row"].get<std::string>() + ": " +
                                 skip["reason"].get<std::string>()) +
                "\n";
    for (const Json& note : document["notes"]) {
        const std::string column = note["column"].get<std::string>();
        text += "- note " +
                logtext::oneLine(
                    note["table"].get<std::string>() + (column.empty() ? "" : "." + column) + ": " +
                    note["what"].get<std::string>() + " (" + note["count"].dump() + " rows)") +
                "\n";
    }
    return text;
}

Status importDatabase(const ImportRequest& request, CliContext& context)
{
    const ConfigSession session(context);
    const Result<LegacyContents> contents = readLegacyDatabase(request.file, vocabularyOf(session));
    if (!contents)
        return contents.error();
    const Result<LegacyStored> stored = store(*contents, session.workspace(), request.isDryRun);
    if (!stored)
        return stored.error();
    Json document = documentOf(request, *contents, *stored);
    const std::string text = textOf(document);
    if (!request.isDryRun) {
        const auto reports =
            writeImportReport(session.workspace(), "import-database", document, text);
        if (!reports)
            return reports.error();
        document["report"] = *reports;
    }
    context.print(document, [&] {
        std::cout << text;
        for (const Json& report : document.value("report", Json::array()))
            std::cout << "report: " << report.get<std::string>() << '\n';
    });
    if (!isMatching(*contents, *stored)) {
        context.warn("the sums of net P&L do not match; see the report");
        context.endWith(exitCodeFor(ErrorKind::DataQuality));
    }
    return {};
}

} // namespace

void addImportLegacyCommand(CLI::App& db, CliContext& context)
{
    CLI::App* command = db.add_subcommand(
        "import-legacy", "Import bots, trades and performance of the old Python platform");
    command->footer("Example: qd db import-legacy ~/old-platform/db/trading.db --dry-run");
    auto request = std::make_shared<ImportRequest>();
    command->add_option("file", request->file, "Its SQLite database; never written to")
        ->required()
        ->type_name("FILE");
    command->add_flag("--dry-run", request->isDryRun, "Tell what would be, write nothing");
    command->callback(
        [request, &context] { context.run([&] { return importDatabase(*request, context); }); });
}

} // namespace qd
