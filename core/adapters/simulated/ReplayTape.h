// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BarSeries.h"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace qd {

/// Lets a bar that is being built grow by a finer one that follows; an open of zero: none so far.
void mergeInto(Bar& coarse, const Bar& fine);

/// Several recorded series as one stream in time order. One thread; the bars are shared.
class ReplayTape
{
public:
    using Bars = std::vector<std::pair<SeriesKey, Bar>>; ///< By series key.

    /// Adds a series or replaces the one of the same key.
    void put(std::shared_ptr<const BarSeries> series);
    [[nodiscard]] bool contains(const SeriesKey& key) const { return m_series.contains(key); }
    [[nodiscard]] bool isEmpty() const { return m_series.empty(); }
    [[nodiscard]] std::vector<SeriesKey> keys() const;

    /// The first close later than the instant, over all series.
    [[nodiscard]] std::optional<Timestamp> nextClose(Timestamp after) const;
    /// All bars that close exactly then.
    [[nodiscard]] Bars closingAt(Timestamp close) const;
    /// For each symbol the bar that opens first in from ≤ open < to; of several timeframes the
    /// finest that has one.
    [[nodiscard]] Bars opening(Timestamp from, Timestamp to) const;
    /// For each symbol the finest of the bars that close then.
    [[nodiscard]] Bars finestClosingAt(Timestamp close) const;
    /// The last close of any series of the symbol at or before the instant; null when none.
    [[nodiscard]] Timestamp lastClose(const std::string& symbol, Timestamp atOrBefore) const;
    /// For each symbol the newest bar of its finest series that has closed at or before.
    [[nodiscard]] Bars newest(Timestamp atOrBefore) const;

    /// The coarser bars that a bar of `fine` opening then belongs to, as far as the fine series has
    /// built them before; one that begins right then has volume zero and only its open time.
    [[nodiscard]] Bars builtBefore(const SeriesKey& fine, Timestamp open) const;

private:
    std::map<SeriesKey, std::shared_ptr<const BarSeries>> m_series;
};

} // namespace qd
