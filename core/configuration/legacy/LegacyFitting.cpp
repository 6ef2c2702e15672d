// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigFieldText.h"
#include "core/configuration/legacy/LegacyValues.h"
#include "core/foundation/Decimal.h"
#include "core/foundation/InQuotes.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace qd::legacy {

namespace {

using Kind = ConfigNode::Kind;

Fitted same(std::string json)
{
    return {.json = std::move(json), .isConverted = false, .reason = {}};
}

Fitted converted(std::string json, std::string reason)
{
    return {.json = std::move(json), .isConverted = true, .reason = std::move(reason)};
}

Fitted misfit(const ConfigNode& value, const ConfigField& field)
{
    const std::string what =
        value.kind == Kind::String ? inQuotes(value.text) : "a " + std::string(toText(value.kind));
    return {.json = std::nullopt,
            .isConverted = false,
            .reason = what + " is not " + allowedValues(field)};
}

std::string trimmed(std::string_view text)
{
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; };
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return std::string(text);
}

Fitted fitBoolean(const ConfigNode& value, const ConfigField& field)
{
    constexpr std::array<std::string_view, 4> kYes{"true", "yes", "on", "1"};
    constexpr std::array<std::string_view, 4> kNo{"false", "no", "off", "0"};
    if (value.kind == Kind::Boolean)
        return same(value.text);
    const std::string word = lowered(trimmed(value.text));
    const bool isScalar = value.kind == Kind::String || value.kind == Kind::Number;
    if (isScalar && std::find(kYes.begin(), kYes.end(), word) != kYes.end())
        return converted("true", "was written as " + inQuotes(value.text));
    if (isScalar && std::find(kNo.begin(), kNo.end(), word) != kNo.end())
        return converted("false", "was written as " + inQuotes(value.text));
    return misfit(value, field);
}

Fitted fitNumber(const ConfigNode& value, const ConfigField& field)
{
    if (value.kind != Kind::Number && value.kind != Kind::String)
        return misfit(value, field);
    std::string text = trimmed(value.text);
    const bool hasSign = text.ends_with('%') && field.unit == "%";
    if (hasSign)
        text.pop_back();
    const Result<Decimal> number = Decimal::parse(trimmed(text));
    if (!number)
        return misfit(value, field);
    const bool isWhole = *number == number->rounded(0);
    if (field.type == ConfigType::Integer && !isWhole)
        return misfit(value, field);
    const bool keepsSpelling = value.kind == Kind::Number && field.type == ConfigType::Number;
    const std::string json = keepsSpelling ? value.text : number->toString();
    if (value.kind == Kind::String)
        return converted(json, "the number was in quotes");
    return field.type == ConfigType::Integer && json != value.text
               ? converted(json, "a whole number, was " + value.text)
               : same(json);
}

Fitted fitChoice(const ConfigNode& value, const ConfigField& field)
{
    if (value.kind != Kind::String)
        return misfit(value, field);
    const auto plain = [](std::string_view text) {
        std::string low = lowered(trimmed(text));
        std::replace(low.begin(), low.end(), ' ', '-');
        std::replace(low.begin(), low.end(), '_', '-');
        return low;
    };
    for (const std::string& choice : field.choices) {
        if (choice == value.text)
            return same(jsonText(choice));
        if (plain(choice) == plain(value.text))
            return converted(jsonText(choice), "spelled so here");
    }
    return misfit(value, field);
}

/// "9:00" and "09:00:00" become "09:00".
Fitted fitTimeOfDay(const ConfigNode& value, const ConfigField& field)
{
    std::string text = value.kind == Kind::String ? trimmed(value.text) : "";
    if (text.size() > 1 && text[1] == ':')
        text.insert(0, "0");
    if (text.size() == 8 && text[5] == ':')
        text.resize(5);
    if (text.size() != 5 || text[2] != ':')
        return misfit(value, field);
    return text == value.text ? same(jsonText(text))
                              : converted(jsonText(text), "was " + inQuotes(value.text));
}

Fitted fitText(const ConfigNode& value, const ConfigField& field)
{
    if (value.kind == Kind::Number)
        return converted(jsonText(value.text), "the number becomes a text");
    if (value.kind != Kind::String)
        return misfit(value, field);
    return same(jsonText(trimmed(value.text)));
}

Fitted fitList(const ConfigNode& value, const ConfigField& field)
{
    const std::vector<ConfigNode> one{value};
    const bool isList = value.kind == Kind::Array;
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    std::string left;
    for (const ConfigNode& item : isList ? value.items : one) {
        const Fitted fitted = asItIs(item, field.fields.front());
        if (fitted.json) {
            auto json = nlohmann::ordered_json::parse(*fitted.json);
            if (std::find(list.begin(), list.end(), json) == list.end())
                list.push_back(std::move(json));
        } else {
            left += (left.empty() ? "" : "; ") + fitted.reason;
        }
    }
    if (list.empty() && !(isList && value.items.empty()))
        return {.json = std::nullopt, .isConverted = false, .reason = left};
    if (!left.empty())
        return converted(list.dump(), "left out: " + left);
    return isList ? same(list.dump()) : converted(list.dump(), "one value becomes a list");
}

} // namespace

std::string jsonText(std::string_view text)
{
    return nlohmann::json(text).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
}

std::string lowered(std::string_view text)
{
    std::string low(text);
    std::transform(low.begin(), low.end(), low.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return low;
}

Fitted asItIs(const ConfigNode& value, const ConfigField& field)
{
    switch (field.type) {
    case ConfigType::Boolean:
        return fitBoolean(value, field);
    case ConfigType::Integer:
    case ConfigType::Number:
    case ConfigType::Decimal:
        return fitNumber(value, field);
    case ConfigType::Text:
    case ConfigType::TimeZone:
        return fitText(value, field);
    case ConfigType::Choice:
        return fitChoice(value, field);
    case ConfigType::TimeOfDay:
        return fitTimeOfDay(value, field);
    case ConfigType::List:
        return fitList(value, field);
    case ConfigType::Section:
    case ConfigType::Map:
        return misfit(value, field);
    }
    return misfit(value, field);
}

} // namespace qd::legacy
