// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Timeframe.h"
#include "core/foundation/Timestamp.h"

#include <cstdint>
#include <vector>

namespace qd::ui {

/// The instants of a chart's points, ascending. Points are placed by index, not by time: a trader
/// expects no holes where a venue was closed; the time axis' labels stay honest about what is
/// missing. GUI thread.
class TimeIndex
{
public:
    void assign(Timeframe timeframe, std::vector<std::int64_t> nanoseconds);
    void clear() { m_times.clear(); }
    /// Later than the last one.
    void append(Timestamp instant) { m_times.push_back(instant.nanoseconds()); }

    [[nodiscard]] std::size_t size() const { return m_times.size(); }
    [[nodiscard]] bool isEmpty() const { return m_times.empty(); }
    [[nodiscard]] Timeframe timeframe() const { return m_timeframe; }
    [[nodiscard]] Timestamp at(std::size_t index) const
    {
        return Timestamp::fromNanoseconds(m_times[index]);
    }
    /// The last point not after the instant, or the first one.
    [[nodiscard]] std::size_t indexAt(Timestamp instant) const;
    /// First point not before the instant; size() when none.
    [[nodiscard]] std::size_t lowerBound(Timestamp instant) const;

private:
    Timeframe m_timeframe;
    std::vector<std::int64_t> m_times;
};

} // namespace qd::ui
