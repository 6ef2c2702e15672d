// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/catalogue/ConfigSections.h"

namespace qd::catalogue {

namespace {

constexpr const char* kNamePattern = "[a-z0-9-]{1,32}";

std::string nameMeaning(ConfigKind kind)
{
    switch (kind) {
    case ConfigKind::Workspace:
        return "The workspace's name: lower-case letters, digits and dashes.";
    case ConfigKind::Environment:
        return "The environment's name, the same as the file's: lower-case letters, digits, "
               "dashes.";
    case ConfigKind::Bot:
        return "The bot's identifier, the same as the file's name: lower-case letters, digits, "
               "dashes.";
    case ConfigKind::Backtest:
        return "The backtest's name, the same as the file's: lower-case letters, digits, dashes.";
    case ConfigKind::Optimizer:
        return "The optimizer's name, the same as the file's: lower-case letters, digits, dashes.";
    }
    return {};
}

ConfigField indicatorsOf(const char* key, const char* label, const char* meaning)
{
    return {.key = key,
            .label = label,
            .meaning = meaning,
            .type = ConfigType::Map,
            .fields = {{.key = "indicators",
                        .label = "Indicators",
                        .meaning = "The indicators to draw with this module.",
                        .type = ConfigType::List,
                        .defaultJson = "[]",
                        .fields = {{.label = "Indicator",
                                    .meaning = "An indicator by name.",
                                    .type = ConfigType::Text,
                                    .pattern = "[a-z0-9_-]{1,40}"}}},
                       {.key = "panes",
                        .label = "Panes",
                        .meaning = "Where each indicator is drawn.",
                        .type = ConfigType::Map,
                        .fields = {{.label = "Place",
                                    .meaning = "Over the candles, or in a pane of its own.",
                                    .type = ConfigType::Choice,
                                    .choices = {"overlay", "separate"}}}}}};
}

std::vector<ConfigField> pictureFields()
{
    return {{.key = "width",
             .label = "Width",
             .meaning = "Width of a picture.",
             .type = ConfigType::Integer,
             .defaultJson = "1600",
             .unit = "px",
             .minimum = "100",
             .maximum = "20000"},
            {.key = "height",
             .label = "Height",
             .meaning = "Height of a picture.",
             .type = ConfigType::Integer,
             .defaultJson = "900",
             .unit = "px",
             .minimum = "100",
             .maximum = "20000"},
            {.key = "dpi",
             .label = "Resolution",
             .meaning = "Dots per inch of a saved picture.",
             .type = ConfigType::Integer,
             .defaultJson = "150",
             .unit = "dpi",
             .minimum = "30",
             .maximum = "1200"},
            {.key = "font_size",
             .label = "Font size",
             .meaning = "Size of the letters.",
             .type = ConfigType::Integer,
             .defaultJson = "10",
             .unit = "pt",
             .minimum = "4",
             .maximum = "72"},
            {.key = "style",
             .label = "Style",
             .meaning = "The look of the charts.",
             .type = ConfigType::Choice,
             .defaultJson = "\"default\"",
             .choices = {"default", "dark", "light"}},
            {.key = "format",
             .label = "File format",
             .meaning = "What a picture is saved as.",
             .type = ConfigType::Choice,
             .defaultJson = "\"png\"",
             .choices = {"png", "svg", "pdf"}}};
}

ConfigField switchField(const char* key, const char* label, const char* meaning, bool isOn)
{
    return {.key = key,
            .label = label,
            .meaning = meaning,
            .type = ConfigType::Boolean,
            .defaultJson = isOn ? "true" : "false"};
}

std::vector<ConfigField> chartSwitches()
{
    return {
        switchField("grid", "Grid", "Draw the grid.", true),
        switchField("save", "Save pictures", "Save a picture of each chart.", false),
        switchField("show", "Show pictures", "Open the charts when they are ready.", true),
        switchField("equity_curve", "Equity curve", "Draw the equity below the candles.", true),
        switchField("show_indicators", "Draw indicators", "Draw the strategy's indicators.", true),
        {.key = "legend",
         .label = "Legend",
         .meaning = "Where the legend stands.",
         .type = ConfigType::Choice,
         .defaultJson = "\"upper-left\"",
         .choices = {"none", "upper-left", "upper-right", "lower-left", "lower-right"}},
        {.key = "colors",
         .label = "Colours",
         .meaning = "Colours of lines and candles by name, as #rrggbb.",
         .type = ConfigType::Map,
         .fields = {{.label = "Colour",
                     .meaning = "A colour.",
                     .type = ConfigType::Text,
                     .pattern = "#[0-9a-fA-F]{6}"}}}};
}

} // namespace

std::vector<ConfigField> headerFields(ConfigKind kind)
{
    return {{.key = "format",
             .label = "Format",
             .meaning = "Version of the file's format.",
             .type = ConfigType::Integer,
             .minimum = std::to_string(ConfigSchema::kFormat),
             .maximum = std::to_string(ConfigSchema::kFormat),
             .isRequired = true},
            {.key = "kind",
             .label = "Kind",
             .meaning = "What the file describes.",
             .type = ConfigType::Choice,
             .choices = {std::string(toText(kind))},
             .isRequired = true},
            {.key = "name",
             .label = "Name",
             .meaning = nameMeaning(kind),
             .type = ConfigType::Text,
             .pattern = kNamePattern,
             .isRequired = true,
             .change = ConfigChange::Stopped},
            {.key = "description",
             .label = "Description",
             .meaning = "What it is for, in the user's words.",
             .type = ConfigType::Text},
            {.key = "tags",
             .label = "Tags",
             .meaning = "Words to find it by.",
             .type = ConfigType::List,
             .fields = {{.label = "Tag",
                         .meaning = "One word: letters, digits and dashes.",
                         .type = ConfigType::Text,
                         .pattern = "[A-Za-z0-9_.-]{1,40}"}}}};
}

ConfigField appSection()
{
    return {.key = "app",
            .label = "Program",
            .meaning = "How the desktop program looks and opens.",
            .type = ConfigType::Section,
            .fields = {{.key = "language",
                        .label = "Language",
                        .meaning = "The language of the desktop program; system: the computer's.",
                        .type = ConfigType::Choice,
                        .defaultJson = "\"system\"",
                        .choices = {"system", "en", "de"},
                        .change = ConfigChange::Restart},
                       {.key = "theme",
                        .label = "Theme",
                        .meaning = "The colours of the desktop program.",
                        .type = ConfigType::Choice,
                        .defaultJson = "\"dark\"",
                        .choices = {"dark", "light"},
                        .change = ConfigChange::Restart},
                       {.key = "perspective",
                        .label = "Perspective",
                        .meaning = "The arrangement of panes that the desktop program opens with.",
                        .type = ConfigType::Choice,
                        .defaultJson = "\"trade\"",
                        .choices = {"trade", "research", "optimize", "monitor"},
                        .change = ConfigChange::Restart}}};
}

ConfigField environmentSection(bool hasName, bool hasConsent)
{
    ConfigField section{.key = "environment",
                        .label = "Environment",
                        .meaning = "In which world bots trade.",
                        .type = ConfigType::Section};
    if (hasName)
        section.fields.push_back(
            {.key = "name",
             .label = "Environment",
             .meaning = "Which file of config/environments applies: development, paper, live or "
                        "one of the user's own.",
             .type = ConfigType::Text,
             .defaultJson = "\"paper\"",
             .pattern = kNamePattern,
             .change = ConfigChange::Stopped});
    section.fields.push_back(
        {.key = "mode",
         .label = "Mode",
         .meaning = "What is behind orders: development and paper trade with simulated money, "
                    "live with real money. Without a word on it, development and live are the "
                    "modes of the environments of those names.",
         .type = ConfigType::Choice,
         .defaultJson = "\"paper\"",
         .choices = {"development", "paper", "live"},
         .change = ConfigChange::Restart});
    if (hasConsent)
        section.fields.push_back(
            {.key = "live_opt_in",
             .label = "Consent to live trading",
             .meaning = "Live trading needs this sentence, word for word: I trade real money.",
             .type = ConfigType::Text,
             .pattern = "I trade real money",
             .change = ConfigChange::Restart});
    return section;
}

ConfigField loggingSection()
{
    return {
        .key = "logging",
        .label = "Log",
        .meaning = "What is written down while the program runs.",
        .type = ConfigType::Section,
        .fields = {{.key = "level",
                    .label = "Level",
                    .meaning = "The least important message that is written.",
                    .type = ConfigType::Choice,
                    .defaultJson = "\"info\"",
                    .choices = {"debug", "info", "warning", "error"}},
                   {.key = "file",
                    .label = "File",
                    .meaning = "Log file, relative to the workspace.",
                    .type = ConfigType::Text,
                    .defaultJson = "\"logs/quarterdeck.log\"",
                    .pattern = "[^\\u0000-\\u001f]{1,240}",
                    .change = ConfigChange::Restart},
                   switchField("save_trades", "Keep trades",
                               "Write each closed trade into the bot's report.", true),
                   switchField("save_equity_curve", "Keep the equity curve",
                               "Write the equity after each bar into the bot's report.", true)}};
}

ConfigField chartsSection()
{
    ConfigField section{.key = "charts",
                        .label = "Charts",
                        .meaning = "How charts and their pictures look.",
                        .type = ConfigType::Section,
                        .fields = pictureFields()};
    for (ConfigField& field : chartSwitches())
        section.fields.push_back(std::move(field));
    section.fields.push_back(indicatorsOf("entries", "Indicators of entries",
                                          "What to draw for entry modules, by module."));
    section.fields.push_back(
        indicatorsOf("exits", "Indicators of exits", "What to draw for exit modules, by module."));
    return section;
}

} // namespace qd::catalogue
