// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/analytics/Metrics.h"
#include "core/domain/RunResult.h"

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace qd {

/// One cell of a report table, typed so that a spreadsheet keeps numbers as numbers.
using ReportCell = std::variant<std::monostate, std::string, double, Decimal, Timestamp>;

enum class ColumnFormat : std::uint8_t {
    Text,
    Integer,
    Number,
    Money,
    Price,
    Quantity,
    Percent,
    Time
};

struct ReportColumn
{
    std::string title;
    ColumnFormat format = ColumnFormat::Text;
};

struct ReportTable
{
    std::string title;
    std::vector<ReportColumn> columns;
    std::vector<std::vector<ReportCell>> rows;
};

/// A line or area over time; writers draw it their way (PDF vectors, native Excel charts).
struct ReportChart
{
    enum class Kind : std::uint8_t { Line, Area, Bars };
    std::string title;
    std::string valueTitle;
    Kind kind = Kind::Line;
    ColumnFormat format = ColumnFormat::Money;
    std::vector<Timestamp> times;
    std::vector<double> values;
};

/// year → twelve monthly returns and the year's own.
struct ReportHeatMap
{
    struct Row
    {
        int year = 0;
        std::vector<std::optional<double>> months; ///< 12 entries
        std::optional<double> total;
    };
    std::string title;
    std::vector<Row> rows;
    std::vector<std::string> columns; ///< Titles of the twelve months and of the year's own.
};

struct ReportParagraph
{
    std::string text;
};

/// A few headline numbers in a row.
struct ReportFigures
{
    struct Figure
    {
        std::string label;
        std::string value;
    };
    std::vector<Figure> figures;
};

using ReportBlock =
    std::variant<ReportParagraph, ReportFigures, ReportTable, ReportChart, ReportHeatMap>;

struct ReportSection
{
    std::string title;
    std::vector<ReportBlock> blocks;
};

/// A document, free of any format: writers turn it into PDF, Excel, JSON.
struct Report
{
    std::string title;
    std::string subtitle;
    Timestamp createdAt;
    std::string version;
    std::string language = "en";             ///< Of the texts in it.
    std::string pageLabel = "Page %1 of %2"; ///< In the language of the report.
    std::string createdLabel = "Created";
    std::string currency; ///< Quote money of the run, "USDT"; empty when unknown.
    std::vector<ReportSection> sections;
    RunResult result; ///< What it was made from; data sheets and JSON take it whole.
    /// English phrases into its language, for what a writer says by itself; may be empty.
    std::function<std::string(const std::string&)> translate;
    MetricSet metrics;
};

/// The tear sheet of a backtest or of a bot's record: summary in sentences, key figures, equity,
/// drawdown, months, trades, assumptions. `translate` turns English phrases into the report's
/// language (identity when empty).
struct ReportOptions
{
    Timestamp createdAt;
    std::string version;
    std::string language = "en";
    std::function<std::string(const std::string&)> translate;
    /// Longer trade lists are cut in the middle; workbook and JSON hold all trades.
    std::size_t maxListedTrades = 500;
    MetricOptions metrics; ///< Benchmark, periods a year, risk-free rate.
};
[[nodiscard]] Report makeRunReport(const RunResult& result, const ReportOptions& options);

} // namespace qd
