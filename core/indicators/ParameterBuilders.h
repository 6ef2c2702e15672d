// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Parameters.h"

#include <string>

namespace qd {

// Short ways to describe parameters; name, label and meaning as in ParameterInfo.

[[nodiscard]] ParameterInfo integerInfo(std::string name, std::string label, std::string meaning,
                                        std::int64_t standard, std::int64_t minimum,
                                        std::int64_t maximum);
[[nodiscard]] ParameterInfo realInfo(std::string name, std::string label, std::string meaning,
                                     double standard, double minimum, double maximum, double step);
[[nodiscard]] ParameterInfo booleanInfo(std::string name, std::string label, std::string meaning,
                                        bool standard);
/// The first choice is the default.
[[nodiscard]] ParameterInfo choiceInfo(std::string name, std::string label, std::string meaning,
                                       std::vector<std::string> choices);
/// A window length in bars, 1…5,000 unless told.
[[nodiscard]] ParameterInfo periodInfo(std::string name, std::string label, std::int64_t standard,
                                       std::int64_t minimum = 1);

/// A validated period as the constructors want it.
[[nodiscard]] std::size_t periodParameter(const ParameterMap& map, std::string_view name);

} // namespace qd
