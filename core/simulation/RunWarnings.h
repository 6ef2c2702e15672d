// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BarSeries.h"
#include "core/domain/RunResult.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace qd {

/// What a careful reader of a backtest would object, in sentences: few trades, costs that eat the
/// profit, gaps in the bars, an open position, refused orders. Bars from `first` to before `last`
/// were traded.
[[nodiscard]] std::vector<std::string> runWarnings(const RunResult& result, const BarSeries& bars,
                                                   std::size_t first, std::size_t last);

/// Entries that the strategy wanted and that could not be sized; `first` is why the first was not.
[[nodiscard]] std::string refusedEntriesWarning(std::int64_t count, const std::string& first);

} // namespace qd
