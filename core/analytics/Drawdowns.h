// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Timestamp.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace qd {

struct RunResult;

/// Wealth over time. The first point is the start, before the first return.
struct WealthPath
{
    std::vector<Timestamp> times;
    std::vector<double> values; ///< As many as times; above zero.
};

/// One stay below an earlier high. Periods count steps of the path.
struct Drawdown
{
    double depth = 0.0; ///< Valley ÷ peak − 1, below zero.
    Timestamp peak;     ///< Last time at the high.
    Timestamp firstUnderwater;
    Timestamp valley;
    Timestamp lastUnderwater;
    std::optional<Timestamp> recovery;  ///< First time at the old high or above; empty: never.
    std::int64_t periodsToValley = 0;   ///< From the peak.
    std::int64_t periodsToRecovery = 0; ///< From the peak; to the end when never recovered.
    std::int64_t periodsUnderwater = 0;
};

struct DrawdownFigures
{
    double deepest = 0.0; ///< ≤ 0
    double ulcerIndex = 0.0;
    double painIndex = 0.0;
    double timeUnderwater = 0.0; ///< Share of the periods, 0…1.
    std::int64_t longestPeriods = 0;
    std::optional<Drawdown> deepestEpisode; ///< Empty when the path never fell.
};

/// Value ÷ highest so far − 1 for each point of the path, the start included.
[[nodiscard]] std::vector<double> drawdownCurve(std::span<const double> values);

/// All episodes in time order.
[[nodiscard]] std::vector<Drawdown> findDrawdowns(const WealthPath& path);

/// The path of a run's equity, beginning with its initial equity.
[[nodiscard]] WealthPath wealthPath(const RunResult& result);
[[nodiscard]] std::vector<Drawdown> runDrawdowns(const RunResult& result);

/// Empty for a path without a step.
[[nodiscard]] std::optional<DrawdownFigures> drawdownFigures(const WealthPath& path);

} // namespace qd
