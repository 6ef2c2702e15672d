// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/Database.h"
#include "core/adapters/sqlite/SqliteJournal.h"
#include "core/adapters/sqlite/SqliteStores.h"
#include "core/foundation/Random.h"
#include "tests/core/adapters/sqlite/Processes.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

using namespace qd;

namespace {

JournalBatch batchOf(int number)
{
    Order order;
    order.id = ClientOrderId("order-" + std::to_string(number));
    order.intent.symbol = "BTCUSDT";
    order.intent.quantity = Decimal::fromInt(number + 1);
    Fill fill;
    fill.tradeId = TradeId("trade-" + std::to_string(number));
    fill.orderId = order.id;
    fill.symbol = "BTCUSDT";
    fill.price = "64123.45"_dec;
    fill.quantity = order.intent.quantity;
    return {.newOrders = {order},
            .fills = {fill},
            .checkpoints = {{BotId("demo"), Timestamp::fromMilliseconds(number),
                             std::to_string(number)}},
            .audit = {{{}, "engine", "order.fill", order.id.str(), ""}}};
}

} // namespace

class TestSqliteJournal : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string m_path;

    std::unique_ptr<sqlite::Database> raw() const
    {
        return sqlite::Database::open(sqlite::journalFormat(), m_path, sqlite::Access::ReadWrite)
            .value();
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_path = m_folder.filePath(QStringLiteral("%1.db").arg(++number)).toStdString();
    }

    void keepsEverythingOverARestart()
    {
        QVERIFY(openJournal(m_path).value()->write({batchOf(0), batchOf(1)}).isOk());
        const JournalContents contents = openJournal(m_path).value()->load().value();
        QCOMPARE(contents.orders.size(), std::size_t{2});
        QCOMPARE(contents.fills.size(), std::size_t{2});
        QCOMPARE(contents.checkpoints.at(BotId("demo")).state, std::string("1"));
    }

    void refusesToChangeFillsCashAndAudit()
    {
        JournalBatch batch = batchOf(0);
        batch.cash = {{BotId("demo"), Decimal::fromInt(1), "deposit", {}}};
        QVERIFY(openJournal(m_path).value()->write({batch}).isOk());
        const auto database = raw();
        for (const char* sql :
             {"UPDATE fills SET price = '1'", "DELETE FROM fills", "DELETE FROM audit",
              "UPDATE audit SET actor = 'nobody'", "DELETE FROM cash_movements",
              "UPDATE cash_movements SET amount = '9'"})
            QVERIFY2(!database->execute(sql, "tamper").isOk(), sql);
    }

    void noticesAChangedAndAMissingRow()
    {
        QVERIFY(openJournal(m_path).value()->write({batchOf(0), batchOf(1), batchOf(2)}).isOk());
        {
            const auto database = raw();
            QVERIFY(
                database->execute("UPDATE orders SET quantity = '7' WHERE seq = 2", "t").isOk());
        }
        const auto changed = openJournal(m_path).value()->load();
        QVERIFY(!changed.isOk());
        QCOMPARE(changed.error().kind, ErrorKind::Storage);
        {
            const auto database = raw();
            QVERIFY(database->execute("DROP TRIGGER fills_are_never_deleted", "t").isOk());
            QVERIFY(database->execute("DELETE FROM orders WHERE seq = 2", "t").isOk());
            QVERIFY(database->execute("DELETE FROM fills WHERE seq = 1", "t").isOk());
        }
        const auto missing = openJournal(m_path).value()->load();
        QVERIFY(!missing.isOk());
        QVERIFY(missing.error().describe().find("missing") != std::string::npos);
    }

    void stopsForGoodWhenTheDiskIsFull()
    {
        int acknowledged = 0;
        {
            const auto journal = openJournal(m_path, StoreAccess::ReadWrite, {.maxPages = 60});
            Status outcome;
            while (outcome.isOk() && acknowledged < 10'000) {
                outcome = (*journal)->write({batchOf(acknowledged)});
                acknowledged += outcome.isOk() ? 1 : 0;
            }
            QCOMPARE(outcome.error().kind, ErrorKind::Storage);
            QVERIFY(outcome.error().message.find("full") != std::string::npos);
            const Status again = (*journal)->write({JournalBatch()});
            QVERIFY(!again.isOk()); // even what would fit
            QCOMPARE(again.error().message, outcome.error().message);
        }
        const JournalContents contents = openJournal(m_path).value()->load().value();
        QVERIFY(acknowledged > 0);
        QCOMPARE(contents.orders.size(), static_cast<std::size_t>(acknowledged));
        QCOMPARE(contents.fills.size(), static_cast<std::size_t>(acknowledged)); // nothing in part
    }

    void writesAllBatchesOrNone()
    {
        std::vector<JournalBatch> batches;
        for (int number = 0; number < 2'000; ++number)
            batches.push_back(batchOf(number));
        {
            const auto journal = openJournal(m_path, StoreAccess::ReadWrite, {.maxPages = 60});
            QVERIFY(!(*journal)->write(batches).isOk());
        }
        QVERIFY(openJournal(m_path).value()->load().value().orders.empty());
    }

    void losesNothingThatWasAcknowledgedBeforeAKill()
    {
        for (int round = 0; round < 10; ++round) {
            init();
            const int acknowledged =
                test::reportsBeforeKill(5 + round * 7, [this](const auto& report) {
                    const auto journal = openJournal(m_path).value();
                    for (int number = 0;; ++number) {
                        if (!journal->write({batchOf(number)}))
                            ::_exit(1);
                        report();
                    }
                });
            QVERIFY(acknowledged > 0);
            const JournalContents contents = openJournal(m_path).value()->load().value();
            // The one that was being written may be there too, whole.
            const auto kept = static_cast<int>(contents.orders.size());
            QVERIFY(kept == acknowledged || kept == acknowledged + 1);
            QCOMPARE(contents.fills.size(), contents.orders.size());
            QCOMPARE(contents.checkpoints.at(BotId("demo")).state, std::to_string(kept - 1));
        }
    }

    void neverGivesBackADamagedFileAsSound()
    {
        {
            const auto journal = openJournal(m_path).value();
            for (int number = 0; number < 40; ++number)
                QVERIFY(journal->write({batchOf(number)}).isOk());
        }
        QFile file(QString::fromStdString(m_path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray sound = file.readAll();
        Random random(3);
        for (int round = 0; round < 200; ++round) {
            init();
            QByteArray bytes = sound;
            const auto at =
                static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(bytes.size())));
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.below(8)));
            QFile damaged(QString::fromStdString(m_path));
            QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(bytes) == bytes.size());
            damaged.close();
            const auto journal = openJournal(m_path);
            if (!journal)
                continue; // noticed at the start
            const auto contents = (*journal)->load();
            if (!contents)
                continue; // noticed at the first read
            // The bit was in free space, in the audit or in a counter nobody relies on.
            QCOMPARE(contents->fills.size(), std::size_t{40});
            for (int number = 0; number < 40; ++number) {
                const Fill& fill = contents->fills[static_cast<std::size_t>(number)];
                QVERIFY(fill.quantity == Decimal::fromInt(number + 1));
                QVERIFY(fill.price == "64123.45"_dec);
                QVERIFY(contents->orders[static_cast<std::size_t>(number)].id == fill.orderId);
            }
        }
    }
};

QD_TEST(TestSqliteJournal)
#include "TestSqliteJournal.moc"
