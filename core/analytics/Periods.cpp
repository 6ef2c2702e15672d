// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/Periods.h"

#include "core/analytics/Samples.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <span>

namespace qd {

namespace {

constexpr std::int64_t kDay = 86'400;

bool isBetweenDays(double seconds, int least, int most)
{
    return seconds >= static_cast<double>(least * kDay) &&
           seconds <= static_cast<double>(most * kDay);
}

std::string monthKey(int year, int month)
{
    std::array<char, 16> text{};
    const int length = std::snprintf(text.data(), text.size(), "%04d-%02d", year, month);
    return {text.data(), static_cast<std::size_t>(length)};
}

} // namespace

Duration medianSpacing(const std::vector<Timestamp>& times)
{
    if (times.size() < 2)
        return Duration::seconds(kDay);
    std::vector<Duration> steps;
    steps.reserve(times.size() - 1);
    for (std::size_t i = 1; i < times.size(); ++i)
        steps.push_back(times[i] - times[i - 1]);
    const auto middle = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 2);
    std::ranges::nth_element(steps, middle);
    return *middle;
}

double inferPeriodsPerYear(const std::vector<Timestamp>& times)
{
    const double seconds = medianSpacing(times).toSeconds();
    if (!(seconds > 0.0))
        return 365.0;
    if (isBetweenDays(seconds, 28, 31))
        return 12.0;
    if (isBetweenDays(seconds, 90, 92))
        return 4.0;
    if (isBetweenDays(seconds, 365, 366))
        return 1.0;
    return 365.0 * static_cast<double>(kDay) / seconds;
}

CalendarReturns calendarReturns(const std::vector<Timestamp>& times,
                                const std::vector<double>& returns, ReturnLabel label)
{
    CalendarReturns table;
    double* month = nullptr;
    double* year = nullptr;
    int lastMonth = 0;
    int lastYear = 0;
    const auto back = Duration::nanoseconds(label == ReturnLabel::Close ? 1 : 0);
    for (std::size_t i = 0; i < times.size(); ++i) {
        const CalendarTime day = (times[i] - back).toCalendar();
        if (year == nullptr || day.year != lastYear || day.month != lastMonth) {
            lastYear = day.year;
            lastMonth = day.month;
            const std::string key = monthKey(day.year, day.month);
            month = &table.months.try_emplace(key, 1.0).first->second;
            year = &table.years.try_emplace(key.substr(0, key.size() - 3), 1.0).first->second;
        }
        *month *= 1.0 + returns[i];
        *year *= 1.0 + returns[i];
    }
    for (auto* const group : {&table.months, &table.years}) {
        for (auto& [key, growth] : *group)
            growth -= 1.0;
    }
    return table;
}

MetricSeries rollingSharpe(const std::vector<Timestamp>& times,
                           const std::vector<double>& excessReturns, std::size_t window,
                           double periodsPerYear)
{
    MetricSeries series;
    const double yearly = std::sqrt(periodsPerYear);
    const auto n = static_cast<double>(window);
    for (std::size_t end = window; end <= excessReturns.size(); ++end) {
        const std::span<const double> part(excessReturns.data() + (end - window), window);
        double sum = 0.0;
        double largest = 0.0;
        for (const double value : part) {
            sum += value;
            largest = std::max(largest, std::abs(value));
        }
        const double mean = sum / n;
        double squares = 0.0;
        for (const double value : part)
            squares += (value - mean) * (value - mean);
        const double deviation = std::sqrt(squares / (n - 1.0));
        if (deviation <= 1e-13 * largest)
            continue;
        series.times.push_back(times[end - 1]);
        series.values.push_back(mean / deviation * yearly);
    }
    return series;
}

} // namespace qd
