// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigField.h"
#include "core/foundation/Result.h"

#include <optional>
#include <string>
#include <vector>

namespace qd {

/// A setting as it is in force.
struct SettingValue
{
    std::string path;   ///< "risk.max_daily_loss"
    std::string json;   ///< JSON text; a secret stays the reference it is.
    std::string layer;  ///< "default", "workspace", "environment", "variable" …
    std::string source; ///< The file or variable it is from; empty for a default.
    /// Something stronger than the workspace's file decides: editing it here changes nothing.
    bool isOverridden = false;
};

/// A change of the workspace's file, as a person typed it: words without quotes, lists with commas.
/// Without text the setting is taken out of the file.
struct SettingEdit
{
    std::string path;
    std::optional<std::string> text;
};

/// What is wrong with a setting, for the line below its field.
struct SettingProblem
{
    std::string path;
    std::string what;    ///< "must be at least 0, is -5"
    std::string allowed; ///< "a number from 0 to 100"; may be empty.
    std::string hint;
};

/// The settings of the workspace, for forms: what there is, what is in force and why, and changes
/// to the workspace's file. Answers at once. GUI or main thread.
class SettingsApi
{
public:
    virtual ~SettingsApi() = default;
    /// The section that the workspace's file holds; lives as long as this.
    [[nodiscard]] virtual const ConfigField& root() const = 0;
    /// In the order of the schema; absent settings without default are left out. Errors: those of
    /// the file, with the place.
    [[nodiscard]] virtual Result<std::vector<SettingValue>> values() const = 0;
    /// What would be wrong with the file after the edits; empty: it may be saved.
    [[nodiscard]] virtual std::vector<SettingProblem>
    validate(const std::vector<SettingEdit>& edits) const = 0;
    /// Writes the edits into the file, whose comments and order survive. Configuration where
    /// validate() complains; Storage, Permission.
    [[nodiscard]] virtual Status save(const std::vector<SettingEdit>& edits) = 0;
    /// Where the file is, for people.
    [[nodiscard]] virtual std::string file() const = 0;
};

} // namespace qd
