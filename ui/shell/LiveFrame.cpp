// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LiveFrame.h"

#include <QEvent>
#include <QPainter>

namespace qd::ui {

namespace {
constexpr int kThickness = 3;
}

LiveFrame::LiveFrame(const Theme& theme, QWidget* window) : QWidget(window), m_theme(theme)
{
    setObjectName(QStringLiteral("liveFrame"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    window->installEventFilter(this);
    hide();
}

bool LiveFrame::eventFilter(QObject* watched, QEvent* event)
{
    const bool isMoved = event->type() == QEvent::Resize || event->type() == QEvent::ChildAdded;
    if (watched == parent() && isMoved && isVisible())
        surround();
    if (watched == parent() && event->type() == QEvent::DynamicPropertyChange) {
        setVisible(parent()->property("mode").toString() == QLatin1String("live"));
        surround();
    }
    return QWidget::eventFilter(watched, event);
}

void LiveFrame::surround()
{
    const QRect all = parentWidget()->rect();
    setGeometry(all);
    // Only the edge exists: what lies inside is painted and clicked as if nothing were there.
    setMask(QRegion(all) - QRegion(all.adjusted(kThickness, kThickness, -kThickness, -kThickness)));
    raise();
}

void LiveFrame::paintEvent(QPaintEvent*)
{
    QPainter(this).fillRect(rect(), m_theme.color(ColorRole::Live));
}

} // namespace qd::ui
