// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/configuration/ConfigSchema.h"

namespace qd::test {

inline ParameterInfo periodInfo(const char* name, std::int64_t usual)
{
    return {.name = name,
            .label = name,
            .meaning = "Length of the window in bars.",
            .type = ParameterType::Integer,
            .defaultValue = usual,
            .minimum = 1,
            .maximum = 5000};
}

inline ParameterInfo ratioInfo(const char* name, double usual, double minimum, double maximum)
{
    return {.name = name,
            .label = name,
            .meaning = "A ratio.",
            .type = ParameterType::Real,
            .defaultValue = usual,
            .minimum = minimum,
            .maximum = maximum};
}

/// A crossing with two periods, a composition with an entry and an exit, and one that takes none.
inline ConfigCatalog smallCatalog()
{
    ConfigCatalog catalog;
    catalog.strategies["sma-cross"] = {periodInfo("fast", 10), periodInfo("slow", 50)};
    catalog.strategies["buy-and-hold"] = {};
    catalog.strategies["rsi-bb+ma-crossover"] = {
        periodInfo("entry.rsi_period", 14),
        ratioInfo("entry.rsi_oversold", 30, 0, 100),
        {.name = "entry.use_bb_touch",
         .label = "Touch is enough",
         .meaning = "A close exactly at the band counts, too.",
         .type = ParameterType::Boolean,
         .defaultValue = true},
        periodInfo("exit.fast_period", 10),
        periodInfo("exit.slow_period", 20),
        {.name = "exit.ma_type",
         .label = "Kind of average",
         .meaning = "Simple or exponential average.",
         .type = ParameterType::Choice,
         .defaultValue = std::string("sma"),
         .choices = {"sma", "ema"}}};
    catalog.venues = {"demo", "paper", "binance"};
    catalog.metrics = {"sharpe", "max_drawdown"};
    catalog.timeZones = {"UTC", "Europe/Berlin", "America/New_York"};
    return catalog;
}

} // namespace qd::test
