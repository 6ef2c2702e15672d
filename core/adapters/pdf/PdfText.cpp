// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/pdf/PdfBlocks.h"
#include "core/adapters/pdf/PdfCanvas.h"

#include <QTextLayout>

#include <algorithm>
#include <vector>

namespace qd {

namespace {

constexpr double kLineHeight = 1.42;

/// Text broken into lines that fit the width.
std::vector<QString> linesOf(const QString& text, const QFont& font, QPaintDevice* device,
                             double width)
{
    QTextLayout layout(text, font, device);
    std::vector<QString> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        lines.push_back(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    return lines;
}

void drawFlowing(PdfCanvas& canvas, const QString& text, const QFont& font, const QColor& colour)
{
    const double height = canvas.metrics(font).height() * kLineHeight / 1.2;
    for (const QString& line : linesOf(text, font, canvas.painter().device(), canvas.width())) {
        canvas.ensure(height);
        canvas.drawLine(canvas.take(height), line, font, colour);
    }
}

/// The greatest size at which the value fits its card.
QFont fittingFont(const PdfCanvas& canvas, const QString& text, double width)
{
    double points = 13.5;
    QFont font = canvas.font(points, QFont::DemiBold);
    while (points > 7.0 && canvas.metrics(font).horizontalAdvance(text) > width) {
        points -= 0.5;
        font = canvas.font(points, QFont::DemiBold);
    }
    return font;
}

} // namespace

void drawTitle(PdfCanvas& canvas, const Report& report)
{
    const QRectF bar = canvas.take(PdfCanvas::unit(4));
    canvas.painter().fillRect(QRectF(bar.left(), bar.top(), PdfCanvas::unit(56), bar.height()),
                              ink::accent);
    canvas.skip(PdfCanvas::unit(12));
    drawFlowing(canvas, QString::fromStdString(report.title), canvas.font(22, QFont::DemiBold),
                ink::text);
    canvas.skip(PdfCanvas::unit(2));
    drawFlowing(canvas, QString::fromStdString(report.subtitle), canvas.font(10.5), ink::muted);
    canvas.skip(PdfCanvas::unit(4));
}

void drawSectionTitle(PdfCanvas& canvas, const std::string& title, double least)
{
    canvas.ensure(PdfCanvas::unit(34) + least); // never alone at the foot of a page
    canvas.skip(PdfCanvas::unit(12));
    canvas.drawLine(canvas.take(PdfCanvas::unit(18)), QString::fromStdString(title),
                    canvas.font(13, QFont::DemiBold), ink::accent);
    canvas.skip(PdfCanvas::unit(4));
}

void drawBlockTitle(PdfCanvas& canvas, const std::string& title, const std::string& remark)
{
    if (title.empty())
        return;
    canvas.skip(PdfCanvas::unit(4));
    const QRectF strip = canvas.take(PdfCanvas::unit(14));
    const QFont font = canvas.font(9, QFont::DemiBold);
    canvas.drawLine(strip, QString::fromStdString(title), font, ink::text);
    const double used = canvas.metrics(font).horizontalAdvance(QString::fromStdString(title));
    canvas.drawLine(strip.adjusted(used + PdfCanvas::unit(6), 0, 0, 0),
                    QString::fromStdString(remark), canvas.font(8), ink::muted);
    canvas.skip(PdfCanvas::unit(2));
}

void drawParagraph(PdfCanvas& canvas, const ReportParagraph& paragraph)
{
    drawFlowing(canvas, QString::fromStdString(paragraph.text), canvas.font(9.5), ink::text);
    canvas.skip(PdfCanvas::unit(5));
}

void drawFigures(PdfCanvas& canvas, const ReportFigures& figures)
{
    constexpr std::size_t kColumns = 4;
    const double gap = PdfCanvas::unit(8);
    const double width = (canvas.width() - gap * (kColumns - 1)) / kColumns;
    canvas.skip(PdfCanvas::unit(3));
    for (std::size_t first = 0; first < figures.figures.size(); first += kColumns) {
        canvas.ensure(PdfCanvas::unit(48));
        const QRectF row = canvas.take(PdfCanvas::unit(42));
        const std::size_t last = std::min(first + kColumns, figures.figures.size());
        for (std::size_t i = first; i < last; ++i) {
            const auto& figure = figures.figures[i];
            const QRectF card(row.left() + static_cast<double>(i - first) * (width + gap),
                              row.top(), width, row.height());
            canvas.painter().fillRect(card, ink::stripe);
            canvas.painter().fillRect(
                QRectF(card.left(), card.top(), PdfCanvas::unit(2), card.height()), ink::accent);
            const QRectF inner = card.adjusted(PdfCanvas::unit(9), PdfCanvas::unit(5),
                                               -PdfCanvas::unit(4), -PdfCanvas::unit(5));
            canvas.drawLine(QRectF(inner.topLeft(), QSizeF(inner.width(), PdfCanvas::unit(11))),
                            QString::fromStdString(figure.label), canvas.font(7.5), ink::muted);
            const QString value = QString::fromStdString(figure.value);
            canvas.drawLine(inner.adjusted(0, PdfCanvas::unit(12), 0, 0), value,
                            fittingFont(canvas, value, inner.width()), ink::text);
        }
        canvas.skip(gap);
    }
}

} // namespace qd
