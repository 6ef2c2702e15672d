// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/sqlite/ChunkTable.h"
#include "core/ports/BarStore.h"

#include <cstddef>

namespace qd::sqlite {

/// Merges new bars into the chunks of a series, one chunk in memory at a time. Chunks that come out
/// as they were are left alone; those that are not full are filled up, so that bars that arrive one
/// by one do not become chunks of one. Runs inside the caller's transaction.
class BarMerge
{
public:
    BarMerge(ChunkTable& table, const SeriesRow& series, const BarSeries& incoming);
    [[nodiscard]] Result<StoreOutcome> run();

private:
    [[nodiscard]] bool isAffected(const ChunkRow& chunk) const;
    [[nodiscard]] Status mergeChunk(const ChunkRow& chunk);
    [[nodiscard]] Status takeIncomingBefore(std::int64_t time);
    [[nodiscard]] Status takeBar(const Bar& bar);
    [[nodiscard]] Status flush();

    ChunkTable& m_table;
    const SeriesRow& m_series;
    const BarSeries& m_incoming;
    std::size_t m_next = 0; ///< First incoming bar that is not dealt with.
    BarSeries m_buffer;     ///< Merged bars that are not yet a chunk.
    StoreOutcome m_outcome;
};

} // namespace qd::sqlite
