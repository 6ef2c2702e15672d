// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigCursor.h"
#include "core/configuration/ConfigProblem.h"

#include <string>
#include <string_view>
#include <vector>

namespace qd {

/// What is wrong so far in one text. Knows which setting is being read, and ends the reading when
/// there is too much to tell.
class ConfigProblemList
{
public:
    explicit ConfigProblemList(std::string file) : m_file(std::move(file)) {}

    /// The path of the setting that is being read; the parser keeps it up to date.
    [[nodiscard]] std::string& path() { return m_path; }
    void add(TextPosition position, std::string what, std::string allowed = {},
             std::string hint = {});
    /// Nothing more is recorded; the rest of the text is not worth reading.
    [[nodiscard]] bool isFull() const { return m_isFull; }
    void giveUp() { m_isFull = true; }
    /// In the order of the file.
    [[nodiscard]] std::vector<ConfigProblem> take();

private:
    std::string m_file;
    std::string m_path;
    std::vector<ConfigProblem> m_problems;
    bool m_isFull = false;
};

/// "3:14".
[[nodiscard]] std::string toText(TextPosition position);

/// The words of the language: blanks, comments, strings, bare words. Problems go to the list; each
/// function leaves the cursor behind what it has read.
class ConfigTokens
{
public:
    ConfigTokens(ConfigCursor& cursor, ConfigProblemList& problems)
        : m_cursor(cursor), m_problems(problems)
    {}

    /// Jumps over white space and comments.
    void skipBlanks();
    /// Decodes the string whose opening quote, " or ', is ahead.
    [[nodiscard]] std::string readString();
    /// A string without its closing quote took the rest of its line with it; asking resets.
    [[nodiscard]] bool takeLineLost();
    /// Letters, digits and signs up to the next blank, quote, bracket, comma, colon or comment.
    [[nodiscard]] std::string_view readWord();

private:
    void skipBlockComment();
    void readEscape(std::string& out);
    void readUnicodeEscape(std::string& out, TextPosition begin);
    void readCharacter(std::string& out);

    ConfigCursor& m_cursor;
    ConfigProblemList& m_problems;
    bool m_isLineLost = false;
};

/// Whether JSON spells numbers like this.
[[nodiscard]] bool isJsonNumber(std::string_view text);
/// Reports a word that is neither number nor true, false, null.
void reportBadWord(ConfigProblemList& problems, TextPosition position, std::string_view word);
/// Reports bytes that are no UTF-8, and NUL, once a line.
void reportBadBytes(ConfigProblemList& problems, std::string_view text);

} // namespace qd
