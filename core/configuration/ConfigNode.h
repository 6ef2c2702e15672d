// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace qd {

/// Both from 1; columns count characters (code points), not bytes.
struct TextPosition
{
    int line = 1;
    int column = 1;
};

struct ConfigMember;

/// One value of a document as it stands in the file.
struct ConfigNode
{
    enum class Kind : std::uint8_t { Null, Boolean, Number, String, Array, Object };

    Kind kind = Kind::Object;
    /// String: decoded. Number, true, false: the spelling in the file. Empty otherwise.
    std::string text;
    std::vector<ConfigNode> items;     ///< Array
    std::vector<ConfigMember> members; ///< Object, in file order.
    TextPosition position;             ///< Of the value's first character.
    std::size_t begin = 0;             ///< Bytes in the text: [begin, end).
    std::size_t end = 0;

    /// The member's value (the first of that name), nullptr where there is none.
    [[nodiscard]] const ConfigNode* find(std::string_view key) const;
    /// Equal values, whatever their places, comments and key order. Numbers are equal when they are
    /// spelled alike.
    [[nodiscard]] bool hasSameValue(const ConfigNode& other) const;
};

struct ConfigMember
{
    std::string key;
    TextPosition position; ///< Of the key.
    std::size_t begin = 0; ///< Of the key, in bytes.
    ConfigNode value;
};

/// Plain JSON of the node on one line: no comments, members in file order, numbers as spelled.
[[nodiscard]] std::string toJsonText(const ConfigNode& node);
/// A JSON string with its quotes, of valid UTF-8.
[[nodiscard]] std::string toJsonString(std::string_view text);
/// "section", "list", "number" …: for messages.
[[nodiscard]] std::string_view toText(ConfigNode::Kind kind);

} // namespace qd
