// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BarSeries.h"
#include "core/foundation/Cancellation.h"
#include "core/foundation/Result.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace qd {

/// A row that could not be used, with the place a person can look at.
struct RejectedLine
{
    std::int64_t line = 0; ///< 1-based; for JSON arrays the element's number.
    std::string reason;
};

struct HistoryRequest
{
    SeriesKey key;
    std::optional<Timestamp> from;
    std::optional<Timestamp> to;
    CancellationToken cancellation;
    std::function<void(double fraction)> progress; ///< May be empty; called now and then.
};

struct History
{
    BarSeries bars;        ///< Ascending, unique.
    std::int64_t read = 0; ///< Rows seen, good or bad.
    std::int64_t duplicates = 0;
    std::vector<RejectedLine> rejected; ///< The first 1,000; `rejectedCount` counts all.
    std::int64_t rejectedCount = 0;
};

/// Where past bars come from: a file, an exchange's REST interface. Blocks; called on the pool.
class HistorySource
{
public:
    virtual ~HistorySource() = default;
    [[nodiscard]] virtual Result<History> fetch(const HistoryRequest& request) = 0;
};

} // namespace qd
