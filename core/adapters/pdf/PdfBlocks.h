// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/reporting/Report.h"
#include "core/reporting/ReportText.h"

namespace qd {

class PdfCanvas;

// Each draws one part of a report at the canvas's cursor and moves it below.
void drawTitle(PdfCanvas& canvas, const Report& report);
void drawSectionTitle(PdfCanvas& canvas, const std::string& title);
void drawBlockTitle(PdfCanvas& canvas, const std::string& title, const std::string& remark = {});
void drawParagraph(PdfCanvas& canvas, const ReportParagraph& paragraph);
void drawFigures(PdfCanvas& canvas, const ReportFigures& figures);
void drawTable(PdfCanvas& canvas, const ReportTable& table, const ReportNumbers& numbers);
void drawChart(PdfCanvas& canvas, const ReportChart& chart, const ReportNumbers& numbers);
void drawHeatMap(PdfCanvas& canvas, const ReportHeatMap& map, const ReportNumbers& numbers);

} // namespace qd
