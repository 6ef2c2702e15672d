// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// TimeChart's mouse and keyboard.
#include "ui/charts/TimeChart.h"
#include "ui/widgets/Format.h"

#include <algorithm>
#include <cmath>

namespace qd::ui {

namespace {
constexpr double kZoomStep = 1.2;
constexpr double kWheelNotch = 120.0;
} // namespace

void TimeChart::pan(double points)
{
    m_view = View::Free;
    showRange(visibleRange() + points);
}

void TimeChart::zoom(double factor, double aroundKey)
{
    m_view = View::Free;
    const QCPRange range = visibleRange();
    showRange({aroundKey - (aroundKey - range.lower) * factor,
               aroundKey + (range.upper - aroundKey) * factor});
}

void TimeChart::wheelEvent(QWheelEvent* event)
{
    const QPoint turn = event->angleDelta();
    if (std::abs(turn.x()) > std::abs(turn.y()))
        pan(-turn.x() / kWheelNotch * visibleRange().size() * 0.05);
    else if (turn.y() != 0)
        zoom(std::pow(kZoomStep, -turn.y() / kWheelNotch),
             keyAxis()->pixelToCoord(event->position().x()));
    event->accept();
}

void TimeChart::mousePressEvent(QMouseEvent* event)
{
    setFocus(Qt::MouseFocusReason);
    if (event->button() != Qt::LeftButton)
        return QCustomPlot::mousePressEvent(event);
    m_dragFrom = event->pos();
    m_dragRange = visibleRange();
    setCursor(Qt::ClosedHandCursor);
}

void TimeChart::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragFrom && m_dragFrom->x() != event->pos().x()) {
        m_view = View::Free;
        showRange(m_dragRange + (m_dragFrom->x() - event->pos().x()) * m_dragRange.size() /
                                    keyAxis()->axisRect()->width());
    }
    placeCrosshair(event->pos());
}

void TimeChart::mouseReleaseEvent(QMouseEvent* event)
{
    m_dragFrom.reset();
    unsetCursor();
    QCustomPlot::mouseReleaseEvent(event);
}

void TimeChart::mouseDoubleClickEvent(QMouseEvent*)
{
    showNewest();
}

void TimeChart::leaveEvent(QEvent* event)
{
    hideCrosshair();
    QCustomPlot::leaveEvent(event);
}

void TimeChart::keyPressEvent(QKeyEvent* event)
{
    const double step = visibleRange().size() * 0.1;
    const double newest = static_cast<double>(m_times->size()) - 1.0;
    switch (event->key()) {
    case Qt::Key_Left:
        return pan(-step);
    case Qt::Key_Right:
        return pan(step);
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoom(1.0 / kZoomStep, std::min(visibleRange().upper, newest));
    case Qt::Key_Minus:
        return zoom(kZoomStep, std::min(visibleRange().upper, newest));
    case Qt::Key_Home:
        return pan(-visibleRange().lower - 1.0);
    case Qt::Key_End:
        return showNewest();
    case Qt::Key_F:
        return fitAll();
    default: // every other key belongs to somebody else
        QCustomPlot::keyPressEvent(event);
    }
}

void TimeChart::placeCrosshair(const QPoint& pixel)
{
    const QRect area = m_panes.front()->rect().united(m_panes.back()->rect());
    if (m_times->isEmpty() || !area.contains(pixel))
        return hideCrosshair();
    m_mouse = pixel;
    const QCPAxis* keys = keyAxis();
    const auto most = static_cast<double>(m_times->size() - 1);
    const double key = std::clamp(std::round(keys->pixelToCoord(pixel.x())), 0.0, most);
    const auto index = static_cast<std::size_t>(key);
    Crosshair::Place place;
    place.pixel = {keys->coordToPixel(key), static_cast<double>(pixel.y())};
    place.area = area;
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        if (!m_panes[i]->rect().contains(pixel))
            continue;
        place.pane = m_panes[i]->rect();
        place.value = m_tags[i](m_panes[i]->axis(QCPAxis::atRight)->pixelToCoord(pixel.y()));
    }
    place.time = format::dateTime(m_times->at(index));
    m_crosshair->setPlace(std::move(place));
    layer(QStringLiteral("crosshair"))->replot();
    Q_EMIT pointHovered(static_cast<qsizetype>(index));
}

void TimeChart::hideCrosshair()
{
    m_mouse.reset();
    m_crosshair->setPlace({});
    layer(QStringLiteral("crosshair"))->replot();
    if (!m_times->isEmpty())
        Q_EMIT pointHovered(static_cast<qsizetype>(m_times->size()) - 1);
}

} // namespace qd::ui
