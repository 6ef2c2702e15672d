// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/IndicatorCatalog.h"
#include "core/strategies/StrategyCatalog.h"

#include <nlohmann/json_fwd.hpp>

namespace qd {

/// {"indicators":[{"name","title","idea","reference","overlay","warm_up","parameters","outputs"}]}
[[nodiscard]] nlohmann::ordered_json indicatorsToJson();
/// {"strategies":[…],"modules":[…]}, each with its parameters and the optimizer's space.
[[nodiscard]] nlohmann::ordered_json strategiesToJson();

} // namespace qd
