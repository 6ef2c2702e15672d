// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/legacy/LegacyValues.h"

#include <span>
#include <string_view>

namespace qd::legacy {

/// Where one setting of the old platform goes. Several rules may name the same old key (it goes to
/// several places) or the same target: then the first one that has a value counts, and the others
/// are reported as repetitions or contradictions.
struct Rule
{
    std::string_view from;   ///< Key path in the old file.
    std::string_view to;     ///< Key path here; empty: it has no place.
    Convert convert;         ///< nullptr where it has no place.
    std::string_view reason; ///< Why it has no place, or what else to know.
};

/// A secret: where its reference goes, and what it may be called in the vault.
struct SecretRule
{
    std::string_view key; ///< Last part of the old key path, or the end of the whole path.
    std::string_view to;
    std::string_view name;
};

[[nodiscard]] std::span<const Rule> botRules();
[[nodiscard]] std::span<const Rule> optimizerRules();
[[nodiscard]] std::span<const SecretRule> secretRules();
/// Another name of the same parameter, the given one where there is none.
[[nodiscard]] std::string_view parameterName(std::string_view module, std::string_view old);

} // namespace qd::legacy
