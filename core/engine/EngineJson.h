// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/EngineSnapshot.h"
#include "core/foundation/Result.h"
#include "core/ports/Storage.h"

#include <nlohmann/json_fwd.hpp>

namespace qd {

// The engine's values as documents of the command line contract: money as strings in plain decimal
// notation, times as integer milliseconds, undefined values null. Any thread; no exception leaves.

[[nodiscard]] nlohmann::ordered_json toJson(const Order& order);
[[nodiscard]] nlohmann::ordered_json toJson(const Trade& trade);
[[nodiscard]] nlohmann::ordered_json toJson(const Position& position);
[[nodiscard]] nlohmann::ordered_json toJson(const BotDefinition& bot);
[[nodiscard]] nlohmann::ordered_json toJson(const BotSnapshot& bot);
/// A bot as the workspace remembers it, while no engine runs.
[[nodiscard]] nlohmann::ordered_json toJson(const BotRecord& bot);
[[nodiscard]] nlohmann::ordered_json toJson(const Error& error);

/// Reads what toJson(BotDefinition) writes. InvalidInput names the key that is wrong.
[[nodiscard]] Result<BotDefinition> parseBotDefinition(const nlohmann::json& document);
/// Reads an error back from the other end of a socket.
[[nodiscard]] Error parseError(const nlohmann::json& document);

} // namespace qd
