// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/Database.h"
#include "core/adapters/sqlite/SqliteError.h"
#include "core/adapters/sqlite/SqliteStores.h"
#include "core/ports/OrderJournal.h"
#include "core/ports/Storage.h"
#include "tests/core/adapters/sqlite/Processes.h"
#include "tests/support/TestMain.h"

#include <QDirIterator>
#include <QTemporaryDir>

#include <csignal>
#include <unistd.h>

using namespace qd;
using sqlite::Access;
using sqlite::Database;
using sqlite::DatabaseFormat;

namespace {

DatabaseFormat formatWith(std::vector<std::string> steps)
{
    DatabaseFormat format{.name = "sample", .applicationId = 77};
    for (const std::string& sql : steps)
        format.migrations.push_back(
            {.version = format.currentVersion() + 1, .name = "step", .sql = sql});
    return format;
}

const std::string kFirst = "-- a comment\n\nCREATE TABLE a (x INTEGER);\n\n"
                           "INSERT INTO a VALUES (1);\n";
const std::string kSecond = "ALTER TABLE a ADD COLUMN y TEXT;\n\nUPDATE a SET y = 'two';\n";
const std::string kBroken = "CREATE TABLE b (z TEXT);\n\nINSERT INTO nowhere VALUES (1);\n";

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool overwrite(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    std::string path() const { return m_path.toStdString(); }
    /// The kind of the error with which the journal does not open; Usage when it does.
    ErrorKind refusal(StoreAccess access = StoreAccess::ReadWrite) const
    {
        const auto journal = openJournal(path(), access, {.busyTimeoutMs = 10});
        return journal ? ErrorKind::Usage : journal.error().kind;
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_path = m_folder.filePath(QStringLiteral("%1.db").arg(++number));
    }

    void mapsEachResultCode_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<int>("kind");
        QTest::newRow("busy") << 5 << static_cast<int>(ErrorKind::Conflict);
        QTest::newRow("busy snapshot") << 517 << static_cast<int>(ErrorKind::Conflict);
        QTest::newRow("read-only") << 8 << static_cast<int>(ErrorKind::Permission);
        QTest::newRow("read-only folder") << 1544 << static_cast<int>(ErrorKind::Permission);
        QTest::newRow("write error") << 778 << static_cast<int>(ErrorKind::Storage);
        QTest::newRow("corrupt") << 11 << static_cast<int>(ErrorKind::Storage);
        QTest::newRow("full") << 13 << static_cast<int>(ErrorKind::Storage);
        QTest::newRow("no database") << 26 << static_cast<int>(ErrorKind::Storage);
        QTest::newRow("constraint") << 1811 << static_cast<int>(ErrorKind::Internal);
        QTest::newRow("no SQLite code") << 0 << static_cast<int>(ErrorKind::Internal);
    }

    void mapsEachResultCode()
    {
        QFETCH(int, code);
        QFETCH(int, kind);
        const Error error = sqlite::errorForCode(code, "/x/y.db", "write", "detail");
        QCOMPARE(static_cast<int>(error.kind), kind);
        QVERIFY(!error.hint.empty());
        QVERIFY(error.describe().find("/x/y.db") != std::string::npos);
    }

    void opensAFreshFileDurably()
    {
        const auto database =
            Database::open(formatWith({kFirst, kSecond}), path(), Access::ReadWrite).value();
        QCOMPARE(*database->integer("PRAGMA user_version"), std::int64_t{2});
        QCOMPARE(*database->integer("PRAGMA application_id"), std::int64_t{77});
        QCOMPARE(*database->integer("PRAGMA synchronous"), std::int64_t{2}); // FULL
        QCOMPARE(*database->integer("PRAGMA foreign_keys"), std::int64_t{1});
        QVERIFY(QFileInfo::exists(m_path + QStringLiteral("-wal")));
        QVERIFY(!QFileInfo::exists(m_path + QStringLiteral(".v0.bak"))); // nothing to keep
    }

