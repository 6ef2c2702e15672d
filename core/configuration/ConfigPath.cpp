// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigPath.h"

#include "core/configuration/ConfigNode.h"

#include <algorithm>
#include <charconv>

namespace qd {

namespace {

constexpr std::size_t kMaxSteps = 64;

std::optional<std::size_t> parseIndex(std::string_view text)
{
    std::size_t value = 0;
    const auto [stop, code] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (code != std::errc{} || stop != text.data() + text.size())
        return std::nullopt;
    return value;
}

/// Reads one step and takes it off the text; nullopt for what is none.
std::optional<ConfigPathStep> takeBracketed(std::string_view& rest)
{
    const std::size_t close = rest.find(']');
    if (close == std::string_view::npos)
        return std::nullopt;
    const std::optional<std::size_t> index = parseIndex(rest.substr(1, close - 1));
    if (!index)
        return std::nullopt;
    rest.remove_prefix(close + 1);
    return ConfigPathStep{.key = {}, .index = index, .isBracketed = true};
}

std::optional<ConfigPathStep> takeQuoted(std::string_view& rest)
{
    std::string key;
    for (std::size_t i = 1; i < rest.size(); ++i) {
        if (rest[i] == '"') {
            rest.remove_prefix(i + 1);
            return ConfigPathStep{.key = std::move(key), .index = {}, .isBracketed = false};
        }
        if (rest[i] == '\\')
            ++i;
        if (i < rest.size())
            key += rest[i];
    }
    return std::nullopt;
}

std::optional<ConfigPathStep> takeBare(std::string_view& rest)
{
    const std::size_t length = std::min(rest.find_first_of(".[]\"\\"), rest.size());
    if (length == 0)
        return std::nullopt;
    ConfigPathStep step{.key = std::string(rest.substr(0, length)), .index = {}};
    step.index = parseIndex(step.key);
    rest.remove_prefix(length);
    return step;
}

std::optional<ConfigPathStep> takeStep(std::string_view& rest, bool isFirst)
{
    if (!rest.empty() && rest.front() == '[')
        return takeBracketed(rest);
    if (!isFirst) {
        if (rest.front() != '.')
            return std::nullopt;
        rest.remove_prefix(1);
    }
    if (!rest.empty() && rest.front() == '"')
        return takeQuoted(rest);
    return takeBare(rest);
}

} // namespace

std::optional<std::vector<ConfigPathStep>> parseConfigPath(std::string_view path)
{
    if (path.empty())
        return std::nullopt;
    std::vector<ConfigPathStep> steps;
    while (!path.empty()) {
        std::optional<ConfigPathStep> step = takeStep(path, steps.empty());
        if (!step || steps.size() == kMaxSteps)
            return std::nullopt;
        steps.push_back(std::move(*step));
    }
    return steps;
}

std::string toText(std::span<const ConfigPathStep> steps)
{
    std::string text;
    for (const ConfigPathStep& step : steps) {
        if (step.isBracketed)
            appendConfigIndex(text, step.index.value_or(0));
        else
            appendConfigKey(text, step.key);
    }
    return text;
}

void appendConfigKey(std::string& path, std::string_view key)
{
    if (!path.empty())
        path += '.';
    const bool isPlain = !key.empty() && std::none_of(key.begin(), key.end(), [](char c) {
        return static_cast<unsigned char>(c) < 0x20U ||
               std::string_view(".[]\"\\").find(c) != std::string_view::npos;
    });
    if (isPlain) {
        path += key;
        return;
    }
    path += '"';
    for (const char c : key) {
        if (c == '"' || c == '\\')
            path += '\\';
        path += c;
    }
    path += '"';
}

void appendConfigIndex(std::string& path, std::size_t index)
{
    path += '[';
    path += std::to_string(index);
    path += ']';
}

const ConfigNode* findStep(const ConfigNode& node, const ConfigPathStep& step)
{
    if (node.kind == ConfigNode::Kind::Array)
        return step.index && *step.index < node.items.size() ? &node.items[*step.index] : nullptr;
    return step.isBracketed ? nullptr : node.find(step.key);
}

const ConfigNode* findPath(const ConfigNode& root, std::string_view path)
{
    const std::optional<std::vector<ConfigPathStep>> steps = parseConfigPath(path);
    if (!steps)
        return nullptr;
    const ConfigNode* node = &root;
    for (const ConfigPathStep& step : *steps) {
        node = findStep(*node, step);
        if (node == nullptr)
            return nullptr;
    }
    return node;
}

} // namespace qd
