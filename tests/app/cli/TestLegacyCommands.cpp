// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/QdProcess.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <map>

using qd::test::QdOutcome;

namespace {

constexpr const char* kBot = R"({"trading": {"symbol": "BTCUSDT"}, "data": {"interval": "1h"},
    "broker": {"type": "binance_paper", "initial_balance": 500, "api_key": "topsecret"},
    "strategy": {"entry_logic": {"name": "RSIBBEntryMixin", "params": {"e_rsi_period": 9}},
    "exit_logic": {"name": "ATRExitMixin"}}})";

/// Every file below a folder with its bytes and its time.
std::map<QString, std::pair<QByteArray, QDateTime>> stateOf(const QString& folder)
{
    std::map<QString, std::pair<QByteArray, QDateTime>> state;
    QDirIterator walk(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (file.open(QIODevice::ReadOnly))
            state[file.fileName()] = {file.readAll(), QFileInfo(file).lastModified()};
    }
    return state;
}

bool hasEntry(const nlohmann::json& document, const char* key, const char* outcome)
{
    for (const auto& entry : document["entries"]) {
        if (entry["key"] == key && entry["outcome"] == outcome)
            return true;
    }
    return false;
}

} // namespace

class TestLegacyCommands : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_count = 0;

    QString fresh(const char* name)
    {
        const QString path = m_folder.filePath(QString::number(++m_count) + QLatin1Char('/') +
                                               QString::fromLatin1(name));
        QDir().mkpath(path);
        return path;
    }

    static void write(const QString& path, const QByteArray& content)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    /// A folder with one bot.
    QString oldConfig()
    {
        const QString folder = fresh("old");
        write(folder + QStringLiteral("/trading/0001.json"), kBot);
        return folder;
    }

    static QdOutcome migrate(const QString& workspace, const QString& folder,
                             const QStringList& more = {})
    {
        return qd::test::runQd(workspace,
                               QStringList{QStringLiteral("config"), QStringLiteral("migrate"),
                                           folder, QStringLiteral("--json")} +
                                   more);
    }

    static QdOutcome importDatabase(const QString& workspace, const QString& file,
                                    const QStringList& more = {})
    {
        return qd::test::runQd(workspace,
                               QStringList{QStringLiteral("db"), QStringLiteral("import-legacy"),
                                           file, QStringLiteral("--json")} +
                                   more);
    }

    /// Two trades and a bot, as the old platform wrote them.
    QString oldDatabase()
    {
        const QString path = fresh("db") + QStringLiteral("/trading.db");
        const QString name = QStringLiteral("old-database");
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            database.setDatabaseName(path);
            if (!database.open())
                qFatal("%s", qPrintable(database.lastError().text()));
            QSqlQuery query(database);
            for (const char* sql :
                 {"CREATE TABLE trades (id INTEGER PRIMARY KEY, bot_id TEXT, trade_type TEXT, "
                  "entry_logic_name TEXT, exit_logic_name TEXT, symbol TEXT, interval TEXT, "
                  "entry_time DATETIME, exit_time DATETIME, entry_price REAL, exit_price REAL, "
                  "size REAL, direction TEXT, commission REAL, gross_pnl REAL, net_pnl REAL, "
                  "status TEXT)",
                  "INSERT INTO trades VALUES (1, '0001', 'paper', 'RSIBBEntryMixin', "
                  "'ATRExitMixin', 'BTCUSDT', '1h', '2024-01-01 10:00:00', '2024-01-01 12:00:00', "
                  "100.0, 110.0, 0.3, 'long', 0.1, 3.0, 2.9, 'closed')",
                  "INSERT INTO trades VALUES (2, '0001', 'paper', 'RSIBBEntryMixin', "
                  "'ATRExitMixin', 'BTCUSDT', '1h', '2024-01-02 10:00:00', '2024-01-02 12:00:00', "
                  "100.0, 99.0, 0.1, 'long', 0.1, -0.1, -0.2, 'closed')",
                  "INSERT INTO trades (id, bot_id, net_pnl) VALUES (3, '0001', 7.5)",
                  "CREATE TABLE bot_instances (id TEXT PRIMARY KEY, type TEXT, config_file TEXT, "
                  "status TEXT, current_balance REAL, total_pnl REAL)",
                  "INSERT INTO bot_instances VALUES ('0001', 'paper', 'config/trading/0001.json', "
                  "'running', 502.7, 2.7)"}) {
                if (!query.exec(QLatin1String(sql)))
                    qFatal("%s", qPrintable(query.lastError().text()));
            }
        }
        QSqlDatabase::removeDatabase(name);
        return path;
    }

