// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Result.h"

#include <compare>
#include <cstdint>
#include <string>
#include <string_view>

namespace qd {

/// A span of time in integer nanoseconds.
class Duration
{
public:
    constexpr Duration() = default;
    [[nodiscard]] static constexpr Duration nanoseconds(std::int64_t n) { return Duration(n); }
    [[nodiscard]] static constexpr Duration milliseconds(std::int64_t n)
    {
        return Duration(n * 1'000'000);
    }
    [[nodiscard]] static constexpr Duration seconds(std::int64_t n)
    {
        return Duration(n * 1'000'000'000);
    }

    [[nodiscard]] constexpr std::int64_t nanoseconds() const { return m_ns; }
    [[nodiscard]] constexpr std::int64_t milliseconds() const { return m_ns / 1'000'000; }
    [[nodiscard]] constexpr std::int64_t seconds() const { return m_ns / 1'000'000'000; }
    [[nodiscard]] constexpr double toSeconds() const { return static_cast<double>(m_ns) / 1e9; }

    friend constexpr auto operator<=>(Duration, Duration) = default;
    friend constexpr Duration operator+(Duration a, Duration b)
    {
        return Duration(a.m_ns + b.m_ns);
    }
    friend constexpr Duration operator-(Duration a, Duration b)
    {
        return Duration(a.m_ns - b.m_ns);
    }
    friend constexpr Duration operator*(Duration a, std::int64_t n) { return Duration(a.m_ns * n); }

private:
    explicit constexpr Duration(std::int64_t ns) : m_ns(ns) {}
    std::int64_t m_ns = 0;
};

/// Calendar fields of an instant, UTC.
struct CalendarTime
{
    int year = 1970;
    int month = 1; ///< 1…12
    int day = 1;   ///< 1…31
    int hour = 0;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
};

/// An instant: integer nanoseconds since 1970-01-01T00:00Z. Years 1678…2261.
class Timestamp
{
public:
    constexpr Timestamp() = default;
    [[nodiscard]] static constexpr Timestamp fromNanoseconds(std::int64_t ns)
    {
        return Timestamp(ns);
    }
    [[nodiscard]] static constexpr Timestamp fromMilliseconds(std::int64_t ms)
    {
        return Timestamp(ms * 1'000'000);
    }
    /// Fails for fields out of range (month 13, 30 February).
    [[nodiscard]] static Result<Timestamp> fromCalendar(const CalendarTime& fields);
    /// "2024-01-31", "2024-01-31T10:00:00[.sss][Z|±hh:mm]" (a blank passes for the T; UTC unless a
    /// zone is given), or integer milliseconds.
    [[nodiscard]] static Result<Timestamp> parse(std::string_view text);

    [[nodiscard]] constexpr std::int64_t nanoseconds() const { return m_ns; }
    [[nodiscard]] constexpr std::int64_t milliseconds() const
    {
        return m_ns >= 0 ? m_ns / 1'000'000 : -((-m_ns + 999'999) / 1'000'000);
    }
    [[nodiscard]] CalendarTime toCalendar() const;
    /// "2024-01-31T10:00:00Z", with milliseconds only where there are any.
    [[nodiscard]] std::string toIso() const;
    /// "2024-01-31".
    [[nodiscard]] std::string toIsoDate() const;
    /// The zero instant stands for "not yet".
    [[nodiscard]] constexpr bool isNull() const { return m_ns == 0; }

    friend constexpr auto operator<=>(Timestamp, Timestamp) = default;
    friend constexpr Timestamp operator+(Timestamp t, Duration d)
    {
        return Timestamp(t.m_ns + d.nanoseconds());
    }
    friend constexpr Timestamp operator-(Timestamp t, Duration d)
    {
        return Timestamp(t.m_ns - d.nanoseconds());
    }
    friend constexpr Duration operator-(Timestamp a, Timestamp b)
    {
        return Duration::nanoseconds(a.m_ns - b.m_ns);
    }

private:
    explicit constexpr Timestamp(std::int64_t ns) : m_ns(ns) {}
    std::int64_t m_ns = 0;
};

} // namespace qd
