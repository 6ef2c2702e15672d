// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/EffectiveConfig.h"

#include "core/foundation/Assert.h"

#include <nlohmann/json.hpp>

#include <charconv>

namespace qd {

namespace {

nlohmann::json parsed(const EffectiveValue& value)
{
    return nlohmann::json::parse(value.json, nullptr, false);
}

/// The number's digits, whether it was written as a number or as text.
std::string digitsOf(const EffectiveValue& value)
{
    return value.json.starts_with('"') ? parsed(value).get<std::string>() : value.json;
}

} // namespace

std::string_view toText(ConfigLayer layer)
{
    switch (layer) {
    case ConfigLayer::Default:
        return "default";
    case ConfigLayer::Workspace:
        return "workspace";
    case ConfigLayer::Environment:
        return "environment";
    case ConfigLayer::Bot:
        return "bot";
    case ConfigLayer::Variable:
        return "variable";
    case ConfigLayer::CommandLine:
        return "command line";
    }
    return {};
}

EffectiveConfig EffectiveConfig::fromValues(std::vector<EffectiveValue> values)
{
    EffectiveConfig config;
    config.m_values = std::move(values);
    for (std::size_t i = 0; i < config.m_values.size(); ++i)
        config.m_index.emplace(config.m_values[i].path, i);
    return config;
}

const EffectiveValue* EffectiveConfig::find(std::string_view path) const
{
    const auto found = m_index.find(path);
    return found == m_index.end() ? nullptr : &m_values[found->second];
}

std::optional<std::string> EffectiveConfig::text(std::string_view path) const
{
    const EffectiveValue* const value = find(path);
    if (value == nullptr)
        return std::nullopt;
    const nlohmann::json json = parsed(*value);
    QD_ASSERT(json.is_string(), "the setting is a text");
    return json.get<std::string>();
}

std::optional<Decimal> EffectiveConfig::decimal(std::string_view path) const
{
    const EffectiveValue* const value = find(path);
    if (value == nullptr)
        return std::nullopt;
    const auto number = Decimal::parse(digitsOf(*value));
    QD_ASSERT(number.isOk(), "the setting is a number");
    return *number;
}

std::optional<std::int64_t> EffectiveConfig::integer(std::string_view path) const
{
    const auto number = decimal(path);
    if (!number)
        return std::nullopt;
    const auto whole = number->toMantissa(0);
    QD_ASSERT(whole.isOk(), "the setting is a whole number");
    return *whole;
}

std::optional<double> EffectiveConfig::number(std::string_view path) const
{
    const EffectiveValue* const value = find(path);
    if (value == nullptr)
        return std::nullopt;
    const std::string digits = digitsOf(*value);
    double number = 0.0;
    const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    QD_ASSERT(read.ec == std::errc(), "the setting is a number");
    return number;
}

std::optional<bool> EffectiveConfig::boolean(std::string_view path) const
{
    const EffectiveValue* const value = find(path);
    if (value == nullptr)
        return std::nullopt;
    QD_ASSERT(value->json == "true" || value->json == "false", "the setting is true or false");
    return value->json == "true";
}

std::vector<std::string> EffectiveConfig::list(std::string_view path) const
{
    std::vector<std::string> items;
    const EffectiveValue* const value = find(path);
    if (value == nullptr)
        return items;
    for (const auto& item : parsed(*value))
        items.push_back(item.is_string() ? item.get<std::string>() : item.dump());
    return items;
}

} // namespace qd
