// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Result.h"
#include "core/foundation/Timestamp.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace qd {

/// When a bot may enter: days and hours of a clock at a fixed distance from UTC. Summer time is the
/// caller's business: whoever wants a city's hours resolves the offset first. Exits know no hours.
struct TradingHours
{
    static constexpr std::uint8_t kEveryDay = 0x7F;

    int startMinute = 0; ///< Of the local day, 0…1439; included.
    /// Not included. Equal to the start: the whole day. Below it: past midnight, and the hours
    /// after midnight belong to the day on which they began.
    int endMinute = 0;
    std::uint8_t days = kEveryDay; ///< Bit 0 is Monday, bit 6 Sunday.
    int utcOffsetMinutes = 0;      ///< Local minus UTC, -840…840.

    /// False for the default: every minute of every day.
    [[nodiscard]] bool isRestricted() const;
    [[nodiscard]] bool contains(Timestamp time) const;

    /// "always", or any of days, hours and offset, in this order: "mon-fri 09:00-17:30 +01:00",
    /// "sat,sun", "22:00-04:00". InvalidInput that says which part cannot be read.
    [[nodiscard]] static Result<TradingHours> parse(std::string_view text);
    /// What parse() reads back: "always", "mon-fri 09:00-17:30 +01:00".
    [[nodiscard]] std::string toString() const;

    friend bool operator==(const TradingHours&, const TradingHours&) = default;
};

} // namespace qd
