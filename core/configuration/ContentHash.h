// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace qd {

/// SHA-256 of the bytes as 64 lower-case hexadecimal digits. Pure, any thread.
[[nodiscard]] std::string contentHash(std::string_view bytes);

} // namespace qd
