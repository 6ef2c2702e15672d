// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/Database.h"
#include "core/adapters/sqlite/SqliteStores.h"
#include "core/domain/RiskLimitFields.h"
#include "core/ports/Storage.h"
#include "tests/support/TestMain.h"

#include <QTemporaryDir>

using namespace qd;
using sqlite::Access;
using sqlite::Database;
using sqlite::DatabaseFormat;

namespace {

/// A bot as the first version of quarterdeck.db kept it.
const std::string kFirstBot = R"(INSERT INTO bots (id, name, environment, symbol,
    timeframe_seconds, strategy, parameters, sizing, cash, max_position_value, max_order_value,
    max_daily_loss, state, config_file, started_at, last_heartbeat, metadata, created_at,
    updated_at)
    VALUES ('old', 'Old', 'paper', 'BTCUSDT', 3600, 'sma-cross', '{"fast":10}', 'percent:5',
    '1000', '500', '0', '25', 'paused', '', 7, 8, '{}', 9, 10))";

} // namespace

class TestStorageUpgrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void aBotOfTheFirstVersionKeepsItsLimits()
    {
        const std::string path = m_folder.filePath(QStringLiteral("first.db")).toStdString();
        writeFirstVersion(path);
        const auto storage = openStorage(path);
        QVERIFY2(storage.isOk(), storage ? "" : storage.error().describe().c_str());
        const Result<std::vector<BotRecord>> bots = (*storage)->bots();
        QVERIFY2(bots.isOk(), bots ? "" : bots.error().describe().c_str());
        QCOMPARE(bots->size(), std::size_t{1});
        const BotDefinition& bot = bots->front().definition;
        QCOMPARE(bot.sizing.toString(), std::string("percent:5"));
        QCOMPARE(bot.limits.maxPositionValue.toString(), std::string("500"));
        QCOMPARE(bot.limits.maxDailyLoss.toString(), std::string("25"));
        QVERIFY(furtherLimitTexts(bot.limits).empty());
        QVERIFY(bots->front().state == BotState::Paused);
    }

    void limitsThatCannotBeReadAreNamed()
    {
        const std::string path = m_folder.filePath(QStringLiteral("odd.db")).toStdString();
        writeFirstVersion(path);
        QVERIFY(openStorage(path).isOk());
        {
            const auto database =
                Database::open(sqlite::storageFormat(), path, Access::ReadWrite).value();
            QVERIFY(database
                        ->execute("UPDATE bots SET limits = '{\"stop_loss_percent\":\"900\"}'",
                                  "write a limit that cannot be")
                        .isOk());
        }
        const auto storage = openStorage(path).value();
        const Result<std::vector<BotRecord>> bots = storage->bots();
        QVERIFY(!bots.isOk());
        QVERIFY2(bots.error().describe().find("stop_loss_percent") != std::string::npos,
                 bots.error().describe().c_str());
    }

private:
    static void writeFirstVersion(const std::string& path)
    {
        DatabaseFormat first = sqlite::storageFormat();
        first.migrations.resize(1);
        const auto database = Database::open(first, path, Access::ReadWrite).value();
        const Status written = database->execute(kFirstBot, "write a bot");
        QVERIFY2(written.isOk(), written ? "" : written.error().describe().c_str());
    }

    QTemporaryDir m_folder;
};

QD_TEST(TestStorageUpgrade)
#include "TestStorageUpgrade.moc"
