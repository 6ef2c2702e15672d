// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/pdf/PdfCanvas.h"

#include "core/reporting/Report.h"

#include <QPdfWriter>

namespace qd {

namespace {

constexpr double kMargin = 48.0; // points
constexpr double kHeader = 26.0;
constexpr double kFooter = 24.0;

} // namespace

PdfCanvas::PdfCanvas(QPdfWriter& pdf, const Report& report, int totalPages)
    : m_pdf(pdf),
      m_report(report),
      m_totalPages(totalPages),
      m_painter(&pdf),
      m_area(unit(kMargin), unit(kMargin), pdf.width() - 2 * unit(kMargin),
             pdf.height() - unit(kMargin) - unit(kMargin - 8) - unit(kFooter)),
      m_y(m_area.top())
{
    m_painter.setRenderHint(QPainter::Antialiasing);
    drawFooter();
}

void PdfCanvas::ensure(double height)
{
    if (height > remaining() && m_y > m_area.top())
        openPage();
}

QRectF PdfCanvas::take(double height)
{
    const QRectF strip(m_area.left(), m_y, m_area.width(), height);
    m_y += height;
    return strip;
}

void PdfCanvas::openPage()
{
    m_pdf.newPage();
    ++m_page;
    m_y = m_area.top();
    drawHeader();
    drawFooter();
}

QFont PdfCanvas::font(double points, QFont::Weight weight) const
{
    // Families with figures of equal width first: columns of numbers must stand in line.
    QFont font;
    font.setFamilies({QStringLiteral("Noto Sans"), QStringLiteral("Liberation Sans"),
                      QStringLiteral("Arial"), QStringLiteral("Helvetica"),
                      QStringLiteral("DejaVu Sans")});
    font.setStyleHint(QFont::SansSerif);
    font.setPointSizeF(points);
    font.setWeight(weight);
    return font;
}

QFontMetricsF PdfCanvas::metrics(const QFont& font) const
{
    return QFontMetricsF(font, &m_pdf);
}

void PdfCanvas::drawLine(const QRectF& area, const QString& text, const QFont& font,
                         const QColor& colour, Qt::Alignment alignment)
{
    m_painter.setFont(font);
    m_painter.setPen(colour);
    const QString shown = metrics(font).elidedText(text, Qt::ElideRight, area.width() + 1.0);
    m_painter.drawText(area, static_cast<int>(alignment) | Qt::TextSingleLine, shown);
}

void PdfCanvas::drawHeader()
{
    const QRectF strip = take(unit(kHeader));
    const QRectF line(strip.left(), strip.top(), strip.width(), unit(12));
    const double half = line.width() / 2;
    drawLine(line.adjusted(0, 0, -half, 0), QString::fromStdString(m_report.title),
             font(7.5, QFont::DemiBold), ink::muted);
    drawLine(line.adjusted(half, 0, 0, 0), QString::fromStdString(m_report.subtitle), font(7.5),
             ink::muted, Qt::AlignRight | Qt::AlignVCenter);
    m_painter.setPen(QPen(ink::rule, unit(0.5)));
    m_painter.drawLine(QPointF(line.left(), line.bottom() + unit(3)),
                       QPointF(line.right(), line.bottom() + unit(3)));
}

void PdfCanvas::drawFooter()
{
    const double top = m_area.bottom() + unit(kFooter - 12);
    const QRectF line(m_area.left(), top, m_area.width(), unit(12));
    m_painter.setPen(QPen(ink::rule, unit(0.5)));
    m_painter.drawLine(QPointF(line.left(), top - unit(3)), QPointF(line.right(), top - unit(3)));
    QString origin = QStringLiteral("Quarterdeck %1").arg(QString::fromStdString(m_report.version));
    if (!m_report.createdAt.isNull())
        origin += QStringLiteral(" · %1 %2")
                      .arg(QString::fromStdString(m_report.createdLabel),
                           QString::fromStdString(
                               m_report.createdAt.toIso().substr(0, 16).replace(10, 1, " ")) +
                               QStringLiteral(" UTC"));
    drawLine(line, origin, font(7), ink::muted);
    const QString page = QString::fromStdString(m_report.pageLabel)
                             .arg(QString::number(m_page), QString::number(m_totalPages));
    drawLine(line, page, font(7), ink::muted, Qt::AlignRight | Qt::AlignVCenter);
}

void PdfCanvas::finish()
{
    m_painter.end();
}

} // namespace qd
