// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/ParameterBuilders.h"

namespace qd {

ParameterInfo integerInfo(std::string name, std::string label, std::string meaning,
                          std::int64_t standard, std::int64_t minimum, std::int64_t maximum)
{
    ParameterInfo info;
    info.name = std::move(name);
    info.label = std::move(label);
    info.meaning = std::move(meaning);
    info.type = ParameterType::Integer;
    info.defaultValue = standard;
    info.minimum = static_cast<double>(minimum);
    info.maximum = static_cast<double>(maximum);
    return info;
}

ParameterInfo realInfo(std::string name, std::string label, std::string meaning, double standard,
                       double minimum, double maximum, double step)
{
    ParameterInfo info;
    info.name = std::move(name);
    info.label = std::move(label);
    info.meaning = std::move(meaning);
    info.type = ParameterType::Real;
    info.defaultValue = standard;
    info.minimum = minimum;
    info.maximum = maximum;
    info.step = step;
    return info;
}

ParameterInfo booleanInfo(std::string name, std::string label, std::string meaning, bool standard)
{
    ParameterInfo info;
    info.name = std::move(name);
    info.label = std::move(label);
    info.meaning = std::move(meaning);
    info.type = ParameterType::Boolean;
    info.defaultValue = standard;
    return info;
}

ParameterInfo choiceInfo(std::string name, std::string label, std::string meaning,
                         std::vector<std::string> choices)
{
    ParameterInfo info;
    info.name = std::move(name);
    info.label = std::move(label);
    info.meaning = std::move(meaning);
    info.type = ParameterType::Choice;
    info.defaultValue = choices.front();
    info.choices = std::move(choices);
    return info;
}

ParameterInfo periodInfo(std::string name, std::string label, std::int64_t standard,
                         std::int64_t minimum)
{
    constexpr std::int64_t kLongest = 5'000;
    return integerInfo(std::move(name), std::move(label), "Length of the window in bars.", standard,
                       minimum, kLongest);
}

std::size_t periodParameter(const ParameterMap& map, std::string_view name)
{
    return static_cast<std::size_t>(integerParameter(map, name));
}

} // namespace qd
