// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/DatabaseOpening.h"
#include "core/adapters/sqlite/SqliteError.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlError>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace qd::sqlite {

namespace {

Status syncFile(const std::string& path)
{
    QFile file(QString::fromStdString(path));
    bool isSynced = file.open(QIODevice::ReadWrite);
#ifdef Q_OS_UNIX
    isSynced = isSynced && ::fsync(file.handle()) == 0;
#endif
    if (isSynced)
        return {};
    return makeError(ErrorKind::Storage, "cannot write the copy to the disk",
                     "Check the disk and its free space.")
        .with("file", path);
}

std::string quoted(std::string text)
{
    for (std::size_t at = 0; (at = text.find('\'', at)) != std::string::npos; at += 2)
        text.insert(at, 1, '\'');
    return "'" + text + "'";
}

/// Writes under a name of its own, so that a copy that carries the right name is complete.
Status writeCopy(Database& source, const std::string& partial, const std::string& target)
{
    // The copy is a write to SQLite; the source stays safe, a reader's file being opened read-only.
    const Result<std::int64_t> wasGuarded = source.integer("PRAGMA query_only");
    if (!wasGuarded)
        return wasGuarded.error();
    for (const std::string& sql :
         {std::string("PRAGMA query_only=OFF"), "VACUUM INTO " + quoted(partial),
          "PRAGMA query_only=" + std::to_string(*wasGuarded)}) {
        if (Status done = source.execute(sql, "copy the database"); !done)
            return done;
    }
    if (Status done = syncFile(partial); !done)
        return done;
    if (QFile::rename(QString::fromStdString(partial), QString::fromStdString(target)))
        return {};
    return makeError(ErrorKind::Storage, "cannot give the finished copy its name",
                     "Check the folder's permissions.")
        .with("file", target);
}

} // namespace

Status copyDatabase(Database& source, const std::string& target)
{
    if (QFileInfo::exists(QString::fromStdString(target)))
        return makeError(ErrorKind::Conflict, "the copy's file exists already",
                         "Choose another name; nothing is ever overwritten.")
            .with("file", target);
    const std::string partial = target + ".partial";
    QFile::remove(QString::fromStdString(partial)); // of an earlier attempt that was cut off
    const Status outcome = writeCopy(source, partial, target);
    if (!outcome)
        QFile::remove(QString::fromStdString(partial));
    return outcome;
}

Result<std::vector<std::string>> findDamage(Database& database, bool isThorough)
{
    QSqlQuery check = database.query();
    std::vector<std::string> damage;
    const bool isStarted = check.exec(isThorough ? QStringLiteral("PRAGMA integrity_check(20)")
                                                 : QStringLiteral("PRAGMA quick_check(20)"));
    while (isStarted && check.next()) {
        if (const std::string line = check.value(0).toString().toStdString(); line != "ok")
            damage.push_back(line);
    }
    if (check.lastError().isValid())
        return errorFor(check.lastError(), database.path(), "check the database");
    return damage;
}

} // namespace qd::sqlite
