// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resilience/ErrorMonitor.h"
#include "core/resilience/ResilienceBoard.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace qd {

// Errors and guards as JSON: for the command socket, the command line and quarterdeck.db. Times
// are milliseconds since the epoch, UTC.

/// {"component","kind","severity","retryable","ambiguous","count","last_minute","first_seen",
/// "last_seen","message","headline","advice"}
[[nodiscard]] nlohmann::ordered_json toJson(const ErrorSummary& summary);
/// {"kind","name","state","calls","failures","refusals","last_change","next_try","detail"}
[[nodiscard]] nlohmann::ordered_json toJson(const GuardSnapshot& guard);

/// {"errors":[…]}, broken UTF-8 replaced.
[[nodiscard]] std::string errorDocument(const std::vector<ErrorSummary>& summaries);
/// Reads errorDocument() back. InvalidInput for anything else, and for more than a megabyte.
[[nodiscard]] Result<std::vector<ErrorSummary>> parseErrorSummaries(std::string_view document);

} // namespace qd
