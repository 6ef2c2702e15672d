// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/Report.h"
#include "core/reporting/ReportText.h"

namespace qd {

class PdfCanvas;

// Each draws one part of a report at the canvas's cursor and moves it below.
void drawTitle(PdfCanvas& canvas, const Report& report);
/// Opens a new page when the title and that much after it (device units) do not fit together.
void drawSectionTitle(PdfCanvas& canvas, const std::string& title, double least);
/// What a block wants to have in one piece, device units.
[[nodiscard]] double leastHeight(const PdfCanvas& canvas, const ReportBlock& block);
void drawBlockTitle(PdfCanvas& canvas, const std::string& title, const std::string& remark = {});
void drawParagraph(PdfCanvas& canvas, const ReportParagraph& paragraph);
void drawFigures(PdfCanvas& canvas, const ReportFigures& figures);
void drawTable(PdfCanvas& canvas, const ReportTable& table, const ReportNumbers& numbers);
void drawChart(PdfCanvas& canvas, const ReportChart& chart, const ReportNumbers& numbers);
void drawHeatMap(PdfCanvas& canvas, const ReportHeatMap& map, const ReportNumbers& numbers);

} // namespace qd
