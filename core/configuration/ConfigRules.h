// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigProblem.h"
#include "core/configuration/ConfigSchema.h"
#include "core/configuration/EffectiveConfig.h"

#include <string>
#include <vector>

namespace qd {

/// Whether what is absent is really absent (all layers and defaults are in place), or may still
/// come from another layer.
enum class RuleScope : std::uint8_t { OneLayer, Whole };

/// The rules between settings: fast < slow, from < to, a live exchange has its keys … Each problem
/// stands at the value that is easier to mend. Pure; any thread.
[[nodiscard]] std::vector<ConfigProblem>
checkRules(const ConfigSchema& schema, const EffectiveConfig& settings, RuleScope scope);

/// What is allowed and will not work as its owner expects: a channel that is on and lacks what it
/// needs. For all layers together. Pure; any thread.
[[nodiscard]] std::vector<ConfigProblem> configAdvice(const EffectiveConfig& settings);

/// The rules of a search space against the strategy that it searches.
[[nodiscard]] std::vector<ConfigProblem> checkSearchSpace(const ConfigSchema& schema,
                                                          const EffectiveConfig& settings);

/// The place of what stands in no file: a default, a variable, a flag.
inline constexpr TextPosition kNowhere{0, 0};

/// The problem at the place where a value stands.
[[nodiscard]] ConfigProblem problemAt(const EffectiveValue& value, std::string what,
                                      std::string allowed = {}, std::string hint = {});

} // namespace qd
