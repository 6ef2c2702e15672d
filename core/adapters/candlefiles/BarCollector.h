// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/candlefiles/CandleColumns.h"

#include <cstdio>
#include <functional>
#include <memory>

namespace qd {

/// Takes candles in any order and gives them back ascending and unique, in batches. Beyond
/// `rowsInMemory` sorted runs go to an unnamed temporary file and are merged at the end, so that
/// memory stays bounded and nothing is handed on before the whole file has been read.
/// Of rows with one time, the one nearer the file's newest end stays: the first in a file that
/// mostly descends, the last otherwise. One thread.
class BarCollector
{
public:
    using Sink = std::function<Status(BarSeries)>;

    BarCollector(SeriesKey key, std::size_t rowsInMemory);
    ~BarCollector();
    BarCollector(const BarCollector&) = delete;
    BarCollector& operator=(const BarCollector&) = delete;

    /// Errors: Storage where the temporary file cannot be written.
    [[nodiscard]] Status add(const CandleRow& row);
    /// Hands everything to the sink; an error of the sink ends it. Call once.
    [[nodiscard]] Status finish(const Sink& sink);

    [[nodiscard]] std::int64_t rows() const { return m_rows; }
    /// Rows dropped for another of the same time; final after finish().
    [[nodiscard]] std::int64_t duplicates() const { return m_duplicates; }

private:
    struct Run;
    class RunReader;
    class Emitter;

    [[nodiscard]] Status spill();
    [[nodiscard]] Status mergeRuns(Emitter& emitter);
    [[nodiscard]] bool keepsFirst() const { return m_descents > m_ascents; }

    SeriesKey m_key;
    std::size_t m_rowsInMemory;
    CandleColumns m_columns;
    std::vector<Run> m_runs;
    std::unique_ptr<std::FILE, int (*)(std::FILE*)> m_file;
    std::int64_t m_rows = 0;
    std::int64_t m_duplicates = 0;
    std::int64_t m_ascents = 0;
    std::int64_t m_descents = 0;
    std::int64_t m_lastTime = 0;
};

} // namespace qd
