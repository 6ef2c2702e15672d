// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/ActionCatalog.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/Language.h"
#include "ui/shell/PaneRegistry.h"
#include "ui/shell/Preferences.h"

#include <QMainWindow>
#include <QMenuBar>
#include <QObject>

#include <functional>
#include <vector>

namespace qd::ui {

class PaneDock;

/// The commands that belong to the window itself (not to a pane): perspectives, layout, look,
/// language, palette, symbol search, copy and export of the focused table. GUI thread.
class WindowActions final : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        QMainWindow& window;
        PaneServices& services;
        Preferences& preferences;
        Language& language;
        std::vector<Perspective> perspectives;
    };

    explicit WindowActions(const Parts& parts);

    /// After the docks and panes are there: the menu bar from all actions.
    void buildMenus(QMenuBar& bar, const std::vector<PaneDock*>& docks);

Q_SIGNALS:
    void perspectiveWanted(qd::ui::Perspective perspective);
    void layoutResetWanted();

private:
    void addPerspectives();
    void chooseFirstSeries();
    void addLook();
    void addLanguages();
    void addTools();
    void addTableActions();
    void openPalette();
    void openSymbolSearch();
    void add(const char* id, TextSource text, TextSource tip, const QKeySequence& shortcut,
             const std::function<void()>& run, const char* icon = "");

    Parts m_parts;
    CommandPalette* m_palette;
};

} // namespace qd::ui
