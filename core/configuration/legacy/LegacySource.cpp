// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/legacy/LegacySource.h"

#include "core/configuration/ConfigPath.h"
#include "core/foundation/InQuotes.h"

#include <algorithm>
#include <array>

namespace qd::legacy {

namespace {

/// Whether a later member of the section has the same name.
bool isOverruled(const ConfigNode& section, std::size_t index)
{
    const auto& members = section.members;
    return std::any_of(members.begin() + static_cast<std::ptrdiff_t>(index) + 1, members.end(),
                       [&](const ConfigMember& later) { return later.key == members[index].key; });
}

} // namespace

Source::Source(std::string path, ConfigDocument document)
    : m_path(std::move(path)), m_document(std::move(document))
{}

std::optional<Source> Source::read(const LegacyFileText& file)
{
    Source source(file.path, ConfigDocument::parse(file.text, file.path));
    if (source.m_document.problems().size() != source.countBorne(source.root()) ||
        source.root().kind != ConfigNode::Kind::Object)
        return std::nullopt;
    return source;
}

/// How many problems of the document are of the kinds that are borne.
std::size_t Source::countBorne(const ConfigNode& node) const
{
    std::size_t count = isNoNumber(node) ? 1 : 0;
    for (const ConfigNode& item : node.items)
        count += countBorne(item);
    for (std::size_t i = 0; i < node.members.size(); ++i) {
        count += countBorne(node.members[i].value);
        count += isOverruled(node, i) ? 1 : 0;
    }
    return count;
}

bool Source::isNoNumber(const ConfigNode& node) const
{
    constexpr std::array<std::string_view, 3> kWords{"NaN", "Infinity", "-Infinity"};
    const std::string& text = m_document.text();
    if (node.kind != ConfigNode::Kind::Null || node.end <= node.begin || node.end > text.size())
        return false;
    const std::string_view word = std::string_view(text).substr(node.begin, node.end - node.begin);
    return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

const ConfigNode* Source::find(std::string_view path) const
{
    const auto steps = parseConfigPath(path);
    if (!steps)
        return nullptr;
    const ConfigNode* node = &root();
    for (const ConfigPathStep& step : *steps) {
        const auto last =
            std::find_if(node->members.rbegin(), node->members.rend(),
                         [&](const ConfigMember& one) { return one.key == step.key; });
        if (last == node->members.rend())
            return nullptr;
        node = &last->value;
    }
    return node;
}

std::string Source::shown(const ConfigNode& node) const
{
    switch (node.kind) {
    case ConfigNode::Kind::Null:
        return isNoNumber(node) ? "NaN" : "null";
    case ConfigNode::Kind::Boolean:
    case ConfigNode::Kind::Number:
        return node.text.size() <= 40 ? node.text : node.text.substr(0, 40) + "…";
    case ConfigNode::Kind::String:
        return inQuotes(node.text);
    case ConfigNode::Kind::Array:
        return "(a list of " + std::to_string(node.items.size()) + ")";
    case ConfigNode::Kind::Object:
        return "(a section)";
    }
    return {};
}

std::vector<Source::Leaf> Source::untold() const
{
    std::vector<Leaf> leaves;
    collect(root(), "", leaves);
    return leaves;
}

void Source::collect(const ConfigNode& node, const std::string& path,
                     std::vector<Leaf>& leaves) const
{
    for (std::size_t i = 0; i < node.members.size(); ++i) {
        const ConfigMember& member = node.members[i];
        std::string below = path;
        appendConfigKey(below, member.key);
        const bool isRepeated = isOverruled(node, i);
        if (isRepeated)
            leaves.push_back({below, &member.value, true});
        else if (m_taken.contains(below))
            continue;
        else if (member.value.kind == ConfigNode::Kind::Object && !member.value.members.empty() &&
                 !isLegacySecretKey(member.key))
            collect(member.value, below, leaves);
        else
            leaves.push_back({below, &member.value, false});
    }
}

} // namespace qd::legacy
