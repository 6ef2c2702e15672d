// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace qd {

/// Density of the standard normal distribution.
[[nodiscard]] double normalDensity(double x);
/// P(Z ≤ x).
[[nodiscard]] double normalCdf(double x);
/// Inverse of normalCdf for 0 < p < 1, to about 1e-15; −∞ and +∞ at the ends.
[[nodiscard]] double normalQuantile(double p);

} // namespace qd
