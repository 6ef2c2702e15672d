// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/candlefiles/BarCollector.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <limits>
#include <optional>
#include <system_error>

namespace qd {

namespace {

/// A row on disk; the resolution is the run's.
struct StoredRow
{
    std::array<std::int64_t, 6> cells;
};

constexpr std::size_t kRowsPerBlock = 2048;

Error spoolError(const char* what)
{
    return makeError(ErrorKind::Storage,
                     std::string(what) + " the temporary file of the import failed: " +
                         std::generic_category().message(errno),
                     "Free some space in the folder for temporary files (TMPDIR).");
}

} // namespace

struct BarCollector::Run
{
    long offset = 0; ///< In rows.
    std::size_t rows = 0;
    int priceDecimals = 0;
    int volumeDecimals = 0;
};

/// Reads one run in blocks.
class BarCollector::RunReader
{
public:
    RunReader(std::FILE* file, const Run& run) : m_file(file), m_run(run) {}

    [[nodiscard]] bool isAtEnd() const { return m_at == m_block.size() && m_run.rows == 0; }
    [[nodiscard]] std::int64_t time() const { return m_block[m_at].cells[0]; }
    [[nodiscard]] CandleRow row() const
    {
        const auto& cells = m_block[m_at].cells;
        const int decimals = m_run.priceDecimals;
        return {cells[0],
                {cells[1], decimals},
                {cells[2], decimals},
                {cells[3], decimals},
                {cells[4], decimals},
                {cells[5], m_run.volumeDecimals}};
    }
    Status advance()
    {
        ++m_at;
        return m_at < m_block.size() ? Status() : fill();
    }
    Status fill()
    {
        m_block.resize(std::min(kRowsPerBlock, m_run.rows));
        m_at = 0;
        if (m_block.empty())
            return {};
        if (std::fseek(m_file, m_run.offset * static_cast<long>(sizeof(StoredRow)), SEEK_SET) !=
                0 ||
            std::fread(m_block.data(), sizeof(StoredRow), m_block.size(), m_file) != m_block.size())
            return spoolError("reading");
        m_run.offset += static_cast<long>(m_block.size());
        m_run.rows -= m_block.size();
        return {};
    }

private:
    std::FILE* m_file;
    Run m_run;
    std::vector<StoredRow> m_block;
    std::size_t m_at = 0;
};

/// Receives rows by time, equal times in file order; drops the repeated and hands on batches.
class BarCollector::Emitter
{
public:
    Emitter(BarCollector& collector, const Sink& sink)
        : m_collector(collector), m_sink(sink), m_keepsFirst(collector.keepsFirst())
    {}

    Status take(const CandleRow& row)
    {
        if (m_pending && m_pending->timeNs == row.timeNs) {
            ++m_collector.m_duplicates;
            if (!m_keepsFirst)
                m_pending = row;
            return {};
        }
        Status status = release();
        m_pending = row;
        return status;
    }

    Status finish()
    {
        if (Status status = release(); !status)
            return status;
        return m_batch.size() > 0 ? handOn() : Status();
    }

private:
    Status release()
    {
        if (m_pending)
            m_batch.add(*m_pending);
        m_pending.reset();
        return m_batch.size() >= m_collector.m_rowsInMemory ? handOn() : Status();
    }
    Status handOn()
    {
        Result<BarSeries> series = m_batch.takeSeries(m_collector.m_key);
        return series ? m_sink(std::move(series).value()) : Status(series.error());
    }

