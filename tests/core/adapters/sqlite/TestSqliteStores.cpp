// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/SqliteStores.h"
#include "core/ports/BarStore.h"
#include "core/ports/OrderJournal.h"
#include "core/ports/Storage.h"
#include "core/ports/VenueLedger.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>

#include <cmath>

using namespace qd;

class TestSqliteStores : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string file(const char* name) const
    {
        return m_folder.filePath(QString::fromUtf8(name)).toStdString();
    }

private Q_SLOTS:
    void showsWhatAFileIs()
    {
        const auto journal = openJournal(file("journal.db")).value();
        const auto ledger = openVenueLedger(file("paper.db")).value();
        const auto storage = openStorage(file("quarterdeck.db")).value();
        const auto market = openBarStore(file("market.db"), StoreAccess::ReadWrite).value();
        for (const char* name : {"journal", "paper", "quarterdeck", "market"}) {
            const auto status = databaseStatus(file((std::string(name) + ".db").c_str()));
            QVERIFY(status.isOk());
            QCOMPARE(status->name, std::string(name));
            QCOMPARE(status->schemaVersion, status->programVersion);
            QCOMPARE(status->journalMode, std::string("wal"));
            QVERIFY(status->pages > 0 && status->pageSize >= 4'096);
        }
        QCOMPARE(databaseStatus(file("none.db")).error().kind, ErrorKind::NotFound);
    }

    void findsSoundFilesSound()
    {
        {
            const auto storage = openStorage(file("sound.db")).value();
            QVERIFY(storage->saveTrades({Trade{.number = 1, .bot = BotId("a")}}).isOk());
        }
        QVERIFY(checkDatabase(file("sound.db"))->empty());
        QVERIFY(!checkDatabase(file("none.db")).isOk());
    }

    void refusesFiguresThatAreNotNumbers()
    {
        const auto storage = openStorage(file("nan.db")).value();
        Trade trade{.number = 1, .bot = BotId("a")};
        trade.returnRatio = std::nan("");
        const Status saved = storage->saveTrades({Trade{.number = 2, .bot = BotId("a")}, trade});
        QCOMPARE(saved.error().kind, ErrorKind::InvalidInput);
        QVERIFY(storage->trades({}).value().empty()); // all or nothing
        trade.returnRatio = 0.5;
        QVERIFY(storage->saveTrades({trade}).isOk());
        QVERIFY(!storage->appendEquity(BotId("a"), {{{}, std::nan("")}}).isOk());
    }

    void stampsRecords()
    {
        const auto storage = openStorage(file("stamps.db")).value();
        QVERIFY(storage->saveTrades({Trade{.number = 1, .bot = BotId("a")}}).isOk());
        const Trade first = storage->trades({}).value().at(0);
        QVERIFY(!first.origin.createdAt.isNull());
        QVERIFY(storage->saveTrades({Trade{.number = 1, .bot = BotId("a")}}).isOk());
        const Trade second = storage->trades({}).value().at(0);
        QVERIFY(second.origin.createdAt == first.origin.createdAt);
        QVERIFY(second.origin.updatedAt >= first.origin.updatedAt);
    }

    void copiesADatabaseThatIsInUse()
    {
        const auto journal = openJournal(file("live.db")).value();
        JournalBatch batch;
        batch.cash = {{BotId("a"), Decimal::fromInt(5), "deposit", {}}};
        QVERIFY(journal->write({batch}).isOk());
        QVERIFY(backupDatabase(file("live.db"), file("it's a copy.db")).isOk());
        QVERIFY(journal->write({batch}).isOk()); // goes on
        const auto copy = openJournal(file("it's a copy.db"), StoreAccess::ReadOnly).value();
        QCOMPARE(copy->load()->cash.size(), std::size_t{1});
        QVERIFY(checkDatabase(file("it's a copy.db"))->empty());
        const Status again = backupDatabase(file("live.db"), file("it's a copy.db"));
        QCOMPARE(again.error().kind, ErrorKind::Conflict); // nothing is overwritten
        QVERIFY(!backupDatabase(file("live.db"), file("no/such/folder.db")).isOk());
    }
};

QD_TEST(TestSqliteStores)
#include "TestSqliteStores.moc"
