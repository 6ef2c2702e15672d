// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/TailRisk.h"

#include "core/analytics/NormalDistribution.h"

#include <cmath>

namespace qd {

namespace {

double cornishFisher(double z, double skew, double kurtosis)
{
    return z + (z * z - 1.0) * skew / 6.0 + (z * z * z - 3.0 * z) * kurtosis / 24.0 -
           (2.0 * z * z * z - 5.0 * z) * skew * skew / 36.0;
}

/// Slope of the expansion in z: below zero the quantiles change places.
bool isMonotoneAt(double z, double skew, double kurtosis)
{
    const double slope = 1.0 + z * skew / 3.0 + (z * z - 1.0) * kurtosis / 8.0 -
                         (6.0 * z * z - 5.0) * skew * skew / 36.0;
    return slope > 0.0;
}

/// All quantiles up to the level, on both sides, must be in order.
bool isInDomain(double level, double skew, double kurtosis)
{
    constexpr int kSteps = 32;
    for (int i = -kSteps; i <= kSteps; ++i) {
        if (!isMonotoneAt(level * i / kSteps, skew, kurtosis))
            return false;
    }
    return true;
}

} // namespace

TailRisk tailRisk(std::span<const double> sorted, const SampleSummary& summary, double confidence)
{
    TailRisk risk;
    const double share = 1.0 - confidence;
    const std::optional<double> quantile = sortedQuantile(sorted, share);
    risk.historicalVar = quantile;
    ExactSum losses;
    std::size_t count = 0;
    while (quantile && count < sorted.size() && sorted[count] <= *quantile)
        losses.add(sorted[count++]);
    if (count > 0)
        risk.historicalShortfall = losses.value() / static_cast<double>(count);
    if (!summary.mean || !summary.deviation)
        return risk;
    const double z = normalQuantile(share);
    risk.normalVar = *summary.mean + z * *summary.deviation;
    risk.normalShortfall = *summary.mean - *summary.deviation * normalDensity(z) / share;
    if (!summary.skewAdjusted || !summary.kurtosisAdjusted)
        return risk;
    risk.modifiedVar =
        *summary.mean +
        *summary.deviation * cornishFisher(z, *summary.skewAdjusted, *summary.kurtosisAdjusted);
    risk.isModifiedMonotone = isInDomain(z, *summary.skewAdjusted, *summary.kurtosisAdjusted);
    return risk;
}

std::optional<double> tailRatio(std::span<const double> sorted)
{
    const std::optional<double> low = sortedQuantile(sorted, 0.05);
    const std::optional<double> high = sortedQuantile(sorted, 0.95);
    if (!low || !high || *low == 0.0)
        return std::nullopt;
    return std::abs(*high / *low);
}

} // namespace qd
