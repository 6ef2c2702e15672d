// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/TradingHours.h"

#include "core/foundation/InQuotes.h"

#include <array>
#include <charconv>
#include <cstdlib>
#include <optional>

namespace qd {

namespace {

constexpr std::int64_t kMinuteNs = 60'000'000'000;
constexpr int kDayMinutes = 1440;
constexpr int kWeek = 7;
constexpr int kLargestOffset = 840;
constexpr int kWeekdayOfEpoch = 3; ///< 1970-01-01 was a Thursday, Monday being 0.
constexpr std::array<std::string_view, kWeek> kNames{"mon", "tue", "wed", "thu",
                                                     "fri", "sat", "sun"};

std::int64_t floorDivide(std::int64_t a, std::int64_t b)
{
    return a >= 0 ? a / b : -((-a + b - 1) / b);
}

bool hasDay(std::uint8_t days, int day)
{
    return ((days >> static_cast<unsigned>(day)) & 1U) != 0;
}

std::uint8_t dayBit(int day)
{
    return static_cast<std::uint8_t>(1U << static_cast<unsigned>(day));
}

std::optional<int> dayNamed(std::string_view name)
{
    for (int i = 0; i < kWeek; ++i) {
        if (kNames.at(static_cast<std::size_t>(i)) == name)
            return i;
    }
    return std::nullopt;
}

/// "hh:mm" as minutes; 24:00 passes where `most` allows it.
std::optional<int> minutesOf(std::string_view text, int most)
{
    if (text.size() != 5 || text[2] != ':')
        return std::nullopt;
    int hours = 0;
    int minutes = 0;
    const char* colon = text.data() + 2;
    const char* end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), colon, hours);
    const auto second = std::from_chars(colon + 1, end, minutes);
    if (first.ec != std::errc() || first.ptr != colon || second.ec != std::errc() ||
        second.ptr != end || hours < 0 || minutes < 0 || minutes > 59)
        return std::nullopt;
    const int total = hours * 60 + minutes;
    return total <= most ? std::optional<int>(total) : std::nullopt;
}

/// "mon-fri" or "sat".
std::optional<std::uint8_t> daySpan(std::string_view text)
{
    const std::size_t dash = text.find('-');
    const std::optional<int> first = dayNamed(text.substr(0, dash));
    const std::optional<int> last =
        dash == std::string_view::npos ? first : dayNamed(text.substr(dash + 1));
    if (!first || !last)
        return std::nullopt;
    std::uint8_t days = dayBit(*last);
    for (int day = *first; day != *last; day = (day + 1) % kWeek)
        days |= dayBit(day);
    return days;
}

bool readDays(std::string_view text, TradingHours& hours)
{
    std::uint8_t days = 0;
    while (!text.empty()) {
        const std::size_t comma = text.find(',');
        const std::optional<std::uint8_t> span = daySpan(text.substr(0, comma));
        if (!span)
            return false;
        days |= *span;
        text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
    }
    hours.days = days;
    return days != 0;
}

bool readHours(std::string_view text, TradingHours& hours)
{
    const std::size_t dash = text.find('-');
    if (dash == std::string_view::npos)
        return false;
    const std::optional<int> start = minutesOf(text.substr(0, dash), kDayMinutes - 1);
    const std::optional<int> end = minutesOf(text.substr(dash + 1), kDayMinutes);
    if (!start || !end)
        return false;
    hours.startMinute = *start;
    hours.endMinute = *end % kDayMinutes;
    return true;
}

bool readOffset(std::string_view text, TradingHours& hours)
{
    if (text == "utc") {
        hours.utcOffsetMinutes = 0;
        return true;
    }
    if (text.empty() || (text.front() != '+' && text.front() != '-'))
        return false;
    const std::optional<int> minutes = minutesOf(text.substr(1), kLargestOffset);
    if (!minutes)
        return false;
    hours.utcOffsetMinutes = text.front() == '-' ? -*minutes : *minutes;
    return true;
}

std::string lowerCase(std::string_view text)
{
    std::string lower(text);
    for (char& letter : lower) {
        if (letter >= 'A' && letter <= 'Z')
            letter = static_cast<char>(letter - 'A' + 'a');
    }
    return lower;
}

std::string clockText(int minutes)
{
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return two(minutes / 60) + ':' + two(minutes % 60);
}

std::string daysText(std::uint8_t days)
{
    std::string text;
    for (int day = 0; day < kWeek; ++day) {
        if (!hasDay(days, day))
            continue;
        int last = day;
        while (last + 1 < kWeek && hasDay(days, last + 1))
            ++last;
        text += (text.empty() ? "" : ",") + std::string(kNames.at(static_cast<std::size_t>(day)));
        if (last > day)
            text += '-' + std::string(kNames.at(static_cast<std::size_t>(last)));
        day = last;
    }
    return text;
}

} // namespace

bool TradingHours::isRestricted() const
{
    return days != kEveryDay || startMinute != endMinute;
}

bool TradingHours::contains(Timestamp time) const
{
    if (!isRestricted())
        return true;
    const std::int64_t local = floorDivide(time.nanoseconds(), kMinuteNs) + utcOffsetMinutes;
    const std::int64_t day = floorDivide(local, kDayMinutes);
    const auto minute = static_cast<int>(local - day * kDayMinutes);
    const std::int64_t turned = (day + kWeekdayOfEpoch) % kWeek;
    const auto today = static_cast<int>(turned < 0 ? turned + kWeek : turned);
    if (startMinute < endMinute)
        return hasDay(days, today) && minute >= startMinute && minute < endMinute;
    if (minute >= startMinute && hasDay(days, today))
        return true;
    return minute < endMinute && hasDay(days, (today + kWeek - 1) % kWeek);
}

Result<TradingHours> TradingHours::parse(std::string_view text)
{
    const std::string lower = lowerCase(text);
    TradingHours hours;
    std::string_view rest = lower;
    if (rest == "always" || rest.empty())
        return hours;
    const std::array readers{&readDays, &readHours, &readOffset};
    std::size_t next = 0;
    while (!rest.empty()) {
        const std::size_t blank = rest.find(' ');
        const std::string_view part = rest.substr(0, blank);
        rest = blank == std::string_view::npos ? std::string_view() : rest.substr(blank + 1);
        while (next < readers.size() && !readers.at(next)(part, hours))
            ++next;
        if (next >= readers.size())
            return makeError(ErrorKind::InvalidInput,
                             inQuotes(part) + " cannot be read in the trading hours " +
                                 inQuotes(text),
                             "Write days, hours and offset: mon-fri 09:00-17:30 +01:00.");
        ++next;
    }
    return hours;
}

std::string TradingHours::toString() const
{
    if (!isRestricted())
        return "always";
    std::string text;
    if (days != kEveryDay)
        text = daysText(days);
    if (startMinute != endMinute)
        text += (text.empty() ? "" : " ") + clockText(startMinute) + '-' +
                (endMinute == 0 ? "24:00" : clockText(endMinute));
    if (utcOffsetMinutes != 0)
        text += (utcOffsetMinutes < 0 ? " -" : " +") + clockText(std::abs(utcOffsetMinutes));
    return text;
}

} // namespace qd
