// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/legacy/LegacySource.h"

#include "core/configuration/ConfigPath.h"
#include "core/foundation/InQuotes.h"
#include "core/foundation/LogText.h"

#include <algorithm>
#include <array>
#include <unordered_set>

namespace qd::legacy {

namespace {

/// For each member whether a later one of its section has the same name.
std::vector<bool> overruled(const ConfigNode& section)
{
    std::vector<bool> flags(section.members.size(), false);
    std::unordered_set<std::string_view> later;
    for (std::size_t i = section.members.size(); i-- > 0;)
        flags[i] = !later.insert(section.members[i].key).second;
    return flags;
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
    for (const ConfigMember& member : node.members)
        count += countBorne(member.value);
    const std::vector<bool> repeated = overruled(node);
    return count + static_cast<std::size_t>(std::count(repeated.begin(), repeated.end(), true));
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
    case ConfigNode::Kind::Object:
        break;
    }
    constexpr std::size_t kLongest = 100;
    const bool isSection = node.kind == ConfigNode::Kind::Object;
    const std::size_t members = isSection ? node.members.size() : node.items.size();
    const std::string json = members <= kLongest ? toJsonText(node) : "";
    if (!json.empty() && json.size() <= kLongest)
        return logtext::oneLine(json);
    return isSection ? "(a section)" : "(a list of " + std::to_string(members) + ")";
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
    const std::vector<bool> repeated = overruled(node);
    for (std::size_t i = 0; i < node.members.size(); ++i) {
        const ConfigMember& member = node.members[i];
        std::string below = path;
        appendConfigKey(below, member.key);
        if (repeated[i])
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
