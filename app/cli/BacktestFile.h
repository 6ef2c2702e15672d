// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Result.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace qd {

/// The document behind `--spec`, as parseRunSpec() reads it: a spec, a result, or a configuration
/// of kind "backtest", which is checked and stripped of its header. Comments and trailing commas
/// are allowed in files ("-", standard input, is plain JSON). Configuration that lists everything
/// wrong, else the errors of readJsonFile().
[[nodiscard]] Result<nlohmann::json> readBacktestFile(const std::string& path);

} // namespace qd
