// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PaneRegistry.h"

namespace qd::ui {

/// All panes of the program, in the order of their tabs. A new pane adds its line in the source.
[[nodiscard]] PaneRegistry paneCatalog();

} // namespace qd::ui
