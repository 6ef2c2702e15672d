// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"

#include <vector>

namespace qd {

/// How a bar may have come about, for the eye: from its open over its extremes (the one nearer
/// the open's side first: low before high in a rising bar) to its close, in `points` states. The
/// last state is the whole bar. Prices are rounded to the decimals the bar itself uses.
[[nodiscard]] std::vector<Bar> formingStates(const Bar& bar, int points);

} // namespace qd
