// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigTemplates.h"
#include "core/engine/BotFilesApi.h"

#include <string>
#include <vector>

namespace qd {

/// Bots as files config/bots/ID.json. GUI or main thread.
class BotFiles final : public BotFilesApi
{
public:
    /// `folder`: the config folder; `schema` outlives this.
    BotFiles(std::string folder, const ConfigSchema& schema);

    [[nodiscard]] const std::vector<BotTemplate>& templates() const override { return m_bots; }
    [[nodiscard]] Status save(const BotDefinition& bot) override;

private:
    void readTemplates();

    std::string m_folder;
    const ConfigSchema& m_schema;
    ConfigTemplates m_templates;
    std::vector<BotTemplate> m_bots;
};

/// The settings of a bot's file that say what the definition says: path and plain text.
[[nodiscard]] std::vector<std::pair<std::string, std::string>> settingsOf(const BotDefinition& bot);

} // namespace qd
