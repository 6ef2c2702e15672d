// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigFieldText.h"

#include "core/configuration/ConfigNode.h"
#include "core/foundation/Decimal.h"

#include <nlohmann/json.hpp>

#include <vector>

namespace qd {

namespace {

std::string rangeText(const ConfigField& field)
{
    const std::string least = (field.isAboveMinimum ? " above " : " from ") + field.minimum;
    if (!field.minimum.empty() && !field.maximum.empty())
        return least + (field.isAboveMinimum ? " and up to " : " to ") + field.maximum;
    if (!field.minimum.empty())
        return field.isAboveMinimum ? least : " of at least " + field.minimum;
    return field.maximum.empty() ? "" : " of at most " + field.maximum;
}

std::string choicesText(const std::vector<std::string>& choices)
{
    constexpr std::size_t kShown = 12;
    if (choices.size() == 1)
        return choices.front();
    std::string text = "one of ";
    for (std::size_t i = 0; i < choices.size() && i < kShown; ++i)
        text += (i == 0 ? "" : ", ") + choices[i];
    if (choices.size() > kShown)
        text += ", … (" + std::to_string(choices.size()) + " in all)";
    return text;
}

std::string listText(const ConfigField& field)
{
    std::string text = "a list";
    if (!field.minimum.empty())
        text += field.minimum == field.maximum ? " of " + field.minimum
                                               : " of " + field.minimum + " to " + field.maximum;
    return text + ", each " + allowedValues(field.fields.front());
}

std::string sectionText(const ConfigField& field)
{
    std::string keys;
    for (const ConfigField& member : field.fields)
        keys += (keys.empty() ? "" : ", ") + member.key;
    return keys.empty() ? "a section" : "a section with " + keys;
}

bool isJson(std::string_view text)
{
    return nlohmann::json::accept(text);
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const std::size_t first = text.find_first_not_of(kBlanks);
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(kBlanks) - first + 1);
}

std::string numberJson(std::string_view text)
{
    return isJson(text) && Decimal::parse(text) ? std::string(text) : toJsonString(text);
}

std::string listJson(const ConfigField& field, std::string_view text)
{
    if (text.starts_with('['))
        return isJson(text) ? std::string(text) : toJsonString(text);
    std::string json = "[";
    while (!text.empty()) {
        const std::size_t comma = text.find(',');
        json += (json.size() > 1 ? ", " : "") +
                jsonFromText(field.fields.front(), text.substr(0, comma));
        text = comma == std::string_view::npos ? std::string_view() : text.substr(comma + 1);
    }
    return json + "]";
}

} // namespace

std::string allowedValues(const ConfigField& field)
{
    if (field.isSecret)
        return "a reference to where it is kept, vault:NAME or env:NAME";
    switch (field.type) {
    case ConfigType::Boolean:
        return "true or false";
    case ConfigType::Integer:
        if (!field.minimum.empty() && field.minimum == field.maximum)
            return field.minimum;
        return "a whole number" + rangeText(field);
    case ConfigType::Number:
    case ConfigType::Decimal:
        return "a number" + rangeText(field);
    case ConfigType::Text:
        return field.pattern.empty() ? "text" : "text of the form " + field.pattern;
    case ConfigType::Choice:
        return choicesText(field.choices);
    case ConfigType::TimeOfDay:
        return "a time of day from 00:00 to 23:59";
    case ConfigType::TimeZone:
        return "UTC or a time zone such as Europe/Berlin";
    case ConfigType::List:
        return listText(field);
    case ConfigType::Section:
        return sectionText(field);
    case ConfigType::Map:
        return "names of your choice, each with " + (field.fields.front().key.empty()
                                                         ? allowedValues(field.fields.front())
                                                         : sectionText(field));
    }
    return {};
}

std::string_view typeName(ConfigType type)
{
    switch (type) {
    case ConfigType::Boolean:
        return "true or false";
    case ConfigType::Integer:
        return "whole number";
    case ConfigType::Number:
    case ConfigType::Decimal:
        return "number";
    case ConfigType::Text:
        return "text";
    case ConfigType::Choice:
        return "choice";
    case ConfigType::TimeOfDay:
        return "time of day";
    case ConfigType::TimeZone:
        return "time zone";
    case ConfigType::List:
        return "list";
    case ConfigType::Section:
        return "section";
    case ConfigType::Map:
        return "named sections";
    }
    return {};
}

std::string jsonFromText(const ConfigField& field, std::string_view text)
{
    const std::string_view bare = trimmed(text);
    switch (field.type) {
    case ConfigType::Boolean:
        return bare == "true" || bare == "false" ? std::string(bare) : toJsonString(text);
    case ConfigType::Integer:
    case ConfigType::Number:
    case ConfigType::Decimal:
        return numberJson(bare);
    case ConfigType::Text:
    case ConfigType::Choice:
    case ConfigType::TimeOfDay:
    case ConfigType::TimeZone:
        return bare.size() > 1 && bare.starts_with('"') && isJson(bare) ? std::string(bare)
                                                                        : toJsonString(text);
    case ConfigType::List:
        return listJson(field, bare);
    case ConfigType::Section:
    case ConfigType::Map:
        return isJson(bare) ? std::string(bare) : toJsonString(text);
    }
    return {};
}

} // namespace qd