    void upgradesFromEveryEarlierVersionAndKeepsACopy()
    {
        for (const DatabaseFormat& format : sqlite::allFormats()) {
            for (int version = 0; version < format.currentVersion(); ++version) {
                init();
                DatabaseFormat earlier = format;
                earlier.migrations.resize(static_cast<std::size_t>(version));
                QVERIFY(Database::open(earlier, path(), Access::ReadWrite).isOk());
                const auto database = Database::open(format, path(), Access::ReadWrite);
                QVERIFY2(database.isOk(), format.name.c_str());
                QCOMPARE(*(*database)->integer("PRAGMA user_version"),
                         std::int64_t{format.currentVersion()});
            }
        }
        init();
        QVERIFY(Database::open(formatWith({kFirst}), path(), Access::ReadWrite).isOk());
        const auto database =
            Database::open(formatWith({kFirst, kSecond}), path(), Access::ReadWrite).value();
        QCOMPARE(*database->integer("SELECT count(*) FROM a WHERE y = 'two'"), std::int64_t{1});
        const auto copy =
            Database::open(formatWith({kFirst}), path() + ".v1.bak", Access::ReadOnly);
        QVERIFY(copy.isOk());
        QCOMPARE(*(*copy)->integer("SELECT count(*) FROM a"), std::int64_t{1});
    }

    void takesAFailedMigrationBackAsAWhole()
    {
        QVERIFY(Database::open(formatWith({kFirst}), path(), Access::ReadWrite).isOk());
        const auto broken =
            Database::open(formatWith({kFirst, kBroken}), path(), Access::ReadWrite);
        QVERIFY(!broken.isOk());
        QVERIFY(broken.error().message.find("schema 2") != std::string::npos);
        const auto database =
            Database::open(formatWith({kFirst, kSecond}), path(), Access::ReadWrite).value();
        QCOMPARE(*database->integer("SELECT count(*) FROM sqlite_master WHERE name = 'b'"),
                 std::int64_t{0});
        QVERIFY(QFileInfo::exists(m_path + QStringLiteral(".v1.bak")));
        QVERIFY(QFileInfo::exists(m_path + QStringLiteral(".v1.2.bak"))); // the first one stays
    }

    void survivesAKillInTheMiddleOfATransaction()
    {
        const DatabaseFormat format = formatWith({kFirst});
        QVERIFY(Database::open(format, path(), Access::ReadWrite).isOk());
        QVERIFY(test::diesByKill([&] {
            const auto database = Database::open(format, path(), Access::ReadWrite).value();
            const Status done = database->transaction("change", [&]() -> Status {
                const Status changed = database->execute("INSERT INTO a VALUES (2)", "change");
                ::kill(::getpid(), changed ? SIGKILL : SIGTERM);
                return {};
            });
            ::_exit(done ? 1 : 2);
        }));
        const auto database = Database::open(format, path(), Access::ReadWrite).value();
        QCOMPARE(*database->integer("SELECT count(*) FROM a"), std::int64_t{1});
    }

    void refusesANewerSchemaAndLeavesItAlone()
    {
        QVERIFY(Database::open(formatWith({kFirst, kSecond}), path(), Access::ReadWrite).isOk());
        const QByteArray before = bytesOf(m_path);
        for (const Access access : {Access::ReadWrite, Access::ReadOnly}) {
            const auto older = Database::open(formatWith({kFirst}), path(), access);
            QVERIFY(!older.isOk());
            QCOMPARE(older.error().kind, ErrorKind::Conflict);
            QVERIFY(older.error().message.find("schema 2") != std::string::npos);
        }
        QCOMPARE(bytesOf(m_path), before);
    }

    void letsAReaderNeitherCreateNorUpgradeNorWrite()
    {
        QCOMPARE(refusal(StoreAccess::ReadOnly), ErrorKind::NotFound);
        QVERIFY(!QFileInfo::exists(m_path));
        QVERIFY(Database::open(formatWith({kFirst}), path(), Access::ReadWrite).isOk());
        const auto older = Database::open(formatWith({kFirst, kSecond}), path(), Access::ReadOnly);
        QCOMPARE(older.error().kind, ErrorKind::Conflict);
        const auto reader = Database::open(formatWith({kFirst}), path(), Access::ReadOnly).value();
        QCOMPARE(reader->execute("INSERT INTO a VALUES (9)", "write").error().kind,
                 ErrorKind::Permission);
    }

