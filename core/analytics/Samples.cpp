// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/Samples.h"

#include <algorithm>
#include <cmath>

namespace qd {

namespace {

double meanOf(std::span<const double> values)
{
    ExactSum sum;
    for (const double value : values)
        sum.add(value);
    return sum.value() / static_cast<double>(values.size());
}

/// Equal values leave a deviation of rounding errors, which would pass for a spread.
bool isNoise(double deviation, double largest)
{
    return deviation <= 1e-13 * largest;
}

struct CentralMoments
{
    double second = 0.0;
    double third = 0.0;
    double fourth = 0.0;
    double largest = 0.0; ///< Greatest magnitude of the values.
};

CentralMoments momentSums(std::span<const double> values, double mean)
{
    ExactSum second;
    ExactSum third;
    ExactSum fourth;
    double largest = 0.0;
    for (const double value : values) {
        const double d = value - mean;
        second.add(d * d);
        third.add(d * d * d);
        fourth.add(d * d * d * d);
        largest = std::max(largest, std::abs(value));
    }
    return {second.value(), third.value(), fourth.value(), largest};
}

void addShape(SampleSummary& summary, const CentralMoments& sums)
{
    const auto n = static_cast<double>(summary.count);
    const double variance = sums.second / n;
    const double g1 = sums.third / n / std::pow(variance, 1.5);
    const double g2 = sums.fourth / n / (variance * variance) - 3.0;
    summary.skewPopulation = g1;
    summary.kurtosisPopulation = g2;
    if (summary.count >= 3)
        summary.skewAdjusted = g1 * std::sqrt(n * (n - 1.0)) / (n - 2.0);
    if (summary.count >= 4)
        summary.kurtosisAdjusted = ((n + 1.0) * g2 + 6.0) * (n - 1.0) / ((n - 2.0) * (n - 3.0));
}

} // namespace

std::optional<double> SampleSummary::meanOverDeviation() const
{
    if (!mean || !deviation || *deviation == 0.0)
        return std::nullopt;
    return *mean / *deviation;
}

SampleSummary summarize(std::span<const double> values)
{
    SampleSummary summary;
    summary.count = values.size();
    if (values.empty())
        return summary;
    const double mean = meanOf(values);
    const auto n = static_cast<double>(values.size());
    summary.mean = mean;
    summary.sum = mean * n;
    if (values.size() < 2)
        return summary;
    const CentralMoments sums = momentSums(values, mean);
    const double deviation = std::sqrt(sums.second / (n - 1.0));
    if (isNoise(deviation, sums.largest)) {
        summary.deviation = 0.0;
        return summary;
    }
    summary.deviation = deviation;
    addShape(summary, sums);
    return summary;
}

std::optional<double> sortedQuantile(std::span<const double> sorted, double q)
{
    if (sorted.empty())
        return std::nullopt;
    const double rank = q * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(rank);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    const double fraction = rank - static_cast<double>(below);
    return sorted[below] + (sorted[above] - sorted[below]) * fraction;
}

std::optional<double> covariance(std::span<const double> a, std::span<const double> b)
{
    if (a.size() < 2 || a.size() != b.size())
        return std::nullopt;
    const double meanA = meanOf(a);
    const double meanB = meanOf(b);
    ExactSum sum;
    for (std::size_t i = 0; i < a.size(); ++i)
        sum.add((a[i] - meanA) * (b[i] - meanB));
    return sum.value() / static_cast<double>(a.size() - 1);
}

std::optional<double> correlation(std::span<const double> a, std::span<const double> b)
{
    const std::optional<double> together = covariance(a, b);
    const std::optional<double> spreadA = summarize(a).deviation;
    const std::optional<double> spreadB = summarize(b).deviation;
    if (!together || spreadA.value_or(0.0) == 0.0 || spreadB.value_or(0.0) == 0.0)
        return std::nullopt;
    return std::clamp(*together / (*spreadA * *spreadB), -1.0, 1.0);
}

} // namespace qd
