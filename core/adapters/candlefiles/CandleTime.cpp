// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/candlefiles/CandleTime.h"

#include <cctype>

namespace qd {

namespace {

constexpr std::int64_t kSecond = 1'000'000'000;
constexpr std::int64_t kMinute = 60 * kSecond;
constexpr std::int64_t kHour = 60 * kMinute;
constexpr int kLastYear = 2200;
constexpr std::int64_t kLatest = 7'289'654'399 * kSecond; // the last second of that year
constexpr std::int64_t kNearEpoch = 500'000'000; // seconds until 1985, milliseconds until 6 January
constexpr std::int64_t kSecondsBelow = 100'000'000'000;
constexpr std::int64_t kMillisecondsBelow = 100'000'000'000'000;
constexpr std::int64_t kMicrosecondsBelow = 100'000'000'000'000'000;

bool isDigit(char c)
{
    return static_cast<unsigned char>(c - '0') < 10;
}

/// Takes a stamp apart from left to right.
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    [[nodiscard]] bool isAtEnd() const { return m_at == m_text.size(); }
    [[nodiscard]] char peek() const { return isAtEnd() ? '\0' : m_text[m_at]; }
    bool take(char expected)
    {
        if (peek() != expected)
            return false;
        ++m_at;
        return true;
    }
    bool takeAny(std::string_view choices)
    {
        if (isAtEnd() || choices.find(m_text[m_at]) == std::string_view::npos)
            return false;
        ++m_at;
        return true;
    }
    /// The word in upper case; false leaves the position.
    bool takeWord(std::string_view upper)
    {
        if (m_text.size() - m_at < upper.size())
            return false;
        for (std::size_t i = 0; i < upper.size(); ++i) {
            if (std::toupper(static_cast<unsigned char>(m_text[m_at + i])) != upper[i])
                return false;
        }
        m_at += upper.size();
        return true;
    }
    /// One to `most` digits.
    bool number(int& value, int most)
    {
        const std::size_t begin = m_at;
        value = 0;
        while (isDigit(peek()) && m_at - begin < static_cast<std::size_t>(most))
            value = value * 10 + (m_text[m_at++] - '0');
        return m_at > begin;
    }
    /// Digits after a point, as nanoseconds; digits beyond the ninth are dropped.
    bool fraction(std::int64_t& nanoseconds)
    {
        std::int64_t unit = kSecond / 10;
        const std::size_t begin = m_at;
        nanoseconds = 0;
        for (; isDigit(peek()); ++m_at, unit /= 10)
            nanoseconds += unit * (m_text[m_at] - '0');
        return m_at > begin && m_at - begin <= 12;
    }

private:
    std::string_view m_text;
    std::size_t m_at = 0;
};

bool scanDate(Scanner& scanner, bool isMonthFirst, CalendarTime& fields)
{
    int first = 0;
    int second = 0;
    int third = 0;
    constexpr std::string_view separators = "-/.";
    if (!scanner.number(first, 4) || !scanner.takeAny(separators) || !scanner.number(second, 2) ||
        !scanner.takeAny(separators) || !scanner.number(third, first > 31 ? 2 : 4))
        return false;
    if (first > 31) {
        fields.year = first;
        fields.month = second;
        fields.day = third;
    } else {
        fields.year = third;
        fields.month = isMonthFirst ? first : second;
        fields.day = isMonthFirst ? second : first;
    }
    return fields.year >= 1970 && fields.year <= kLastYear;
}

/// "AM" and "PM" behind an hour of 1…12.
bool scanHalfDay(Scanner& scanner, CalendarTime& fields)
{
    const bool isMorning = scanner.takeWord("AM");
    if (!isMorning && !scanner.takeWord("PM"))
        return true;
    if (fields.hour < 1 || fields.hour > 12)
        return false;
    fields.hour = fields.hour % 12 + (isMorning ? 0 : 12);
    return true;
}

/// "09-AM", "09:00", "09:00:00.000", "1:05 PM".
bool scanClock(Scanner& scanner, CalendarTime& fields, std::int64_t& fractionNs)
{
    if (!scanner.number(fields.hour, 2))
        return false;
    if (scanner.take('-'))
        return (scanner.peek() == 'A' || scanner.peek() == 'P') && scanHalfDay(scanner, fields);
    if (!scanner.take(':') || !scanner.number(fields.minute, 2))
        return false;
    if (scanner.take(':')) {
        if (!scanner.number(fields.second, 2))
            return false;
        if (scanner.take('.') && !scanner.fraction(fractionNs))
            return false;
    }
    Scanner behindBlank = scanner;
    if (behindBlank.take(' ') && (behindBlank.peek() == 'A' || behindBlank.peek() == 'P'))
        scanner = behindBlank;
    return scanHalfDay(scanner, fields);
}

/// "Z", "UTC", "+01:00", "-0500" or nothing.
bool scanZone(Scanner& scanner, std::int64_t& offsetNs)
{
    static_cast<void>(scanner.take(' '));
    if (scanner.isAtEnd())
        return true;
    if (scanner.takeWord("Z") || scanner.takeWord("UTC") || scanner.takeWord("GMT"))
        return scanner.isAtEnd();
    const bool isWest = scanner.peek() == '-';
    if (!scanner.takeAny("+-"))
        return false;
    int hours = 0;
    int minutes = 0;
    if (!scanner.number(hours, 2))
        return false;
    static_cast<void>(scanner.take(':'));
    if (!scanner.isAtEnd() && !scanner.number(minutes, 2))
        return false;
    offsetNs = (hours * kHour + minutes * kMinute) * (isWest ? -1 : 1);
    return scanner.isAtEnd() && hours <= 14 && minutes < 60;
}

} // namespace

