// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BarQuality.h"
#include "core/ports/HistorySource.h"

#include <nlohmann/json_fwd.hpp>

#include <optional>
#include <string>

namespace qd {

/// Pieces of the documents of qd data. Times are milliseconds, prices strings.
[[nodiscard]] nlohmann::ordered_json toJson(const std::optional<Timestamp>& time);
[[nodiscard]] nlohmann::ordered_json gapsToJson(const BarQualityReport& report);
[[nodiscard]] nlohmann::ordered_json qualityToJson(const SeriesKey& key,
                                                   const BarQualityReport& report);
/// The same for people, on standard output.
void printQuality(const SeriesKey& key, const BarQualityReport& report);
/// Why a bar was listed, e.g. "high 3 above low 1".
[[nodiscard]] std::string describe(const BarFinding& finding);

} // namespace qd
