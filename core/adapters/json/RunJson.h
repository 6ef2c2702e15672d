// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Result.h"

#include <nlohmann/json_fwd.hpp>

#include <cstddef>
#include <limits>
#include <string>
#include <string_view>

namespace qd {

struct MetricSet;
struct RunResult;
struct RunSpec;

/// What a printed document leaves out.
struct RunJsonOptions
{
    /// Series with more points are written as null and named in "omitted_series".
    std::size_t maxSeriesPoints = std::numeric_limits<std::size_t>::max();
};

/// The documents of the command line contract. Money, prices and quantities are strings in plain
/// decimal notation, statistics numbers, undefined values null, times integer milliseconds. Any
/// thread; no exception leaves these functions.
[[nodiscard]] nlohmann::ordered_json toJson(const RunSpec& spec);
[[nodiscard]] nlohmann::ordered_json toJson(const MetricSet& metrics,
                                            const RunJsonOptions& options = {});
[[nodiscard]] nlohmann::ordered_json toJson(const RunResult& result, const MetricSet& metrics,
                                            const RunJsonOptions& options = {});

/// Reads a spec, or a result whose "spec" is then used. Unknown keys are refused. Errors:
/// InvalidInput with the key's path, what is wrong and what is allowed; Unsupported for settings
/// that the contract knows and this engine does not offer.
[[nodiscard]] Result<RunSpec> parseRunSpec(const nlohmann::json& document);
/// Reads a result. Unknown keys are passed over: a newer version may have added some. Metrics are
/// not read; they are computed from the rest.
[[nodiscard]] Result<RunResult> parseRunResult(const nlohmann::json& document);

/// One JSON document from a text or a file ("-": standard input). Errors: InvalidInput with line
/// and column, NotFound, or InvalidInput where it is larger than maxBytes.
[[nodiscard]] Result<nlohmann::json> parseJsonText(std::string_view text);
[[nodiscard]] Result<nlohmann::json> readJsonFile(const std::string& path,
                                                  std::size_t maxBytes = 512U << 20U);

} // namespace qd
