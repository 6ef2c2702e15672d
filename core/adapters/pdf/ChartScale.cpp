// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/pdf/ChartScale.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace qd {

namespace {

double niceStep(double rough)
{
    const double magnitude = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0}) {
        if (factor * magnitude >= rough * 0.999)
            return factor * magnitude;
    }
    return 10.0 * magnitude;
}

/// Steps of a fixed length, in seconds.
constexpr std::array<std::int64_t, 14> kSeconds{60,      300,     900,     1'800,    3'600,
                                                7'200,   14'400,  21'600,  43'200,   86'400,
                                                172'800, 432'000, 604'800, 1'209'600};
constexpr std::array<int, 9> kMonths{1, 2, 3, 6, 12, 24, 60, 120, 240};
constexpr std::int64_t kMonthSeconds = 2'629'800;

std::string clockLabel(Timestamp time, std::int64_t step)
{
    const std::string iso = time.toIso();
    return step >= 86'400 ? iso.substr(0, 10) : iso.substr(5, 5) + " " + iso.substr(11, 5);
}

std::vector<TimeTick> clockTicks(Timestamp first, Timestamp last, std::int64_t step)
{
    std::vector<TimeTick> ticks;
    const std::int64_t length = step * 1'000'000'000;
    const std::int64_t start = first.nanoseconds();
    const std::int64_t rest = ((start % length) + length) % length;
    for (std::int64_t at = rest == 0 ? start : start - rest + length; at <= last.nanoseconds();
         at += length) {
        const Timestamp time = Timestamp::fromNanoseconds(at);
        ticks.push_back({time, clockLabel(time, step)});
    }
    return ticks;
}

std::vector<TimeTick> calendarTicks(Timestamp first, Timestamp last, int months)
{
    std::vector<TimeTick> ticks;
    const CalendarTime start = first.toCalendar();
    int month = start.year * 12 + start.month - 1;
    month -= month % months;
    for (;; month += months) {
        CalendarTime fields;
        fields.year = month / 12;
        fields.month = month % 12 + 1;
        const auto time = Timestamp::fromCalendar(fields);
        if (!time || *time > last)
            return ticks;
        if (*time >= first)
            ticks.push_back({*time, time->toIsoDate().substr(0, months >= 12 ? 4 : 7)});
    }
}

} // namespace

std::vector<double> valueTicks(double least, double most, int wanted)
{
    std::vector<double> ticks;
    const double step = niceStep((most - least) / std::max(wanted, 1));
    if (!std::isfinite(step) || !(step > 0.0))
        return {least, most};
    const double first = std::floor(least / step + 1e-9);
    for (int i = 0; i < 50; ++i) {
        const double value = (first + i) * step;
        ticks.push_back(std::abs(value) < step * 1e-9 ? 0.0 : value);
        if (value >= most - step * 1e-9)
            break;
    }
    return ticks;
}

std::vector<TimeTick> timeTicks(Timestamp first, Timestamp last, int wanted)
{
    const std::int64_t rough = (last - first).seconds() / std::max(wanted, 1);
    for (const std::int64_t step : kSeconds) {
        if (step >= rough)
            return clockTicks(first, last, step);
    }
    for (const int months : kMonths) {
        if (months * kMonthSeconds >= rough)
            return calendarTicks(first, last, months);
    }
    return calendarTicks(first, last, kMonths.back());
}

std::vector<std::size_t> visiblePoints(const std::vector<double>& values, std::size_t columns)
{
    std::vector<std::size_t> kept;
    if (values.size() <= columns * 4) {
        kept.resize(values.size());
        for (std::size_t i = 0; i < kept.size(); ++i)
            kept[i] = i;
        return kept;
    }
    for (std::size_t column = 0; column < columns; ++column) {
        const std::size_t from = column * values.size() / columns;
        const std::size_t to = (column + 1) * values.size() / columns;
        const auto begin = values.begin() + static_cast<std::ptrdiff_t>(from);
        const auto end = values.begin() + static_cast<std::ptrdiff_t>(to);
        const auto [low, high] = std::minmax_element(begin, end);
        std::array<std::size_t, 4> points{from, static_cast<std::size_t>(low - values.begin()),
                                          static_cast<std::size_t>(high - values.begin()), to - 1};
        std::ranges::sort(points);
        for (const std::size_t point : points) {
            if (kept.empty() || kept.back() != point)
                kept.push_back(point);
        }
    }
    return kept;
}

} // namespace qd
