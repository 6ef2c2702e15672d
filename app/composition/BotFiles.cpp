// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/BotFiles.h"

#include "app/composition/ProgramCatalog.h"
#include "core/configuration/EffectiveConfig.h"

#include <algorithm>
#include <array>
#include <cstdlib>

namespace qd {

namespace {

Result<BotDefinition> botOf(const ConfigTemplate& from, const ConfigSchema& schema)
{
    ConfigLayers layers;
    layers.bot = ConfigDocument::parse(from.text, from.name);
    const Result<EffectiveConfig> config = EffectiveConfig::resolve(schema, layers);
    if (!config)
        return config.error();
    return toBotDefinition(*config);
}

using Settings = std::vector<std::pair<std::string, std::string>>;

std::string twoDigits(int number)
{
    return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string clockText(int minutes)
{
    return twoDigits(minutes / 60) + ":" + twoDigits(minutes % 60);
}

/// "UTC", "UTC+01:00": zones that never have summer time, as hours with an offset have none.
std::string zoneOf(int utcOffsetMinutes)
{
    if (utcOffsetMinutes == 0)
        return "UTC";
    return (utcOffsetMinutes > 0 ? "UTC+" : "UTC-") + clockText(std::abs(utcOffsetMinutes));
}

void addSchedule(const TradingHours& hours, Settings& settings)
{
    constexpr std::array<const char*, 7> kDays{"monday", "tuesday",  "wednesday", "thursday",
                                               "friday", "saturday", "sunday"};
    settings.emplace_back("schedule.enabled", hours.isRestricted() ? "true" : "false");
    if (!hours.isRestricted())
        return;
    std::string days;
    for (std::size_t day = 0; day < kDays.size(); ++day) {
        if ((hours.days & (1U << day)) != 0)
            days += (days.empty() ? "" : ",") + std::string(kDays[day]);
    }
    settings.emplace_back("schedule.start", clockText(hours.startMinute));
    settings.emplace_back("schedule.end", clockText(hours.endMinute));
    settings.emplace_back("schedule.time_zone", zoneOf(hours.utcOffsetMinutes));
    settings.emplace_back("schedule.days", days);
}

} // namespace

std::vector<std::pair<std::string, std::string>> settingsOf(const BotDefinition& bot)
{
    const RiskLimits& limits = bot.limits;
    const bool isTrailing = limits.trailingDistancePercent.isPositive();
    std::vector<std::pair<std::string, std::string>> settings = {
        {"bot.title", bot.name},
        {"bot.symbol", bot.series.symbol},
        {"bot.timeframe", bot.series.timeframe.toString()},
        {"bot.cash", bot.cash.toString()},
        {"bot.sizing", bot.sizing.toString()},
        {"strategy.name", bot.strategy.name},
        {"environment.name", bot.environment},
        {"risk.max_position_value", limits.maxPositionValue.toString()},
        {"risk.max_order_value", limits.maxOrderValue.toString()},
        {"risk.max_daily_loss", limits.maxDailyLoss.toString()},
        {"risk.max_daily_trades", std::to_string(limits.maxDailyTrades)},
        {"risk.max_drawdown_percent", limits.maxDrawdownPercent.toString()},
        {"risk.max_exposure_percent", limits.maxExposurePercent.toString()},
        {"risk.stop_loss_percent", limits.stopLossPercent.toString()},
        {"risk.take_profit_percent", limits.takeProfitPercent.toString()},
        {"risk.trailing_stop.enabled", isTrailing ? "true" : "false"}};
    if (isTrailing) {
        settings.emplace_back("risk.trailing_stop.activation_percent",
                              limits.trailingActivationPercent.toString());
        settings.emplace_back("risk.trailing_stop.distance_percent",
                              limits.trailingDistancePercent.toString());
    }
    addSchedule(limits.hours, settings);
    for (const auto& [name, value] : bot.strategy.parameters)
        settings.emplace_back("strategy.parameters." + name, toText(value));
    return settings;
}

BotFiles::BotFiles(std::string folder, const ConfigSchema& schema)
    : m_folder(std::move(folder)), m_schema(schema), m_templates(schema)
{
    readTemplates();
}

void BotFiles::readTemplates()
{
    for (const ConfigTemplate& one : m_templates.all()) {
        if (one.kind != ConfigKind::Bot)
            continue;
        const Result<BotDefinition> bot = botOf(one, m_schema);
        // Live trading is not offered by this version: neither is what leads there.
        if (bot && bot->environment != "live")
            m_bots.push_back({one.name, one.description, *bot});
    }
    // What most people want first comes first.
    std::ranges::stable_partition(m_bots,
                                  [](const BotTemplate& bot) { return bot.name == "paper-bot"; });
}

Status BotFiles::save(const BotDefinition& bot)
{
    const Result<ConfigTemplate> from = m_templates.find("paper-bot");
    if (!from)
        return from.error();
    const Result<ConfigDocument> document =
        m_templates.instantiate(*from, {.name = bot.id.str(), .settings = settingsOf(bot)});
    if (!document)
        return document.error();
    const Result<ConfigVersion> saved =
        checkedStore(m_folder, m_schema)
            .save(ConfigKind::Bot, bot.id.str(), document->text(), editByUser("new bot"));
    return saved ? Status() : Status(saved.error());
}

} // namespace qd
