// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigField.h"
#include "core/configuration/ConfigNode.h"

#include <optional>
#include <string>
#include <string_view>

namespace qd::legacy {

/// A value of the old platform as a setting takes it.
struct Fitted
{
    std::optional<std::string> json; ///< JSON text; nothing: it does not fit.
    bool isConverted = false;        ///< Spelled or measured otherwise than before.
    std::string reason;              ///< What was converted, or why it does not fit.
};

/// How a value is brought over. The field is the setting it goes to.
using Convert = Fitted (*)(const ConfigNode& value, const ConfigField& field);

/// The same value in the type of the setting: numbers and switches in texts, other capitals, 14.0
/// for 14, "9:00" for "09:00", one text for a list of one.
[[nodiscard]] Fitted asItIs(const ConfigNode& value, const ConfigField& field);

[[nodiscard]] Fitted toSizing(const ConfigNode& value, const ConfigField& field);
[[nodiscard]] Fitted toFee(const ConfigNode& value, const ConfigField& field);
/// A fraction becomes a percentage; what cannot be a fraction is one already.
[[nodiscard]] Fitted toPercent(const ConfigNode& value, const ConfigField& field);
/// A percentage by its name; below 1 the report warns of a fraction.
[[nodiscard]] Fitted percentByName(const ConfigNode& value, const ConfigField& field);
/// A percentage, or a fraction where it is not above 1.
[[nodiscard]] Fitted shareOrPercent(const ConfigNode& value, const ConfigField& field);
[[nodiscard]] Fitted toSymbol(const ConfigNode& value, const ConfigField& field);
[[nodiscard]] Fitted toTimeframe(const ConfigNode& value, const ConfigField& field);
[[nodiscard]] Fitted toEnvironment(const ConfigNode& value, const ConfigField& field);
[[nodiscard]] Fitted toVenue(const ConfigNode& value, const ConfigField& field);
[[nodiscard]] Fitted toLogLevel(const ConfigNode& value, const ConfigField& field);
[[nodiscard]] Fitted toWorkers(const ConfigNode& value, const ConfigField& field);
[[nodiscard]] Fitted toSampler(const ConfigNode& value, const ConfigField& field);
[[nodiscard]] Fitted toPixelsWide(const ConfigNode& value, const ConfigField& field);
[[nodiscard]] Fitted toPixelsHigh(const ConfigNode& value, const ConfigField& field);
[[nodiscard]] Fitted toMetrics(const ConfigNode& value, const ConfigField& field);
[[nodiscard]] Fitted toColors(const ConfigNode& value, const ConfigField& field);

/// The text as a JSON string.
[[nodiscard]] std::string jsonText(std::string_view text);
[[nodiscard]] std::string lowered(std::string_view text);

} // namespace qd::legacy
