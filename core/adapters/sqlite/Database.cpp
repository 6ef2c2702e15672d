// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/Database.h"

#include "core/adapters/sqlite/DatabaseOpening.h"
#include "core/adapters/sqlite/SqliteError.h"

#include <QSqlDatabase>
#include <QSqlError>

namespace qd::sqlite {

Result<std::unique_ptr<Database>> Database::open(const DatabaseFormat& format,
                                                 const std::string& path, Access access,
                                                 const DatabaseOptions& options)
{
    return DatabaseOpening(format, path, access, options).run();
}

Database::Database(QString connection, std::string path)
    : m_connection(std::move(connection)),
      m_path(std::move(path)),
      m_thread(std::this_thread::get_id())
{}

Database::~Database()
{
    m_statements.clear(); // queries must be gone before their connection
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

void Database::requireOwnThread() const
{
    QD_ASSERT(m_thread == std::this_thread::get_id(),
              "a database connection is used by another thread than its own");
}

QSqlQuery Database::query() const
{
    requireOwnThread();
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true); // rows are read once: no cache of them
    return query;
}

Statement& Database::prepared(const char* sql, const char* doing)
{
    requireOwnThread();
    if (const auto found = m_statements.find(sql); found != m_statements.end())
        return found->second;
    QSqlQuery prepared = query();
    prepared.prepare(QString::fromUtf8(sql));
    return m_statements.emplace(sql, Statement(std::move(prepared), m_path, doing)).first->second;
}

Status Database::execute(const std::string& sql, const std::string& doing)
{
    QSqlQuery statement = query();
    if (!statement.exec(QString::fromStdString(sql)))
        return errorFor(statement.lastError(), m_path, doing);
    while (statement.next()) {
        // some pragmas act while their rows are read
    }
    if (statement.lastError().isValid())
        return errorFor(statement.lastError(), m_path, doing);
    return {};
}

Result<std::int64_t> Database::integer(const std::string& sql)
{
    QSqlQuery statement = query();
    if (!statement.exec(QString::fromStdString(sql)))
        return errorFor(statement.lastError(), m_path, "read the database");
    if (statement.next())
        return static_cast<std::int64_t>(statement.value(0).toLongLong());
    if (statement.lastError().isValid())
        return errorFor(statement.lastError(), m_path, "read the database");
    return std::int64_t{0};
}

Status Database::transaction(const std::string& doing, const std::function<Status()>& work)
{
    // Immediate: a lock is waited for here, never in the middle of the work.
    return runBetween("BEGIN IMMEDIATE", doing, work);
}

Status Database::snapshot(const std::function<Status()>& work)
{
    return runBetween("BEGIN", "read the database", work);
}

Status Database::runBetween(const char* begin, const std::string& doing,
                            const std::function<Status()>& work)
{
    if (Status begun = execute(begin, doing); !begun)
        return begun;
    Status outcome = work();
    if (outcome.isOk())
        outcome = execute("COMMIT", doing);
    if (!outcome.isOk()) {
        // SQLite has rolled back by itself after some errors; the first error is what counts.
        QSqlQuery rollback = query();
        rollback.exec(QStringLiteral("ROLLBACK"));
    }
    return outcome;
}

} // namespace qd::sqlite
