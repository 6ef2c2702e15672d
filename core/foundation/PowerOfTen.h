// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Assert.h"

#include <array>
#include <cstddef>
#include <cstdint>

namespace qd {

/// 10^exponent for 0…18.
[[nodiscard]] inline std::int64_t powerOfTen(int exponent)
{
    static constexpr std::array<std::int64_t, 19> kPowers = [] {
        std::array<std::int64_t, 19> powers{1};
        for (std::size_t i = 1; i < powers.size(); ++i)
            powers[i] = powers[i - 1] * 10;
        return powers;
    }();
    QD_ASSERT(exponent >= 0 && exponent <= 18, "power of ten beyond 64 bits");
    return kPowers[static_cast<std::size_t>(exponent)];
}

} // namespace qd
