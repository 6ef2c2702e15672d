// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/legacy/LegacyDraft.h"

#include "core/configuration/ConfigPath.h"
#include "core/configuration/legacy/LegacyValues.h"

#include <algorithm>

namespace qd::legacy {

namespace {

/// The values as a tree, each section in the schema's order and then in that of their coming.
struct Branch
{
    std::string key;
    const DraftValue* value = nullptr; ///< nullptr: a section.
    std::vector<Branch> members;
};

Branch& memberOf(Branch& owner, const std::string& key)
{
    const auto known = std::ranges::find(owner.members, key, &Branch::key);
    if (known != owner.members.end())
        return *known;
    owner.members.push_back({.key = key, .value = nullptr, .members = {}});
    return owner.members.back();
}

const ConfigField* fieldIn(const ConfigField* owner, const std::string& key)
{
    if (owner == nullptr || owner->type != ConfigType::Section)
        return nullptr;
    const auto found = std::ranges::find(owner->fields, key, &ConfigField::key);
    return found == owner->fields.end() ? nullptr : &*found;
}

void sortLike(Branch& branch, const ConfigField* field)
{
    const auto rank = [field](const Branch& member) {
        if (field == nullptr)
            return std::size_t{0};
        const auto found = std::ranges::find(field->fields, member.key, &ConfigField::key);
        return static_cast<std::size_t>(found - field->fields.begin());
    };
    std::ranges::stable_sort(branch.members, {}, rank);
    for (Branch& member : branch.members)
        sortLike(member, fieldIn(field, member.key));
}

class Writer
{
public:
    std::string write(const Branch& root, const ConfigField& field, const std::string& title)
    {
        m_text = "// " + title + "\n";
        section(root, &field, 0);
        return m_text + "\n";
    }

private:
    void comment(const std::string& text, std::size_t depth)
    {
        if (!text.empty())
            m_text += std::string(depth * 4, ' ') + "// " + text + "\n";
    }

    void section(const Branch& branch, const ConfigField* field, std::size_t depth)
    {
        m_text += "{\n";
        for (std::size_t i = 0; i < branch.members.size(); ++i) {
            const Branch& member = branch.members[i];
            const ConfigField* below = fieldIn(field, member.key);
            const bool isSection = member.value == nullptr;
            if (isSection && depth == 0 && below != nullptr)
                comment(below->meaning, depth + 1);
            if (!isSection)
                comment(member.value->comment, depth + 1);
            m_text += std::string((depth + 1) * 4, ' ') + jsonText(member.key) + ": ";
            if (isSection)
                section(member, below, depth + 1);
            else
                m_text += member.value->json;
            m_text += i + 1 < branch.members.size() ? ",\n" : "\n";
        }
        m_text += std::string(depth * 4, ' ') + "}";
    }

    std::string m_text;
};

/// Whether one path is the other or leads into it.
bool isBelow(std::string_view path, std::string_view owner)
{
    return path.starts_with(owner) &&
           (path.size() == owner.size() || path[owner.size()] == '.' || path[owner.size()] == '[');
}

/// A range that lost one of its ends means nothing: it goes as a whole.
std::string groupOf(const std::string& path)
{
    const auto steps = parseConfigPath(path);
    const bool isRange = steps && steps->size() == 3 && steps->front().key == "space";
    return isRange ? path.substr(0, path.rfind('.')) : path;
}

std::string withoutLineFeeds(std::string text)
{
    std::replace(text.begin(), text.end(), '\n', ' ');
    std::replace(text.begin(), text.end(), '\r', ' ');
    return text;
}

} // namespace

Draft::Draft(ConfigKind kind, std::string name, std::string source, std::string title)
    : m_kind(kind),
      m_name(std::move(name)),
      m_source(std::move(source)),
      m_title(withoutLineFeeds(std::move(title)))
{
    put({.path = "format", .json = std::to_string(ConfigSchema::kFormat)});
    put({.path = "kind", .json = jsonText(toText(kind))});
    put({.path = "name", .json = jsonText(m_name)});
}

std::string Draft::file() const
{
    return LegacyOutputFile{.kind = m_kind, .name = m_name, .text = {}}.path();
}

const DraftValue* Draft::find(std::string_view path) const
{
    const auto found = std::ranges::find(m_values, path, &DraftValue::path);
    return found == m_values.end() ? nullptr : &*found;
}

void Draft::put(DraftValue value)
{
    value.comment = withoutLineFeeds(std::move(value.comment));
    m_values.push_back(std::move(value));
}

void Draft::forgetEntries()
{
    for (DraftValue& value : m_values)
        value.entry.reset();
}

std::string Draft::render(const ConfigSchema& schema) const
{
    Branch root;
    for (const DraftValue& value : m_values) {
        const auto steps = parseConfigPath(value.path);
        if (!steps)
            continue; // paths are ours, but for the names in maps, which are quoted
        Branch* branch = &root;
        for (const ConfigPathStep& step : *steps)
            branch = &memberOf(*branch, step.key);
        branch->value = &value;
    }
    sortLike(root, &schema.root(m_kind));
    return Writer().write(root, schema.root(m_kind), m_title);
}

std::optional<LegacyOutputFile>
Draft::settle(const ConfigSchema& schema, std::vector<LegacyEntry>& entries, std::string& refusal)
{
    while (true) {
        LegacyOutputFile output{.kind = m_kind, .name = m_name, .text = render(schema)};
        const std::vector<ConfigProblem> problems =
            schema.validate(ConfigDocument::parse(output.text, output.path()), m_kind);
        if (problems.empty())
            return output;
        bool isWithdrawn = false;
        for (const ConfigProblem& problem : problems)
            isWithdrawn = withdraw(problem, schema, entries) || isWithdrawn;
        if (!isWithdrawn) {
            const ConfigProblem& first = problems.front();
            refusal = (first.path.empty() ? "" : first.path + " ") + first.what;
            return std::nullopt;
        }
    }
}

bool Draft::withdraw(const ConfigProblem& problem, const ConfigSchema& schema,
                     std::vector<LegacyEntry>& entries)
{
    if (problem.path.empty())
        return false;
    const std::string group = groupOf(problem.path);
    bool isFound = false;
    for (auto value = m_values.begin(); value != m_values.end();) {
        const bool isMeant = isBelow(value->path, group) || isBelow(group, value->path);
        const bool isHeader =
            value->path == "format" || value->path == "kind" || value->path == "name";
        if (!isMeant || isHeader) {
            ++value;
            continue;
        }
        const ConfigField* field = schema.find(m_kind, value->path);
        if (const auto& index = value->entry) {
            LegacyEntry& entry = entries[*index];
            entry.outcome = LegacyOutcome::Dropped;
            entry.reason = problem.what +
                           (problem.allowed.empty() ? "" : "; allowed: " + problem.allowed) +
                           (field == nullptr || field->defaultJson.empty()
                                ? ""
                                : "; the default " + field->defaultJson + " counts");
        }
        value = m_values.erase(value);
        isFound = true;
    }
    return isFound;
}

} // namespace qd::legacy
