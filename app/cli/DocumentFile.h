// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Result.h"

#include <nlohmann/json_fwd.hpp>

#include <string>

namespace qd {

/// Writes a document to a file, whole or not at all: under a temporary name that is renamed at the
/// end. "-" is standard output. Errors: Storage with the file and what the system says.
[[nodiscard]] Status writeDocument(const std::string& path, const nlohmann::ordered_json& document);

} // namespace qd
