// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/EffectiveConfig.h"

#include "core/foundation/Assert.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>

namespace qd {

namespace {

Error missing(std::string_view path)
{
    return makeError(ErrorKind::Configuration,
                     "the bot's setting " + std::string(path) + " is missing",
                     "qd config reference names every setting of a bot.")
        .with("path", std::string(path));
}

std::optional<ParameterValue> parameterOf(const EffectiveConfig& config,
                                          const EffectiveValue& value)
{
    switch (value.field->type) {
    case ConfigType::Boolean:
        return value.json == "true";
    case ConfigType::Integer:
        return config.integer(value.path).value_or(0);
    case ConfigType::Number:
    case ConfigType::Decimal:
        return config.number(value.path).value_or(0.0);
    case ConfigType::Text:
    case ConfigType::Choice:
    case ConfigType::TimeOfDay:
    case ConfigType::TimeZone:
        return config.text(value.path).value_or("");
    case ConfigType::List:
    case ConfigType::Section:
    case ConfigType::Map:
        return std::nullopt;
    }
    return std::nullopt;
}

StrategySpec strategyOf(const EffectiveConfig& config)
{
    constexpr std::string_view kPrefix = "strategy.parameters.";
    StrategySpec strategy{.name = config.text("strategy.name").value_or(""), .parameters = {}};
    for (const EffectiveValue& value : config.values()) {
        if (!value.path.starts_with(kPrefix) || value.field == nullptr)
            continue;
        if (auto parameter = parameterOf(config, value))
            strategy.parameters.emplace(value.path.substr(kPrefix.size()), std::move(*parameter));
    }
    return strategy;
}

int minuteOf(const EffectiveConfig& config, std::string_view path)
{
    const std::string text = config.text(path).value_or("00:00");
    const auto digit = [&text](std::size_t at) { return text[at] - '0'; };
    QD_ASSERT(text.size() == 5, "a time of day was checked");
    return (digit(0) * 10 + digit(1)) * 60 + digit(3) * 10 + digit(4);
}

TradingHours hoursOf(const EffectiveConfig& config, int utcOffsetMinutes)
{
    constexpr std::array<std::string_view, 7> kDays{"monday", "tuesday",  "wednesday", "thursday",
                                                    "friday", "saturday", "sunday"};
    TradingHours hours;
    if (!config.boolean("schedule.enabled").value_or(false))
        return hours;
    hours.startMinute = minuteOf(config, "schedule.start");
    hours.endMinute = minuteOf(config, "schedule.end");
    hours.utcOffsetMinutes = utcOffsetMinutes;
    hours.days = 0;
    for (const std::string& day : config.list("schedule.days")) {
        const auto found = std::ranges::find(kDays, day);
        QD_ASSERT(found != kDays.end(), "the days were checked");
        hours.days |= static_cast<std::uint8_t>(1U << static_cast<unsigned>(found - kDays.begin()));
    }
    return hours;
}

RiskLimits limitsOf(const EffectiveConfig& config, int utcOffsetMinutes)
{
    const auto amount = [&config](std::string_view key) {
        return config.decimal("risk." + std::string(key)).value_or(Decimal());
    };
    RiskLimits limits;
    limits.maxPositionValue = amount("max_position_value");
    limits.maxOrderValue = amount("max_order_value");
    limits.maxDailyLoss = amount("max_daily_loss");
    limits.maxDailyTrades = static_cast<int>(config.integer("risk.max_daily_trades").value_or(0));
    limits.maxDrawdownPercent = amount("max_drawdown_percent");
    limits.maxExposurePercent = amount("max_exposure_percent");
    limits.stopLossPercent = amount("stop_loss_percent");
    limits.takeProfitPercent = amount("take_profit_percent");
    if (config.boolean("risk.trailing_stop.enabled").value_or(false)) {
        limits.trailingActivationPercent = amount("trailing_stop.activation_percent");
        limits.trailingDistancePercent = amount("trailing_stop.distance_percent");
    }
    limits.hours = hoursOf(config, utcOffsetMinutes);
    return limits;
}

bool haveSameMeaning(const EffectiveValue& one, const EffectiveValue& other)
{
    if (one.json == other.json)
        return true;
    const auto plain = [](const std::string& json) {
        return json.size() > 1 && json.front() == '"' ? json.substr(1, json.size() - 2) : json;
    };
    if (one.field == nullptr ||
        (one.field->type != ConfigType::Decimal && one.field->type != ConfigType::Number &&
         one.field->type != ConfigType::Integer))
        return false;
    const auto a = Decimal::parse(plain(one.json));
    const auto b = Decimal::parse(plain(other.json));
    return a && b && *a == *b;
}

ConfigDifference difference(const EffectiveValue* before, const EffectiveValue* after)
{
    const EffectiveValue& known = after != nullptr ? *after : *before;
    return {.path = known.path,
            .before = before != nullptr ? before->json : "",
            .after = after != nullptr ? after->json : "",
            .change = known.field != nullptr ? known.field->change : ConfigChange::Restart};
}

} // namespace

Result<BotDefinition> toBotDefinition(const EffectiveConfig& config, int utcOffsetMinutes)
{
    for (const char* needed : {"name", "bot.symbol", "bot.timeframe", "bot.cash", "bot.sizing",
                               "strategy.name", "environment.name"})
        if (config.find(needed) == nullptr)
            return missing(needed);
    BotDefinition bot;
    bot.id = BotId(config.text("name").value_or(""));
    bot.name = config.text("bot.title").value_or(bot.id.str());
    const Result<Timeframe> timeframe = Timeframe::parse(config.text("bot.timeframe").value_or(""));
    if (!timeframe)
        return timeframe.error();
    bot.series = {config.text("bot.symbol").value_or(""), *timeframe};
    bot.strategy = strategyOf(config);
    const Result<SizingSpec> sizing = SizingSpec::parse(config.text("bot.sizing").value_or(""));
    if (!sizing)
        return sizing.error();
    bot.sizing = *sizing;
    bot.cash = config.decimal("bot.cash").value_or(Decimal());
    bot.limits = limitsOf(config, utcOffsetMinutes);
    // What is behind its orders. Which file applied, development's or one of the user's own, is
    // over and done with: all but live trade with simulated money.
    bot.environment =
        config.text("environment.mode").value_or("paper") == "live" ? "live" : "paper";
    return bot;
}

std::vector<ConfigDifference> differences(const EffectiveConfig& before,
                                          const EffectiveConfig& after)
{
    std::vector<ConfigDifference> result;
    std::size_t next = 0;
    const auto tellRemoved = [&](std::size_t end) {
        for (; next < end; ++next) {
            const EffectiveValue& value = before.values()[next];
            if (after.find(value.path) == nullptr)
                result.push_back(difference(&value, nullptr));
        }
    };
    for (const EffectiveValue& value : after.values()) {
        const EffectiveValue* const known = before.find(value.path);
        if (known != nullptr)
            tellRemoved(static_cast<std::size_t>(known - before.values().data()));
        if (known == nullptr || !haveSameMeaning(*known, value))
            result.push_back(difference(known, &value));
    }
    tellRemoved(before.values().size());
    return result;
}

} // namespace qd
