// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigAnnotation.h"

#include "core/configuration/ConfigFieldText.h"

#include <string_view>

namespace qd {

namespace {

constexpr std::size_t kWidth = 100;

bool isWordy(const ConfigField& field)
{
    switch (field.type) {
    case ConfigType::Integer:
    case ConfigType::Number:
    case ConfigType::Decimal:
    case ConfigType::Choice:
    case ConfigType::TimeOfDay:
    case ConfigType::TimeZone:
        return true;
    case ConfigType::Boolean:
    case ConfigType::Text:
    case ConfigType::List:
    case ConfigType::Section:
    case ConfigType::Map:
        return field.isSecret;
    }
    return false;
}

std::string commentOf(const ConfigField& field)
{
    std::string text = field.meaning;
    if (isWordy(field))
        text += " Allowed: " + allowedValues(field) + ".";
    if (!field.unit.empty())
        text += " Unit: " + field.unit + ".";
    if (!field.defaultJson.empty())
        text += " Default: " + field.defaultJson + ".";
    return text;
}

class Writer
{
public:
    explicit Writer(const ConfigSchema& schema) : m_schema(schema) {}

    void section(const ConfigField& section, const ConfigNode& node, const std::string& indent);
    void comment(const std::string& text, const std::string& indent);
    std::string text;

private:
    void value(const ConfigField& field, const ConfigField& owner, const ConfigNode& node,
               const std::string& indent);

    const ConfigSchema& m_schema;
    std::string m_strategy;
};

/// Breaks at blanks, so that lines stay readable.
void Writer::comment(const std::string& words, const std::string& indent)
{
    const std::string start = indent + "// ";
    std::string_view rest = words;
    while (!rest.empty()) {
        std::size_t end = rest.size();
        const std::size_t room = kWidth - start.size();
        if (end > room) {
            end = rest.rfind(' ', room);
            if (end == std::string_view::npos)
                end = rest.find(' ');
            end = end == std::string_view::npos ? rest.size() : end;
        }
        text += start + std::string(rest.substr(0, end)) + "\n";
        rest = rest.substr(end == rest.size() ? end : end + 1);
    }
}

void Writer::value(const ConfigField& field, const ConfigField& owner, const ConfigNode& node,
                   const std::string& indent)
{
    const ConfigField* described = &field;
    if (owner.key == "strategy" && field.key == "parameters")
        described = m_schema.strategyParameters(m_strategy);
    if (field.type == ConfigType::Section && described != nullptr &&
        node.kind == ConfigNode::Kind::Object)
        section(*described, node, indent);
    else
        text += toJsonText(node);
}

void Writer::section(const ConfigField& section, const ConfigNode& node, const std::string& indent)
{
    if (section.key == "strategy")
        if (const ConfigNode* const name = node.find("name"))
            m_strategy = name->text;
    const std::string inner = indent + "    ";
    bool isFirst = true;
    text += "{";
    for (const ConfigField& field : section.fields) {
        const ConfigNode* const given = node.find(field.key);
        if (given == nullptr)
            continue;
        text += isFirst ? "\n" : ",\n";
        isFirst = false;
        comment(commentOf(field), inner);
        text += inner + toJsonString(field.key) + ": ";
        value(field, section, *given, inner);
    }
    text += isFirst ? "}" : "\n" + indent + "}";
}

} // namespace

std::string annotatedText(const ConfigSchema& schema, ConfigKind kind, const ConfigNode& root)
{
    Writer writer(schema);
    const std::string name(toText(kind));
    writer.comment("Settings of one " + name +
                       ". Comments are allowed; what is left out has its "
                       "default. Every setting: qd config schema " +
                       name + ".",
                   {});
    writer.section(schema.root(kind), root, {});
    return writer.text + "\n";
}

} // namespace qd
