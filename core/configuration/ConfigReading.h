// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigDocument.h"
#include "core/configuration/ConfigSchema.h"
#include "core/configuration/EffectiveConfig.h"

#include <string>
#include <string_view>
#include <vector>

namespace qd {

/// What one file says, setting by setting, and what is wrong with it. Values that are wrong are in
/// the problems only.
struct ConfigReading
{
    std::vector<EffectiveValue> values; ///< In file order. Lists are one value, maps many.
    std::vector<ConfigProblem> problems;
};

struct ConfigReadOptions
{
    ConfigLayer layer = ConfigLayer::Bot;
    /// Whose parameters stand in a section "strategy" that names none; empty: they are not read.
    std::string strategy;
    bool isPart = false; ///< Required settings may be missing.
};

/// Reads a file against a section of the schema. Pure; any thread.
[[nodiscard]] ConfigReading readSettings(const ConfigSchema& schema, const ConfigField& root,
                                         const ConfigDocument& document,
                                         const ConfigReadOptions& options);

/// The values of a standing-alone file with the defaults of what it leaves out.
void addDefaults(const ConfigSchema& schema, const ConfigField& root,
                 std::vector<EffectiveValue>& values);

/// By line and column.
void sortByPosition(std::vector<ConfigProblem>& problems);

} // namespace qd
