// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composition/ProgramCatalog.h"
#include "app/composition/Workspace.h"
#include "core/configuration/ConfigSchema.h"
#include "core/configuration/ConfigStore.h"
#include "core/configuration/EffectiveConfig.h"

#include <nlohmann/json_fwd.hpp>

#include <string>
#include <utility>
#include <vector>

namespace qd {

class CliContext;

/// Which configuration a person means.
struct ConfigReference
{
    ConfigKind kind = ConfigKind::Bot;
    std::string name;
};

using ConfigOverrides = std::vector<std::pair<std::string, std::string>>;

/// What the `qd config` commands share: the workspace's config folder, the schema of this program
/// and the store. Main thread.
class ConfigSession
{
public:
    explicit ConfigSession(const CliContext& context);

    [[nodiscard]] const ConfigSchema& schema() const { return programSchema(); }
    [[nodiscard]] const Workspace& workspace() const { return m_workspace; }
    [[nodiscard]] std::string folder() const { return m_workspace.configDirectory(); }
    [[nodiscard]] ConfigStore store() const;
    /// Now, by the user who is signed in.
    [[nodiscard]] ConfigEdit edit(const std::string& reason) const;

    /// "alpha", or "bot/alpha" where several kinds have that name. NotFound with a "did you mean",
    /// Usage where it is ambiguous.
    [[nodiscard]] Result<ConfigReference> find(const std::string& text) const;
    /// The layers of a bot (empty: of the workspace alone), with the variables of the environment.
    [[nodiscard]] Result<ConfigLayers> layers(const std::string& bot,
                                              const ConfigOverrides& overrides) const;

private:
    Workspace m_workspace;
};

/// "key=value", …; Usage for what has no equals sign.
[[nodiscard]] Result<ConfigOverrides> readOverrides(const std::vector<std::string>& given);

/// A setting's value by the contract: money as text, the rest as JSON knows it.
[[nodiscard]] nlohmann::ordered_json valueJson(const EffectiveValue& value);

} // namespace qd
