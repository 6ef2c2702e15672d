// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace qd {

/// How a metric is to be shown.
enum class MetricUnit : std::uint8_t {
    Ratio,   ///< A plain number: 1.25
    Percent, ///< A fraction, shown × 100: 0.021 → 2.1 %
    Money,   ///< Quote money.
    Count,   ///< A whole number of periods or trades.
    Bars,    ///< A number of bars that may be fractional.
    Time,    ///< Milliseconds since the epoch, UTC.
};

/// What a metric is: the forms, the hover texts, the reports and the manual read this.
struct MetricInfo
{
    std::string key;     ///< Stable name, as in MetricSet::values.
    std::string label;   ///< English; translated where shown.
    std::string formula; ///< One line of plain text; docs/manual/metrics.md has the same.
    MetricUnit unit = MetricUnit::Ratio;
    bool isHigherBetter = true;
};

/// All metrics in the order in which they are shown. Any thread.
[[nodiscard]] const std::vector<MetricInfo>& metricCatalogue();
/// Nothing for an unknown key.
[[nodiscard]] const MetricInfo* metricInfo(std::string_view key);

} // namespace qd
