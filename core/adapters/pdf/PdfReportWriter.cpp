// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/pdf/PdfReportWriter.h"

#include "core/adapters/pdf/PdfBlocks.h"
#include "core/adapters/pdf/PdfCanvas.h"
#include "core/foundation/FileReplacement.h"
#include "core/reporting/Report.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QPageLayout>
#include <QPdfWriter>

namespace qd {

namespace {

void drawBlock(PdfCanvas& canvas, const Report& report, const ReportBlock& block)
{
    const ReportNumbers numbers(report.language);
    if (const auto* paragraph = std::get_if<ReportParagraph>(&block))
        drawParagraph(canvas, *paragraph);
    else if (const auto* figures = std::get_if<ReportFigures>(&block))
        drawFigures(canvas, *figures);
    else if (const auto* table = std::get_if<ReportTable>(&block))
        drawTable(canvas, *table, numbers);
    else if (const auto* chart = std::get_if<ReportChart>(&block))
        drawChart(canvas, *chart, numbers);
    else if (const auto* map = std::get_if<ReportHeatMap>(&block))
        drawHeatMap(canvas, *map, numbers);
}

/// Returns the number of pages.
int render(const Report& report, PaperSize paper, int totalPages, QByteArray& bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly | QIODevice::Truncate);
    QPdfWriter pdf(&buffer);
    pdf.setResolution(PdfCanvas::kResolution);
    pdf.setPageSize(QPageSize(paper == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter));
    pdf.setPageMargins(QMarginsF(0, 0, 0, 0));
    pdf.setTitle(QString::fromStdString(report.title));
    pdf.setCreator(QStringLiteral("Quarterdeck %1").arg(QString::fromStdString(report.version)));
    PdfCanvas canvas(pdf, report, totalPages);
    drawTitle(canvas, report);
    for (const ReportSection& section : report.sections) {
        drawSectionTitle(canvas, section.title,
                         section.blocks.empty() ? 0.0
                                                : leastHeight(canvas, section.blocks.front()));
        for (const ReportBlock& block : section.blocks)
            drawBlock(canvas, report, block);
    }
    canvas.finish();
    return canvas.pageCount();
}

} // namespace

Status PdfReportWriter::write(const Report& report, const std::string& path)
{
    if (qGuiApp == nullptr)
        return makeError(ErrorKind::Internal, "the PDF writer needs a QGuiApplication");
    // The first pass counts the pages for "Page 1 of N".
    QByteArray bytes;
    const int pages = render(report, m_paper, 0, bytes);
    bytes.clear();
    render(report, m_paper, pages, bytes);
    return replaceFile(path,
                       std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

} // namespace qd
