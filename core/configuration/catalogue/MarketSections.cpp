// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/catalogue/ConfigSections.h"

#include <algorithm>

namespace qd::catalogue {

namespace {

/// A choice of what the program has; free text where the program has not said.
ConfigField venueField(const char* key, const char* label, const char* meaning,
                       const ConfigCatalog& catalog, const std::vector<std::string>& more = {})
{
    ConfigField field{.key = key,
                      .label = label,
                      .meaning = meaning,
                      .type = ConfigType::Text,
                      .pattern = "[A-Za-z0-9_-]{1,40}",
                      .change = ConfigChange::Restart};
    if (catalog.venues.empty())
        return field;
    field.type = ConfigType::Choice;
    field.pattern.clear();
    field.choices = catalog.venues;
    field.choices.insert(field.choices.end(), more.begin(), more.end());
    return field;
}

/// The paper exchange where there is one, else the first of the program's.
std::string usualVenue(const ConfigCatalog& catalog)
{
    if (catalog.venues.empty() ||
        std::ranges::find(catalog.venues, "paper") != catalog.venues.end())
        return "\"paper\"";
    return '"' + catalog.venues.front() + '"';
}

ConfigField secretField(const char* key, const char* label, const char* meaning)
{
    return {.key = key,
            .label = label,
            .meaning = meaning,
            .type = ConfigType::Text,
            .isSecret = true,
            .change = ConfigChange::Restart};
}

} // namespace

std::vector<ConfigField> costFields(const char* makerFee, const char* takerFee,
                                    const char* slippageBps, const char* spreadBps)
{
    return {{.key = "maker_fee",
             .label = "Maker fee",
             .meaning = "Fee of an order that waited in the book, as a fraction of its value: "
                        "0.001 is 0.1 %. Below zero: a rebate.",
             .type = ConfigType::Decimal,
             .defaultJson = makerFee,
             .unit = "fraction",
             .minimum = "-0.1",
             .maximum = "1",
             .change = ConfigChange::Restart},
            {.key = "taker_fee",
             .label = "Taker fee",
             .meaning = "Fee of an order that is filled at once, as a fraction of its value.",
             .type = ConfigType::Decimal,
             .defaultJson = takerFee,
             .unit = "fraction",
             .minimum = "0",
             .maximum = "1",
             .change = ConfigChange::Restart},
            {.key = "slippage_bps",
             .label = "Slippage",
             .meaning = "What a simulated market fill is worse than the price, in hundredths of a "
                        "per cent.",
             .type = ConfigType::Decimal,
             .defaultJson = slippageBps,
             .unit = "bps",
             .minimum = "0",
             .maximum = "9999",
             .change = ConfigChange::Restart},
            {.key = "spread_bps",
             .label = "Spread",
             .meaning = "Distance of the simulated bid and ask, of which a market order pays half.",
             .type = ConfigType::Decimal,
             .defaultJson = spreadBps,
             .unit = "bps",
             .minimum = "0",
             .maximum = "9999",
             .change = ConfigChange::Restart}};
}

ConfigField exchangeSection(const ConfigCatalog& catalog)
{
    ConfigField name = venueField("name", "Exchange", "Where orders go.", catalog);
    name.defaultJson = usualVenue(catalog);
    ConfigField section{
        .key = "exchange",
        .label = "Exchange",
        .meaning = "Where orders go, with whose key, and what trading costs there.",
        .type = ConfigType::Section,
        .fields = {std::move(name),
                   {.key = "account",
                    .label = "Account",
                    .meaning = "Which account of the exchange, for people.",
                    .type = ConfigType::Text,
                    .defaultJson = "\"main\"",
                    .pattern = "[A-Za-z0-9_.@-]{1,64}",
                    .change = ConfigChange::Restart},
                   secretField("api_key", "API key", "Where the account's key is kept."),
                   secretField("api_secret", "API secret", "Where the account's secret is kept.")}};
    for (ConfigField& field : costFields("0.001", "0.001", "1", "2"))
        section.fields.push_back(std::move(field));
    return section;
}

ConfigField feedSection(const ConfigCatalog& catalog)
{
    ConfigField name = venueField("name", "Feed", "Where prices come from.", catalog);
    name.defaultJson = usualVenue(catalog);
    return {.key = "feed",
            .label = "Feed",
            .meaning = "Where prices come from while bots run.",
            .type = ConfigType::Section,
            .fields = {std::move(name),
                       {.key = "pace",
                        .label = "Pace",
                        .meaning = "Bars a second of a replayed market; 0: as fast as answers "
                                   "come.",
                        .type = ConfigType::Number,
                        .defaultJson = "1",
                        .unit = "bars/s",
                        .minimum = "0",
                        .maximum = "1000000",
                        .change = ConfigChange::Restart}}};
}

ConfigField dataSection(const ConfigCatalog& catalog)
{
    ConfigField source =
        venueField("source", "Source", "Where past bars come from: the workspace or an exchange.",
                   catalog, {"workspace"});
    source.defaultJson = "\"workspace\"";
    return {.key = "data",
            .label = "Data",
            .meaning = "Past bars that strategies warm up on.",
            .type = ConfigType::Section,
            .fields = {std::move(source),
                       {.key = "lookback_bars",
                        .label = "Bars to look back",
                        .meaning = "Past bars to load before a bot decides.",
                        .type = ConfigType::Integer,
                        .defaultJson = "1000",
                        .unit = "bars",
                        .minimum = "0",
                        .maximum = "1000000",
                        .change = ConfigChange::Stopped},
                       {.key = "retry_interval",
                        .label = "Retry after",
                        .meaning = "How long to wait before asking again for bars that did not "
                                   "come.",
                        .type = ConfigType::Integer,
                        .defaultJson = "60",
                        .unit = "s",
                        .minimum = "1",
                        .maximum = "86400"}}};
}

} // namespace qd::catalogue
