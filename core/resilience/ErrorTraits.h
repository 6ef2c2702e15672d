// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Error.h"

#include <cstdint>
#include <string_view>

namespace qd {

enum class Severity : std::uint8_t { Info, Warning, High, Critical };

/// How a kind of error is treated, whoever raised it.
struct ErrorTraits
{
    bool isRetryable = false; ///< Trying again later may help.
    /// The request may have taken effect although we got an error: an order call that failed this
    /// way must never be repeated, only asked after.
    bool isAmbiguous = false;
    Severity severity = Severity::Warning;
    std::string_view advice; ///< English: what a person should do.
};

/// The one table of the taxonomy. Any thread.
[[nodiscard]] const ErrorTraits& traitsOf(ErrorKind kind);
[[nodiscard]] std::string_view toText(Severity severity); ///< "info", "warning", "high", "critical"

} // namespace qd
