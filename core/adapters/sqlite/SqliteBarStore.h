// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/sqlite/ChunkTable.h"
#include "core/ports/BarStore.h"

#include <memory>
#include <string>
#include <vector>

namespace qd::sqlite {

/// market.db: a writer on the market thread, or a reader in any thread of its own.
class SqliteBarStore final : public BarStore
{
public:
    explicit SqliteBarStore(std::unique_ptr<Database> database);

    [[nodiscard]] Result<StoreOutcome> store(const BarSeries& bars,
                                             const std::string& venue) override;
    [[nodiscard]] Result<BarSeries> load(const SeriesKey& key, std::optional<Timestamp> from,
                                         std::optional<Timestamp> to) override;
    [[nodiscard]] Result<std::vector<SeriesCoverage>> list() override;
    [[nodiscard]] Status remove(const SeriesKey& key) override;

    /// Unpacks every chunk of every series and says what is wrong.
    [[nodiscard]] Result<std::vector<std::string>> findDamagedChunks();

private:
    [[nodiscard]] Result<SeriesRow> requireSeries(const SeriesKey& key);
    [[nodiscard]] Status merge(const BarSeries& bars, const std::string& venue,
                               StoreOutcome& outcome);
    [[nodiscard]] Status read(const SeriesRow& series, std::int64_t from, std::int64_t to,
                              BarSeries& bars);
    [[nodiscard]] Status readBarByBar(const SeriesRow& series, const std::vector<ChunkRow>& chunks,
                                      std::int64_t from, std::int64_t to, BarSeries& bars);

    std::unique_ptr<Database> m_database;
    ChunkTable m_table;
};

} // namespace qd::sqlite
