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
                             return entry.info.shortcut == info.shortcut;
                         });
    QD_ASSERT(!isTaken, "two actions claim one shortcut");
    const std::optional<QKeySequence> chosen = m_chosenKeys ? m_chosenKeys(info.id) : std::nullopt;

    QWidget* owner = scope != nullptr ? scope : m_window;
    auto* action = new QAction(owner != nullptr ? static_cast<QObject*>(owner) : this);
    action->setObjectName(info.id);
    action->setIcon(themedIcon(m_theme, info.icon));
    // The user may have given an action's own keys to another one.
    if (const QKeySequence keys = chosen.value_or(info.shortcut); findByKeys(keys) == nullptr)
        action->setShortcut(keys);
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

void ActionCatalog::setChosenKeys(
    std::function<std::optional<QKeySequence>(const QString& id)> chosen)
{
    m_chosenKeys = std::move(chosen);
}

void ActionCatalog::setKeys(const QString& id, const QKeySequence& keys)
{
    for (const Entry& entry : m_entries) {
        const bool isWanted = entry.info.id == id;
        if (!isWanted && (keys.isEmpty() || entry.action->shortcut() != keys))
            continue;
        entry.action->setShortcut(isWanted ? keys : QKeySequence());
        setTexts(entry);
    }
}

QKeySequence ActionCatalog::ownKeys(const QString& id) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry& entry) { return entry.info.id == id; });
    return found == m_entries.end() ? QKeySequence() : found->info.shortcut;
}

QAction* ActionCatalog::findByKeys(const QKeySequence& keys) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        return !keys.isEmpty() && entry.action->shortcut() == keys;
    });
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
    if (const QKeySequence keys = action->shortcut(); !keys.isEmpty())
        tip += QStringLiteral("  (%1)").arg(keys.toString(QKeySequence::NativeText));
    action->setToolTip(tip);
    action->setStatusTip(entry.info.toolTip());
}

} // namespace qd::ui
