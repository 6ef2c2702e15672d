// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/BarChunk.h"
#include "core/adapters/sqlite/Database.h"
#include "core/adapters/sqlite/SqliteStores.h"
#include "core/foundation/Random.h"
#include "core/ports/BarStore.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>

#include <limits>

using namespace qd;

namespace {

BarSeries walk(std::size_t count, std::uint64_t seed)
{
    Random random(seed);
    BarSeries bars({.symbol = "BTCUSDT", .timeframe = Timeframe::fromSeconds(60)});
    std::int64_t price = 6'400'000;
    for (std::size_t i = 0; i < count; ++i) {
        const std::int64_t close = price + static_cast<std::int64_t>(random.below(2'001)) - 1'000;
        const Status done = bars.append(
            {.openTime = Timestamp::fromMilliseconds(static_cast<std::int64_t>(i) * 60'000),
             .open = Decimal::fromMantissa(price, 2),
             .high = Decimal::fromMantissa(std::max(price, close) + 5, 2),
             .low = Decimal::fromMantissa(std::min(price, close) - 5, 2),
             .close = Decimal::fromMantissa(close, 2),
             .volume =
                 Decimal::fromMantissa(static_cast<std::int64_t>(random.below(1'000'000)), 3)});
        QD_ASSERT(done.isOk(), "the walk is a sound series");
        price = close;
    }
    return bars;
}

bool isSame(const BarSeries& a, const BarSeries& b)
{
    bool same = a.size() == b.size();
    for (std::size_t i = 0; same && i < a.size(); ++i)
        same = a.bar(i) == b.bar(i);
    return same;
}

} // namespace

class TestSqliteBarStore : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::string m_path;

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_path = m_folder.filePath(QStringLiteral("%1.db").arg(++number)).toStdString();
    }

    void packsAnyNumbersWithoutLoss()
    {
        Random random(5);
        for (const std::size_t count : {0U, 1U, 2U, 1'000U}) {
            sqlite::BarColumns columns;
            columns.resize(count);
            for (auto* column : {&columns.openTime, &columns.open, &columns.high, &columns.low,
                                 &columns.close, &columns.volume}) {
                for (std::int64_t& value : *column)
                    value = static_cast<std::int64_t>(random.next() >> random.below(64));
            }
            if (count > 1) {
                columns.open[0] = std::numeric_limits<std::int64_t>::min();
                columns.close[0] = std::numeric_limits<std::int64_t>::max();
                columns.volume[1] = -1;
            }
            const std::string bytes =
                sqlite::encodeChunk({columns.openTime, columns.open, columns.high, columns.low,
                                     columns.close, columns.volume});
            sqlite::BarColumns back;
            QVERIFY(sqlite::decodeChunk(bytes, count, back));
            QVERIFY(back.openTime == columns.openTime && back.open == columns.open);
            QVERIFY(back.high == columns.high && back.low == columns.low);
            QVERIFY(back.close == columns.close && back.volume == columns.volume);
            sqlite::BarColumns other;
            QVERIFY(!sqlite::decodeChunk(bytes, count + 1, other));
        }
    }

    void refusesBytesThatAreNoChunk()
    {
        const BarSeries bars = walk(500, 1);
        const std::string bytes = sqlite::encodeChunk(sqlite::viewOf(bars, 0, 500));
        Random random(9);
        for (std::size_t length = 0; length < bytes.size(); length += 7) {
            sqlite::BarColumns columns;
            QVERIFY(!sqlite::decodeChunk(std::string_view(bytes).substr(0, length), 500, columns));
        }
        for (int round = 0; round < 2'000; ++round) { // must not crash, whatever it answers
            std::string damaged = bytes;
            for (int flips = 0; flips < 3; ++flips)
                damaged[random.below(damaged.size())] = static_cast<char>(random.next());
            sqlite::BarColumns columns;
            if (sqlite::decodeChunk(damaged, 500, columns))
                QCOMPARE(columns.size(), std::size_t{500});
        }
    }

    void makesRegularTimesCostNothing()
    {
        BarSeries flat({.symbol = "FLAT", .timeframe = Timeframe::fromSeconds(60)});
        for (std::int64_t i = 0; i < 16'384; ++i)
            QVERIFY(flat.append({.openTime = Timestamp::fromMilliseconds(i * 60'000),
                                 .open = Decimal::fromInt(5),
                                 .high = Decimal::fromInt(5),
                                 .low = Decimal::fromInt(5),
                                 .close = Decimal::fromInt(5),
                                 .volume = Decimal()})
                        .isOk());
        QVERIFY(sqlite::encodeChunk(sqlite::viewOf(flat, 0, flat.size())).size() < 100);
    }

    void staysBelowTwentyFiveBytesABar()
    {
        const BarSeries bars = walk(200'000, 2);
        QCOMPARE(openBarStore(m_path, StoreAccess::ReadWrite).value()->store(bars, "X")->inserted,
                 std::int64_t{200'000});
        QVERIFY(QFile(QString::fromStdString(m_path)).size() < 25 * 200'000);
    }

    void leavesTheStoreAsItWasWhenAnImportFails()
    {
        const BarSeries first = walk(100, 1);
        QVERIFY(openBarStore(m_path, StoreAccess::ReadWrite).value()->store(first, "X").isOk());
        {
            const auto full =
                openBarStore(m_path, StoreAccess::ReadWrite, {.maxPages = 20}).value();
            const auto outcome = full->store(walk(200'000, 3), "X");
            QVERIFY(!outcome.isOk());
            QCOMPARE(outcome.error().kind, ErrorKind::Storage);
            QVERIFY(isSame(full->load(first.key()).value(), first));
        }
        const auto store = openBarStore(m_path, StoreAccess::ReadOnly).value();
        QVERIFY(isSame(store->load(first.key()).value(), first));
        QVERIFY(!store->store(first, "X").isOk()); // a reader
    }

    void neverGivesBackDamagedBars()
    {
        const BarSeries bars = walk(40'000, 4);
        QVERIFY(openBarStore(m_path, StoreAccess::ReadWrite).value()->store(bars, "X").isOk());
        QFile file(QString::fromStdString(m_path));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray sound = file.readAll();
        Random random(6);
        int noticed = 0;
        for (int round = 0; round < 150; ++round) {
            init();
            QByteArray bytes = sound;
            const auto at =
                static_cast<qsizetype>(random.below(static_cast<std::uint64_t>(bytes.size())));
            bytes[at] = static_cast<char>(bytes[at] ^ (1 << random.below(8)));
            QFile damaged(QString::fromStdString(m_path));
            QVERIFY(damaged.open(QIODevice::WriteOnly) && damaged.write(bytes) == bytes.size());
            damaged.close();
            const auto store = openBarStore(m_path, StoreAccess::ReadOnly);
            const auto loaded =
                store ? (*store)->load(bars.key()) : Result<BarSeries>(store.error());
            noticed += loaded ? 0 : 1;
            if (loaded)
                QVERIFY(isSame(*loaded, bars)); // the bit was in free space
        }
        QVERIFY2(noticed > 75,
                 std::to_string(noticed).c_str()); // the rest of the file is free space
    }

    void noticesAChunkThatIsGone()
    {
        const BarSeries bars = walk(40'000, 4);
        QVERIFY(openBarStore(m_path, StoreAccess::ReadWrite).value()->store(bars, "X").isOk());
        {
            const auto database =
                sqlite::Database::open(sqlite::marketFormat(), m_path, sqlite::Access::ReadWrite);
            QVERIFY((*database)->execute("DELETE FROM chunks WHERE rowid = 2", "t").isOk());
        }
        const auto store = openBarStore(m_path, StoreAccess::ReadWrite).value();
        QCOMPARE(store->load(bars.key()).error().kind, ErrorKind::Storage);
        QVERIFY(!store->list().isOk());
        QVERIFY(!store->store(bars, "X").isOk());
        QVERIFY(!checkDatabase(m_path)->empty());
        QVERIFY(store->remove(bars.key()).isOk()); // the way out
        QVERIFY(store->store(bars, "X").isOk());
    }

    void keepsFewChunksWhenBarsComeInSmallPieces()
    {
        const BarSeries bars = walk(20'000, 8);
        const auto store = openBarStore(m_path, StoreAccess::ReadWrite).value();
        for (std::size_t end = 20'000; end > 0; end -= 1'000) // the newest piece first
            QVERIFY(
                store->store(bars.slice(bars.openTime(end - 1'000), bars.closeTime(end - 1)), "X")
                    .isOk());
        QVERIFY(isSame(store->load(bars.key()).value(), bars));
        const auto database =
            sqlite::Database::open(sqlite::marketFormat(), m_path, sqlite::Access::ReadOnly);
        QVERIFY(*(*database)->integer("SELECT count(*) FROM chunks") <= 3);
    }
};

QD_TEST(TestSqliteBarStore)
#include "TestSqliteBarStore.moc"
