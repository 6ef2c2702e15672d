// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigDocument.h"
#include "core/configuration/ConfigField.h"
#include "core/configuration/ConfigProblem.h"
#include "core/domain/Parameters.h"

#include <array>
#include <cstdint>
#include <functional>
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

inline constexpr std::array<ConfigKind, 5> kConfigKinds{
    ConfigKind::Workspace, ConfigKind::Environment, ConfigKind::Bot, ConfigKind::Backtest,
    ConfigKind::Optimizer};

/// What the schema cannot know by itself: what this program and this machine have. An empty part
/// is not checked.
struct ConfigCatalog
{
    std::map<std::string, ParameterSchema> strategies; ///< By name, compositions included.
    std::vector<std::string> venues;                   ///< Exchanges and feeds by name.
    std::vector<std::string> metrics;                  ///< Performance figures by name.
    std::vector<std::string> timeZones;                ///< IANA names.
};

/// The description of every setting of every kind of file. Immutable; any thread.
class ConfigSchema
{
public:
    static constexpr int kFormat = 1; ///< Version of the file format, "format" in each file.

    explicit ConfigSchema(ConfigCatalog catalog);

    /// The section that a file of this kind holds. A strategy's parameters are not in it, they
    /// depend on its name: see strategyParameters().
    [[nodiscard]] const ConfigField& root(ConfigKind kind) const;
    /// What workspace, environment and bot hold together: the settings after all layers.
    [[nodiscard]] const ConfigField& layered() const { return m_layered; }
    /// The section "parameters" of a strategy, nullptr for an unknown one.
    [[nodiscard]] const ConfigField* strategyParameters(std::string_view strategy) const;
    [[nodiscard]] const ConfigCatalog& catalog() const { return m_catalog; }
    /// The field at a key path, nullptr for an unknown one. What is at an item of a list
    /// ("data[0].symbol") or under a user's name in a map is found, too. A strategy's parameter is
    /// the named strategy's; without a name, that of any strategy that has it.
    [[nodiscard]] const ConfigField* find(ConfigKind kind, std::string_view path,
                                          std::string_view strategy = {}) const;
    /// The same among the settings after all layers.
    [[nodiscard]] const ConfigField* findLayered(std::string_view path,
                                                 std::string_view strategy = {}) const;

    /// Everything wrong in one file at once: its syntax, unknown keys ("did you mean"), types,
    /// ranges, plain secrets, strategy parameters, and the rules between fields that the file alone
    /// can decide. Empty: acceptable.
    [[nodiscard]] std::vector<ConfigProblem> validate(const ConfigDocument& document,
                                                      ConfigKind kind) const;

    /// JSON Schema, draft 7, of one kind of file, as JSON text. Comments and trailing commas, which
    /// files may have, are not JSON: it describes the file without them.
    [[nodiscard]] std::string jsonSchema(ConfigKind kind) const;
    /// The manual's page of all settings, in English.
    [[nodiscard]] std::string markdownReference() const;

private:
    [[nodiscard]] const ConfigField* findBelow(const ConfigField& root, std::string_view path,
                                               std::string_view strategy) const;
    [[nodiscard]] const ConfigField* findParameter(std::string_view path,
                                                   std::string_view strategy) const;

    ConfigCatalog m_catalog;
    std::map<ConfigKind, ConfigField> m_roots;
    ConfigField m_layered;
    std::map<std::string, ConfigField, std::less<>> m_parameters;
};

} // namespace qd
