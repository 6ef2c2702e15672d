// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LayoutStore.h"

#include "ui/shell/PaneDock.h"

#include <QCoreApplication>

#include <algorithm>

namespace qd::ui {

namespace {
constexpr int kStateVersion = 1;
constexpr int kSideWidth = 416;
constexpr int kBottomHeight = 264;

Qt::DockWidgetArea dockArea(PaneArea area)
{
    switch (area) {
    case PaneArea::Left:
        return Qt::LeftDockWidgetArea;
    case PaneArea::Right:
        return Qt::RightDockWidgetArea;
    case PaneArea::Centre:
    case PaneArea::Bottom:
        break;
    }
    return Qt::BottomDockWidgetArea;
}
} // namespace

QString perspectiveId(Perspective perspective)
{
    switch (perspective) {
    case Perspective::Trade:
        return QStringLiteral("trade");
    case Perspective::Research:
        return QStringLiteral("research");
    case Perspective::Monitor:
        break;
    }
    return QStringLiteral("monitor");
}

QString perspectiveTitle(Perspective perspective)
{
    switch (perspective) {
    case Perspective::Trade:
        return QCoreApplication::translate("Perspective", "Trade");
    case Perspective::Research:
        return QCoreApplication::translate("Perspective", "Research");
    case Perspective::Monitor:
        break;
    }
    return QCoreApplication::translate("Perspective", "Monitor");
}

Perspective perspectiveFromId(const QString& id)
{
    for (const Perspective perspective : kPerspectives) {
        if (perspectiveId(perspective) == id)
            return perspective;
    }
    return Perspective::Trade;
}

void LayoutStore::save(Perspective perspective)
{
    m_preferences.setLayout(perspectiveId(perspective), m_window.saveState(kStateVersion));
}

void LayoutStore::restore(Perspective perspective)
{
    const QByteArray state = m_preferences.layout(perspectiveId(perspective));
    if (state.isEmpty() || !m_window.restoreState(state, kStateVersion))
        arrange(perspective);
}

void LayoutStore::reset(Perspective perspective)
{
    m_preferences.forgetLayout(perspectiveId(perspective));
    arrange(perspective);
}

void LayoutStore::arrange(Perspective perspective)
{
    for (PaneDock* dock : m_docks) {
        dock->setFloating(false);
        m_window.removeDockWidget(dock);
    }
    for (const PaneArea area : {PaneArea::Left, PaneArea::Right, PaneArea::Bottom})
        place(perspective, area);
}

void LayoutStore::place(Perspective perspective, PaneArea area)
{
    PaneDock* first = nullptr;
    for (PaneDock* dock : m_docks) {
        if (dock->pane().area != area || dock->pane().perspectives.count(perspective) == 0)
            continue;
        if (first == nullptr) {
            m_window.addDockWidget(dockArea(area), dock);
            first = dock;
        } else {
            m_window.tabifyDockWidget(first, dock);
        }
        dock->show();
    }
    if (first == nullptr)
        return;
    first->raise();
    const bool isSide = area != PaneArea::Bottom;
    m_window.resizeDocks({first}, {isSide ? kSideWidth : kBottomHeight},
                         isSide ? Qt::Horizontal : Qt::Vertical);
}

} // namespace qd::ui
