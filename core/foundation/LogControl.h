// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Log.h"

#include <optional>
#include <string_view>

namespace qd::log {

/// Messages below the level are dropped from now on, in the open log. Any thread.
void setLeast(LogLevel least);
/// "debug", "info", "warning", "error"; nothing for other words.
[[nodiscard]] std::optional<LogLevel> parseLevel(std::string_view text);

} // namespace qd::log
