// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/candlefiles/CandleIntake.h"

#include <limits>

namespace qd {

namespace {
constexpr std::size_t kRejectedKept = 1'000;
}

CandleIntake::CandleIntake(const HistoryRequest& request, std::size_t batchRows)
    : m_request(request),
      m_fromNs(request.from ? request.from->nanoseconds()
                            : std::numeric_limits<std::int64_t>::min()),
      m_toNs(request.to ? request.to->nanoseconds() : std::numeric_limits<std::int64_t>::max()),
      m_collector(request.key, batchRows)
{}

Status CandleIntake::accept(const CandleRow& row)
{
    ++m_import.read;
    if (row.timeNs < m_fromNs || row.timeNs >= m_toNs) {
        ++m_import.outside;
        return {};
    }
    return m_collector.add(row);
}

void CandleIntake::reject(std::int64_t line, std::string reason)
{
    ++m_import.read;
    ++m_import.rejectedCount;
    if (m_import.rejected.size() < kRejectedKept)
        m_import.rejected.push_back({line, std::move(reason)});
}

Status CandleIntake::pulse(double fraction)
{
    if (m_request.cancellation.isCancelled())
        return makeError(ErrorKind::Cancelled, "the import was stopped; nothing was stored");
    if (m_request.progress)
        m_request.progress(fraction);
    return {};
}

Result<CandleImport> CandleIntake::finish(const std::string& path, const BarCollector::Sink& sink)
{
    if (m_import.read == m_import.rejectedCount) {
        std::string message = "no usable candle in " + path;
        if (!m_import.rejected.empty())
            message += "; line " + std::to_string(m_import.rejected.front().line) + ": " +
                       m_import.rejected.front().reason;
        return makeError(ErrorKind::InvalidInput, message,
                         "A candle needs a time, open, high, low, close and volume. Name the "
                         "format with --format where it is not recognised.")
            .with("file", path);
    }
    if (const Status handedOn = m_collector.finish(sink); !handedOn)
        return handedOn.error();
    m_import.duplicates = m_collector.duplicates();
    m_import.bars = m_collector.rows() - m_collector.duplicates();
    return std::move(m_import);
}

} // namespace qd
