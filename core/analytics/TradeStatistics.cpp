// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/TradeStatistics.h"

#include "core/analytics/Samples.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace qd {

namespace {

/// Length of the longest run of results for which `matches` holds.
template <typename Predicate>
std::int64_t longestRun(std::span<const double> results, Predicate matches)
{
    std::int64_t longest = 0;
    std::int64_t current = 0;
    for (const double result : results) {
        current = matches(result) ? current + 1 : 0;
        longest = std::max(longest, current);
    }
    return longest;
}

void addRatios(OutcomeStatistics& statistics, double wonSum, double lostSum)
{
    if (lostSum < 0.0)
        statistics.profitFactor = wonSum / -lostSum;
    if (statistics.averageWin && statistics.averageLoss)
        statistics.payoffRatio = *statistics.averageWin / -*statistics.averageLoss;
    if (statistics.winRate && statistics.payoffRatio)
        statistics.kelly =
            *statistics.winRate - (1.0 - *statistics.winRate) / *statistics.payoffRatio;
}

} // namespace

OutcomeStatistics outcomeStatistics(std::span<const double> results)
{
    OutcomeStatistics statistics;
    if (results.empty())
        return statistics;
    ExactSum won;
    ExactSum lost;
    double wins = 0.0;
    double losses = 0.0;
    for (const double result : results) {
        if (result > 0.0) {
            won.add(result);
            ++wins;
        } else if (result < 0.0) {
            lost.add(result);
            ++losses;
        }
    }
    if (wins + losses > 0.0)
        statistics.winRate = wins / (wins + losses);
    if (wins > 0.0)
        statistics.averageWin = won.value() / wins;
    if (losses > 0.0)
        statistics.averageLoss = lost.value() / losses;
    addRatios(statistics, won.value(), lost.value());
    const SampleSummary summary = summarize(results);
    statistics.expectancy = summary.mean;
    if (const auto quality = summary.meanOverDeviation())
        statistics.systemQuality = *quality * std::sqrt(static_cast<double>(results.size()));
    const auto [least, most] = std::ranges::minmax(results);
    statistics.worst = least;
    statistics.best = most;
    statistics.longestWins = longestRun(results, [](double r) { return r > 0.0; });
    statistics.longestLosses = longestRun(results, [](double r) { return r < 0.0; });
    return statistics;
}

TradeStatistics tradeStatistics(std::span<const Trade> trades)
{
    TradeStatistics statistics;
    std::vector<double> results;
    ExactSum bars;
    ExactSum adverse;
    ExactSum favourable;
    Decimal fees;
    for (const Trade& trade : trades) {
        fees += trade.fees;
        if (trade.isOpen())
            continue;
        results.push_back(trade.netPnl.toDouble());
        bars.add(static_cast<double>(trade.barsHeld));
        adverse.add(trade.mae);
        favourable.add(trade.mfe);
    }
    statistics.fees = fees.toDouble();
    statistics.closed = static_cast<std::int64_t>(results.size());
    statistics.outcomes = outcomeStatistics(results);
    if (results.empty())
        return statistics;
    const auto n = static_cast<double>(results.size());
    statistics.averageBarsHeld = bars.value() / n;
    statistics.averageAdverse = adverse.value() / n;
    statistics.averageFavourable = favourable.value() / n;
    if (adverse.value() != 0.0)
        statistics.edgeRatio = std::abs(favourable.value() / adverse.value());
    const OutcomeStatistics& outcomes = statistics.outcomes;
    if (outcomes.expectancy && outcomes.averageLoss)
        statistics.expectancyInRisk = *outcomes.expectancy / -*outcomes.averageLoss;
    return statistics;
}

} // namespace qd