    void readsBesideAWriter()
    {
        const DatabaseFormat format = formatWith({kFirst});
        const auto writer = Database::open(format, path(), Access::ReadWrite).value();
        const auto reader = Database::open(format, path(), Access::ReadOnly).value();
        QVERIFY(writer->execute("INSERT INTO a VALUES (2)", "write").isOk());
        QCOMPARE(*reader->integer("SELECT count(*) FROM a"), std::int64_t{2});
        const Status seen = reader->snapshot([&]() -> Status {
            const auto before = *reader->integer("SELECT count(*) FROM a");
            const Status written = writer->execute("INSERT INTO a VALUES (3)", "write");
            const auto after = *reader->integer("SELECT count(*) FROM a");
            return before == after ? written : makeError(ErrorKind::Internal, "moved");
        });
        QVERIFY(seen.isOk());
    }

    void saysWhoIsInTheWayWhenLocked()
    {
        const DatabaseFormat format = formatWith({kFirst});
        const auto holder = Database::open(format, path(), Access::ReadWrite).value();
        const auto other =
            Database::open(format, path(), Access::ReadWrite, {.busyTimeoutMs = 10}).value();
        QVERIFY(holder->execute("BEGIN IMMEDIATE", "hold").isOk());
        const Status blocked = other->transaction("change", [] { return Status(); });
        QCOMPARE(blocked.error().kind, ErrorKind::Conflict);
        QVERIFY(holder->execute("COMMIT", "hold").isOk());
        QVERIFY(other->transaction("change", [] { return Status(); }).isOk());
    }

    void refusesAForeignFileAndLeavesItAlone()
    {
        QVERIFY(Database::open(formatWith({kFirst}), path(), Access::ReadWrite).isOk());
        const QByteArray before = bytesOf(m_path);
        QCOMPARE(refusal(), ErrorKind::Storage);
        QCOMPARE(bytesOf(m_path), before);
        init();
        QVERIFY(openStorage(path()).isOk()); // ours, but another one
        QCOMPARE(refusal(), ErrorKind::Storage);
        init();
        QVERIFY(overwrite(m_path, QByteArray(5'000, 'x')));
        QCOMPARE(refusal(), ErrorKind::Storage);
        QCOMPARE(bytesOf(m_path), QByteArray(5'000, 'x'));
    }

    void refusesADamagedHeaderATruncatedFileAndAnEmptiedOne()
    {
        QVERIFY(openJournal(path()).isOk());
        const QByteArray sound = bytesOf(m_path);
        QVERIFY(overwrite(m_path, QByteArray(100, '\0') + sound.mid(100)));
        QCOMPARE(refusal(), ErrorKind::Storage);
        const QByteArray cut = sound.left(sound.size() / 2);
        QVERIFY(overwrite(m_path, cut));
        QCOMPARE(refusal(), ErrorKind::Storage);
        QCOMPARE(bytesOf(m_path), cut); // the evidence stays
        QVERIFY(overwrite(m_path, {}));
        QVERIFY(overwrite(m_path + QStringLiteral("-wal"), QByteArray(100, 'w')));
        QCOMPARE(refusal(), ErrorKind::Storage);
        QCOMPARE(bytesOf(m_path + QStringLiteral("-wal")), QByteArray(100, 'w'));
    }

    void refusesAMissingFolderAndAFolderInItsPlace()
    {
        m_path = m_folder.filePath(QStringLiteral("none/such.db"));
        QCOMPARE(refusal(), ErrorKind::Storage);
        m_path = m_folder.path();
        QCOMPARE(refusal(), ErrorKind::Storage);
    }

    void refusesWhatItMayNotWrite()
    {
        const QString folder = m_folder.filePath(QStringLiteral("locked"));
        QVERIFY(QDir().mkpath(folder));
        const auto open = QFile::Permissions(QFile::ReadUser | QFile::ExeUser | QFile::ReadOther |
                                             QFile::ExeOther);
        QVERIFY(QFile::setPermissions(m_folder.path(), open | QFile::WriteUser));
        m_path = folder + QStringLiteral("/j.db");
        QVERIFY(openJournal(path()).isOk());
        QVERIFY(QFile::setPermissions(m_path, QFile::ReadUser | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(folder, open));
        const int permission = static_cast<int>(ErrorKind::Permission);
        QCOMPARE(test::resultAsOrdinaryUser([&] { return static_cast<int>(refusal()); }),
                 permission);
        m_path = folder + QStringLiteral("/new.db");
        QCOMPARE(test::resultAsOrdinaryUser([&] { return static_cast<int>(refusal()); }),
                 permission);
        QVERIFY(QFile::setPermissions(folder, open | QFile::WriteUser));
    }
};

QD_TEST(TestDatabase)
#include "TestDatabase.moc"
