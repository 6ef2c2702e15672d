// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/ReportWriter.h"

namespace qd {

/// Writes a report as an Excel workbook: Summary, Metrics, Equity, Trades, Orders, Fills, Monthly,
/// Drawdowns and Parameters, with typed dates and numbers and native charts. Text is always
/// written as text: a title "=HYPERLINK(…)" stays what it is. Rows are flushed as they are
/// written, so that memory stays small. Any thread. Errors: Permission, NotFound and Storage.
class XlsxReportWriter final : public ReportWriter
{
public:
    [[nodiscard]] std::string_view format() const override { return "xlsx"; }
    [[nodiscard]] Status write(const Report& report, const std::string& path) override;
};

} // namespace qd
