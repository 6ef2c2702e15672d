// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BotDefinition.h"
#include "core/foundation/Result.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace qd {

// The limits of a bot by name, so that documents, databases, flags and forms all spell and bound
// them alike. Any thread.

struct RiskLimitField
{
    std::string_view name;    ///< "stop_loss_percent": in documents.
    std::string_view flag;    ///< "--stop-loss": on the command line.
    std::string_view meaning; ///< English, short.
};

/// All limits but those of values and of the day's loss, which stand in columns and flags of their
/// own since the first version.
[[nodiscard]] const std::vector<RiskLimitField>& furtherRiskLimits();

/// Sets one limit from its text. InvalidInput for an unknown name, for a text that cannot be read
/// and for a value out of range; then nothing has changed.
[[nodiscard]] Status setRiskLimit(RiskLimits& limits, std::string_view name, std::string_view text);
/// The text setRiskLimit() reads back: "5", "0" where there is no limit, "always".
[[nodiscard]] std::string riskLimitText(const RiskLimits& limits, std::string_view name);
/// The further limits that are set, by name.
[[nodiscard]] std::map<std::string, std::string> furtherLimitTexts(const RiskLimits& limits);

/// What each limit may be, and what they may be together.
[[nodiscard]] Status checkRiskLimits(const RiskLimits& limits);

} // namespace qd
