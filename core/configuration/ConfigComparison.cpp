// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigComparison.h"

#include "core/configuration/ConfigPath.h"

#include <map>
#include <string_view>

namespace qd {

namespace {

class Comparison
{
public:
    void compare(const ConfigNode& before, const ConfigNode& after)
    {
        if (before.kind == ConfigNode::Kind::Object && after.kind == ConfigNode::Kind::Object)
            compareMembers(before, after);
        else if (before.kind == ConfigNode::Kind::Array && after.kind == ConfigNode::Kind::Array &&
                 before.items.size() == after.items.size())
            compareItems(before, after);
        else if (!before.hasSameValue(after))
            note(toJsonText(before), toJsonText(after));
    }

    [[nodiscard]] std::vector<ConfigValueChange> take() { return std::move(m_changes); }

private:
    using Index = std::map<std::string_view, const ConfigNode*>;

    static Index indexOf(const ConfigNode& node)
    {
        Index index;
        for (const ConfigMember& member : node.members)
            index.emplace(member.key, &member.value);
        return index;
    }

    void note(std::string before, std::string after)
    {
        m_changes.push_back(
            {.path = m_path, .before = std::move(before), .after = std::move(after)});
    }

    void compareMembers(const ConfigNode& before, const ConfigNode& after)
    {
        const Index earlier = indexOf(before);
        const Index later = indexOf(after);
        const std::size_t length = m_path.size();
        for (const ConfigMember& member : before.members) {
            appendConfigKey(m_path, member.key);
            const auto found = later.find(member.key);
            if (found == later.end())
                note(toJsonText(member.value), {});
            else
                compare(member.value, *found->second);
            m_path.resize(length);
        }
        for (const ConfigMember& member : after.members) {
            if (earlier.contains(member.key))
                continue;
            appendConfigKey(m_path, member.key);
            note({}, toJsonText(member.value));
            m_path.resize(length);
        }
    }

    void compareItems(const ConfigNode& before, const ConfigNode& after)
    {
        const std::size_t length = m_path.size();
        for (std::size_t i = 0; i < before.items.size(); ++i) {
            appendConfigIndex(m_path, i);
            compare(before.items[i], after.items[i]);
            m_path.resize(length);
        }
    }

    std::string m_path;
    std::vector<ConfigValueChange> m_changes;
};

} // namespace

std::vector<ConfigValueChange> valueChanges(const ConfigNode& before, const ConfigNode& after)
{
    Comparison comparison;
    comparison.compare(before, after);
    return comparison.take();
}

} // namespace qd
