// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/EffectiveConfig.h"
#include "core/engine/EngineParts.h"

#include <cstdint>
#include <string>

namespace qd {

/// In which world the engine trades. Everything that depends on it is decided here and nowhere
/// else.
struct ModeProfile
{
    EngineMode mode = EngineMode::Paper;
    std::string environment; ///< Written into orders and fills.
    std::string feedName;
    CostSpec costs;
    Decimal accountCash; ///< Of each quote money.
    double pace = 1.0;   ///< Steps a second.

    /// Costs and pace as the settings have them, where they say so.
    void adopt(const EffectiveConfig& config);
    /// Unsupported for a mode that this version does not offer.
    [[nodiscard]] static Result<ModeProfile> of(EngineMode mode);
};

} // namespace qd
