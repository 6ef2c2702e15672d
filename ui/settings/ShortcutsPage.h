// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsPage.h"
#include "ui/shell/PaneRegistry.h"

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace qd::ui {

class FrameSortProxy;
class ShortcutsModel;
class TableView;

/// Every command with its keys: press new ones, learn who has them already, go back to the first
/// ones. In effect at once and kept. GUI thread.
class ShortcutsPage final : public SettingsPage
{
    Q_OBJECT

public:
    explicit ShortcutsPage(PaneServices& services);

    [[nodiscard]] QString title() const override { return tr("Shortcuts"); }
    [[nodiscard]] QString icon() const override { return QStringLiteral("palette"); }

private:
    void buildTable(QVBoxLayout& column);
    void buildEditor(QVBoxLayout& column);
    void showCurrent();
    void check();
    void assign(const QString& id, const QKeySequence& keys);
    void resetAll();
    void refresh();
    [[nodiscard]] QString currentId() const;

    PaneServices& m_services;
    ShortcutsModel* m_model;
    FrameSortProxy* m_proxy;
    TableView* m_table = nullptr;
    QLineEdit* m_filter = nullptr;
    QKeySequenceEdit* m_keys = nullptr;
    QLabel* m_command = nullptr;
    QLabel* m_problem = nullptr;
    QPushButton* m_assign = nullptr;
    QPushButton* m_reset = nullptr;
    QPushButton* m_clear = nullptr;
    QPushButton* m_resetAll = nullptr;
};

} // namespace qd::ui
