// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/xlsx/XlsxSheet.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

namespace qd {

namespace {

/// Days since 1899-12-30, as Excel counts.
double excelTime(Timestamp time)
{
    return static_cast<double>(time.milliseconds()) / 86'400'000.0 + 25'569.0;
}

lxw_format* numberFormat(lxw_workbook* book, const std::string& pattern)
{
    lxw_format* const format = workbook_add_format(book);
    format_set_num_format(format, pattern.c_str());
    return format;
}

/// Letters only, so that a symbol cannot break out of the pattern.
std::string currencySuffix(const std::string& currency)
{
    std::string letters;
    for (const char c : currency) {
        if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))
            letters += c;
    }
    return letters.empty() ? std::string() : " \"" + letters + "\"";
}

} // namespace

std::string xlsxText(std::string_view value, std::size_t most)
{
    std::size_t end = std::min(value.size(), most);
    const auto continues = [&](std::size_t at) {
        return (static_cast<unsigned char>(value[at]) & 0xC0U) == 0x80U;
    };
    while (end > 0 && end < value.size() && continues(end))
        --end;
    std::string text(value.substr(0, end));
    // libxlsxwriter escapes other control characters but ends at a zero byte.
    std::ranges::replace(text, '\0', ' ');
    return text;
}

XlsxFormats::XlsxFormats(lxw_workbook* book, const Report& report) : m_phrases(report.translate)
{
    const std::string money = "#,##0.00" + currencySuffix(report.currency);
    m_formats[ColumnFormat::Text] = workbook_add_format(book);
    m_formats[ColumnFormat::Integer] = numberFormat(book, "#,##0");
    m_formats[ColumnFormat::Number] = numberFormat(book, "#,##0.00####");
    m_formats[ColumnFormat::Money] = numberFormat(book, money + ";[Red]-" + money);
    m_formats[ColumnFormat::Price] = numberFormat(book, "#,##0.00##########");
    m_formats[ColumnFormat::Quantity] = numberFormat(book, "#,##0.00######");
    m_formats[ColumnFormat::Percent] = numberFormat(book, "0.00%;[Red]-0.00%");
    m_formats[ColumnFormat::Time] = numberFormat(book, "yyyy-mm-dd hh:mm:ss");
    m_heading = workbook_add_format(book);
    format_set_bold(m_heading);
    format_set_bg_color(m_heading, 0xE4EDF6);
    format_set_bottom(m_heading, LXW_BORDER_THIN);
    m_title = workbook_add_format(book);
    format_set_bold(m_title);
    format_set_font_size(m_title, 16);
    m_wrapped = workbook_add_format(book);
    format_set_text_wrap(m_wrapped);
    format_set_align(m_wrapped, LXW_ALIGN_VERTICAL_TOP);
}

XlsxSheet::XlsxSheet(lxw_workbook* book, const XlsxFormats& formats, const char* name,
                     std::vector<XlsxColumn> columns)
    : m_sheet(workbook_add_worksheet(book, formats.phrase(name).c_str())),
      m_formats(formats),
      m_columns(std::move(columns))
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(m_sheet, column, column, m_columns[i].width, nullptr);
        worksheet_write_string(m_sheet, 0, column, formats.phrase(m_columns[i].title).c_str(),
                               formats.heading());
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
}

XlsxSheet& XlsxSheet::text(std::string_view value)
{
    if (!value.empty())
        worksheet_write_string(m_sheet, m_row, m_column, xlsxText(value).c_str(),
                               m_formats.of(ColumnFormat::Text));
    ++m_column;
    return *this;
}

XlsxSheet& XlsxSheet::phrase(std::string_view english)
{
    return text(english.empty() ? std::string() : m_formats.phrase(std::string(english)));
}

XlsxSheet& XlsxSheet::number(std::optional<double> value)
{
    return numberAs(value, m_columns[m_column].format);
}

XlsxSheet& XlsxSheet::numberAs(std::optional<double> value, ColumnFormat format)
{
    if (value && std::isfinite(*value))
        worksheet_write_number(m_sheet, m_row, m_column, *value, m_formats.of(format));
    ++m_column;
    return *this;
}

XlsxSheet& XlsxSheet::decimal(const std::optional<Decimal>& value)
{
    return number(value ? std::optional(value->toDouble()) : std::nullopt);
}

XlsxSheet& XlsxSheet::time(Timestamp value)
{
    if (value.isNull()) {
        ++m_column;
        return *this;
    }
    return timeAs(value);
}

XlsxSheet& XlsxSheet::timeAs(Timestamp value)
{
    return numberAs(excelTime(value), ColumnFormat::Time);
}

void XlsxSheet::endRow()
{
    ++m_row;
    m_column = 0;
}

void XlsxSheet::finish()
{
    worksheet_autofilter(m_sheet, 0, 0, m_row - 1, static_cast<lxw_col_t>(m_columns.size() - 1));
}

} // namespace qd
