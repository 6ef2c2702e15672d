// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Parameters.h"

#include <string>

namespace qd {

/// A strategy as forms show it; the screen never sees the catalog itself. English texts.
struct StrategyDescription
{
    std::string name;  ///< "sma-cross", "rsi-bb+atr": what StrategySpec::name takes.
    std::string title; ///< Short, for lists.
    std::string idea;  ///< One or two sentences.
    std::string kind;  ///< "strategy" or "composition"
    ParameterSchema parameters;
};

} // namespace qd
