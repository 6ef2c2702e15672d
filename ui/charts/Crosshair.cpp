// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/Crosshair.h"

#include <algorithm>
#include <cmath>

namespace qd::ui {

namespace {
constexpr double kTagHeight = 18.0;
constexpr double kTagPadding = 6.0;

double linear(double share)
{
    return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
}

/// Relative luminance, WCAG 2.
double luminance(const QColor& color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

QColor inkOn(const QColor& ground, const Theme& theme)
{
    const auto contrast = [&](ColorRole role) {
        const double a = luminance(ground) + 0.05;
        const double b = luminance(theme.color(role)) + 0.05;
        return std::max(a, b) / std::min(a, b);
    };
    const ColorRole dark = theme.name() == Theme::Name::Dark ? ColorRole::Window : ColorRole::Text;
    return theme.color(contrast(ColorRole::OnAccent) >= contrast(dark) ? ColorRole::OnAccent
                                                                       : dark);
}
} // namespace

void drawTag(QCPPainter* painter, const QRectF& rect, const QString& text, const QColor& ground,
             const Theme& theme)
{
    painter->setPen(Qt::NoPen);
    painter->setBrush(ground);
    painter->drawRoundedRect(rect, 2.0, 2.0);
    painter->setPen(inkOn(ground, theme));
    painter->setFont(theme.numberFont());
    painter->drawText(rect, Qt::AlignCenter, text);
}

Crosshair::Crosshair(QCustomPlot* plot, const Theme& theme) : QCPLayerable(plot), m_theme(theme) {}

void Crosshair::applyDefaultAntialiasingHint(QCPPainter* painter) const
{
    painter->setAntialiasing(false);
}

void Crosshair::draw(QCPPainter* painter)
{
    if (!m_place)
        return;
    const Place& at = *m_place;
    painter->setPen(QPen(m_theme.color(ColorRole::ChartCrosshair), 1.0, Qt::DashLine));
    painter->drawLine(QLineF(at.pixel.x(), at.area.top(), at.pixel.x(), at.area.bottom()));
    painter->drawLine(QLineF(at.pane.left(), at.pixel.y(), at.pane.right(), at.pixel.y()));
    const QColor ground = m_theme.color(ColorRole::TextMuted);
    const QFontMetricsF metrics(m_theme.numberFont());
    if (!at.value.isEmpty()) {
        const double width = metrics.horizontalAdvance(at.value) + 2.0 * kTagPadding;
        drawTag(painter,
                QRectF(at.pane.right() + 1.0, at.pixel.y() - kTagHeight / 2.0, width, kTagHeight),
                at.value, ground, m_theme);
    }
    const double width = metrics.horizontalAdvance(at.time) + 2.0 * kTagPadding;
    const double left = qBound(static_cast<double>(at.area.left()), at.pixel.x() - width / 2.0,
                               static_cast<double>(at.area.right()) - width);
    drawTag(painter, QRectF(left, at.area.bottom() + 2.0, width, kTagHeight), at.time, ground,
            m_theme);
}

PriceTag::PriceTag(QCPAxis* valueAxis, const Theme& theme)
    : QCPLayerable(valueAxis->parentPlot()), m_valueAxis(valueAxis), m_theme(theme)
{}

void PriceTag::setPrice(std::optional<double> price, const QString& text, bool isUp)
{
    m_price = price;
    m_text = text;
    m_isUp = isUp;
}

void PriceTag::applyDefaultAntialiasingHint(QCPPainter* painter) const
{
    painter->setAntialiasing(false);
}

void PriceTag::draw(QCPPainter* painter)
{
    if (!m_price)
        return;
    const QRect rect = m_valueAxis->axisRect()->rect();
    const double y = m_valueAxis->coordToPixel(*m_price);
    if (y < rect.top() || y > rect.bottom())
        return;
    const QColor color = m_theme.color(m_isUp ? ColorRole::Up : ColorRole::Down);
    painter->setPen(QPen(color, 1.0, Qt::DotLine));
    painter->drawLine(QLineF(rect.left(), y, rect.right(), y));
    const QFontMetricsF metrics(m_theme.numberFont());
    const double width = metrics.horizontalAdvance(m_text) + 2.0 * kTagPadding;
    drawTag(painter, QRectF(rect.right() + 1.0, y - kTagHeight / 2.0, width, kTagHeight), m_text,
            color, m_theme);
}

} // namespace qd::ui
