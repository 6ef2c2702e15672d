// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Timeframe.h"

#include <cstdint>
#include <string_view>

namespace qd {

/// Reads the stamps of candle files as open times, in nanoseconds UTC:
/// - whole numbers since the epoch in seconds, milliseconds, microseconds or nanoseconds, told
///   apart by their size, row by row (files that change the unit on their way exist);
/// - "2024-01-31", "2024-01-31T10:00:00.000Z" (a blank passes for the T, slashes or points for the
///   dashes, "±hh:mm" or "UTC" for the Z), "31/01/2024 23:59", "2019-10-17 09-AM", "1:05 PM".
/// A stamp that lies a millisecond, second or minute before a bar's boundary is the bar's close and
/// becomes its open. A series that starts within six days of the epoch counts in milliseconds.
/// One thread.
class CandleTime
{
public:
    CandleTime(Timeframe timeframe, bool isMonthFirst)
        : m_frameNs(timeframe.duration().nanoseconds()),
          m_timeframe(timeframe),
          m_isMonthFirst(isMonthFirst)
    {}

    /// False where the text is no instant of the years 1970…2200.
    [[nodiscard]] bool read(std::string_view text, std::int64_t& nanoseconds);
    /// A whole number of seconds, as some feeds fix it.
    [[nodiscard]] bool readSeconds(std::int64_t seconds, std::int64_t& nanoseconds) const;

private:
    [[nodiscard]] bool readNumber(std::string_view text, std::int64_t& nanoseconds);
    [[nodiscard]] bool readCalendar(std::string_view text, std::int64_t& nanoseconds) const;
    [[nodiscard]] std::int64_t openOf(std::int64_t nanoseconds) const;

    std::int64_t m_frameNs;
    Timeframe m_timeframe;
    bool m_isMonthFirst;
    bool m_isFirst = true;
    bool m_isNearEpoch = false;
};

} // namespace qd
