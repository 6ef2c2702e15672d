// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/Benchmark.h"

#include "core/analytics/Samples.h"

#include <algorithm>
#include <cmath>

namespace qd {

namespace {

/// Mean return over mean benchmark where the benchmark went the chosen way (sign +1 or −1).
std::optional<double> capture(std::span<const double> returns, std::span<const double> benchmark,
                              double sign)
{
    ExactSum mine;
    ExactSum theirs;
    for (std::size_t i = 0; i < returns.size(); ++i) {
        if (benchmark[i] * sign > 0.0) {
            mine.add(returns[i]);
            theirs.add(benchmark[i]);
        }
    }
    if (theirs.value() == 0.0)
        return std::nullopt;
    return mine.value() / theirs.value();
}

} // namespace

BenchmarkFigures benchmarkFigures(std::span<const double> returns,
                                  std::span<const double> benchmark, double periodsPerYear,
                                  double riskFree)
{
    BenchmarkFigures figures;
    const SampleSummary theirs = summarize(benchmark);
    const SampleSummary mine = summarize(returns);
    const std::optional<double> together = covariance(returns, benchmark);
    const double deviation = theirs.deviation.value_or(0.0);
    if (together && mine.mean && theirs.mean && deviation > 0.0) {
        const double beta = *together / (deviation * deviation);
        figures.beta = beta;
        figures.alpha = (*mine.mean - riskFree - beta * (*theirs.mean - riskFree)) * periodsPerYear;
    }
    figures.correlation = correlation(returns, benchmark);
    if (figures.correlation)
        figures.rSquared = *figures.correlation * *figures.correlation;
    std::vector<double> active(returns.size());
    std::ranges::transform(returns, benchmark, active.begin(), std::minus<>());
    const SampleSummary difference = summarize(active);
    const double yearly = std::sqrt(periodsPerYear);
    if (difference.deviation)
        figures.trackingError = *difference.deviation * yearly;
    if (const auto ratio = difference.meanOverDeviation())
        figures.informationRatio = *ratio * yearly;
    figures.upCapture = capture(returns, benchmark, 1.0);
    figures.downCapture = capture(returns, benchmark, -1.0);
    return figures;
}

PairedReturns pairByTime(const std::vector<Timestamp>& times, const std::vector<double>& returns,
                         const MetricSeries& benchmark)
{
    PairedReturns paired;
    std::size_t next = 0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        while (next < benchmark.times.size() && benchmark.times[next] < times[i])
            ++next;
        if (next == benchmark.times.size())
            break;
        if (benchmark.times[next] == times[i]) {
            paired.returns.push_back(returns[i]);
            paired.benchmark.push_back(benchmark.values[next]);
        }
    }
    return paired;
}

std::vector<double> valuesAsOf(const MetricSeries& series, const std::vector<Timestamp>& times)
{
    std::vector<double> values;
    std::size_t next = 0;
    for (const Timestamp time : times) {
        while (next < series.times.size() && series.times[next] <= time)
            ++next;
        if (next > 0)
            values.push_back(series.values[next - 1]);
    }
    return values;
}

} // namespace qd
