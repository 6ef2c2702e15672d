// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/SqliteJournal.h"

#include "core/adapters/sqlite/OrderRows.h"
#include "core/adapters/sqlite/RowCodec.h"

#include <algorithm>
#include <limits>

namespace qd::sqlite {

namespace {

constexpr const char* kUpsertCheckpoint = R"(
INSERT INTO checkpoints (bot_id, bar_open_time, state, check_sum) VALUES (?, ?, ?, ?)
ON CONFLICT (bot_id) DO UPDATE SET bar_open_time = excluded.bar_open_time, state = excluded.state,
    check_sum = excluded.check_sum)";
constexpr const char* kInsertCash = R"(
INSERT INTO cash_movements (bot_id, amount, reason, time, check_sum) VALUES (?, ?, ?, ?, ?))";
constexpr const char* kInsertAudit = R"(
INSERT INTO audit (time, actor, action, object, detail, check_sum) VALUES (?, ?, ?, ?, ?, ?))";
constexpr const char* kSelectCheckpoints =
    "SELECT bot_id, bar_open_time, state, check_sum FROM checkpoints ORDER BY bot_id";
constexpr const char* kSelectCash =
    "SELECT bot_id, amount, reason, time, check_sum FROM cash_movements ORDER BY seq";
constexpr const char* kSelectAudit = "SELECT time, actor, action, object, detail, check_sum "
                                     "FROM audit ORDER BY seq DESC LIMIT ?";

template <typename Row, typename Write>
Status writeAll(const std::vector<Row>& rows, Write write)
{
    for (const Row& row : rows) {
        if (Status done = write(row); !done)
            return done;
    }
    return {};
}

} // namespace

SqliteJournal::SqliteJournal(std::unique_ptr<Database> database) : m_database(std::move(database))
{}

Status SqliteJournal::write(const std::vector<JournalBatch>& batches)
{
    if (m_failure)
        return *m_failure;
    Status outcome = m_database->transaction("write to the journal", [&] {
        return writeAll(batches, [this](const JournalBatch& batch) { return writeBatch(batch); });
    });
    if (!outcome)
        m_failure = outcome.error();
    return outcome;
}

Status SqliteJournal::writeBatch(const JournalBatch& batch)
{
    const auto order = [this](const Order& row) { return writeOrder(*m_database, row); };
    if (Status done = writeAll(batch.newOrders, order); !done)
        return done;
    if (Status done = writeAll(batch.orderUpdates, order); !done)
        return done;
    const auto fill = [this](const Fill& row) { return writeFill(*m_database, row); };
    if (Status done = writeAll(batch.fills, fill); !done)
        return done;
    const auto checkpoint = [this](const BotCheckpoint& row) { return writeCheckpoint(row); };
    if (Status done = writeAll(batch.checkpoints, checkpoint); !done)
        return done;
    if (Status done = writeAll(batch.cash, [this](const auto& row) { return writeCash(row); });
        !done)
        return done;
    return writeAll(batch.audit, [this](const auto& row) { return writeAudit(row); });
}

Status SqliteJournal::writeCheckpoint(const BotCheckpoint& checkpoint)
{
    RowWriter row(m_database->prepared(kUpsertCheckpoint, "write a bot's checkpoint"));
    row.text(checkpoint.bot.str());
    row.time(checkpoint.barOpenTime);
    row.blob(checkpoint.state);
    row.seal();
    return row.run();
}

Status SqliteJournal::writeCash(const CashMovement& movement)
{
    RowWriter row(m_database->prepared(kInsertCash, "write a cash movement"));
    row.text(movement.bot.str());
    row.amount(movement.amount);
    row.text(movement.reason);
    row.time(movement.time);
    row.seal();
    return row.run();
}

Status SqliteJournal::writeAudit(const AuditEntry& entry)
{
    RowWriter row(m_database->prepared(kInsertAudit, "write to the audit"));
    row.time(entry.time);
    row.text(entry.actor);
    row.text(entry.action);
    row.text(entry.object);
    row.text(entry.detail);
    row.seal();
    return row.run();
}

Result<JournalContents> SqliteJournal::load()
{
    JournalContents contents;
    const Status done = m_database->snapshot([&] { return read(contents); });
    if (!done)
        return done.error();
    return contents;
}

Status SqliteJournal::read(JournalContents& contents)
{
    for (const char* table : {"cash_movements", "audit"}) {
        if (Status complete = checkComplete(*m_database, table); !complete)
            return complete;
    }
    if (Status done = readRecords(*m_database, contents.orders, contents.fills); !done)
        return done;
    if (Status done = readCheckpoints(contents); !done)
        return done;
    return readCash(contents);
}

Status SqliteJournal::readCheckpoints(JournalContents& contents)
{
    Statement& select = m_database->prepared(kSelectCheckpoints, "read the checkpoints");
    return select.forEach([&] {
        RowReader row(select, "a bot's checkpoint");
        BotCheckpoint checkpoint;
        checkpoint.bot = BotId(row.text());
        checkpoint.barOpenTime = row.time();
        checkpoint.state = row.blob();
        row.checkSeal();
        contents.checkpoints[checkpoint.bot] = checkpoint;
        return row.finish();
    });
}

Status SqliteJournal::readCash(JournalContents& contents)
{
    Statement& select = m_database->prepared(kSelectCash, "read the cash movements");
    return select.forEach([&] {
        RowReader row(select, "cash movement " + std::to_string(contents.cash.size() + 1));
        CashMovement movement;
        movement.bot = BotId(row.text());
        movement.amount = row.amount();
        movement.reason = row.text();
        movement.time = row.time();
        row.checkSeal();
        contents.cash.push_back(std::move(movement));
        return row.finish();
    });
}

Result<std::vector<AuditEntry>> SqliteJournal::audit(std::size_t atMost)
{
    constexpr auto kMost = static_cast<std::size_t>(std::numeric_limits<qlonglong>::max());
    Statement& select = m_database->prepared(kSelectAudit, "read the audit");
    select.restart();
    select.bind(QVariant(static_cast<qlonglong>(std::min(atMost, kMost))));
    std::vector<AuditEntry> entries;
    const Status done = select.forEach([&] {
        RowReader row(select, "an audit line");
        AuditEntry entry;
        entry.time = row.time();
        entry.actor = row.text();
        entry.action = row.text();
        entry.object = row.text();
        entry.detail = row.text();
        row.checkSeal();
        entries.push_back(std::move(entry));
        return row.finish();
    });
    if (!done)
        return done.error();
    return entries;
}

} // namespace qd::sqlite
