// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigReading.h"

#include "core/configuration/ConfigPath.h"
#include "core/configuration/ConfigValueCheck.h"
#include "core/foundation/InQuotes.h"

#include <algorithm>
#include <set>
#include <tuple>
#include <utility>

namespace qd {

namespace {

constexpr std::string_view kStrategy = "strategy";
constexpr std::string_view kParameters = "parameters";

std::string joined(std::string_view path, std::string_view key)
{
    std::string result(path);
    appendConfigKey(result, key);
    return result;
}

/// Walks one document along its fields.
class Reader
{
public:
    Reader(const ConfigSchema& schema, const ConfigDocument& document,
           const ConfigReadOptions& options)
        : m_schema(schema), m_document(document), m_options(options)
    {}

    void readSection(const ConfigField& section, const ConfigNode& node, const std::string& path);
    [[nodiscard]] ConfigReading take() && { return std::move(m_reading); }

private:
    void read(const ConfigField& field, const ConfigNode& node, const std::string& path);
    void readMap(const ConfigField& map, const ConfigNode& node, const std::string& path);
    void readList(const ConfigField& list, const ConfigNode& node, const std::string& path);
    void readValue(const ConfigField& field, const ConfigNode& node, const std::string& path);
    void readParameters(const ConfigField& section, const ConfigNode& node,
                        const std::string& path);
    void requireKeys(const ConfigField& section, const ConfigNode& node, const std::string& path);
    void refuseUnknown(const ConfigField& section, const ConfigMember& member,
                       const std::string& path);
    [[nodiscard]] bool isUnreadable(const ConfigNode& node) const;
    void add(TextPosition position, std::string path, ValueFault fault);

