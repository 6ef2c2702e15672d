// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ActionCatalog.h"

#include "core/foundation/Assert.h"
#include "ui/widgets/Icons.h"

#include <QWidget>

#include <algorithm>

namespace qd::ui {

ActionCatalog::ActionCatalog(const Theme& theme, QObject* parent) : QObject(parent), m_theme(theme)
{}

void ActionCatalog::setWindow(QWidget* window)
{
    m_window = window;
}

QAction* ActionCatalog::add(const ActionInfo& info, QWidget* scope)
{
    QD_ASSERT(find(info.id) == nullptr, "two actions claim one id");
    const bool isTaken = !info.shortcut.isEmpty() &&
                         std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
                             return entry.action->shortcut() == info.shortcut;
                         });
    QD_ASSERT(!isTaken, "two actions claim one shortcut");

    QWidget* owner = scope != nullptr ? scope : m_window;
    auto* action = new QAction(owner != nullptr ? static_cast<QObject*>(owner) : this);
    action->setObjectName(info.id);
    action->setIcon(themedIcon(m_theme, info.icon));
    action->setShortcut(info.shortcut);
    action->setCheckable(info.isCheckable);
    action->setShortcutContext(scope != nullptr && scope != m_window
                                   ? Qt::WidgetWithChildrenShortcut
                                   : Qt::WindowShortcut);
    if (owner != nullptr)
        owner->addAction(action);
    m_entries.push_back({action, info});
    setTexts(m_entries.back());
    connect(action, &QObject::destroyed, this, [this, action] {
        std::erase_if(m_entries, [action](const Entry& entry) { return entry.action == action; });
    });
    Q_EMIT actionAdded(action);
    return action;
}

QAction* ActionCatalog::find(const QString& id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.info.id == id; });
    return found == m_entries.end() ? nullptr : found->action;
}

std::vector<QAction*> ActionCatalog::actions() const
{
    std::vector<QAction*> all;
    all.reserve(m_entries.size());
    for (const Entry& entry : m_entries)
        all.push_back(entry.action);
    return all;
}

void ActionCatalog::retranslate()
{
    for (const Entry& entry : m_entries)
        setTexts(entry);
}

void ActionCatalog::setTexts(const Entry& entry) const
{
    QAction* action = entry.action;
    action->setText(entry.info.text());
    QString tip = entry.info.toolTip();
    if (!entry.info.shortcut.isEmpty())
        tip += QStringLiteral("  (%1)").arg(entry.info.shortcut.toString(QKeySequence::NativeText));
    action->setToolTip(tip);
    action->setStatusTip(entry.info.toolTip());
}

} // namespace qd::ui
