// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/pdf/ChartScale.h"
#include "core/adapters/pdf/PdfBlocks.h"
#include "core/adapters/pdf/PdfCanvas.h"

#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace qd {

namespace {

/// Where values and times fall in the plot.
class Plot
{
public:
    Plot(const ReportChart& chart, const QRectF& area, double least, double most)
        : m_area(area),
          m_least(least),
          m_most(most),
          m_first(chart.times.front()),
          m_seconds(std::max((chart.times.back() - m_first).toSeconds(), 1.0))
    {}

    [[nodiscard]] const QRectF& area() const { return m_area; }
    [[nodiscard]] double x(Timestamp time) const
    {
        return m_area.left() + (time - m_first).toSeconds() / m_seconds * m_area.width();
    }
    [[nodiscard]] double y(double value) const
    {
        return m_area.bottom() - (value - m_least) / (m_most - m_least) * m_area.height();
    }

private:
    QRectF m_area;
    double m_least;
    double m_most;
    Timestamp m_first;
    double m_seconds;
};

std::string tickLabel(double value, double step, ColumnFormat format, const ReportNumbers& numbers)
{
    const bool isPercent = format == ColumnFormat::Percent;
    const double unit = isPercent ? step * 100.0 : step;
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(unit) - 1e-9)), 0, 8);
    // A step of 2.5 needs its half.
    const double scaled = unit * std::pow(10.0, decimals);
    const int shown = std::abs(scaled - std::round(scaled)) > 1e-6 ? decimals + 1 : decimals;
    return isPercent ? numbers.percent(value, shown) : numbers.number(value, shown);
}

void drawValueAxis(PdfCanvas& canvas, const Plot& plot, const std::vector<double>& ticks,
                   const std::vector<QString>& labels)
{
    const QFont font = canvas.font(7.5);
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        const double y = plot.y(ticks[i]);
        canvas.painter().setPen(QPen(ink::rule, PdfCanvas::unit(0.4)));
        canvas.painter().drawLine(QPointF(plot.area().left(), y), QPointF(plot.area().right(), y));
        canvas.drawLine(QRectF(canvas.left(), y - PdfCanvas::unit(6),
                               plot.area().left() - canvas.left() - PdfCanvas::unit(5),
                               PdfCanvas::unit(12)),
                        labels[i], font, ink::muted, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void drawTimeAxis(PdfCanvas& canvas, const Plot& plot, const ReportChart& chart)
{
    const QFont font = canvas.font(7.5);
    const double half = PdfCanvas::unit(32);
    const QRectF& area = plot.area();
    for (const TimeTick& tick : timeTicks(chart.times.front(), chart.times.back(), 7)) {
        const double x = plot.x(tick.time);
        canvas.painter().setPen(QPen(ink::muted, PdfCanvas::unit(0.5)));
        canvas.painter().drawLine(QPointF(x, area.bottom()),
                                  QPointF(x, area.bottom() + PdfCanvas::unit(3)));
        const double shift = std::min(area.right() + PdfCanvas::unit(4) - x - half, 0.0);
        canvas.drawLine(QRectF(x - half + shift, area.bottom() + PdfCanvas::unit(4), 2 * half,
                               PdfCanvas::unit(11)),
                        QString::fromStdString(tick.label), font, ink::muted,
                        Qt::AlignHCenter | Qt::AlignVCenter);
    }
}

QPolygonF curveOf(const Plot& plot, const ReportChart& chart)
{
    QPolygonF curve;
    for (const std::size_t i : visiblePoints(chart.values, 900))
        curve << QPointF(plot.x(chart.times[i]), plot.y(chart.values[i]));
    return curve;
}

void drawCurve(PdfCanvas& canvas, const Plot& plot, const ReportChart& chart)
{
    QPainter& painter = canvas.painter();
    const QPolygonF curve = curveOf(plot, chart);
    const bool isArea = chart.kind == ReportChart::Kind::Area;
    const QColor colour = isArea ? ink::loss : ink::accent;
    // A drawdown hangs from zero, equity stands on the floor.
    const double base = isArea ? plot.y(0.0) : plot.area().bottom();
    QPolygonF filled = curve;
    filled << QPointF(curve.back().x(), base) << QPointF(curve.front().x(), base);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isArea ? ink::lossLight : ink::accentLight);
    painter.drawPolygon(filled);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, PdfCanvas::unit(isArea ? 0.7 : 1.1), Qt::SolidLine, Qt::RoundCap,
                        Qt::RoundJoin));
    painter.drawPolyline(curve);
}

struct Range
{
    double least = 0.0;
    double most = 0.0;
};

Range rangeOf(const ReportChart& chart)
{
    const auto [low, high] = std::ranges::minmax_element(chart.values);
    Range range{*low, *high};
    if (chart.kind == ReportChart::Kind::Area)
        range.most = std::max(range.most, 0.0);
    if (range.most - range.least < 1e-12 * std::max(std::abs(range.most), 1e-3)) {
        const double room = chart.format == ColumnFormat::Percent
                                ? 0.01
                                : std::max(std::abs(range.most) * 0.01, 1e-6);
        range.least -= room;
        if (chart.kind != ReportChart::Kind::Area)
            range.most += room;
    }
    return range;
}

} // namespace

void drawChart(PdfCanvas& canvas, const ReportChart& chart, const ReportNumbers& numbers)
{
    if (chart.times.size() < 2 || chart.times.size() != chart.values.size())
        return;
    const double height = PdfCanvas::unit(chart.kind == ReportChart::Kind::Area ? 96 : 186);
    canvas.ensure(height + PdfCanvas::unit(44));
    drawBlockTitle(canvas, chart.title, chart.valueTitle);
    const QRectF strip = canvas.take(height + PdfCanvas::unit(20));

    const Range range = rangeOf(chart);
    const std::vector<double> ticks =
        valueTicks(range.least, range.most, chart.kind == ReportChart::Kind::Area ? 3 : 5);
    std::vector<QString> labels;
    double widest = 0.0;
    for (const double tick : ticks) {
        labels.push_back(QString::fromStdString(
            tickLabel(tick, ticks.size() > 1 ? ticks[1] - ticks[0] : 1.0, chart.format, numbers)));
        widest =
            std::max(widest, canvas.metrics(canvas.font(7.5)).horizontalAdvance(labels.back()));
    }
    const double axis = widest + PdfCanvas::unit(6);
    const Plot plot(
        chart,
        QRectF(strip.left() + axis, strip.top() + PdfCanvas::unit(4), strip.width() - axis, height),
        ticks.front(), ticks.back());
    drawCurve(canvas, plot, chart);
    drawValueAxis(canvas, plot, ticks, labels);
    drawTimeAxis(canvas, plot, chart);
    canvas.painter().setPen(QPen(ink::muted, PdfCanvas::unit(0.6)));
    canvas.painter().drawLine(plot.area().bottomLeft(), plot.area().bottomRight());
}

} // namespace qd
