-- SPDX-FileCopyrightText: The Quarterdeck authors
-- SPDX-License-Identifier: GPL-3.0-or-later
--
-- market.db: bars in compressed columnar chunks. Times are integer nanoseconds UTC.
-- A blank line ends each statement.

CREATE TABLE series (
    id INTEGER PRIMARY KEY,
    symbol TEXT NOT NULL,
    timeframe_seconds INTEGER NOT NULL,
    venue TEXT NOT NULL,
    bars INTEGER NOT NULL,
    chunks INTEGER NOT NULL,
    check_sum INTEGER NOT NULL,
    UNIQUE (symbol, timeframe_seconds)
) STRICT;

-- The payload stands last, so that a list reads none of it. check_sum covers the series' name,
-- the other columns and the payload's own sum.
CREATE TABLE chunks (
    series_id INTEGER NOT NULL REFERENCES series (id),
    first_time INTEGER NOT NULL,
    last_time INTEGER NOT NULL,
    bars INTEGER NOT NULL,
    price_decimals INTEGER NOT NULL,
    volume_decimals INTEGER NOT NULL,
    payload_sum INTEGER NOT NULL,
    check_sum INTEGER NOT NULL,
    payload BLOB NOT NULL,
    UNIQUE (series_id, first_time)
) STRICT;
