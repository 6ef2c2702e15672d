// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qd {
class BotFilesApi;
class ImportApi;
class SettingsApi;
} // namespace qd

namespace qd::ui {

class DesktopHost;

/// Doors beside the engine's. What is missing is not offered on the screen. All outlive the window.
struct DeskDoors
{
    DesktopHost* host = nullptr;
    ImportApi* imports = nullptr;
    SettingsApi* settings = nullptr;
    BotFilesApi* botFiles = nullptr;
};

} // namespace qd::ui
