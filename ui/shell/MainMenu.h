// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/ActionCatalog.h"

#include <QMenuBar>

#include <vector>

namespace qd::ui {

class PaneDock;

/// Fills the menu bar from the catalog and the panes, and again whenever an action is added.
void buildMainMenu(QMenuBar& bar, ActionCatalog& actions, const std::vector<PaneDock*>& docks);

} // namespace qd::ui
