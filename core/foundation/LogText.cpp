// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/LogText.h"

#include <array>
#include <cstdint>
#include <cstdio>

namespace qd::logtext {

namespace {

constexpr std::size_t kMaxBytes = std::size_t{8} << 10U;
constexpr std::string_view kReplacement = "\xef\xbf\xbd"; // U+FFFD

enum class Quoting : std::uint8_t { Json, None };

struct Character
{
    std::uint32_t code = 0;
    std::size_t length = 0; ///< bytes; 0 for a broken sequence
};

/// Decodes the character at the start of a text that is not empty; refuses overlong forms,
/// surrogates and codes beyond U+10FFFF.
Character decode(std::string_view text)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(0);
    if (first < 0x80)
        return {first, 1};
    const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
    if (first < 0xc2 || first > 0xf4 || text.size() < length)
        return {};
    std::uint32_t code = first & (0x7fU >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(i) & 0xc0U) != 0x80U)
            return {};
        code = (code << 6U) | (byte(i) & 0x3fU);
    }
    constexpr std::array<std::uint32_t, 5> kLeast{0, 0, 0x80, 0x800, 0x10000};
    if (code < kLeast[length] || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
        return {};
    return {code, length};
}

bool needsEscape(std::uint32_t code)
{
    const bool isControl = code < 0x20 || (code >= 0x7f && code <= 0x9f);
    const bool breaksLine = code == 0x2028 || code == 0x2029;
    const bool reorders = (code >= 0x202a && code <= 0x202e) ||
                          (code >= 0x2066 && code <= 0x2069) || code == 0x200e || code == 0x200f;
    return isControl || breaksLine || reorders;
}

void appendEscape(std::string& out, std::uint32_t code)
{
    switch (code) {
    case '\n':
        out += "\\n";
        return;
    case '\r':
        out += "\\r";
        return;
    case '\t':
        out += "\\t";
        return;
    default:
        break;
    }
    std::array<char, 8> escape{};
    std::snprintf(escape.data(), escape.size(), "\\u%04x", code & 0xffffU);
    out += escape.data();
}

void append(std::string& out, std::string_view text, Quoting quoting)
{
    const bool isCut = text.size() > kMaxBytes;
    text = text.substr(0, kMaxBytes);
    while (!text.empty()) {
        const Character c = decode(text);
        if (c.length == 0)
            out += kReplacement;
        else if (needsEscape(c.code))
            appendEscape(out, c.code);
        else {
            if (quoting == Quoting::Json && (c.code == '"' || c.code == '\\'))
                out += '\\';
            out += text.substr(0, c.length);
        }
        text.remove_prefix(c.length == 0 ? 1 : c.length);
    }
    if (isCut)
        out += "…";
}

} // namespace

void appendJson(std::string& out, std::string_view text)
{
    out += '"';
    append(out, text, Quoting::Json);
    out += '"';
}

std::string oneLine(std::string_view text)
{
    std::string result;
    result.reserve(text.size());
    append(result, text, Quoting::None);
    return result;
}

} // namespace qd::logtext
