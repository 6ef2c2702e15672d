// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/EffectiveConfig.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qd {

// The files of a config folder: workspace.json, environments/NAME.json, bots/ID.json,
// backtests/NAME.json, optimizers/NAME.json. Reading only; any thread.

/// "config/bots/trend-1.json" for a bot called trend-1; a workspace has one file whatever its name.
[[nodiscard]] std::string configFilePath(const std::string& folder, ConfigKind kind,
                                         std::string_view name);
/// The names of a kind that have a file, in order.
[[nodiscard]] std::vector<std::string> configNames(const std::string& folder, ConfigKind kind);
/// Whether it may be a file's name: lower-case letters, digits and dashes, 1 to 32.
[[nodiscard]] bool isConfigName(std::string_view name);

/// The file's name in its header must be the file's own, because others find it by that. Nothing
/// for a file without a header, whose name is told as missing.
[[nodiscard]] std::optional<ConfigProblem> checkHeaderName(const ConfigDocument& document,
                                                           ConfigKind kind, std::string_view name);

/// One file, brought to the present format in memory. NotFound with a "did you mean".
[[nodiscard]] Result<ConfigDocument> readConfigFile(const std::string& folder, ConfigKind kind,
                                                    std::string_view name);

/// Fills the files of the layers in: the workspace's where there is one, the bot's (`bot` empty:
/// none), and the chosen environment's. The overrides in `layers` are kept and choose with.
/// NotFound for a bot or an environment of the user's own without a file; the environments
/// development, paper and live need none. Configuration for a file whose header names another.
[[nodiscard]] Result<ConfigLayers> readLayerFiles(const std::string& folder, std::string_view bot,
                                                  ConfigLayers layers = {});

} // namespace qd
