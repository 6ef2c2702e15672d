// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigReading.h"
#include "core/configuration/ConfigRules.h"
#include "core/configuration/ConfigSchema.h"

#include <iterator>

namespace qd {

std::vector<ConfigProblem> ConfigSchema::validate(const ConfigDocument& document,
                                                  ConfigKind kind) const
{
    const bool isAlone = kind == ConfigKind::Backtest || kind == ConfigKind::Optimizer;
    ConfigReading reading = readSettings(*this, root(kind), document, {});
    std::vector<ConfigProblem> problems = document.problems();
    std::ranges::move(reading.problems, std::back_inserter(problems));
    if (isAlone)
        addDefaults(*this, root(kind), reading.values);
    std::vector<ConfigProblem> more =
        checkRules(*this, EffectiveConfig::fromValues(std::move(reading.values)),
                   isAlone && document.isReadable() ? RuleScope::Whole : RuleScope::OneLayer);
    std::ranges::move(more, std::back_inserter(problems));
    sortByPosition(problems);
    return problems;
}

} // namespace qd
