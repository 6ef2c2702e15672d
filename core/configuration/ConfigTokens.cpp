// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigTokens.h"

#include "core/configuration/ConfigDocument.h"
#include "core/foundation/InQuotes.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace qd {

namespace {

constexpr std::string_view kReplacement = "\xef\xbf\xbd"; // U+FFFD

void appendUtf8(std::string& out, unsigned code)
{
    if (code < 0x80U) {
        out += static_cast<char>(code);
    } else if (code < 0x800U) {
        out += static_cast<char>(0xc0U | (code >> 6U));
        out += static_cast<char>(0x80U | (code & 0x3fU));
    } else if (code < 0x10000U) {
        out += static_cast<char>(0xe0U | (code >> 12U));
        out += static_cast<char>(0x80U | ((code >> 6U) & 0x3fU));
        out += static_cast<char>(0x80U | (code & 0x3fU));
    } else {
        out += static_cast<char>(0xf0U | (code >> 18U));
        out += static_cast<char>(0x80U | ((code >> 12U) & 0x3fU));
        out += static_cast<char>(0x80U | ((code >> 6U) & 0x3fU));
        out += static_cast<char>(0x80U | (code & 0x3fU));
    }
}

std::optional<unsigned> hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return static_cast<unsigned>(c - '0');
    if (c >= 'a' && c <= 'f')
        return static_cast<unsigned>(c - 'a') + 10U;
    if (c >= 'A' && c <= 'F')
        return static_cast<unsigned>(c - 'A') + 10U;
    return std::nullopt;
}

/// The four digits behind "\u"; the cursor stays.
std::optional<unsigned> hexQuad(const ConfigCursor& cursor, std::size_t ahead)
{
    unsigned code = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        const std::optional<unsigned> digit = hexDigit(cursor.peek(ahead + i));
        if (!digit)
            return std::nullopt;
        code = code * 16U + *digit;
    }
    return code;
}

bool isHighSurrogate(unsigned code)
{
    return code >= 0xd800U && code < 0xdc00U;
}

bool isLowSurrogate(unsigned code)
{
    return code >= 0xdc00U && code < 0xe000U;
}

char simpleEscape(char c)
{
    constexpr std::string_view kNames = "\"\\/bfnrt";
    constexpr std::string_view kMeanings = "\"\\/\b\f\n\r\t";
    const std::size_t at = kNames.find(c);
    return at == std::string_view::npos ? '\0' : kMeanings[at];
}

} // namespace

void ConfigProblemList::add(TextPosition position, std::string what, std::string allowed,
                            std::string hint)
{
    if (m_isFull)
        return;
    if (m_problems.size() + 1 == ConfigDocument::kMaxProblems) {
        what = "there are more problems than these: the rest of the file has not been read";
        allowed.clear();
        hint = "mend the first ones and check again";
        m_isFull = true;
    }
    m_problems.push_back({.file = m_file,
                          .position = position,
                          .path = m_isFull ? std::string() : m_path,
                          .what = std::move(what),
                          .allowed = std::move(allowed),
                          .hint = std::move(hint)});
}

std::vector<ConfigProblem> ConfigProblemList::take()
{
    std::stable_sort(m_problems.begin(), m_problems.end(),
                     [](const ConfigProblem& a, const ConfigProblem& b) {
                         return std::pair(a.position.line, a.position.column) <
                                std::pair(b.position.line, b.position.column);
                     });
    return std::move(m_problems);
}

std::string toText(TextPosition position)
{
    return std::to_string(position.line) + ":" + std::to_string(position.column);
}

void ConfigTokens::skipBlanks()
{
    while (!m_cursor.isAtEnd()) {
        const char c = m_cursor.peek();
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
            m_cursor.advance();
        } else if (c == '/' && m_cursor.peek(1) == '/') {
            m_cursor.advanceToLineEnd();
        } else if (c == '/' && m_cursor.peek(1) == '*') {
            skipBlockComment();
        } else if (c == '#') {
            m_problems.add(m_cursor.position(), "a comment may not begin with \"#\"",
                           "// to the end of the line, or /* … */");
            m_cursor.advanceToLineEnd();
        } else {
            return;
        }
    }
}