    BarCollector& m_collector;
    const Sink& m_sink;
    bool m_keepsFirst;
    std::optional<CandleRow> m_pending;
    CandleColumns m_batch;
};

BarCollector::BarCollector(SeriesKey key, std::size_t rowsInMemory)
    : m_key(std::move(key)), m_rowsInMemory(rowsInMemory), m_file(nullptr, &std::fclose)
{
    QD_ASSERT(rowsInMemory > 0 && rowsInMemory <= std::numeric_limits<std::uint32_t>::max(),
              "a run has a sensible length");
}

BarCollector::~BarCollector() = default;

Status BarCollector::add(const CandleRow& row)
{
    if (m_rows > 0) {
        m_ascents += row.timeNs > m_lastTime ? 1 : 0;
        m_descents += row.timeNs < m_lastTime ? 1 : 0;
    }
    m_lastTime = row.timeNs;
    ++m_rows;
    m_columns.add(row);
    return m_columns.size() < m_rowsInMemory ? Status() : spill();
}

Status BarCollector::spill()
{
    if (!m_file) {
        m_file.reset(std::tmpfile());
        if (!m_file)
            return spoolError("opening");
    }
    Run run;
    run.offset = m_runs.empty() ? 0 : m_runs.back().offset + static_cast<long>(m_runs.back().rows);
    run.rows = m_columns.size();
    run.priceDecimals = m_columns.row(0).open.decimals;
    run.volumeDecimals = m_columns.row(0).volume.decimals;
    std::vector<StoredRow> block;
    block.reserve(kRowsPerBlock);
    const auto write = [&] {
        const bool isWritten = std::fwrite(block.data(), sizeof(StoredRow), block.size(),
                                           m_file.get()) == block.size();
        block.clear();
        return isWritten;
    };
    for (const std::uint32_t i : m_columns.timeOrder()) {
        const CandleRow row = m_columns.row(i);
        block.push_back({{row.timeNs, row.open.mantissa, row.high.mantissa, row.low.mantissa,
                          row.close.mantissa, row.volume.mantissa}});
        if (block.size() == kRowsPerBlock && !write())
            return spoolError("writing");
    }
    if (!write() || std::fflush(m_file.get()) != 0)
        return spoolError("writing");
    m_runs.push_back(run);
    m_columns.clear();
    return {};
}

/// Takes from the run with the earliest row for as long as no other run is earlier; of equal times
/// the earlier run goes first, which keeps the file's order.
Status BarCollector::mergeRuns(Emitter& emitter)
{
    std::vector<RunReader> readers;
    for (const Run& run : m_runs) {
        readers.emplace_back(m_file.get(), run);
        if (Status filled = readers.back().fill(); !filled)
            return filled;
    }
    for (;;) {
        RunReader* earliest = nullptr;
        std::int64_t bound = std::numeric_limits<std::int64_t>::max();
        bool isBoundLater = true; ///< The run that sets the bound lies behind in the file.
        for (RunReader& reader : readers) {
            if (reader.isAtEnd())
                continue;
            if (earliest == nullptr || reader.time() < earliest->time()) {
                if (earliest != nullptr) {
                    bound = earliest->time();
                    isBoundLater = false;
                }
                earliest = &reader;
            } else if (reader.time() < bound) {
                bound = reader.time();
                isBoundLater = true;
            }
        }
        if (earliest == nullptr)
            return {};
        while (!earliest->isAtEnd() &&
               (earliest->time() < bound || (isBoundLater && earliest->time() == bound))) {
            if (Status taken = emitter.take(earliest->row()); !taken)
                return taken;
            if (Status advanced = earliest->advance(); !advanced)
                return advanced;
        }
    }
}

Status BarCollector::finish(const Sink& sink)
{
    if (m_runs.empty() && m_columns.isAscending()) {
        if (m_columns.size() == 0)
            return {};
        Result<BarSeries> series = m_columns.takeSeries(m_key);
        return series ? sink(std::move(series).value()) : Status(series.error());
    }
    Emitter emitter(*this, sink);
    if (m_runs.empty()) {
        for (const std::uint32_t i : m_columns.timeOrder()) {
            if (Status taken = emitter.take(m_columns.row(i)); !taken)
                return taken;
        }
        return emitter.finish();
    }
    if (m_columns.size() > 0) {
        if (Status spilled = spill(); !spilled)
            return spilled;
    }
    m_columns = CandleColumns();
    if (Status merged = mergeRuns(emitter); !merged)
        return merged;
    return emitter.finish();
}

} // namespace qd
