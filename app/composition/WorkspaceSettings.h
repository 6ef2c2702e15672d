// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigSchema.h"
#include "core/engine/SettingsApi.h"

#include <string>
#include <utility>
#include <vector>

namespace qd {

class ConfigDocument;

/// The settings of one workspace over its file config/workspace.json. Reads the file at every
/// question, so that an editor beside the program is heard. GUI or main thread.
class WorkspaceSettings final : public SettingsApi
{
public:
    using Variables = std::vector<std::pair<std::string, std::string>>;

    /// `folder`: the config folder. `schema` outlives this. `variables`: of the environment, those
    /// that override settings; see configVariables().
    WorkspaceSettings(std::string folder, const ConfigSchema& schema, Variables variables);

    [[nodiscard]] const ConfigField& root() const override { return m_root; }
    [[nodiscard]] Result<std::vector<SettingValue>> values() const override;
    [[nodiscard]] std::vector<SettingProblem>
    validate(const std::vector<SettingEdit>& edits) const override;
    [[nodiscard]] Status save(const std::vector<SettingEdit>& edits) override;
    [[nodiscard]] std::string file() const override;

private:
    [[nodiscard]] Result<ConfigDocument> edited(const std::vector<SettingEdit>& edits) const;

    std::string m_folder;
    const ConfigSchema& m_schema;
    Variables m_variables;
    ConfigField m_root;
};

/// QD_SECTION__KEY variables of this process.
[[nodiscard]] WorkspaceSettings::Variables configVariables();

} // namespace qd
