// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigNode.h"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace qd {

/// How a readable text is laid out around its values: what an edit must fit in with.

/// Bytes [begin, end).
struct TextSpan
{
    std::size_t begin = 0;
    std::size_t end = 0;
};

/// What stands between an element and the next one or the closing bracket.
struct TextGap
{
    std::vector<TextSpan> comments; ///< Without the line feed that ends them.
    std::optional<std::size_t> comma;
    std::size_t end = 0; ///< The first byte of what comes next.
};

[[nodiscard]] TextGap gapAt(std::string_view text, std::size_t at);
/// The members (from the key on) or items of a container.
[[nodiscard]] std::vector<TextSpan> elementsOf(const ConfigNode& container);
/// The first byte of the line, behind a byte order mark.
[[nodiscard]] std::size_t lineBegin(std::string_view text, std::size_t at);
/// The blanks that lead the line.
[[nodiscard]] std::string_view indentationAt(std::string_view text, std::size_t at);
/// Nothing but blanks and tabs in between.
[[nodiscard]] bool isBlank(std::string_view text, TextSpan span);
/// Whether it is the first thing on its line.
[[nodiscard]] bool isFirstOnLine(std::string_view text, std::size_t at);
/// The line end the text uses.
[[nodiscard]] std::string_view lineEndOf(std::string_view text);
/// One level of the text's own indentation, four blanks where it shows none.
[[nodiscard]] std::string indentationUnit(std::string_view text, const ConfigNode& root);

} // namespace qd
