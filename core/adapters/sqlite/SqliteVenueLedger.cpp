// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/SqliteVenueLedger.h"

#include "core/adapters/sqlite/OrderRows.h"
#include "core/adapters/sqlite/RowCodec.h"

namespace qd::sqlite {

namespace {

constexpr const char* kUpsertBalance = R"(
INSERT INTO balances (asset, free, locked, check_sum) VALUES (?, ?, ?, ?)
ON CONFLICT (asset) DO UPDATE SET free = excluded.free, locked = excluded.locked,
    check_sum = excluded.check_sum)";
constexpr const char* kUpsertState = R"(
INSERT INTO venue_state (key, value, check_sum) VALUES (?, ?, ?)
ON CONFLICT (key) DO UPDATE SET value = excluded.value, check_sum = excluded.check_sum)";
constexpr const char* kSelectBalances =
    "SELECT asset, free, locked, check_sum FROM balances ORDER BY asset";
constexpr const char* kSelectState = "SELECT key, value, check_sum FROM venue_state ORDER BY key";

} // namespace

SqliteVenueLedger::SqliteVenueLedger(std::unique_ptr<Database> database)
    : m_database(std::move(database))
{}

Status SqliteVenueLedger::commit(const VenueCommit& commit)
{
    if (m_failure)
        return *m_failure;
    Status outcome =
        m_database->transaction("write the paper exchange's books", [&] { return write(commit); });
    if (!outcome)
        m_failure = outcome.error();
    return outcome;
}

Status SqliteVenueLedger::write(const VenueCommit& commit)
{
    for (const Order& order : commit.orders) {
        if (Status done = writeOrder(*m_database, order); !done)
            return done;
    }
    for (const Fill& fill : commit.fills) {
        if (Status done = writeFill(*m_database, fill); !done)
            return done;
    }
    for (const auto& [asset, balance] : commit.balances) {
        RowWriter row(m_database->prepared(kUpsertBalance, "write a balance"));
        row.text(asset);
        row.amount(balance.free);
        row.amount(balance.locked);
        row.seal();
        if (Status done = row.run(); !done)
            return done;
    }
    for (const auto& [key, value] : commit.state) {
        RowWriter row(m_database->prepared(kUpsertState, "write the exchange's state"));
        row.text(key);
        row.blob(value);
        row.seal();
        if (Status done = row.run(); !done)
            return done;
    }
    return {};
}

Result<VenueContents> SqliteVenueLedger::load()
{
    VenueContents contents;
    const Status done = m_database->snapshot([&] { return read(contents); });
    if (!done)
        return done.error();
    return contents;
}

Status SqliteVenueLedger::read(VenueContents& contents)
{
    if (Status done = readRecords(*m_database, contents.orders, contents.fills); !done)
        return done;
    if (Status done = readBalances(contents); !done)
        return done;
    return readState(contents);
}

Status SqliteVenueLedger::readBalances(VenueContents& contents)
{
    Statement& select = m_database->prepared(kSelectBalances, "read the balances");
    return select.forEach([&] {
        RowReader row(select, "a balance");
        const std::string asset = row.text();
        Balance& balance = contents.balances[asset];
        balance.free = row.amount();
        balance.locked = row.amount();
        row.checkSeal();
        return row.finish();
    });
}

Status SqliteVenueLedger::readState(VenueContents& contents)
{
    Statement& select = m_database->prepared(kSelectState, "read the exchange's state");
    return select.forEach([&] {
        RowReader row(select, "the exchange's state");
        const std::string key = row.text();
        contents.state[key] = row.blob();
        row.checkSeal();
        return row.finish();
    });
}

} // namespace qd::sqlite
