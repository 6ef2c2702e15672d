// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigDocument.h"
#include "core/configuration/ConfigField.h"
#include "core/configuration/ConfigProblem.h"
#include "core/domain/Parameters.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace qd {

/// What a file of settings is. A workspace, an environment and a bot share their sections: the
/// later layers override the earlier ones. A backtest and an optimizer stand alone.
enum class ConfigKind : std::uint8_t { Workspace, Environment, Bot, Backtest, Optimizer };

[[nodiscard]] std::string_view toText(ConfigKind kind); ///< "workspace", "bot", …
[[nodiscard]] Result<ConfigKind> parseConfigKind(std::string_view text);

/// What the schema cannot know by itself: which strategies and venues this program has.
struct ConfigCatalog
{
    std::map<std::string, ParameterSchema> strategies; ///< By name, compositions included.
    std::vector<std::string> venues;                   ///< Exchanges and feeds by name.
};

/// The description of every setting of every kind of file. Immutable; any thread.
class ConfigSchema
{
public:
    static constexpr int kFormat = 1; ///< Version of the file format, "format" in each file.

    explicit ConfigSchema(ConfigCatalog catalog);

    /// The section that a file of this kind holds.
    [[nodiscard]] const ConfigField& root(ConfigKind kind) const;
    [[nodiscard]] const ConfigCatalog& catalog() const { return m_catalog; }
    /// The field at a key path, nullptr for an unknown one.
    [[nodiscard]] const ConfigField* find(ConfigKind kind, std::string_view path) const;

    /// Everything wrong in one file at once: its syntax, unknown keys ("did you mean"), types,
    /// ranges, plain secrets, strategy parameters, and the rules between fields that the file alone
    /// can decide. Empty: acceptable.
    [[nodiscard]] std::vector<ConfigProblem> validate(const ConfigDocument& document,
                                                      ConfigKind kind) const;

    /// JSON Schema, draft 7, of one kind of file, as JSON text.
    [[nodiscard]] std::string jsonSchema(ConfigKind kind) const;

private:
    ConfigCatalog m_catalog;
    std::map<ConfigKind, ConfigField> m_roots;
};

} // namespace qd
