// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PaneRegistry.h"
#include "ui/shell/Preferences.h"

#include <QMainWindow>

#include <vector>

namespace qd::ui {

class PaneDock;

[[nodiscard]] QString perspectiveId(Perspective perspective); ///< "trade"
[[nodiscard]] QString perspectiveTitle(Perspective perspective);
/// The trade perspective for an unknown id.
[[nodiscard]] Perspective perspectiveFromId(const QString& id);

/// Where the panes stand, per perspective: remembers what the user arranged, knows the arrangement
/// a new user meets. GUI thread.
class LayoutStore
{
public:
    LayoutStore(QMainWindow& window, Preferences& preferences)
        : m_window(window), m_preferences(preferences)
    {}

    void setDocks(std::vector<PaneDock*> docks) { m_docks = std::move(docks); }
    void save(Perspective perspective);
    /// The remembered arrangement, else the first one.
    void restore(Perspective perspective);
    /// Forgets what was arranged and goes back to the first one.
    void reset(Perspective perspective);

private:
    void arrange(Perspective perspective);
    void place(Perspective perspective, PaneArea area);

    QMainWindow& m_window;
    Preferences& m_preferences;
    std::vector<PaneDock*> m_docks;
};

} // namespace qd::ui
