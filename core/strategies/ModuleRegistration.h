// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/strategies/EntryModule.h"
#include "core/strategies/ExitModule.h"
#include "core/strategies/StrategyCatalog.h"

#include <memory>
#include <vector>

namespace qd {

/// A module's description with the way to build it from validated parameters.
struct EntryRegistration
{
    StrategyInfo info;
    std::unique_ptr<EntryModule> (*create)(const ParameterMap& parameters) = nullptr;
};

struct ExitRegistration
{
    StrategyInfo info;
    std::unique_ptr<ExitModule> (*create)(const ParameterMap& parameters) = nullptr;
};

/// Every module, in the order lists show them. A new module is a line in entries/EntryModules.cpp
/// or exits/ExitModules.cpp.
[[nodiscard]] const std::vector<EntryRegistration>& entryRegistrations();
[[nodiscard]] const std::vector<ExitRegistration>& exitRegistrations();

} // namespace qd
