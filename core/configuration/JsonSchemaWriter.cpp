// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigFieldText.h"
#include "core/configuration/ConfigSchema.h"

#include <nlohmann/json.hpp>

#include <charconv>
#include <utility>

namespace qd {

namespace {

using Json = nlohmann::ordered_json;

/// What 64 bits hold stays a whole number; the rest is as near as a double comes.
Json numberJson(const std::string& text)
{
    std::int64_t whole = 0;
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, whole);
    if (read.ec == std::errc() && read.ptr == end)
        return whole;
    return Json::parse(text, nullptr, false);
}

/// The pattern of a whole value; JSON Schema's would be content with a part.
std::string whole(const std::string& pattern)
{
    return "^(?:" + pattern + ")$";
}

class Writer
{
public:
    explicit Writer(const ConfigSchema& schema) : m_schema(schema) {}

    [[nodiscard]] Json section(const ConfigField& section) const;

private:
    [[nodiscard]] Json value(const ConfigField& field) const;
    [[nodiscard]] Json described(const ConfigField& field) const;
    [[nodiscard]] Json map(const ConfigField& field) const;
    [[nodiscard]] Json list(const ConfigField& field) const;
    [[nodiscard]] Json strategy(const ConfigField& field) const;
    [[nodiscard]] static Json number(const ConfigField& field);
    [[nodiscard]] static Json text(const ConfigField& field);

    const ConfigSchema& m_schema;
};

Json Writer::number(const ConfigField& field)
{
    Json json{{"type", field.type == ConfigType::Integer ? "integer" : "number"}};
    if (!field.minimum.empty())
        json[field.isAboveMinimum ? "exclusiveMinimum" : "minimum"] = numberJson(field.minimum);
    if (!field.maximum.empty())
        json["maximum"] = numberJson(field.maximum);
    if (field.type != ConfigType::Decimal)
        return json;
    const bool mayBeNegative = field.minimum.empty() || field.minimum.starts_with('-');
    const std::string digits =
        std::string(mayBeNegative ? "[+-]?" : "\\+?") + "[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?";
    return {{"anyOf",
             Json::array({std::move(json), {{"type", "string"}, {"pattern", whole(digits)}}})}};
}

Json Writer::text(const ConfigField& field)
{
    Json json{{"type", "string"}};
    if (field.isSecret)
        json["pattern"] = whole("vault:[A-Za-z0-9_./-]{1,64}|env:[A-Za-z_][A-Za-z0-9_]{0,99}");
    else if (field.type == ConfigType::TimeOfDay)
        json["pattern"] = whole("([01][0-9]|2[0-3]):[0-5][0-9]");
    else if (field.type == ConfigType::TimeZone)
        json["pattern"] = whole("[A-Za-z][A-Za-z0-9_+:-]*(/[A-Za-z][A-Za-z0-9_+-]*){0,2}");
    else if (!field.pattern.empty())
        json["pattern"] = whole(field.pattern);
    return json;
}

Json Writer::list(const ConfigField& field) const
{
    Json json{{"type", "array"}, {"items", described(field.fields.front())}};
    if (!field.minimum.empty())
        json["minItems"] = numberJson(field.minimum);
    if (!field.maximum.empty())
        json["maxItems"] = numberJson(field.maximum);
    return json;
}

Json Writer::map(const ConfigField& field) const
{
    const ConfigField& first = field.fields.front();
    return {{"type", "object"},
            {"additionalProperties", first.key.empty() ? described(first) : section(field)}};
}

/// Which parameters are allowed depends on the name.
Json Writer::strategy(const ConfigField& field) const
{
    Json json = section(field);
    for (const ConfigField& member : field.fields)
        if (member.type == ConfigType::Section)
            json["properties"][member.key] = {
                {"title", member.label}, {"description", member.meaning}, {"type", "object"}};
    Json cases = Json::array();
    for (const auto& [name, parameters] : m_schema.catalog().strategies) {
        const ConfigField* const known = m_schema.strategyParameters(name);
        if (known != nullptr)
            cases.push_back({{"if",
                              {{"properties", {{"name", {{"const", name}}}}},
                               {"required", Json::array({"name"})}}},
                             {"then", {{"properties", {{"parameters", section(*known)}}}}}});
    }
    if (!cases.empty())
        json["allOf"] = std::move(cases);
    return json;
}

Json Writer::value(const ConfigField& field) const
{
    switch (field.type) {
    case ConfigType::Boolean:
        return {{"type", "boolean"}};
    case ConfigType::Integer:
    case ConfigType::Number:
    case ConfigType::Decimal:
        return number(field);
    case ConfigType::Text:
    case ConfigType::TimeOfDay:
    case ConfigType::TimeZone:
        return text(field);
    case ConfigType::Choice:
        return {{"type", "string"}, {"enum", field.choices}};
    case ConfigType::List:
        return list(field);
    case ConfigType::Section:
        return field.key == "strategy" ? strategy(field) : section(field);
    case ConfigType::Map:
        return map(field);
    }
    return Json::object();
}

Json Writer::described(const ConfigField& field) const
{
    Json json{{"title", field.label}};
    json["description"] = field.meaning + (field.unit.empty() ? "" : " Unit: " + field.unit + ".");
    if (!field.defaultJson.empty())
        json["default"] = Json::parse(field.defaultJson, nullptr, false);
    json.update(value(field));
    return json;
}

Json Writer::section(const ConfigField& section) const
{
    Json properties = Json::object();
    Json required = Json::array();
    for (const ConfigField& field : section.fields) {
        properties[field.key] = described(field);
        if (field.isRequired)
            required.push_back(field.key);
    }
    Json json{{"type", "object"}};
    json["properties"] = std::move(properties);
    json["additionalProperties"] = false;
    if (!required.empty())
        json["required"] = std::move(required);
    return json;
}

} // namespace

std::string ConfigSchema::jsonSchema(ConfigKind kind) const
{
    const ConfigField& field = root(kind);
    Json json{{"$schema", "http://json-schema.org/draft-07/schema#"},
              {"title", "Quarterdeck: " + field.label},
              {"description", field.meaning}};
    json.update(Writer(*this).section(field));
    return json.dump(2);
}

} // namespace qd
