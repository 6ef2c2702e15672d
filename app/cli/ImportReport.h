// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/Workspace.h"
#include "core/foundation/Result.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <vector>

namespace qd {

/// Writes reports/STEM-TIME.json and .md, under names that were free, and returns their paths.
[[nodiscard]] Result<std::vector<std::string>>
writeImportReport(const Workspace& workspace, const std::string& stem,
                  const nlohmann::ordered_json& document, const std::string& markdown);

} // namespace qd
