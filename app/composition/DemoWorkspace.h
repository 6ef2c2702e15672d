// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/Workspace.h"
#include "core/domain/BotDefinition.h"

#include <functional>
#include <string>
#include <vector>

namespace qd {

/// Where the demo lives when no workspace was named: beside the default one.
[[nodiscard]] std::string demoDirectory(const std::string& named);

/// Fills a workspace with invented markets (a month of minutes and hours of four symbols, the same
/// every time) and ready bots, stopped. What is there already stays. Takes and gives back the
/// workspace's lock. Errors: Conflict when it is in use, Permission, Storage.
[[nodiscard]] Status fillDemoWorkspace(const Workspace& workspace,
                                       const std::function<void(double)>& progress = {});

/// The bots that fillDemoWorkspace adds.
[[nodiscard]] std::vector<BotDefinition> demoBots();

} // namespace qd
