// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/Timestamp.h"

#include "core/foundation/InQuotes.h"

#include <array>
#include <optional>

namespace qd {

namespace {

constexpr int kFirstYear = 1678;
constexpr int kLastYear = 2261;
constexpr std::int64_t kNanosPerMilli = 1'000'000;
constexpr std::int64_t kNanosPerSecond = 1'000'000'000;
constexpr std::int64_t kSecondsPerDay = 86'400;
constexpr std::int64_t kNanosPerDay = kSecondsPerDay * kNanosPerSecond;

// The Gregorian calendar repeats every 400 years. Counting years from 1 March puts the leap day
// last, so that month lengths follow one linear formula (Hinnant, "chrono-compatible low-level
// date algorithms").
constexpr std::int64_t kDaysPerEra = 146'097;
constexpr std::int64_t kDaysFromEraToEpoch = 719'468; ///< 0000-03-01 to 1970-01-01

constexpr std::int64_t floorDivide(std::int64_t a, std::int64_t b)
{
    return a / b - (a % b < 0 ? 1 : 0);
}

constexpr bool isLeapYear(int year)
{
    return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

constexpr int daysInMonth(int year, int month)
{
    constexpr std::array<int, 12> kDays{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    return month == 2 && isLeapYear(year) ? 29 : kDays[static_cast<std::size_t>(month - 1)];
}

constexpr std::int64_t daysSinceEpoch(int year, int month, int day)
{
    const std::int64_t marchYear = month > 2 ? year : year - 1;
    const std::int64_t marchMonth = (month + 9) % 12; // March = 0
    const std::int64_t era = floorDivide(marchYear, 400);
    const std::int64_t yearOfEra = marchYear - era * 400;
    const std::int64_t dayOfYear = (153 * marchMonth + 2) / 5 + day - 1;
    const std::int64_t dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * kDaysPerEra + dayOfEra - kDaysFromEraToEpoch;
}

void setDate(CalendarTime& fields, std::int64_t day)
{
    const std::int64_t shifted = day + kDaysFromEraToEpoch;
    const std::int64_t era = floorDivide(shifted, kDaysPerEra);
    const std::int64_t dayOfEra = shifted - era * kDaysPerEra;
    const std::int64_t yearOfEra =
        (dayOfEra - dayOfEra / 1'460 + dayOfEra / 36'524 - dayOfEra / 146'096) / 365;
    const std::int64_t dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const std::int64_t marchMonth = (5 * dayOfYear + 2) / 153;
    fields.day = static_cast<int>(dayOfYear - (153 * marchMonth + 2) / 5 + 1);
    fields.month = static_cast<int>(marchMonth < 10 ? marchMonth + 3 : marchMonth - 9);
    fields.year = static_cast<int>(yearOfEra + era * 400 + (fields.month <= 2 ? 1 : 0));
}

constexpr std::int64_t kFirstInstant = daysSinceEpoch(kFirstYear, 1, 1) * kNanosPerDay;
constexpr std::int64_t kLastInstant = daysSinceEpoch(kLastYear + 1, 1, 1) * kNanosPerDay - 1;

constexpr bool isWithin(int value, int low, int high)
{
    return value >= low && value <= high;
}

bool isValid(const CalendarTime& f)
{
    return isWithin(f.year, kFirstYear, kLastYear) && isWithin(f.month, 1, 12) &&
           isWithin(f.day, 1, daysInMonth(f.year, f.month)) && isWithin(f.hour, 0, 23) &&
           isWithin(f.minute, 0, 59) && isWithin(f.second, 0, 59) &&
           isWithin(f.millisecond, 0, 999);
}

/// Reads the fixed layout from left to right; a part that does not match leaves nothing.
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    bool atEnd() const { return m_position == m_text.size(); }

    bool take(char expected)
    {
        if (atEnd() || m_text[m_position] != expected)
            return false;
        ++m_position;
        return true;
    }

    bool takeNumber(int width, int& value)
    {
        value = 0;
        for (int i = 0; i < width; ++i, ++m_position) {
            if (atEnd() || m_text[m_position] < '0' || m_text[m_position] > '9')
                return false;
            value = value * 10 + (m_text[m_position] - '0');
        }
        return true;
    }

    /// One to nine digits behind the point, as nanoseconds.
    bool takeFraction(std::int64_t& nanoseconds)
    {
        std::int64_t unit = kNanosPerSecond;
        int digit = 0;
        while (unit > 1 && !atEnd() && takeNumber(1, digit)) {
            unit /= 10;
            nanoseconds += digit * unit;
        }
        return unit < kNanosPerSecond;
    }

    /// Z, ±hh:mm or nothing; seconds to take off to arrive at UTC.
    bool takeZone(std::int64_t& seconds)
    {
        if (atEnd() || take('Z'))
            return true;
        const bool isEast = take('+');
        if (!isEast && !take('-'))
            return false;
        int hours = 0;
        int minutes = 0;
        if (!takeNumber(2, hours) || !take(':') || !takeNumber(2, minutes))
            return false;
        seconds = std::int64_t{hours * 60 + minutes} * (isEast ? 60 : -60);
        return minutes < 60 && hours * 60 + minutes <= 14 * 60;
    }

private:
    std::string_view m_text;
    std::size_t m_position = 0;
};

std::optional<Timestamp> parseCalendar(std::string_view text)
{
    Scanner scanner(text);
    CalendarTime f;
    if (!scanner.takeNumber(4, f.year) || !scanner.take('-') || !scanner.takeNumber(2, f.month) ||
        !scanner.take('-') || !scanner.takeNumber(2, f.day))
        return std::nullopt;
    std::int64_t fraction = 0;
    std::int64_t zone = 0;
    if (!scanner.atEnd()) {
        if (!(scanner.take('T') || scanner.take(' ')) || !scanner.takeNumber(2, f.hour) ||
            !scanner.take(':') || !scanner.takeNumber(2, f.minute) || !scanner.take(':') ||
            !scanner.takeNumber(2, f.second))
            return std::nullopt;
        if (scanner.take('.') && !scanner.takeFraction(fraction))
            return std::nullopt;
        if (!scanner.takeZone(zone) || !scanner.atEnd())
            return std::nullopt;
    }
    const auto instant = Timestamp::fromCalendar(f);
    if (!instant)
        return std::nullopt;
    // Years inside the range leave more than three months to the ends of 64 bits.
    const std::int64_t ns = instant->nanoseconds() + fraction - zone * kNanosPerSecond;
    if (ns < kFirstInstant || ns > kLastInstant)
        return std::nullopt;
    return Timestamp::fromNanoseconds(ns);
}

std::optional<Timestamp> parseMilliseconds(std::string_view text)
{
    constexpr std::size_t kMaxDigits = 15; // well below 64 bits, well above the year 2261
    const bool isNegative = text.starts_with('-');
    const std::string_view digits = text.substr(isNegative ? 1 : 0);
    if (digits.empty() || digits.size() > kMaxDigits)
        return std::nullopt;
    std::int64_t value = 0;
    for (const char c : digits) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    if (isNegative)
        value = -value;
    if (value < kFirstInstant / kNanosPerMilli || value > kLastInstant / kNanosPerMilli)
        return std::nullopt;
    return Timestamp::fromMilliseconds(value);
}

/// Appends exactly `width` digits; written by hand because exports call it for every bar.
void appendDigits(std::string& text, int value, int width)
{
    text.append(static_cast<std::size_t>(width), '0');
    for (std::size_t at = text.size(); value > 0; value /= 10)
        text[--at] = static_cast<char>('0' + value % 10);
}

void appendDate(std::string& text, const CalendarTime& fields)
{
    appendDigits(text, fields.year, 4);
    text += '-';
    appendDigits(text, fields.month, 2);
    text += '-';
    appendDigits(text, fields.day, 2);
}

} // namespace

Result<Timestamp> Timestamp::fromCalendar(const CalendarTime& fields)
{
    if (!isValid(fields))
        return makeError(ErrorKind::InvalidInput, "there is no such date or time of day",
                         "Years 1678 to 2261 are known.");
    const std::int64_t seconds =
        daysSinceEpoch(fields.year, fields.month, fields.day) * kSecondsPerDay +
        std::int64_t{fields.hour} * 3'600 + std::int64_t{fields.minute} * 60 + fields.second;
    return fromNanoseconds(seconds * kNanosPerSecond + fields.millisecond * kNanosPerMilli);
}

Result<Timestamp> Timestamp::parse(std::string_view text)
{
    const bool isDate = text.size() > 4 && text[4] == '-';
    const auto instant = isDate ? parseCalendar(text) : parseMilliseconds(text);
    if (instant)
        return *instant;
    return makeError(ErrorKind::InvalidInput, inQuotes(text) + " is not a date or time",
                     "Write 2024-01-31, 2024-01-31T10:00:00Z or milliseconds since 1970.");
}

CalendarTime Timestamp::toCalendar() const
{
    CalendarTime fields;
    const std::int64_t day = floorDivide(m_ns, kNanosPerDay);
    setDate(fields, day);
    // Taken as a remainder, because day × 86 400 s may lie before the first instant of 64 bits.
    const std::int64_t rest = m_ns % kNanosPerDay;
    const std::int64_t milli = (rest < 0 ? rest + kNanosPerDay : rest) / kNanosPerMilli;
    fields.millisecond = static_cast<int>(milli % 1'000);
    fields.second = static_cast<int>(milli / 1'000 % 60);
    fields.minute = static_cast<int>(milli / 60'000 % 60);
    fields.hour = static_cast<int>(milli / 3'600'000);
    return fields;
}

std::string Timestamp::toIso() const
{
    const CalendarTime fields = toCalendar();
    std::string text;
    text.reserve(24);
    appendDate(text, fields);
    text += 'T';
    appendDigits(text, fields.hour, 2);
    text += ':';
    appendDigits(text, fields.minute, 2);
    text += ':';
    appendDigits(text, fields.second, 2);
    if (fields.millisecond != 0) {
        text += '.';
        appendDigits(text, fields.millisecond, 3);
    }
    return text + 'Z';
}

std::string Timestamp::toIsoDate() const
{
    std::string text;
    appendDate(text, toCalendar());
    return text;
}

} // namespace qd
