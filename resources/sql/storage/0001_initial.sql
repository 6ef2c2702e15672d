-- SPDX-FileCopyrightText: The Quarterdeck authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- quarterdeck.db: bots, trades, performance and settings. Amounts are exact decimals in plain
-- notation, times are integer nanoseconds UTC, metadata is a JSON object.
-- A blank line ends each statement.

CREATE TABLE bots (
    id TEXT PRIMARY KEY NOT NULL,
    name TEXT NOT NULL,
    environment TEXT NOT NULL,
    symbol TEXT NOT NULL,
    timeframe_seconds INTEGER NOT NULL,
    strategy TEXT NOT NULL,
    parameters TEXT NOT NULL,
    sizing TEXT NOT NULL,
    cash TEXT NOT NULL,
    max_position_value TEXT NOT NULL,
    max_order_value TEXT NOT NULL,
    max_daily_loss TEXT NOT NULL,
    state TEXT NOT NULL,
    config_file TEXT NOT NULL,
    current_balance TEXT,
    total_pnl TEXT,
    started_at INTEGER NOT NULL,
    last_heartbeat INTEGER NOT NULL,
    metadata TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

-- No foreign key to bots: the trades of a removed bot stay.
CREATE TABLE trades (
    bot_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    environment TEXT NOT NULL,
    strategy TEXT NOT NULL,
    entry_logic TEXT NOT NULL,
    exit_logic TEXT NOT NULL,
    symbol TEXT NOT NULL,
    timeframe TEXT NOT NULL,
    side TEXT NOT NULL,
    entry_time INTEGER NOT NULL,
    exit_time INTEGER,
    entry_order_created INTEGER NOT NULL,
    entry_order_closed INTEGER NOT NULL,
    exit_order_created INTEGER NOT NULL,
    exit_order_closed INTEGER NOT NULL,
    entry_price TEXT NOT NULL,
    exit_price TEXT NOT NULL,
    quantity TEXT NOT NULL,
    entry_value TEXT NOT NULL,
    exit_value TEXT NOT NULL,
    gross_pnl TEXT NOT NULL,
    fees TEXT NOT NULL,
    net_pnl TEXT NOT NULL,
    return_ratio REAL NOT NULL,
    mae REAL NOT NULL,
    mfe REAL NOT NULL,
    bars_held INTEGER NOT NULL,
    entry_reason TEXT NOT NULL,
    exit_reason TEXT NOT NULL,
    entry_order TEXT NOT NULL,
    exit_order TEXT NOT NULL,
    metadata TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    PRIMARY KEY (bot_id, number)
) STRICT;

CREATE INDEX trades_by_time ON trades (coalesce(exit_time, entry_time));

-- metrics is a JSON object from the names of the metrics catalogue to numbers or null.
CREATE TABLE performance (
    bot_id TEXT NOT NULL,
    calculated_at INTEGER NOT NULL,
    equity TEXT NOT NULL,
    net_pnl TEXT NOT NULL,
    metrics TEXT NOT NULL,
    metadata TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    PRIMARY KEY (bot_id, calculated_at)
) STRICT;

CREATE TABLE equity (
    bot_id TEXT NOT NULL,
    time INTEGER NOT NULL,
    equity REAL NOT NULL,
    PRIMARY KEY (bot_id, time)
) STRICT, WITHOUT ROWID;

CREATE TABLE settings (
    key TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;
