// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace qd {

/// A number of a candle file: mantissa × 10^-decimals, not negative, at most 18 digits,
/// decimals 0…12.
struct CandleNumber
{
    std::int64_t mantissa = 0;
    int decimals = 0;
};

enum class NumberFault : std::uint8_t {
    None,
    Missing,
    NotANumber,
    NotFinite, ///< NaN or infinity, spelled out.
    Negative,
    TooLarge, ///< Beyond 18 digits before the point.
};

/// As a person reads it: "is missing", "is not a number" …
[[nodiscard]] std::string_view describe(NumberFault fault);

/// Reads plain or exponent notation, with the grammar of Decimal::parse. Decimals beyond 12 and
/// digits beyond 18 are rounded half-even. Blanks around the number are the caller's to trim.
[[nodiscard]] NumberFault parseCandleNumber(std::string_view text, CandleNumber& number);

/// For bare JSON numbers. Their writers hold doubles: from 16 significant digits on the value is
/// the shortest decimal of that double, so that 2697616.0709080002 is 2697616.070908 again.
[[nodiscard]] NumberFault parseJsonNumber(std::string_view text, CandleNumber& number);

} // namespace qd