bool CandleTime::read(std::string_view text, std::int64_t& nanoseconds)
{
    std::int64_t instant = 0;
    if (!readNumber(text, instant) && !readCalendar(text, instant))
        return false;
    if (instant < 0 || instant > kLatest)
        return false;
    nanoseconds = openOf(instant);
    return true;
}

bool CandleTime::readSeconds(std::int64_t seconds, std::int64_t& nanoseconds) const
{
    if (seconds < 0 || seconds > kLatest / kSecond)
        return false;
    nanoseconds = openOf(seconds * kSecond);
    return true;
}

bool CandleTime::readNumber(std::string_view text, std::int64_t& nanoseconds)
{
    std::size_t at = 0;
    std::int64_t value = 0;
    while (at < text.size() && at < 18 && isDigit(text[at]))
        value = value * 10 + (text[at++] - '0');
    if (at == 0)
        return false;
    std::int64_t fractionNs = 0;
    if (at < text.size()) {
        Scanner rest(text.substr(at));
        // Nineteen digits are nanoseconds since 2001 and still fit.
        if (isDigit(rest.peek()) && at == 18 && text.size() == 19 && text[0] < '9') {
            value = value * 10 + (text[18] - '0');
        } else if (!rest.take('.') || !rest.fraction(fractionNs) || !rest.isAtEnd()) {
            return false;
        }
    }
    if (m_isFirst)
        m_isNearEpoch = value < kNearEpoch;
    m_isFirst = false;
    std::int64_t unit = 1;
    if (value < kSecondsBelow)
        unit = m_isNearEpoch ? kSecond / 1'000 : kSecond;
    else if (value < kMillisecondsBelow)
        unit = 1'000'000;
    else if (value < kMicrosecondsBelow)
        unit = 1'000;
    if (value > kLatest / unit)
        return false;
    nanoseconds = value * unit + fractionNs / (kSecond / unit);
    return true;
}

bool CandleTime::readCalendar(std::string_view text, std::int64_t& nanoseconds) const
{
    Scanner scanner(text);
    CalendarTime fields;
    std::int64_t fractionNs = 0;
    std::int64_t offsetNs = 0;
    if (!scanDate(scanner, m_isMonthFirst, fields))
        return false;
    if (scanner.takeAny("T ") && !scanner.isAtEnd() && !scanClock(scanner, fields, fractionNs))
        return false;
    if (!scanZone(scanner, offsetNs))
        return false;
    const Result<Timestamp> instant = Timestamp::fromCalendar(fields);
    if (!instant)
        return false;
    nanoseconds = instant->nanoseconds() + fractionNs - offsetNs;
    return true;
}

std::int64_t CandleTime::openOf(std::int64_t nanoseconds) const
{
    const std::int64_t intoDay = nanoseconds % m_frameNs;
    if (intoDay == 0)
        return nanoseconds;
    const Timestamp instant = Timestamp::fromNanoseconds(nanoseconds);
    const Timestamp open = m_timeframe.floor(instant);
    const std::int64_t left = (open + m_timeframe.duration() - instant).nanoseconds();
    const bool isClose = left == 1 || left == 1'000 || left == 1'000'000 || left == kSecond ||
                         (left == kMinute && m_frameNs >= kHour);
    return isClose ? open.nanoseconds() : nanoseconds;
}

} // namespace qd
