// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"
#include "core/domain/Parameters.h"
#include "core/domain/TradingHours.h"
#include "core/foundation/StrongId.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace qd {

/// A strategy by name with its parameters: "sma-cross" {fast: 10, slow: 50}, or a composition
/// "rsi-bb+atr" (entry module + exit module), whose parameters carry the prefixes "entry." and
/// "exit.".
struct StrategySpec
{
    std::string name;
    ParameterMap parameters;
};

/// How large an entry is: "all-in", "units:N", "percent:P", "risk:P", "vol-target:P". Percent and
/// risk are taken at the decision's close.
struct SizingSpec
{
    enum class Kind : std::uint8_t { AllIn, Units, Percent, Risk, VolatilityTarget };
    Kind kind = Kind::AllIn;
    Decimal amount; ///< Units: base coin. The others: percent, 0 < P ≤ 100.

    [[nodiscard]] static Result<SizingSpec> parse(std::string_view text);
    [[nodiscard]] std::string toString() const;
};

/// What bounds a bot's entries, and what takes it out of a position. Zero: no limit. Percentages
/// are written as such: 5 is 5 %.
struct RiskLimits
{
    Decimal maxPositionValue;   ///< Quote money, per symbol and bot.
    Decimal maxOrderValue;      ///< Quote money.
    Decimal maxDailyLoss;       ///< Quote money lost since 00:00 UTC; entries stop, exits pass.
    int maxDailyTrades = 0;     ///< Positions opened since 00:00 UTC.
    Decimal maxDrawdownPercent; ///< Of the highest equity at a close; from there on no entries.
    Decimal maxExposurePercent; ///< Worth of the position after the entry, of the bot's equity.
    // Protective exits, judged at each close against the average entry price.
    Decimal stopLossPercent;           ///< Below the entry price.
    Decimal takeProfitPercent;         ///< Above the entry price.
    Decimal trailingActivationPercent; ///< Profit that arms the trailing stop; zero: at once.
    Decimal trailingDistancePercent;   ///< Below the highest close since the entry.
    TradingHours hours;                ///< Of entries, by the time of the decision.

    [[nodiscard]] bool hasProtectiveExits() const
    {
        return stopLossPercent.isPositive() || takeProfitPercent.isPositive() ||
               trailingDistancePercent.isPositive();
    }
};

/// What trading costs.
struct CostSpec
{
    Decimal makerFee; ///< Fraction of the value: 0.001 = 0.1 %.
    Decimal takerFee;
    Decimal slippageBps; ///< Against the order, each market fill.
    Decimal spreadBps;   ///< Whole spread; a market order pays half.
};

/// A bot as the user defined it.
struct BotDefinition
{
    BotId id; ///< [a-z0-9-]{1,32}, unique in the workspace
    std::string name;
    SeriesKey series;
    StrategySpec strategy;
    SizingSpec sizing;
    Decimal cash; ///< Quote money the bot may use.
    RiskLimits limits;
    std::string environment = "paper";
};

/// Running = decides and trades; Paused = exits only; Stopped = decides nothing, keeps its
/// position; Faulted = its strategy failed, the supervisor will try again.
enum class BotState : std::uint8_t { Stopped, Starting, Running, Paused, Flattening, Faulted };

[[nodiscard]] std::string_view toText(BotState state);
[[nodiscard]] Result<BotState> parseBotState(std::string_view text);

} // namespace qd
