// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/candlefiles/BarCollector.h"
#include "core/adapters/candlefiles/CandleFile.h"

#include <string>

namespace qd {

/// Where the readers of all formats put their rows: counts, keeps the list of rejected ones, drops
/// what lies outside the asked time, tells progress and hears a cancellation. One thread.
class CandleIntake
{
public:
    CandleIntake(const HistoryRequest& request, std::size_t batchRows);

    [[nodiscard]] Status accept(const CandleRow& row);
    void reject(std::int64_t line, std::string reason);
    /// Now and then, with the part of the file that has been read. Errors: Cancelled.
    [[nodiscard]] Status pulse(double fraction);
    /// Errors: InvalidInput where no row could be used, and the sink's.
    [[nodiscard]] Result<CandleImport> finish(const std::string& path,
                                              const BarCollector::Sink& sink);

    [[nodiscard]] const HistoryRequest& request() const { return m_request; }
    [[nodiscard]] std::int64_t rowsSeen() const { return m_import.read; }

private:
    const HistoryRequest& m_request;
    std::int64_t m_fromNs;
    std::int64_t m_toNs;
    BarCollector m_collector;
    CandleImport m_import;
};

} // namespace qd
