// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/xlsx/XlsxSheet.h"

namespace qd {

/// The Equity sheet's extent, for the charts of the Summary.
struct XlsxEquityRange
{
    std::uint32_t rows = 0;
};

// One sheet each, in the order of the workbook.
void writeSummarySheet(lxw_workbook* book, const XlsxFormats& formats, const Report& report,
                       XlsxEquityRange equity);
void writeMetricSheet(lxw_workbook* book, const XlsxFormats& formats, const Report& report);
void writeEquitySheet(lxw_workbook* book, const XlsxFormats& formats, const Report& report);
void writeTradeSheet(lxw_workbook* book, const XlsxFormats& formats, const Report& report);
void writeOrderSheet(lxw_workbook* book, const XlsxFormats& formats, const Report& report);
void writeFillSheet(lxw_workbook* book, const XlsxFormats& formats, const Report& report);
void writeMonthSheet(lxw_workbook* book, const XlsxFormats& formats, const Report& report);
void writeDrawdownSheet(lxw_workbook* book, const XlsxFormats& formats, const Report& report);
void writeParameterSheet(lxw_workbook* book, const XlsxFormats& formats, const Report& report);

/// How many rows the Equity sheet will have; long curves are thinned out evenly.
[[nodiscard]] XlsxEquityRange equityRange(const Report& report);

} // namespace qd
