// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/SqliteStorage.h"

#include "core/adapters/sqlite/StorageRows.h"

#include <chrono>
#include <limits>

namespace qd::sqlite {

namespace {

// A record that is saved again keeps its created_at.
constexpr const char* kUpsertBot = R"(
INSERT INTO bots (id, name, environment, symbol, timeframe_seconds, strategy, parameters, sizing,
    cash, max_position_value, max_order_value, max_daily_loss, limits, state, config_file,
    current_balance, total_pnl, started_at, last_heartbeat, metadata, created_at, updated_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (id) DO UPDATE SET
    name = excluded.name, environment = excluded.environment, symbol = excluded.symbol,
    timeframe_seconds = excluded.timeframe_seconds, strategy = excluded.strategy,
    parameters = excluded.parameters, sizing = excluded.sizing, cash = excluded.cash,
    max_position_value = excluded.max_position_value, max_order_value = excluded.max_order_value,
    max_daily_loss = excluded.max_daily_loss, limits = excluded.limits, state = excluded.state,
    config_file = excluded.config_file, current_balance = excluded.current_balance,
    total_pnl = excluded.total_pnl, started_at = excluded.started_at,
    last_heartbeat = excluded.last_heartbeat, metadata = excluded.metadata,
    updated_at = excluded.updated_at)";
constexpr const char* kSelectBots = R"(
SELECT id, name, environment, symbol, timeframe_seconds, strategy, parameters, sizing,
    cash, max_position_value, max_order_value, max_daily_loss, limits, state, config_file,
    current_balance, total_pnl, started_at, last_heartbeat, metadata, created_at, updated_at
FROM bots ORDER BY id)";

constexpr const char* kUpsertTrade = R"(
INSERT INTO trades (bot_id, number, environment, strategy, entry_logic, exit_logic, symbol,
    timeframe, side, entry_time, exit_time, entry_order_created, entry_order_closed,
    exit_order_created, exit_order_closed, entry_price, exit_price, quantity, entry_value,
    exit_value, gross_pnl, fees, net_pnl, return_ratio, mae, mfe, bars_held, entry_reason,
    exit_reason, entry_order, exit_order, metadata, created_at, updated_at)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
    ?, ?, ?, ?)
ON CONFLICT (bot_id, number) DO UPDATE SET
    environment = excluded.environment, strategy = excluded.strategy,
    entry_logic = excluded.entry_logic, exit_logic = excluded.exit_logic,
    symbol = excluded.symbol, timeframe = excluded.timeframe, side = excluded.side,
    entry_time = excluded.entry_time, exit_time = excluded.exit_time,
    entry_order_created = excluded.entry_order_created,
    entry_order_closed = excluded.entry_order_closed,
    exit_order_created = excluded.exit_order_created,
    exit_order_closed = excluded.exit_order_closed, entry_price = excluded.entry_price,
    exit_price = excluded.exit_price, quantity = excluded.quantity,
    entry_value = excluded.entry_value, exit_value = excluded.exit_value,
    gross_pnl = excluded.gross_pnl, fees = excluded.fees, net_pnl = excluded.net_pnl,
    return_ratio = excluded.return_ratio, mae = excluded.mae, mfe = excluded.mfe,
    bars_held = excluded.bars_held, entry_reason = excluded.entry_reason,
    exit_reason = excluded.exit_reason, entry_order = excluded.entry_order,
    exit_order = excluded.exit_order, metadata = excluded.metadata,
    updated_at = excluded.updated_at)";
constexpr const char* kSelectTrades = R"(
SELECT bot_id, number, environment, strategy, entry_logic, exit_logic, symbol,
    timeframe, side, entry_time, exit_time, entry_order_created, entry_order_closed,
    exit_order_created, exit_order_closed, entry_price, exit_price, quantity, entry_value,
    exit_value, gross_pnl, fees, net_pnl, return_ratio, mae, mfe, bars_held, entry_reason,
    exit_reason, entry_order, exit_order, metadata, created_at, updated_at
FROM trades
WHERE coalesce(exit_time, entry_time) >= ? AND coalesce(exit_time, entry_time) < ?
    AND bot_id = coalesce(?, bot_id) AND symbol = coalesce(?, symbol)
    AND (exit_time IS NULL OR ? = 0)
ORDER BY entry_time, bot_id, number)";

constexpr const char* kUpsertPerformance = R"(
INSERT INTO performance (bot_id, calculated_at, equity, net_pnl, metrics, metadata, created_at)
VALUES (?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (bot_id, calculated_at) DO UPDATE SET equity = excluded.equity,
    net_pnl = excluded.net_pnl, metrics = excluded.metrics, metadata = excluded.metadata)";
constexpr const char* kSelectPerformance = R"(
SELECT bot_id, calculated_at, equity, net_pnl, metrics, metadata FROM performance
WHERE bot_id = ? ORDER BY calculated_at)";

constexpr const char* kUpsertEquity = R"(
INSERT INTO equity (bot_id, time, equity) VALUES (?, ?, ?)
ON CONFLICT (bot_id, time) DO UPDATE SET equity = excluded.equity)";
constexpr const char* kSelectEquity =
    "SELECT time, equity FROM equity WHERE bot_id = ? ORDER BY time";

constexpr const char* kUpsertSetting = R"(
INSERT INTO settings (key, value, updated_at) VALUES (?, ?, ?)
ON CONFLICT (key) DO UPDATE SET value = excluded.value, updated_at = excluded.updated_at)";
constexpr const char* kSelectSetting = "SELECT value FROM settings WHERE key = ?";

