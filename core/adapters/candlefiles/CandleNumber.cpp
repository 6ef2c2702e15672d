// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/candlefiles/CandleNumber.h"

#include "core/foundation/Decimal.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>

namespace qd {

namespace {

constexpr int kMaxDigits = 18;
constexpr int kShortestDoubleDigits = 16;

bool isDigit(char c)
{
    return static_cast<unsigned char>(c - '0') < 10;
}

bool equalsIgnoringCase(std::string_view text, std::string_view lowerCase)
{
    return std::ranges::equal(text, lowerCase, [](char a, char b) {
        return std::tolower(static_cast<unsigned char>(a)) == b;
    });
}

NumberFault faultOfWord(std::string_view text)
{
    if (text.starts_with('-') || text.starts_with('+'))
        text.remove_prefix(1);
    static constexpr std::array<std::string_view, 5> kWords{"nan", "inf", "infinity", "1.#inf",
                                                            "1.#qnan"};
    for (const std::string_view word : kWords) {
        if (equalsIgnoringCase(text, word))
            return NumberFault::NotFinite;
    }
    return NumberFault::NotANumber;
}

/// The exact but slow way, for exponents and many digits.
NumberFault fromDecimal(const Result<Decimal>& parsed, CandleNumber& number)
{
    if (!parsed)
        return NumberFault::TooLarge;
    const Decimal value = *parsed;
    if (value.isNegative())
        return NumberFault::Negative;
    for (int decimals = value.decimalsNeeded(); decimals >= 0; --decimals) {
        const Result<std::int64_t> mantissa = value.rounded(decimals).toMantissa(decimals);
        if (mantissa && *mantissa < powerOfTen(kMaxDigits)) {
            number = {*mantissa, decimals};
            return NumberFault::None;
        }
    }
    return NumberFault::TooLarge;
}

/// Digits, with a point that has digits on both sides, with an exponent that has digits.
bool isNumeral(std::string_view text)
{
    std::size_t i = text.starts_with('-') || text.starts_with('+') ? 1 : 0;
    const auto digits = [&] {
        const std::size_t begin = i;
        while (i < text.size() && isDigit(text[i]))
            ++i;
        return i > begin;
    };
    if (!digits())
        return false;
    if (i < text.size() && text[i] == '.') {
        ++i;
        if (!digits())
            return false;
    }
    if (i < text.size() && (text[i] == 'e' || text[i] == 'E')) {
        ++i;
        if (i < text.size() && (text[i] == '-' || text[i] == '+'))
            ++i;
        if (!digits())
            return false;
    }
    return i == text.size();
}

NumberFault parseSlowly(std::string_view text, CandleNumber& number)
{
    if (text.empty())
        return NumberFault::Missing;
    if (!isNumeral(text))
        return faultOfWord(text);
    return fromDecimal(Decimal::parse(text), number);
}

std::size_t significantDigits(std::string_view text)
{
    std::size_t count = 0;
    for (const char c : text) {
        if (c == 'e' || c == 'E')
            break;
        if (isDigit(c) && (c != '0' || count > 0))
            ++count;
    }
    return count;
}

} // namespace

std::string_view describe(NumberFault fault)
{
    switch (fault) {
    case NumberFault::None:
        return "is fine";
    case NumberFault::Missing:
        return "is missing";
    case NumberFault::NotANumber:
        return "is not a number";
    case NumberFault::NotFinite:
        return "is NaN or infinite";
    case NumberFault::Negative:
        return "is negative";
    case NumberFault::TooLarge:
        return "is out of range";
    }
    return "is not a number";
}

NumberFault parseCandleNumber(std::string_view text, CandleNumber& number)
{
    const char* at = text.data();
    const char* const end = at + text.size();
    const char* const begin = at;
    std::uint64_t mantissa = 0; // nineteen digits fit and are thrown away below
    if (text.size() > kMaxDigits + 1)
        return parseSlowly(text, number);
    while (at != end && isDigit(*at))
        mantissa = mantissa * 10 + static_cast<std::uint64_t>(*at++ - '0');
    if (at == begin)
        return parseSlowly(text, number);
    int decimals = 0;
    if (at != end && *at == '.') {
        const char* lastDigit = end;
        // Padding zeros would only cost digits later.
        while (lastDigit[-1] == '0')
            --lastDigit;
        const char* const fraction = ++at;
        if (fraction == end)
            return NumberFault::NotANumber;
        while (at < lastDigit && isDigit(*at))
            mantissa = mantissa * 10 + static_cast<std::uint64_t>(*at++ - '0');
        decimals = static_cast<int>(at - fraction);
        if (at < lastDigit)
            return parseSlowly(text, number);
    } else if (at != end || text.size() > kMaxDigits) {
        return parseSlowly(text, number);
    }
    if (decimals > Decimal::kDecimals)
        return parseSlowly(text, number);
    number = {static_cast<std::int64_t>(mantissa), decimals};
    return NumberFault::None;
}

NumberFault parseJsonNumber(std::string_view text, CandleNumber& number)
{
    if (text.size() < kShortestDoubleDigits || significantDigits(text) < kShortestDoubleDigits ||
        !isNumeral(text))
        return parseCandleNumber(text, number);
    double value = 0.0;
    const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (fault != std::errc() || end != text.data() + text.size())
        return NumberFault::TooLarge;
    return fromDecimal(Decimal::fromDouble(value), number);
}

} // namespace qd
