// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/TimeIndex.h"

#include <algorithm>

namespace qd::ui {

void TimeIndex::assign(Timeframe timeframe, std::vector<std::int64_t> nanoseconds)
{
    m_timeframe = timeframe;
    m_times = std::move(nanoseconds);
}

std::size_t TimeIndex::lowerBound(Timestamp instant) const
{
    return static_cast<std::size_t>(
        std::lower_bound(m_times.begin(), m_times.end(), instant.nanoseconds()) - m_times.begin());
}

std::size_t TimeIndex::indexAt(Timestamp instant) const
{
    const auto after = std::upper_bound(m_times.begin(), m_times.end(), instant.nanoseconds());
    return after == m_times.begin() ? 0 : static_cast<std::size_t>(after - m_times.begin()) - 1;
}

} // namespace qd::ui
