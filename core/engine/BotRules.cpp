// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/BotRules.h"

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

} // namespace

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
    if (bot.environment == "live")
        return makeError(ErrorKind::Unsupported, "live trading is not offered by this version",
                         "use the environment \"paper\"");
    if (bot.environment != "paper")
        return makeError(ErrorKind::InvalidInput, "\"" + bot.environment + "\" is no environment",
                         "use \"paper\"");
    return {};
}

} // namespace qd
