// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigNode.h"
#include "core/configuration/ConfigSchema.h"

#include <string>

namespace qd {

/// The settings of a file in the schema's order, each below a comment that says what it means and
/// what it may be. Unknown ones are left out. Pure; any thread.
[[nodiscard]] std::string annotatedText(const ConfigSchema& schema, ConfigKind kind,
                                        const ConfigNode& root);

} // namespace qd