/// The machine's clock, for the stamps of records only.
Timestamp machineTime()
{
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    return Timestamp::fromNanoseconds(
        std::chrono::duration_cast<std::chrono::nanoseconds>(sinceEpoch).count());
}

QString toText16(const std::string& text)
{
    return QString::fromStdString(text);
}

void bindTime(Statement& statement, std::optional<Timestamp> time, std::int64_t otherwise)
{
    statement.bind(QVariant(static_cast<qlonglong>(time ? time->nanoseconds() : otherwise)));
}

} // namespace

SqliteStorage::SqliteStorage(std::unique_ptr<Database> database) : m_database(std::move(database))
{}

Status SqliteStorage::saveBot(const BotRecord& bot)
{
    return m_database->transaction("save a bot", [&] {
        RowWriter row(m_database->prepared(kUpsertBot, "save a bot"));
        writeBot(row, bot, machineTime());
        return row.run();
    });
}

Result<std::vector<BotRecord>> SqliteStorage::bots()
{
    std::vector<BotRecord> bots;
    Statement& select = m_database->prepared(kSelectBots, "read the bots");
    const Status done = select.forEach([&] {
        RowReader row(select, "a bot");
        bots.push_back(readBot(row));
        return row.finish();
    });
    if (!done)
        return done.error();
    return bots;
}

Status SqliteStorage::removeBot(const BotId& bot)
{
    return m_database->transaction("remove a bot", [&] {
        RowWriter row(m_database->prepared("DELETE FROM bots WHERE id = ?", "remove a bot"));
        row.text(bot.str());
        return row.run();
    });
}

Status SqliteStorage::saveTrades(const std::vector<Trade>& trades)
{
    const Timestamp now = machineTime();
    return m_database->transaction("save trades", [&]() -> Status {
        for (const Trade& trade : trades) {
            RowWriter row(m_database->prepared(kUpsertTrade, "save a trade"));
            writeTrade(row, trade, now);
            if (Status done = row.run(); !done)
                return done;
        }
        return {};
    });
}

Result<std::vector<Trade>> SqliteStorage::trades(const TradeFilter& filter)
{
    Statement& select = m_database->prepared(kSelectTrades, "read the trades");
    select.restart();
    bindTime(select, filter.from, std::numeric_limits<std::int64_t>::min());
    bindTime(select, filter.to, std::numeric_limits<std::int64_t>::max());
    select.bind(filter.bot ? QVariant(toText16(filter.bot->str())) : QVariant());
    select.bind(filter.symbol.empty() ? QVariant() : QVariant(toText16(filter.symbol)));
    select.bind(filter.onlyOpen ? 1 : 0);
    std::vector<Trade> trades;
    const Status done = select.forEach([&] {
        RowReader row(select, "a trade");
        trades.push_back(readTrade(row));
        return row.finish();
    });
    if (!done)
        return done.error();
    return trades;
}

Status SqliteStorage::savePerformance(const PerformanceRecord& record)
{
    return m_database->transaction("save performance figures", [&] {
        RowWriter row(m_database->prepared(kUpsertPerformance, "save performance figures"));
        writePerformance(row, record, machineTime());
        return row.run();
    });
}

Result<std::vector<PerformanceRecord>> SqliteStorage::performance(const BotId& bot)
{
    Statement& select = m_database->prepared(kSelectPerformance, "read performance figures");
    select.restart();
    select.bind(toText16(bot.str()));
    std::vector<PerformanceRecord> records;
    const Status done = select.forEach([&] {
        RowReader row(select, "a performance record");
        records.push_back(readPerformance(row));
        return row.finish();
    });
    if (!done)
        return done.error();
    return records;
}

Status SqliteStorage::appendEquity(const BotId& bot, const std::vector<EquityPoint>& points)
{
    return m_database->transaction("save an equity curve", [&]() -> Status {
        for (const EquityPoint& point : points) {
            RowWriter row(m_database->prepared(kUpsertEquity, "save an equity curve"));
            row.text(bot.str());
            row.time(point.time);
            row.real(point.equity);
            if (Status done = row.run(); !done)
                return done;
        }
        return {};
    });
}

Result<std::vector<EquityPoint>> SqliteStorage::equity(const BotId& bot)
{
    Statement& select = m_database->prepared(kSelectEquity, "read an equity curve");
    select.restart();
    select.bind(toText16(bot.str()));
    std::vector<EquityPoint> points;
    const Status done = select.forEach([&] {
        RowReader row(select, "an equity point");
        const Timestamp time = row.time();
        points.push_back({.time = time, .equity = row.real()});
        return row.finish();
    });
    if (!done)
        return done.error();
    return points;
}

Status SqliteStorage::saveSetting(const std::string& key, const std::string& value)
{
    return m_database->transaction("save a setting", [&] {
        RowWriter row(m_database->prepared(kUpsertSetting, "save a setting"));
        row.text(key);
        row.text(value);
        row.time(machineTime());
        return row.run();
    });
}

Result<std::optional<std::string>> SqliteStorage::setting(const std::string& key)
{
    Statement& select = m_database->prepared(kSelectSetting, "read a setting");
    select.restart();
    select.bind(toText16(key));
    std::optional<std::string> value;
    const Status done = select.forEach([&]() -> Status {
        value = select.column(0).toString().toStdString();
        return {};
    });
    if (!done)
        return done.error();
    return value;
}

} // namespace qd::sqlite
