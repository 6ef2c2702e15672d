// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <array>
#include <compare>
#include <cstdint>

namespace qd::test {

/// A plain 288-bit counter of our tests, as slow and simple as can be: it checks results by
/// multiplying back, and so shares no division with the code it judges.
class WideNumber
{
public:
    explicit WideNumber(unsigned __int128 value)
    {
        for (std::size_t i = 0; i < 4; ++i)
            m_limbs[i] = static_cast<std::uint32_t>(value >> (32U * i));
    }

    friend WideNumber operator*(const WideNumber& a, const WideNumber& b)
    {
        WideNumber product(0);
        for (std::size_t i = 0; i < kLimbs; ++i) {
            std::uint64_t carry = 0;
            for (std::size_t j = 0; i + j < kLimbs; ++j) {
                carry += static_cast<std::uint64_t>(a.m_limbs[i]) * b.m_limbs[j] +
                         product.m_limbs[i + j];
                product.m_limbs[i + j] = static_cast<std::uint32_t>(carry);
                carry >>= 32U;
            }
        }
        return product;
    }

    /// a - b for a ≥ b.
    friend WideNumber operator-(const WideNumber& a, const WideNumber& b)
    {
        WideNumber difference(0);
        std::int64_t borrow = 0;
        for (std::size_t i = 0; i < kLimbs; ++i) {
            const std::int64_t limb =
                static_cast<std::int64_t>(a.m_limbs[i]) - b.m_limbs[i] - borrow;
            borrow = limb < 0 ? 1 : 0;
            difference.m_limbs[i] = static_cast<std::uint32_t>(limb);
        }
        return difference;
    }

    friend bool operator==(const WideNumber&, const WideNumber&) = default;
    friend std::strong_ordering operator<=>(const WideNumber& a, const WideNumber& b)
    {
        return std::lexicographical_compare_three_way(a.m_limbs.rbegin(), a.m_limbs.rend(),
                                                      b.m_limbs.rbegin(), b.m_limbs.rend());
    }

private:
    static constexpr std::size_t kLimbs = 9;
    std::array<std::uint32_t, kLimbs> m_limbs{};
};

} // namespace qd::test
