// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/legacy/LegacyValues.h"

#include "core/configuration/LegacyImport.h"
#include "core/domain/Timeframe.h"
#include "core/foundation/Decimal.h"
#include "core/foundation/InQuotes.h"

#include <nlohmann/json.hpp>

#include <array>

namespace qd::legacy {

namespace {

using Kind = ConfigNode::Kind;

const Decimal kOne = Decimal::fromInt(1);
const Decimal kHundred = Decimal::fromInt(100);

Fitted misfit(std::string reason)
{
    return {.json = std::nullopt, .isConverted = false, .reason = std::move(reason)};
}

Fitted converted(std::string json, std::string reason)
{
    return {.json = std::move(json), .isConverted = true, .reason = std::move(reason)};
}

/// Numbers beyond it are no share of anything, and 100 times them must not overflow.
std::optional<Decimal> numberOf(const ConfigNode& value)
{
    if (value.kind != Kind::Number && value.kind != Kind::String)
        return std::nullopt;
    std::string_view text = value.text;
    if (text.ends_with('%'))
        text.remove_suffix(1);
    const Result<Decimal> number = Decimal::parse(text);
    const bool isGood = number && number->abs() <= Decimal::fromInt(1'000'000'000'000'000);
    return isGood ? std::optional<Decimal>(*number) : std::nullopt;
}

Fitted noNumber(const ConfigNode& value)
{
    return misfit((value.kind == Kind::String ? inQuotes(value.text)
                                              : "a " + std::string(toText(value.kind))) +
                  " is no number");
}

struct Word
{
    std::string_view old;
    std::string_view here;
};

/// "binance_paper" → "binance"
std::string venueOf(std::string_view type)
{
    std::string name = lowered(type);
    for (const std::string_view suffix :
         {"_paper", "_live", "_testnet", "_sandbox", "-paper", "-live", "-testnet"}) {
        if (name.ends_with(suffix))
            name.resize(name.size() - suffix.size());
    }
    return name;
}

/// Inches of the old figure times its 300 dots an inch.
Fitted pixels(const ConfigNode& value, std::size_t place)
{
    const bool isPair = value.kind == Kind::Array && value.items.size() == 2;
    const std::optional<Decimal> inches =
        isPair ? numberOf(value.items[place]) : std::optional<Decimal>();
    if (!inches || !inches->isPositive() || *inches > kHundred)
        return misfit("is no pair of inches");
    constexpr std::int64_t kDotsPerInch = 300;
    return converted((*inches * Decimal::fromInt(kDotsPerInch)).rounded(0).toString(),
                     inches->toString() + " inches at 300 dots an inch");
}

} // namespace

Fitted toSizing(const ConfigNode& value, const ConfigField& /*field*/)
{
    const std::optional<Decimal> size = numberOf(value);
    if (!size)
        return noNumber(value);
    if (!size->isPositive() || *size > kHundred)
        return misfit(size->toString() + " is no share of the cash");
    const bool isPercent = *size > kOne;
    const std::string percent = (isPercent ? *size : *size * kHundred).toString();
    return converted(jsonText("percent:" + percent),
                     isPercent ? "above 1: taken as a percentage of the cash"
                               : "a fraction of the cash becomes a percentage");
}

Fitted toFee(const ConfigNode& value, const ConfigField& /*field*/)
{
    const std::optional<Decimal> fee = numberOf(value);
    if (!fee)
        return noNumber(value);
    if (*fee >= Decimal::fromMantissa(5, 2))
        return converted((*fee / kHundred).toString(),
                         "5 % and more is no fee: taken as a percentage");
    return {.json = fee->toString(),
            .isConverted = value.kind == Kind::String,
            .reason = value.kind == Kind::String ? "the number was in quotes" : ""};
}

Fitted toPercent(const ConfigNode& value, const ConfigField& /*field*/)
{
    const std::optional<Decimal> share = numberOf(value);
    if (!share)
        return noNumber(value);
    const Decimal mostFraction = Decimal::fromInt(10); // ten times the equity, with leverage
    if (*share > mostFraction)
        return converted(share->toString(), "too large for a fraction: taken as a percentage");
    return converted((*share * kHundred).toString(), "a fraction becomes a percentage");
}

Fitted percentByName(const ConfigNode& value, const ConfigField& field)
{
    Fitted fitted = asItIs(value, field);
    const std::optional<Decimal> number = numberOf(value);
    if (fitted.json && number && number->isPositive() && *number < kOne)
        fitted.reason = "below 1: taken as a percentage, as its name says; if it was meant as a "
                        "fraction, write " +
                        (*number * kHundred).toString();
    return fitted;
}

Fitted shareOrPercent(const ConfigNode& value, const ConfigField& field)
{
    const std::optional<Decimal> share = numberOf(value);
    if (share && share->isPositive() && *share <= kOne)
        return converted((*share * kHundred).toString(), "a fraction becomes a percentage");
    return asItIs(value, field);
}

Fitted toSymbol(const ConfigNode& value, const ConfigField& /*field*/)
{
    if (value.kind != Kind::String || value.text.empty())
        return misfit("is no symbol");
    const std::string symbol = legacySymbol(value.text);
    return {.json = jsonText(symbol),
            .isConverted = symbol != value.text,
            .reason = symbol != value.text ? "spelled so here" : ""};
}

Fitted toTimeframe(const ConfigNode& value, const ConfigField& /*field*/)
{
    if (value.kind != Kind::String)
        return misfit("is no interval such as 1h");
    // A month has a capital M and no fixed length.
    const std::string text = value.text.ends_with('M') ? value.text : lowered(value.text);
    const Result<Timeframe> timeframe = Timeframe::parse(text);
    if (!timeframe)
        return misfit(inQuotes(value.text) + " is no interval of this program");
    const std::string spelled = timeframe->toString();
    return {.json = jsonText(spelled),
            .isConverted = spelled != value.text,
            .reason = spelled != value.text ? "spelled so here" : ""};
}

Fitted toEnvironment(const ConfigNode& value, const ConfigField& /*field*/)
{
    if (value.kind != Kind::String)
        return misfit("is no kind of broker");
    const std::string type = lowered(value.text);
    const bool isSimulated =
        type.find("paper") != std::string::npos || type.find("mock") != std::string::npos;
    return converted(jsonText("paper"),
                     isSimulated ? "simulated money"
                                 : "an imported bot never trades real money by itself: it comes as "
                                   "a paper bot; choose a live environment when you are ready");
}

Fitted toVenue(const ConfigNode& value, const ConfigField& field)
{
    if (value.kind != Kind::String)
        return misfit("is no name");
    ConfigNode venue = value;
    venue.text = venueOf(value.text);
    Fitted fitted = asItIs(venue, field);
    if (!fitted.json) {
        fitted.reason = "this program knows no venue " + inQuotes(venue.text);
        return fitted;
    }
    fitted.isConverted = fitted.isConverted || venue.text != value.text;
    if (venue.text != value.text)
        fitted.reason = "the venue alone";
    return fitted;
}

Fitted toLogLevel(const ConfigNode& value, const ConfigField& field)
{
    constexpr std::array kLevels{Word{"warn", "warning"}, Word{"critical", "error"},
                                 Word{"fatal", "error"}, Word{"notset", "debug"},
                                 Word{"trace", "debug"}};
    for (const Word& level : kLevels) {
        if (value.kind == Kind::String && lowered(value.text) == level.old)
            return converted(jsonText(level.here), "the nearest level here");
    }
    return asItIs(value, field);
}

Fitted toWorkers(const ConfigNode& value, const ConfigField& field)
{
    const std::optional<Decimal> jobs = numberOf(value);
    if (jobs && jobs->isNegative())
        return converted("0", "one for each core");
    return asItIs(value, field);
}

Fitted toSampler(const ConfigNode& value, const ConfigField& field)
{
    if (value.kind == Kind::String && lowered(value.text) == "optuna")
        return converted(jsonText("tpe"), "what Optuna used by itself");
    return asItIs(value, field);
}

Fitted toPixelsWide(const ConfigNode& value, const ConfigField& /*field*/)
{
    return pixels(value, 0);
}

Fitted toPixelsHigh(const ConfigNode& value, const ConfigField& /*field*/)
{
    return pixels(value, 1);
}

Fitted toMetrics(const ConfigNode& value, const ConfigField& field)
{
    constexpr std::array kMetrics{
        Word{"sharpe_ratio", "sharpe"},   Word{"sortino_ratio", "sortino"},
        Word{"calmar_ratio", "calmar"},   Word{"omega_ratio", "omega"},
        Word{"total_trades", "trades"},   Word{"avg_win", "average_win"},
        Word{"avg_loss", "average_loss"}, Word{"largest_win", "best"},
        Word{"largest_loss", "worst"}};
    ConfigNode renamed = value;
    bool isRenamed = false;
    for (ConfigNode& item : renamed.items) {
        for (const Word& metric : kMetrics) {
            if (item.kind == Kind::String && item.text == metric.old) {
                item.text = metric.here;
                isRenamed = true;
            }
        }
    }
    Fitted fitted = asItIs(renamed, field);
    if (fitted.json && isRenamed && fitted.reason.empty())
        fitted.reason = "called so here";
    fitted.isConverted = fitted.isConverted || isRenamed;
    return fitted;
}

Fitted toColors(const ConfigNode& value, const ConfigField& /*field*/)
{
    if (value.kind != Kind::Object)
        return misfit("is no section of colours");
    nlohmann::ordered_json colors = nlohmann::ordered_json::object();
    for (const ConfigMember& member : value.members) {
        const std::string& color = member.value.text;
        const bool isHex =
            member.value.kind == Kind::String && color.size() == 7 && color.front() == '#' &&
            color.find_first_not_of("0123456789abcdefABCDEF", 1) == std::string::npos;
        if (!isHex)
            return misfit("colours are written #rrggbb here");
        colors[member.key] = color;
    }
    return {.json = colors.dump(), .isConverted = false, .reason = {}};
}

} // namespace qd::legacy
