// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/table/TablePane.h"

#include "ui/widgets/Icons.h"
#include "ui/widgets/Naming.h"
#include "ui/widgets/TableFile.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShowEvent>
#include <QToolButton>
#include <QVBoxLayout>

namespace qd::ui {

TablePane::TablePane(PaneServices& services, const QString& id, TableModel* model)
    : m_services(services),
      m_proxy(new FrameSortProxy(*model, this)),
      m_table(new TableView(services.theme, id + QStringLiteral(".table"), this)),
      m_controls(new QHBoxLayout),
      m_filter(named(new QLineEdit(this), id + QStringLiteral(".filter"))),
      m_totals(named(new QLabel(this), id + QStringLiteral(".totals")))
{
    setObjectName(id);
    model->setParent(this);
    auto* bar = new QWidget(this);
    bar->setObjectName(id + QStringLiteral(".bar"));
    bar->setProperty("role", "paneBar");
    bar->setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(8, 4, 8, 4);
    row->setSpacing(4);
    m_controls->setSpacing(4);
    row->addLayout(m_controls);
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(200);
    m_filter->setMinimumWidth(80);
    row->addWidget(m_filter, 1);
    m_totals->setProperty("role", "muted");
    m_totals->setTextFormat(Qt::RichText);
    m_totals->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row->addWidget(m_totals, 2);
    addTools(*row);

    m_table->setModel(m_proxy);
    for (const char* action : {"table.copy", "table.export"}) {
        if (QAction* known = services.actions.find(QLatin1String(action)))
            m_table->addAction(known);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(bar);
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
    connect(m_filter, &QLineEdit::textChanged, m_proxy, &FrameSortProxy::setText);
    connect(&services.bridge, &EngineBridge::snapshotChanged, this,
            [this](const EngineSnapshotPtr& snapshot) {
                // What nobody sees is not brought up to date; showEvent() makes up for it.
                if (isVisible())
                    showSnapshot(*snapshot);
            });
    onLanguage(this, [this] {
        m_filter->setPlaceholderText(tr("Filter…"));
        m_filter->setAccessibleName(tr("Filter rows"));
        m_filter->setToolTip(tr("Show only rows that contain this text"));
    });
}

void TablePane::addTools(QHBoxLayout& row)
{
    auto* exportButton = named(new QToolButton(this), objectName() + QStringLiteral(".export"));
    exportButton->setIcon(themedIcon(m_services.theme, QStringLiteral("download")));
    connect(exportButton, &QToolButton::clicked, this, [this] {
        saveAsCsv(*m_table, [this](const Status& outcome) {
            m_services.notices.report(tr("Exporting the table"), outcome);
        });
    });
    row.addWidget(exportButton);
    onLanguage(exportButton, [exportButton] {
        exportButton->setAccessibleName(tr("Export as CSV"));
        exportButton->setToolTip(tr("Write the shown rows into a CSV file"));
    });
}

void TablePane::addControl(QWidget* control)
{
    m_controls->addWidget(control);
}

QToolButton* TablePane::addButton(QAction* action)
{
    auto* button = named(new QToolButton(this), QStringLiteral("button.") + action->objectName());
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    const auto name = [button, action] { button->setAccessibleName(action->text()); };
    connect(action, &QAction::changed, button, name);
    name();
    m_controls->addWidget(button);
    m_table->addAction(action);
    return button;
}

void TablePane::setTotals(const QString& text)
{
    m_totals->setText(text);
    m_totals->setAccessibleName(QString(text).remove(QLatin1String("&nbsp;")));
}

int TablePane::currentSourceRow() const
{
    const QModelIndex index = m_table->currentIndex();
    return index.isValid() ? m_proxy->mapToSource(index).row() : -1;
}

void TablePane::selectKey(const QString& key)
{
    for (int row = 0; row < m_proxy->rowCount(); ++row) {
        const QModelIndex index = m_proxy->index(row, 0);
        if (index.data(KeyRole).toString() != key)
            continue;
        if (m_table->currentIndex().row() != row)
            m_table->selectRow(row);
        return;
    }
}

void TablePane::showSnapshot(const EngineSnapshot&) {}

void TablePane::showEvent(QShowEvent* event)
{
    showSnapshot(*m_services.bridge.snapshot());
    QWidget::showEvent(event);
}

} // namespace qd::ui
