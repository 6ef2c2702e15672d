// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/BarMerge.h"

#include <limits>

namespace qd::sqlite {

namespace {

/// Writes existing and new bars of one stretch of time into one series; new values win.
Result<BarSeries> mergeBars(const BarSeries& existing, const BarSeries& incoming, std::size_t& next,
                            StoreOutcome& outcome)
{
    BarSeries merged(existing.key());
    merged.reserve(existing.size());
    const auto append = [&merged](const Bar& bar) { return merged.append(bar); };
    for (std::size_t i = 0; i < existing.size(); ++i) {
        for (; next < incoming.size() && incoming.openTime(next) < existing.openTime(i); ++next) {
            ++outcome.inserted;
            if (const Status done = append(incoming.bar(next)); !done)
                return done.error();
        }
        Bar bar = existing.bar(i);
        if (next < incoming.size() && incoming.openTime(next) == existing.openTime(i)) {
            const Bar replacement = incoming.bar(next++);
            ++(replacement == bar ? outcome.unchanged : outcome.replaced);
            bar = replacement;
        }
        if (const Status done = append(bar); !done)
            return done.error();
    }
    return merged;
}

} // namespace

BarMerge::BarMerge(ChunkTable& table, const SeriesRow& series, const BarSeries& incoming)
    : m_table(table), m_series(series), m_incoming(incoming), m_buffer(series.key)
{}

bool BarMerge::isAffected(const ChunkRow& chunk) const
{
    const std::int64_t first = m_incoming.openTimes().front();
    const std::int64_t last = m_incoming.openTimes().back();
    return chunk.lastTime >= first && chunk.firstTime <= last;
}

Result<StoreOutcome> BarMerge::run()
{
    const Result<std::vector<ChunkRow>> chunks = m_table.chunks(m_series);
    if (!chunks)
        return chunks.error();
    const auto isFull = [](const ChunkRow& chunk) {
        return chunk.bars >= std::int64_t{ChunkTable::kBarsPerChunk};
    };
    for (std::size_t i = 0; i < chunks->size(); ++i) {
        const ChunkRow& chunk = (*chunks)[i];
        const bool isNeighbour =
            (i + 1 < chunks->size()
                 ? (*chunks)[i + 1].lastTime
                 : std::numeric_limits<std::int64_t>::max()) >= m_incoming.openTimes().front() &&
            (i > 0 ? (*chunks)[i - 1].firstTime : std::numeric_limits<std::int64_t>::min()) <=
                m_incoming.openTimes().back();
        if (!isAffected(chunk) && (isFull(chunk) || !isNeighbour))
            continue;
        if (const Status done = mergeChunk(chunk); !done)
            return done.error();
    }
    if (const Status done = takeIncomingBefore(std::numeric_limits<std::int64_t>::max()); !done)
        return done.error();
    if (const Status done = flush(); !done)
        return done.error();
    return m_outcome;
}

Status BarMerge::mergeChunk(const ChunkRow& chunk)
{
    if (Status done = takeIncomingBefore(chunk.firstTime); !done)
        return done;
    const Result<BarSeries> existing = m_table.readChunkAsSeries(m_series, chunk);
    if (!existing)
        return existing.error();
    const StoreOutcome before = m_outcome;
    const Result<BarSeries> merged = mergeBars(*existing, m_incoming, m_next, m_outcome);
    if (!merged)
        return merged.error();
    const bool isChanged =
        m_outcome.inserted != before.inserted || m_outcome.replaced != before.replaced;
    const bool isFull = existing->size() >= ChunkTable::kBarsPerChunk;
    const bool hasMore = m_next < m_incoming.size();
    if (!isChanged && m_buffer.isEmpty() && (isFull || !hasMore))
        return {};
    if (Status done = m_table.removeChunk(m_series, chunk); !done)
        return done;
    for (std::size_t i = 0; i < merged->size(); ++i) {
        if (Status done = takeBar(merged->bar(i)); !done)
            return done;
    }
    return {};
}

Status BarMerge::takeIncomingBefore(std::int64_t time)
{
    const std::size_t end = m_incoming.lowerBound(Timestamp::fromNanoseconds(time));
    while (m_next < end) {
        const std::size_t count = std::min(end - m_next, ChunkTable::kBarsPerChunk);
        if (m_buffer.isEmpty() && count == ChunkTable::kBarsPerChunk) {
            // A whole chunk of new bars: straight from the columns.
            if (Status done = m_table.addChunk(m_series, m_incoming, m_next, count); !done)
                return done;
            m_next += count;
            m_outcome.inserted += static_cast<std::int64_t>(count);
            continue;
        }
        if (Status done = takeBar(m_incoming.bar(m_next++)); !done)
            return done;
        ++m_outcome.inserted;
    }
    return {};
}

Status BarMerge::takeBar(const Bar& bar)
{
    if (Status done = m_buffer.append(bar); !done)
        return done;
    return m_buffer.size() < ChunkTable::kBarsPerChunk ? Status() : flush();
}

Status BarMerge::flush()
{
    if (m_buffer.isEmpty())
        return {};
    Status done = m_table.addChunk(m_series, m_buffer, 0, m_buffer.size());
    m_buffer = BarSeries(m_series.key);
    return done;
}

} // namespace qd::sqlite
