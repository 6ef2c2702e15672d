// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ShortcutsPage.h"

#include "ui/models/FrameSortProxy.h"
#include "ui/settings/PageLayout.h"
#include "ui/settings/ShortcutsModel.h"
#include "ui/shell/Preferences.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Naming.h"
#include "ui/widgets/Roles.h"
#include "ui/widgets/TableView.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace qd::ui {

namespace {

QString plainText(const QAction& action)
{
    return QString(action.text()).remove(QLatin1Char('&'));
}

} // namespace

ShortcutsPage::ShortcutsPage(PaneServices& services)
    : m_services(services),
      m_model(new ShortcutsModel(this)),
      m_proxy(new FrameSortProxy(*m_model, this))
{
    setObjectName(QStringLiteral("settings.shortcuts"));
    QVBoxLayout* column =
        makePageLayout(*this, tr("Choose a command and press its new keys. Changes take effect at "
                                 "once."));
    buildTable(*column);
    buildEditor(*column);
    connect(&services.actions, &ActionCatalog::actionAdded, this, &ShortcutsPage::refresh,
            Qt::QueuedConnection);
    refresh();
    m_table->selectRow(0);
    showCurrent();
}

void ShortcutsPage::buildTable(QVBoxLayout& column)
{
    m_filter = named(new QLineEdit(this), QStringLiteral("shortcuts.filter"), tr("Find a command"));
    m_filter->setPlaceholderText(tr("Find a command or its keys…"));
    m_filter->setClearButtonEnabled(true);
    column.addWidget(m_filter);
    m_table = new TableView(m_services.theme, QStringLiteral("shortcuts.table"), this);
    m_table->setAccessibleName(tr("Shortcuts"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setModel(m_proxy);
    m_table->setColumnCharacters({36, 18, 18});
    m_table->sortByColumn(ShortcutsModel::Command, Qt::AscendingOrder);
    m_table->emptyState().setTexts(tr("No such command"),
                                   tr("Type another part of its name or of its keys."));
    column.addWidget(m_table, 1);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &FrameSortProxy::setText);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ShortcutsPage::showCurrent);
}

void ShortcutsPage::buildEditor(QVBoxLayout& column)
{
    m_command = named(new QLabel(this), QStringLiteral("shortcuts.command"));
    m_command->setProperty("role", "title");
    column.addWidget(m_command);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    m_keys = named(new QKeySequenceEdit(this), QStringLiteral("shortcuts.keys"), tr("New keys"));
    for (auto* inner : m_keys->findChildren<QLineEdit*>())
        named(inner, QStringLiteral("shortcuts.keys.line"), tr("New keys"));
    row->addWidget(m_keys, 1);
    const auto addButton = [this, row](const char* id, const QString& text) {
        auto* button = named(new QPushButton(text, this),
                             QStringLiteral("shortcuts.") + QLatin1String(id), text);
        button->setAutoDefault(false);
        row->addWidget(button);
        return button;
    };
    m_assign = addButton("assign", tr("Use these keys"));
    m_clear = addButton("clear", tr("No keys"));
    m_reset = addButton("reset", tr("As at first"));
    m_resetAll = addButton("resetAll", tr("All as at first"));
    column.addLayout(row);
    m_problem = named(new QLabel(this), QStringLiteral("shortcuts.problem"));
    m_problem->setProperty("role", "problem");
    m_problem->setWordWrap(true);
    column.addWidget(m_problem);

    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutsPage::check);
    connect(m_assign, &QPushButton::clicked, this,
            [this] { assign(currentId(), m_keys->keySequence()); });
    connect(m_clear, &QPushButton::clicked, this, [this] { assign(currentId(), {}); });
    connect(m_reset, &QPushButton::clicked, this,
            [this] { assign(currentId(), m_services.actions.ownKeys(currentId())); });
    connect(m_resetAll, &QPushButton::clicked, this, &ShortcutsPage::resetAll);
}

QString ShortcutsPage::currentId() const
{
    return m_table->currentIndex().data(KeyRole).toString();
}

void ShortcutsPage::showCurrent()
{
    const QAction* action = m_services.actions.find(currentId());
    m_command->setText(action != nullptr ? plainText(*action) : tr("No command chosen"));
    m_keys->setKeySequence(action != nullptr ? action->shortcut() : QKeySequence());
    check();
}

/// Says who has the keys already before they are taken away.
void ShortcutsPage::check()
{
    const QAction* action = m_services.actions.find(currentId());
    const QKeySequence keys = m_keys->keySequence();
    const QAction* owner = m_services.actions.findByKeys(keys);
    const bool isTaken = owner != nullptr && owner != action;
    m_problem->setText(isTaken ? tr("“%1” has these keys; it will have none if you use them here.")
                                     .arg(plainText(*owner))
                               : QString());
    m_keys->setEnabled(action != nullptr);
    m_assign->setEnabled(action != nullptr && !keys.isEmpty() && keys != action->shortcut());
    m_assign->setText(isTaken ? tr("Take these keys") : tr("Use these keys"));
    m_clear->setEnabled(action != nullptr && !action->shortcut().isEmpty());
    m_reset->setEnabled(action != nullptr &&
                        action->shortcut() != m_services.actions.ownKeys(action->objectName()));
}

void ShortcutsPage::assign(const QString& id, const QKeySequence& keys)
{
    ActionCatalog& actions = m_services.actions;
    Preferences& preferences = *m_services.preferences;
    const auto remember = [&](const QString& action, const QKeySequence& chosen) {
        if (chosen == actions.ownKeys(action))
            preferences.forgetShortcut(action);
        else
            preferences.setShortcut(action, chosen.toString(QKeySequence::PortableText));
    };
    if (const QAction* owner = actions.findByKeys(keys); owner != nullptr)
        remember(owner->objectName(), {});
    remember(id, keys);
    actions.setKeys(id, keys);
    refresh();
    showCurrent();
}

void ShortcutsPage::resetAll()
{
    ActionCatalog& actions = m_services.actions;
    // First nobody has any, so that nobody takes another one's.
    for (const QAction* action : actions.actions()) {
        m_services.preferences->forgetShortcut(action->objectName());
        actions.setKeys(action->objectName(), {});
    }
    for (const QAction* action : actions.actions())
        actions.setKeys(action->objectName(), actions.ownKeys(action->objectName()));
    refresh();
    showCurrent();
}

void ShortcutsPage::refresh()
{
    m_model->show(m_services.actions);
}

} // namespace qd::ui
