// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BarSeries.h"
#include "core/foundation/Cancellation.h"

#include <string>
#include <vector>

namespace qd {

/// Indicators over a series of bars, in columns; NaN while warming up.
struct IndicatorTable
{
    std::vector<std::string> names;
    std::vector<std::vector<double>> columns;
};

/// Computes every spec ("rsi(14)"). Errors: no spec, an unknown indicator, a bad argument, two
/// specs of one column, cancelled.
[[nodiscard]] Result<IndicatorTable> computeTable(const std::vector<std::string>& specs,
                                                  const BarSeries& bars,
                                                  const CancellationToken& cancelled);

/// CSV: open_time in ms, then the columns with all their digits, an empty cell where undefined. "-"
/// is standard output; a file is replaced in one step. Errors: Storage, Permission.
[[nodiscard]] Status writeCsv(const std::string& path, const IndicatorTable& table,
                              const BarSeries& bars);

} // namespace qd
