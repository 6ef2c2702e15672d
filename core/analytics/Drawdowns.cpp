// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/Drawdowns.h"

#include "core/analytics/Samples.h"
#include "core/domain/RunResult.h"

#include <algorithm>
#include <cmath>

namespace qd {

std::vector<double> drawdownCurve(std::span<const double> values)
{
    std::vector<double> curve;
    curve.reserve(values.size());
    double high = 0.0;
    for (const double value : values) {
        high = std::max(high, value);
        curve.push_back(high > 0.0 ? value / high - 1.0 : 0.0);
    }
    return curve;
}

std::vector<Drawdown> findDrawdowns(const WealthPath& path)
{
    std::vector<Drawdown> found;
    const std::vector<double> curve = drawdownCurve(path.values);
    std::size_t peak = 0;
    bool isUnder = false;
    const auto span = [&](std::size_t to) { return static_cast<std::int64_t>(to - peak); };
    for (std::size_t i = 0; i < curve.size(); ++i) {
        if (curve[i] >= 0.0) {
            if (isUnder) {
                found.back().recovery = path.times[i];
                found.back().periodsToRecovery = span(i);
            }
            isUnder = false;
            peak = i;
            continue;
        }
        if (!isUnder) {
            isUnder = true;
            found.push_back({.peak = path.times[peak], .firstUnderwater = path.times[i]});
        }
        Drawdown& current = found.back();
        current.lastUnderwater = path.times[i];
        ++current.periodsUnderwater;
        current.periodsToRecovery = span(i);
        if (curve[i] < current.depth) {
            current.depth = curve[i];
            current.valley = path.times[i];
            current.periodsToValley = span(i);
        }
    }
    return found;
}

WealthPath wealthPath(const RunResult& result)
{
    WealthPath path;
    path.times.reserve(result.equity.size() + 1);
    path.values.reserve(result.equity.size() + 1);
    const double start = result.initialEquity.toDouble();
    // Fees of a fill in the very first bar must not vanish.
    if (!result.equity.empty() && start > 0.0 && result.equity.front().equity != start) {
        path.times.push_back(result.equity.front().time -
                             result.spec.data.series.timeframe.duration());
        path.values.push_back(start);
    }
    for (const EquityPoint& point : result.equity) {
        path.times.push_back(point.time);
        path.values.push_back(point.equity);
    }
    return path;
}

std::vector<Drawdown> runDrawdowns(const RunResult& result)
{
    return findDrawdowns(wealthPath(result));
}

std::optional<DrawdownFigures> drawdownFigures(const WealthPath& path)
{
    if (path.values.size() < 2)
        return std::nullopt;
    const std::vector<double> curve = drawdownCurve(path.values);
    ExactSum squares;
    ExactSum depths;
    std::size_t underwater = 0;
    for (std::size_t i = 1; i < curve.size(); ++i) {
        squares.add(curve[i] * curve[i]);
        depths.add(-curve[i]);
        underwater += curve[i] < 0.0 ? 1 : 0;
    }
    const auto n = static_cast<double>(curve.size() - 1);
    DrawdownFigures figures;
    figures.ulcerIndex = std::sqrt(squares.value() / n);
    figures.painIndex = depths.value() / n;
    figures.timeUnderwater = static_cast<double>(underwater) / n;
    for (const Drawdown& drawdown : findDrawdowns(path)) {
        figures.longestPeriods = std::max(figures.longestPeriods, drawdown.periodsToRecovery);
        if (drawdown.depth < figures.deepest) {
            figures.deepest = drawdown.depth;
            figures.deepestEpisode = drawdown;
        }
    }
    return figures;
}

} // namespace qd
