// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/ChunkTable.h"

#include "core/adapters/sqlite/CheckSum.h"
#include "core/adapters/sqlite/RowCodec.h"

namespace qd::sqlite {

namespace {

constexpr const char* kSelectSeries =
    "SELECT id, symbol, timeframe_seconds, venue, bars, chunks, check_sum FROM series "
    "ORDER BY symbol, timeframe_seconds";
constexpr const char* kSelectOneSeries =
    "SELECT id, symbol, timeframe_seconds, venue, bars, chunks, check_sum FROM series "
    "WHERE symbol = ? AND timeframe_seconds = ?";
constexpr const char* kInsertSeries =
    "INSERT INTO series (symbol, timeframe_seconds, venue, bars, chunks, check_sum) "
    "VALUES (?, ?, '', 0, 0, 0)";
constexpr const char* kUpdateSeries =
    "UPDATE series SET venue = ?, bars = ?, chunks = ?, check_sum = ? WHERE id = ?";
constexpr const char* kTotals =
    "SELECT coalesce(sum(bars), 0), count(*) FROM chunks WHERE series_id = ?";
constexpr const char* kSelectChunks =
    "SELECT first_time, last_time, bars, price_decimals, volume_decimals, payload_sum, check_sum "
    "FROM chunks WHERE series_id = ? ORDER BY first_time";
constexpr const char* kSelectPayload =
    "SELECT payload FROM chunks WHERE series_id = ? AND first_time = ?";
constexpr const char* kInsertChunk =
    "INSERT INTO chunks (series_id, first_time, last_time, bars, price_decimals, volume_decimals, "
    "payload_sum, check_sum, payload) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
constexpr const char* kDeleteChunk = "DELETE FROM chunks WHERE series_id = ? AND first_time = ?";

std::int64_t sumOf(const SeriesRow& series)
{
    CheckSum sum;
    sum.add(series.key.symbol);
    sum.add(static_cast<std::uint64_t>(series.key.timeframe.seconds()));
    sum.add(series.venue);
    sum.add(static_cast<std::uint64_t>(series.bars));
    sum.add(static_cast<std::uint64_t>(series.chunks));
    return sum.value();
}

/// Covers the name of the series too, so that a chunk cannot wander into another one unseen.
std::int64_t sumOf(const SeriesRow& series, const ChunkRow& chunk)
{
    CheckSum sum;
    sum.add(series.key.symbol);
    sum.add(static_cast<std::uint64_t>(series.key.timeframe.seconds()));
    for (const std::int64_t part :
         {chunk.firstTime, chunk.lastTime, chunk.bars,
          static_cast<std::int64_t>(chunk.priceDecimals),
          static_cast<std::int64_t>(chunk.volumeDecimals), chunk.payloadSum})
        sum.add(static_cast<std::uint64_t>(part));
    return sum.value();
}

bool isPlausible(const ChunkRow& chunk)
{
    const auto isDecimals = [](int n) { return n >= 0 && n <= Decimal::kDecimals; };
    return chunk.bars > 0 && chunk.bars <= std::int64_t{ChunkTable::kBarsPerChunk} &&
           isDecimals(chunk.priceDecimals) && isDecimals(chunk.volumeDecimals);
}

} // namespace

Error ChunkTable::damaged(const SeriesRow& series, const std::string& what) const
{
    return makeError(ErrorKind::Storage,
                     "the stored bars of " + series.key.symbol + " " +
                         series.key.timeframe.toString() + " are damaged: " + what,
                     "Restore a backup of the file, or remove the series and import it again.")
        .with("file", m_database.path());
}

Error ChunkTable::damaged(const SeriesRow& series, const ChunkRow& chunk) const
{
    return damaged(series, "the chunk from " + Timestamp::fromNanoseconds(chunk.firstTime).toIso() +
                               " to " + Timestamp::fromNanoseconds(chunk.lastTime).toIso() +
                               " does not match its check sum");
}

Result<std::vector<SeriesRow>> ChunkTable::readSeries(Statement& select)
{
    std::vector<SeriesRow> found;
    const Status done = select.forEach([&]() -> Status {
        RowReader row(select, "a series");
        SeriesRow series;
        series.id = row.integer();
        series.key.symbol = row.text();
        series.key.timeframe = Timeframe::fromSeconds(row.integer());
        series.venue = row.text();
        series.bars = row.integer();
        series.chunks = row.integer();
        if (row.integer() != sumOf(series))
            return damaged(series, "its entry does not match its check sum");
        found.push_back(std::move(series));
        return row.finish();
    });
    if (!done)
        return done.error();
    return found;
}

Result<std::vector<SeriesRow>> ChunkTable::allSeries()
{
    return readSeries(m_database.prepared(kSelectSeries, "list the stored bars"));
}

Result<std::optional<SeriesRow>> ChunkTable::findSeries(const SeriesKey& key)
{
    Statement& select = m_database.prepared(kSelectOneSeries, "find the stored bars");
    RowWriter row(select);
    row.text(key.symbol);
    row.integer(key.timeframe.seconds());
    Result<std::vector<SeriesRow>> found = readSeries(select);
    if (!found)
        return found.error();
    if (found->empty())
        return std::optional<SeriesRow>();
    return std::optional<SeriesRow>(found->front());
}

Result<SeriesRow> ChunkTable::addSeries(const SeriesKey& key)
{
    RowWriter row(m_database.prepared(kInsertSeries, "add a series of bars"));
    row.text(key.symbol);
    row.integer(key.timeframe.seconds());
    if (const Status done = row.run(); !done)
        return done.error();
    const Result<std::int64_t> id = m_database.integer("SELECT last_insert_rowid()");
    if (!id)
        return id.error();
    SeriesRow series;
    series.id = *id;
    series.key = key;
    return series;
}

Status ChunkTable::updateTotals(SeriesRow& series)
{
    Statement& totals = m_database.prepared(kTotals, "count the stored bars");
    totals.restart();
    totals.bind(QVariant(static_cast<qlonglong>(series.id)));
    const Status counted = totals.forEach([&]() -> Status {
        series.bars = totals.column(0).toLongLong();
        series.chunks = totals.column(1).toLongLong();
        return {};
    });
    if (!counted)
        return counted;
    RowWriter row(m_database.prepared(kUpdateSeries, "write the totals of a series"));
    row.text(series.venue);
    row.integer(series.bars);
    row.integer(series.chunks);
    row.integer(sumOf(series));
    row.integer(series.id);
    return row.run();
}

Status ChunkTable::removeSeries(const SeriesRow& series)
{
    for (const char* sql :
         {"DELETE FROM chunks WHERE series_id = ?", "DELETE FROM series WHERE id = ?"}) {
        RowWriter row(m_database.prepared(sql, "remove a series of bars"));
        row.integer(series.id);
        if (Status done = row.run(); !done)
            return done;
    }
    return {};
}

Result<std::vector<ChunkRow>> ChunkTable::chunks(const SeriesRow& series)
{
    Statement& select = m_database.prepared(kSelectChunks, "find the stored bars");
    select.restart();
    select.bind(QVariant(static_cast<qlonglong>(series.id)));
    std::vector<ChunkRow> found;
    std::int64_t bars = 0;
    const Status done = select.forEach([&]() -> Status {
        RowReader row(select, "a chunk of bars");
        ChunkRow chunk;
        chunk.firstTime = row.integer();
        chunk.lastTime = row.integer();
        chunk.bars = row.integer();
        chunk.priceDecimals = static_cast<int>(row.integer());
        chunk.volumeDecimals = static_cast<int>(row.integer());
        chunk.payloadSum = row.integer();
        if (row.integer() != sumOf(series, chunk) || !isPlausible(chunk))
            return damaged(series, chunk);
        bars += chunk.bars;
        found.push_back(chunk);
        return {};
    });
    if (!done)
        return done.error();
    if (bars != series.bars || static_cast<std::int64_t>(found.size()) != series.chunks)
        return damaged(series, "chunks are missing");
    return found;
}

Status ChunkTable::readChunk(const SeriesRow& series, const ChunkRow& chunk, BarColumns& into)
{
    Statement& select = m_database.prepared(kSelectPayload, "read the stored bars");
    RowWriter row(select);
    row.integer(series.id);
    row.integer(chunk.firstTime);
    const std::size_t before = into.size();
    const auto count = static_cast<std::size_t>(chunk.bars);
    const Status done = select.forEach([&]() -> Status {
        const QByteArray payload = select.column(0).toByteArray();
        const std::string_view bytes(payload.constData(), static_cast<std::size_t>(payload.size()));
        if (chunkSum(bytes) != chunk.payloadSum || !decodeChunk(bytes, count, into))
            return damaged(series, chunk);
        return {};
    });
    if (!done)
        return done;
    if (into.size() != before + count || into.openTime[before] != chunk.firstTime ||
        into.openTime.back() != chunk.lastTime)
        return damaged(series, chunk);
    return {};
}

Result<BarSeries> ChunkTable::readChunkAsSeries(const SeriesRow& series, const ChunkRow& chunk)
{
    BarColumns columns;
    if (const Status done = readChunk(series, chunk, columns); !done)
        return done.error();
    return BarSeries::fromColumns(series.key, chunk.priceDecimals, chunk.volumeDecimals,
                                  std::move(columns.openTime), std::move(columns.open),
                                  std::move(columns.high), std::move(columns.low),
                                  std::move(columns.close), std::move(columns.volume));
}

Status ChunkTable::addChunk(const SeriesRow& series, const BarSeries& bars, std::size_t first,
                            std::size_t count)
{
    const std::string payload = encodeChunk(viewOf(bars, first, count));
    ChunkRow chunk;
    chunk.firstTime = bars.openTime(first).nanoseconds();
    chunk.lastTime = bars.openTime(first + count - 1).nanoseconds();
    chunk.bars = static_cast<std::int64_t>(count);
    chunk.priceDecimals = bars.priceDecimals();
    chunk.volumeDecimals = bars.volumeDecimals();
    chunk.payloadSum = chunkSum(payload);
    RowWriter row(m_database.prepared(kInsertChunk, "store bars"));
    for (const std::int64_t value :
         {series.id, chunk.firstTime, chunk.lastTime, chunk.bars,
          static_cast<std::int64_t>(chunk.priceDecimals),
          static_cast<std::int64_t>(chunk.volumeDecimals), chunk.payloadSum, sumOf(series, chunk)})
        row.integer(value);
    row.blob(payload);
    return row.run();
}

Status ChunkTable::removeChunk(const SeriesRow& series, const ChunkRow& chunk)
{
    RowWriter row(m_database.prepared(kDeleteChunk, "store bars"));
    row.integer(series.id);
    row.integer(chunk.firstTime);
    return row.run();
}

} // namespace qd::sqlite
