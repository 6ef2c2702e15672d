// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigFieldText.h"
#include "core/configuration/ConfigPath.h"
#include "core/configuration/ConfigReading.h"
#include "core/configuration/ConfigRules.h"
#include "core/configuration/ConfigValueCheck.h"
#include "core/configuration/EffectiveConfig.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace qd {

namespace {

using Problems = std::vector<ConfigProblem>;
using Settings = std::map<std::string, EffectiveValue>;

constexpr std::string_view kParameters = "strategy.parameters";

/// QD_RISK__MAX_DAILY_LOSS is risk.max_daily_loss.
std::string pathOfVariable(std::string_view name)
{
    constexpr std::string_view kPrefix = "QD_";
    std::string path;
    for (std::size_t i = name.starts_with(kPrefix) ? kPrefix.size() : 0; i < name.size(); ++i) {
        if (name.substr(i).starts_with("__")) {
            path += '.';
            ++i;
        } else {
            const char c = name[i];
            path += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    return path;
}

/// The plain text of a setting that chooses others, from the strongest layer that has it.
std::string chosen(const ConfigLayers& layers, std::string_view path, const std::string& usual)
{
    for (auto given = layers.commandLine.rbegin(); given != layers.commandLine.rend(); ++given)
        if (given->first == path)
            return given->second;
    for (const auto& [name, value] : layers.variables)
        if (pathOfVariable(name) == path)
            return value;
    for (const auto* document : {&layers.bot, &layers.environment, &layers.workspace}) {
        const ConfigNode* const node = document->has_value() ? (*document)->find(path) : nullptr;
        if (node != nullptr && node->kind == ConfigNode::Kind::String)
            return node->text;
    }
    return usual;
}

bool isHeader(const ConfigSchema& schema, std::string_view path)
{
    const ConfigField* const field = schema.findLayered(path);
    return path.find('.') == std::string_view::npos && field != nullptr &&
           field->type != ConfigType::Section;
}

/// Puts the layers on top of each other.
class Layering
{
public:
    Layering(const ConfigSchema& schema, const ConfigLayers& layers, Problems& problems)
        : m_schema(schema),
          m_layers(layers),
          m_problems(problems),
          m_strategy(chosen(layers, "strategy.name", ""))
    {}

    EffectiveConfig run();

private:
    void addFile(const std::optional<ConfigDocument>& document, ConfigKind kind, ConfigLayer layer);
    void addOverride(const std::string& path, const std::string& text, ConfigLayer layer,
                     const std::string& origin);
    void emitSection(const ConfigField& section, const std::string& path,
                     std::vector<EffectiveValue>& values) const;
    void emit(const ConfigField& field, const std::string& path,
              std::vector<EffectiveValue>& values) const;
    void settleMode();

    const ConfigSchema& m_schema;
    const ConfigLayers& m_layers;
    Problems& m_problems;
    std::string m_strategy;
    Settings m_settings;
};

void Layering::addFile(const std::optional<ConfigDocument>& document, ConfigKind kind,
                       ConfigLayer layer)
{
    if (!document)
        return;
    std::ranges::copy(document->problems(), std::back_inserter(m_problems));
    ConfigReading reading =
        readSettings(m_schema, m_schema.root(kind), *document, {layer, m_strategy, false});
    std::ranges::move(reading.problems, std::back_inserter(m_problems));
    // Each file has a header of its own: that of the strongest file is left.
    std::erase_if(m_settings, [&](const auto& one) { return isHeader(m_schema, one.first); });
    const ConfigNode* const strategy = document->find("strategy.name");
    const bool isOfOther = strategy != nullptr && strategy->text != m_strategy;
    for (EffectiveValue& value : reading.values) {
        const bool isParameter = value.path.starts_with(kParameters);
        if (!isParameter || !isOfOther)
            m_settings.insert_or_assign(value.path, std::move(value));
    }
}

void Layering::addOverride(const std::string& path, const std::string& text, ConfigLayer layer,
                           const std::string& origin)
{
    const ConfigField* const field = m_schema.findLayered(path, m_strategy);
    ConfigDocument document = ConfigDocument::parse("{}", origin);
    const Status placed =
        document.set(path, field == nullptr ? toJsonString(text) : jsonFromText(*field, text));
    if (!placed) {
        m_problems.push_back({.file = origin,
                              .position = kNowhere,
                              .path = path,
                              .what = placed.error().message,
                              .allowed = {},
                              .hint = placed.error().hint});
        return;
    }
    ConfigReading reading =
        readSettings(m_schema, m_schema.layered(), document, {layer, m_strategy, true});
    for (ConfigProblem& problem : reading.problems) {
        problem.position = kNowhere;
        m_problems.push_back(std::move(problem));
    }
    for (EffectiveValue& value : reading.values) {
        value.origin.position = kNowhere;
        m_settings.insert_or_assign(value.path, std::move(value));
    }
}

void Layering::emitSection(const ConfigField& section, const std::string& path,
                           std::vector<EffectiveValue>& values) const
{
    for (const ConfigField& field : section.fields) {
        std::string fieldPath = path;
        appendConfigKey(fieldPath, field.key);
        const ConfigField* const parameters = m_schema.strategyParameters(m_strategy);
        if (fieldPath == kParameters && parameters != nullptr)
            emitSection(*parameters, fieldPath, values);
        else
            emit(field, fieldPath, values);
    }
}

void Layering::emit(const ConfigField& field, const std::string& path,
                    std::vector<EffectiveValue>& values) const
{
    if (field.type == ConfigType::Section) {
        emitSection(field, path, values);
        return;
    }
    if (field.type == ConfigType::Map) {
        const std::string prefix = path + ".";
        for (auto one = m_settings.lower_bound(prefix);
             one != m_settings.end() && one->first.starts_with(prefix); ++one)
            values.push_back(one->second);
        return;
    }
    const auto found = m_settings.find(path);
    if (found != m_settings.end())
        values.push_back(found->second);
    else if (!field.defaultJson.empty())
        values.push_back({path, field.defaultJson, {}, &field});
}

/// An environment called live or development is one, unless it says otherwise.
void Layering::settleMode()
{
    const auto name = m_settings.find("environment.name");
    if (name == m_settings.end() || m_settings.contains("environment.mode"))
        return;
    if (name->second.json != "\"live\"" && name->second.json != "\"development\"")
        return;
    EffectiveValue mode = name->second;
    mode.path = "environment.mode";
    mode.field = m_schema.findLayered(mode.path);
    m_settings.emplace(mode.path, std::move(mode));
}

EffectiveConfig Layering::run()
{
    addFile(m_layers.workspace, ConfigKind::Workspace, ConfigLayer::Workspace);
    addFile(m_layers.environment, ConfigKind::Environment, ConfigLayer::Environment);
    addFile(m_layers.bot, ConfigKind::Bot, ConfigLayer::Bot);
    for (const auto& [name, value] : m_layers.variables)
        addOverride(pathOfVariable(name), value, ConfigLayer::Variable, name);
    for (const auto& [path, value] : m_layers.commandLine)
        addOverride(path, value, ConfigLayer::CommandLine, "--set " + path);
    settleMode();
    std::vector<EffectiveValue> values;
    emitSection(m_schema.layered(), {}, values);
    return EffectiveConfig::fromValues(std::move(values));
}

} // namespace

std::string chosenEnvironment(const ConfigLayers& layers)
{
    ConfigLayers withoutItself = layers;
    withoutItself.environment.reset();
    return chosen(withoutItself, "environment.name", "paper");
}

EffectiveConfig EffectiveConfig::resolve(const ConfigSchema& schema, const ConfigLayers& layers,
                                         std::vector<ConfigProblem>& problems)
{
    EffectiveConfig config = Layering(schema, layers, problems).run();
    Problems more = checkRules(schema, config, RuleScope::Whole);
    std::ranges::move(more, std::back_inserter(problems));
    return config;
}

Result<EffectiveConfig> EffectiveConfig::resolve(const ConfigSchema& schema,
                                                 const ConfigLayers& layers)
{
    Problems problems;
    EffectiveConfig config = resolve(schema, layers, problems);
    if (!problems.empty())
        return toError(problems);
    return config;
}

} // namespace qd
