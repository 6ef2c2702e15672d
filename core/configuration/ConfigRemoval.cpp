// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigEditing.h"
#include "core/configuration/ConfigLayout.h"

#include <algorithm>

namespace qd {

namespace {

/// One element of a container and its surroundings.
struct Element
{
    TextSpan span;
    TextGap gap; ///< Behind it.
    std::optional<std::size_t> commaBefore;
};

Element elementAt(std::string_view text, const ConfigNode& container, const ConfigNode& value)
{
    const std::vector<TextSpan> elements = elementsOf(container);
    const auto found = std::find_if(elements.begin(), elements.end(), [&](const TextSpan& element) {
        return element.end == value.end;
    });
    Element element{.span = *found, .gap = gapAt(text, found->end), .commaBefore = {}};
    if (found != elements.begin())
        element.commaBefore = gapAt(text, (found - 1)->end).comma;
    return element;
}

bool hasLineFeed(std::string_view text, TextSpan span)
{
    return text.substr(span.begin, span.end - span.begin).find('\n') != std::string_view::npos;
}

std::size_t behindBlanks(std::string_view text, std::size_t at)
{
    return std::min(text.find_first_not_of(" \t", at), text.size());
}

bool isLineEnd(std::string_view text, std::size_t at)
{
    return text.substr(at, 1) == "\n" || text.substr(at, 2) == "\r\n";
}

/// The end of what goes with the element on its own line: its comma and comments. Comments behind
/// the comma belong to the next element if that is on the line too.
std::size_t tailOf(std::string_view text, const Element& element)
{
    const TextGap& gap = element.gap;
    std::size_t tail = element.span.end;
    std::size_t at = tail;
    for (const TextSpan& comment : gap.comments) {
        if (gap.comma && *gap.comma >= at && *gap.comma < comment.begin &&
            !hasLineFeed(text, {.begin = at, .end = *gap.comma}))
            tail = std::max(tail, *gap.comma + 1);
        if (hasLineFeed(text, {.begin = at, .end = comment.end}))
            break;
        at = comment.end;
        if (!gap.comma || comment.begin < *gap.comma)
            tail = at;
    }
    if (gap.comma && *gap.comma >= at && !hasLineFeed(text, {.begin = at, .end = *gap.comma}))
        tail = *gap.comma + 1;
    const std::size_t next = behindBlanks(text, at);
    const bool endsLine = isLineEnd(text, next) || text[next] == '}' || text[next] == ']';
    return endsLine ? std::max(tail, at) : tail;
}

/// The element, what goes with it, and the blanks or the line that would be left.
TextSpan cutOf(std::string_view text, const Element& element)
{
    const std::size_t begin = element.span.begin;
    const std::size_t tail = tailOf(text, element);
    const std::size_t next = behindBlanks(text, tail);
    const std::size_t blanks = text.find_last_not_of(" \t", begin - 1) + 1;
    if (isLineEnd(text, next)) {
        if (!isFirstOnLine(text, begin))
            return {.begin = blanks, .end = next};
        return {.begin = lineBegin(text, begin), .end = text.find('\n', next) + 1};
    }
    const bool isAtBracket =
        next == tail && next == element.gap.end && (text[next] == '}' || text[next] == ']');
    return {.begin = isAtBracket ? blanks : begin, .end = next};
}

std::string without(std::string_view text, std::vector<TextSpan> cuts)
{
    std::sort(cuts.begin(), cuts.end(),
              [](const TextSpan& a, const TextSpan& b) { return a.begin < b.begin; });
    std::string result;
    std::size_t at = 0;
    for (const TextSpan& cut : cuts) {
        if (cut.begin > at)
            result += text.substr(at, cut.begin - at);
        at = std::max(at, cut.end);
    }
    result += text.substr(at);
    return result;
}

} // namespace

Result<std::string> withoutValue(const ConfigText& document,
                                 const std::vector<ConfigPathStep>& path)
{
    const ConfigNode* container = nullptr;
    const ConfigNode* node = document.root;
    for (const ConfigPathStep& step : path) {
        container = node;
        node = findStep(*container, step);
        if (node == nullptr)
            return makeError(ErrorKind::NotFound, "there is no setting " + toText(path));
    }
    if (container == nullptr)
        return makeError(ErrorKind::InvalidInput, "the whole file cannot be removed from itself");
    const Element element = elementAt(document.text, *container, *node);
    std::vector<TextSpan> cuts{cutOf(document.text, element)};
    // Without a trailing comma before, there is none after: the new last element loses its own.
    const std::optional<std::size_t> comma =
        element.gap.comma ? element.gap.comma : element.commaBefore;
    if (comma)
        cuts.push_back({.begin = *comma, .end = *comma + 1});
    return without(document.text, std::move(cuts));
}

} // namespace qd
