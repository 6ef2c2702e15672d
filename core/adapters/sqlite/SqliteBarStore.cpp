// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/SqliteBarStore.h"

#include "core/adapters/sqlite/BarMerge.h"

#include <algorithm>
#include <limits>

namespace qd::sqlite {

namespace {

constexpr auto kEarliest = std::numeric_limits<std::int64_t>::min();
constexpr auto kLatest = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kMantissaLimit = 1'000'000'000'000'000'000; // as BarSeries

/// Multiplies the values from `first` on; false when one would leave the range of a mantissa.
bool rescale(std::vector<std::int64_t>& column, std::size_t first, int decimals)
{
    const std::int64_t factor = powerOfTen(decimals);
    const std::int64_t limit = kMantissaLimit / factor;
    const auto begin = column.begin() + static_cast<std::ptrdiff_t>(first);
    if (factor == 1)
        return true;
    if (!std::all_of(begin, column.end(), [&](auto m) { return m > -limit && m < limit; }))
        return false;
    std::for_each(begin, column.end(), [&](std::int64_t& m) { m *= factor; });
    return true;
}

bool rescaleBars(BarColumns& bars, std::size_t first, int price, int volume)
{
    for (auto* column : {&bars.open, &bars.high, &bars.low, &bars.close}) {
        if (!rescale(*column, first, price))
            return false;
    }
    return rescale(bars.volume, first, volume);
}

/// The slow way, for chunks whose values do not fit one resolution: BarSeries decides.
Status appendAll(BarSeries& bars, const BarSeries& part)
{
    for (std::size_t i = 0; i < part.size(); ++i) {
        if (Status done = bars.append(part.bar(i)); !done)
            return done;
    }
    return {};
}

} // namespace

SqliteBarStore::SqliteBarStore(std::unique_ptr<Database> database)
    : m_database(std::move(database)), m_table(*m_database)
{}

Result<SeriesRow> SqliteBarStore::requireSeries(const SeriesKey& key)
{
    const Result<std::optional<SeriesRow>> found = m_table.findSeries(key);
    if (!found)
        return found.error();
    if (const std::optional<SeriesRow>& series = *found)
        return *series;
    return makeError(ErrorKind::NotFound,
                     "no bars of " + key.symbol + " " + key.timeframe.toString() + " are stored",
                     "qd data list shows what there is; qd data import adds more.");
}

Result<StoreOutcome> SqliteBarStore::store(const BarSeries& bars, const std::string& venue)
{
    StoreOutcome outcome;
    if (bars.isEmpty())
        return outcome;
    const Status done =
        m_database->transaction("store bars", [&] { return merge(bars, venue, outcome); });
    if (!done)
        return done.error();
    return outcome;
}

Status SqliteBarStore::merge(const BarSeries& bars, const std::string& venue, StoreOutcome& outcome)
{
    const Result<std::optional<SeriesRow>> found = m_table.findSeries(bars.key());
    if (!found)
        return found.error();
    const Result<SeriesRow> known =
        found->has_value() ? Result<SeriesRow>(found->value()) : m_table.addSeries(bars.key());
    if (!known)
        return known.error();
    SeriesRow series = *known;
    Result<StoreOutcome> merged = BarMerge(m_table, series, bars).run();
    if (!merged)
        return merged.error();
    outcome = *merged;
    if (!venue.empty())
        series.venue = venue;
    return m_table.updateTotals(series);
}

Result<BarSeries> SqliteBarStore::load(const SeriesKey& key, std::optional<Timestamp> from,
                                       std::optional<Timestamp> to)
{
    BarSeries bars;
    const Status done = m_database->snapshot([&]() -> Status {
        const Result<SeriesRow> series = requireSeries(key);
        if (!series)
            return series.error();
        return read(*series, from ? from->nanoseconds() : kEarliest,
                    to ? to->nanoseconds() : kLatest, bars);
    });
    if (!done)
        return done.error();
    return bars;
}

Status SqliteBarStore::read(const SeriesRow& series, std::int64_t from, std::int64_t to,
                            BarSeries& bars)
{
    Result<std::vector<ChunkRow>> chunks = m_table.chunks(series);
    if (!chunks)
        return chunks.error();
    std::erase_if(*chunks, [&](const ChunkRow& chunk) {
        return chunk.lastTime < from || chunk.firstTime >= to;
    });
    std::size_t count = 0;
    int priceDecimals = 0;
    int volumeDecimals = 0;
    for (const ChunkRow& chunk : *chunks) {
        count += static_cast<std::size_t>(chunk.bars);
        priceDecimals = std::max(priceDecimals, chunk.priceDecimals);
        volumeDecimals = std::max(volumeDecimals, chunk.volumeDecimals);
    }
    BarColumns columns;
    columns.reserve(count);
    for (const ChunkRow& chunk : *chunks) {
        const std::size_t first = columns.size();
        if (Status done = m_table.readChunk(series, chunk, columns); !done)
            return done;
        if (!rescaleBars(columns, first, priceDecimals - chunk.priceDecimals,
                         volumeDecimals - chunk.volumeDecimals))
            return readBarByBar(series, *chunks, from, to, bars);
    }
    const auto indexOf = [&](std::int64_t time) {
        return static_cast<std::size_t>(std::ranges::lower_bound(columns.openTime, time) -
                                        columns.openTime.begin());
    };
    columns.trim(indexOf(from), indexOf(to));
    Result<BarSeries> whole = BarSeries::fromColumns(
        series.key, priceDecimals, volumeDecimals, std::move(columns.openTime),
        std::move(columns.open), std::move(columns.high), std::move(columns.low),
        std::move(columns.close), std::move(columns.volume));
    if (!whole)
        return whole.error();
    bars = std::move(whole).value();
    return {};
}

Status SqliteBarStore::readBarByBar(const SeriesRow& series, const std::vector<ChunkRow>& chunks,
                                    std::int64_t from, std::int64_t to, BarSeries& bars)
{
    bars = BarSeries(series.key);
    for (const ChunkRow& chunk : chunks) {
        const Result<BarSeries> part = m_table.readChunkAsSeries(series, chunk);
        if (!part)
            return part.error();
        const BarSeries wanted =
            part->slice(Timestamp::fromNanoseconds(from), Timestamp::fromNanoseconds(to));
        if (Status done = appendAll(bars, wanted); !done)
            return done;
    }
    return {};
}

Result<std::vector<SeriesCoverage>> SqliteBarStore::list()
{
    std::vector<SeriesCoverage> coverage;
    const Status done = m_database->snapshot([&]() -> Status {
        const Result<std::vector<SeriesRow>> all = m_table.allSeries();
        if (!all)
            return all.error();
        for (const SeriesRow& series : *all) {
            const Result<std::vector<ChunkRow>> chunks = m_table.chunks(series);
            if (!chunks)
                return chunks.error();
            if (chunks->empty())
                continue;
            coverage.push_back({.key = series.key,
                                .venue = series.venue,
                                .bars = series.bars,
                                .first = Timestamp::fromNanoseconds(chunks->front().firstTime),
                                .last = Timestamp::fromNanoseconds(chunks->back().lastTime)});
        }
        return {};
    });
    if (!done)
        return done.error();
    return coverage;
}

Status SqliteBarStore::remove(const SeriesKey& key)
{
    return m_database->transaction("remove a series of bars", [&]() -> Status {
        const Result<SeriesRow> series = requireSeries(key);
        if (!series)
            return series.error();
        return m_table.removeSeries(*series);
    });
}

Result<std::vector<std::string>> SqliteBarStore::findDamagedChunks()
{
    const Result<std::vector<SeriesRow>> all = m_table.allSeries();
    if (!all)
        return all.error();
    std::vector<std::string> damage;
    for (const SeriesRow& series : *all) {
        const Result<std::vector<ChunkRow>> chunks = m_table.chunks(series);
        if (!chunks) {
            damage.push_back(chunks.error().message);
            continue;
        }
        for (const ChunkRow& chunk : *chunks) {
            const Result<BarSeries> bars = m_table.readChunkAsSeries(series, chunk);
            if (!bars)
                damage.push_back(bars.error().message);
        }
    }
    return damage;
}

} // namespace qd::sqlite
