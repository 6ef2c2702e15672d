// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/SharpeSignificance.h"

#include "core/analytics/NormalDistribution.h"

#include <cmath>
#include <numbers>

namespace qd {

namespace {

/// Variance of the estimate, times the observations less one.
double unitVariance(const SharpeEstimate& e)
{
    return 1.0 - e.skew * e.sharpe + (e.kurtosis - 1.0) / 4.0 * e.sharpe * e.sharpe;
}

} // namespace

std::optional<double> probabilisticSharpe(const SharpeEstimate& estimate, double threshold)
{
    const double variance = unitVariance(estimate);
    if (!(variance > 0.0) || !(estimate.observations > 1.0))
        return std::nullopt;
    return normalCdf((estimate.sharpe - threshold) * std::sqrt(estimate.observations - 1.0) /
                     std::sqrt(variance));
}

std::optional<double> expectedMaximumOfNormals(double trials)
{
    if (!(trials > 1.0))
        return std::nullopt;
    return (1.0 - std::numbers::egamma) * normalQuantile(1.0 - 1.0 / trials) +
           std::numbers::egamma * normalQuantile(1.0 - 1.0 / (trials * std::numbers::e));
}

std::optional<double> deflatedSharpe(const SharpeEstimate& estimate, double trials, double variance)
{
    const std::optional<double> best = expectedMaximumOfNormals(trials);
    if (!best || !(variance >= 0.0))
        return std::nullopt;
    return probabilisticSharpe(estimate, std::sqrt(variance) * *best);
}

std::optional<double> minTrackRecordLength(const SharpeEstimate& estimate, double threshold,
                                           double confidence)
{
    const double variance = unitVariance(estimate);
    if (!(estimate.sharpe > threshold) || !(variance > 0.0))
        return std::nullopt;
    const double ratio = normalQuantile(confidence) / (estimate.sharpe - threshold);
    return 1.0 + variance * ratio * ratio;
}

} // namespace qd
