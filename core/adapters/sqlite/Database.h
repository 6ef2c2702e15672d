// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/sqlite/DatabaseFormat.h"
#include "core/adapters/sqlite/Statement.h"
#include "core/foundation/Result.h"

#include <QString>

#include <cstdint>
#include <functional>
#include <memory>
#include <string>
#include <thread>
#include <unordered_map>

namespace qd::sqlite {

/// A writer creates, migrates and checkpoints; a reader never changes the file.
enum class Access : std::uint8_t { ReadOnly, ReadWrite };

struct DatabaseOptions
{
    int busyTimeoutMs = 5'000; ///< How long a lock of another program is waited for.
    std::int64_t maxPages = 0; ///< Upper limit of the file's size; 0: none.
};

/// One connection to one SQLite file, used by the thread that opened it and no other.
/// Errors say what, where and what to do; a refused file is left exactly as it was found.
class Database
{
public:
    /// ReadWrite: creates a missing file, checks it, migrates it (a copy is kept first).
    /// ReadOnly: the file must exist with the program's schema.
    [[nodiscard]] static Result<std::unique_ptr<Database>>
    open(const DatabaseFormat& format, const std::string& path, Access access,
         const DatabaseOptions& options = {});
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    /// The statement of this text, prepared once and kept. `doing` goes into its errors:
    /// "write to the journal".
    [[nodiscard]] Statement& prepared(const char* sql, const char* doing);
    [[nodiscard]] Status execute(const std::string& sql, const std::string& doing);
    /// First column of the first row, 0 where there is none.
    [[nodiscard]] Result<std::int64_t> integer(const std::string& sql);
    /// Runs the work in one transaction: all of it is committed or none.
    [[nodiscard]] Status transaction(const std::string& doing, const std::function<Status()>& work);

    /// Runs several reads on one state of the file, whatever a writer commits meanwhile.
    [[nodiscard]] Status snapshot(const std::function<Status()>& work);

    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] QSqlQuery query() const; ///< An empty query on this connection.

private:
    friend class DatabaseOpening;
    Database(QString connection, std::string path);
    void requireOwnThread() const;
    [[nodiscard]] Status runBetween(const char* begin, const std::string& doing,
                                    const std::function<Status()>& work);

    QString m_connection; ///< Name; the handle lives in Qt's registry, never here.
    std::string m_path;
    std::thread::id m_thread;
    std::unordered_map<std::string, Statement> m_statements;
};

} // namespace qd::sqlite
