// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/LegacyFile.h"

#include "core/adapters/sqlite/DatabaseFormat.h"
#include "core/adapters/sqlite/SqliteError.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlError>
#include <QUrl>
#include <QVariant>

#include <array>
#include <atomic>

namespace qd::sqlite {

namespace {

constexpr qint64 kMaxBytes = qint64{8} << 30U;
constexpr const char* kReading = "read the old platform's database";
/// What SQLite keeps beside a database; the first is the database itself.
constexpr std::array<const char*, 3> kParts{"", "-wal", "-journal"};

QString partOf(const std::string& path, const char* part)
{
    return QString::fromStdString(path) + QLatin1String(part);
}

QString nextConnectionName()
{
    static std::atomic<std::uint64_t> counter{0};
    return QStringLiteral("qd-legacy-%1").arg(counter.fetch_add(1, std::memory_order_relaxed));
}

Error refusal(ErrorKind kind, const std::string& what, const std::string& advice,
              const std::string& path)
{
    return makeError(kind, std::string("cannot ") + kReading + ": " + what, advice)
        .with("file", path);
}

} // namespace

Result<std::unique_ptr<LegacyFile>> LegacyFile::open(const std::string& path)
{
    std::unique_ptr<LegacyFile> file(new LegacyFile(path));
    if (const Status prepared = file->prepare(); !prepared)
        return prepared.error();
    return file;
}

LegacyFile::LegacyFile(std::string path) : m_path(std::move(path)) {}

LegacyFile::~LegacyFile()
{
    if (m_connection.isEmpty())
        return;
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Status LegacyFile::prepare()
{
    if (const Status good = checkHeader(); !good)
        return good;
    m_stamps = stamps();
    const bool isInUse = m_stamps.at(1).size > 0 || m_stamps.at(2).size > 0;
    if (!isInUse) {
        // Immutable: SQLite takes no lock and makes no file, not even for one in WAL mode.
        const QString url =
            QString::fromUtf8(
                QUrl::fromLocalFile(QFileInfo(partOf(m_path, "")).absoluteFilePath()).toEncoded()) +
            QStringLiteral("?immutable=1");
        const Status connected =
            connect(url, QStringLiteral("QSQLITE_OPEN_URI;QSQLITE_OPEN_READONLY"));
        return connected ? checkContent() : connected;
    }
    if (const Status copied = copyAside(); !copied)
        return copied;
    const Status connected = connect(m_copy->filePath(QStringLiteral("copy.db")), {});
    return connected ? checkContent() : connected;
}

Status LegacyFile::checkHeader() const
{
    const QFileInfo info(partOf(m_path, ""));
    if (!info.exists())
        return refusal(ErrorKind::NotFound, "there is no such file", "Check the path.", m_path);
    if (!info.isFile())
        return refusal(ErrorKind::InvalidInput, "it is no file", "Name the .db file itself.",
                       m_path);
    if (info.size() > kMaxBytes)
        return refusal(ErrorKind::InvalidInput, "it is larger than 8 GiB",
                       "Copy its three tables into a smaller file.", m_path);
    QFile file(info.filePath());
    if (!file.open(QIODevice::ReadOnly))
        return refusal(ErrorKind::Permission, file.errorString().toStdString(),
                       "Make it readable for your user.", m_path);
    if (file.read(16) != QByteArray("SQLite format 3\0", 16))
        return refusal(ErrorKind::InvalidInput, "it is not an SQLite database",
                       "Name the file that the old platform calls its database.", m_path);
    return {};
}

Status LegacyFile::copyAside()
{
    m_copy = std::make_unique<QTemporaryDir>();
    for (const char* part : kParts) {
        const QString target = m_copy->filePath(QStringLiteral("copy.db") + QLatin1String(part));
        const QString source = partOf(m_path, part);
        if (!QFileInfo::exists(source))
            continue;
        if (!m_copy->isValid() || !QFile::copy(source, target))
            return refusal(ErrorKind::Storage, "a private copy could not be made",
                           "Free some space for temporary files.", m_path);
        QFile::setPermissions(target, QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    }
    return checkUnchanged(); // or the parts of the copy would not belong together
}

Status LegacyFile::connect(const QString& name, const QString& options)
{
    m_connection = nextConnectionName();
    QSqlDatabase connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection);
    if (!connection.isValid())
        return makeError(ErrorKind::Unsupported, "Qt's SQLite driver is not installed",
                         "Install the package libqt6sql6-sqlite.");
    connection.setDatabaseName(name);
    connection.setConnectOptions(options);
    if (!connection.open())
        return errorFor(connection.lastError(), m_path, kReading);
    QSqlQuery guard = query();
    // A foreign schema may carry views and triggers: they must not do anything but read.
    for (const char* pragma : {"PRAGMA query_only=ON", "PRAGMA trusted_schema=OFF"}) {
        if (!guard.exec(QLatin1String(pragma)))
            return failure(guard, kReading);
    }
    return {};
}

Status LegacyFile::checkContent() const
{
    QSqlQuery look = query();
    if (!look.exec(QStringLiteral("PRAGMA application_id")) || !look.next())
        return failure(look, kReading);
    const qlonglong id = look.value(0).toLongLong();
    for (const DatabaseFormat& format : allFormats()) {
        if (id == format.applicationId)
            return refusal(ErrorKind::InvalidInput, "it is a database of Quarterdeck itself",
                           "Name the file of the old platform.", m_path);
    }
    if (!look.exec(QStringLiteral("PRAGMA quick_check(1)")) || !look.next())
        return failure(look, kReading);
    const QString found = look.value(0).toString();
    if (found == QLatin1String("ok"))
        return {};
    return refusal(ErrorKind::Storage, "it is damaged: " + found.toStdString(),
                   "Mend it with the tools of SQLite first (.recover); it was left as it is.",
                   m_path);
}

QSqlQuery LegacyFile::query() const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    return query;
}

Result<std::vector<QString>> LegacyFile::tables() const
{
    QSqlQuery list = query();
    if (!list.exec(QStringLiteral("SELECT name FROM sqlite_master WHERE type IN ('table', 'view') "
                                  "AND name NOT LIKE 'sqlite_%' ORDER BY name")))
        return failure(list, kReading);
    std::vector<QString> names;
    while (list.next())
        names.push_back(list.value(0).toString());
    return names;
}

Status LegacyFile::checkUnchanged() const
{
    if (stamps() == m_stamps)
        return {};
    return refusal(ErrorKind::Conflict, "it changed while it was being read",
                   "Stop the old platform, then run the command again.", m_path);
}

std::vector<LegacyFile::Stamp> LegacyFile::stamps() const
{
    std::vector<Stamp> all;
    for (const char* part : kParts) {
        const QFileInfo info(partOf(m_path, part));
        all.push_back(info.exists() ? Stamp{info.size(), info.lastModified()} : Stamp{});
    }
    return all;
}

Error LegacyFile::failure(const QSqlQuery& query, const std::string& doing) const
{
    Error error = errorFor(query.lastError(), m_path, doing);
    error.hint = "It was left as it is.";
    return error;
}

} // namespace qd::sqlite
