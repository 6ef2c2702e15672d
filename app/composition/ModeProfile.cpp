// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/ModeProfile.h"

namespace qd {

void ModeProfile::adopt(const EffectiveConfig& config)
{
    const auto isSaid = [&config](std::string_view path) {
        const EffectiveValue* value = config.find(path);
        return value != nullptr && value->origin.layer != ConfigLayer::Default;
    };
    const auto take = [&](Decimal& target, std::string_view path) {
        if (isSaid(path))
            target = config.decimal(path).value_or(target);
    };
    take(costs.makerFee, "exchange.maker_fee");
    take(costs.takerFee, "exchange.taker_fee");
    take(costs.slippageBps, "exchange.slippage_bps");
    take(costs.spreadBps, "exchange.spread_bps");
    if (isSaid("feed.pace"))
        pace = config.number("feed.pace").value_or(pace);
}

Result<ModeProfile> ModeProfile::of(EngineMode mode)
{
    ModeProfile profile;
    profile.mode = mode;
    profile.environment = "paper";
    profile.costs.makerFee = "0.001"_dec;
    profile.costs.takerFee = "0.001"_dec;
    profile.costs.slippageBps = "1"_dec;
    profile.costs.spreadBps = "2"_dec;
    profile.accountCash = Decimal::fromInt(1'000'000);
    switch (mode) {
    case EngineMode::Demo:
        profile.feedName = "demo";
        profile.pace = 2.0;
        return profile;
    case EngineMode::Paper:
        profile.feedName = "paper";
        profile.pace = 1.0;
        return profile;
    case EngineMode::Live:
        break;
    }
    return makeError(ErrorKind::Unsupported, "live trading is not offered by this version",
                     "use paper trading: the same strategies, risk limits and order path");
}

} // namespace qd
