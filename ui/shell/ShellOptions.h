// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/DeskDoors.h"

#include <QString>

namespace qd::ui {

/// How the window starts. Empty texts: what was used last.
struct ShellOptions
{
    QString configDirectory; ///< Where desktop.ini lives; empty: nothing is kept.
    QString perspective;     ///< "trade", "research", "monitor"
    QString theme;           ///< "dark", "light"
    QString language;        ///< "en", "de"
    QString screenshotFile;  ///< PNG of the window, written once.
    int screenshotAfterMs = 2'000;
    int quitAfterMs = 0; ///< 0: stays.
    DeskDoors doors;
    bool offersWelcome = false; ///< On a workspace with nothing in it.
};

} // namespace qd::ui
