// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/BotRules.h"

#include "core/domain/RiskLimitFields.h"
#include "core/strategies/StrategyCatalog.h"

#include <algorithm>

namespace qd {

namespace {

constexpr std::size_t kLongestBotId = 32;

bool isGoodBotId(const std::string& id)
{
    const auto isGood = [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
    };
    return !id.empty() && id.size() <= kLongestBotId && std::all_of(id.begin(), id.end(), isGood);
}

/// A strategy that the catalog does not know speaks for itself.
StrategySpec completed(const StrategySpec& spec)
{
    return StrategyCatalog::instance().complete(spec).valueOr(spec);
}

bool areSameLimits(const RiskLimits& one, const RiskLimits& other)
{
    return one.maxPositionValue == other.maxPositionValue &&
           one.maxOrderValue == other.maxOrderValue && one.maxDailyLoss == other.maxDailyLoss &&
           furtherLimitTexts(one) == furtherLimitTexts(other);
}

} // namespace

bool isSameStrategy(const StrategySpec& one, const StrategySpec& other)
{
    const StrategySpec first = completed(one);
    const StrategySpec second = completed(other);
    return first.name == second.name && first.parameters == second.parameters;
}

bool isSameDefinition(const BotDefinition& one, const BotDefinition& other)
{
    return one.id == other.id && one.name == other.name &&
           one.series.symbol == other.series.symbol &&
           one.series.timeframe == other.series.timeframe &&
           isSameStrategy(one.strategy, other.strategy) &&
           one.sizing.toString() == other.sizing.toString() && one.cash == other.cash &&
           areSameLimits(one.limits, other.limits) && one.environment == other.environment;
}

Status checkBotDefinition(const BotDefinition& bot)
{
    if (!isGoodBotId(bot.id.str()))
        return makeError(ErrorKind::InvalidInput, "\"" + bot.id.str() + "\" is no bot id",
                         "use 1 to 32 of the characters a-z, 0-9 and -");
    if (!bot.cash.isPositive())
        return makeError(ErrorKind::InvalidInput,
                         "a bot needs cash, this one has " + bot.cash.toString());
    if (bot.series.symbol.empty())
        return makeError(ErrorKind::InvalidInput, "a bot needs a symbol");
    if (const Status good = checkRiskLimits(bot.limits); !good)
        return good;
    if (bot.environment == "live")
        return makeError(ErrorKind::Unsupported, "live trading is not offered by this version",
                         "use the environment \"paper\"");
    if (bot.environment != "paper")
        return makeError(ErrorKind::InvalidInput, "\"" + bot.environment + "\" is no environment",
                         "use \"paper\"");
    return {};
}

} // namespace qd
