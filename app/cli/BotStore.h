// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/Workspace.h"
#include "core/domain/Parameters.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace qd {

/// Answers a command of the engine's socket from the stores while no engine runs: bot.add,
/// bot.list, bot.show, bot.remove, orders, positions, trades, errors. Reading changes nothing;
/// adding and removing hold the workspace's lock. The others are Network errors: they need an
/// engine.
[[nodiscard]] Result<nlohmann::ordered_json> askStores(const Workspace& workspace,
                                                       const nlohmann::ordered_json& request);

/// "fast=10", … as the strategy's parameters; errors name the one that is wrong.
[[nodiscard]] Result<ParameterMap> readStrategyParameters(const std::string& strategy,
                                                          const std::vector<std::string>& given);

} // namespace qd
