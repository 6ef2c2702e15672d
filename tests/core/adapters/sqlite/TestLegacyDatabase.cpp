// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/LegacyDatabase.h"
#include "core/adapters/sqlite/LegacyRow.h"
#include "core/adapters/sqlite/SqliteStores.h"
#include "core/foundation/Random.h"
#include "tests/core/adapters/sqlite/LegacyFixture.h"
#include "tests/support/MemoryStorage.h"
#include "tests/support/TestMain.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

using namespace qd;
using qd::test::legacySchema;
using qd::test::MemoryStorage;
using qd::test::plainVocabulary;
using qd::test::runSql;

namespace {

/// One closed trade of bot 0001; `changes` set columns to SQL expressions.
QString aTrade(int id, const std::vector<std::pair<QString, QString>>& changes = {})
{
    std::map<QString, QString> row{
        {QStringLiteral("id"), QString::number(id)},
        {QStringLiteral("bot_id"), QStringLiteral("'0001'")},
        {QStringLiteral("trade_type"), QStringLiteral("'paper'")},
        {QStringLiteral("strategy_name"), QStringLiteral("'custom'")},
        {QStringLiteral("entry_logic_name"), QStringLiteral("'RSIBBEntryMixin'")},
        {QStringLiteral("exit_logic_name"), QStringLiteral("'ATRExitMixin'")},
        {QStringLiteral("symbol"), QStringLiteral("'BTCUSDT'")},
        {QStringLiteral("interval"), QStringLiteral("'1h'")},
        {QStringLiteral("entry_time"), QStringLiteral("'2024-01-01 10:00:00.000000'")},
        {QStringLiteral("exit_time"), QStringLiteral("'2024-01-01 15:00:00.000000'")},
        {QStringLiteral("entry_price"), QStringLiteral("100.0")},
        {QStringLiteral("exit_price"), QStringLiteral("110.0")},
        {QStringLiteral("entry_value"), QStringLiteral("100.0")},
        {QStringLiteral("exit_value"), QStringLiteral("110.0")},
        {QStringLiteral("size"), QStringLiteral("1.0")},
        {QStringLiteral("direction"), QStringLiteral("'long'")},
        {QStringLiteral("commission"), QStringLiteral("0.21")},
        {QStringLiteral("gross_pnl"), QStringLiteral("10.0")},
        {QStringLiteral("net_pnl"), QStringLiteral("9.79")},
        {QStringLiteral("status"), QStringLiteral("'closed'")}};
    for (const auto& [column, value] : changes)
        row[column] = value;
    QStringList columns;
    QStringList values;
    for (const auto& [column, value] : row) {
        columns << column;
        values << value;
    }
    return QStringLiteral("INSERT INTO trades (%1) VALUES (%2)")
        .arg(columns.join(QLatin1Char(',')), values.join(QLatin1Char(',')));
}

bool mentions(const std::vector<LegacyNote>& notes, const char* words)
{
    return std::any_of(notes.begin(), notes.end(), [words](const LegacyNote& note) {
        return note.what.find(words) != std::string::npos;
    });
}

Timestamp at(const char* text)
{
    return Timestamp::parse(text).value();
}

} // namespace

class TestLegacyDatabase : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString fresh()
    {
        const QString folder = m_folder.filePath(QString::number(++m_files));
        QDir().mkpath(folder);
        return folder + QStringLiteral("/old.db");
    }
    QString database(const QStringList& rows)
    {
        const QString path = fresh();
        runSql(path, legacySchema() + rows);
        return path;
    }
    static LegacyContents readAll(const QString& path)
    {
        return readLegacyDatabase(path.toStdString(), plainVocabulary()).value();
    }
    static QByteArray bytesOf(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("unreadable");
    }

