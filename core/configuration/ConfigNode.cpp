// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigNode.h"

#include <algorithm>
#include <numeric>

namespace qd {

namespace {

/// Indices of the members, ordered by key; equal keys stay in file order.
std::vector<std::size_t> byKey(const std::vector<ConfigMember>& members)
{
    std::vector<std::size_t> order(members.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return members[a].key < members[b].key; });
    return order;
}

bool haveSameMembers(const ConfigNode& one, const ConfigNode& other)
{
    if (one.members.size() != other.members.size())
        return false;
    const std::vector<std::size_t> mine = byKey(one.members);
    const std::vector<std::size_t> theirs = byKey(other.members);
    for (std::size_t i = 0; i < mine.size(); ++i) {
        const ConfigMember& a = one.members[mine[i]];
        const ConfigMember& b = other.members[theirs[i]];
        if (a.key != b.key || !a.value.hasSameValue(b.value))
            return false;
    }
    return true;
}

void appendString(std::string& out, std::string_view text)
{
    constexpr std::string_view kHex = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (c == '\n') {
            out += "\\n";
        } else if (c == '\t') {
            out += "\\t";
        } else if (c == '\r') {
            out += "\\r";
        } else if (byte < 0x20U || byte == 0x7fU) {
            out += "\\u00";
            out += kHex[byte >> 4U];
            out += kHex[byte & 15U];
        } else {
            out += c;
        }
    }
    out += '"';
}

void append(std::string& out, const ConfigNode& node);

void appendItems(std::string& out, const ConfigNode& node)
{
    out += '[';
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        if (i > 0)
            out += ", ";
        append(out, node.items[i]);
    }
    out += ']';
}

void appendMembers(std::string& out, const ConfigNode& node)
{
    out += '{';
    for (std::size_t i = 0; i < node.members.size(); ++i) {
        if (i > 0)
            out += ", ";
        appendString(out, node.members[i].key);
        out += ": ";
        append(out, node.members[i].value);
    }
    out += '}';
}

void append(std::string& out, const ConfigNode& node)
{
    switch (node.kind) {
    case ConfigNode::Kind::Null:
        out += "null";
        return;
    case ConfigNode::Kind::Boolean:
    case ConfigNode::Kind::Number:
        out += node.text;
        return;
    case ConfigNode::Kind::String:
        appendString(out, node.text);
        return;
    case ConfigNode::Kind::Array:
        appendItems(out, node);
        return;
    case ConfigNode::Kind::Object:
        appendMembers(out, node);
        return;
    }
}

} // namespace

const ConfigNode* ConfigNode::find(std::string_view key) const
{
    for (const ConfigMember& member : members) {
        if (member.key == key)
            return &member.value;
    }
    return nullptr;
}

bool ConfigNode::hasSameValue(const ConfigNode& other) const
{
    if (kind != other.kind || text != other.text || items.size() != other.items.size())
        return false;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!items[i].hasSameValue(other.items[i]))
            return false;
    }
    return haveSameMembers(*this, other);
}

std::string toJsonText(const ConfigNode& node)
{
    std::string out;
    append(out, node);
    return out;
}

std::string toJsonString(std::string_view text)
{
    std::string out;
    appendString(out, text);
    return out;
}

std::string_view toText(ConfigNode::Kind kind)
{
    switch (kind) {
    case ConfigNode::Kind::Null:
        return "null";
    case ConfigNode::Kind::Boolean:
        return "true or false";
    case ConfigNode::Kind::Number:
        return "number";
    case ConfigNode::Kind::String:
        return "text";
    case ConfigNode::Kind::Array:
        return "list";
    case ConfigNode::Kind::Object:
        return "section";
    }
    return "value";
}

} // namespace qd
