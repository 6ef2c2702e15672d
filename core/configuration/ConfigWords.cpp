// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigTokens.h"
#include "core/foundation/InQuotes.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace qd {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// How many digits lead the text.
std::size_t digits(std::string_view text)
{
    const auto* const end = std::find_if_not(text.begin(), text.end(), isDigit);
    return static_cast<std::size_t>(end - text.begin());
}

/// Takes "-" or "+" off.
bool takeSign(std::string_view& text)
{
    if (text.empty() || (text.front() != '-' && text.front() != '+'))
        return false;
    text.remove_prefix(1);
    return true;
}

std::string lowered(std::string_view word)
{
    std::string text(word);
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

template <std::size_t N>
bool isOneOf(std::string_view word, const std::array<std::string_view, N>& words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

constexpr std::array<std::string_view, 3> kYes{"true", "yes", "on"};
constexpr std::array<std::string_view, 3> kNo{"false", "no", "off"};
constexpr std::array<std::string_view, 4> kNothing{"null", "none", "nil", "undefined"};
constexpr std::array<std::string_view, 3> kNoNumbers{"nan", "inf", "infinity"};

std::string adviceFor(std::string_view word)
{
    const std::string low = lowered(word);
    if (isOneOf(low, kYes))
        return "write true";
    if (isOneOf(low, kNo))
        return "write false";
    if (isOneOf(low, kNothing))
        return "write null, or leave the setting out";
    return "put a text in double quotes";
}

std::string adviceForNumber(std::string_view word)
{
    const std::string low = lowered(word);
    if (low.starts_with("0x") || low.starts_with("-0x"))
        return "write the number in decimal";
    std::string_view rest = word;
    takeSign(rest);
    if (word.front() == '+')
        return "leave the plus sign out";
    if (rest.starts_with("."))
        return "write a 0 before the point";
    if (rest.size() > 1 && rest.front() == '0' && isDigit(rest[1]))
        return "leave the leading zeros out";
    if (rest.find('_') != std::string_view::npos)
        return "write the digits without separators";
    return {};
}

} // namespace

bool isJsonNumber(std::string_view text)
{
    if (!text.empty() && text.front() == '-')
        text.remove_prefix(1);
    const std::size_t whole = digits(text);
    if (whole == 0 || (whole > 1 && text.front() == '0'))
        return false;
    text.remove_prefix(whole);
    if (!text.empty() && text.front() == '.') {
        const std::size_t fraction = digits(text.substr(1));
        if (fraction == 0)
            return false;
        text.remove_prefix(1 + fraction);
    }
    if (text.empty())
        return true;
    if (text.front() != 'e' && text.front() != 'E')
        return false;
    text.remove_prefix(1);
    takeSign(text);
    return !text.empty() && digits(text) == text.size();
}

void reportBadWord(ConfigProblemList& problems, TextPosition position, std::string_view word)
{
    std::string_view unsignedWord = word;
    takeSign(unsignedWord);
    const bool looksLikeNumber = isDigit(unsignedWord.empty() ? 'x' : unsignedWord.front()) ||
                                 word.front() == '.' || unsignedWord.size() < word.size() ||
                                 isOneOf(lowered(unsignedWord), kNoNumbers);
    if (looksLikeNumber) {
        problems.add(position, inQuotes(word) + " is no number that JSON knows",
                     "12, -0.5, 1e-3; not NaN, infinity, hexadecimal or leading zeros",
                     adviceForNumber(word));
        return;
    }
    problems.add(position, inQuotes(word) + " is no value",
                 "a text in double quotes, a number, true, false, null, a section {…}, a list […]",
                 adviceFor(word));
}

void reportBadBytes(ConfigProblemList& problems, std::string_view text)
{
    constexpr int kEnough = 20;
    ConfigCursor cursor(text);
    cursor.skipByteOrderMark();
    int lastLine = 0;
    int count = 0;
    while (!cursor.isAtEnd() && count < kEnough) {
        const std::size_t length = utf8Length(text, cursor.offset());
        const bool isNul = cursor.peek() == '\0';
        if ((length == 0 || isNul) && cursor.position().line != lastLine) {
            lastLine = cursor.position().line;
            ++count;
            problems.add(cursor.position(),
                         isNul ? "there is a NUL byte here" : "the bytes here are no valid UTF-8",
                         {}, "save the file as UTF-8 text");
        }
        cursor.advance(length == 0 ? 1 : length);
    }
}

} // namespace qd
