// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/EngineSnapshot.h"

#include <string>
#include <string_view>

namespace qd::ui {

/// A bot id made of a name: lower-case letters, digits and hyphens, at most 32, with a number
/// behind it where another bot has it already.
[[nodiscard]] BotId freeBotId(std::string_view name, const EngineSnapshot& snapshot);

} // namespace qd::ui
