// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigDocument.h"
#include "core/configuration/ConfigSchema.h"

#include <string>

namespace qd {

/// Brings a file of an older format to ConfigSchema::kFormat, step by step and in its own text, so
/// that comments and order stay. A file without "format" is of format 0, whose settings lay flat:
/// "symbol" instead of "bot.symbol". `name` is the file's name without its ending, for a header
/// that has none. Returns the format that it had; a file that cannot be read, or whose format is no
/// whole number, is left as it is for the validation to tell. Configuration for a format that this
/// program does not know yet. Pure; any thread.
[[nodiscard]] Result<int> upgradeConfig(ConfigDocument& document, ConfigKind kind,
                                        const std::string& name);

} // namespace qd
