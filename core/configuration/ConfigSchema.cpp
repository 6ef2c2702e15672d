// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigSchema.h"

#include "core/configuration/ConfigPath.h"
#include "core/configuration/catalogue/ConfigSections.h"
#include "core/domain/NamedValues.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace qd {

namespace {

void append(std::vector<ConfigField>& fields, std::vector<ConfigField> more)
{
    std::ranges::move(more, std::back_inserter(fields));
}

/// The sections that workspace, environment and bot share.
std::vector<ConfigField> layerSections(const ConfigCatalog& catalog, ConfigKind kind)
{
    using namespace catalogue;
    std::vector<ConfigField> sections;
    if (kind != ConfigKind::Bot)
        sections.push_back(appSection());
    sections.push_back(
        environmentSection(kind != ConfigKind::Environment, kind == ConfigKind::Environment));
    sections.push_back(exchangeSection(catalog));
    sections.push_back(feedSection(catalog));
    sections.push_back(botSection(kind));
    sections.push_back(strategySection(catalog, kind == ConfigKind::Bot));
    sections.push_back(riskSection());
    sections.push_back(notificationsSection());
    sections.push_back(loggingSection());
    sections.push_back(scheduleSection(catalog));
    sections.push_back(performanceSection());
    sections.push_back(dataSection(catalog));
    if (kind != ConfigKind::Bot)
        sections.push_back(chartsSection());
    return sections;
}

ConfigField makeRoot(const ConfigCatalog& catalog, ConfigKind kind)
{
    ConfigField root{.label = std::string(toText(kind)),
                     .meaning = "Settings of one " + std::string(toText(kind)) + ".",
                     .type = ConfigType::Section,
                     .fields = catalogue::headerFields(kind)};
    switch (kind) {
    case ConfigKind::Workspace:
    case ConfigKind::Environment:
    case ConfigKind::Bot:
        append(root.fields, layerSections(catalog, kind));
        return root;
    case ConfigKind::Backtest:
        append(root.fields, catalogue::backtestFields(catalog));
        return root;
    case ConfigKind::Optimizer:
        append(root.fields, catalogue::optimizerFields(catalog));
        return root;
    }
    return root;
}

/// An environment holds every section; who the bot is stands in the bot's file alone.
ConfigField layeredRoot(const ConfigCatalog& catalog)
{
    ConfigField root = makeRoot(catalog, ConfigKind::Environment);
    for (ConfigField& field : root.fields) {
        if (field.key == "kind")
            field.choices = {"workspace", "environment", "bot"};
        else if (field.key == "bot")
            field = catalogue::botSection(ConfigKind::Bot);
        else if (field.key == "environment")
            field = catalogue::environmentSection(true, true);
    }
    return root;
}

/// The field that one step of a path leads to.
const ConfigField* stepInto(const ConfigField& owner, const ConfigPathStep& step)
{
    switch (owner.type) {
    case ConfigType::Section: {
        const auto found = std::ranges::find(owner.fields, step.key, &ConfigField::key);
        return found == owner.fields.end() || step.isBracketed ? nullptr : &*found;
    }
    case ConfigType::List:
        return step.index ? &owner.fields.front() : nullptr;
    case ConfigType::Map:
        // A map of sections is its own section: its fields are what stands under each name.
        return owner.fields.front().key.empty() ? &owner.fields.front() : nullptr;
    case ConfigType::Boolean:
    case ConfigType::Integer:
    case ConfigType::Number:
    case ConfigType::Decimal:
    case ConfigType::Text:
    case ConfigType::Choice:
    case ConfigType::TimeOfDay:
    case ConfigType::TimeZone:
        return nullptr;
    }
    return nullptr;
}

const ConfigField* walk(const ConfigField& root, const std::vector<ConfigPathStep>& steps)
{
    const ConfigField* field = &root;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (field->type == ConfigType::Map && !field->fields.front().key.empty()) {
            if (++i == steps.size())
                return nullptr; // the section of a name has no field of its own
            const auto found = std::ranges::find(field->fields, steps[i].key, &ConfigField::key);
            if (found == field->fields.end())
                return nullptr;
            field = &*found;
            continue;
        }
        field = stepInto(*field, steps[i]);
        if (field == nullptr)
            return nullptr;
    }
    return field;
}

} // namespace

std::string_view toText(ConfigKind kind)
{
    switch (kind) {
    case ConfigKind::Workspace:
        return "workspace";
    case ConfigKind::Environment:
        return "environment";
    case ConfigKind::Bot:
        return "bot";
    case ConfigKind::Backtest:
        return "backtest";
    case ConfigKind::Optimizer:
        return "optimizer";
    }
    return {};
}

Result<ConfigKind> parseConfigKind(std::string_view text)
{
    return parseNamed(text, "a kind of settings", ConfigKind::Optimizer);
}

ConfigSchema::ConfigSchema(ConfigCatalog catalog) : m_catalog(std::move(catalog))
{
    for (const ConfigKind kind : kConfigKinds)
        m_roots.emplace(kind, makeRoot(m_catalog, kind));
    m_layered = layeredRoot(m_catalog);
    for (const auto& [name, parameters] : m_catalog.strategies)
        m_parameters.emplace(name, catalogue::parametersSection(parameters));
}

const ConfigField& ConfigSchema::root(ConfigKind kind) const
{
    return m_roots.at(kind);
}

const ConfigField* ConfigSchema::strategyParameters(std::string_view strategy) const
{
    const auto found = m_parameters.find(strategy);
    return found == m_parameters.end() ? nullptr : &found->second;
}

const ConfigField* ConfigSchema::findParameter(std::string_view path,
                                               std::string_view strategy) const
{
    const auto steps = parseConfigPath(path);
    if (!steps)
        return nullptr;
    if (!strategy.empty()) {
        const ConfigField* const section = strategyParameters(strategy);
        return section == nullptr ? nullptr : walk(*section, *steps);
    }
    for (const auto& [name, section] : m_parameters)
        if (const ConfigField* const field = walk(section, *steps))
            return field;
    return nullptr;
}

const ConfigField* ConfigSchema::findBelow(const ConfigField& root, std::string_view path,
                                           std::string_view strategy) const
{
    constexpr std::string_view kParameters = "strategy.parameters.";
    const std::size_t at = path.starts_with(kParameters) ? 0 : path.find(".strategy.parameters.");
    if (at != std::string_view::npos)
        return findParameter(path.substr(at + kParameters.size() + (at == 0 ? 0 : 1)), strategy);
    const auto steps = parseConfigPath(path);
    return steps ? walk(root, *steps) : nullptr;
}

const ConfigField* ConfigSchema::find(ConfigKind kind, std::string_view path,
                                      std::string_view strategy) const
{
    return findBelow(root(kind), path, strategy);
}

const ConfigField* ConfigSchema::findLayered(std::string_view path, std::string_view strategy) const
{
    return findBelow(m_layered, path, strategy);
}

} // namespace qd
