// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/catalogue/ConfigSections.h"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace qd::catalogue {

namespace {

ConfigType typeOf(ParameterType type)
{
    switch (type) {
    case ParameterType::Integer:
        return ConfigType::Integer;
    case ParameterType::Real:
        return ConfigType::Number;
    case ParameterType::Boolean:
        return ConfigType::Boolean;
    case ParameterType::Choice:
        return ConfigType::Choice;
    }
    return ConfigType::Text;
}

ConfigField fieldOf(const ParameterInfo& info, std::string key)
{
    ConfigField field{.key = std::move(key),
                      .label = info.label,
                      .meaning = info.meaning,
                      .type = typeOf(info.type),
                      .change = ConfigChange::Stopped};
    field.defaultJson = info.type == ParameterType::Choice
                            ? nlohmann::json(toText(info.defaultValue)).dump()
                            : toText(info.defaultValue);
    if (info.type == ParameterType::Integer || info.type == ParameterType::Real) {
        field.minimum = toText(ParameterValue(info.minimum));
        field.maximum = toText(ParameterValue(info.maximum));
    }
    field.choices = info.choices;
    return field;
}

ConfigField& sectionIn(ConfigField& owner, const std::string& key)
{
    const auto known = std::ranges::find(owner.fields, key, &ConfigField::key);
    if (known != owner.fields.end())
        return *known;
    owner.fields.push_back({.key = key,
                            .label = key == "entry"  ? "Entry"
                                     : key == "exit" ? "Exit"
                                                     : key,
                            .meaning = "Parameters of the strategy's " + key + ".",
                            .type = ConfigType::Section,
                            .change = ConfigChange::Stopped});
    return owner.fields.back();
}

} // namespace

ConfigField parametersSection(const ParameterSchema& parameters)
{
    ConfigField section{.key = "parameters",
                        .label = "Parameters",
                        .meaning = "The strategy's own parameters.",
                        .type = ConfigType::Section,
                        .change = ConfigChange::Stopped};
    for (const ParameterInfo& info : parameters) {
        ConfigField* owner = &section;
        std::size_t begin = 0;
        for (std::size_t dot = info.name.find('.'); dot != std::string::npos;
             dot = info.name.find('.', begin)) {
            owner = &sectionIn(*owner, info.name.substr(begin, dot - begin));
            begin = dot + 1;
        }
        owner->fields.push_back(fieldOf(info, info.name.substr(begin)));
    }
    return section;
}

} // namespace qd::catalogue
