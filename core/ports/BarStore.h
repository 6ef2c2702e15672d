// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BarSeries.h"
#include "core/foundation/Result.h"

#include <optional>
#include <string>
#include <vector>

namespace qd {

/// What the store holds of one series.
struct SeriesCoverage
{
    SeriesKey key;
    std::string venue;
    std::int64_t bars = 0;
    Timestamp first; ///< Open time of the first bar.
    Timestamp last;
};

struct StoreOutcome
{
    std::int64_t inserted = 0;
    std::int64_t replaced = 0; ///< Bars that were there with other values.
    std::int64_t unchanged = 0;
};

/// Bars in compressed columnar chunks. One connection, one thread (market), or a reader of its own
/// per thread.
class BarStore
{
public:
    virtual ~BarStore() = default;
    /// Merges the bars into what is stored; all of them or none.
    [[nodiscard]] virtual Result<StoreOutcome> store(const BarSeries& bars,
                                                     const std::string& venue) = 0;
    /// Bars with from ≤ open time < to, ascending; an unknown series is a NotFound error.
    [[nodiscard]] virtual Result<BarSeries> load(const SeriesKey& key,
                                                 std::optional<Timestamp> from = {},
                                                 std::optional<Timestamp> to = {}) = 0;
    [[nodiscard]] virtual Result<std::vector<SeriesCoverage>> list() = 0;
    [[nodiscard]] virtual Status remove(const SeriesKey& key) = 0;
};

} // namespace qd