void ConfigTokens::skipBlockComment()
{
    const TextPosition begin = m_cursor.position();
    m_cursor.advance(2);
    while (!m_cursor.isAtEnd()) {
        if (m_cursor.peek() == '*' && m_cursor.peek(1) == '/') {
            m_cursor.advance(2);
            return;
        }
        m_cursor.advance();
    }
    m_problems.add(begin, "this comment is never closed", "/* … */");
    // That everything behind it is missing too would be no news.
    m_problems.giveUp();
}

std::string ConfigTokens::readString()
{
    const TextPosition begin = m_cursor.position();
    const char quote = m_cursor.peek();
    if (quote == '\'')
        m_problems.add(begin, "single quotes are no quotes here", "texts in double quotes");
    m_cursor.advance();
    std::string out;
    while (!m_cursor.isAtEnd() && m_cursor.peek() != '\n' && m_cursor.peek() != '\r') {
        if (m_cursor.peek() == quote) {
            m_cursor.advance();
            return out;
        }
        if (m_cursor.peek() == '\\')
            readEscape(out);
        else
            readCharacter(out);
    }
    m_problems.add(begin, "this text has no closing quote on its line", {},
                   "a line break inside a text is written \\n");
    m_isLineLost = true;
    return out;
}

bool ConfigTokens::takeLineLost()
{
    return std::exchange(m_isLineLost, false);
}

void ConfigTokens::readCharacter(std::string& out)
{
    const auto byte = static_cast<unsigned char>(m_cursor.peek());
    if (byte < 0x20U && byte != 0) { // NUL bytes are reported wherever they stand.
        m_problems.add(m_cursor.position(),
                       byte == '\t' ? "a tab inside a text must be written \\t"
                                    : "a control character (" + std::to_string(byte) +
                                          ") inside a text must be written as \\u escape");
    }
    const std::size_t length = utf8Length(m_cursor.text(), m_cursor.offset());
    const std::size_t begin = m_cursor.offset();
    m_cursor.advance(std::max<std::size_t>(length, 1));
    out += length == 0 ? kReplacement : m_cursor.since(begin);
}

void ConfigTokens::readEscape(std::string& out)
{
    const TextPosition begin = m_cursor.position();
    m_cursor.advance();
    if (m_cursor.peek() == 'u') {
        readUnicodeEscape(out, begin);
        return;
    }
    const char meaning = simpleEscape(m_cursor.peek());
    if (meaning != '\0') {
        out += meaning;
        m_cursor.advance();
        return;
    }
    m_problems.add(begin, "a backslash must be followed by one of its escapes",
                   R"(\" \\ \/ \b \f \n \r \t and \u with four hexadecimal digits)",
                   R"(write \\ for a backslash itself)");
    out += '\\';
}

void ConfigTokens::readUnicodeEscape(std::string& out, TextPosition begin)
{
    const std::optional<unsigned> code = hexQuad(m_cursor, 1);
    if (!code) {
        m_problems.add(begin, "\\u must be followed by four hexadecimal digits");
        m_cursor.advance();
        return;
    }
    m_cursor.advance(5);
    if (*code == 0)
        m_problems.add(begin, "a text may not hold the NUL character");
    if (!isHighSurrogate(*code) && !isLowSurrogate(*code)) {
        appendUtf8(out, *code);
        return;
    }
    const bool hasNext = m_cursor.peek() == '\\' && m_cursor.peek(1) == 'u';
    const std::optional<unsigned> low = hasNext ? hexQuad(m_cursor, 2) : std::nullopt;
    if (isHighSurrogate(*code) && low && isLowSurrogate(*low)) {
        m_cursor.advance(6);
        appendUtf8(out, 0x10000U + ((*code - 0xd800U) << 10U) + (*low - 0xdc00U));
        return;
    }
    m_problems.add(begin, "this \\u escape is half of a surrogate pair", {},
                   "write the character itself, or both halves");
    out += kReplacement;
}

std::string_view ConfigTokens::readWord()
{
    constexpr std::string_view kEnds = " \t\r\n,:{}[]\"'=;#";
    const std::size_t begin = m_cursor.offset();
    while (!m_cursor.isAtEnd() && kEnds.find(m_cursor.peek()) == std::string_view::npos &&
           !(m_cursor.peek() == '/' && (m_cursor.peek(1) == '/' || m_cursor.peek(1) == '*')))
        m_cursor.advance();
    return m_cursor.since(begin);
}

} // namespace qd
