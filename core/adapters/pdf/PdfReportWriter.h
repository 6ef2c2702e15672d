// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/ReportWriter.h"

#include <cstdint>

namespace qd {

enum class PaperSize : std::uint8_t { A4, Letter };

/// Writes a report as a printable PDF: vector charts, embedded fonts, repeated table headings.
/// Needs a QGuiApplication (the offscreen platform is enough); may run on the pool. Errors:
/// Internal without one, Permission, NotFound and Storage from the file.
class PdfReportWriter final : public ReportWriter
{
public:
    explicit PdfReportWriter(PaperSize paper = PaperSize::A4) : m_paper(paper) {}

    [[nodiscard]] std::string_view format() const override { return "pdf"; }
    [[nodiscard]] Status write(const Report& report, const std::string& path) override;

private:
    PaperSize m_paper;
};

} // namespace qd
