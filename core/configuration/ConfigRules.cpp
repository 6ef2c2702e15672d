// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigRules.h"

#include "core/domain/BotDefinition.h"
#include "core/domain/Timeframe.h"

#include <nlohmann/json.hpp>

#include <array>
#include <iterator>
#include <string_view>
#include <utility>

namespace qd {

namespace {

using Problems = std::vector<ConfigProblem>;

/// One look at the settings: which they are, and whether absence means anything.
struct Rules
{
    const EffectiveConfig& settings;
    RuleScope scope;
    Problems& problems;

    [[nodiscard]] bool isWhole() const { return scope == RuleScope::Whole; }
    [[nodiscard]] bool isOn(std::string_view path) const
    {
        return settings.boolean(path).value_or(false);
    }

    void refuse(std::string_view path, std::string what, std::string allowed = {},
                std::string hint = {}) const
    {
        if (const EffectiveValue* const value = settings.find(path))
            problems.push_back(
                problemAt(*value, std::move(what), std::move(allowed), std::move(hint)));
    }

    /// Something that is switched on needs another setting; told at the switch.
    void require(std::string_view owner, std::string_view needed, const std::string& hint) const
    {
        if (settings.find(needed) == nullptr)
            refuse(owner, "needs " + std::string(needed) + ", which is missing", {}, hint);
    }
};

void checkOrder(const Rules& rules, const std::string& lower, const std::string& upper)
{
    const auto low = rules.settings.decimal(lower);
    const auto high = rules.settings.decimal(upper);
    if (!low || !high || *low < *high)
        return;
    const EffectiveValue* const given = rules.settings.find(lower);
    const bool isLowerGiven = given != nullptr && given->origin.layer != ConfigLayer::Default;
    const std::string& at = isLowerGiven ? lower : upper;
    rules.refuse(
        at, isLowerGiven
                ? "must be below " + upper + " (" + high->toString() + "), is " + low->toString()
                : "must be above " + lower + " (" + low->toString() + "), is " + high->toString());
}

void checkStrategy(const Rules& rules, const std::string& prefix)
{
    constexpr std::array<std::pair<const char*, const char*>, 4> kOrders{
        {{"fast", "slow"},
         {"fast_period", "slow_period"},
         {"tenkan", "kijun"},
         {"kijun", "senkou"}}};
    const std::string parameters = prefix + "strategy.parameters.";
    for (const char* part : {"", "entry.", "exit."})
        for (const auto& [lower, upper] : kOrders)
            checkOrder(rules, parameters + part + lower, parameters + part + upper);
    checkOrder(rules, parameters + "entry.rsi_oversold", parameters + "exit.rsi_overbought");
}

void checkSizing(const Rules& rules, const std::string& path)
{
    const auto text = rules.settings.text(path);
    if (!text)
        return;
    if (const auto sizing = SizingSpec::parse(*text); !sizing)
        rules.refuse(path, sizing.error().message, sizing.error().hint);
}

void checkTimeframe(const Rules& rules, const std::string& path)
{
    const auto text = rules.settings.text(path);
    if (!text)
        return;
    if (const auto frame = Timeframe::parse(*text); !frame)
        rules.refuse(path, frame.error().message, frame.error().hint);
}

void checkRisk(const Rules& rules, const std::string& prefix)
{
    const std::string stop = prefix + "risk.trailing_stop.";
    if (!rules.isOn(stop + "enabled"))
        return;
    const auto distance = rules.settings.decimal(stop + "distance_percent");
    if (distance ? distance->isZero() : rules.isWhole())
        rules.refuse(stop + "enabled", "needs a distance above 0",
                     "risk.trailing_stop.distance_percent above 0 and below 100");
    const auto activation = rules.settings.decimal(stop + "activation_percent");
    const auto target = rules.settings.decimal(prefix + "risk.take_profit_percent");
    if (activation && target && target->isPositive() && *activation >= *target)
        rules.refuse(stop + "activation_percent",
                     "is not below the take profit of " + target->toString() +
                         " %: the trailing stop would never be armed",
                     "a number below risk.take_profit_percent");
}

void checkSchedule(const Rules& rules)
{
    if (rules.isOn("schedule.enabled") && rules.settings.find("schedule.days") != nullptr &&
        rules.settings.list("schedule.days").empty())
        rules.refuse("schedule.days", "names no day, so that nothing would ever be traded",
                     "at least one day", "switch the schedule off with schedule.enabled false");
}

/// A bot trades without them; whoever switched them on waits for messages that never come.
void checkNotifications(const Rules& rules)
{
    if (!rules.isOn("notifications.enabled"))
        return;
    if (rules.isOn("notifications.telegram.enabled")) {
        const std::string owner = "notifications.telegram.enabled";
        rules.require(owner, "notifications.telegram.bot_token",
                      "keep the token in an environment variable and write env:TELEGRAM_TOKEN");
        rules.require(owner, "notifications.telegram.chat_id", "write to whom the messages go");
    }
    if (rules.isOn("notifications.email.enabled"))
        for (const char* needed : {"host", "from", "to"})
            rules.require("notifications.email.enabled",
                          std::string("notifications.email.") + needed, {});
}

void checkLive(const Rules& rules)
{
    const auto mode = rules.settings.text("environment.mode");
    if (!rules.isWhole() || mode != "live")
        return;
    const EffectiveValue* const consent = rules.settings.find("environment.live_opt_in");
    const bool isExplicit =
        consent != nullptr && (consent->origin.layer == ConfigLayer::Environment ||
                               consent->origin.layer == ConfigLayer::CommandLine);
    if (!isExplicit)
        rules.refuse("environment.mode", "must not be live without the consent to it", {},
                     "write \"live_opt_in\": \"I trade real money\" into the section environment "
                     "of the environment's file, or give it on the command line");
    const std::string exchange = rules.settings.text("exchange.name").value_or("");
    if (exchange == "paper" || exchange == "demo")
        rules.refuse("exchange.name",
                     "is “" + exchange + "”, which is simulated and cannot trade live",
                     "a real exchange");
    for (const char* needed : {"exchange.api_key", "exchange.api_secret"})
        rules.require("environment.mode", needed, "write where it is kept, such as vault:NAME");
}

void checkSpan(const Rules& rules, const std::string& prefix)
{
    const auto read = [&](const std::string& path) -> std::optional<Timestamp> {
        const auto text = rules.settings.text(path);
        if (!text)
            return std::nullopt;
        const auto time = Timestamp::parse(*text);
        if (time)
            return *time;
        rules.refuse(path, time.error().message, "a date such as 2024-01-31");
        return std::nullopt;
    };
    const auto from = read(prefix + "from");
    const auto to = read(prefix + "to");
    if (from && to && *to <= *from)
        rules.refuse(prefix + "to", "must be after " + prefix + "from (" +
                                        rules.settings.text(prefix + "from").value_or("") + ")");
}

void checkSeries(const Rules& rules, const std::string& prefix)
{
    const EffectiveValue* const data = rules.settings.find(prefix + "data");
    if (data == nullptr)
        return;
    for (const auto& series : nlohmann::json::parse(data->json, nullptr, false)) {
        if (series.contains("file") && series.contains("store"))
            rules.refuse(data->path, "takes its bars from a file and from the workspace at once",
                         "either file or store");
        if (const auto frame = Timeframe::parse(series.value("timeframe", "")); !frame)
            rules.refuse(data->path, frame.error().message, frame.error().hint);
    }
}

void checkBacktest(const Rules& rules, const std::string& prefix)
{
    checkStrategy(rules, prefix);
    checkRisk(rules, prefix);
    checkSizing(rules, prefix + "sizing");
    checkSpan(rules, prefix);
    checkSeries(rules, prefix);
}

} // namespace

ConfigProblem problemAt(const EffectiveValue& value, std::string what, std::string allowed,
                        std::string hint)
{
    const bool hasPlace = value.origin.layer != ConfigLayer::Default;
    return {.file = value.origin.file,
            .position = hasPlace ? value.origin.position : kNowhere,
            .path = value.path,
            .what = std::move(what),
            .allowed = std::move(allowed),
            .hint = std::move(hint)};
}

Problems checkRules(const ConfigSchema& schema, const EffectiveConfig& settings, RuleScope scope)
{
    Problems problems;
    const Rules rules{settings, scope, problems};
    checkBacktest(rules, "");
    checkBacktest(rules, "backtest.");
    checkSizing(rules, "bot.sizing");
    checkTimeframe(rules, "bot.timeframe");
    checkSchedule(rules);
    checkLive(rules);
    Problems space = checkSearchSpace(schema, settings);
    std::ranges::move(space, std::back_inserter(problems));
    return problems;
}

Problems configAdvice(const EffectiveConfig& settings)
{
    Problems advice;
    checkNotifications({settings, RuleScope::Whole, advice});
    return advice;
}

} // namespace qd
