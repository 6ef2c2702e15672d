// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/adapters/sqlite/LegacyFixture.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>

namespace qd::test {

QStringList legacySchema()
{
    return {QStringLiteral(
                "CREATE TABLE trades (id INTEGER PRIMARY KEY, bot_id VARCHAR(255), trade_type "
                "VARCHAR(10), strategy_name VARCHAR(100), entry_logic_name VARCHAR(100), "
                "exit_logic_name VARCHAR(100), symbol VARCHAR(20), interval VARCHAR(10), "
                "entry_time DATETIME, exit_time DATETIME, buy_order_created DATETIME, "
                "buy_order_closed DATETIME, sell_order_created DATETIME, sell_order_closed "
                "DATETIME, entry_price NUMERIC(20, 8), exit_price NUMERIC(20, 8), entry_value "
                "NUMERIC(20, 8), exit_value NUMERIC(20, 8), size NUMERIC(20, 8), direction "
                "VARCHAR(10), commission NUMERIC(20, 8), gross_pnl NUMERIC(20, 8), net_pnl "
                "NUMERIC(20, 8), pnl_percentage NUMERIC(10, 4), exit_reason VARCHAR(100), status "
                "VARCHAR(20), extra_metadata JSON, created_at DATETIME, updated_at DATETIME)"),
            QStringLiteral(
                "CREATE TABLE bot_instances (id VARCHAR(255) PRIMARY KEY, type VARCHAR(20), "
                "config_file VARCHAR(255), status VARCHAR(20), current_balance NUMERIC(20, 8), "
                "total_pnl NUMERIC(20, 8), started_at DATETIME, last_heartbeat DATETIME, "
                "extra_metadata JSON, created_at DATETIME, updated_at DATETIME)"),
            QStringLiteral(
                "CREATE TABLE performance_metrics (id INTEGER PRIMARY KEY, bot_id VARCHAR(255), "
                "sharpe_ratio NUMERIC(10, 4), win_rate NUMERIC(10, 4), profit_factor NUMERIC(10, "
                "4), max_drawdown NUMERIC(10, 4), total_return NUMERIC(10, 4), total_trades "
                "INTEGER, winning_trades INTEGER, losing_trades INTEGER, avg_win NUMERIC(20, 8), "
                "avg_loss NUMERIC(20, 8), largest_win NUMERIC(20, 8), largest_loss NUMERIC(20, "
                "8), calculated_at DATETIME, extra_metadata JSON, created_at DATETIME)")};
}

void runSql(const QString& path, const QStringList& statements)
{
    const QString name = QStringLiteral("legacy-fixture");
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(path);
        if (!database.open())
            qFatal("the fixture cannot be made: %s", qPrintable(database.lastError().text()));
        QSqlQuery query(database);
        for (const QString& statement : statements) {
            if (!query.exec(statement))
                qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        }
    }
    QSqlDatabase::removeDatabase(name);
}

LegacyVocabulary plainVocabulary()
{
    LegacyVocabulary words;
    words.botId = [](std::string_view text) { return std::string(text); };
    words.symbol = [](std::string_view text) { return std::string(text); };
    words.entryModule = [](std::string_view text) {
        return std::string(text == "RSIBBEntryMixin" ? "rsi-bb" : "");
    };
    words.exitModule = [](std::string_view text) {
        return std::string(text == "ATRExitMixin" ? "atr" : "");
    };
    words.isSecretKey = [](std::string_view key) { return key == "api_key"; };
    return words;
}

} // namespace qd::test
