// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/Samples.h"

#include <optional>
#include <span>

namespace qd {

/// Losses at one confidence level, as returns: negative is a loss.
struct TailRisk
{
    std::optional<double> historicalVar;       ///< Quantile, linear between ranks.
    std::optional<double> historicalShortfall; ///< Mean of the returns at or below it.
    std::optional<double> normalVar;
    std::optional<double> normalShortfall;
    std::optional<double> modifiedVar; ///< Cornish–Fisher with the adjusted moments.
    /// Outside the expansion's domain the modified value may be milder than the normal one.
    bool isModifiedMonotone = true;
};

/// `sorted` ascending, `summary` of the same values; confidence e.g. 0.95.
[[nodiscard]] TailRisk tailRisk(std::span<const double> sorted, const SampleSummary& summary,
                                double confidence);

/// |95 % quantile ÷ 5 % quantile|; empty when the latter is zero.
[[nodiscard]] std::optional<double> tailRatio(std::span<const double> sorted);

} // namespace qd
