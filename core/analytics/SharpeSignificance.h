// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

namespace qd {

/// A Sharpe ratio with the shape of its returns, all a period, not annualised.
struct SharpeEstimate
{
    double sharpe = 0.0;
    double skew = 0.0;     ///< γ₃
    double kurtosis = 3.0; ///< γ₄, normal = 3
    double observations = 0.0;
};

// Formulas of Bailey and López de Prado, "The Sharpe Ratio Efficient Frontier" (2012) and "The
// Deflated Sharpe Ratio" (2014). Empty where the estimate's variance is not positive or there are
// fewer than two observations.

/// Probability that the true Sharpe ratio exceeds the threshold.
[[nodiscard]] std::optional<double> probabilisticSharpe(const SharpeEstimate& estimate,
                                                        double threshold = 0.0);

/// Expected maximum of N independent standard normals; empty for N ≤ 1.
[[nodiscard]] std::optional<double> expectedMaximumOfNormals(double trials);

/// Probabilistic Sharpe ratio against what the best of N worthless variants would show;
/// `variance` is that of the variants' Sharpe ratios.
[[nodiscard]] std::optional<double> deflatedSharpe(const SharpeEstimate& estimate, double trials,
                                                   double variance);

/// Observations needed for probabilisticSharpe ≥ confidence; empty when the Sharpe ratio does not
/// exceed the threshold.
[[nodiscard]] std::optional<double> minTrackRecordLength(const SharpeEstimate& estimate,
                                                         double threshold = 0.0,
                                                         double confidence = 0.95);

} // namespace qd
