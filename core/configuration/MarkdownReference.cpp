// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigFieldText.h"
#include "core/configuration/ConfigPath.h"
#include "core/configuration/ConfigSchema.h"

#include <string>
#include <string_view>

namespace qd {

namespace {

/// A bar inside a cell would end it.
std::string cell(std::string_view text)
{
    std::string result;
    for (const char c : text) {
        if (c == '|')
            result += '\\';
        result += c;
    }
    return result;
}

std::string code(std::string_view text)
{
    return text.empty() ? "" : "`" + cell(text) + "`";
}

std::string_view changeText(ConfigChange change)
{
    switch (change) {
    case ConfigChange::Live:
        return "at once";
    case ConfigChange::Stopped:
        return "bot stopped";
    case ConfigChange::Restart:
        return "restart";
    }
    return {};
}

std::string allowedCell(const ConfigField& field)
{
    if (!field.isSecret && field.type == ConfigType::Text && !field.pattern.empty())
        return "text " + code(field.pattern);
    // The list of strategies is the program's, and long.
    if (field.type == ConfigType::Choice && field.key == "name" && field.choices.size() > 12)
        return "a strategy; `qd strategies` lists them";
    return cell(allowedValues(field));
}

class Writer
{
public:
    void page(const ConfigSchema& schema);
    std::string text;

private:
    void section(const ConfigField& section, const std::string& path);
    void rows(const ConfigField& section, const std::string& path);
    void row(const ConfigField& field, const std::string& path);
    void table(const ConfigField& section, const std::string& path);
    void alone(const ConfigSchema& schema, ConfigKind kind, const std::string& words);
};

void Writer::row(const ConfigField& field, const std::string& path)
{
    text += "| " + code(path) + " | " + cell(field.meaning) +
            (field.isRequired ? " **Required.**" : "") +
            (field.isSecret ? " **Secret:** a reference only." : "") + " | " + allowedCell(field) +
            " | " + code(field.defaultJson) + " | " + cell(field.unit) + " | " +
            std::string(changeText(field.change)) + " |\n";
}

void Writer::rows(const ConfigField& section, const std::string& path)
{
    for (const ConfigField& field : section.fields) {
        const std::string fieldPath = path.empty() ? field.key : path + "." + field.key;
        if (field.type == ConfigType::Section && !field.fields.empty()) {
            rows(field, fieldPath);
        } else if (field.type == ConfigType::Map && !field.fields.front().key.empty()) {
            row(field, fieldPath);
            rows(field, fieldPath + ".NAME");
        } else if (field.type == ConfigType::List &&
                   field.fields.front().type == ConfigType::Section) {
            row(field, fieldPath);
            rows(field.fields.front(), fieldPath + "[0]");
        } else {
            row(field, fieldPath);
        }
    }
}

void Writer::table(const ConfigField& section, const std::string& path)
{
    text += "\n| setting | meaning | allowed | default | unit | takes effect |\n"
            "| --- | --- | --- | --- | --- | --- |\n";
    rows(section, path);
}

void Writer::section(const ConfigField& section, const std::string& path)
{
    text += "\n### " + path + "\n" + section.meaning + "\n";
    table(section, path);
}

void Writer::alone(const ConfigSchema& schema, ConfigKind kind, const std::string& words)
{
    text += "\n## " + words + "\n";
    ConfigField plain{.type = ConfigType::Section};
    for (const ConfigField& field : schema.root(kind).fields) {
        const bool isShared = schema.find(ConfigKind::Bot, field.key) != nullptr &&
                              field.type != ConfigType::Section && field.type != ConfigType::List;
        if (!isShared && field.key != "tags" && field.key != "backtest")
            plain.fields.push_back(field);
    }
    table(plain, {});
}

void Writer::page(const ConfigSchema& schema)
{
    text = "# All settings\n\n"
           "This page is written by `qd config schema --markdown`. [Configuration]"
           "(configuration.md) explains files, layers and templates.\n\n"
           "*Takes effect* says when a change of the file reaches what runs: *at once* between "
           "two bars; *bot stopped*: while the bot is stopped; *restart*: at the next start of "
           "the program. A setting without a default may be left out.\n\n"
           "## Every file\n";
    ConfigField header{.type = ConfigType::Section};
    for (const ConfigField& field : schema.root(ConfigKind::Bot).fields)
        if (field.type != ConfigType::Section)
            header.fields.push_back(field);
    table(header, {});
    text += "\n## Workspace, environment and bot\n\n"
            "The sections `app` and `charts` stand in the workspace's and an environment's file "
            "only, `bot.title` and `bot.symbol` in the bot's, `environment.name` in the "
            "workspace's and the bot's, `environment.live_opt_in` in an environment's.\n";
    for (const ConfigField& field : schema.layered().fields)
        if (field.type == ConfigType::Section)
            section(field, field.key);
    alone(schema, ConfigKind::Backtest, "Backtest");
    alone(schema, ConfigKind::Optimizer, "Optimizer");
    text += "\nThe section `backtest` of an optimizer holds the settings of a backtest.\n";
}

} // namespace

std::string ConfigSchema::markdownReference() const
{
    Writer writer;
    writer.page(*this);
    return writer.text;
}

} // namespace qd
