// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingsPage.h"
#include "ui/shell/PaneRegistry.h"

#include <QDialog>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QStackedWidget;

namespace qd::ui {

/// All settings, one page a topic, found by typing. Does not block. GUI thread.
class SettingsDialog final : public QDialog
{
    Q_OBJECT

public:
    SettingsDialog(PaneServices& services, QWidget* parent);

    /// Brings a page to the front by its objectName ("settings.shortcuts").
    void showPage(const QString& id);
    void reject() override; ///< Asks first where something was not applied.

private:
    void buildList();
    void buildButtons();
    void addPages();
    void add(SettingsPage* page);
    void filter(const QString& text);
    void refresh();
    void apply();
    void revert();
    [[nodiscard]] bool hasEdits() const;

    PaneServices& m_services;
    std::vector<SettingsPage*> m_pages;
    QLineEdit* m_search = nullptr;
    QListWidget* m_list = nullptr;
    QStackedWidget* m_stack = nullptr;
    QLabel* m_status = nullptr;
    QPushButton* m_apply = nullptr;
    QPushButton* m_revert = nullptr;
};

/// Adds the command that opens the settings.
void registerSettings(PaneRegistry& panes);

} // namespace qd::ui
