// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace qd {

/// Foreign text inside one of our messages: in quotes, at most 40 bytes, on one line and free of
/// anything that moves a terminal's cursor. Pure, any thread.
[[nodiscard]] std::string inQuotes(std::string_view foreign);

} // namespace qd
