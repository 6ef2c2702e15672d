// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigNode.h"
#include "core/configuration/ConfigSchema.h"

#include <optional>
#include <string>
#include <string_view>

namespace qd {

/// What is wrong with one value, in the words of a ConfigProblem. A secret's value is never in it.
struct ValueFault
{
    std::string what;
    std::string allowed;
    std::string hint;
};

// Pure; any thread.

/// nullopt where the value fits the field, which is no section, map or list.
[[nodiscard]] std::optional<ValueFault> checkValue(const ConfigField& field,
                                                   const ConfigNode& node);
/// nullopt where a list has as many items as its field asks for.
[[nodiscard]] std::optional<ValueFault> checkLength(const ConfigField& list,
                                                    const ConfigNode& node);
[[nodiscard]] ValueFault wrongType(const ConfigField& field, const ConfigNode& node);
/// A key that a section does not know: did you mean another one, or does it belong elsewhere?
[[nodiscard]] ValueFault unknownKey(const ConfigSchema& schema, const ConfigField& section,
                                    const std::string& key, const std::string& path);
/// allowedValues(), for the "allowed" of a problem.
[[nodiscard]] std::string allowedOf(const ConfigField& field);

} // namespace qd
