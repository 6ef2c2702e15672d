// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/DatabaseOpening.h"

#include "core/adapters/sqlite/SqliteError.h"
#include "core/foundation/Log.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>

#include <atomic>

namespace qd::sqlite {

namespace {

/// Connection names are unique in the process, so that no two threads ever share one.
QString nextConnectionName(const std::string& format)
{
    static std::atomic<std::uint64_t> counter{0};
    return QStringLiteral("qd-%1-%2")
        .arg(QString::fromStdString(format))
        .arg(counter.fetch_add(1, std::memory_order_relaxed));
}

std::string versionText(std::int64_t version)
{
    return "schema " + std::to_string(version);
}

} // namespace

DatabaseOpening::DatabaseOpening(const DatabaseFormat& format, std::string path, Access access,
                                 const DatabaseOptions& options)
    : m_format(format), m_path(std::move(path)), m_access(access), m_options(options)
{}

std::string DatabaseOpening::doing(const char* verb) const
{
    return std::string(verb) + " the " + m_format.name + " database";
}

Result<std::unique_ptr<Database>> DatabaseOpening::run()
{
    using Self = DatabaseOpening;
    if (m_access == Access::ReadOnly)
        return runSteps({&Self::checkPath, &Self::connect, &Self::readIdentity,
                         &Self::checkIdentity, &Self::configureReader});
    return runSteps({&Self::checkPath, &Self::connect, &Self::readIdentity, &Self::checkIdentity,
                     &Self::checkPages, &Self::configureWriter, &Self::migrate});
}

Result<std::unique_ptr<Database>> DatabaseOpening::runForExamination()
{
    using Self = DatabaseOpening;
    return runSteps(
        {&Self::checkPath, &Self::connect, &Self::readIdentity, &Self::configureReader});
}

Result<std::unique_ptr<Database>> DatabaseOpening::runSteps(std::initializer_list<Step> steps)
{
    for (const Step step : steps) {
        if (const Status done = (this->*step)(); !done)
            return done.error();
    }
    return std::move(m_database);
}

Status DatabaseOpening::checkPath()
{
    const QFileInfo file(QString::fromStdString(m_path));
    const QFileInfo folder(file.absolutePath());
    const auto refuse = [&](ErrorKind kind, const std::string& what, const std::string& advice) {
        return makeError(kind, "cannot " + doing("open") + ": " + what, advice)
            .with("file", m_path);
    };
    if (!folder.isDir())
        return refuse(ErrorKind::Storage, "its folder does not exist", "Create the folder first.");
    if (file.isDir())
        return refuse(ErrorKind::Storage, "a folder has its name", "Move the folder away.");
    if (m_access == Access::ReadOnly) {
        if (!file.exists())
            return refuse(ErrorKind::NotFound, "there is none yet",
                          "The first command that writes makes one.");
        return {};
    }
    if (file.exists() && !file.isWritable())
        return refuse(ErrorKind::Permission, "the file cannot be written",
                      "Make it writable for your user.");
    if (!folder.isWritable())
        return refuse(ErrorKind::Permission, "its folder cannot be written",
                      "Make the folder writable for your user.");
    // SQLite would take the empty file for a new database and throw its log of commits away.
    const QFileInfo commits(QString::fromStdString(m_path + "-wal"));
    if ((!file.exists() || file.size() == 0) && commits.exists() && commits.size() > 0)
        return refuse(ErrorKind::Storage,
                      "the file is empty or gone, but its log of commits (-wal) is not",
                      "Keep both files, and restore the newest backup.");
    return {};
}

Status DatabaseOpening::connect()
{
    const QString name = nextConnectionName(m_format.name);
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
    // The object owns the connection's name from here on, so that every exit removes it.
    m_database.reset(new Database(name, m_path));
    if (!connection.isValid())
        return makeError(ErrorKind::Unsupported, "Qt's SQLite driver is not installed",
                         "Install the package libqt6sql6-sqlite.");
    connection.setDatabaseName(QString::fromStdString(m_path));
    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(m_options.busyTimeoutMs);
    if (m_access == Access::ReadOnly)
        options += QStringLiteral(";QSQLITE_OPEN_READONLY");
    connection.setConnectOptions(options);
    if (!connection.open())
        return errorFor(connection.lastError(), m_path, doing("open"));
    return {};
}

Status DatabaseOpening::readIdentity()
{
    const auto read = [this](const char* sql, std::int64_t& into) -> Status {
        const Result<std::int64_t> value = m_database->integer(sql);
        if (!value)
            return value.error();
        into = *value;
        return {};
    };
    if (Status done = read("SELECT count(*) FROM sqlite_master", m_objects); !done)
        return done;
    if (Status done = read("PRAGMA application_id", m_applicationId); !done)
        return done;
    return read("PRAGMA user_version", m_version);
}

Status DatabaseOpening::checkIdentity()
{
    const bool isNew = m_objects == 0 && m_applicationId == 0 && m_version == 0;
    if (isNew && m_access == Access::ReadWrite)
        return {};
    const int current = m_format.currentVersion();
    if (m_applicationId != m_format.applicationId)
        return makeError(ErrorKind::Storage,
                         "cannot " + doing("open") + ": the file belongs to another program or " +
                             "is another database of ours",
                         "Move the file away, or name the right one; it was left as it is.")
            .with("file", m_path);
    if (m_version > current)
        return makeError(ErrorKind::Conflict,
                         "cannot " + doing("open") + ": it has " + versionText(m_version) +
                             ", and this program knows up to " + versionText(current),
                         "Install the newer program that wrote it; nothing was changed.")
            .with("file", m_path);
    if (m_version < current && m_access == Access::ReadOnly)
        return makeError(ErrorKind::Conflict,
                         "cannot " + doing("read") + ": it has " + versionText(m_version) +
                             ", and this program needs " + versionText(current),
                         "Run: qd db upgrade")
            .with("file", m_path);
    return {};
}

Status DatabaseOpening::checkPages()
{
    const Result<std::vector<std::string>> damage = findDamage(*m_database, false);
    if (!damage)
        return damage.error();
    if (damage->empty())
        return {};
    return errorForCode(kCodeCorrupt, m_path, doing("open"), damage->front());
}

Status DatabaseOpening::configureWriter()
{
    std::vector<std::string> pragmas;
    if (m_objects == 0)
        pragmas.push_back("PRAGMA page_size=" + std::to_string(m_format.pageSize));
    pragmas.insert(pragmas.end(), {"PRAGMA journal_mode=WAL",
                                   m_format.sync == Sync::Full ? "PRAGMA synchronous=FULL"
                                                               : "PRAGMA synchronous=NORMAL",
                                   "PRAGMA foreign_keys=ON", "PRAGMA wal_autocheckpoint=1000",
                                   "PRAGMA journal_size_limit=16777216"});
    if (m_options.maxPages > 0)
        pragmas.push_back("PRAGMA max_page_count=" + std::to_string(m_options.maxPages));
    for (const std::string& pragma : pragmas) {
        if (Status done = m_database->execute(pragma, doing("open")); !done)
            return done;
    }
    // A file system that cannot share memory leaves the mode as it was, without an error.
    QSqlQuery mode = m_database->query();
    if (mode.exec(QStringLiteral("PRAGMA journal_mode")) && mode.next() &&
        mode.value(0).toString() == QLatin1String("wal"))
        return {};
    return makeError(ErrorKind::Storage,
                     "cannot " + doing("open") + ": its file system does not allow a commit log",
                     "Move the workspace to a local disk.")
        .with("file", m_path);
}

Status DatabaseOpening::configureReader()
{
    for (const char* pragma : {"PRAGMA query_only=ON", "PRAGMA wal_autocheckpoint=0"}) {
        if (Status done = m_database->execute(pragma, doing("open")); !done)
            return done;
    }
    return {};
}

Status DatabaseOpening::keepCopy()
{
    const std::string base = m_path + ".v" + std::to_string(m_version);
    std::string target = base + ".bak";
    for (int number = 2; QFileInfo::exists(QString::fromStdString(target)); ++number)
        target = base + "." + std::to_string(number) + ".bak";
    if (const Status copied = copyDatabase(*m_database, target); !copied)
        return makeError(ErrorKind::Storage,
                         "cannot " + doing("upgrade") + ": the copy to keep could not be made",
                         "Free some space in its folder; nothing was changed.")
            .with("file", target)
            .because(copied.error());
    log::info("storage", "kept a copy before the upgrade", {{"file", target}});
    return {};
}

Status DatabaseOpening::migrate()
{
    if (m_version == m_format.currentVersion())
        return {};
    if (m_objects > 0) {
        if (Status kept = keepCopy(); !kept)
            return kept;
    }
    for (const Migration& migration : m_format.migrations) {
        if (const Status applied = applyMigration(migration); !applied)
            return makeError(applied.error().kind,
                             "cannot " + doing("upgrade") + " to " +
                                 versionText(migration.version) + " (" + migration.name + ")",
                             applied.error().hint)
                .with("file", m_path)
                .because(applied.error());
    }
    return {};
}

Status DatabaseOpening::applyMigration(const Migration& migration)
{
    return m_database->transaction(doing("upgrade"), [&]() -> Status {
        // Read again under the lock: another program may have been faster.
        const Result<std::int64_t> version = m_database->integer("PRAGMA user_version");
        if (!version)
            return version.error();
        if (*version >= migration.version)
            return {};
        std::vector<std::string> statements = statementsOf(migration);
        statements.push_back("PRAGMA application_id=" + std::to_string(m_format.applicationId));
        statements.push_back("PRAGMA user_version=" + std::to_string(migration.version));
        for (const std::string& statement : statements) {
            if (Status done = m_database->execute(statement, doing("upgrade")); !done)
                return done;
        }
        return {};
    });
}

} // namespace qd::sqlite
