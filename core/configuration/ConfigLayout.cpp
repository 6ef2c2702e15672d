// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigLayout.h"

#include <algorithm>

namespace qd {

namespace {

/// `at` is the first of the two characters that open the comment.
TextSpan commentAt(std::string_view text, std::size_t at)
{
    if (text[at + 1] == '*')
        return {.begin = at, .end = text.find("*/", at + 2) + 2};
    return {.begin = at, .end = std::min(text.find_first_of("\r\n", at), text.size())};
}

} // namespace

TextGap gapAt(std::string_view text, std::size_t at)
{
    TextGap gap;
    while (at < text.size()) {
        const char c = text[at];
        if (c == '/') {
            gap.comments.push_back(commentAt(text, at));
            at = gap.comments.back().end;
            continue;
        }
        if (c == ',')
            gap.comma = at;
        else if (c != ' ' && c != '\t' && c != '\n' && c != '\r')
            break;
        ++at;
    }
    gap.end = at;
    return gap;
}

std::vector<TextSpan> elementsOf(const ConfigNode& container)
{
    std::vector<TextSpan> elements;
    elements.reserve(container.members.size() + container.items.size());
    for (const ConfigMember& member : container.members)
        elements.push_back({.begin = member.begin, .end = member.value.end});
    for (const ConfigNode& item : container.items)
        elements.push_back({.begin = item.begin, .end = item.end});
    return elements;
}

std::size_t lineBegin(std::string_view text, std::size_t at)
{
    constexpr std::string_view kMark = "\xef\xbb\xbf";
    const std::size_t feed = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    if (feed != std::string_view::npos)
        return feed + 1;
    return text.starts_with(kMark) && at >= kMark.size() ? kMark.size() : 0;
}

std::string_view indentationAt(std::string_view text, std::size_t at)
{
    const std::size_t begin = lineBegin(text, at);
    const std::size_t end = std::min(text.find_first_not_of(" \t", begin), at);
    return text.substr(begin, end - begin);
}

bool isBlank(std::string_view text, TextSpan span)
{
    return text.substr(span.begin, span.end - span.begin).find_first_not_of(" \t") ==
           std::string_view::npos;
}

bool isFirstOnLine(std::string_view text, std::size_t at)
{
    return isBlank(text, {.begin = lineBegin(text, at), .end = at});
}

std::string_view lineEndOf(std::string_view text)
{
    const std::size_t feed = text.find('\n');
    const bool hasReturn = feed != std::string_view::npos && feed > 0 && text[feed - 1] == '\r';
    return hasReturn ? "\r\n" : "\n";
}

std::string indentationUnit(std::string_view text, const ConfigNode& root)
{
    for (const ConfigMember& member : root.members) {
        if (!isFirstOnLine(text, member.begin))
            continue;
        const std::string_view indentation = indentationAt(text, member.begin);
        if (!indentation.empty())
            return std::string(indentation);
    }
    return "    ";
}

} // namespace qd