private Q_SLOTS:
    void migratesAFolderAndLeavesItAlone()
    {
        const QString old = oldConfig();
        const auto before = stateOf(old);
        const QString workspace = fresh("workspace");
        const QdOutcome outcome = migrate(workspace, old);
        QVERIFY2(outcome.exitCode == 0, outcome.output.constData());
        QVERIFY(stateOf(old) == before);
        const auto document = outcome.json();
        QCOMPARE(document["files"].size(), std::size_t{1});
        QVERIFY(document["files"][0]["state"] == "new");
        QVERIFY(hasEntry(document, "broker.api_key", "secret"));
        QVERIFY(hasEntry(document, "strategy.exit_logic.name", "defaulted"));
        const QString file = workspace + QStringLiteral("/config/bots/0001.json");
        QVERIFY(QFile::exists(file));
        QCOMPARE(document["report"].size(), std::size_t{2});
        for (const auto& report : document["report"])
            QVERIFY(QFile::exists(QString::fromStdString(report.get<std::string>())));
        for (const auto& [path, content] : stateOf(workspace))
            QVERIFY2(!content.first.contains("topsecret"), qPrintable(path));
        QVERIFY(!outcome.output.contains("topsecret"));

        const QdOutcome valid =
            qd::test::runQd(workspace, {QStringLiteral("config"), QStringLiteral("validate"), file,
                                        QStringLiteral("--json")});
        QVERIFY2(valid.exitCode == 0, valid.output.constData());
    }

    void migratesTheSameTwice()
    {
        const QString old = oldConfig();
        const QString workspace = fresh("workspace");
        QCOMPARE(migrate(workspace, old).exitCode, 0);
        const QdOutcome again = migrate(workspace, old);
        QCOMPARE(again.exitCode, 0);
        QVERIFY(again.json()["files"][0]["state"] == "unchanged");
    }

    void writesAllOrNothing()
    {
        const QString old = oldConfig();
        write(old + QStringLiteral("/trading/0000.json"), kBot);
        const QString workspace = fresh("workspace");
        const QString known = workspace + QStringLiteral("/config/bots/0001.json");
        write(known, "{}");
        const QdOutcome outcome = migrate(workspace, old);
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.json()["error"]["code"] == "conflict");
        QCOMPARE(stateOf(workspace).size(), std::size_t{1});
        QCOMPARE(stateOf(workspace)[known].first, QByteArray("{}"));
    }

    void writesNothingInADryRun()
    {
        const QString old = oldConfig();
        const QString workspace = fresh("workspace");
        const QdOutcome outcome = migrate(workspace, old, {QStringLiteral("--dry-run")});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY(outcome.json()["dry_run"] == true);
        QCOMPARE(outcome.json()["files"].size(), std::size_t{1});
        QVERIFY(stateOf(workspace).empty());
    }

    void keepsTheOldAtrRuleWhenAsked()
    {
        const QString workspace = fresh("workspace");
        QCOMPARE(migrate(workspace, oldConfig(), {QStringLiteral("--compat")}).exitCode, 0);
        QFile file(workspace + QStringLiteral("/config/bots/0001.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().contains("\"compat\": true"));
    }

    void followsNoLinksAndReadsNoGiants()
    {
        const QString old = oldConfig();
        const QString outside = fresh("outside");
        write(outside + QStringLiteral("/0002.json"), kBot);
        QVERIFY(QFile::link(outside + QStringLiteral("/0002.json"),
                            old + QStringLiteral("/0002.json")));
        QVERIFY(QFile::link(outside, old + QStringLiteral("/more")));
        QVERIFY(QFile::link(old, old + QStringLiteral("/loop")));
        write(old + QStringLiteral("/huge.json"), QByteArray(5 << 20, ' '));
        write(old + QStringLiteral("/notes.txt"), "hello");
        const QdOutcome outcome = migrate(fresh("workspace"), old);
        QCOMPARE(outcome.exitCode, 0);
        const auto document = outcome.json();
        QCOMPARE(document["files"].size(), std::size_t{1});
        int links = 0;
        for (const auto& entry : document["entries"]) {
            const std::string reason = entry["reason"];
            links += reason.find("links are not followed") == std::string::npos ? 0 : 1;
            if (entry["file"] == "huge.json")
                QVERIFY(reason.find("not read") == 0);
        }
        QCOMPARE(links, 3);
    }

    void refusesAWorkspaceAmongTheOriginals()
    {
        const QString old = oldConfig();
        const QdOutcome outcome = migrate(old + QStringLiteral("/workspace"), old);
        QCOMPARE(outcome.exitCode, 3);
        QVERIFY(!QDir(old + QStringLiteral("/workspace")).exists());
        QCOMPARE(migrate(fresh("workspace"), old + QStringLiteral("/nowhere")).exitCode, 3);
        QCOMPARE(migrate(fresh("workspace"), fresh("empty")).exitCode, 3);
    }

    void migratesTheRealFiles()
    {
        QD_REQUIRE_SHARED(settings, "data/legacy/config/optimizer/optimizer.json");
        const QString folder = QDir(settings + QStringLiteral("/../..")).absolutePath();
        const QString workspace = fresh("workspace");
        const QdOutcome outcome = migrate(workspace, folder);
        QVERIFY2(outcome.exitCode == 0, outcome.output.constData());
        QCOMPARE(outcome.json()["files"].size(), std::size_t{10});
        const QdOutcome valid =
            qd::test::runQd(workspace, {QStringLiteral("config"), QStringLiteral("validate"),
                                        QStringLiteral("all"), QStringLiteral("--json")});
        QVERIFY2(valid.exitCode == 0, valid.output.constData());
    }

    void importsADatabaseOnce()
    {
        const QString file = oldDatabase();
        const QString workspace = fresh("workspace");
        const auto before = stateOf(QFileInfo(file).path());
        const QdOutcome dry = importDatabase(workspace, file, {QStringLiteral("--dry-run")});
        QVERIFY2(dry.exitCode == 0, dry.output.constData());
        QVERIFY(dry.json()["trades"]["inserted"] == 2);
        QVERIFY(stateOf(workspace).empty());

        const QdOutcome first = importDatabase(workspace, file);
        QVERIFY2(first.exitCode == 0, first.output.constData());
        const auto document = first.json();
        QVERIFY(document["trades"]["inserted"] == 2);
        QVERIFY(document["bots"]["inserted"] == 1);
        QVERIFY(document["net_pnl"]["in_file"] == "10.2");
        QVERIFY(document["net_pnl"]["skipped"] == "7.5");
        QVERIFY(document["net_pnl"]["stored"] == "2.7");
        QVERIFY(document["net_pnl"]["match"] == true);
        QCOMPARE(document["skipped"].size(), std::size_t{1});
        QVERIFY(document["skipped"][0]["row"] == "3");
        QVERIFY(stateOf(QFileInfo(file).path()) == before);

        const auto again = importDatabase(workspace, file).json();
        QVERIFY(again["trades"]["inserted"] == 0);
        QVERIFY(again["trades"]["unchanged"] == 2);
        QVERIFY(again["net_pnl"]["match"] == true);

        const QdOutcome trades =
            qd::test::runQd(workspace, {QStringLiteral("trades"), QStringLiteral("--bot"),
                                        QStringLiteral("0001"), QStringLiteral("--json")});
        QCOMPARE(trades.exitCode, 0);
        QVERIFY2(trades.output.contains("\"2.9\""), trades.output.constData());
        const QdOutcome bots = qd::test::runQd(
            workspace, {QStringLiteral("bot"), QStringLiteral("list"), QStringLiteral("--json")});
        QVERIFY2(bots.output.contains("stopped"), bots.output.constData());
    }

    void givesABotItsMigratedConfiguration()
    {
        const QString workspace = fresh("workspace");
        QCOMPARE(migrate(workspace, oldConfig()).exitCode, 0);
        QCOMPARE(importDatabase(workspace, oldDatabase()).exitCode, 0);
        const QdOutcome bot =
            qd::test::runQd(workspace, {QStringLiteral("bot"), QStringLiteral("show"),
                                        QStringLiteral("0001"), QStringLiteral("--json")});
        QCOMPARE(bot.exitCode, 0);
        QVERIFY2(bot.output.contains("\"entry.rsi_period\": 9"), bot.output.constData());
    }

    void refusesWhatIsNoDatabase()
    {
        const QString folder = fresh("files");
        write(folder + QStringLiteral("/a.db"), "bot_id,net_pnl");
        const QString workspace = fresh("workspace");
        QCOMPARE(importDatabase(workspace, folder + QStringLiteral("/a.db")).exitCode, 3);
        QCOMPARE(importDatabase(workspace, folder + QStringLiteral("/b.db")).exitCode, 3);
    }
};

QD_TEST(TestLegacyCommands)
#include "TestLegacyCommands.moc"
