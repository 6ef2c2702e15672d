// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Appearance.h"
#include "ui/shell/LayoutStore.h"
#include "ui/shell/PaneRegistry.h"
#include "ui/shell/ShellOptions.h"

#include <QMainWindow>

#include <functional>
#include <memory>
#include <vector>

namespace qd::ui {

class CentreStack;
class Language;
class PaneDock;
class StartActions;
class TopBar;
class WindowActions;

/// The furniture: a top bar, a centre, docks and a status bar, filled from the registry. Gives the
/// application its style, font and language. The engine outlives it. GUI thread.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(EngineApi& engine, const PaneRegistry& panes, const ShellOptions& options);
    ~MainWindow() override;

    void showPerspective(Perspective perspective);
    [[nodiscard]] Perspective perspective() const { return m_perspective; }
    [[nodiscard]] PaneServices& services() { return m_services; }
    [[nodiscard]] Language& language() { return *m_language; }
    /// Makes every pane now (tests, screen readers walking the whole window).
    void ensureAllPanes();
    /// Closes without asking, as a timer or a signal wants it; bots go on when the engine does.
    void closeNow();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void applyLook(const ShellOptions& options);
    void addPanes();
    void connectAll();
    void showSnapshot(const EngineSnapshot& snapshot);
    void rememberLayout();
    /// Closes for good, asking where bots are at work, after `next` has been told.
    void leaveFor(const std::function<void()>& next);
    void schedule(const ShellOptions& options);

    const PaneRegistry& m_panes;
    Preferences m_preferences;
    Theme m_theme;
    Appearance m_appearance;
    std::unique_ptr<Language> m_language;
    EngineBridge m_bridge;
    ActionCatalog m_actions;
    Selection m_selection;
    Notices m_notices;
    PaneServices m_services;
    LayoutStore m_layouts;
    WindowActions* m_windowActions;
    StartActions* m_startActions = nullptr;
    TopBar* m_topBar = nullptr;
    CentreStack* m_centre = nullptr;
    std::vector<PaneDock*> m_docks;
    Perspective m_perspective = Perspective::Trade;
    bool m_isArranged = false;
    bool m_mayClose = false;
};

} // namespace qd::ui
