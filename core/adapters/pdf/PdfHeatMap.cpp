// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/pdf/PdfBlocks.h"
#include "core/adapters/pdf/PdfCanvas.h"

#include <algorithm>
#include <cmath>

namespace qd {

namespace {

QColor blend(const QColor& colour, double strength)
{
    const auto mix = [&](int channel) {
        return static_cast<int>(std::lround(255.0 + (channel - 255.0) * strength));
    };
    return {mix(colour.red()), mix(colour.green()), mix(colour.blue())};
}

/// The magnitude that gets the full colour: one outlier must not bleach the rest.
double fullScale(const ReportHeatMap& map)
{
    std::vector<double> magnitudes;
    for (const auto& row : map.rows) {
        for (const auto& month : row.months) {
            if (month)
                magnitudes.push_back(std::abs(*month));
        }
    }
    if (magnitudes.empty())
        return 1.0;
    std::ranges::sort(magnitudes);
    return std::max(magnitudes[(magnitudes.size() - 1) * 9 / 10], 1e-6);
}

struct Grid
{
    double label = 0.0; ///< Width of the column of years.
    double cell = 0.0;
    double height = 0.0;

    [[nodiscard]] QRectF area(const QRectF& row, std::size_t column) const
    {
        const double gap = column == 12 ? PdfCanvas::unit(4) : 0.0;
        return {row.left() + label + static_cast<double>(column) * cell + gap, row.top(), cell,
                height};
    }
};

void drawTitles(PdfCanvas& canvas, const Grid& grid, const ReportHeatMap& map)
{
    const QRectF row = canvas.take(grid.height);
    for (std::size_t i = 0; i < std::min<std::size_t>(map.columns.size(), 13); ++i)
        canvas.drawLine(grid.area(row, i), QString::fromStdString(map.columns[i]),
                        canvas.font(7.5, QFont::DemiBold), ink::muted, Qt::AlignCenter);
}

void drawCell(PdfCanvas& canvas, const QRectF& area, std::optional<double> value, double full,
              const ReportNumbers& numbers, QFont::Weight weight)
{
    const QRectF inner = area.adjusted(PdfCanvas::unit(0.6), PdfCanvas::unit(0.6),
                                       -PdfCanvas::unit(0.6), -PdfCanvas::unit(0.6));
    if (!value) {
        canvas.painter().fillRect(inner, ink::stripe);
        return;
    }
    const double strength = std::min(std::abs(*value) / full, 1.0) * 0.55;
    canvas.painter().fillRect(inner, blend(*value < 0.0 ? ink::loss : ink::gain, strength));
    canvas.drawLine(inner, QString::fromStdString(numbers.number(*value * 100.0, 1)),
                    canvas.font(7.5, weight), ink::text, Qt::AlignCenter);
}

} // namespace

void drawHeatMap(PdfCanvas& canvas, const ReportHeatMap& map, const ReportNumbers& numbers)
{
    if (map.rows.empty())
        return;
    Grid grid;
    grid.label = PdfCanvas::unit(34);
    grid.height = PdfCanvas::unit(16);
    grid.cell = (canvas.width() - grid.label - PdfCanvas::unit(4)) / 13.0;
    const double full = fullScale(map);
    canvas.ensure(PdfCanvas::unit(24) + grid.height * 3);
    drawBlockTitle(canvas, map.title);
    drawTitles(canvas, grid, map);
    for (const auto& row : map.rows) {
        if (canvas.remaining() < grid.height) {
            canvas.ensure(grid.height);
            drawTitles(canvas, grid, map);
        }
        const QRectF strip = canvas.take(grid.height);
        canvas.drawLine(QRectF(strip.left(), strip.top(), grid.label, grid.height),
                        QString::number(row.year), canvas.font(7.5, QFont::DemiBold), ink::text);
        for (std::size_t i = 0; i < row.months.size() && i < 12; ++i)
            drawCell(canvas, grid.area(strip, i), row.months[i], full, numbers, QFont::Normal);
        drawCell(canvas, grid.area(strip, 12), row.total, full * 3.0, numbers, QFont::DemiBold);
    }
    canvas.skip(PdfCanvas::unit(8));
}

} // namespace qd
