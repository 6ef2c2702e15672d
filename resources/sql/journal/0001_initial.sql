-- SPDX-FileCopyrightText: The Quarterdeck authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- journal.db: what must survive a crash. Amounts are exact decimals in plain notation, times are
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

-- The last decision of each bot: committed together with the orders of that decision.
CREATE TABLE checkpoints (
    bot_id TEXT PRIMARY KEY NOT NULL,
    bar_open_time INTEGER NOT NULL,
    state BLOB NOT NULL,
    check_sum INTEGER NOT NULL
) STRICT;

CREATE TABLE cash_movements (
    seq INTEGER PRIMARY KEY,
    bot_id TEXT NOT NULL,
    amount TEXT NOT NULL,
    reason TEXT NOT NULL,
    time INTEGER NOT NULL,
    check_sum INTEGER NOT NULL
) STRICT;

CREATE TRIGGER cash_movements_are_never_changed BEFORE UPDATE ON cash_movements
BEGIN SELECT RAISE(ABORT, 'cash movements are append-only'); END;

CREATE TRIGGER cash_movements_are_never_deleted BEFORE DELETE ON cash_movements
BEGIN SELECT RAISE(ABORT, 'cash movements are append-only'); END;

CREATE TABLE audit (
    seq INTEGER PRIMARY KEY,
    time INTEGER NOT NULL,
    actor TEXT NOT NULL,
    action TEXT NOT NULL,
    object TEXT NOT NULL,
    detail TEXT NOT NULL,
    check_sum INTEGER NOT NULL
) STRICT;

CREATE TRIGGER audit_is_never_changed BEFORE UPDATE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;

CREATE TRIGGER audit_is_never_deleted BEFORE DELETE ON audit
BEGIN SELECT RAISE(ABORT, 'the audit is append-only'); END;
