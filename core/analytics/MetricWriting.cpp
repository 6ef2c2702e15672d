// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/MetricWriting.h"

#include "core/analytics/Samples.h"
#include "core/analytics/SharpeSignificance.h"
#include "core/analytics/TailRisk.h"
#include "core/analytics/TradeStatistics.h"

#include <algorithm>
#include <cmath>

namespace qd {

namespace {

constexpr const char* kTooFew = "Fewer than two returns.";
constexpr const char* kNoSpread = "The returns do not vary, or there are fewer than two.";
constexpr const char* kNoDrawdown = "There was no drawdown.";
constexpr const char* kNoLoss = "There is no loss.";
constexpr const char* kOneSided = "There are no wins or no losses.";
constexpr const char* kNothing = "There is no result to count.";

/// Puts the value, or why there is none.
void put(MetricSet& metrics, const char* key, std::optional<double> value, const char* reason)
{
    if (value && !std::isfinite(*value)) {
        metrics.values[key] = std::nullopt;
        metrics.notes[key] = "The value is beyond what can be represented.";
        return;
    }
    metrics.values[key] = value;
    if (value)
        metrics.notes.erase(key);
    else
        metrics.notes[key] = reason;
}

std::optional<double> times(std::optional<double> value, double factor)
{
    return value ? std::optional(*value * factor) : std::nullopt;
}

std::optional<double> ratio(std::optional<double> above, std::optional<double> below)
{
    if (!above || !below || *below == 0.0)
        return std::nullopt;
    return *above / *below;
}

std::optional<double> milliseconds(const std::optional<Timestamp>& time)
{
    return time ? std::optional(static_cast<double>(time->milliseconds())) : std::nullopt;
}

double riskFreePerPeriod(double perYear, double periodsPerYear)
{
    return std::pow(1.0 + perYear, 1.0 / periodsPerYear) - 1.0;
}

std::vector<double> excessOver(const std::vector<double>& returns, double riskFree)
{
    std::vector<double> excess(returns.size());
    std::ranges::transform(returns, excess.begin(), [&](double r) { return r - riskFree; });
    return excess;
}

/// √(Σ min(r, 0)² ÷ n)
std::optional<double> downsideDeviation(const std::vector<double>& excess)
{
    if (excess.empty())
        return std::nullopt;
    ExactSum squares;
    for (const double r : excess)
        squares.add(r < 0.0 ? r * r : 0.0);
    return std::sqrt(squares.value() / static_cast<double>(excess.size()));
}

void putGrowth(MetricSet& metrics, const ReturnStudy& study)
{
    const auto n = static_cast<double>(study.returns.size());
    std::optional<double> total;
    if (n > 0)
        total = study.path.values.back() / study.path.values.front() - 1.0;
    put(metrics, "total_return", total, "There is no return.");
    std::optional<double> annual;
    if (total && *total >= -1.0)
        annual = std::pow(1.0 + *total, study.periodsPerYear / n) - 1.0;
    put(metrics, "cagr", annual, total ? "More than everything was lost." : "There is no return.");
    if (total && annual && !std::isfinite(*annual))
        metrics.notes["cagr"] = "Too short a time with too large a gain to speak of a year.";
}

void putSpread(MetricSet& metrics, const ReturnStudy& study, const std::vector<double>& excess)
{
    const double yearly = std::sqrt(study.periodsPerYear);
    const SampleSummary summary = summarize(excess);
    const std::optional<double> downside = downsideDeviation(excess);
    put(metrics, "volatility", times(summarize(study.returns).deviation, yearly), kTooFew);
    put(metrics, "sharpe", times(summary.meanOverDeviation(), yearly), kNoSpread);
    put(metrics, "downside_deviation", downside, "There is no return.");
    put(metrics, "sortino", times(ratio(summary.mean, downside), yearly),
        "No return lies below the risk-free one.");
    put(metrics, "skew", summary.skewAdjusted, "Fewer than three returns that vary.");
    put(metrics, "kurtosis", summary.kurtosisAdjusted, "Fewer than four returns that vary.");
    const std::span<const double> all(study.returns);
    put(metrics, "autocorrelation",
        all.size() < 3 ? std::nullopt
                       : correlation(all.first(all.size() - 1), all.last(all.size() - 1)),
        "Fewer than three returns that vary.");
}

void putDrawdowns(MetricSet& metrics, const ReturnStudy& study, double riskFreePerYear)
{
    const std::optional<DrawdownFigures> figures = drawdownFigures(study.path);
    const auto of = [&](double DrawdownFigures::* member) {
        return figures ? std::optional((*figures).*member) : std::nullopt;
    };
    const std::optional<double> deepest = of(&DrawdownFigures::deepest);
    const std::optional<double> ulcer = of(&DrawdownFigures::ulcerIndex);
    const std::optional<double> annual = metrics.value("cagr");
    constexpr const char* kNone = "There is no return.";
    put(metrics, "max_drawdown", deepest, kNone);
    put(metrics, "ulcer_index", ulcer, kNone);
    put(metrics, "pain_index", of(&DrawdownFigures::painIndex), kNone);
    put(metrics, "time_underwater", of(&DrawdownFigures::timeUnderwater), kNone);
    put(metrics, "longest_drawdown_periods",
        figures ? std::optional(static_cast<double>(figures->longestPeriods)) : std::nullopt,
        kNone);
    put(metrics, "calmar", ratio(annual, times(deepest, -1.0)), kNoDrawdown);
    put(metrics, "recovery_factor", ratio(metrics.value("total_return"), times(deepest, -1.0)),
        kNoDrawdown);
    put(metrics, "ulcer_performance_index",
        annual ? ratio(*annual - riskFreePerYear, ulcer) : std::nullopt, kNoDrawdown);
    const Drawdown* const episode =
        figures && figures->deepestEpisode ? &*figures->deepestEpisode : nullptr;
    const auto when = [&](std::optional<Timestamp> time) { return milliseconds(time); };
    put(metrics, "max_drawdown_peak", episode ? when(episode->peak) : std::nullopt, kNoDrawdown);
    put(metrics, "max_drawdown_valley", episode ? when(episode->valley) : std::nullopt,
        kNoDrawdown);
    put(metrics, "max_drawdown_recovery", episode ? when(episode->recovery) : std::nullopt,
        episode ? "The old high has not been reached again." : kNoDrawdown);
}

void putTail(MetricSet& metrics, const std::string& level, const TailRisk& risk)
{
    const auto key = [&](const char* prefix, const char* suffix) {
        return prefix + level + suffix;
    };
    constexpr const char* kNone = "There is no return.";
    put(metrics, key("var_", "").c_str(), risk.historicalVar, kNone);
    put(metrics, key("cvar_", "").c_str(), risk.historicalShortfall, kNone);
    put(metrics, key("var_", "_parametric").c_str(), risk.normalVar, kTooFew);
    put(metrics, key("cvar_", "_parametric").c_str(), risk.normalShortfall, kTooFew);
    put(metrics, key("var_", "_cornish_fisher").c_str(), risk.modifiedVar,
        "Fewer than four returns that vary.");
    if (risk.modifiedVar && !risk.isModifiedMonotone)
        metrics.notes[key("var_", "_cornish_fisher")] =
            "Skew and kurtosis lie outside the domain of the expansion: do not rely on the value.";
}

void putTails(MetricSet& metrics, const std::vector<double>& returns)
{
    std::vector<double> sorted = returns;
    std::ranges::sort(sorted);
    const SampleSummary summary = summarize(returns);
    putTail(metrics, "95", tailRisk(sorted, summary, 0.95));
    putTail(metrics, "99", tailRisk(sorted, summary, 0.99));
    put(metrics, "tail_ratio", tailRatio(sorted), "The 5 % quantile is zero or missing.");
    const OutcomeStatistics outcomes = outcomeStatistics(returns);
    // Over returns, omega at threshold zero is the profit factor.
    put(metrics, "omega", outcomes.profitFactor, kNoLoss);
    put(metrics, "gain_to_pain",
        outcomes.profitFactor ? std::optional(*outcomes.profitFactor - 1.0) : std::nullopt,
        kNoLoss);
}

void putOutcomes(MetricSet& metrics, const OutcomeStatistics& outcomes, bool isEmpty)
{
    const auto count = [&](std::int64_t value) {
        return isEmpty ? std::nullopt : std::optional(static_cast<double>(value));
    };
    put(metrics, "win_rate", outcomes.winRate, kNothing);
    put(metrics, "profit_factor", outcomes.profitFactor, kNoLoss);
    put(metrics, "payoff_ratio", outcomes.payoffRatio, kOneSided);
    put(metrics, "average_win", outcomes.averageWin, "There is no win.");
    put(metrics, "average_loss", outcomes.averageLoss, kNoLoss);
    put(metrics, "expectancy", outcomes.expectancy, kNothing);
    put(metrics, "kelly", outcomes.kelly, kOneSided);
    put(metrics, "sqn", outcomes.systemQuality, "Fewer than two results that vary.");
    put(metrics, "best", outcomes.best, kNothing);
    put(metrics, "worst", outcomes.worst, kNothing);
    put(metrics, "max_consecutive_wins", count(outcomes.longestWins), kNothing);
    put(metrics, "max_consecutive_losses", count(outcomes.longestLosses), kNothing);
}

void putSignificance(MetricSet& metrics, const std::vector<double>& excess,
                     const MetricOptions& options)
{
    const SampleSummary summary = summarize(excess);
    std::optional<double> likely;
    std::optional<double> deflated;
    std::optional<double> needed;
    const std::optional<double> sharpe = summary.meanOverDeviation();
    if (sharpe && summary.skewPopulation && summary.kurtosisPopulation) {
        const SharpeEstimate estimate{*sharpe, *summary.skewPopulation,
                                      *summary.kurtosisPopulation + 3.0,
                                      static_cast<double>(summary.count)};
        likely = probabilisticSharpe(estimate);
        needed = minTrackRecordLength(estimate);
        if (options.trials && options.trialsSharpeVariance)
            deflated = deflatedSharpe(estimate, *options.trials, *options.trialsSharpeVariance);
    }
    put(metrics, "probabilistic_sharpe", likely, kNoSpread);
    put(metrics, "min_track_record_length", needed, "The Sharpe ratio is not above zero.");
    put(metrics, "deflated_sharpe", deflated,
        options.trials ? "Needs at least two trials and the variance of their Sharpe ratios."
                       : "The number of trials is not known.");
}

double tradedValue(const RunResult& result)
{
    Decimal value;
    for (const Fill& fill : result.fills)
        value += fill.price * fill.quantity;
    if (result.fills.empty()) {
        for (const Trade& trade : result.trades)
            value += trade.entryValue + (trade.isOpen() ? Decimal() : trade.exitValue);
    }
    return value.toDouble();
}

std::optional<double> meanEquity(const RunResult& result)
{
    if (result.equity.empty())
        return std::nullopt;
    ExactSum sum;
    for (const EquityPoint& point : result.equity)
        sum.add(point.equity);
    return sum.value() / static_cast<double>(result.equity.size());
}

} // namespace

MetricSet studyReturns(const ReturnStudy& study, const MetricOptions& options)
{
    MetricSet metrics;
    metrics.periodsPerYear = study.periodsPerYear;
    const double riskFree = riskFreePerPeriod(options.riskFreePerYear, study.periodsPerYear);
    const std::vector<double> excess = excessOver(study.returns, riskFree);
    putGrowth(metrics, study);
    putSpread(metrics, study, excess);
    putDrawdowns(metrics, study, options.riskFreePerYear);
    putTails(metrics, study.returns);
    putOutcomes(metrics, outcomeStatistics(study.returns), study.returns.empty());
    putSignificance(metrics, excess, options);
    CalendarReturns calendar = calendarReturns(study.times, study.returns, study.label);
    metrics.monthlyReturns = std::move(calendar.months);
    metrics.yearlyReturns = std::move(calendar.years);
    metrics.rollingSharpe30 = rollingSharpe(study.times, excess, 30, study.periodsPerYear);
    return metrics;
}

void addBenchmark(MetricSet& metrics, const PairedReturns& paired, const ReturnStudy& study,
                  const MetricOptions& options)
{
    constexpr const char* kNone = "Fewer than two periods in common with the benchmark.";
    constexpr const char* kFlat = "The benchmark does not vary, or has too few periods in common.";
    const BenchmarkFigures figures =
        benchmarkFigures(paired.returns, paired.benchmark, study.periodsPerYear,
                         riskFreePerPeriod(options.riskFreePerYear, study.periodsPerYear));
    put(metrics, "alpha", figures.alpha, kFlat);
    put(metrics, "beta", figures.beta, kFlat);
    put(metrics, "correlation", figures.correlation, kFlat);
    put(metrics, "r_squared", figures.rSquared, kFlat);
    put(metrics, "tracking_error", figures.trackingError, kNone);
    put(metrics, "information_ratio", figures.informationRatio,
        "The returns do not differ from the benchmark's, or there are too few.");
    const std::optional<double> annual = metrics.value("cagr");
    put(metrics, "treynor",
        annual ? ratio(*annual - options.riskFreePerYear, figures.beta) : std::nullopt, kFlat);
    put(metrics, "up_capture", figures.upCapture, "The benchmark never rose.");
    put(metrics, "down_capture", figures.downCapture, "The benchmark never fell.");
    if (paired.returns.size() < study.returns.size())
        metrics.notes["benchmark"] = std::to_string(paired.returns.size()) + " of " +
                                     std::to_string(study.returns.size()) +
                                     " periods have a benchmark value; the others are left out.";
}

void addTradeMetrics(MetricSet& metrics, const RunResult& result)
{
    const TradeStatistics statistics = tradeStatistics(result.trades);
    constexpr const char* kNone = "There is no closed trade.";
    putOutcomes(metrics, statistics.outcomes, statistics.closed == 0);
    put(metrics, "trades", static_cast<double>(statistics.closed), kNone);
    put(metrics, "expectancy_r", statistics.expectancyInRisk, "There is no losing trade.");
    put(metrics, "average_bars_held", statistics.averageBarsHeld, kNone);
    put(metrics, "mae", statistics.averageAdverse, kNone);
    put(metrics, "mfe", statistics.averageFavourable, kNone);
    put(metrics, "edge_ratio", statistics.edgeRatio, "No trade went against its entry.");
    put(metrics, "fees", statistics.fees, kNone);
    put(metrics, "exposure", result.exposure, kNone);
    put(metrics, "turnover", ratio(tradedValue(result), meanEquity(result)),
        "There is no equity curve.");
}

} // namespace qd
