// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/Metrics.h"
#include "core/foundation/Result.h"

#include <string>
#include <string_view>

namespace qd {

/// Reads a CSV of a time and a value a line, with or without a heading; "-" is standard input. The
/// first column is the time, the value is the column named `preferred` where the heading has one
/// and the second otherwise. Rows are brought into the order of time. Errors: NotFound,
/// InvalidInput with the line for anything that is no time or no number, for two rows of one time,
/// for a file without rows.
[[nodiscard]] Result<MetricSeries> readValueTable(const std::string& path,
                                                  std::string_view preferred);

/// The same from a text.
[[nodiscard]] Result<MetricSeries> parseValueTable(std::string_view text,
                                                   std::string_view preferred);

} // namespace qd
