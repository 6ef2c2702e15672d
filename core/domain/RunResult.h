// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BotDefinition.h"
#include "core/domain/Order.h"
#include "core/domain/Trade.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace qd {

enum class MarketFill : std::uint8_t { NextOpen, Close };
enum class LimitFill : std::uint8_t { Touch, Through };
enum class Intrabar : std::uint8_t { Pessimistic, Optimistic };

/// Everything that decides a backtest's outcome; written into its result and read back.
struct RunSpec
{
    struct Data
    {
        SeriesKey series;
        std::string file; ///< Empty: the workspace's store.
    };
    StrategySpec strategy;
    Data data;
    std::optional<Timestamp> from; ///< Included.
    std::optional<Timestamp> to;   ///< Not included.
    Decimal cash = Decimal::fromInt(10'000);
    CostSpec costs;
    MarketFill marketFill = MarketFill::NextOpen;
    LimitFill limitFill = LimitFill::Through;
    Intrabar intrabar = Intrabar::Pessimistic;
    SizingSpec sizing;
    RiskLimits limits;
    std::uint64_t seed = 1;
};

/// Account value at one bar's close.
struct EquityPoint
{
    Timestamp time;      ///< The bar's close.
    double equity = 0.0; ///< For curves and statistics; exact money stays in the ledger.
};

/// What came out of a backtest or of a bot's life, as reports and screens read it.
struct RunResult
{
    RunSpec spec;
    std::string title;    ///< Bot name or strategy name, for people.
    std::string dataHash; ///< Of the bars used, hex; empty for a bot.
    std::string version;
    std::int64_t bars = 0;
    double elapsedMs = 0.0;
    double barsPerSecond = 0.0;
    Decimal initialEquity;
    Decimal finalEquity;
    std::vector<Order> orders;
    std::vector<Fill> fills;
    std::vector<Trade> trades; ///< Closed ones, and last an open one where there is one.
    std::vector<EquityPoint> equity;
    double exposure = 0.0; ///< Fraction of bars with a position, 0…1.
    std::vector<std::string> warnings;
};

} // namespace qd
