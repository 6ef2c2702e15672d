// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Bar.h"
#include "core/domain/Parameters.h"
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

/// First limits of the gate. Zero: no limit.
struct RiskLimits
{
    Decimal maxPositionValue; ///< Quote money, per symbol and bot.
    Decimal maxOrderValue;    ///< Quote money.
    Decimal maxDailyLoss;     ///< Quote money lost since 00:00 UTC; entries stop, exits pass.
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
