// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/simulation/MatchingEngine.h"

#include <cstddef>

namespace qd::test {

inline Decimal dec(const char* text)
{
    return Decimal::parse(text).value();
}

struct Candle
{
    const char* open;
    const char* high;
    const char* low;
    const char* close;
    const char* volume = "1";
};

/// How a matching engine under test fills; everything else is the same for all.
struct MatchingRules
{
    LimitFill limitFill = LimitFill::Through;
    Intrabar intrabar = Intrabar::Pessimistic;
    const char* slippageBps = "0";
    const char* tick = "0";
};

inline constexpr Side kBuy = Side::Buy;
inline constexpr Side kSell = Side::Sell;
inline constexpr OrderType kMarket = OrderType::Market;
inline constexpr OrderType kLimit = OrderType::Limit;
inline constexpr OrderType kStop = OrderType::Stop;
inline constexpr OrderType kStopLimit = OrderType::StopLimit;
inline const Timeframe kMinute = Timeframe::fromSeconds(60);
inline constexpr Candle kCalm{"100", "101", "99", "100"};

inline Bar barOf(const Candle& candle, std::size_t index)
{
    return {Timestamp::fromMilliseconds(static_cast<std::int64_t>(index) * 60'000),
            dec(candle.open),
            dec(candle.high),
            dec(candle.low),
            dec(candle.close),
            dec(candle.volume)};
}

inline MatchingEngine::Setup setupOf(const MatchingRules& rules = {})
{
    MatchingEngine::Setup setup;
    setup.instrument = instrumentFromSymbol("BTCUSDT");
    setup.instrument.tickSize = dec(rules.tick);
    setup.costs = {dec("0.0002"), dec("0.001"), dec(rules.slippageBps), {}};
    setup.limitFill = rules.limitFill;
    setup.intrabar = rules.intrabar;
    setup.environment = "backtest";
    setup.account = "main";
    return setup;
}

inline OrderRequest requestOf(const char* id, Side side, OrderType type, const char* quantity)
{
    OrderRequest request;
    request.id = ClientOrderId(id);
    request.intent.bot = BotId("bot");
    request.intent.symbol = "BTCUSDT";
    request.intent.side = side;
    request.intent.type = type;
    request.intent.quantity = dec(quantity);
    request.intent.referencePrice = dec("100");
    return request;
}

} // namespace qd::test
