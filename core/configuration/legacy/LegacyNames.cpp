// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/LegacyImport.h"

#include <algorithm>
#include <array>
#include <cstdint>

namespace qd {

namespace {

struct ModuleName
{
    std::string_view mixin; ///< Lower case, without "entrymixin" or "exitmixin".
    std::string_view module;
};

constexpr std::array kEntries{
    ModuleName{"rsibb", "rsi-bb"},
    ModuleName{"rsibbvolume", "rsi-bb-volume"},
    ModuleName{"rsiichimoku", "rsi-ichimoku"},
    ModuleName{"rsivolumesupertrend", "rsi-volume-supertrend"},
    ModuleName{"bbvolumesupertrend", "bb-volume-supertrend"},
};

constexpr std::array kExits{
    ModuleName{"atr", "atr"},
    ModuleName{"fixedratio", "fixed-ratio"},
    ModuleName{"macrossover", "ma-crossover"},
    ModuleName{"rsibb", "rsi-bb"},
    ModuleName{"timebased", "time"},
    ModuleName{"time", "time"},
    ModuleName{"trailingstop", "trailing-stop"},
};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::string folded(std::string_view text)
{
    std::string low;
    for (const char c : text) {
        if (isLetter(c) || isDigit(c))
            low += c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    }
    return low;
}

template <std::size_t N>
std::string moduleOf(std::string_view mixin, std::string_view suffix,
                     const std::array<ModuleName, N>& names)
{
    std::string name = folded(mixin);
    for (const std::string_view end : {std::string_view("mixin"), suffix}) {
        if (name.ends_with(end))
            name.resize(name.size() - end.size());
    }
    for (const ModuleName& one : names) {
        if (name == one.mixin)
            return std::string(one.module);
    }
    return {};
}

/// FNV-1a, in eight hexadecimal digits: tells names apart that look alike when shortened.
std::string fingerprint(std::string_view text)
{
    std::uint32_t hash = 2'166'136'261U;
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 16'777'619U;
    constexpr std::string_view kDigits = "0123456789abcdef";
    std::string hex;
    for (int shift = 28; shift >= 0; shift -= 4)
        hex += kDigits[(hash >> static_cast<unsigned>(shift)) & 0xFU];
    return hex;
}

bool isTokenCharacter(char c)
{
    return isLetter(c) || isDigit(c) || c == '_' || c == '-' || c == '+' || c == '/' || c == '=';
}

/// Long and of letters and digits without a blank: what people do not write.
bool isToken(std::string_view text, std::size_t least)
{
    return text.size() >= least && std::all_of(text.begin(), text.end(), isTokenCharacter) &&
           std::any_of(text.begin(), text.end(), isDigit) &&
           std::any_of(text.begin(), text.end(), isLetter);
}

/// "123456789:AAE…": a number, a colon, a token.
bool isBotToken(std::string_view text)
{
    const std::size_t colon = text.find(':');
    return colon != std::string_view::npos && colon >= 6 &&
           std::all_of(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(colon), isDigit) &&
           isToken(text.substr(colon + 1), 25);
}

/// "scheme://user:password@host"
bool isAddressWithPassword(std::string_view text)
{
    const std::size_t scheme = text.find("://");
    if (scheme == std::string_view::npos)
        return false;
    const std::string_view rest = text.substr(scheme + 3);
    const std::string_view authority = rest.substr(0, rest.find('/'));
    const std::size_t at = authority.rfind('@');
    return at != std::string_view::npos && authority.substr(0, at).find(':') < at;
}

} // namespace

std::string legacyEntryModule(std::string_view mixin)
{
    return moduleOf(mixin, "entry", kEntries);
}

std::string legacyExitModule(std::string_view mixin)
{
    return moduleOf(mixin, "exit", kExits);
}

std::string legacyBotId(std::string_view name)
{
    constexpr std::size_t kLongest = 32;
    std::string id;
    for (const char c : name) {
        const char low = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
        const bool isGood = (low >= 'a' && low <= 'z') || isDigit(low);
        if (isGood)
            id += low;
        else if (!id.empty() && id.back() != '-')
            id += '-';
    }
    while (id.ends_with('-') && id != name)
        id.pop_back();
    if (id == name && id.size() <= kLongest && !id.empty())
        return id;
    const std::string tail = fingerprint(name);
    if (id.empty())
        return "bot-" + tail;
    if (id.size() <= kLongest)
        return id;
    return id.substr(0, kLongest - tail.size() - 1) + "-" + tail;
}

std::string legacySymbol(std::string_view symbol)
{
    std::string plain;
    for (const char c : symbol) {
        if (c != '/' && c != ' ' && c != '\t')
            plain += c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
    }
    return plain;
}

bool isLegacySecretKey(std::string_view key)
{
    constexpr std::array<std::string_view, 11> kParts{
        "token",      "secret",     "password", "passwd",    "passphrase",   "apikey",
        "privatekey", "credential", "chatid",   "accesskey", "authorization"};
    const std::string plain = folded(key);
    return std::any_of(kParts.begin(), kParts.end(), [&](std::string_view part) {
        return plain.find(part) != std::string::npos;
    });
}

bool looksLikeSecret(std::string_view value)
{
    return isToken(value, 32) || isBotToken(value) || isAddressWithPassword(value) ||
           value.find("-----BEGIN") != std::string_view::npos || value.starts_with("sk-") ||
           value.starts_with("xoxb-") || value.starts_with("ghp_");
}

} // namespace qd
