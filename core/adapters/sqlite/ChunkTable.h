// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/sqlite/BarChunk.h"
#include "core/adapters/sqlite/Database.h"

#include <optional>
#include <string>
#include <vector>

namespace qd::sqlite {

/// A series as market.db names it.
struct SeriesRow
{
    std::int64_t id = 0;
    SeriesKey key;
    std::string venue;
    std::int64_t bars = 0;
    std::int64_t chunks = 0;
};

/// What is known of a chunk without unpacking it.
struct ChunkRow
{
    std::int64_t firstTime = 0; ///< ns
    std::int64_t lastTime = 0;  ///< ns
    std::int64_t bars = 0;
    int priceDecimals = 0;
    int volumeDecimals = 0;
    std::int64_t payloadSum = 0;
};

/// The rows of market.db. Every read is checked: against the row's sum, the payload's sum and the
/// series' totals, so that a damaged file gives an error and never wrong bars.
class ChunkTable
{
public:
    static constexpr std::size_t kBarsPerChunk = 16'384;

    explicit ChunkTable(Database& database) : m_database(database) {}

    [[nodiscard]] Result<std::vector<SeriesRow>> allSeries();
    [[nodiscard]] Result<std::optional<SeriesRow>> findSeries(const SeriesKey& key);
    [[nodiscard]] Result<SeriesRow> addSeries(const SeriesKey& key);
    /// Counts anew what the series holds and writes it into its row.
    [[nodiscard]] Status updateTotals(SeriesRow& series);
    [[nodiscard]] Status removeSeries(const SeriesRow& series);

    /// All chunks in time order; an error when their totals are not the series' own.
    [[nodiscard]] Result<std::vector<ChunkRow>> chunks(const SeriesRow& series);
    /// Appends a chunk's bars as they are stored: at the chunk's own decimals.
    [[nodiscard]] Status readChunk(const SeriesRow& series, const ChunkRow& chunk,
                                   BarColumns& into);
    [[nodiscard]] Result<BarSeries> readChunkAsSeries(const SeriesRow& series,
                                                      const ChunkRow& chunk);
    [[nodiscard]] Status addChunk(const SeriesRow& series, const BarSeries& bars, std::size_t first,
                                  std::size_t count);
    [[nodiscard]] Status removeChunk(const SeriesRow& series, const ChunkRow& chunk);

private:
    [[nodiscard]] Result<std::vector<SeriesRow>> readSeries(Statement& select);
    [[nodiscard]] Error damaged(const SeriesRow& series, const std::string& what) const;
    [[nodiscard]] Error damaged(const SeriesRow& series, const ChunkRow& chunk) const;

    Database& m_database;
};

} // namespace qd::sqlite
