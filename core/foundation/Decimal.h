// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/PowerOfTen.h"
#include "core/foundation/Result.h"

#include <compare>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

namespace qd {

/// How a result that does not fit the resolution is brought onto it.
enum class Rounding : std::uint8_t {
    HalfEven, ///< To nearest, ties to the even neighbour. The house default.
    HalfUp,   ///< To nearest, ties away from zero.
    HalfDown, ///< To nearest, ties towards zero.
    Up,       ///< Away from zero.
    Down,     ///< Towards zero.
    Floor,    ///< Towards minus infinity.
    Ceiling,  ///< Towards plus infinity.
};

/// An exact amount: money, a price, a quantity. A 128-bit count of 10^-12 units, so that every
/// value to ±1.7·10^26 at a resolution of 10^-12 is exact. Sums and differences are exact, products
/// and quotients are rounded half-even at 10^-12. Operators treat overflow and division by zero as
/// programmer's errors (they abort); the try… forms return an error for values from outside.
/// There is no NaN and no infinity. Any thread.
class Decimal
{
public:
    using Raw = __int128;
    static constexpr int kDecimals = 12;
    static constexpr std::int64_t kOne = 1'000'000'000'000;
    /// 2^127 - 1, so that every value has its negative.
    static constexpr Raw kMaxRaw = static_cast<Raw>(~static_cast<unsigned __int128>(0) >> 1U);

    constexpr Decimal() = default;
    /// A count of 10^-12 units in ±kMaxRaw.
    [[nodiscard]] static constexpr Decimal fromRaw(Raw raw) { return Decimal(raw); }
    [[nodiscard]] static constexpr Decimal fromInt(std::int64_t value)
    {
        return Decimal(static_cast<Raw>(value) * kOne);
    }
    /// mantissa × 10^-decimals, decimals in 0…12. Exact.
    [[nodiscard]] static Decimal fromMantissa(std::int64_t mantissa, int decimals)
    {
        return Decimal(static_cast<Raw>(mantissa) * powerOfTen(kDecimals - decimals));
    }

    /// The one gate for numbers from outside. Accepts an optional sign, digits with an optional
    /// point, and an optional exponent ("1.5e-7"); nothing else: no blanks, no "nan", no "1,000".
    /// A point needs a digit on both sides ("5." smells of a number that was cut off), at most 64
    /// characters in all. Digits beyond 10^-12 are rounded half-even. Errors: InvalidInput with the
    /// text quoted.
    [[nodiscard]] static Result<Decimal> parse(std::string_view text);
    /// Rejects NaN, infinity and values out of range. Takes the shortest decimal that reads back
    /// as the same double, so 0.1 becomes exactly 0.1.
    [[nodiscard]] static Result<Decimal> fromDouble(double value);

    [[nodiscard]] constexpr Raw raw() const { return m_raw; }
    /// Nearest double; statistics and indicators only, never back into money.
    [[nodiscard]] double toDouble() const
    {
        // Both operands exact, so the one rounding of the division is the nearest double.
        if (m_raw < kExactInDouble && m_raw > -kExactInDouble) [[likely]]
            return static_cast<double>(static_cast<std::int64_t>(m_raw)) / 1e12;
        return wideToDouble();
    }
    /// Plain notation, no exponent, no trailing zeros beyond minDecimals: "0.000123".
    [[nodiscard]] std::string toString(int minDecimals = 0) const;

    [[nodiscard]] constexpr bool isZero() const { return m_raw == 0; }
    [[nodiscard]] constexpr bool isNegative() const { return m_raw < 0; }
    [[nodiscard]] constexpr bool isPositive() const { return m_raw > 0; }
    [[nodiscard]] Decimal abs() const { return m_raw < 0 ? -*this : *this; }
    /// Number of decimals needed to write the value exactly, 0…12.
    [[nodiscard]] int decimalsNeeded() const;
    /// value × 10^decimals when that is a whole number within 64 bits.
    [[nodiscard]] Result<std::int64_t> toMantissa(int decimals) const;

    /// Rounds to a number of decimals in 0…12.
    [[nodiscard]] Decimal rounded(int decimals, Rounding mode = Rounding::HalfEven) const;
    /// Nearest multiple of a positive step under the mode; step zero leaves the value as it is.
    [[nodiscard]] Decimal roundedToStep(Decimal step, Rounding mode) const;

    [[nodiscard]] static Result<Decimal> tryAdd(Decimal a, Decimal b);
    [[nodiscard]] static Result<Decimal> tryMultiply(Decimal a, Decimal b,
                                                     Rounding mode = Rounding::HalfEven);
    [[nodiscard]] static Result<Decimal> tryDivide(Decimal a, Decimal b,
                                                   Rounding mode = Rounding::HalfEven);
    [[nodiscard]] static Decimal multiply(Decimal a, Decimal b, Rounding mode);
    [[nodiscard]] static Decimal divide(Decimal a, Decimal b, Rounding mode);

    constexpr Decimal operator-() const { return Decimal(-m_raw); }
    Decimal& operator+=(Decimal other)
    {
        if (__builtin_add_overflow(m_raw, other.m_raw, &m_raw) || m_raw < -kMaxRaw) [[unlikely]]
            overflowed("sum");
        return *this;
    }
    Decimal& operator-=(Decimal other)
    {
        if (__builtin_sub_overflow(m_raw, other.m_raw, &m_raw) || m_raw < -kMaxRaw) [[unlikely]]
            overflowed("difference");
        return *this;
    }
    friend Decimal operator+(Decimal a, Decimal b) { return a += b; }
    friend Decimal operator-(Decimal a, Decimal b) { return a -= b; }
    friend Decimal operator*(Decimal a, Decimal b) { return multiply(a, b, Rounding::HalfEven); }
    friend Decimal operator/(Decimal a, Decimal b) { return divide(a, b, Rounding::HalfEven); }

    friend constexpr bool operator==(Decimal a, Decimal b) { return a.m_raw == b.m_raw; }
    friend constexpr std::strong_ordering operator<=>(Decimal a, Decimal b)
    {
        return a.m_raw < b.m_raw   ? std::strong_ordering::less
               : a.m_raw > b.m_raw ? std::strong_ordering::greater
                                   : std::strong_ordering::equal;
    }

private:
    static constexpr std::int64_t kExactInDouble = std::int64_t{1} << 53U;

    explicit constexpr Decimal(Raw raw) : m_raw(raw) {}
    [[nodiscard]] double wideToDouble() const;
    [[noreturn]] static void overflowed(const char* operation);

    Raw m_raw = 0;
};

/// A decimal literal in our own code, "0.001"_dec; a malformed one aborts.
[[nodiscard]] Decimal operator""_dec(const char* text, std::size_t length);

} // namespace qd

template <>
struct std::hash<qd::Decimal>
{
    std::size_t operator()(qd::Decimal value) const noexcept
    {
        const auto raw = static_cast<unsigned __int128>(value.raw());
        return std::hash<std::uint64_t>{}(static_cast<std::uint64_t>(raw)) * 31U +
               static_cast<std::size_t>(raw >> 64U);
    }
};
