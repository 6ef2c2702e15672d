// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Timeframe.h"

#include "core/foundation/InQuotes.h"

#include <array>

namespace qd {

namespace {

constexpr std::int64_t kDay = 86'400;
constexpr std::int64_t kWeek = 7 * kDay;
constexpr std::int64_t kLongest = 52 * kWeek;
/// 1970-01-01 was a Thursday; weeks are counted from Monday the 5th.
constexpr std::int64_t kFirstMonday = 4 * kDay;

struct Unit
{
    char letter;
    std::int64_t seconds;
};

constexpr std::array<Unit, 5> kUnits{
    {{'w', kWeek}, {'d', kDay}, {'h', 3'600}, {'m', 60}, {'s', 1}}};

std::int64_t unitSeconds(char letter)
{
    for (const Unit& unit : kUnits) {
        if (unit.letter == letter)
            return unit.seconds;
    }
    return 0;
}

/// Seconds, or zero when the text is not a timeframe.
std::int64_t secondsOf(std::string_view text)
{
    constexpr std::size_t kMaxLength = 9; // 52 weeks in seconds take eight digits
    if (text.size() < 2 || text.size() > kMaxLength || text.front() == '0')
        return 0;
    std::int64_t count = 0;
    for (const char c : text.substr(0, text.size() - 1)) {
        if (c < '0' || c > '9')
            return 0;
        count = count * 10 + (c - '0');
    }
    const std::int64_t seconds = count * unitSeconds(text.back());
    return seconds <= kLongest ? seconds : 0;
}

} // namespace

Result<Timeframe> Timeframe::parse(std::string_view text)
{
    const std::int64_t seconds = secondsOf(text);
    if (seconds <= 0)
        return makeError(ErrorKind::InvalidInput, inQuotes(text) + " is not a timeframe",
                         "Write a number and s, m, h, d or w, such as 15m, 1h or 1d, "
                         "of at most 52 weeks.");
    return fromSeconds(seconds);
}

std::string Timeframe::toString() const
{
    Unit longest = kUnits.back();
    for (const Unit& unit : kUnits) {
        if (unit.seconds > longest.seconds && m_seconds % unit.seconds == 0)
            longest = unit;
    }
    return std::to_string(m_seconds / longest.seconds) + longest.letter;
}

Timestamp Timeframe::floor(Timestamp instant) const
{
    QD_ASSERT(m_seconds > 0, "a timeframe is longer than nothing");
    constexpr std::int64_t kNanos = 1'000'000'000;
    const std::int64_t length = m_seconds * kNanos;
    const std::int64_t anchor = m_seconds % kWeek == 0 ? kFirstMonday * kNanos : 0;
    // Remainders first: the difference to the anchor could leave 64 bits.
    std::int64_t into = (instant.nanoseconds() % length - anchor % length) % length;
    if (into < 0)
        into += length;
    std::int64_t open = 0;
    if (__builtin_sub_overflow(instant.nanoseconds(), into, &open))
        return instant; // the first bar of all time
    return Timestamp::fromNanoseconds(open);
}

} // namespace qd
