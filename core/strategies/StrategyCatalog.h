// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BotDefinition.h"
#include "core/domain/Parameters.h"
#include "core/foundation/Result.h"
#include "core/strategies/Strategy.h"

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace qd {

/// What forms, the command line and the manual show of a strategy or module.
struct StrategyInfo
{
    std::string name;  ///< "sma-cross", "rsi-bb+atr"
    std::string kind;  ///< "strategy", "entry", "exit"
    std::string title; ///< English, short.
    std::string idea;  ///< One or two English sentences.
    ParameterSchema parameters;
};

/// Every strategy and every module by name. A composition is "<entry>+<exit>", with the modules'
/// parameters prefixed "entry." and "exit.". Immutable after start-up; any thread.
class StrategyCatalog
{
public:
    [[nodiscard]] static const StrategyCatalog& instance();

    /// Ready strategies and all entry+exit pairs: what a bot can run.
    [[nodiscard]] const std::vector<StrategyInfo>& strategies() const { return m_strategies; }
    /// Entry and exit modules alone.
    [[nodiscard]] const std::vector<StrategyInfo>& modules() const { return m_modules; }
    /// NotFound with a "did you mean" for an unknown name.
    [[nodiscard]] Result<StrategyInfo> find(const std::string& name) const;
    /// Validates the parameters and builds a fresh strategy.
    [[nodiscard]] Result<std::unique_ptr<Strategy>> create(const StrategySpec& spec) const;
    /// The spec with every default filled in.
    [[nodiscard]] Result<StrategySpec> complete(const StrategySpec& spec) const;

private:
    StrategyCatalog();
    [[nodiscard]] const StrategyInfo* entryOf(std::string_view name) const;
    [[nodiscard]] Error unknown(std::string_view name) const;

    std::vector<StrategyInfo> m_strategies;
    std::vector<StrategyInfo> m_modules;
};

} // namespace qd
