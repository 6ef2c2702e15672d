// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QRectF>
#include <QString>

class QPdfWriter;

namespace qd {

struct Report;

/// Colours of the printed page: dark on white, one accent, red and green kept apart by lightness
/// too, so that a grey print still reads.
namespace ink {
inline const QColor text(0x1a, 0x1f, 0x26);
inline const QColor muted(0x65, 0x6e, 0x79);
inline const QColor rule(0xd5, 0xda, 0xe0);
inline const QColor stripe(0xf5, 0xf7, 0xf9);
inline const QColor accent(0x12, 0x4e, 0x8c);
inline const QColor gain(0x1c, 0x7c, 0x54);
inline const QColor loss(0xb0, 0x2a, 0x2a);
inline const QColor lossLight(0xf3, 0xd9, 0xd7);
inline const QColor accentLight(0xe4, 0xed, 0xf6);
} // namespace ink

/// A sequence of pages with a cursor that moves down. Lengths are points (1/72 inch) outside and
/// device units only behind unit(). One thread.
class PdfCanvas
{
public:
    static constexpr int kResolution = 1200;

    PdfCanvas(QPdfWriter& pdf, const Report& report, int totalPages);

    /// Points to device units.
    [[nodiscard]] static double unit(double points) { return points * kResolution / 72.0; }
    [[nodiscard]] QPainter& painter() { return m_painter; }
    /// Left edge and width of the text area, device units.
    [[nodiscard]] double left() const { return m_area.left(); }
    [[nodiscard]] double width() const { return m_area.width(); }
    [[nodiscard]] double remaining() const { return m_area.bottom() - m_y; }
    [[nodiscard]] double pageHeight() const { return m_area.height(); }

    /// Opens a new page when less than this height is left.
    void ensure(double height);
    /// A strip of that height at the cursor, which moves below it.
    [[nodiscard]] QRectF take(double height);
    void skip(double height) { m_y += height; }

    [[nodiscard]] QFont font(double points, QFont::Weight weight = QFont::Normal) const;
    [[nodiscard]] QFontMetricsF metrics(const QFont& font) const;
    /// Draws text in one line, cut off with an ellipsis where it is too long.
    void drawLine(const QRectF& area, const QString& text, const QFont& font, const QColor& colour,
                  Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

    void finish();
    [[nodiscard]] int pageCount() const { return m_page; }

private:
    void openPage();
    void drawFooter();
    void drawHeader();

    QPdfWriter& m_pdf;
    const Report& m_report;
    int m_totalPages;
    QPainter m_painter;
    QRectF m_area;
    double m_y = 0.0;
    int m_page = 1;
};

} // namespace qd
