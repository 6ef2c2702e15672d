// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/FillMarks.h"

#include "ui/charts/Crosshair.h"
#include "ui/phrases/PhraseTranslator.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace qd::ui {

namespace {

constexpr double kHalf = 5.0;       ///< Half the width of a triangle, pixels.
constexpr double kApart = 4.0;      ///< Between its tip and the price.
constexpr double kLeastApart = 3.0; ///< Between marks of one side, pixels.
constexpr double kTagHeight = 18.0;

bool isEarlier(const FillMark& a, const FillMark& b)
{
    return a.time < b.time;
}

QPolygonF triangle(const QPointF& tip, bool isUp)
{
    const double away = isUp ? 1.0 : -1.0;
    const QPointF top(tip.x(), tip.y() + away * kApart);
    return {{top, QPointF(top.x() - kHalf, top.y() + away * 1.7 * kHalf),
             QPointF(top.x() + kHalf, top.y() + away * 1.7 * kHalf)}};
}

} // namespace

FillMark toMark(const Fill& fill)
{
    return {fill.time, fill.price.toDouble(), fill.quantity.toDouble(), fill.side == Side::Buy,
            shownText(fill.reason)};
}

std::optional<TradeLine> toLine(const Trade& trade)
{
    if (trade.isOpen())
        return std::nullopt;
    return TradeLine{trade.entryTime, trade.entryPrice.toDouble(), trade.exitTime,
                     trade.exitPrice.toDouble(), trade.netPnl.isPositive()};
}

FillMarks::FillMarks(QCPAxis* keyAxis, QCPAxis* valueAxis, const CandleData& data,
                     const Theme& theme)
    : QCPLayerable(keyAxis->parentPlot()),
      m_keyAxis(keyAxis),
      m_valueAxis(valueAxis),
      m_data(data),
      m_theme(theme)
{}

void FillMarks::setMarks(std::vector<FillMark> marks, std::vector<TradeLine> lines)
{
    m_marks = std::move(marks);
    std::stable_sort(m_marks.begin(), m_marks.end(), isEarlier);
    m_lines = std::move(lines);
}

void FillMarks::add(FillMark mark)
{
    const auto place = std::upper_bound(m_marks.begin(), m_marks.end(), mark, isEarlier);
    m_marks.insert(place, std::move(mark));
}

void FillMarks::add(TradeLine line)
{
    m_lines.push_back(line);
}

const FillMark* FillMarks::markAt(const QPointF& pixel) const
{
    constexpr double kNear = 10.0;
    const auto seen = window();
    if (!seen)
        return nullptr;
    const FillMark* nearest = nullptr;
    double best = kNear;
    for (const FillMark& mark : m_marks) {
        if (mark.time < seen->from || mark.time > seen->to)
            continue;
        QPointF center = pixelOf(mark.time, mark.price);
        center.ry() += (mark.isBuy ? 1.0 : -1.0) * (kApart + kHalf);
        const double distance = std::hypot(center.x() - pixel.x(), center.y() - pixel.y());
        if (distance < best) {
            best = distance;
            nearest = &mark;
        }
    }
    return nearest;
}

void FillMarks::applyDefaultAntialiasingHint(QCPPainter* painter) const
{
    painter->setAntialiasing(true);
}

QRect FillMarks::clipRect() const
{
    return m_keyAxis->axisRect()->rect();
}

QPointF FillMarks::pixelOf(Timestamp time, double price) const
{
    return {m_keyAxis->coordToPixel(static_cast<double>(m_data.times().indexAt(time))),
            m_valueAxis->coordToPixel(price)};
}

std::optional<FillMarks::Window> FillMarks::window() const
{
    const QCPRange range = m_keyAxis->range();
    if (m_data.isEmpty() || range.upper < 0.0)
        return std::nullopt;
    const auto most = static_cast<double>(m_data.size() - 1);
    const auto first = static_cast<std::size_t>(std::clamp(range.lower - 1.0, 0.0, most));
    const auto last = static_cast<std::size_t>(std::clamp(range.upper + 1.0, 0.0, most));
    return Window{m_data.openTime(first),
                  m_data.openTime(last) + m_data.key().timeframe.duration()};
}

void FillMarks::draw(QCPPainter* painter)
{
    const auto seen = window();
    if (!seen)
        return;
    drawLines(painter, *seen);
    for (const PriceLevel& level : m_levels)
        drawLevel(painter, level);
    drawMarks(painter, *seen);
}

void FillMarks::drawLines(QCPPainter* painter, const Window& seen) const
{
    for (const TradeLine& line : m_lines) {
        if (line.exitTime < seen.from || line.entryTime > seen.to)
            continue;
        const QPointF entry = pixelOf(line.entryTime, line.entryPrice);
        const QPointF exit = pixelOf(line.exitTime, line.exitPrice);
        if (exit.x() - entry.x() < kLeastApart)
            continue;
        const QColor color = m_theme.color(line.isWin ? ColorRole::Up : ColorRole::Down);
        painter->setPen(QPen(color, 1.2, Qt::DashLine));
        painter->drawLine(QLineF(entry, exit));
    }
}

void FillMarks::drawMarks(QCPPainter* painter, const Window& seen) const
{
    painter->setPen(QPen(m_theme.color(ColorRole::Panel), 1.0));
    std::array<double, 2> lastX{-1e9, -1e9}; // of sells and of buys
    auto mark =
        std::lower_bound(m_marks.begin(), m_marks.end(), FillMark{.time = seen.from}, isEarlier);
    for (; mark != m_marks.end() && mark->time <= seen.to; ++mark) {
        const QPointF tip = pixelOf(mark->time, mark->price);
        double& last = lastX[mark->isBuy ? 1 : 0];
        if (tip.x() - last < kLeastApart)
            continue;
        last = tip.x();
        painter->setBrush(
            m_theme.color(mark->isBuy ? ColorRole::MarkerBuy : ColorRole::MarkerSell));
        painter->drawPolygon(triangle(tip, mark->isBuy));
    }
}

void FillMarks::drawLevel(QCPPainter* painter, const PriceLevel& level) const
{
    const QRect rect = clipRect();
    const double y = std::round(m_valueAxis->coordToPixel(level.price)) + 0.5;
    if (y < rect.top() || y > rect.bottom())
        return;
    const QColor color = m_theme.color(level.role);
    painter->setPen(QPen(color, 1.0, Qt::DashDotLine));
    painter->drawLine(QLineF(rect.left(), y, rect.right(), y));
    const double width = QFontMetricsF(m_theme.numberFont()).horizontalAdvance(level.text) + 12.0;
    drawTag(painter, QRectF(rect.left() + 10.0, y - kTagHeight / 2.0, width, kTagHeight),
            level.text, color, m_theme);
}

} // namespace qd::ui
