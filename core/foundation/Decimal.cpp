// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/Decimal.h"

#include <algorithm>
#include <array>
#include <bit>
#include <charconv>
#include <cmath>
#include <optional>

namespace qd {

namespace {

using Magnitude = unsigned __int128;

constexpr auto kMaxMagnitude = static_cast<Magnitude>(Decimal::kMaxRaw);
constexpr auto kOneMagnitude = static_cast<Magnitude>(Decimal::kOne);

Magnitude magnitudeOf(Decimal::Raw raw)
{
    return raw < 0 ? Magnitude{0} - static_cast<Magnitude>(raw) : static_cast<Magnitude>(raw);
}

Decimal::Raw signedRaw(bool negative, Magnitude magnitude)
{
    const auto raw = static_cast<Decimal::Raw>(magnitude);
    return negative ? -raw : raw;
}

/// Whether a quotient with this non-zero remainder steps away from zero.
bool stepsAway(Rounding mode, bool negative, bool isOdd, Magnitude remainder, Magnitude divisor)
{
    const Magnitude rest = divisor - remainder; // twice the remainder could overflow
    switch (mode) {
    case Rounding::HalfEven:
        return remainder > rest || (remainder == rest && isOdd);
    case Rounding::HalfUp:
        return remainder >= rest;
    case Rounding::HalfDown:
        return remainder > rest;
    case Rounding::Up:
        return true;
    case Rounding::Down:
        return false;
    case Rounding::Floor:
        return negative;
    case Rounding::Ceiling:
        return !negative;
    }
    return false;
}

struct Division
{
    Magnitude quotient = 0;
    Magnitude remainder = 0;
};

Division divideNarrow(Magnitude dividend, Magnitude divisor)
{
    const Magnitude quotient = dividend / divisor;
    return {quotient, dividend - quotient * divisor};
}

/// a × b as 256 bits: schoolbook multiplication on 64-bit halves.
struct WideProduct
{
    Magnitude high = 0;
    Magnitude low = 0;
};

WideProduct multiplyWide(Magnitude a, Magnitude b)
{
    const auto half = [](Magnitude x) { return static_cast<std::uint64_t>(x); };
    const Magnitude aLow = half(a);
    const Magnitude aHigh = a >> 64U;
    const Magnitude bLow = half(b);
    const Magnitude bHigh = b >> 64U;

    const Magnitude lowest = aLow * bLow;
    // Neither sum overflows: (2^64-1)^2 + 2·(2^64-1) = 2^128 - 1.
    const Magnitude middle = aHigh * bLow + (lowest >> 64U);
    const Magnitude crossed = aLow * bHigh + half(middle);
    return {aHigh * bHigh + (middle >> 64U) + (crossed >> 64U), (crossed << 64U) | half(lowest)};
}

/// Binary long division. Needs high < divisor ≤ 2^127, so that the quotient fits 128 bits and the
/// shifted remainder never loses its top bit.
Division divideWide(WideProduct dividend, Magnitude divisor)
{
    Magnitude remainder = dividend.high;
    Magnitude quotient = 0;
    for (int bit = 127; bit >= 0; --bit) {
        remainder = (remainder << 1U) | ((dividend.low >> static_cast<unsigned>(bit)) & 1U);
        quotient <<= 1U;
        if (remainder >= divisor) {
            remainder -= divisor;
            quotient |= 1U;
        }
    }
    return {quotient, remainder};
}

/// a × b ÷ divisor with one rounding at the end; nothing when the result is out of range.
std::optional<Magnitude> multiplyThenDivide(Magnitude a, Magnitude b, Magnitude divisor,
                                            bool negative, Rounding mode)
{
    Division division;
    Magnitude product = 0;
    if (!__builtin_mul_overflow(a, b, &product)) [[likely]] {
        division = divideNarrow(product, divisor);
    } else {
        const WideProduct wide = multiplyWide(a, b);
        if (wide.high >= divisor)
            return std::nullopt;
        division = divideWide(wide, divisor);
    }
    if (division.quotient > kMaxMagnitude)
        return std::nullopt;
    const bool isOdd = (division.quotient & 1U) != 0;
    if (division.remainder != 0 && stepsAway(mode, negative, isOdd, division.remainder, divisor))
        ++division.quotient;
    if (division.quotient > kMaxMagnitude)
        return std::nullopt;
    return division.quotient;
}

std::optional<Decimal> productOf(Decimal a, Decimal b, Rounding mode)
{
    const bool negative = a.isNegative() != b.isNegative();
    const auto magnitude = multiplyThenDivide(magnitudeOf(a.raw()), magnitudeOf(b.raw()),
                                              kOneMagnitude, negative, mode);
    if (!magnitude) [[unlikely]]
        return std::nullopt;
    return Decimal::fromRaw(signedRaw(negative, *magnitude));
}

/// The divisor is not zero.
std::optional<Decimal> quotientOf(Decimal a, Decimal b, Rounding mode)
{
    const bool negative = a.isNegative() != b.isNegative();
    const auto magnitude = multiplyThenDivide(magnitudeOf(a.raw()), kOneMagnitude,
                                              magnitudeOf(b.raw()), negative, mode);
    if (!magnitude) [[unlikely]]
        return std::nullopt;
    return Decimal::fromRaw(signedRaw(negative, *magnitude));
}

Error outOfRange(std::string_view what)
{
    return makeError(ErrorKind::InvalidInput,
                     "the " + std::string(what) + " is beyond the range of amounts",
                     "Amounts reach from -1.7e26 to 1.7e26.");
}

} // namespace

void Decimal::overflowed(const char* operation)
{
    assertionFailed("the result fits 127 bits", operation, __FILE__, __LINE__);
}

Result<Decimal> Decimal::fromDouble(double value)
{
    if (!std::isfinite(value))
        return makeError(ErrorKind::InvalidInput, std::isnan(value)
                                                      ? "not-a-number is not an amount"
                                                      : "infinity is not an amount");
    std::array<char, 32> text{};
    const auto written = std::to_chars(text.data(), text.data() + text.size(), value);
    return parse({text.data(), static_cast<std::size_t>(written.ptr - text.data())});
}

double Decimal::wideToDouble() const
{
    // Most prices above 9 007 land here with at most six decimals: still an exact division.
    constexpr std::int64_t kMillion = 1'000'000;
    if (const auto narrow = static_cast<std::int64_t>(m_raw);
        narrow == m_raw && narrow % kMillion == 0 && std::abs(narrow / kMillion) < kExactInDouble) {
        const std::int64_t millionths = narrow / kMillion;
        return static_cast<double>(millionths) / 1e6;
    }

    // Fill 128 bits, so that the quotient keeps at least 87; the lowest bit then stands for
    // everything that was cut off and the conversion rounds once, correctly.
    const Magnitude magnitude = magnitudeOf(m_raw);
    const auto high = static_cast<std::uint64_t>(magnitude >> 64U);
    const int shift = high != 0 ? std::countl_zero(high)
                                : 64 + std::countl_zero(static_cast<std::uint64_t>(magnitude));
    Division division = divideNarrow(magnitude << static_cast<unsigned>(shift), kOneMagnitude);
    if (division.remainder != 0)
        division.quotient |= 1U;
    const double result = std::ldexp(static_cast<double>(division.quotient), -shift);
    return m_raw < 0 ? -result : result;
}

std::string Decimal::toString(int minDecimals) const
{
    Division parts = divideNarrow(magnitudeOf(m_raw), kOneMagnitude);
    std::array<char, 48> text{};
    std::size_t start = text.size() - kDecimals;

    auto fraction = static_cast<std::uint64_t>(parts.remainder);
    for (std::size_t i = text.size(); i > start; fraction /= 10)
        text[--i] = static_cast<char>('0' + fraction % 10);
    std::size_t end = text.size();
    const auto keep = static_cast<std::size_t>(std::clamp(minDecimals, 0, kDecimals));
    while (end > start + keep && text[end - 1] == '0')
        --end;
    if (end > start)
        text[--start] = '.';

    do {
        text[--start] = static_cast<char>('0' + static_cast<int>(parts.quotient % 10));
        parts.quotient /= 10;
    } while (parts.quotient != 0);
    if (m_raw < 0)
        text[--start] = '-';
    return {text.data() + start, end - start};
}

int Decimal::decimalsNeeded() const
{
    auto fraction = static_cast<std::uint64_t>(magnitudeOf(m_raw) % kOneMagnitude);
    if (fraction == 0)
        return 0;
    int decimals = kDecimals;
    for (; fraction % 10 == 0; fraction /= 10)
        --decimals;
    return decimals;
}

Result<std::int64_t> Decimal::toMantissa(int decimals) const
{
    const Raw unit = powerOfTen(kDecimals - decimals);
    const Raw mantissa = m_raw / unit;
    if (mantissa * unit != m_raw)
        return makeError(ErrorKind::InvalidInput,
                         toString() + " has more than " + std::to_string(decimals) + " decimals");
    if (mantissa != static_cast<std::int64_t>(mantissa))
        return outOfRange("number " + toString());
    return static_cast<std::int64_t>(mantissa);
}

Decimal Decimal::rounded(int decimals, Rounding mode) const
{
    return roundedToStep(fromRaw(powerOfTen(kDecimals - decimals)), mode);
}

Decimal Decimal::roundedToStep(Decimal step, Rounding mode) const
{
    QD_ASSERT(!step.isNegative(), "a step is positive");
    if (step.isZero())
        return *this;
    const Magnitude divisor = magnitudeOf(step.m_raw);
    const Magnitude magnitude = magnitudeOf(m_raw);
    const Division division = divideNarrow(magnitude, divisor);
    if (division.remainder == 0)
        return *this;
    Magnitude result = magnitude - division.remainder;
    const bool isOdd = (division.quotient & 1U) != 0;
    if (stepsAway(mode, m_raw < 0, isOdd, division.remainder, divisor))
        result += divisor; // both below 2^127, so this cannot wrap
    if (result > kMaxMagnitude) [[unlikely]]
        overflowed("rounding");
    return fromRaw(signedRaw(m_raw < 0, result));
}

Result<Decimal> Decimal::tryAdd(Decimal a, Decimal b)
{
    Raw sum = 0;
    if (__builtin_add_overflow(a.m_raw, b.m_raw, &sum) || sum < -kMaxRaw)
        return outOfRange("sum of " + a.toString() + " and " + b.toString());
    return fromRaw(sum);
}

Result<Decimal> Decimal::tryMultiply(Decimal a, Decimal b, Rounding mode)
{
    if (const auto product = productOf(a, b, mode))
        return *product;
    return outOfRange("product of " + a.toString() + " and " + b.toString());
}

Result<Decimal> Decimal::tryDivide(Decimal a, Decimal b, Rounding mode)
{
    if (b.isZero())
        return makeError(ErrorKind::InvalidInput, a.toString() + " cannot be divided by zero");
    if (const auto quotient = quotientOf(a, b, mode))
        return *quotient;
    return outOfRange("quotient of " + a.toString() + " and " + b.toString());
}

Decimal Decimal::multiply(Decimal a, Decimal b, Rounding mode)
{
    const auto product = productOf(a, b, mode);
    if (!product) [[unlikely]]
        overflowed("product");
    return *product;
}

Decimal Decimal::divide(Decimal a, Decimal b, Rounding mode)
{
    QD_ASSERT(!b.isZero(), "division by zero");
    const auto quotient = quotientOf(a, b, mode);
    if (!quotient) [[unlikely]]
        overflowed("quotient");
    return *quotient;
}

Decimal operator""_dec(const char* text, std::size_t length)
{
    return Decimal::parse({text, length}).value();
}

} // namespace qd
