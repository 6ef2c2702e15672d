// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/PaneCatalog.h"

namespace qd::ui {

PaneRegistry paneCatalog()
{
    PaneRegistry panes;
    return panes;
}

} // namespace qd::ui
