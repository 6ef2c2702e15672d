// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigSchema.h"
#include "core/domain/BotDefinition.h"
#include "core/foundation/Decimal.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace qd {

/// From the weakest to the strongest.
enum class ConfigLayer : std::uint8_t {
    Default,
    Workspace,
    Environment,
    Bot,
    Variable,   ///< QD_RISK__MAX_DAILY_LOSS
    CommandLine ///< --set risk.max_daily_loss=…
};

[[nodiscard]] std::string_view toText(ConfigLayer layer);

/// Where a value came from.
struct ConfigOrigin
{
    ConfigLayer layer = ConfigLayer::Default;
    std::string file; ///< Or the variable's or flag's name; empty for a default.
    TextPosition position;
};

struct EffectiveValue
{
    std::string path;
    std::string json; ///< JSON text; a secret stays the reference it is.
    ConfigOrigin origin;
    const ConfigField* field = nullptr; ///< Of the schema, which outlives this.
};

/// What the layers are made of; empty parts do not take part.
struct ConfigLayers
{
    std::optional<ConfigDocument> workspace;
    std::optional<ConfigDocument> environment;
    std::optional<ConfigDocument> bot;
    std::vector<std::pair<std::string, std::string>> variables;   ///< Name, value.
    std::vector<std::pair<std::string, std::string>> commandLine; ///< Path, plain text or JSON.
};

/// One bot's (or, without a bot, the workspace's) settings with all layers in place, checked as a
/// whole: ranges, rules between fields (fast < slow, stop < entry …), live opt-in. A value; any
/// thread.
class EffectiveConfig
{
public:
    /// Configuration, listing every problem of every layer at its own place.
    [[nodiscard]] static Result<EffectiveConfig> resolve(const ConfigSchema& schema,
                                                         const ConfigLayers& layers);

    /// As resolve(), with the problems one by one; what is wrong is left out of the settings.
    [[nodiscard]] static EffectiveConfig resolve(const ConfigSchema& schema,
                                                 const ConfigLayers& layers,
                                                 std::vector<ConfigProblem>& problems);
    /// Of values that were checked one by one: for rules between them. The first of a path counts.
    [[nodiscard]] static EffectiveConfig fromValues(std::vector<EffectiveValue> values);

    /// In the schema's order; settings that are absent and have no default are left out.
    [[nodiscard]] const std::vector<EffectiveValue>& values() const { return m_values; }
    [[nodiscard]] const EffectiveValue* find(std::string_view path) const;

    // Typed reading; nullopt where the setting is absent. A wrong path or type is a programmer's
    // error.
    [[nodiscard]] std::optional<std::string> text(std::string_view path) const;
    [[nodiscard]] std::optional<Decimal> decimal(std::string_view path) const;
    [[nodiscard]] std::optional<std::int64_t> integer(std::string_view path) const;
    [[nodiscard]] std::optional<double> number(std::string_view path) const;
    [[nodiscard]] std::optional<bool> boolean(std::string_view path) const;
    [[nodiscard]] std::vector<std::string> list(std::string_view path) const;

private:
    std::vector<EffectiveValue> m_values;
    std::map<std::string, std::size_t, std::less<>> m_index;
};

/// The name of the environment whose file is the layer "environment": from the command line, a
/// variable, the bot or the workspace, in this order; "paper" where none says.
[[nodiscard]] std::string chosenEnvironment(const ConfigLayers& layers);

/// The bot that the settings describe. `utcOffsetMinutes` is what the time zone of the schedule is
/// away from UTC at the moment. Configuration where a bot's own setting is missing.
[[nodiscard]] Result<BotDefinition> toBotDefinition(const EffectiveConfig& config,
                                                    int utcOffsetMinutes = 0);

/// What differs between two states of the same bot, in the schema's order.
struct ConfigDifference
{
    std::string path;
    std::string before; ///< JSON text; empty: absent.
    std::string after;
    ConfigChange change = ConfigChange::Live;
};
[[nodiscard]] std::vector<ConfigDifference> differences(const EffectiveConfig& before,
                                                        const EffectiveConfig& after);

} // namespace qd
