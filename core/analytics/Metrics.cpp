// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/Metrics.h"

#include "core/analytics/Benchmark.h"
#include "core/analytics/Drawdowns.h"
#include "core/analytics/MetricWriting.h"
#include "core/analytics/Periods.h"
#include "core/analytics/Samples.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace qd {

namespace {

/// Stops at the first value of zero or below: no return is defined from there.
struct StepReturns
{
    WealthPath path;
    std::vector<Timestamp> times; ///< One for each return: the end of its period.
    std::vector<double> returns;
    bool isRuined = false;
};

StepReturns returnsOfValues(const std::vector<Timestamp>& times, const std::vector<double>& values)
{
    StepReturns steps;
    steps.path.times.reserve(values.size());
    steps.path.values.reserve(values.size());
    steps.times.reserve(values.size());
    steps.returns.reserve(values.size());
    for (std::size_t i = 0; i < values.size() && !steps.isRuined; ++i) {
        steps.isRuined = !(values[i] > 0.0);
        if (i == 0 && steps.isRuined)
            break;
        if (i > 0) {
            steps.times.push_back(times[i]);
            steps.returns.push_back(values[i] / steps.path.values.back() - 1.0);
        }
        steps.path.times.push_back(times[i]);
        steps.path.values.push_back(values[i]);
    }
    return steps;
}

WealthPath compound(const std::vector<Timestamp>& times, const std::vector<double>& returns)
{
    WealthPath path;
    if (times.empty())
        return path;
    path.times.reserve(times.size() + 1);
    path.values.reserve(times.size() + 1);
    path.times.push_back(times.front() - medianSpacing(times));
    path.values.push_back(1.0);
    for (std::size_t i = 0; i < times.size(); ++i) {
        path.times.push_back(times[i]);
        path.values.push_back(path.values.back() * (1.0 + returns[i]));
    }
    return path;
}

bool areFinite(const std::vector<double>& values)
{
    return std::ranges::all_of(values, [](double value) { return std::isfinite(value); });
}

MetricSet unusable()
{
    MetricSet metrics;
    metrics.notes["total_return"] = "The series holds a value that is not a number.";
    metrics.values["total_return"] = std::nullopt;
    return metrics;
}

PairedReturns pairWithPrices(const StepReturns& steps, const MetricSeries& prices)
{
    // Values are missing at the front only, where the benchmark had not begun.
    const std::vector<double> values = valuesAsOf(prices, steps.path.times);
    PairedReturns paired;
    const std::size_t missing = steps.path.times.size() - values.size();
    for (std::size_t i = 1; i < values.size(); ++i) {
        paired.returns.push_back(steps.returns[missing + i - 1]);
        paired.benchmark.push_back(values[i] / values[i - 1] - 1.0);
    }
    return paired;
}

MetricSet metricsOfValues(const std::vector<Timestamp>& times, const std::vector<double>& values,
                          const MetricOptions& options, ReturnLabel label)
{
    if (!areFinite(values))
        return unusable();
    StepReturns steps = returnsOfValues(times, values);
    const PairedReturns paired = options.benchmark.values.empty()
                                     ? PairedReturns()
                                     : pairWithPrices(steps, options.benchmark);
    // Moved, not copied: a million points take 32 MB.
    const ReturnStudy study{.path = std::move(steps.path),
                            .times = std::move(steps.times),
                            .returns = std::move(steps.returns),
                            .periodsPerYear =
                                options.periodsPerYear.value_or(inferPeriodsPerYear(times)),
                            .label = label};
    MetricSet metrics = studyReturns(study, options);
    if (!options.benchmark.values.empty())
        addBenchmark(metrics, paired, study, options);
    if (steps.isRuined)
        metrics.notes["total_return"] =
            "The equity fell to zero or below; what came after is left out.";
    return metrics;
}

} // namespace

std::optional<double> MetricSet::value(const std::string& key) const
{
    const auto found = values.find(key);
    return found == values.end() ? std::nullopt : found->second;
}

MetricSet computeReturnMetrics(const std::vector<Timestamp>& times,
                               const std::vector<double>& returns, const MetricOptions& options)
{
    QD_ASSERT(times.size() == returns.size(), "each return has its time");
    if (!areFinite(returns))
        return unusable();
    const ReturnStudy study{.path = compound(times, returns),
                            .times = times,
                            .returns = returns,
                            .periodsPerYear =
                                options.periodsPerYear.value_or(inferPeriodsPerYear(times)),
                            .label = ReturnLabel::Period};
    MetricSet metrics = studyReturns(study, options);
    if (!options.benchmark.values.empty())
        addBenchmark(metrics, pairByTime(times, returns, options.benchmark), study, options);
    return metrics;
}

MetricSet computeEquityMetrics(const std::vector<Timestamp>& times,
                               const std::vector<double>& equity, const MetricOptions& options)
{
    QD_ASSERT(times.size() == equity.size(), "each value has its time");
    return metricsOfValues(times, equity, options, ReturnLabel::Period);
}

MetricSet computeMetrics(const RunResult& result, const MetricOptions& options)
{
    const WealthPath path = wealthPath(result);
    MetricSet metrics = metricsOfValues(path.times, path.values, options, ReturnLabel::Close);
    addTradeMetrics(metrics, result);
    return metrics;
}

} // namespace qd
