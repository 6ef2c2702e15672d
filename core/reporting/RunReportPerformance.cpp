// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analytics/Drawdowns.h"
#include "core/analytics/MetricCatalogue.h"
#include "core/reporting/RunReportParts.h"

#include <algorithm>
#include <charconv>

namespace qd {

namespace {

ReportChart equityChart(const RunReportContext& run)
{
    ReportChart chart{.title = run.phrase("Equity"),
                      .valueTitle = run.currency,
                      .kind = ReportChart::Kind::Line,
                      .format = ColumnFormat::Money,
                      .times = {},
                      .values = {}};
    for (const EquityPoint& point : run.result.equity) {
        chart.times.push_back(point.time);
        chart.values.push_back(point.equity);
    }
    return chart;
}

ReportChart drawdownChart(const RunReportContext& run, const ReportChart& equity)
{
    return {.title = run.phrase("Drawdown"),
            .valueTitle = run.phrase("below the high so far"),
            .kind = ReportChart::Kind::Area,
            .format = ColumnFormat::Percent,
            .times = equity.times,
            .values = drawdownCurve(equity.values)};
}

int wholeNumber(std::string_view text)
{
    int value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

ReportHeatMap monthMap(const RunReportContext& run)
{
    ReportHeatMap map{.title = run.phrase("Monthly returns in percent"), .rows = {}, .columns = {}};
    for (const char* column : {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct",
                               "Nov", "Dec", "Year"})
        map.columns.push_back(run.phrase(column));
    for (const auto& [month, value] : run.metrics.monthlyReturns) {
        const int year = wholeNumber(std::string_view(month).substr(0, 4));
        if (map.rows.empty() || map.rows.back().year != year) {
            map.rows.push_back({year, std::vector<std::optional<double>>(12), std::nullopt});
            const auto total = run.metrics.yearlyReturns.find(month.substr(0, 4));
            if (total != run.metrics.yearlyReturns.end())
                map.rows.back().total = total->second;
        }
        const int index = wholeNumber(std::string_view(month).substr(5));
        if (index >= 1 && index <= 12)
            map.rows.back().months[static_cast<std::size_t>(index - 1)] = value;
    }
    return map;
}

ReportTable metricTable(const RunReportContext& run, const std::string& title,
                        const std::vector<std::string>& keys)
{
    ReportTable table{title,
                      {{run.phrase("Figure"), ColumnFormat::Text},
                       {run.phrase("Value"), ColumnFormat::Number},
                       {run.phrase("How it is computed"), ColumnFormat::Text}},
                      {}};
    for (const std::string& key : keys) {
        const MetricInfo* const info = metricInfo(key);
        if (info != nullptr && run.metrics.values.contains(key))
            table.rows.push_back(
                {run.phrase(info->label), shownMetric(run, key), run.phrase(info->formula)});
    }
    return table;
}

} // namespace

ReportSection performanceSection(const RunReportContext& run)
{
    ReportSection section{run.phrase("Performance"), {}};
    if (run.result.equity.size() < 2)
        return section;
    ReportChart equity = equityChart(run);
    ReportChart drawdown = drawdownChart(run, equity);
    section.blocks.emplace_back(std::move(equity));
    section.blocks.emplace_back(std::move(drawdown));
    ReportHeatMap months = monthMap(run);
    if (!months.rows.empty())
        section.blocks.emplace_back(std::move(months));
    return section;
}

ReportSection statisticsSection(const RunReportContext& run)
{
    ReportSection section{run.phrase("Key figures"), {}};
    const auto add = [&](const char* title, const std::vector<std::string>& keys) {
        ReportTable table = metricTable(run, run.phrase(title), keys);
        if (!table.rows.empty())
            section.blocks.emplace_back(std::move(table));
    };
    add("Return and risk", {"total_return", "cagr", "volatility", "sharpe", "sortino", "calmar",
                            "omega", "downside_deviation", "skew", "kurtosis", "autocorrelation"});
    add("Drawdown", {"max_drawdown", "max_drawdown_peak", "max_drawdown_valley",
                     "max_drawdown_recovery", "longest_drawdown_periods", "time_underwater",
                     "recovery_factor", "ulcer_index", "ulcer_performance_index", "pain_index"});
    add("Tail risk of one period", {"var_95", "cvar_95", "var_99", "cvar_99", "var_95_parametric",
                                    "var_95_cornish_fisher", "tail_ratio"});
    add("Trades", {"trades",
                   "win_rate",
                   "profit_factor",
                   "payoff_ratio",
                   "average_win",
                   "average_loss",
                   "best",
                   "worst",
                   "expectancy",
                   "expectancy_r",
                   "sqn",
                   "kelly",
                   "max_consecutive_wins",
                   "max_consecutive_losses",
                   "average_bars_held",
                   "mae",
                   "mfe",
                   "edge_ratio",
                   "exposure",
                   "turnover",
                   "fees"});
    add("Against the benchmark", {"alpha", "beta", "correlation", "r_squared", "tracking_error",
                                  "information_ratio", "treynor", "up_capture", "down_capture"});
    add("How far to trust it",
        {"probabilistic_sharpe", "deflated_sharpe", "min_track_record_length"});
    return section;
}

ReportSection drawdownSection(const RunReportContext& run)
{
    ReportSection section{run.phrase("Deepest drawdowns"), {}};
    std::vector<Drawdown> found = runDrawdowns(run.result);
    std::ranges::stable_sort(found, {}, &Drawdown::depth);
    found.resize(std::min<std::size_t>(found.size(), 10));
    ReportTable table{{},
                      {{run.phrase("Depth"), ColumnFormat::Percent},
                       {run.phrase("High"), ColumnFormat::Time},
                       {run.phrase("Low"), ColumnFormat::Time},
                       {run.phrase("Recovered"), ColumnFormat::Time},
                       {run.phrase("Bars to low"), ColumnFormat::Integer},
                       {run.phrase("Bars in all"), ColumnFormat::Integer}},
                      {}};
    for (const Drawdown& drawdown : found) {
        const ReportCell recovered =
            drawdown.recovery ? ReportCell(*drawdown.recovery) : ReportCell(run.phrase("not yet"));
        table.rows.push_back({drawdown.depth, drawdown.peak, drawdown.valley, recovered,
                              static_cast<double>(drawdown.periodsToValley),
                              static_cast<double>(drawdown.periodsToRecovery)});
    }
    if (!table.rows.empty())
        section.blocks.emplace_back(std::move(table));
    return section;
}

} // namespace qd
