// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigNode.h"
#include "core/configuration/ConfigPath.h"
#include "core/foundation/Result.h"

#include <string>
#include <string_view>
#include <vector>

namespace qd {

/// A readable text and what was parsed from it.
struct ConfigText
{
    std::string_view text;
    const ConfigNode* root = nullptr;
};

// Both splice bytes: what the edit does not touch stays as it was written.

/// The text with the value at the path replaced or added (ConfigDocument::set).
[[nodiscard]] Result<std::string> withValue(const ConfigText& document,
                                            const std::vector<ConfigPathStep>& path,
                                            std::string_view json);
/// The text without the element at the path (ConfigDocument::remove).
[[nodiscard]] Result<std::string> withoutValue(const ConfigText& document,
                                               const std::vector<ConfigPathStep>& path);

} // namespace qd
