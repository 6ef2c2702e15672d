// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BarSeries.h"
#include "core/domain/RunResult.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace qd {

/// What a person wrote behind `qd backtest`, as text. Flags override the spec file.
struct BacktestFlags
{
    std::string specFile; ///< A spec or a result; "-": standard input.
    std::string out;
    std::optional<std::string> strategy;
    std::vector<std::string> parameters; ///< "name=value"
    std::optional<std::string> data;
    std::optional<std::string> symbol;
    std::optional<std::string> timeframe;
    std::optional<std::string> from;
    std::optional<std::string> to;
    std::optional<std::string> cash;
    std::optional<std::string> makerFee;
    std::optional<std::string> takerFee;
    std::optional<std::string> slippageBps;
    std::optional<std::string> spreadBps;
    std::optional<std::string> marketFill;
    std::optional<std::string> limitFill;
    std::optional<std::string> intrabar;
    std::optional<std::string> sizing;
    std::optional<std::string> maxOrderValue;
    std::optional<std::string> maxPositionValue;
    std::optional<std::string> maxDailyLoss;
    std::map<std::string, std::string> limits; ///< Further ones by name; empty: as in the spec.
};

/// The spec that file and flags describe. Errors: Usage for what is missing or misspelt in the
/// flags, InvalidInput for the file, NotFound with a "did you mean" for a strategy.
[[nodiscard]] Result<RunSpec> specFrom(const BacktestFlags& flags, std::uint64_t seed);

/// The spec's bars: from its file, beside the spec where it is not in the current folder, or from
/// the workspace's store. `skippedRows` counts rows of the file that could not be used.
[[nodiscard]] Result<BarSeries> barsFor(const RunSpec& spec, const BacktestFlags& flags,
                                        const std::string& workspace, std::int64_t& skippedRows);

} // namespace qd
