// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Trade.h"

#include <cstdint>
#include <optional>
#include <span>

namespace qd {

/// Wins and losses among results: money of closed trades, or returns of periods. Zeros count as
/// neither. Empty where there is no win, no loss, or no result at all.
struct OutcomeStatistics
{
    std::optional<double> winRate; ///< wins ÷ (wins + losses)
    std::optional<double> profitFactor;
    std::optional<double> payoffRatio;
    std::optional<double> averageWin;
    std::optional<double> averageLoss; ///< ≤ 0
    std::optional<double> expectancy;  ///< Mean of all, zeros included.
    std::optional<double> kelly;
    std::optional<double> systemQuality; ///< √n · mean ÷ deviation; not capped.
    std::optional<double> best;
    std::optional<double> worst;
    std::int64_t longestWins = 0;
    std::int64_t longestLosses = 0;
};
[[nodiscard]] OutcomeStatistics outcomeStatistics(std::span<const double> results);

/// What only trades have.
struct TradeStatistics
{
    OutcomeStatistics outcomes; ///< Of the closed trades' net results.
    std::int64_t closed = 0;
    std::optional<double> averageBarsHeld;
    std::optional<double> averageAdverse;    ///< Fraction of the entry price, ≤ 0.
    std::optional<double> averageFavourable; ///< ≥ 0
    std::optional<double> edgeRatio;
    /// Expectancy in units of the average loss, which stands for the risk taken at entry.
    std::optional<double> expectancyInRisk;
    double fees = 0.0; ///< All trades, the open one included.
};
[[nodiscard]] TradeStatistics tradeStatistics(std::span<const Trade> trades);

} // namespace qd
