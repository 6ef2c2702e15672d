// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/Workspace.h"
#include "core/ports/BarStore.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace qd {

/// market.db of a workspace as the data commands use it. Main thread.
class MarketStore
{
public:
    /// For reading, beside whatever else runs; empty where the workspace holds no market data yet.
    [[nodiscard]] static Result<std::optional<MarketStore>>
    openToRead(const std::string& workspace);
    /// For writing: makes the workspace where it is missing and holds its lock, or, while an engine
    /// has the workspace, writes through the engine. Conflict where it is held and no engine
    /// listens.
    [[nodiscard]] static Result<MarketStore> openToWrite(const std::string& workspace);

    [[nodiscard]] BarStore& bars() { return *m_bars; }
    /// NotFound with the known series in the hint.
    [[nodiscard]] Result<SeriesCoverage> coverage(const SeriesKey& key);
    /// Hands a series over in pieces, in time order, so that a long one needs little memory.
    [[nodiscard]] Status forEachPiece(const SeriesKey& key, Timestamp first, Timestamp last,
                                      const std::function<Status(const BarSeries&)>& take);

private:
    MarketStore(WorkspaceLock lock, std::unique_ptr<BarStore> bars);

    WorkspaceLock m_lock; ///< Holds nothing when reading.
    std::unique_ptr<BarStore> m_bars;
};

/// The series that two command line words name. Errors: Usage.
[[nodiscard]] Result<SeriesKey> parseSeriesKey(const std::string& symbol,
                                               const std::string& timeframe);

} // namespace qd
