// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigField.h"

#include <string>
#include <string_view>

namespace qd {

// A field in words, for messages, comments in files and the manual. English; pure; any thread.

/// "a whole number from 1 to 500", "one of info, warning, error", "true or false".
[[nodiscard]] std::string allowedValues(const ConfigField& field);
/// "whole number", "text", "section": the type alone.
[[nodiscard]] std::string_view typeName(ConfigType type);
/// JSON text for what a person typed behind `--set path=` or into a variable: words need no quotes,
/// lists may be written with commas. What does not fit the type becomes a JSON string, which the
/// validation then refuses with its usual words.
[[nodiscard]] std::string jsonFromText(const ConfigField& field, std::string_view text);

} // namespace qd