private Q_SLOTS:
    void readsATradeWithAllItsColumns()
    {
        const LegacyContents contents = readAll(database({aTrade(
            7, {{QStringLiteral("buy_order_created"), QStringLiteral("'2024-01-01T09:59:59'")},
                {QStringLiteral("exit_reason"), QStringLiteral("'take_profit'")},
                {QStringLiteral("extra_metadata"), QStringLiteral("'{\"a\": 1, \"b\": \"x\"}'")},
                {QStringLiteral("pnl_percentage"), QStringLiteral("9.79")}})}));
        QCOMPARE(contents.trades.size(), std::size_t{1});
        const Trade& trade = contents.trades.front();
        QCOMPARE(trade.bot.str(), std::string("0001"));
        QCOMPARE(trade.entryTime, at("2024-01-01T10:00:00Z"));
        QCOMPARE(trade.exitTime, at("2024-01-01T15:00:00Z"));
        QCOMPARE(trade.netPnl, "9.79"_dec);
        QCOMPARE(trade.fees, "0.21"_dec);
        QCOMPARE(trade.barsHeld, std::int64_t{5});
        QCOMPARE(trade.returnRatio, 0.0979);
        QCOMPARE(trade.exitReason, std::string("take_profit"));
        QCOMPARE(trade.origin.strategy, std::string("rsi-bb+atr"));
        QCOMPARE(trade.origin.environment, std::string("paper"));
        QCOMPARE(trade.origin.timeframe, std::string("1h"));
        QCOMPARE(trade.origin.entryOrderCreated, at("2024-01-01T09:59:59Z"));
        QCOMPARE(trade.origin.metadata.at("legacy.id"), std::string("7"));
        QCOMPARE(trade.origin.metadata.at("extra.a"), std::string("1"));
        QCOMPARE(trade.origin.metadata.at("extra.b"), std::string("x"));
        QVERIFY(mentions(contents.notes, "without a zone"));
    }

    void readsMoneyExactly()
    {
        const LegacyContents contents =
            readAll(database({aTrade(1, {{QStringLiteral("net_pnl"), QStringLiteral("0.1")}}),
                              aTrade(2, {{QStringLiteral("net_pnl"), QStringLiteral("0.2")}}),
                              aTrade(3, {{QStringLiteral("net_pnl"), QStringLiteral("'0.30'")}}),
                              aTrade(4, {{QStringLiteral("net_pnl"), QStringLiteral("1e-7")}})}));
        QCOMPARE(contents.trades.size(), std::size_t{4});
        QCOMPARE(contents.netPnlRead, "0.6000001"_dec);
        QCOMPARE(contents.netPnlSkipped, Decimal());
    }

    void readsEverySpellingOfATime_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("iso");
        const auto row = [](const char* text, const char* iso) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(iso);
        };
        row("2024-01-31 10:00:00", "2024-01-31T10:00:00Z");
        row("2024-01-31 10:00:00.123456", "2024-01-31T10:00:00.123Z");
        row("2024-01-31T10:00:00+00:00", "2024-01-31T10:00:00Z");
        row("2024-01-31T10:00:00.5-05:00", "2024-01-31T15:00:00.500Z");
        row("2024-01-31 10:00:00 +0530", "2024-01-31T04:30:00Z");
        row("2024-01-31 10:00:00+02", "2024-01-31T08:00:00Z");
        row("2024-01-31t10:00:00z", "2024-01-31T10:00:00Z");
        row("2024-01-31 10:00:00 UTC", "2024-01-31T10:00:00Z");
        row("2024-01-31 10:00", "2024-01-31T10:00:00Z");
        row("2024-01-31 10:00:00,250", "2024-01-31T10:00:00.250Z");
        row("2024-01-31", "2024-01-31T00:00:00Z");
        row("1706695200", "2024-01-31T10:00:00Z");
        row("1706695200.25", "2024-01-31T10:00:00.250Z");
        row("1706695200000", "2024-01-31T10:00:00Z");
        row("1706695200000000", "2024-01-31T10:00:00Z");
        row("1706695200000000000", "2024-01-31T10:00:00Z");
    }
    void readsEverySpellingOfATime()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, iso);
        const auto time = sqlite::parseLegacyTime(text.toStdString());
        QVERIFY(time.has_value());
        QCOMPARE(time.value_or(Timestamp()).toIso(), iso.toStdString());
    }

    void refusesWhatIsNoTime()
    {
        for (const char* text :
             {"", "None", "NaT", "yesterday", "2024-13-01", "2024-02-30 10:00:00",
              "2024-01-31 25:00:00", "31.01.2024", "1969-12-31", "-5", "99999999999999999999"})
            QVERIFY2(!sqlite::parseLegacyTime(text), text);
    }

    void listsRowsThatMakeNoSense()
    {
        const LegacyContents contents = readAll(
            database({aTrade(1), aTrade(2, {{QStringLiteral("bot_id"), QStringLiteral("NULL")}}),
                      aTrade(3, {{QStringLiteral("entry_time"), QStringLiteral("'soon'")}}),
                      aTrade(4, {{QStringLiteral("entry_price"), QStringLiteral("'n/a'")}}),
                      aTrade(5, {{QStringLiteral("size"), QStringLiteral("NULL")},
                                 {QStringLiteral("entry_value"), QStringLiteral("NULL")}}),
                      aTrade(6, {{QStringLiteral("direction"), QStringLiteral("'sideways'")}}),
                      aTrade(7, {{QStringLiteral("status"), QStringLiteral("'cancelled'")}}),
                      aTrade(8, {{QStringLiteral("exit_time"), QStringLiteral("'2023-01-01'")}}),
                      aTrade(9, {{QStringLiteral("exit_price"), QStringLiteral("9e999")}}),
                      aTrade(10, {{QStringLiteral("symbol"), QStringLiteral("' '")}}),
                      aTrade(11, {{QStringLiteral("size"), QStringLiteral("1e14")},
                                  {QStringLiteral("entry_price"), QStringLiteral("1e14")},
                                  {QStringLiteral("entry_value"), QStringLiteral("NULL")}})}));
        QCOMPARE(contents.trades.size(), std::size_t{1});
        QCOMPARE(contents.skips.size(), std::size_t{10});
        QCOMPARE(contents.skips.front().row, std::string("2"));
        QCOMPARE(contents.skips.front().reason, std::string("it belongs to no bot"));
        QCOMPARE(contents.tables.front().read, std::int64_t{11});
        QCOMPARE(contents.tables.front().skipped, std::int64_t{10});
        QCOMPARE(contents.netPnlRead - contents.netPnlSkipped, "9.79"_dec);
        for (const LegacySkip& skip : contents.skips)
            QVERIFY(!skip.reason.empty());
    }

    void fillsWhatCanBeComputed()
    {
        const LegacyContents contents = readAll(database(
            {aTrade(1, {{QStringLiteral("net_pnl"), QStringLiteral("NULL")}}),
             aTrade(2, {{QStringLiteral("size"), QStringLiteral("NULL")}}),
             aTrade(3, {{QStringLiteral("direction"), QStringLiteral("NULL")},
                        {QStringLiteral("size"), QStringLiteral("-1.0")},
                        {QStringLiteral("entry_value"), QStringLiteral("NULL")}}),
             aTrade(4, {{QStringLiteral("exit_time"), QStringLiteral("NULL")},
                        {QStringLiteral("updated_at"), QStringLiteral("'2024-01-02'")}})}));
        QCOMPARE(contents.trades.size(), std::size_t{4});
        QCOMPARE(contents.trades[0].netPnl, "9.79"_dec);
        QCOMPARE(contents.trades[1].quantity, "1"_dec);
        QVERIFY(contents.trades[2].side == Side::Sell);
        QCOMPARE(contents.trades[2].quantity, "1"_dec);
        QCOMPARE(contents.trades[2].entryValue, "100"_dec);
        QCOMPARE(contents.trades[3].exitTime, at("2024-01-02"));
        QVERIFY(mentions(contents.notes, "computed from gross profit"));
        QVERIFY(mentions(contents.notes, "time of its last change"));
    }

    void keepsOpenTradesOpen()
    {
        const LegacyContents contents =
            readAll(database({aTrade(1, {{QStringLiteral("exit_time"), QStringLiteral("NULL")},
                                         {QStringLiteral("exit_price"), QStringLiteral("NULL")},
                                         {QStringLiteral("exit_value"), QStringLiteral("NULL")},
                                         {QStringLiteral("gross_pnl"), QStringLiteral("NULL")},
                                         {QStringLiteral("net_pnl"), QStringLiteral("NULL")},
                                         {QStringLiteral("status"), QStringLiteral("'open'")}})}));
        QCOMPARE(contents.trades.size(), std::size_t{1});
        QVERIFY(contents.trades.front().isOpen());
        QCOMPARE(contents.trades.front().netPnl, Decimal());
        QCOMPARE(contents.trades.front().exitPrice, "100"_dec);
    }

    void bringsBotsInStopped()
    {
        const LegacyContents contents = readAll(database(
            {aTrade(1),
             QStringLiteral("INSERT INTO bot_instances VALUES ('0001', 'paper', '0001.json', "
                            "'running', 1009.79, 9.79, '2024-01-01T00:00:00', "
                            "'2024-01-02T00:00:00+00:00', '{\"api_key\": \"top\", \"deep\": "
                            "{\"api_key\": \"top\", \"note\": \"x\"}}', '2023-12-31', NULL)"),
             QStringLiteral("INSERT INTO bot_instances (id, status) VALUES ('0002', 'running')")}));
        QCOMPARE(contents.bots.size(), std::size_t{2});
        const BotRecord& bot = contents.bots.front();
        QVERIFY(bot.state == BotState::Stopped);
        QCOMPARE(bot.definition.strategy.name, std::string("rsi-bb+atr"));
        QCOMPARE(bot.definition.series.symbol, std::string("BTCUSDT"));
        QCOMPARE(bot.definition.environment, std::string("paper"));
        QCOMPARE(bot.definition.cash, "1009.79"_dec);
        QCOMPARE(bot.balance.value_or(Decimal()), "1009.79"_dec);
        QCOMPARE(bot.metadata.at("legacy.status"), std::string("running"));
        QCOMPARE(bot.metadata.at("extra.deep"), std::string("{\"note\":\"x\"}"));
        QVERIFY(!bot.metadata.contains("extra.api_key"));
        QVERIFY(bot.startedAt.isNull());
        QVERIFY(mentions(contents.notes, "a secret was left behind"));
        QVERIFY(contents.bots.back().state == BotState::Stopped);
        QCOMPARE(contents.bots.back().definition.strategy.name, std::string("unknown"));
        QVERIFY(mentions(contents.notes, "no trades that tell it"));
    }

    void takesABotsDefinitionFromElsewhere()
    {
        LegacyVocabulary words = plainVocabulary();
        words.definition = [](const BotId& bot,
                              std::string_view file) -> std::optional<BotDefinition> {
            if (bot.str() != "0001" || file != "0001.json")
                return std::nullopt;
            BotDefinition known;
            known.id = BotId("elsewhere");
            known.name = "elsewhere";
            known.strategy.name = "rsi-bb+time";
            known.cash = Decimal::fromInt(5);
            return known;
        };
        const QString path = database({QStringLiteral(
            "INSERT INTO bot_instances (id, config_file) VALUES ('0001', '0001.json')")});
        const LegacyContents contents = readLegacyDatabase(path.toStdString(), words).value();
        QCOMPARE(contents.bots.front().definition.strategy.name, std::string("rsi-bb+time"));
        QCOMPARE(contents.bots.front().definition.id.str(), std::string("0001"));
        QCOMPARE(contents.bots.front().definition.name, std::string("0001"));
    }

    void tellsPercentagesFromFractions()
    {
        const QString insert =
            QStringLiteral("INSERT INTO performance_metrics (id, bot_id, sharpe_ratio, win_rate, "
                           "max_drawdown, total_return, total_trades, winning_trades, "
                           "losing_trades, avg_loss, calculated_at) VALUES ");
        const LegacyContents contents = readAll(
            database({insert + QStringLiteral("(1, '0001', 1.5, 60.0, 15.0, 4.0, 10, 6, 4, -3.5, "
                                              "'2024-01-01')"),
                      insert + QStringLiteral("(2, '0001', 1.5, 0.6, 0.15, 0.04, 10, 6, 4, 3.5, "
                                              "'2024-01-02')"),
                      insert + QStringLiteral("(3, '0001', NULL, NULL, 'nan', NULL, NULL, NULL, "
                                              "NULL, NULL, '2024-01-03')"),
                      insert + QStringLiteral("(4, '0001', 1, 1, 1, 1, 1, 1, 0, 0, '2024-01-03')"),
                      insert + QStringLiteral("(5, '0001', 1, 1, 1, 1, 1, 1, 0, 0, NULL)")}));
        QCOMPARE(contents.performance.size(), std::size_t{3});
        for (int i = 0; i < 2; ++i) {
            const PerformanceRecord& record = contents.performance[static_cast<std::size_t>(i)];
            const auto figure = [&](const char* name) {
                return record.metrics.at(name).value_or(std::nan(""));
            };
            QCOMPARE(figure("sharpe"), 1.5);
            QCOMPARE(figure("win_rate"), 0.6);
            QCOMPARE(figure("max_drawdown"), -0.15);
            QCOMPARE(figure("total_return"), 0.04);
            QCOMPARE(figure("average_loss"), -3.5);
            QCOMPARE(figure("trades"), 10.0);
        }
        QVERIFY(!contents.performance[2].metrics.at("max_drawdown").has_value());
        QCOMPARE(contents.skips.size(), std::size_t{2});
    }

    void valuesPerformanceByTheTradesBeforeIt()
    {
        const LegacyContents contents = readAll(database(
            {aTrade(1),
             aTrade(2, {{QStringLiteral("exit_time"), QStringLiteral("'2024-02-01 00:00:00'")}}),
             QStringLiteral("INSERT INTO bot_instances (id, current_balance, total_pnl) VALUES "
                            "('0001', 1019.58, 19.58)"),
             QStringLiteral("INSERT INTO performance_metrics (id, bot_id, calculated_at) VALUES "
                            "(1, '0001', '2024-01-15')")}));
        QCOMPARE(contents.performance.front().netPnl, "9.79"_dec);
        QCOMPARE(contents.performance.front().equity, "1009.79"_dec);
    }

    void readsCountsThatNumpyLeft()
    {
        const LegacyContents contents = readAll(
            database({QStringLiteral("INSERT INTO performance_metrics (id, bot_id, total_trades, "
                                     "calculated_at) VALUES (1, '0001', x'0C00000000000000', "
                                     "'2024-01-15')")}));
        QCOMPARE(contents.performance.front().metrics.at("trades").value_or(0.0), 12.0);
    }

    void bearsMissingTablesAndColumns()
    {
        const QString path = fresh();
        runSql(path, {QStringLiteral("CREATE TABLE Trades (BOT_ID TEXT, symbol TEXT, entry_time "
                                     "TEXT, exit_time TEXT, entry_price REAL, exit_price REAL, "
                                     "size REAL, mood TEXT)"),
                      QStringLiteral("INSERT INTO Trades VALUES ('a', 'ETHUSDT', '2024-01-01', "
                                     "'2024-01-02', 10, 12, 2, 'good')")});
        const LegacyContents contents = readAll(path);
        QCOMPARE(contents.trades.size(), std::size_t{1});
        QCOMPARE(contents.trades.front().netPnl, "4"_dec);
        QCOMPARE(contents.trades.front().origin.metadata.at("legacy.id"), std::string("row 1"));
        QCOMPARE(contents.tables[0].unknownColumns, std::vector<std::string>{"mood"});
        QVERIFY(!contents.tables[0].missingColumns.empty());
        QVERIFY(!contents.tables[1].isThere && !contents.tables[2].isThere);
    }

    void refusesOtherFiles()
    {
        const auto kindOf = [](const QString& path) {
            return readLegacyDatabase(path.toStdString(), plainVocabulary()).error().kind;
        };
        QCOMPARE(kindOf(fresh()), ErrorKind::NotFound);
        const QString text = fresh();
        QFile file(text);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("bot_id,net_pnl\n");
        file.close();
        QCOMPARE(kindOf(text), ErrorKind::InvalidInput);
        QCOMPARE(kindOf(m_folder.path()), ErrorKind::InvalidInput);
        const QString other = fresh();
        runSql(other, {QStringLiteral("CREATE TABLE songs (name TEXT)")});
        const Error error = readLegacyDatabase(other.toStdString(), plainVocabulary()).error();
        QCOMPARE(error.kind, ErrorKind::InvalidInput);
        QVERIFY(error.describe().find("songs") != std::string::npos);
        const QString own = fresh();
        QVERIFY(openStorage(own.toStdString()).isOk());
        QCOMPARE(kindOf(own), ErrorKind::InvalidInput);
        const QString damaged = database({aTrade(1)});
        QVERIFY(QFile::resize(damaged, 6'000));
        QCOMPARE(kindOf(damaged), ErrorKind::Storage);
    }

    void bearsAnyBytes()
    {
        const QString path = database({aTrade(1), aTrade(2)});
        const QByteArray sound = bytesOf(path);
        Random random(7);
        int understood = 0;
        for (int i = 0; i < 300; ++i) {
            QByteArray bytes = sound;
            for (int hit = 0; hit < 4; ++hit) {
                const auto at = static_cast<qsizetype>(
                    random.below(static_cast<std::uint64_t>(bytes.size() - 16)));
                bytes[16 + at] = static_cast<char>(random.below(256));
            }
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(bytes);
            file.close();
            const auto contents = readLegacyDatabase(path.toStdString(), plainVocabulary());
            understood += contents ? 1 : 0;
            QVERIFY(contents.isOk() || !contents.error().message.empty());
        }
        QVERIFY(understood > 0 && understood < 300);
    }

    void leavesTheFileAndItsFolderAlone()
    {
        const QString path = database({aTrade(1)});
        const QByteArray before = bytesOf(path);
        QCOMPARE(readAll(path).trades.size(), std::size_t{1});
        QCOMPARE(bytesOf(path), before);
        QCOMPARE(QDir(QFileInfo(path).path()).entryList(QDir::Files),
                 QStringList{QStringLiteral("old.db")});

        const QString wal = fresh();
        runSql(wal, QStringList{QStringLiteral("PRAGMA journal_mode=WAL")} + legacySchema() +
                        QStringList{aTrade(1)});
        const QByteArray walBefore = bytesOf(wal);
        QCOMPARE(readAll(wal).trades.size(), std::size_t{1});
        QCOMPARE(bytesOf(wal), walBefore);
        QCOMPARE(QDir(QFileInfo(wal).path()).entryList(QDir::Files),
                 QStringList{QStringLiteral("old.db")});
    }

    void readsWhatOnlyTheCommitLogHolds()
    {
        const QString path = fresh();
        const QString name = QStringLiteral("legacy-writer");
        {
            QSqlDatabase writer = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
            writer.setDatabaseName(path);
            QVERIFY(writer.open());
            QSqlQuery query(writer);
            QVERIFY(query.exec(QStringLiteral("PRAGMA journal_mode=WAL")));
            for (const QString& statement : legacySchema() + QStringList{aTrade(1)})
                QVERIFY(query.exec(statement));
            query.finish();
            const QByteArray before = bytesOf(path) + bytesOf(path + QStringLiteral("-wal"));
            QCOMPARE(readAll(path).trades.size(), std::size_t{1});
            QCOMPARE(bytesOf(path) + bytesOf(path + QStringLiteral("-wal")), before);
        }
        QSqlDatabase::removeDatabase(name);
    }

    void importsTheSameTwiceWithoutChange()
    {
        const QString path = database(
            {aTrade(1), aTrade(2, {{QStringLiteral("net_pnl"), QStringLiteral("-0.123456789")}}),
             QStringLiteral("INSERT INTO bot_instances (id, current_balance) VALUES ('0001', 50)"),
             QStringLiteral("INSERT INTO performance_metrics (id, bot_id, sharpe_ratio, "
                            "calculated_at) VALUES (1, '0001', 1.25, '2024-01-15')")});
        const LegacyContents contents = readAll(path);
        const auto storage = openStorage(m_folder.filePath(QStringLiteral("q.db")).toStdString());
        QVERIFY(storage.isOk());
        const LegacyStored first = storeLegacyContents(contents, **storage, {}, false).value();
        QCOMPARE(first.trades.inserted, std::int64_t{2});
        QCOMPARE(first.bots.inserted, std::int64_t{1});
        QCOMPARE(first.performance.inserted, std::int64_t{1});
        QCOMPARE(first.netPnl, "9.666543211"_dec);
        QCOMPARE(first.netPnl, contents.netPnlRead);
        const std::vector<Trade> stored = (*storage)->trades({}).value();

        const LegacyStored second =
            storeLegacyContents(readAll(path), **storage, {}, false).value();
        QCOMPARE(second.trades.unchanged, std::int64_t{2});
        QCOMPARE(second.trades.inserted + second.trades.updated, std::int64_t{0});
        QCOMPARE(second.bots.unchanged, std::int64_t{1});
        QCOMPARE(second.performance.unchanged, std::int64_t{1});
        QCOMPARE(second.netPnl, first.netPnl);
        const std::vector<Trade> again = (*storage)->trades({}).value();
        QCOMPARE(again.size(), stored.size());
        for (std::size_t i = 0; i < again.size(); ++i) {
            QCOMPARE(again[i].number, stored[i].number);
            QVERIFY(again[i].number < 0);
            QCOMPARE(again[i].origin.updatedAt, stored[i].origin.updatedAt);
        }
    }

    void followsATradeThatWasOpen()
    {
        const QString path =
            database({aTrade(1, {{QStringLiteral("exit_time"), QStringLiteral("NULL")},
                                 {QStringLiteral("status"), QStringLiteral("'open'")}})});
        MemoryStorage storage;
        QVERIFY(storeLegacyContents(readAll(path), storage, {}, false).isOk());
        runSql(path, {QStringLiteral("UPDATE trades SET exit_time = '2024-01-03', status = "
                                     "'closed', net_pnl = 5"),
                      aTrade(2)});
        const LegacyStored stored = storeLegacyContents(readAll(path), storage, {}, false).value();
        QCOMPARE(stored.trades.updated, std::int64_t{1});
        QCOMPARE(stored.trades.inserted, std::int64_t{1});
        QCOMPARE(storage.trades({}).value().size(), std::size_t{2});
        QCOMPARE(stored.netPnl, "14.79"_dec);
    }

    void neverTouchesAKnownBotOrItsTrades()
    {
        MemoryStorage storage;
        BotRecord own;
        own.definition.id = BotId("0001");
        own.definition.name = "mine";
        QVERIFY(storage.saveBot(own).isOk());
        QVERIFY(storage.saveTrades({Trade{.number = 1, .bot = BotId("0001")}}).isOk());
        const LegacyContents contents = readAll(
            database({aTrade(1),
                      QStringLiteral("INSERT INTO bot_instances (id) VALUES ('0001'), ('gone')")}));
        const LegacyStored stored =
            storeLegacyContents(contents, storage, {BotId("gone")}, false).value();
        QCOMPARE(stored.bots.unchanged, std::int64_t{1});
        QCOMPARE(stored.bots.refused, std::int64_t{1});
        QCOMPARE(stored.refusals.size(), std::size_t{1});
        QCOMPARE(storage.bots().value().front().definition.name, std::string("mine"));
        QCOMPARE(storage.trades({}).value().size(), std::size_t{2});
        QCOMPARE(stored.netPnl, "9.79"_dec);
    }

    void writesNothingInADryRun()
    {
        MemoryStorage storage;
        const LegacyContents contents = readAll(
            database({aTrade(1), QStringLiteral("INSERT INTO bot_instances (id) VALUES ('a')")}));
        const LegacyStored stored = storeLegacyContents(contents, storage, {}, true).value();
        QCOMPARE(stored.trades.inserted, std::int64_t{1});
        QCOMPARE(stored.bots.inserted, std::int64_t{1});
        QCOMPARE(stored.netPnl, "9.79"_dec);
        QVERIFY(storage.trades({}).value().empty());
        QVERIFY(storage.bots().value().empty());
    }
};

QD_TEST(TestLegacyDatabase)
#include "TestLegacyDatabase.moc"
