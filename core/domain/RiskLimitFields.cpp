// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/RiskLimitFields.h"

#include "core/foundation/Assert.h"
#include "core/foundation/InQuotes.h"

#include <array>
#include <charconv>

namespace qd {

namespace {

constexpr std::string_view kTrades = "max_daily_trades";
constexpr std::string_view kHours = "trading_hours";
constexpr int kMostTrades = 100'000;

/// A limit that is an amount or a percentage.
struct DecimalLimit
{
    std::string_view name;
    Decimal RiskLimits::* value;
    Decimal most;
};

const Decimal kMostMoney = Decimal::fromInt(1'000'000'000'000'000);
const Decimal kWhole = Decimal::fromInt(100);
const Decimal kMostPercent = Decimal::fromInt(100'000);

const std::array<DecimalLimit, 9>& decimalLimits()
{
    static const std::array<DecimalLimit, 9> limits{
        DecimalLimit{"max_position_value", &RiskLimits::maxPositionValue, kMostMoney},
        DecimalLimit{"max_order_value", &RiskLimits::maxOrderValue, kMostMoney},
        DecimalLimit{"max_daily_loss", &RiskLimits::maxDailyLoss, kMostMoney},
        DecimalLimit{"max_drawdown_percent", &RiskLimits::maxDrawdownPercent, kWhole},
        DecimalLimit{"max_exposure_percent", &RiskLimits::maxExposurePercent, kMostPercent},
        DecimalLimit{"stop_loss_percent", &RiskLimits::stopLossPercent, kWhole},
        DecimalLimit{"take_profit_percent", &RiskLimits::takeProfitPercent, kMostPercent},
        DecimalLimit{"trailing_activation_percent", &RiskLimits::trailingActivationPercent,
                     kMostPercent},
        DecimalLimit{"trailing_distance_percent", &RiskLimits::trailingDistancePercent, kWhole}};
    return limits;
}

const DecimalLimit* decimalLimit(std::string_view name)
{
    for (const DecimalLimit& limit : decimalLimits()) {
        if (limit.name == name)
            return &limit;
    }
    return nullptr;
}

Status outOfRange(std::string_view name, const std::string& value, const std::string& most)
{
    return makeError(ErrorKind::InvalidInput,
                     value + " is not possible for the limit " + std::string(name),
                     "Write 0 for no limit, or up to " + most + ".");
}

Status checkDecimal(const DecimalLimit& limit, Decimal value)
{
    if (value.isNegative() || value > limit.most)
        return outOfRange(limit.name, value.toString(), limit.most.toString());
    return {};
}

Status checkTrades(std::int64_t trades)
{
    if (trades < 0 || trades > kMostTrades)
        return outOfRange(kTrades, std::to_string(trades), std::to_string(kMostTrades));
    return {};
}

Status setTrades(RiskLimits& limits, std::string_view text)
{
    int trades = 0;
    const char* end = text.data() + text.size();
    const auto parsed = std::from_chars(text.data(), end, trades);
    if (parsed.ec != std::errc() || parsed.ptr != end)
        return makeError(ErrorKind::InvalidInput,
                         inQuotes(text) + " is no whole number for the limit max_daily_trades",
                         "Write 0 for no limit, or a number of trades.");
    if (const Status good = checkTrades(trades); !good)
        return good;
    limits.maxDailyTrades = trades;
    return {};
}

} // namespace

const std::vector<RiskLimitField>& furtherRiskLimits()
{
    static const std::vector<RiskLimitField> fields{
        {kTrades, "--max-daily-trades", "Positions opened a day, UTC; 0: no limit"},
        {"max_drawdown_percent", "--max-drawdown",
         "Entries stop so many percent below the highest equity"},
        {"max_exposure_percent", "--max-exposure",
         "Worth of the position, percent of the bot's equity"},
        {"stop_loss_percent", "--stop-loss", "Leave so many percent below the entry price"},
        {"take_profit_percent", "--take-profit", "Leave so many percent above the entry price"},
        {"trailing_activation_percent", "--trailing-activation",
         "Percent of profit that arms the trailing stop"},
        {"trailing_distance_percent", "--trailing-distance",
         "Trailing stop: percent below the highest close since the entry"},
        {kHours, "--trading-hours", "When entries are allowed: \"mon-fri 09:00-17:30 +01:00\""}};
    return fields;
}

Status setRiskLimit(RiskLimits& limits, std::string_view name, std::string_view text)
{
    if (name == kTrades)
        return setTrades(limits, text);
    if (name == kHours) {
        const Result<TradingHours> hours = TradingHours::parse(text);
        if (hours)
            limits.hours = *hours;
        return hours ? Status() : Status(hours.error());
    }
    const DecimalLimit* limit = decimalLimit(name);
    if (limit == nullptr)
        return makeError(ErrorKind::InvalidInput, inQuotes(name) + " is no limit of a bot");
    const Result<Decimal> value = Decimal::parse(text);
    if (!value)
        return value.error();
    if (const Status good = checkDecimal(*limit, *value); !good)
        return good;
    limits.*(limit->value) = *value;
    return {};
}

std::string riskLimitText(const RiskLimits& limits, std::string_view name)
{
    if (name == kTrades)
        return std::to_string(limits.maxDailyTrades);
    if (name == kHours)
        return limits.hours.toString();
    const DecimalLimit* limit = decimalLimit(name);
    QD_ASSERT(limit != nullptr, "a limit is asked for by its name");
    return (limits.*(limit->value)).toString();
}

std::map<std::string, std::string> furtherLimitTexts(const RiskLimits& limits)
{
    const RiskLimits none;
    std::map<std::string, std::string> texts;
    for (const RiskLimitField& field : furtherRiskLimits()) {
        std::string text = riskLimitText(limits, field.name);
        if (text != riskLimitText(none, field.name))
            texts.emplace(field.name, std::move(text));
    }
    return texts;
}

Status checkRiskLimits(const RiskLimits& limits)
{
    for (const DecimalLimit& limit : decimalLimits()) {
        if (const Status good = checkDecimal(limit, limits.*(limit.value)); !good)
            return good;
    }
    if (const Status good = checkTrades(limits.maxDailyTrades); !good)
        return good;
    if (limits.trailingActivationPercent.isPositive() &&
        !limits.trailingDistancePercent.isPositive())
        return makeError(ErrorKind::InvalidInput, "a trailing stop that is armed needs a distance",
                         "Set trailing_distance_percent as well.");
    return {};
}

} // namespace qd
