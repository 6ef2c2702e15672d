// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/DatabaseOpening.h"
#include "core/adapters/sqlite/SqliteBarStore.h"
#include "core/adapters/sqlite/SqliteJournal.h"
#include "core/adapters/sqlite/SqliteStorage.h"
#include "core/adapters/sqlite/SqliteStores.h"
#include "core/adapters/sqlite/SqliteVenueLedger.h"

#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <optional>

namespace qd {

namespace {

using sqlite::Database;
using sqlite::DatabaseFormat;

Result<std::unique_ptr<Database>> openForExamination(const std::string& path)
{
    static const DatabaseFormat kAny{.name = "SQLite"};
    return sqlite::DatabaseOpening(kAny, path, sqlite::Access::ReadOnly, {}).runForExamination();
}

Result<DatabaseFormat> formatOf(Database& database)
{
    const Result<std::int64_t> id = database.integer("PRAGMA application_id");
    if (!id)
        return id.error();
    for (const DatabaseFormat& format : sqlite::allFormats()) {
        if (format.applicationId == *id)
            return format;
    }
    return makeError(ErrorKind::InvalidInput, "the file is not one of Quarterdeck's databases",
                     "Name a journal.db, paper.db, quarterdeck.db or market.db.")
        .with("file", database.path());
}

std::int64_t fileSize(const std::string& path)
{
    return QFileInfo(QString::fromStdString(path)).size();
}

template <typename T>
void note(std::vector<std::string>& problems, const Result<T>& outcome)
{
    if (!outcome)
        problems.push_back(outcome.error().describe());
}

void checkStorageRows(Storage& storage, std::vector<std::string>& problems)
{
    note(problems, storage.trades({}));
    const Result<std::vector<BotRecord>> bots = storage.bots();
    note(problems, bots);
    if (!bots)
        return;
    for (const BotRecord& bot : *bots) {
        note(problems, storage.performance(bot.definition.id));
        note(problems, storage.equity(bot.definition.id));
    }
}

/// Reads every row through the code that the program uses, check sums included.
void checkRows(const DatabaseFormat& format, const std::string& path,
               std::vector<std::string>& problems)
{
    Result<std::unique_ptr<Database>> opened =
        Database::open(format, path, sqlite::Access::ReadOnly);
    if (!opened)
        return note(problems, opened);
    std::unique_ptr<Database> database = std::move(opened).value();
    if (format.name == sqlite::journalFormat().name) {
        sqlite::SqliteJournal journal(std::move(database));
        note(problems, journal.load());
        note(problems, journal.audit(std::numeric_limits<std::size_t>::max()));
    } else if (format.name == sqlite::venueFormat().name) {
        note(problems, sqlite::SqliteVenueLedger(std::move(database)).load());
    } else if (format.name == sqlite::storageFormat().name) {
        sqlite::SqliteStorage storage(std::move(database));
        checkStorageRows(storage, problems);
    } else {
        const Result<std::vector<std::string>> damage =
            sqlite::SqliteBarStore(std::move(database)).findDamagedChunks();
        note(problems, damage);
        if (damage)
            problems.insert(problems.end(), damage->begin(), damage->end());
    }
}

} // namespace

Result<DatabaseStatus> databaseStatus(const std::string& path)
{
    Result<std::unique_ptr<Database>> database = openForExamination(path);
    if (!database)
        return database.error();
    const Result<DatabaseFormat> format = formatOf(**database);
    if (!format)
        return format.error();
    DatabaseStatus status;
    status.path = path;
    status.name = format->name;
    status.programVersion = format->currentVersion();
    for (const auto& [pragma, into] : {std::pair{"PRAGMA user_version", &status.schemaVersion},
                                       std::pair{"PRAGMA page_count", &status.pages},
                                       std::pair{"PRAGMA page_size", &status.pageSize},
                                       std::pair{"PRAGMA freelist_count", &status.freePages}}) {
        const Result<std::int64_t> value = (*database)->integer(pragma);
        if (!value)
            return value.error();
        *into = *value;
    }
    QSqlQuery mode = (*database)->query();
    if (mode.exec(QStringLiteral("PRAGMA journal_mode")) && mode.next())
        status.journalMode = mode.value(0).toString().toStdString();
    status.fileBytes = fileSize(path);
    status.commitLogBytes = fileSize(path + "-wal");
    return status;
}

Result<std::vector<std::string>> checkDatabase(const std::string& path)
{
    std::vector<std::string> problems;
    DatabaseFormat format;
    {
        Result<std::unique_ptr<Database>> database = openForExamination(path);
        if (!database)
            return database.error();
        const Result<DatabaseFormat> found = formatOf(**database);
        if (!found)
            return found.error();
        format = *found;
        Result<std::vector<std::string>> damage = sqlite::findDamage(**database, true);
        note(problems, damage);
        if (damage)
            problems = std::move(damage).value();
        QSqlQuery keys = (*database)->query();
        if (keys.exec(QStringLiteral("PRAGMA foreign_key_check")) && keys.next())
            problems.push_back("rows of " + keys.value(0).toString().toStdString() +
                               " refer to rows that are gone");
    }
    checkRows(format, path, problems);
    return problems;
}

Status backupDatabase(const std::string& from, const std::string& to)
{
    Result<std::unique_ptr<Database>> database = openForExamination(from);
    if (!database)
        return database.error();
    if (const Result<DatabaseFormat> format = formatOf(**database); !format)
        return format.error();
    return sqlite::copyDatabase(**database, to);
}

} // namespace qd
