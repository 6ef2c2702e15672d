// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/LinePlot.h"

#include "ui/widgets/Format.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace qd::ui {

namespace {
constexpr int kMargin = 8;
}

LinePlot::LinePlot(const Theme& theme, const QString& objectName, QWidget* parent)
    : QWidget(parent), m_theme(theme)
{
    setObjectName(objectName);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void LinePlot::setValues(std::vector<double> values)
{
    m_values = std::move(values);
    update();
}

void LinePlot::setBaseline(double value)
{
    m_baseline = value;
    m_hasBaseline = true;
    update();
}

void LinePlot::setEmptyText(const QString& text)
{
    m_emptyText = text;
    update();
}

void LinePlot::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(m_theme.numberFont());
    if (m_values.size() < 2) {
        painter.setPen(m_theme.color(ColorRole::TextFaint));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
        return;
    }
    auto [low, high] = std::minmax_element(m_values.begin(), m_values.end());
    double from = *low;
    double to = *high;
    if (m_hasBaseline) {
        from = std::min(from, m_baseline);
        to = std::max(to, m_baseline);
    }
    const double room = std::max((to - from) * 0.08, std::abs(to) * 1e-6 + 1e-9);
    from -= room;
    to += room;
    const QFontMetrics metrics(painter.font());
    const int labels = std::max(metrics.horizontalAdvance(format::number(*low, m_decimals)),
                                metrics.horizontalAdvance(format::number(*high, m_decimals))) +
                       kMargin;
    const QRectF area = QRectF(rect()).adjusted(kMargin, kMargin, -labels - kMargin, -kMargin);
    const auto y = [&](double value) {
        return area.bottom() - (value - from) / (to - from) * area.height();
    };
    if (m_hasBaseline) {
        painter.setPen(QPen(m_theme.color(ColorRole::LineStrong), 1, Qt::DashLine));
        painter.drawLine(QPointF(area.left(), y(m_baseline)), QPointF(area.right(), y(m_baseline)));
    }
    paintLine(painter, area, from, to);
    painter.setPen(m_theme.color(ColorRole::ChartAxis));
    paintLevel(painter, area, *high, y(*high));
    if (y(*low) - y(*high) > metrics.height())
        paintLevel(painter, area, *low, y(*low));
}

void LinePlot::paintLevel(QPainter& painter, const QRectF& area, double value, double y) const
{
    const int height = painter.fontMetrics().height();
    const double top = std::clamp(y - height / 2.0, 0.0, this->height() - double(height));
    painter.drawText(QRectF(area.right() + kMargin, top, width() - area.right() - kMargin, height),
                     Qt::AlignLeft | Qt::AlignVCenter, format::number(value, m_decimals));
}

void LinePlot::paintLine(QPainter& painter, const QRectF& area, double low, double high) const
{
    const auto most = static_cast<std::size_t>(std::max(2.0, area.width() * 2));
    const std::size_t stride = std::max<std::size_t>(1, m_values.size() / most);
    QPainterPath path;
    const auto last = static_cast<double>(m_values.size() - 1);
    const auto point = [&](std::size_t i) {
        return QPointF(area.left() + area.width() * static_cast<double>(i) / last,
                       area.bottom() - (m_values[i] - low) / (high - low) * area.height());
    };
    path.moveTo(point(0));
    for (std::size_t i = stride; i < m_values.size(); i += stride)
        path.lineTo(point(i));
    path.lineTo(point(m_values.size() - 1));
    QPainterPath under = path;
    under.lineTo(area.bottomRight());
    under.lineTo(area.bottomLeft());
    under.closeSubpath();
    QColor fill = m_theme.color(ColorRole::ChartFillUnder);
    fill.setAlphaF(0.55F);
    painter.fillPath(under, fill);
    painter.setPen(QPen(m_theme.color(ColorRole::AccentHover), 1.5));
    painter.drawPath(path);
}

} // namespace qd::ui
