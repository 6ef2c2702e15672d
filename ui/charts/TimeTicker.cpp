// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/TimeTicker.h"

#include "ui/widgets/Format.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace qd::ui {

namespace {

constexpr std::int64_t kMinute = 60;
constexpr std::int64_t kHour = 3600;
constexpr std::int64_t kDay = 86'400;
constexpr std::int64_t kMonth = 30 * kDay; // a name for "calendar months"; walked by calendar
constexpr std::int64_t kYear = 365 * kDay;

constexpr std::array kSteps{kMinute,   5 * kMinute, 15 * kMinute, 30 * kMinute, kHour,
                            3 * kHour, 6 * kHour,   12 * kHour,   kDay,         2 * kDay,
                            7 * kDay,  14 * kDay,   kMonth,       3 * kMonth,   6 * kMonth,
                            kYear,     2 * kYear,   5 * kYear};

Timestamp firstOfMonth(int year, int month)
{
    return Timestamp::fromCalendar({.year = year, .month = month, .day = 1}).valueOr(Timestamp());
}

/// The round instant after `instant` for steps of whole months.
Timestamp nextByCalendar(Timestamp instant, std::int64_t step)
{
    const int months =
        step >= kYear ? static_cast<int>(step / kYear) * 12 : static_cast<int>(step / kMonth);
    const CalendarTime fields = instant.toCalendar();
    const int count = (fields.year * 12 + fields.month - 1) / months * months + months;
    return firstOfMonth(count / 12, count % 12 + 1);
}

Timestamp nextRound(Timestamp instant, std::int64_t step)
{
    if (step >= kMonth)
        return nextByCalendar(instant, step);
    const std::int64_t ns = step * 1'000'000'000;
    // Weeks begin on Monday; the epoch was a Thursday.
    const std::int64_t shift = step % (7 * kDay) == 0 ? 4 * kDay * 1'000'000'000 : 0;
    return Timestamp::fromNanoseconds((instant.nanoseconds() - shift) / ns * ns + ns + shift);
}

} // namespace

double TimeTicker::getTickStep(const QCPRange& range)
{
    const auto barSeconds = static_cast<double>(m_times.timeframe().seconds());
    const double wanted = range.size() * barSeconds / std::max(1, tickCount());
    m_stepSeconds = kSteps.back();
    for (const std::int64_t step : kSteps) {
        if (static_cast<double>(step) >= wanted) {
            m_stepSeconds = step;
            break;
        }
    }
    m_stepBars = std::max(1.0, static_cast<double>(m_stepSeconds) / barSeconds);
    return m_stepBars;
}

int TimeTicker::getSubTickCount(double)
{
    return 0;
}

QVector<double> TimeTicker::createTickVector(double, const QCPRange& range)
{
    QVector<double> ticks;
    if (m_times.isEmpty() || range.upper < 0.0)
        return ticks;
    const auto size = static_cast<double>(m_times.size());
    const auto first =
        static_cast<std::size_t>(std::clamp(std::floor(range.lower), 0.0, size - 1.0));
    const auto last = static_cast<std::size_t>(std::clamp(range.upper, 0.0, size - 1.0));
    const double apart = 0.6 * m_stepBars; // where bars are missing, round times move together
    Timestamp round = nextRound(m_times.at(first) - Duration::nanoseconds(1), m_stepSeconds);
    for (std::size_t index = m_times.lowerBound(round); index <= last;) {
        if (ticks.isEmpty() || static_cast<double>(index) - ticks.back() >= apart)
            ticks.append(static_cast<double>(index));
        round = nextRound(m_times.at(index), m_stepSeconds);
        index = m_times.lowerBound(round);
    }
    return ticks;
}

QString TimeTicker::getTickLabel(double tick, const QLocale& locale, QChar, int)
{
    if (m_times.isEmpty() || tick < 0.0 || tick >= static_cast<double>(m_times.size()))
        return {};
    const Timestamp time = m_times.at(static_cast<std::size_t>(tick));
    const QDateTime local = format::zoned(time);
    const bool isMidnight = local.time() == QTime(0, 0);
    if (m_stepSeconds >= kYear)
        return QString::number(local.date().year());
    if (m_stepSeconds >= kMonth || (isMidnight && local.date().day() == 1))
        return local.date().month() == 1
                   ? QString::number(local.date().year())
                   : locale.standaloneMonthName(local.date().month(), QLocale::ShortFormat);
    if (m_stepSeconds >= kDay || isMidnight)
        return locale.toString(local.date(), QStringLiteral("d MMM"));
    return local.time().toString(QStringLiteral("HH:mm"));
}

} // namespace qd::ui
