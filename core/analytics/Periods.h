// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/Metrics.h"

#include <map>
#include <string>
#include <vector>

namespace qd {

/// The step between points, by the median; one day for fewer than two points.
[[nodiscard]] Duration medianSpacing(const std::vector<Timestamp>& times);

/// Which day a return belongs to.
enum class ReturnLabel {
    Period, ///< Its time lies within the period: "2024-01-31" is January's last day.
    Close,  ///< Its time is the period's end: 2024-02-01T00:00 closes January.
};

/// Compounded inside UTC calendar months ("2024-03") and years ("2024").
struct CalendarReturns
{
    std::map<std::string, double> months;
    std::map<std::string, double> years;
};
[[nodiscard]] CalendarReturns calendarReturns(const std::vector<Timestamp>& times,
                                              const std::vector<double>& returns,
                                              ReturnLabel label);

/// Annualised Sharpe ratio of each window of returns; windows without spread are left out.
[[nodiscard]] MetricSeries rollingSharpe(const std::vector<Timestamp>& times,
                                         const std::vector<double>& excessReturns,
                                         std::size_t window, double periodsPerYear);

} // namespace qd
