// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Result.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace qd {

enum class ParameterType : std::uint8_t { Integer, Real, Boolean, Choice };

using ParameterValue = std::variant<std::int64_t, double, bool, std::string>;
using ParameterMap = std::map<std::string, ParameterValue, std::less<>>;

/// One knob of a strategy or module: the form, the command line, the validation, the manual and
/// the optimizer all read this description.
struct ParameterInfo
{
    std::string name;    ///< snake_case key, unique in its owner
    std::string label;   ///< English, for forms; translated where shown
    std::string meaning; ///< One English sentence.
    ParameterType type = ParameterType::Real;
    ParameterValue defaultValue = 0.0;
    double minimum = 0.0; ///< Integer and Real only.
    double maximum = 0.0;
    double step = 1.0;                ///< A sensible increment for forms and grids.
    bool isLogarithmic = false;       ///< Searched on a log scale.
    std::vector<std::string> choices; ///< Choice only.
};

using ParameterSchema = std::vector<ParameterInfo>;

/// "20", "0.5", "true", "sma": the plain spelling.
[[nodiscard]] std::string toText(const ParameterValue& value);
/// Reads text as the described type; errors name the parameter, what was wrong, what is allowed.
[[nodiscard]] Result<ParameterValue> parseParameter(const ParameterInfo& info,
                                                    std::string_view text);
/// Fills defaults, converts integers to reals where asked, and checks every value: unknown names
/// get a "did you mean", values out of range their allowed range.
[[nodiscard]] Result<ParameterMap> validateParameters(const ParameterSchema& schema,
                                                      const ParameterMap& given,
                                                      std::string_view owner);
/// Nearest known name by edit distance, empty when nothing is close.
[[nodiscard]] std::string nearestName(std::string_view name, const std::vector<std::string>& known);

// Access to validated maps; a missing name or wrong type is a programmer's error.
[[nodiscard]] std::int64_t integerParameter(const ParameterMap& map, std::string_view name);
[[nodiscard]] double realParameter(const ParameterMap& map, std::string_view name);
[[nodiscard]] bool booleanParameter(const ParameterMap& map, std::string_view name);
[[nodiscard]] const std::string& choiceParameter(const ParameterMap& map, std::string_view name);

} // namespace qd
