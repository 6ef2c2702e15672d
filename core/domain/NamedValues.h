// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/InQuotes.h"
#include "core/foundation/Result.h"

#include <string>
#include <string_view>

namespace qd {

/// Reads an enumeration back through its toText(), so that each spelling stands in one place only.
/// The enumerators are 0…last. Errors: InvalidInput that lists what is allowed.
template <typename Enum>
[[nodiscard]] Result<Enum> parseNamed(std::string_view text, std::string_view what, Enum last)
{
    std::string allowed;
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        const auto candidate = static_cast<Enum>(i);
        if (toText(candidate) == text)
            return candidate;
        allowed += (i == 0 ? "" : ", ") + std::string(toText(candidate));
    }
    return makeError(ErrorKind::InvalidInput, inQuotes(text) + " is not " + std::string(what),
                     "Allowed: " + allowed + ".");
}

} // namespace qd
