// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>

namespace qd {

/// Seeded random numbers that are the same on every platform and thread count: xoshiro256**
/// (Blackman and Vigna, 2018) seeded through SplitMix64. Not for secrets. One owner at a time.
class Random
{
public:
    explicit Random(std::uint64_t seed);

    /// An independent stream, the same for the same (seed, stream).
    [[nodiscard]] Random split(std::uint64_t stream) const;

    std::uint64_t next();
    /// Uniform in [0, 1).
    double uniform();
    double uniform(double low, double high);
    /// Uniform whole number in [0, bound); bound ≥ 1.
    std::uint64_t below(std::uint64_t bound);
    /// Standard normal (Marsaglia's polar method).
    double normal();
    bool chance(double probability) { return uniform() < probability; }

private:
    std::uint64_t m_seed;
    std::array<std::uint64_t, 4> m_state;
    double m_spareNormal = 0.0;
    bool m_hasSpare = false;
};

} // namespace qd
