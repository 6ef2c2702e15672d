// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/CandlePlottable.h"

#include <algorithm>
#include <cmath>

namespace qd::ui {

namespace {

constexpr int kLeastPixelsACandle = 2;
constexpr double kBodyShare = 0.36; ///< Half of a body, of the distance between candles.

/// Half the width of a candle's body in pixels, so that neighbours stay apart.
double halfBody(const QCPAxis* axis, std::size_t groupSize)
{
    const double step =
        std::abs(axis->coordToPixel(static_cast<double>(groupSize)) - axis->coordToPixel(0.0));
    return step < 3.0 ? 0.0 : std::clamp(std::floor(step * kBodyShare), 1.0, 14.0);
}

QCPRange keyRangeOf(const CandleData& data, bool& isFound)
{
    isFound = !data.isEmpty();
    return {0.0, isFound ? static_cast<double>(data.size() - 1) : 0.0};
}

} // namespace

double centerKey(const CandleSlice& slice, std::size_t i)
{
    return static_cast<double>(slice.first + i * slice.groupSize) +
           static_cast<double>(slice.groupSize - 1) / 2.0;
}

CandleSlice visibleCandles(const CandlePyramid& candles, const QCPRange& keys, int pixels)
{
    if (candles.size() == 0 || keys.upper < -0.5 ||
        keys.lower > static_cast<double>(candles.size()))
        return {};
    const double most = static_cast<double>(candles.size() - 1);
    const auto first = static_cast<std::size_t>(std::clamp(std::floor(keys.lower), 0.0, most));
    const auto last = static_cast<std::size_t>(std::clamp(std::ceil(keys.upper), 0.0, most));
    const auto columns = static_cast<std::size_t>(std::max(16, pixels / kLeastPixelsACandle));
    return candles.slice(first, last, columns);
}

CandlePlottable::CandlePlottable(QCPAxis* keyAxis, QCPAxis* valueAxis, const CandleData& data,
                                 const Theme& theme)
    : QCPAbstractPlottable(keyAxis, valueAxis), m_data(data), m_theme(theme)
{
    setAntialiased(false);
}

const CandlePyramid& CandlePlottable::source() const
{
    return m_style == CandleStyle::HeikinAshi ? m_data.heikinAshiBars() : m_data.bars();
}

CandleSlice CandlePlottable::visibleSlice() const
{
    const bool isLine = m_style == CandleStyle::Line || m_style == CandleStyle::Area;
    return visibleCandles(source(), mKeyAxis->range(),
                          mKeyAxis->axisRect()->width() * (isLine ? 2 : 1));
}

QCPRange CandlePlottable::valueRange(const QCPRange& keys, bool& isFound) const
{
    const CandleSlice slice =
        visibleCandles(source(), keys, mKeyAxis ? mKeyAxis->axisRect()->width() : 1000);
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

double CandlePlottable::selectTest(const QPointF&, bool, QVariant*) const
{
    return -1.0;
}

QCPRange CandlePlottable::getKeyRange(bool& foundRange, QCP::SignDomain) const
{
    return keyRangeOf(m_data, foundRange);
}

QCPRange CandlePlottable::getValueRange(bool& foundRange, QCP::SignDomain,
                                        const QCPRange& inKeyRange) const
{
    bool hasKeys = false;
    return valueRange(inKeyRange == QCPRange() ? getKeyRange(hasKeys) : inKeyRange, foundRange);
}

void CandlePlottable::draw(QCPPainter* painter)
{
    const CandleSlice slice = visibleSlice();
    if (slice.candles.empty())
        return;
    if (m_style == CandleStyle::Line || m_style == CandleStyle::Area)
        return drawLine(painter, slice);
    const double halfWidth = halfBody(mKeyAxis, slice.groupSize);
    for (std::size_t i = 0; i < slice.candles.size(); ++i) {
        const double center = std::round(mKeyAxis->coordToPixel(centerKey(slice, i)));
        if (m_style == CandleStyle::Bars)
            drawBar(painter, slice.candles[i], center, halfWidth);
        else
            drawCandle(painter, slice.candles[i], center, halfWidth);
    }
}

QColor CandlePlottable::colorOf(const ChartCandle& candle) const
{
    return m_theme.color(candle.close >= candle.open ? ColorRole::ChartUp : ColorRole::ChartDown);
}

void CandlePlottable::drawCandle(QCPPainter* painter, const ChartCandle& candle, double center,
                                 double halfWidth) const
{
    const QColor color = colorOf(candle);
    const double high = std::round(mValueAxis->coordToPixel(candle.high));
    const double low = std::round(mValueAxis->coordToPixel(candle.low));
    const double open = std::round(mValueAxis->coordToPixel(candle.open));
    const double close = std::round(mValueAxis->coordToPixel(candle.close));
    const double top = std::min(open, close);
    const double height = std::max(1.0, std::abs(close - open));
    if (halfWidth < 1.0) { // too narrow for a body: one line from high to low
        painter->fillRect(QRectF(center, high, 1.0, std::max(1.0, low - high)), color);
        return;
    }
    const QRectF body(center - halfWidth, top, 2.0 * halfWidth + 1.0, height);
    const bool isHollow = m_style == CandleStyle::Hollow && candle.close >= candle.open;
    painter->fillRect(QRectF(center, high, 1.0, top - high), color);
    painter->fillRect(QRectF(center, top + height, 1.0, std::max(0.0, low - top - height)), color);
    if (!isHollow) {
        painter->fillRect(body, color);
        return;
    }
    painter->setPen(QPen(color, 1.0));
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(body.adjusted(0.0, 0.0, -1.0, -1.0));
}

void CandlePlottable::drawBar(QCPPainter* painter, const ChartCandle& candle, double center,
                              double halfWidth) const
{
    const QColor color = colorOf(candle);
    const double high = std::round(mValueAxis->coordToPixel(candle.high));
    const double low = std::round(mValueAxis->coordToPixel(candle.low));
    painter->fillRect(QRectF(center, high, 1.0, std::max(1.0, low - high)), color);
    if (halfWidth < 1.0)
        return;
    const double open = std::round(mValueAxis->coordToPixel(candle.open));
    const double close = std::round(mValueAxis->coordToPixel(candle.close));
    painter->fillRect(QRectF(center - halfWidth, open, halfWidth, 1.0), color);
    painter->fillRect(QRectF(center + 1.0, close, halfWidth, 1.0), color);
}

void CandlePlottable::drawLine(QCPPainter* painter, const CandleSlice& slice) const
{
    QPolygonF line;
    line.reserve(static_cast<int>(slice.candles.size()) + 2);
    for (std::size_t i = 0; i < slice.candles.size(); ++i)
        line.append({mKeyAxis->coordToPixel(centerKey(slice, i)),
                     mValueAxis->coordToPixel(slice.candles[i].close)});
    const QColor color = m_theme.color(ColorRole::Accent);
    painter->setAntialiasing(true);
    if (m_style == CandleStyle::Area) {
        QPolygonF area = line;
        const double bottom = mValueAxis->axisRect()->bottom();
        area.append({line.last().x(), bottom});
        area.append({line.first().x(), bottom});
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.color(ColorRole::ChartFillUnder));
        painter->drawPolygon(area);
    }
    painter->setPen(QPen(color, 1.5));
    painter->setBrush(Qt::NoBrush);
    painter->drawPolyline(line);
    painter->setAntialiasing(false);
}

void CandlePlottable::drawLegendIcon(QCPPainter* painter, const QRectF& rect) const
{
    painter->fillRect(rect, m_theme.color(ColorRole::ChartUp));
}

VolumePlottable::VolumePlottable(QCPAxis* keyAxis, QCPAxis* valueAxis, const CandleData& data,
                                 const Theme& theme)
    : QCPAbstractPlottable(keyAxis, valueAxis), m_data(data), m_theme(theme)
{
    setAntialiased(false);
}

double VolumePlottable::highest(const QCPRange& keys) const
{
    const CandleSlice slice =
        visibleCandles(m_data.bars(), keys, mKeyAxis ? mKeyAxis->axisRect()->width() : 1000);
    double most = 0.0;
    for (const ChartCandle& candle : slice.candles)
        most = std::max(most, candle.volume);
    return most;
}

double VolumePlottable::selectTest(const QPointF&, bool, QVariant*) const
{
    return -1.0;
}

QCPRange VolumePlottable::getKeyRange(bool& foundRange, QCP::SignDomain) const
{
    return keyRangeOf(m_data, foundRange);
}

QCPRange VolumePlottable::getValueRange(bool& foundRange, QCP::SignDomain,
                                        const QCPRange& inKeyRange) const
{
    foundRange = !m_data.isEmpty();
    return {0.0, highest(inKeyRange)};
}

void VolumePlottable::draw(QCPPainter* painter)
{
    const CandleSlice slice =
        visibleCandles(m_data.bars(), mKeyAxis->range(), mKeyAxis->axisRect()->width());
    const double halfWidth = halfBody(mKeyAxis, slice.groupSize);
    const double bottom = mValueAxis->coordToPixel(0.0);
    for (std::size_t i = 0; i < slice.candles.size(); ++i) {
        const ChartCandle& candle = slice.candles[i];
        QColor color =
            m_theme.color(candle.close >= candle.open ? ColorRole::ChartUp : ColorRole::ChartDown);
        color.setAlphaF(0.45F);
        const double center = std::round(mKeyAxis->coordToPixel(centerKey(slice, i)));
        const double top = std::round(mValueAxis->coordToPixel(candle.volume));
        painter->fillRect(
            QRectF(center - halfWidth, top, 2.0 * halfWidth + 1.0, std::max(0.0, bottom - top)),
            color);
    }
}

void VolumePlottable::drawLegendIcon(QCPPainter* painter, const QRectF& rect) const
{
    painter->fillRect(rect, m_theme.color(ColorRole::ChartVolume));
}

} // namespace qd::ui
