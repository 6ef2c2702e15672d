// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Timestamp.h"

#include <string>
#include <string_view>

namespace qd {

/// The length of a bar: "1m", "5m", "1h", "4h", "1d", "1w". Months have no fixed length and are not
/// offered. Weeks open on Monday, days at 00:00 UTC.
class Timeframe
{
public:
    constexpr Timeframe() = default;
    /// Accepts <n>s, <n>m, <n>h, <n>d, <n>w with n ≥ 1 and at most 52 weeks.
    [[nodiscard]] static Result<Timeframe> parse(std::string_view text);
    [[nodiscard]] static constexpr Timeframe fromSeconds(std::int64_t seconds)
    {
        Timeframe frame;
        frame.m_seconds = seconds;
        return frame;
    }

    [[nodiscard]] constexpr std::int64_t seconds() const { return m_seconds; }
    [[nodiscard]] constexpr Duration duration() const { return Duration::seconds(m_seconds); }
    /// Shortest spelling: "90m", "1h", "1d".
    [[nodiscard]] std::string toString() const;
    /// Open time of the bar that contains the instant.
    [[nodiscard]] Timestamp floor(Timestamp instant) const;

    friend constexpr auto operator<=>(Timeframe, Timeframe) = default;

private:
    std::int64_t m_seconds = 60;
};

} // namespace qd
