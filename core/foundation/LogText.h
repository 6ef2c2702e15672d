// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

/// Text from anywhere, made fit for one line of a log: control characters, line separators and
/// marks that reorder text on a terminal become \u escapes, broken UTF-8 the replacement mark, and
/// what goes beyond 8 KiB is cut off. Pure functions, any thread.
namespace qd::logtext {

/// Appends a JSON string with its quotes.
void appendJson(std::string& out, std::string_view text);

/// For people: as above, but quotes and backslashes stay as they are.
[[nodiscard]] std::string oneLine(std::string_view text);

} // namespace qd::logtext
