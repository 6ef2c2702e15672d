-- SPDX-FileCopyrightText: The Quarterdeck authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- paper.db: the paper exchange's own books. Amounts are exact decimals in plain notation, times are
-- integer nanoseconds UTC, check_sum covers the other columns of its row but seq.
-- A blank line ends each statement.

CREATE TABLE orders (
    seq INTEGER PRIMARY KEY,
    client_order_id TEXT NOT NULL UNIQUE,
    venue_order_id TEXT NOT NULL,
    bot_id TEXT NOT NULL,
    symbol TEXT NOT NULL,
    side TEXT NOT NULL,
    type TEXT NOT NULL,
    time_in_force TEXT NOT NULL,
    purpose TEXT NOT NULL,
    quantity TEXT NOT NULL,
    quote_amount TEXT NOT NULL,
    limit_price TEXT,
    stop_price TEXT,
    decided_at INTEGER NOT NULL,
    reference_price TEXT NOT NULL,
    reason TEXT NOT NULL,
    state TEXT NOT NULL,
    filled_quantity TEXT NOT NULL,
    filled_value TEXT NOT NULL,
    fees TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL,
    message TEXT NOT NULL,
    check_sum INTEGER NOT NULL
) STRICT;

CREATE TABLE fills (
    seq INTEGER PRIMARY KEY,
    environment TEXT NOT NULL,
    account TEXT NOT NULL,
    symbol TEXT NOT NULL,
    trade_id TEXT NOT NULL,
    order_id TEXT NOT NULL,
    bot_id TEXT NOT NULL,
    side TEXT NOT NULL,
    price TEXT NOT NULL,
    quantity TEXT NOT NULL,
    fee TEXT NOT NULL,
    fee_asset TEXT NOT NULL,
    liquidity TEXT NOT NULL,
    time INTEGER NOT NULL,
    reason TEXT NOT NULL,
    check_sum INTEGER NOT NULL,
    UNIQUE (environment, account, symbol, trade_id, order_id)
) STRICT;

CREATE TRIGGER fills_are_never_changed BEFORE UPDATE ON fills
BEGIN SELECT RAISE(ABORT, 'fills are append-only'); END;

CREATE TRIGGER fills_are_never_deleted BEFORE DELETE ON fills
BEGIN SELECT RAISE(ABORT, 'fills are append-only'); END;

CREATE TABLE balances (
    asset TEXT PRIMARY KEY NOT NULL,
    free TEXT NOT NULL,
    locked TEXT NOT NULL,
    check_sum INTEGER NOT NULL
) STRICT;

-- The replay's cursor and the like.
CREATE TABLE venue_state (
    key TEXT PRIMARY KEY NOT NULL,
    value BLOB NOT NULL,
    check_sum INTEGER NOT NULL
) STRICT;
