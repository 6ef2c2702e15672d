// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/Decimal.h"

#include "core/foundation/InQuotes.h"

#include <algorithm>
#include <array>
#include <optional>

namespace qd {

namespace {

using Magnitude = unsigned __int128;

constexpr std::size_t kMaxLength = 64;
/// Beyond this an exponent changes nothing any more: every digit is out of range or rounded away.
constexpr int kExponentLimit = 1'000;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A number taken apart: sign, digits without the point, and the power of ten of the last digit.
struct Numeral
{
    bool isNegative = false;
    std::array<char, kMaxLength> digits{};
    int digitCount = 0;
    int exponent = 0;
};

/// Walks over the text once; every step either consumes its part or leaves the position.
class Scanner
{
public:
    explicit Scanner(std::string_view text) : m_text(text) {}

    std::optional<Numeral> scan()
    {
        Numeral numeral;
        numeral.isNegative = takeSign();
        if (!takeDigits(numeral))
            return std::nullopt;
        if (take('.')) {
            const int whole = numeral.digitCount;
            if (!takeDigits(numeral))
                return std::nullopt;
            numeral.exponent = whole - numeral.digitCount;
        }
        if ((take('e') || take('E')) && !takeExponent(numeral))
            return std::nullopt;
        if (m_position != m_text.size())
            return std::nullopt;
        return numeral;
    }

private:
    bool take(char expected)
    {
        const bool matches = m_position < m_text.size() && m_text[m_position] == expected;
        m_position += matches ? 1 : 0;
        return matches;
    }

    /// True for a minus; a plus is consumed as well.
    bool takeSign()
    {
        if (take('-'))
            return true;
        take('+');
        return false;
    }

    bool takeDigits(Numeral& numeral)
    {
        const int before = numeral.digitCount;
        for (; m_position < m_text.size() && isDigit(m_text[m_position]); ++m_position)
            numeral.digits[static_cast<std::size_t>(numeral.digitCount++)] = m_text[m_position];
        return numeral.digitCount > before;
    }

    bool takeExponent(Numeral& numeral)
    {
        const bool isNegative = takeSign();
        const std::size_t start = m_position;
        int exponent = 0;
        for (; m_position < m_text.size() && isDigit(m_text[m_position]); ++m_position)
            exponent = std::min(exponent * 10 + (m_text[m_position] - '0'), kExponentLimit);
        numeral.exponent += isNegative ? -exponent : exponent;
        return m_position > start;
    }

    std::string_view m_text;
    std::size_t m_position = 0;
};

/// Appends a decimal digit; false beyond the range.
bool appendDigit(Magnitude& value, int digit)
{
    if (value > (static_cast<Magnitude>(Decimal::kMaxRaw) - static_cast<Magnitude>(digit)) / 10)
        return false;
    value = value * 10 + static_cast<Magnitude>(digit);
    return true;
}

/// Whether the digits from `first` on, read as 0.d1d2…, round a whole number up, half to even.
bool roundsUp(const Numeral& numeral, int first, bool isOdd)
{
    const auto* begin = numeral.digits.data() + first;
    const auto* end = numeral.digits.data() + numeral.digitCount;
    if (begin == end || *begin < '5')
        return false;
    const bool isBeyondHalf =
        *begin > '5' || std::any_of(begin + 1, end, [](char c) { return c != '0'; });
    return isBeyondHalf || isOdd;
}

/// The numeral as a count of 10^-12, or nothing beyond the range.
std::optional<Magnitude> toMagnitude(const Numeral& numeral)
{
    const int shift = numeral.exponent + Decimal::kDecimals;
    const int kept = std::clamp(numeral.digitCount + std::min(shift, 0), 0, numeral.digitCount);
    Magnitude value = 0;
    for (int i = 0; i < kept; ++i) {
        if (!appendDigit(value, numeral.digits[static_cast<std::size_t>(i)] - '0'))
            return std::nullopt;
    }
    for (int i = 0; i < shift && value != 0; ++i) {
        if (!appendDigit(value, 0))
            return std::nullopt;
    }
    // With fewer digits than are cut off, the first of them stands behind further zeros.
    const bool isTiny = numeral.digitCount + shift < 0;
    const bool isOdd = (value & 1U) != 0;
    if (!isTiny && roundsUp(numeral, kept, isOdd) &&
        ++value > static_cast<Magnitude>(Decimal::kMaxRaw))
        return std::nullopt;
    return value;
}

} // namespace

Result<Decimal> Decimal::parse(std::string_view text)
{
    if (text.size() > kMaxLength)
        return makeError(ErrorKind::InvalidInput, inQuotes(text) + " is too long for a number",
                         "A number has at most 64 characters.");
    const auto numeral = Scanner(text).scan();
    if (!numeral)
        return makeError(ErrorKind::InvalidInput, inQuotes(text) + " is not a number",
                         "Write digits with an optional point, such as 1250.75 or 1.5e-7.");
    const auto magnitude = toMagnitude(*numeral);
    if (!magnitude)
        return makeError(ErrorKind::InvalidInput,
                         inQuotes(text) + " is beyond the range of amounts",
                         "Amounts reach from -1.7e26 to 1.7e26.");
    const auto raw = static_cast<Raw>(*magnitude);
    return fromRaw(numeral->isNegative ? -raw : raw);
}

} // namespace qd
