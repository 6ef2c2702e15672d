// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigEditing.h"
#include "core/configuration/ConfigLayout.h"

#include <algorithm>
#include <cstdint>
#include <span>
#include <utility>

namespace qd {

namespace {

/// How new lines look; on one line where the neighbours are.
struct Style
{
    std::string lineEnd;
    std::string unit;
    std::string indentation; ///< Of the new element.
    bool isOnOwnLine = true;
};

/// The value inside the sections that are still missing on the way to it.
std::string nested(std::span<const ConfigPathStep> steps, std::string_view json, const Style& style)
{
    if (steps.empty())
        return std::string(json);
    Style inner = style;
    inner.indentation += style.unit;
    const std::string member =
        toJsonString(steps.front().key) + ": " + nested(steps.subspan(1), json, inner);
    if (!style.isOnOwnLine)
        return "{" + member + "}";
    return "{" + style.lineEnd + inner.indentation + member + style.lineEnd + style.indentation +
           "}";
}

/// What is to be added to a container: the missing rest of the path and the value at its end.
struct Addition
{
    const ConfigNode& container;
    std::span<const ConfigPathStep> steps;
    std::string_view json;

    [[nodiscard]] std::string element(const Style& style) const
    {
        const std::string value = nested(steps.subspan(1), json, style);
        if (container.kind == ConfigNode::Kind::Array)
            return value;
        return toJsonString(steps.front().key) + ": " + value;
    }
};

/// Behind the comments that follow on the same line.
std::size_t behindComments(std::string_view text, std::size_t at, const TextGap& gap)
{
    for (const TextSpan& comment : gap.comments) {
        if (comment.begin < at)
            continue;
        if (!isBlank(text, {.begin = at, .end = comment.begin}))
            break;
        at = comment.end;
    }
    return at;
}

std::string addedBehindLast(std::string_view text, const Addition& addition, Style style)
{
    const TextSpan last = elementsOf(addition.container).back();
    const TextGap gap = gapAt(text, last.end);
    style.isOnOwnLine = isFirstOnLine(text, last.begin);
    style.indentation = indentationAt(text, last.begin);
    std::size_t at = gap.comma ? *gap.comma + 1 : last.end;
    std::string lead = " ";
    if (style.isOnOwnLine) {
        at = behindComments(text, at, gap);
        lead = style.lineEnd + style.indentation;
    }
    std::string result(text.substr(0, last.end));
    if (!gap.comma)
        result += ',';
    result += text.substr(last.end, at - last.end);
    result += lead + addition.element(style);
    if (gap.comma)
        result += ',';
    result += text.substr(at);
    return result;
}

std::string addedToEmpty(std::string_view text, const Addition& addition, Style style)
{
    const std::size_t begin = addition.container.begin + 1;
    const TextGap gap = gapAt(text, begin);
    const std::string outer(indentationAt(text, addition.container.begin));
    const std::size_t at = gap.comments.empty() ? begin : gap.comments.back().end;
    const bool hasLine =
        text.substr(at, gap.end - at).find_first_of("\r\n") != std::string_view::npos;
    // A comment to the end of its line needs a line to end.
    style.isOnOwnLine = style.isOnOwnLine || (!gap.comments.empty() && hasLine);
    style.indentation = outer + style.unit;
    std::string result(text.substr(0, at));
    if (!style.isOnOwnLine) {
        result += (gap.comments.empty() ? "" : " ") + addition.element(style);
    } else {
        result += style.lineEnd + style.indentation + addition.element(style);
        if (gap.comments.empty() || !hasLine)
            result += style.lineEnd + outer;
    }
    // The blanks of an empty pair of brackets have had their day; those behind a comment stay.
    result += text.substr(gap.comments.empty() ? gap.end : at);
    return result;
}

Error noWay(const ConfigNode& node, std::span<const ConfigPathStep> way, const ConfigPathStep& step)
{
    const std::string where = way.empty() ? "the file" : toText(way);
    if (node.kind == ConfigNode::Kind::Array)
        return makeError(ErrorKind::InvalidInput,
                         where + " is a list of " + std::to_string(node.items.size()) +
                             " items: there is no place " + toText(std::span(&step, 1)),
                         "Name an item as " + where + "[0]; [" + std::to_string(node.items.size()) +
                             "] adds one.");
    return makeError(ErrorKind::InvalidInput, where + " is a " + std::string(toText(node.kind)) +
                                                  ", not a section that could hold " +
                                                  toText(std::span(&step, 1)));
}

bool canHold(const ConfigNode& node, const ConfigPathStep& step)
{
    if (node.kind == ConfigNode::Kind::Array)
        return step.index && *step.index == node.items.size();
    return node.kind == ConfigNode::Kind::Object && !step.isBracketed;
}

} // namespace

Result<std::string> withValue(const ConfigText& document, const std::vector<ConfigPathStep>& path,
                              std::string_view json)
{
    const std::string_view text = document.text;
    const ConfigNode* node = document.root;
    std::size_t done = 0;
    while (done < path.size()) {
        const ConfigNode* const next = findStep(*node, path[done]);
        if (next == nullptr)
            break;
        node = next;
        ++done;
    }
    if (done == path.size()) {
        std::string result(text.substr(0, node->begin));
        result += json;
        result += text.substr(node->end);
        return result;
    }
    const std::span<const ConfigPathStep> steps(path);
    if (!canHold(*node, path[done]))
        return noWay(*node, steps.first(done), path[done]);
    const auto missing = steps.subspan(done);
    if (std::any_of(missing.begin() + 1, missing.end(),
                    [](const ConfigPathStep& step) { return step.isBracketed; }))
        return makeError(ErrorKind::InvalidInput, "there is no list at " + toText(steps),
                         "Set the whole list first, as in [1, 2].");
    const Addition addition{.container = *node, .steps = missing, .json = json};
    const bool isRoot = node == document.root;
    const bool hasLines =
        text.substr(document.root->begin, document.root->end - document.root->begin).find('\n') !=
        std::string_view::npos;
    const Style style{.lineEnd = std::string(lineEndOf(text)),
                      .unit = indentationUnit(text, *document.root),
                      .indentation = {},
                      .isOnOwnLine =
                          (isRoot || hasLines) && node->kind == ConfigNode::Kind::Object};
    return node->items.empty() && node->members.empty() ? addedToEmpty(text, addition, style)
                                                        : addedBehindLast(text, addition, style);
}

} // namespace qd
