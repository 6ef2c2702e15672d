// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CentreStack.h"

#include "ui/widgets/Naming.h"

namespace qd::ui {

CentreStack::CentreStack(const PaneRegistry& panes, PaneServices& services, QWidget* parent)
    : QStackedWidget(parent), m_panes(panes), m_services(services)
{
    setObjectName(QStringLiteral("centre"));
}

void CentreStack::show(Perspective perspective)
{
    QWidget*& page = m_made[perspective];
    if (page == nullptr) {
        page = make(perspective);
        if (page != nullptr)
            addWidget(page);
    }
    setVisible(page != nullptr);
    if (page != nullptr)
        setCurrentWidget(page);
}

QWidget* CentreStack::make(Perspective perspective)
{
    for (const PaneInfo& pane : m_panes.panes()) {
        if (pane.area != PaneArea::Centre || pane.perspectives.count(perspective) == 0)
            continue;
        QWidget* content = pane.create(m_services);
        content->setProperty("role", "panel");
        content->setAttribute(Qt::WA_StyledBackground);
        if (content->objectName().isEmpty())
            content->setObjectName(QStringLiteral("pane.") + pane.id);
        onLanguage(content, [content, title = pane.title] { content->setAccessibleName(title()); });
        return content;
    }
    return nullptr;
}

} // namespace qd::ui
