// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/sqlite/Database.h"

#include <initializer_list>
#include <memory>
#include <string>

namespace qd::sqlite {

/// The steps from a path to a trusted connection. Looks before it writes: a file that is foreign,
/// damaged, newer or locked is refused and left as it is.
class DatabaseOpening
{
public:
    DatabaseOpening(const DatabaseFormat& format, std::string path, Access access,
                    const DatabaseOptions& options);
    [[nodiscard]] Result<std::unique_ptr<Database>> run();
    /// A reader for any SQLite file, whoever it belongs to and whatever its schema.
    [[nodiscard]] Result<std::unique_ptr<Database>> runForExamination();

private:
    using Step = Status (DatabaseOpening::*)();
    [[nodiscard]] Result<std::unique_ptr<Database>> runSteps(std::initializer_list<Step> steps);
    [[nodiscard]] Status checkPath();
    [[nodiscard]] Status connect();
    [[nodiscard]] Status readIdentity();
    [[nodiscard]] Status checkIdentity();
    [[nodiscard]] Status checkPages();
    [[nodiscard]] Status configureWriter();
    [[nodiscard]] Status configureReader();
    [[nodiscard]] Status keepCopy();
    [[nodiscard]] Status migrate();
    [[nodiscard]] Status applyMigration(const Migration& migration);
    [[nodiscard]] std::string doing(const char* verb) const;

    const DatabaseFormat& m_format;
    std::string m_path;
    Access m_access;
    DatabaseOptions m_options;
    std::unique_ptr<Database> m_database;
    std::int64_t m_version = 0;
    std::int64_t m_applicationId = 0;
    std::int64_t m_objects = 0; ///< Tables, indexes and so on in the file.
};

/// Copies a database that is in use to a new file (VACUUM INTO) and syncs it.
/// Conflict when `target` exists.
[[nodiscard]] Status copyDatabase(Database& source, const std::string& target);
/// What PRAGMA quick_check or integrity_check (isThorough) finds; empty: nothing wrong.
[[nodiscard]] Result<std::vector<std::string>> findDamage(Database& database, bool isThorough);

} // namespace qd::sqlite
