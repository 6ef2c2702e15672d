// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigTemplates.h"

#include "core/configuration/ConfigAnnotation.h"
#include "core/configuration/ConfigFieldText.h"
#include "core/foundation/Assert.h"
#include "core/foundation/InQuotes.h"

#include <algorithm>
#include <iterator>

namespace qd {

namespace {

ConfigTemplate readTemplate(const EmbeddedTemplate& embedded)
{
    const ConfigDocument document = ConfigDocument::parse(embedded.text, embedded.name + ".json");
    const ConfigNode* const kind = document.find("kind");
    const ConfigNode* const description = document.find("description");
    QD_ASSERT(kind != nullptr && description != nullptr, "a template says what it is");
    const Result<ConfigKind> known = parseConfigKind(kind->text);
    QD_ASSERT(known.isOk(), "a template is of a known kind");
    return {embedded.name, *known, description->text, embedded.text};
}

/// The defaults of a section's settings as a JSON object.
std::string defaultsOf(const ConfigField& section)
{
    std::string json = "{";
    for (const ConfigField& field : section.fields) {
        json += json.size() > 1 ? ", " : "";
        json += toJsonString(field.key) + ": " +
                (field.type == ConfigType::Section ? defaultsOf(field) : field.defaultJson);
    }
    return json + "}";
}

/// A file's own name may not have every character of a strategy's.
std::string fileNameOf(const std::string& strategy)
{
    std::string name = strategy.substr(0, 32);
    std::ranges::replace(name, '+', '-');
    return name;
}

Status placeAll(ConfigDocument& document,
                const std::vector<std::pair<std::string, std::string>>& values)
{
    for (const auto& [path, json] : values)
        if (Status placed = document.set(path, json); !placed)
            return placed;
    return {};
}

} // namespace

ConfigTemplates::ConfigTemplates(const ConfigSchema& schema) : m_schema(schema)
{
    std::ranges::transform(embeddedTemplates(), std::back_inserter(m_templates), readTemplate);
    addStrategies();
}

void ConfigTemplates::addStrategies()
{
    const auto base = std::ranges::find(m_templates, "paper-bot", &ConfigTemplate::name);
    QD_ASSERT(base != m_templates.end(), "the paper bot is the model of the others");
    const std::string model = base->text;
    for (const auto& [strategy, parameters] : m_schema.catalog().strategies) {
        const ConfigField* const section = m_schema.strategyParameters(strategy);
        if (section == nullptr)
            continue;
        const std::string description = "A paper bot with the strategy " + strategy + ".";
        ConfigDocument document = ConfigDocument::parse(model, strategy + ".json");
        const Status placed = placeAll(document, {{"name", toJsonString(fileNameOf(strategy))},
                                                  {"description", toJsonString(description)},
                                                  {"bot.title", toJsonString(strategy)},
                                                  {"strategy.name", toJsonString(strategy)},
                                                  {"strategy.parameters", defaultsOf(*section)}});
        QD_ASSERT(placed.isOk(), "the model takes every strategy");
        m_templates.push_back({strategy, ConfigKind::Bot, description, document.text()});
    }
}

Result<ConfigTemplate> ConfigTemplates::find(const std::string& name) const
{
    const auto found = std::ranges::find(m_templates, name, &ConfigTemplate::name);
    if (found != m_templates.end())
        return *found;
    std::vector<std::string> names;
    std::ranges::transform(m_templates, std::back_inserter(names), &ConfigTemplate::name);
    const std::string nearest = nearestName(name, names);
    return makeError(ErrorKind::NotFound, "no template is called " + inQuotes(name),
                     nearest.empty() ? "qd config templates lists all of them."
                                     : "Did you mean " + nearest + "?");
}

Result<ConfigDocument> ConfigTemplates::instantiate(const ConfigTemplate& from,
                                                    const Request& request) const
{
    ConfigDocument document = ConfigDocument::parse(from.text, request.name + ".json");
    const ConfigNode* const known = document.find("strategy.name");
    const std::string own = known == nullptr ? std::string() : known->text;
    std::string strategy = own;
    for (const auto& [path, text] : request.settings)
        if (path == "strategy.name")
            strategy = text;
    if (strategy != own && document.find("strategy.parameters") != nullptr)
        if (const Status removed = document.remove("strategy.parameters"); !removed)
            return removed.error();
    if (const Status named = document.set("name", toJsonString(request.name)); !named)
        return named.error();
    for (const auto& [path, text] : request.settings) {
        const ConfigField* const field = m_schema.find(from.kind, path, strategy);
        const std::string json = field == nullptr ? toJsonString(text) : jsonFromText(*field, text);
        if (const Status placed = document.set(path, json); !placed)
            return placed.error();
    }
    if (const auto problems = m_schema.validate(document, from.kind); !problems.empty())
        return toError(problems);
    return ConfigDocument::parse(annotatedText(m_schema, from.kind, document.root()),
                                 document.name());
}

} // namespace qd