    const ConfigSchema& m_schema;
    const ConfigDocument& m_document;
    const ConfigReadOptions& m_options;
    ConfigReading m_reading;
};

void Reader::add(TextPosition position, std::string path, ValueFault fault)
{
    m_reading.problems.push_back({.file = m_document.name(),
                                  .position = position,
                                  .path = std::move(path),
                                  .what = std::move(fault.what),
                                  .allowed = std::move(fault.allowed),
                                  .hint = std::move(fault.hint)});
}

/// What the syntax has spoilt stands as null and was already told.
bool Reader::isUnreadable(const ConfigNode& node) const
{
    return node.kind == ConfigNode::Kind::Null && !m_document.isReadable();
}

void Reader::readSection(const ConfigField& section, const ConfigNode& node,
                         const std::string& path)
{
    for (const ConfigMember& member : node.members) {
        const auto field = std::ranges::find(section.fields, member.key, &ConfigField::key);
        if (field == section.fields.end())
            refuseUnknown(section, member, path);
        else if (section.key == kStrategy && member.key == kParameters)
            readParameters(section, node, path);
        else
            read(*field, member.value, joined(path, member.key));
    }
    if (m_document.isReadable() && !m_options.isPart)
        requireKeys(section, node, path);
}

void Reader::requireKeys(const ConfigField& section, const ConfigNode& node,
                         const std::string& path)
{
    for (const ConfigField& field : section.fields) {
        if (field.isRequired && node.find(field.key) == nullptr)
            add(node.position, joined(path, field.key),
                {.what = "is missing", .allowed = allowedOf(field), .hint = {}});
    }
}

void Reader::refuseUnknown(const ConfigField& section, const ConfigMember& member,
                           const std::string& path)
{
    add(member.position, joined(path, member.key), unknownKey(m_schema, section, member.key, path));
}

void Reader::read(const ConfigField& field, const ConfigNode& node, const std::string& path)
{
    if (isUnreadable(node))
        return;
    const bool isSection = field.type == ConfigType::Section || field.type == ConfigType::Map;
    if (isSection && node.kind != ConfigNode::Kind::Object) {
        add(node.position, path, wrongType(field, node));
        return;
    }
    if (field.type == ConfigType::Section)
        readSection(field, node, path);
    else if (field.type == ConfigType::Map)
        readMap(field, node, path);
    else if (field.type == ConfigType::List)
        readList(field, node, path);
    else
        readValue(field, node, path);
}

void Reader::readMap(const ConfigField& map, const ConfigNode& node, const std::string& path)
{
    const ConfigField& first = map.fields.front();
    for (const ConfigMember& member : node.members) {
        const std::string memberPath = joined(path, member.key);
        if (first.key.empty())
            read(first, member.value, memberPath);
        else if (isUnreadable(member.value))
            continue;
        else if (member.value.kind != ConfigNode::Kind::Object)
            add(member.value.position, memberPath, wrongType(map, member.value));
        else
            readSection(map, member.value, memberPath);
    }
}

/// A list is one value: later layers replace it as a whole. Its items are checked one by one.
void Reader::readList(const ConfigField& list, const ConfigNode& node, const std::string& path)
{
    if (node.kind != ConfigNode::Kind::Array) {
        add(node.position, path, wrongType(list, node));
        return;
    }
    const std::size_t before = m_reading.problems.size();
    if (auto fault = checkLength(list, node))
        add(node.position, path, std::move(*fault));
    const std::size_t values = m_reading.values.size();
    for (std::size_t i = 0; i < node.items.size(); ++i) {
        std::string itemPath = path;
        appendConfigIndex(itemPath, i);
        read(list.fields.front(), node.items[i], itemPath);
    }
    m_reading.values.resize(values);
    if (m_reading.problems.size() == before)
        m_reading.values.push_back(
            {path, toJsonText(node), {m_options.layer, m_document.name(), node.position}, &list});
}

void Reader::readValue(const ConfigField& field, const ConfigNode& node, const std::string& path)
{
    if (auto fault = checkValue(field, node)) {
        add(node.position, path, std::move(*fault));
        return;
    }
    m_reading.values.push_back(
        {path, toJsonText(node), {m_options.layer, m_document.name(), node.position}, &field});
}

void Reader::readParameters(const ConfigField& section, const ConfigNode& node,
                            const std::string& path)
{
    const ConfigNode* const parameters = node.find(kParameters);
    const std::string parametersPath = joined(path, kParameters);
    if (parameters == nullptr || isUnreadable(*parameters))
        return;
    if (parameters->kind != ConfigNode::Kind::Object) {
        const auto field = std::ranges::find(section.fields, kParameters, &ConfigField::key);
        add(parameters->position, parametersPath, wrongType(*field, *parameters));
        return;
    }
    const ConfigNode* const name = node.find("name");
    const std::string& strategy = name == nullptr ? m_options.strategy : name->text;
    // An unknown name has been told; without a name another layer decides.
    if (const ConfigField* const known = m_schema.strategyParameters(strategy))
        readSection(*known, *parameters, parametersPath);
}

void addDefaultsBelow(const ConfigSchema& schema, const ConfigField& section,
                      const std::string& path, const std::set<std::string>& known,
                      std::vector<EffectiveValue>& values)
{
    for (const ConfigField& field : section.fields) {
        const std::string fieldPath = joined(path, field.key);
        if (field.type == ConfigType::Section && section.key == kStrategy) {
            const auto name =
                std::ranges::find(values, joined(path, "name"), &EffectiveValue::path);
            const ConfigField* const parameters =
                name == values.end() || name->json.size() < 2
                    ? nullptr
                    : schema.strategyParameters(
                          std::string_view(name->json).substr(1, name->json.size() - 2));
            if (parameters != nullptr)
                addDefaultsBelow(schema, *parameters, fieldPath, known, values);
        } else if (field.type == ConfigType::Section) {
            addDefaultsBelow(schema, field, fieldPath, known, values);
        } else if (!field.defaultJson.empty() && !known.contains(fieldPath)) {
            values.push_back({fieldPath, field.defaultJson, {}, &field});
        }
    }
}

} // namespace

ConfigReading readSettings(const ConfigSchema& schema, const ConfigField& root,
                           const ConfigDocument& document, const ConfigReadOptions& options)
{
    Reader reader(schema, document, options);
    if (document.root().kind == ConfigNode::Kind::Object)
        reader.readSection(root, document.root(), {});
    return std::move(reader).take();
}

void addDefaults(const ConfigSchema& schema, const ConfigField& root,
                 std::vector<EffectiveValue>& values)
{
    std::set<std::string> known;
    for (const EffectiveValue& value : values)
        known.insert(value.path);
    addDefaultsBelow(schema, root, {}, known, values);
}

void sortByPosition(std::vector<ConfigProblem>& problems)
{
    std::ranges::stable_sort(problems, {}, [](const ConfigProblem& problem) {
        return std::tuple(problem.position.line, problem.position.column);
    });
}

} // namespace qd
