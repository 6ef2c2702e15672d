// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigNode.h"
#include "core/configuration/ConfigProblem.h"
#include "core/configuration/ConfigTokens.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qd {

/// Reads JSON with comments and trailing commas. Goes on after a mistake as a person would read
/// it, so that one look tells all of them. For one text; any thread.
class ConfigParser
{
public:
    enum class Root : std::uint8_t { Section, AnyValue };

    /// The text must outlive the parser.
    ConfigParser(std::string_view text, std::string name);

    [[nodiscard]] ConfigNode parse(Root root);
    /// After parse(); in the order of the file.
    [[nodiscard]] std::vector<ConfigProblem> takeProblems() { return m_problems.take(); }

private:
    /// nullopt, and the cursor where it was, when no value begins here.
    [[nodiscard]] std::optional<ConfigNode> parseValue();
    [[nodiscard]] ConfigNode parseWord();
    [[nodiscard]] ConfigNode parseObject();
    [[nodiscard]] ConfigNode parseArray();
    void parseMember(ConfigNode& object);
    [[nodiscard]] std::optional<std::string> parseKey();
    [[nodiscard]] bool parseColon(std::string_view key);
    void parseMemberValue(ConfigNode& object, ConfigMember member);
    void parseItem(ConfigNode& array);
    /// Between two elements: a comma, or the report that it is missing.
    void parseSeparator(char close);
    /// True when the container ends here, closed or not.
    [[nodiscard]] bool parseEnd(char close, TextPosition begin);
    void reportForeignClose(char found, char close, TextPosition begin);
    void reportUnexpected();
    void reportDuplicates(const ConfigNode& object);
    [[nodiscard]] ConfigNode skipTooDeep();
    [[nodiscard]] ConfigNode nodeHere(ConfigNode::Kind kind) const;
    [[nodiscard]] bool isDone() const { return m_cursor.isAtEnd() || m_problems.isFull(); }

    ConfigCursor m_cursor;
    ConfigProblemList m_problems;
    ConfigTokens m_tokens;
    std::string m_open; ///< The closing brackets that are awaited, innermost last.
    std::size_t m_values = 0;
};

} // namespace qd
