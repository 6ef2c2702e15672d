// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/catalogue/ConfigSections.h"

namespace qd::catalogue {

namespace {

ConfigField enabledField(const char* meaning, const char* usual)
{
    return {.key = "enabled",
            .label = "On",
            .meaning = meaning,
            .type = ConfigType::Boolean,
            .defaultJson = usual};
}

ConfigField notifyOnField()
{
    return {.key = "notify_on",
            .label = "Events",
            .meaning = "What is told over this channel.",
            .type = ConfigType::List,
            .defaultJson = R"(["trade_entry","trade_exit","error"])",
            .fields = {{.label = "Event",
                        .meaning = "A kind of event.",
                        .type = ConfigType::Choice,
                        .choices = {"trade_entry", "trade_exit", "error", "risk_limit",
                                    "daily_summary", "status"}}}};
}

ConfigField telegramSection()
{
    return {.key = "telegram",
            .label = "Telegram",
            .meaning = "Messages through a Telegram bot.",
            .type = ConfigType::Section,
            .fields = {enabledField("Whether messages go out over Telegram.", "false"),
                       notifyOnField(),
                       {.key = "bot_token",
                        .label = "Bot token",
                        .meaning = "Where the Telegram bot's token is kept.",
                        .type = ConfigType::Text,
                        .isSecret = true},
                       {.key = "chat_id",
                        .label = "Chat",
                        .meaning = "The chat that gets the messages: its number or @name.",
                        .type = ConfigType::Text,
                        .pattern = "-?[0-9]{1,20}|@[A-Za-z0-9_]{1,64}"}}};
}

ConfigField addressField(const char* key, const char* label, const char* meaning)
{
    return {.key = key,
            .label = label,
            .meaning = meaning,
            .type = ConfigType::Text,
            .pattern = "[^@\\s]{1,64}@[^@\\s]{1,190}"};
}

ConfigField emailSection()
{
    return {.key = "email",
            .label = "E-mail",
            .meaning = "Messages by e-mail.",
            .type = ConfigType::Section,
            .fields = {enabledField("Whether messages go out by e-mail.", "false"),
                       notifyOnField(),
                       {.key = "host",
                        .label = "Server",
                        .meaning = "Name of the mail server.",
                        .type = ConfigType::Text,
                        .pattern = "[A-Za-z0-9.:-]{1,253}"},
                       {.key = "port",
                        .label = "Port",
                        .meaning = "Port of the mail server.",
                        .type = ConfigType::Integer,
                        .defaultJson = "587",
                        .minimum = "1",
                        .maximum = "65535"},
                       {.key = "security",
                        .label = "Encryption",
                        .meaning = "How the line is encrypted: starttls, tls, or none.",
                        .type = ConfigType::Choice,
                        .defaultJson = "\"starttls\"",
                        .choices = {"starttls", "tls", "none"}},
                       {.key = "user",
                        .label = "User",
                        .meaning = "The name to sign in with.",
                        .type = ConfigType::Text,
                        .pattern = "[^\\u0000-\\u001f]{1,200}"},
                       {.key = "password",
                        .label = "Password",
                        .meaning = "Where the mail account's password is kept.",
                        .type = ConfigType::Text,
                        .isSecret = true},
                       addressField("from", "From", "The address that the messages come from."),
                       {.key = "to",
                        .label = "To",
                        .meaning = "The addresses that get the messages.",
                        .type = ConfigType::List,
                        .fields = {addressField("", "Address", "A mail address.")}}}};
}

} // namespace

ConfigField notificationsSection()
{
    return {.key = "notifications",
            .label = "Notifications",
            .meaning = "What is told to people, and how.",
            .type = ConfigType::Section,
            .fields = {enabledField("Whether anything is sent at all.", "true"), telegramSection(),
                       emailSection()}};
}

} // namespace qd::catalogue
