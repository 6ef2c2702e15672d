// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/FrameSortProxy.h"
#include "ui/shell/PaneRegistry.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/TableView.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace qd::ui {

/// A pane that is a table: a row with a filter and the pane's own controls, the sorted table, a
/// line of totals. Takes the model over. Rows are copied and exported from the table's context
/// menu or the row's button. GUI thread.
class TablePane : public QWidget
{
    Q_OBJECT

public:
    /// `id` is the stem of all object names: "orders" → "orders.table", "orders.filter".
    TablePane(PaneServices& services, const QString& id, TableModel* model);

protected:
    [[nodiscard]] PaneServices& services() { return m_services; }
    [[nodiscard]] TableView& table() { return *m_table; }
    [[nodiscard]] FrameSortProxy& proxy() { return *m_proxy; }
    /// Controls go left of the filter, in the order of the calls.
    void addControl(QWidget* control);
    QToolButton* addButton(QAction* action);
    void setTotals(const QString& text);
    /// Row of the model under the cursor, -1 when none.
    [[nodiscard]] int currentSourceRow() const;
    /// Brings the row with that key under the cursor, without scrolling where it is in sight.
    void selectKey(const QString& key);
    /// The snapshot to show; called when one comes while the pane is seen, and when it appears.
    virtual void showSnapshot(const EngineSnapshot& snapshot);
    void showEvent(QShowEvent* event) override;

private:
    void addTools(QHBoxLayout& row);

    PaneServices& m_services;
    FrameSortProxy* m_proxy;
    TableView* m_table;
    QHBoxLayout* m_controls;
    QLineEdit* m_filter;
    QLabel* m_totals;
};

} // namespace qd::ui
