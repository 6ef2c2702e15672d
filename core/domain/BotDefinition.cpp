// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/BotDefinition.h"

#include "core/domain/NamedValues.h"

namespace qd {

namespace {

std::string_view prefixOf(SizingSpec::Kind kind)
{
    switch (kind) {
    case SizingSpec::Kind::AllIn:
        return "all-in";
    case SizingSpec::Kind::Units:
        return "units:";
    case SizingSpec::Kind::Percent:
        return "percent:";
    case SizingSpec::Kind::Risk:
        return "risk:";
    case SizingSpec::Kind::VolatilityTarget:
        return "vol-target:";
    }
    return {};
}

Result<SizingSpec> withAmount(SizingSpec::Kind kind, std::string_view text)
{
    const auto amount = Decimal::parse(text);
    if (!amount)
        return amount.error();
    const bool isPercent = kind != SizingSpec::Kind::Units;
    if (!amount->isPositive() || (isPercent && *amount > Decimal::fromInt(100)))
        return makeError(ErrorKind::InvalidInput, amount->toString() + " is not a possible size",
                         isPercent ? "Percentages lie above 0 and up to 100."
                                   : "A number of units lies above 0.");
    return SizingSpec{.kind = kind, .amount = *amount};
}

} // namespace

Result<SizingSpec> SizingSpec::parse(std::string_view text)
{
    if (text == prefixOf(Kind::AllIn))
        return SizingSpec{};
    for (const Kind kind : {Kind::Units, Kind::Percent, Kind::Risk, Kind::VolatilityTarget}) {
        const std::string_view prefix = prefixOf(kind);
        if (text.starts_with(prefix))
            return withAmount(kind, text.substr(prefix.size()));
    }
    return makeError(ErrorKind::InvalidInput, inQuotes(text) + " is not a sizing",
                     "Write all-in, units:N, percent:P, risk:P or vol-target:P.");
}

std::string SizingSpec::toString() const
{
    const std::string prefix(prefixOf(kind));
    return kind == Kind::AllIn ? prefix : prefix + amount.toString();
}

std::string_view toText(BotState state)
{
    switch (state) {
    case BotState::Stopped:
        return "stopped";
    case BotState::Starting:
        return "starting";
    case BotState::Running:
        return "running";
    case BotState::Paused:
        return "paused";
    case BotState::Flattening:
        return "flattening";
    case BotState::Faulted:
        return "faulted";
    }
    return {};
}

Result<BotState> parseBotState(std::string_view text)
{
    return parseNamed(text, "a bot's state", BotState::Faulted);
}

} // namespace qd
