// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Timestamp.h"

#include <cstddef>
#include <string>
#include <vector>

namespace qd {

/// Round values that cover least…most, about `wanted` of them; least < most.
[[nodiscard]] std::vector<double> valueTicks(double least, double most, int wanted);

/// A mark on a time axis with its label: "2024", "2024-03", "2024-03-15" or "03-15 12:00".
struct TimeTick
{
    Timestamp time;
    std::string label;
};
[[nodiscard]] std::vector<TimeTick> timeTicks(Timestamp first, Timestamp last, int wanted);

/// Indices that keep the look of a curve: first, least, greatest and last of each of so many
/// columns; all of them where there are few.
[[nodiscard]] std::vector<std::size_t> visiblePoints(const std::vector<double>& values,
                                                     std::size_t columns);

} // namespace qd
