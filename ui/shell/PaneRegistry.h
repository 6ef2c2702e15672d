// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/EngineApi.h"
#include "ui/bridge/EngineBridge.h"
#include "ui/shell/ActionCatalog.h"
#include "ui/shell/DeskDoors.h"
#include "ui/shell/Notices.h"
#include "ui/shell/Selection.h"
#include "ui/widgets/Theme.h"

#include <QWidget>

#include <functional>
#include <set>
#include <vector>

namespace qd::ui {

class Appearance;
class Language;
class Preferences;

/// What a pane may use; all of it outlives the pane.
struct PaneServices
{
    EngineApi& engine;
    EngineBridge& bridge;
    ActionCatalog& actions;
    Theme& theme;
    Selection& selection;
    Notices& notices;
    // The window's own; null where there is none.
    Preferences* preferences = nullptr;
    Appearance* appearance = nullptr;
    Language* language = nullptr;
    DeskDoors doors;
};

enum class PaneArea : std::uint8_t { Centre, Left, Right, Bottom };
enum class Perspective : std::uint8_t { Trade, Research, Monitor };
inline constexpr Perspective kPerspectives[] = {Perspective::Trade, Perspective::Research,
                                                Perspective::Monitor};

/// How a pane comes to be. The window makes it when it is first seen.
struct PaneInfo
{
    QString id; ///< "watchlist": stable; objectName of the pane's frame is "pane.<id>".
    TextSource title;
    QString icon; ///< Name in resources/icons.
    PaneArea area = PaneArea::Bottom;
    std::set<Perspective>
        perspectives; ///< Where it is open at first. A centre pane has exactly one.
    std::function<QWidget*(PaneServices&)> create;
    /// Called once at the start, before any pane is made: for actions that exist without the pane.
    /// What it makes belongs to the window. May be empty.
    std::function<void(PaneServices&, QWidget* window)> prepare;
};

/// The list of panes, in the order of their tabs. The window knows no pane by name.
class PaneRegistry
{
public:
    using Prepare = std::function<void(PaneServices&, QWidget* window)>;

    void add(PaneInfo pane) { m_panes.push_back(std::move(pane)); }
    [[nodiscard]] const std::vector<PaneInfo>& panes() const { return m_panes; }
    /// For windows of their own (the settings): called once at the start, to add their actions.
    void addTool(Prepare prepare) { m_tools.push_back(std::move(prepare)); }
    [[nodiscard]] const std::vector<Prepare>& tools() const { return m_tools; }
    /// Those that have something to show.
    [[nodiscard]] std::vector<Perspective> perspectives() const
    {
        std::set<Perspective> used;
        for (const PaneInfo& pane : m_panes)
            used.insert(pane.perspectives.begin(), pane.perspectives.end());
        return {used.begin(), used.end()};
    }

private:
    std::vector<PaneInfo> m_panes;
    std::vector<Prepare> m_tools;
};

} // namespace qd::ui
