// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Result.h"

#include <QDateTime>
#include <QSqlQuery>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <string>
#include <vector>

namespace qd::sqlite {

/// A foreign SQLite file that must stay as it is, and its folder too. Read in place as immutable;
/// with a commit log or a rollback journal beside it, a private copy of all is read instead.
/// Belongs to the thread that opened it.
class LegacyFile
{
public:
    [[nodiscard]] static Result<std::unique_ptr<LegacyFile>> open(const std::string& path);
    ~LegacyFile();
    LegacyFile(const LegacyFile&) = delete;
    LegacyFile& operator=(const LegacyFile&) = delete;

    [[nodiscard]] QSqlQuery query() const;
    /// Tables and views, as they are spelled there.
    [[nodiscard]] Result<std::vector<QString>> tables() const;
    /// Conflict where the file changed since it was opened: what was read cannot be trusted.
    [[nodiscard]] Status checkUnchanged() const;
    [[nodiscard]] const std::string& path() const { return m_path; }
    [[nodiscard]] Error failure(const QSqlQuery& query, const std::string& doing) const;

private:
    /// What tells a changed file from an unchanged one.
    struct Stamp
    {
        qint64 size = -1;
        QDateTime changedAt;
        friend bool operator==(const Stamp&, const Stamp&) = default;
    };

    explicit LegacyFile(std::string path);
    [[nodiscard]] Status prepare();
    [[nodiscard]] Status checkHeader() const;
    [[nodiscard]] Status copyAside();
    [[nodiscard]] Status connect(const QString& name, const QString& options);
    [[nodiscard]] Status checkContent() const;
    [[nodiscard]] std::vector<Stamp> stamps() const;

    std::string m_path;
    QString m_connection;
    std::unique_ptr<QTemporaryDir> m_copy;
    std::vector<Stamp> m_stamps;
};

} // namespace qd::sqlite
