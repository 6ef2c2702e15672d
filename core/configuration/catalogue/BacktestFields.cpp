// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/catalogue/ConfigSections.h"

namespace qd::catalogue {

namespace {

ConfigField seriesField()
{
    ConfigField timeframe = timeframeField();
    timeframe.isRequired = true;
    timeframe.defaultJson.clear();
    return {.label = "Series",
            .meaning = "One market's bars, from a file or from the workspace.",
            .type = ConfigType::Section,
            .fields = {symbolField(),
                       std::move(timeframe),
                       {.key = "file",
                        .label = "File",
                        .meaning = "A candle file, relative to this file or the current folder.",
                        .type = ConfigType::Text,
                        .pattern = "[^\\u0000-\\u001f]{1,1000}"},
                       {.key = "store",
                        .label = "Store",
                        .meaning = "Take the bars from the workspace.",
                        .type = ConfigType::Choice,
                        .choices = {"workspace"}}}};
}

ConfigField timeField(const char* key, const char* label, const char* meaning)
{
    return {.key = key,
            .label = label,
            .meaning = meaning,
            .type = ConfigType::Text,
            .pattern =
                "[0-9]{4}-[0-9]{2}-[0-9]{2}"
                "([T ][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?(Z|[+-][0-9]{2}:?[0-9]{2})?)?"};
}

ConfigField fillSection()
{
    return {.key = "fill",
            .label = "Fills",
            .meaning = "How simulated orders are filled.",
            .type = ConfigType::Section,
            .fields = {{.key = "market",
                        .label = "Market orders",
                        .meaning = "When market orders are filled: at the next bar's open, or at "
                                   "the deciding bar's close.",
                        .type = ConfigType::Choice,
                        .defaultJson = "\"next-open\"",
                        .choices = {"next-open", "close"}},
                       {.key = "limit",
                        .label = "Limit orders",
                        .meaning = "Whether a limit order is filled when the price touches it, or "
                                   "only when the price trades through it.",
                        .type = ConfigType::Choice,
                        .defaultJson = "\"through\"",
                        .choices = {"through", "touch"}},
                       {.key = "intrabar",
                        .label = "Within a bar",
                        .meaning = "Which of two prices of one bar is taken to come first.",
                        .type = ConfigType::Choice,
                        .defaultJson = "\"pessimistic\"",
                        .choices = {"pessimistic", "optimistic"}}}};
}

} // namespace

std::vector<ConfigField> backtestFields(const ConfigCatalog& catalog)
{
    return {strategySection(catalog, true),
            {.key = "data",
             .label = "Data",
             .meaning = "The markets to trade on; one for now.",
             .type = ConfigType::List,
             .minimum = "1",
             .maximum = "1",
             .isRequired = true,
             .fields = {seriesField()}},
            timeField("from", "From", "First open time, included; earlier bars warm up."),
            timeField("to", "To", "Last open time, not included."),
            cashField(),
            {.key = "costs",
             .label = "Costs",
             .meaning = "What trading costs.",
             .type = ConfigType::Section,
             .fields = costFields("0", "0", "0", "0")},
            fillSection(),
            sizingField(),
            riskSection(),
            {.key = "seed",
             .label = "Seed",
             .meaning = "Makes every random choice repeatable.",
             .type = ConfigType::Integer,
             .defaultJson = "1",
             .minimum = "0",
             .maximum = "9007199254740991"}};
}

} // namespace qd::catalogue
