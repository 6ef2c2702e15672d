// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/WorkspaceSettings.h"

#include "app/composition/ProgramCatalog.h"
#include "core/configuration/ConfigFieldText.h"
#include "core/configuration/ConfigLayerFiles.h"

#include <QProcessEnvironment>

#include <algorithm>
#include <filesystem>
#include <map>
#include <set>

namespace qd {

namespace {

constexpr const char* kName = "workspace";

/// A workspace without the file has all its settings at their defaults.
constexpr const char* kFirstFile = R"({
    "format": 1,
    "kind": "workspace",
    "name": "workspace"
}
)";

std::vector<SettingProblem> problemsOf(const std::vector<ConfigProblem>& problems)
{
    std::vector<SettingProblem> all;
    all.reserve(problems.size());
    for (const ConfigProblem& problem : problems)
        all.push_back({problem.path, problem.what, problem.allowed, problem.hint});
    return all;
}

/// What the window offers to change: what this version acts upon. Files may say more, and keep it:
/// the look is the window's own, and notifications, targets and exchanges wait for what uses them.
void keepOffered(ConfigField& root)
{
    static const std::map<std::string, std::set<std::string>> kOffered{
        {"environment", {"name"}},
        {"exchange", {"maker_fee", "taker_fee", "slippage_bps", "spread_bps"}},
        {"feed", {"pace"}},
        {"bot", {}},
        {"strategy", {}},
        {"risk", {}},
        {"logging", {"level"}},
        {"schedule", {}}};
    std::erase_if(root.fields, [](const ConfigField& section) {
        return section.type == ConfigType::Section && !kOffered.contains(section.key);
    });
    for (ConfigField& section : root.fields) {
        // A bot holds one position at a time as it is.
        std::erase_if(section.fields,
                      [](const ConfigField& field) { return field.key == "max_positions"; });
        const auto offered = kOffered.find(section.key);
        if (offered == kOffered.end() || offered->second.empty())
            continue;
        std::erase_if(section.fields, [&](const ConfigField& field) {
            return !offered->second.contains(field.key);
        });
    }
}

} // namespace

WorkspaceSettings::Variables configVariables()
{
    WorkspaceSettings::Variables variables;
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : environment.keys()) {
        if (name.startsWith(QLatin1String("QD_")) && name.contains(QLatin1String("__")))
            variables.emplace_back(name.toStdString(), environment.value(name).toStdString());
    }
    return variables;
}

WorkspaceSettings::WorkspaceSettings(std::string folder, const ConfigSchema& schema,
                                     Variables variables)
    : m_folder(std::move(folder)),
      m_schema(schema),
      m_variables(std::move(variables)),
      m_root(schema.root(ConfigKind::Workspace))
{
    keepOffered(m_root);
}

std::string WorkspaceSettings::file() const
{
    return configFilePath(m_folder, ConfigKind::Workspace, kName);
}

Result<std::vector<SettingValue>> WorkspaceSettings::values() const
{
    ConfigLayers layers;
    layers.variables = m_variables;
    Result<ConfigLayers> filled = readLayerFiles(m_folder, {}, std::move(layers));
    if (!filled)
        return filled.error();
    const Result<EffectiveConfig> config = EffectiveConfig::resolve(m_schema, *filled);
    if (!config)
        return config.error();
    std::vector<SettingValue> values;
    for (const EffectiveValue& value : config->values()) {
        values.push_back({.path = value.path,
                          .json = value.json,
                          .layer = std::string(toText(value.origin.layer)),
                          .source = value.origin.file,
                          .isOverridden = value.origin.layer > ConfigLayer::Workspace});
    }
    return values;
}

Result<ConfigDocument> WorkspaceSettings::edited(const std::vector<SettingEdit>& edits) const
{
    std::error_code ignored;
    Result<ConfigDocument> document =
        std::filesystem::exists(file(), ignored)
            ? readConfigFile(m_folder, ConfigKind::Workspace, kName)
            : Result<ConfigDocument>(ConfigDocument::parse(kFirstFile, "workspace.json"));
    if (!document)
        return document;
    for (const SettingEdit& edit : edits) {
        const ConfigField* const field = m_schema.find(ConfigKind::Workspace, edit.path);
        if (field == nullptr)
            return makeError(ErrorKind::Configuration, "there is no setting " + edit.path);
        if (edit.text) {
            const std::string json = jsonFromText(*field, *edit.text);
            if (const Status set = document->set(edit.path, json); !set)
                return set.error();
        } else if (document->find(edit.path) != nullptr) {
            if (const Status removed = document->remove(edit.path); !removed)
                return removed.error();
        }
    }
    return document;
}

std::vector<SettingProblem> WorkspaceSettings::validate(const std::vector<SettingEdit>& edits) const
{
    const Result<ConfigDocument> document = edited(edits);
    if (!document)
        return {{.path = {},
                 .what = document.error().message,
                 .allowed = {},
                 .hint = document.error().hint}};
    return problemsOf(m_schema.validate(*document, ConfigKind::Workspace));
}

Status WorkspaceSettings::save(const std::vector<SettingEdit>& edits)
{
    const Result<ConfigDocument> document = edited(edits);
    if (!document)
        return document.error();
    const Result<ConfigVersion> saved =
        checkedStore(m_folder, m_schema)
            .save(ConfigKind::Workspace, kName, document->text(), editByUser("settings window"));
    return saved ? Status() : Status(saved.error());
}

} // namespace qd
