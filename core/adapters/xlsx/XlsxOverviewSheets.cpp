// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/xlsx/XlsxSheets.h"
#include "core/analytics/MetricCatalogue.h"

#include <xlsxwriter.h>

#include <algorithm>

namespace qd {

namespace {

using enum ColumnFormat;

ColumnFormat formatOf(MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Ratio:
    case MetricUnit::Bars:
        return Number;
    case MetricUnit::Percent:
        return Percent;
    case MetricUnit::Money:
        return Money;
    case MetricUnit::Count:
        return Integer;
    case MetricUnit::Time:
        return Time;
    }
    return Number;
}

void writeMetric(XlsxSheet& sheet, const MetricInfo& info, std::optional<double> value)
{
    if (value && info.unit == MetricUnit::Time)
        sheet.timeAs(Timestamp::fromMilliseconds(static_cast<std::int64_t>(*value)));
    else
        sheet.numberAs(value, formatOf(info.unit));
}

void addChart(lxw_workbook* book, lxw_worksheet* sheet, const XlsxFormats& formats,
              const char* title, lxw_col_t column, std::uint32_t rows, lxw_row_t at)
{
    const bool isArea = column == 2;
    lxw_chart* const chart = workbook_add_chart(book, isArea ? LXW_CHART_AREA : LXW_CHART_LINE);
    lxw_chart_series* const series = chart_add_series(chart, nullptr, nullptr);
    const std::string data = formats.phrase("Equity");
    chart_series_set_categories(series, data.c_str(), 1, 0, rows, 0);
    chart_series_set_values(series, data.c_str(), 1, column, rows, column);
    lxw_chart_line line{};
    line.color = isArea ? 0xB02A2A : 0x124E8C;
    line.width = 1.25F;
    chart_series_set_line(series, &line);
    if (isArea) {
        lxw_chart_fill fill{};
        fill.color = 0xF3D9D7;
        chart_series_set_fill(series, &fill);
    }
    chart_title_set_name(chart, formats.phrase(title).c_str());
    chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
    const auto apart = static_cast<uint16_t>(std::clamp<std::uint32_t>(rows / 8, 1, 60'000));
    chart_axis_set_interval_unit(chart->x_axis, apart);
    chart_axis_set_interval_tick(chart->x_axis, apart);
    chart_axis_set_num_format(chart->x_axis, "yyyy-mm-dd");
    chart_axis_set_label_position(chart->x_axis, LXW_CHART_AXIS_LABEL_POSITION_LOW);
    chart_axis_set_num_format(chart->y_axis, isArea ? "0%" : "#,##0");
    lxw_chart_options options{};
    options.x_scale = 1.7;
    options.y_scale = isArea ? 0.8 : 1.1;
    worksheet_insert_chart_opt(sheet, at, 0, chart, &options);
}

/// The sentences of the report's first section, one cell each.
std::vector<std::string> summaryParagraphs(const Report& report)
{
    std::vector<std::string> paragraphs;
    if (report.sections.empty())
        return paragraphs;
    for (const ReportBlock& block : report.sections.front().blocks) {
        if (const auto* paragraph = std::get_if<ReportParagraph>(&block))
            paragraphs.push_back(paragraph->text);
    }
    return paragraphs;
}

void writeText(lxw_worksheet* sheet, lxw_row_t row, lxw_col_t column, const std::string& text,
               lxw_format* format)
{
    worksheet_write_string(sheet, row, column, xlsxText(text).c_str(), format);
}

} // namespace

void writeSummarySheet(lxw_workbook* book, const XlsxFormats& formats, const Report& report,
                       XlsxEquityRange equity)
{
    lxw_worksheet* const sheet = workbook_add_worksheet(book, formats.phrase("Summary").c_str());
    worksheet_set_column(sheet, 0, 0, 34, nullptr);
    worksheet_set_column(sheet, 1, 1, 24, nullptr);
    worksheet_set_column(sheet, 2, 2, 60, nullptr);
    worksheet_gridlines(sheet, LXW_HIDE_ALL_GRIDLINES);
    lxw_row_t row = 0;
    writeText(sheet, row++, 0, report.title, formats.title());
    writeText(sheet, row++, 0, report.subtitle, nullptr);
    ++row;
    for (const std::string& paragraph : summaryParagraphs(report)) {
        const auto lines = 1.0 + static_cast<double>(paragraph.size()) / 105.0;
        worksheet_set_row(sheet, row, 15.0 * lines, nullptr);
        worksheet_merge_range(sheet, row, 0, row, 2, xlsxText(paragraph).c_str(),
                              formats.wrapped());
        ++row;
    }
    ++row;
    for (const char* key : {"total_return", "cagr", "max_drawdown", "sharpe", "sortino", "trades",
                            "win_rate", "profit_factor", "fees"}) {
        const MetricInfo* const info = metricInfo(key);
        const auto value = report.metrics.value(key);
        writeText(sheet, row, 0, formats.phrase(info->label), nullptr);
        if (value)
            worksheet_write_number(sheet, row, 1, *value, formats.of(formatOf(info->unit)));
        ++row;
    }
    if (equity.rows < 2)
        return;
    addChart(book, sheet, formats, "Equity", 1, equity.rows, row + 1);
    addChart(book, sheet, formats, "Drawdown", 2, equity.rows, row + 18);
}

void writeMetricSheet(lxw_workbook* book, const XlsxFormats& formats, const Report& report)
{
    XlsxSheet sheet(book, formats, "Metrics",
                    {{"Key", Text, 28},
                     {"Name", Text, 30},
                     {"Value", Number, 24},
                     {"Formula", Text, 60},
                     {"Remark", Text, 60}});
    for (const MetricInfo& info : metricCatalogue()) {
        if (!report.metrics.values.contains(info.key))
            continue;
        sheet.text(info.key).phrase(info.label);
        writeMetric(sheet, info, report.metrics.value(info.key));
        const auto note = report.metrics.notes.find(info.key);
        sheet.phrase(info.formula).phrase(note == report.metrics.notes.end() ? "" : note->second);
        sheet.endRow();
    }
    sheet.finish();
}

void writeMonthSheet(lxw_workbook* book, const XlsxFormats& formats, const Report& report)
{
    std::vector<XlsxColumn> columns{{"Year", Text, 8}};
    for (const char* month : {"Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct",
                              "Nov", "Dec", "Total"})
        columns.push_back({month, Percent, 10});
    XlsxSheet sheet(book, formats, "Monthly", columns);
    for (const auto& [year, total] : report.metrics.yearlyReturns) {
        sheet.text(year);
        for (int month = 1; month <= 12; ++month) {
            const std::string key = year + (month < 10 ? "-0" : "-") + std::to_string(month);
            const auto found = report.metrics.monthlyReturns.find(key);
            sheet.number(found == report.metrics.monthlyReturns.end()
                             ? std::nullopt
                             : std::optional(found->second));
        }
        sheet.number(total);
        sheet.endRow();
    }
    const std::uint32_t last = std::max<std::uint32_t>(sheet.rows(), 1);
    lxw_conditional_format scale{};
    scale.type = LXW_CONDITIONAL_3_COLOR_SCALE;
    scale.min_color = 0xE2A29C;
    scale.mid_color = 0xFFFFFF;
    scale.max_color = 0x8FC4A9;
    scale.mid_rule_type = LXW_CONDITIONAL_RULE_TYPE_NUMBER;
    scale.mid_value = 0.0;
    worksheet_conditional_format_range(sheet.sheet(), 1, 1, last, 12, &scale);
    sheet.finish();
}

void writeParameterSheet(lxw_workbook* book, const XlsxFormats& formats, const Report& report)
{
    XlsxSheet sheet(book, formats, "Parameters", {{"Setting", Text, 30}, {"Value", Text, 60}});
    const RunSpec& spec = report.result.spec;
    const auto row = [&](const std::string& name, const std::string& value) {
        sheet.text(name).text(value);
        sheet.endRow();
    };
    row("strategy", spec.strategy.name);
    for (const auto& [name, value] : spec.strategy.parameters)
        row("strategy." + name, toText(value));
    row("symbol", spec.data.series.symbol);
    row("timeframe", spec.data.series.timeframe.toString());
    row("data", spec.data.file.empty() ? formats.phrase("workspace") : spec.data.file);
    row("data_hash", report.result.dataHash);
    row("bars", std::to_string(report.result.bars));
    row("from", spec.from ? spec.from->toIso() : "");
    row("to", spec.to ? spec.to->toIso() : "");
    row("cash", spec.cash.toString());
    row("maker_fee", spec.costs.makerFee.toString());
    row("taker_fee", spec.costs.takerFee.toString());
    row("slippage_bps", spec.costs.slippageBps.toString());
    row("spread_bps", spec.costs.spreadBps.toString());
    row("sizing", spec.sizing.toString());
    row("max_position_value", spec.limits.maxPositionValue.toString());
    row("max_order_value", spec.limits.maxOrderValue.toString());
    row("max_daily_loss", spec.limits.maxDailyLoss.toString());
    row("seed", std::to_string(spec.seed));
    row("version", report.result.version);
    for (const std::string& warning : report.result.warnings)
        row("warning", formats.phrase(warning));
    sheet.finish();
}

} // namespace qd
