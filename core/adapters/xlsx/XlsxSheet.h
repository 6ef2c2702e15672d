// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/Report.h"
#include "core/reporting/ReportText.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

// The library's own names.
struct lxw_format;    // NOLINT(readability-identifier-naming)
struct lxw_workbook;  // NOLINT(readability-identifier-naming)
struct lxw_worksheet; // NOLINT(readability-identifier-naming)

namespace qd {

/// A text as a cell takes it: at most so many bytes, never half a character, no zero bytes.
[[nodiscard]] std::string xlsxText(std::string_view value, std::size_t most = 8000);

/// The cell formats of a workbook and its language, made once. One thread.
class XlsxFormats
{
public:
    XlsxFormats(lxw_workbook* book, const Report& report);

    [[nodiscard]] lxw_format* of(ColumnFormat format) const { return m_formats.at(format); }
    /// An English phrase in the language of the report.
    [[nodiscard]] std::string phrase(const std::string& english) const
    {
        return m_phrases(english);
    }
    [[nodiscard]] lxw_format* heading() const { return m_heading; }
    [[nodiscard]] lxw_format* title() const { return m_title; }
    [[nodiscard]] lxw_format* wrapped() const { return m_wrapped; }

private:
    Phrases m_phrases;
    std::map<ColumnFormat, lxw_format*> m_formats;
    lxw_format* m_heading = nullptr;
    lxw_format* m_title = nullptr;
    lxw_format* m_wrapped = nullptr;
};

struct XlsxColumn
{
    const char* title; ///< English.
    ColumnFormat format = ColumnFormat::Text;
    double width = 14.0; ///< Characters.
};

/// A sheet that is a table: frozen headings with a filter, rows written downwards only.
class XlsxSheet
{
public:
    /// Excel's own limit, headings included.
    static constexpr std::uint32_t kMaxRows = 1'048'576;

    /// The name and the titles are English phrases.
    XlsxSheet(lxw_workbook* book, const XlsxFormats& formats, const char* name,
              std::vector<XlsxColumn> columns);

    // Each fills the next cell of the row. Empty values leave the cell empty.
    XlsxSheet& text(std::string_view value);
    /// In the language of the report.
    XlsxSheet& phrase(std::string_view english);
    XlsxSheet& number(std::optional<double> value);
    /// For cells whose format differs from the column's.
    XlsxSheet& numberAs(std::optional<double> value, ColumnFormat format);
    XlsxSheet& decimal(Decimal value) { return number(value.toDouble()); }
    XlsxSheet& decimal(const std::optional<Decimal>& value);
    XlsxSheet& time(Timestamp value);
    XlsxSheet& timeAs(Timestamp value);
    void endRow();

    /// Rows of data so far.
    [[nodiscard]] std::uint32_t rows() const { return m_row - 1; }
    [[nodiscard]] bool isFull() const { return m_row >= kMaxRows; }
    [[nodiscard]] lxw_worksheet* sheet() const { return m_sheet; }
    /// Sets the filter over what was written.
    void finish();

private:
    lxw_worksheet* m_sheet;
    const XlsxFormats& m_formats;
    std::vector<XlsxColumn> m_columns;
    std::uint32_t m_row = 1;
    std::uint16_t m_column = 0;
};

} // namespace qd
