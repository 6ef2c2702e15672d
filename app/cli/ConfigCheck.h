// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/ConfigSession.h"
#include "core/configuration/ConfigProblem.h"

#include <optional>
#include <string>
#include <vector>

namespace qd {

/// One file and what is wrong with it.
struct CheckedConfig
{
    std::string file;
    std::optional<ConfigKind> kind; ///< Absent where neither the file nor its folder says.
    std::vector<ConfigProblem> problems;
    std::vector<ConfigProblem> advice; ///< Acceptable, and probably not what was meant.
};

/// Checks files by themselves, and bots and the workspace with all their layers as well: what only
/// goes wrong together is told with the bot. "all", or nothing: every file of the config folder.
[[nodiscard]] Result<std::vector<CheckedConfig>> checkConfigs(const ConfigSession& session,
                                                              const std::vector<std::string>& files,
                                                              const ConfigOverrides& overrides);

} // namespace qd
