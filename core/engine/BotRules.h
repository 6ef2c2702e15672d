// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BotDefinition.h"
#include "core/foundation/Result.h"

namespace qd {

/// What every bot must keep, wherever it is added: its id, its cash, its symbol, its environment.
/// InvalidInput says what is wrong; Unsupported for live trading. Any thread.
[[nodiscard]] Status checkBotDefinition(const BotDefinition& bot);
/// The same strategy with the same parameters, those at their defaults included. Any thread.
[[nodiscard]] bool isSameStrategy(const StrategySpec& one, const StrategySpec& other);
/// Whether two definitions of one bot say the same. Any thread.
[[nodiscard]] bool isSameDefinition(const BotDefinition& one, const BotDefinition& other);

} // namespace qd
