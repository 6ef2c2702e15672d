// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/catalogue/ConfigSections.h"

namespace qd::catalogue {

namespace {

constexpr const char* kMostMoney = "1000000000000000";

ConfigField limitOfMoney(const char* key, const char* label, const char* meaning)
{
    return {.key = key,
            .label = label,
            .meaning = meaning,
            .type = ConfigType::Decimal,
            .defaultJson = "0",
            .unit = "quote money",
            .minimum = "0",
            .maximum = kMostMoney};
}

ConfigField percentField(const char* key, const char* label, const char* meaning,
                         const char* maximum)
{
    return {.key = key,
            .label = label,
            .meaning = meaning,
            .type = ConfigType::Decimal,
            .defaultJson = "0",
            .unit = "%",
            .minimum = "0",
            .maximum = maximum};
}

ConfigField limitOfNumber(const char* key, const char* label, const char* meaning,
                          const char* maximum)
{
    return {.key = key,
            .label = label,
            .meaning = meaning,
            .type = ConfigType::Integer,
            .defaultJson = "0",
            .minimum = "0",
            .maximum = maximum};
}

ConfigField trailingStop()
{
    return {.key = "trailing_stop",
            .label = "Trailing stop",
            .meaning = "A stop that follows the highest close since the entry.",
            .type = ConfigType::Section,
            .fields = {{.key = "enabled",
                        .label = "On",
                        .meaning = "Whether the trailing stop watches positions.",
                        .type = ConfigType::Boolean,
                        .defaultJson = "false"},
                       percentField("activation_percent", "Activation",
                                    "Profit that arms the trailing stop; 0: at once.", "100000"),
                       percentField("distance_percent", "Distance",
                                    "How far below the highest close since the entry it sells.",
                                    "99.99")}};
}

} // namespace

ConfigField cashField()
{
    return {.key = "cash",
            .label = "Cash",
            .meaning = "Quote money to trade with.",
            .type = ConfigType::Decimal,
            .defaultJson = "10000",
            .unit = "quote money",
            .minimum = "0",
            .maximum = kMostMoney,
            .isAboveMinimum = true,
            .change = ConfigChange::Stopped};
}

ConfigField sizingField()
{
    return {.key = "sizing",
            .label = "Sizing",
            .meaning = "How large an entry is: all-in, units:N of the base coin, percent:P of the "
                       "equity, risk:P of the equity to the stop, or vol-target:P per cent of "
                       "yearly volatility.",
            .type = ConfigType::Text,
            .defaultJson = "\"all-in\"",
            .pattern = "all-in|(units|percent|risk|vol-target):[0-9]+(\\.[0-9]+)?"};
}

ConfigField timeframeField()
{
    return {.key = "timeframe",
            .label = "Timeframe",
            .meaning = "Length of a bar: a number with s, m, h, d or w, such as 5m, 1h or 1d.",
            .type = ConfigType::Text,
            .defaultJson = "\"1h\"",
            .pattern = "[1-9][0-9]{0,7}[smhdw]",
            .change = ConfigChange::Stopped};
}

ConfigField symbolField()
{
    return {.key = "symbol",
            .label = "Symbol",
            .meaning = "The market, as the exchange spells it, such as BTCUSDT.",
            .type = ConfigType::Text,
            .pattern = "[A-Za-z0-9/._:-]{1,64}",
            .isRequired = true,
            .change = ConfigChange::Stopped};
}

ConfigField botSection(ConfigKind kind)
{
    const bool isBot = kind == ConfigKind::Bot;
    ConfigField section{.key = "bot",
                        .label = "Bot",
                        .meaning = isBot ? "What the bot trades, with how much."
                                         : "What bots trade with, where they do not say.",
                        .type = ConfigType::Section,
                        .isRequired = isBot};
    if (isBot) {
        section.fields.push_back({.key = "title",
                                  .label = "Title",
                                  .meaning = "The bot's name for people.",
                                  .type = ConfigType::Text,
                                  .pattern = "[^\\u0000-\\u001f]{1,80}"});
        section.fields.push_back(symbolField());
    }
    section.fields.push_back(timeframeField());
    section.fields.push_back(cashField());
    section.fields.push_back(sizingField());
    return section;
}

ConfigField strategySection(const ConfigCatalog& catalog, bool isNameRequired)
{
    ConfigField name{.key = "name",
                     .label = "Strategy",
                     .meaning = "Which strategy decides; a composition is entry+exit.",
                     .type = ConfigType::Text,
                     .pattern = "[a-z0-9+-]{1,80}",
                     .isRequired = isNameRequired,
                     .change = ConfigChange::Stopped};
    if (!catalog.strategies.empty()) {
        name.type = ConfigType::Choice;
        name.pattern.clear();
        for (const auto& [strategy, parameters] : catalog.strategies)
            name.choices.push_back(strategy);
    }
    return {.key = "strategy",
            .label = "Strategy",
            .meaning = "What decides, with its parameters.",
            .type = ConfigType::Section,
            .isRequired = isNameRequired,
            .fields = {std::move(name),
                       {.key = "parameters",
                        .label = "Parameters",
                        .meaning = "The strategy's own parameters; what is left out has its "
                                   "default.",
                        .type = ConfigType::Section,
                        .change = ConfigChange::Stopped}}};
}

ConfigField riskSection()
{
    return {.key = "risk",
            .label = "Risk",
            .meaning = "What bounds a bot; 0: no limit.",
            .type = ConfigType::Section,
            .fields = {
                limitOfMoney("max_position_value", "Largest position",
                             "The most that a position may be worth."),
                limitOfMoney("max_order_value", "Largest order",
                             "The most that one order may be worth."),
                limitOfMoney("max_daily_loss", "Largest daily loss",
                             "What may be lost since 00:00 UTC before entries stop for the "
                             "day."),
                limitOfNumber("max_daily_trades", "Trades a day",
                              "Positions that may be opened since 00:00 UTC.", "100000"),
                limitOfNumber("max_positions", "Positions at a time",
                              "Positions that may be open at the same time.", "1000"),
                percentField("max_drawdown_percent", "Largest drawdown",
                             "Fall of the equity from its highest from which on no position is "
                             "opened.",
                             "100"),
                percentField("max_exposure_percent", "Largest exposure",
                             "The most of the equity that may be in positions.", "100000"),
                percentField("stop_loss_percent", "Stop loss",
                             "Loss on the entry price at which the position is sold.", "99.99"),
                percentField("take_profit_percent", "Take profit",
                             "Profit on the entry price at which the position is sold.", "100000"),
                trailingStop()}};
}

ConfigField scheduleSection(const ConfigCatalog& catalog)
{
    const auto timeField = [](const char* key, const char* label, const char* meaning,
                              const char* usual) {
        return ConfigField{.key = key,
                           .label = label,
                           .meaning = meaning,
                           .type = ConfigType::TimeOfDay,
                           .defaultJson = usual};
    };
    return {
        .key = "schedule",
        .label = "Schedule",
        .meaning = "When bots may open positions; exits know no hours.",
        .type = ConfigType::Section,
        .fields = {{.key = "enabled",
                    .label = "On",
                    .meaning = "Whether hours and days bound the entries.",
                    .type = ConfigType::Boolean,
                    .defaultJson = "false"},
                   timeField("start", "From", "First minute of the day for entries.", "\"00:00\""),
                   timeField("end", "To",
                             "End of the entries; before the start: on the next day; equal "
                             "to it: the whole day.",
                             "\"00:00\""),
                   {.key = "time_zone",
                    .label = "Time zone",
                    .meaning = "Whose clock counts: UTC or a city such as Europe/Berlin.",
                    .type = ConfigType::TimeZone,
                    .defaultJson = "\"UTC\"",
                    .choices = catalog.timeZones},
                   {.key = "days",
                    .label = "Days",
                    .meaning = "The days on which positions may be opened.",
                    .type = ConfigType::List,
                    .defaultJson = R"(["monday","tuesday","wednesday","thursday","friday",)"
                                   R"("saturday","sunday"])",
                    .fields = {{.label = "Day",
                                .meaning = "A day of the week.",
                                .type = ConfigType::Choice,
                                .choices = {"monday", "tuesday", "wednesday", "thursday", "friday",
                                            "saturday", "sunday"}}}}}};
}

ConfigField performanceSection()
{
    return {.key = "performance",
            .label = "Performance",
            .meaning = "What is hoped for and watched; reports and alerts compare with it.",
            .type = ConfigType::Section,
            .fields = {{.key = "target_sharpe_ratio",
                        .label = "Sharpe ratio",
                        .meaning = "The Sharpe ratio hoped for.",
                        .type = ConfigType::Number,
                        .minimum = "-100",
                        .maximum = "100"},
                       {.key = "target_win_rate_percent",
                        .label = "Winning trades",
                        .meaning = "The share of winning trades hoped for.",
                        .type = ConfigType::Number,
                        .unit = "%",
                        .minimum = "0",
                        .maximum = "100"},
                       {.key = "target_profit_factor",
                        .label = "Profit factor",
                        .meaning = "The profit factor hoped for.",
                        .type = ConfigType::Number,
                        .minimum = "0",
                        .maximum = "1000"},
                       {.key = "max_consecutive_losses",
                        .label = "Losses in a row",
                        .meaning = "Losing trades in a row that are still normal.",
                        .type = ConfigType::Integer,
                        .minimum = "0",
                        .maximum = "100000"},
                       {.key = "risk_free_rate",
                        .label = "Risk-free rate",
                        .meaning = "Yearly return of money without risk, as a fraction: 0.01 is "
                                   "1 %.",
                        .type = ConfigType::Number,
                        .defaultJson = "0",
                        .unit = "fraction",
                        .minimum = "-1",
                        .maximum = "1"},
                       {.key = "omega_threshold",
                        .label = "Omega threshold",
                        .meaning = "Return per period above which the Omega ratio counts a gain.",
                        .type = ConfigType::Number,
                        .defaultJson = "0",
                        .unit = "fraction",
                        .minimum = "-1",
                        .maximum = "1"}}};
}

} // namespace qd::catalogue
