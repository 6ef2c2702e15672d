// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/CurvePlottable.h"

#include "ui/charts/CandlePlottable.h"

#include <algorithm>
#include <cmath>

namespace qd::ui {

namespace {
constexpr int kDetail = 4; ///< Groups are a quarter as wide as candles: a line wants no steps.
} // namespace

CurvePlottable::CurvePlottable(QCPAxis* keyAxis, QCPAxis* valueAxis, const Theme& theme,
                               const Look& look)
    : QCPAbstractPlottable(keyAxis, valueAxis), m_theme(theme), m_look(look)
{}

void CurvePlottable::setValues(const std::vector<double>& values)
{
    std::vector<ChartCandle> points(values.size());
    std::transform(values.begin(), values.end(), points.begin(),
                   [](double value) { return ChartCandle{value, value, value, value, 0.0}; });
    m_values.assign(std::move(points));
}

QCPRange CurvePlottable::valueRange(const QCPRange& keys, bool& isFound) const
{
    const CandleSlice slice = visibleCandles(m_values, keys, mKeyAxis->axisRect()->width());
    isFound = !slice.candles.empty();
    if (!isFound)
        return {};
    QCPRange range(slice.candles.front().low, slice.candles.front().high);
    for (const ChartCandle& candle : slice.candles) {
        range.lower = std::min(range.lower, candle.low);
        range.upper = std::max(range.upper, candle.high);
    }
    return range;
}

double CurvePlottable::selectTest(const QPointF&, bool, QVariant*) const
{
    return -1.0;
}

QCPRange CurvePlottable::getKeyRange(bool& foundRange, QCP::SignDomain) const
{
    foundRange = m_values.size() > 0;
    return {0.0, foundRange ? static_cast<double>(m_values.size() - 1) : 0.0};
}

QCPRange CurvePlottable::getValueRange(bool& foundRange, QCP::SignDomain,
                                       const QCPRange& inKeyRange) const
{
    bool hasKeys = false;
    return valueRange(inKeyRange == QCPRange() ? getKeyRange(hasKeys) : inKeyRange, foundRange);
}

QPolygonF CurvePlottable::linePixels() const
{
    const CandleSlice slice =
        visibleCandles(m_values, mKeyAxis->range(), kDetail * mKeyAxis->axisRect()->width());
    QPolygonF line;
    line.reserve(static_cast<qsizetype>(slice.candles.size()) * 2);
    for (std::size_t i = 0; i < slice.candles.size(); ++i) {
        const ChartCandle& group = slice.candles[i];
        const double x = mKeyAxis->coordToPixel(centerKey(slice, i));
        const double high = mValueAxis->coordToPixel(group.high);
        const double low = mValueAxis->coordToPixel(group.low);
        const bool isRising = group.close >= group.open;
        line.append({x, isRising ? low : high});
        if (slice.groupSize > 1)
            line.append({x, isRising ? high : low});
    }
    return line;
}

void CurvePlottable::draw(QCPPainter* painter)
{
    const QPolygonF line = linePixels();
    if (line.isEmpty())
        return;
    const QRect rect = mValueAxis->axisRect()->rect();
    const double ground =
        m_look.fillTo ? mValueAxis->coordToPixel(*m_look.fillTo) : rect.bottom() + 1.0;
    QPolygonF area = line;
    area.append({line.last().x(), ground});
    area.append({line.first().x(), ground});
    QColor fill = m_theme.color(m_look.fill);
    fill.setAlphaF(m_look.fillOpacity);
    painter->setAntialiasing(true);
    painter->setPen(Qt::NoPen);
    painter->setBrush(fill);
    painter->drawPolygon(area);
    if (m_baseline) {
        const double y = std::round(mValueAxis->coordToPixel(*m_baseline)) + 0.5;
        painter->setPen(QPen(m_theme.color(ColorRole::TextFaint), 1.0, Qt::DashLine));
        painter->drawLine(QLineF(rect.left(), y, rect.right(), y));
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_theme.color(m_look.line), 1.4));
    painter->drawPolyline(line);
    painter->setAntialiasing(false);
}

void CurvePlottable::drawLegendIcon(QCPPainter* painter, const QRectF& rect) const
{
    painter->fillRect(rect, m_theme.color(m_look.line));
}

} // namespace qd::ui
