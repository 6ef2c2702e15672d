// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace qd {

// Numbers as they stand in the sentences that explain a decision. Point as decimal sign, whatever
// the machine's locale.

/// A price with thousands grouped and as many decimals as its size calls for: "42,150.10",
/// "0.00123".
[[nodiscard]] std::string priceText(double price);
/// With a fixed number of decimals, ungrouped: "28.4".
[[nodiscard]] std::string numberText(double value, int decimals);
/// A ratio in per cent: 0.0525 → "5.25 %".
[[nodiscard]] std::string percentText(double ratio);

} // namespace qd
