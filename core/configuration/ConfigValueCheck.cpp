// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigValueCheck.h"

#include "core/configuration/ConfigFieldText.h"
#include "core/foundation/Decimal.h"
#include "core/foundation/InQuotes.h"

#include <algorithm>
#include <iterator>
#include <regex>

namespace qd {

namespace {

using Kind = ConfigNode::Kind;

constexpr std::size_t kMaxText = 2'000;
constexpr const char* kReference = "vault:[A-Za-z0-9_./-]{1,64}|env:[A-Za-z_][A-Za-z0-9_]{0,99}";

bool matches(const std::string& text, const std::string& pattern)
{
    return std::regex_match(text, std::regex(pattern, std::regex::ECMAScript));
}

std::string valueText(const ConfigField& field, const ConfigNode& node)
{
    if (field.isSecret && node.kind != Kind::Null && node.kind != Kind::Object)
        return "a value that is not shown";
    switch (node.kind) {
    case Kind::Null:
        return "null";
    case Kind::Boolean:
    case Kind::Number:
        return node.text.size() > 40 ? "a very long number" : node.text;
    case Kind::String:
        return "the text " + inQuotes(node.text);
    case Kind::Array:
        return "a list";
    case Kind::Object:
        return "a section";
    }
    return {};
}

std::string withArticle(ConfigType type)
{
    if (type == ConfigType::Boolean || type == ConfigType::Text)
        return std::string(typeName(type));
    return type == ConfigType::Map ? "a section of names" : "a " + std::string(typeName(type));
}

ValueFault fault(const ConfigField& field, std::string what, std::string hint = {})
{
    return {.what = std::move(what), .allowed = allowedOf(field), .hint = std::move(hint)};
}

std::string didYouMean(std::string_view written, const std::vector<std::string>& known)
{
    const std::string nearest = nearestName(written, known);
    return nearest.empty() ? "" : "did you mean “" + nearest + "”?";
}

std::optional<ValueFault> checkRange(const ConfigField& field, Decimal number,
                                     const std::string& written)
{
    const std::string is = ", is " + (written.size() > 40 ? "far from it" : written);
    const auto least = Decimal::parse(field.minimum);
    if (least && field.isAboveMinimum && number <= *least)
        return fault(field, "must be above " + field.minimum + is);
    if (least && number < *least)
        return fault(field, "must be at least " + field.minimum + is);
    const auto most = Decimal::parse(field.maximum);
    if (most && number > *most)
        return fault(field, "must be at most " + field.maximum + is);
    return std::nullopt;
}

std::optional<ValueFault> checkNumber(const ConfigField& field, const ConfigNode& node)
{
    const bool mayBeText = field.type == ConfigType::Decimal && node.kind == Kind::String;
    if (node.kind != Kind::Number && !mayBeText)
        return wrongType(field, node);
    const auto number = Decimal::parse(node.text);
    if (!number)
        return mayBeText ? wrongType(field, node)
                         : fault(field, "is beyond what can be counted: " + valueText(field, node));
    if (field.type == ConfigType::Integer && number->rounded(0) != *number)
        return fault(field, "must be a whole number, is " + valueText(field, node));
    return checkRange(field, *number, node.text);
}

std::optional<ValueFault> checkSecret(const ConfigField& field, const ConfigNode& node)
{
    if (node.kind == Kind::String && matches(node.text.substr(0, kMaxText), kReference))
        return std::nullopt;
    return fault(field, "must not be written in plain",
                 "keep it in an environment variable and write env:VARIABLE here, or vault:NAME");
}

std::optional<ValueFault> checkText(const ConfigField& field, const ConfigNode& node)
{
    if (node.kind != Kind::String)
        return wrongType(field, node);
    if (node.text.size() > kMaxText)
        return fault(field, "is longer than " + std::to_string(kMaxText) + " bytes");
    if (!field.pattern.empty() && !matches(node.text, field.pattern))
        return fault(field, "cannot be " + inQuotes(node.text));
    return std::nullopt;
}

std::optional<ValueFault> checkChoice(const ConfigField& field, const ConfigNode& node)
{
    if (node.kind != Kind::String)
        return wrongType(field, node);
    if (std::ranges::find(field.choices, node.text) != field.choices.end())
        return std::nullopt;
    return fault(field, "cannot be " + inQuotes(node.text), didYouMean(node.text, field.choices));
}

std::optional<ValueFault> checkTimeZone(const ConfigField& field, const ConfigNode& node)
{
    if (node.kind != Kind::String)
        return wrongType(field, node);
    const bool isSpelledRight =
        node.text.size() <= 60 &&
        matches(node.text, "[A-Za-z][A-Za-z0-9_+:-]*(/[A-Za-z][A-Za-z0-9_+-]*){0,2}");
    const bool isKnown = field.choices.empty() || node.text == "UTC" ||
                         std::ranges::find(field.choices, node.text) != field.choices.end();
    if (isSpelledRight && isKnown)
        return std::nullopt;
    return fault(field, "no time zone is called " + inQuotes(node.text),
                 didYouMean(node.text, field.choices));
}

} // namespace

std::string allowedOf(const ConfigField& field)
{
    return allowedValues(field);
}

ValueFault wrongType(const ConfigField& field, const ConfigNode& node)
{
    return fault(field, "must be " + withArticle(field.type) + ", is " + valueText(field, node));
}

std::optional<ValueFault> checkValue(const ConfigField& field, const ConfigNode& node)
{
    if (field.isSecret)
        return checkSecret(field, node);
    switch (field.type) {
    case ConfigType::Boolean:
        if (node.kind == Kind::Boolean)
            return std::nullopt;
        return wrongType(field, node);
    case ConfigType::Integer:
    case ConfigType::Number:
    case ConfigType::Decimal:
        return checkNumber(field, node);
    case ConfigType::Text:
        return checkText(field, node);
    case ConfigType::Choice:
        return checkChoice(field, node);
    case ConfigType::TimeOfDay:
        if (node.kind == Kind::String && node.text.size() == 5 &&
            matches(node.text, "([01][0-9]|2[0-3]):[0-5][0-9]"))
            return std::nullopt;
        return wrongType(field, node);
    case ConfigType::TimeZone:
        return checkTimeZone(field, node);
    case ConfigType::List:
    case ConfigType::Section:
    case ConfigType::Map:
        break;
    }
    return std::nullopt;
}

std::optional<ValueFault> checkLength(const ConfigField& list, const ConfigNode& node)
{
    const Decimal count = Decimal::fromInt(static_cast<std::int64_t>(node.items.size()));
    const auto least = Decimal::parse(list.minimum);
    const auto most = Decimal::parse(list.maximum);
    if ((least && count < *least) || (most && count > *most))
        return fault(list, "has " + std::to_string(node.items.size()) +
                               (node.items.size() == 1 ? " item" : " items"));
    return std::nullopt;
}

ValueFault unknownKey(const ConfigSchema& schema, const ConfigField& section,
                      const std::string& key, const std::string& path)
{
    std::vector<std::string> known;
    std::ranges::transform(section.fields, std::back_inserter(known), &ConfigField::key);
    ValueFault result{.what = "is not a setting of " + (path.empty() ? "this file" : path),
                      .allowed = {},
                      .hint = didYouMean(key, known)};
    for (const std::string& name : known)
        result.allowed += (result.allowed.empty() ? "" : ", ") + name;
    if (known.empty())
        result.allowed = "no settings";
    const std::size_t dot = key.find('.');
    if (dot != std::string::npos && schema.find(ConfigKind::Bot, "strategy.parameters." + key))
        result.hint =
            "write it as \"" + key.substr(0, dot) + "\": {\"" + key.substr(dot + 1) + "\": …}";
    if (!result.hint.empty())
        return result;
    // A setting at the wrong place: in another kind of file, or in another section.
    const std::string fullPath = path.empty() ? key : path + "." + key;
    for (const ConfigKind kind : kConfigKinds)
        if (schema.find(kind, fullPath) != nullptr) {
            result.hint = "it belongs into a file of kind “" + std::string(toText(kind)) + "”";
            return result;
        }
    for (const ConfigField& other : schema.layered().fields)
        for (const ConfigField& field : other.fields)
            if (field.key == key && !other.key.empty())
                result.hint = "did you mean “" + other.key + "." + key + "”?";
    return result;
}

} // namespace qd
