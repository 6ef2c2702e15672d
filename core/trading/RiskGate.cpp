// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trading/RiskGate.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <utility>

namespace qd {

namespace {

Error denied(std::string message)
{
    return makeError(ErrorKind::InvalidOrder, std::move(message));
}

bool isGiven(const std::optional<Decimal>& price)
{
    return price && price->isPositive();
}

/// What no order may be, whoever asks and whatever the limits.
Status checkShape(const OrderIntent& intent)
{
    if (intent.quantity.isNegative() || intent.quoteAmount.isNegative())
        return denied("an order's quantity and amount cannot be negative");
    if (intent.quantity.isPositive() == intent.quoteAmount.isPositive())
        return denied("an order needs either a quantity or an amount of quote money");
    if (intent.quoteAmount.isPositive() &&
        (intent.side == Side::Sell || intent.type != OrderType::Market))
        return denied("only a market buy can be an amount of quote money");
    const bool needsLimit = intent.type == OrderType::Limit || intent.type == OrderType::StopLimit;
    if (needsLimit != isGiven(intent.limitPrice) || (intent.limitPrice && !needsLimit))
        return denied("a limit price belongs to limit and stop-limit orders and must be positive");
    const bool needsStop = intent.type == OrderType::Stop || intent.type == OrderType::StopLimit;
    if (needsStop != isGiven(intent.stopPrice) || (intent.stopPrice && !needsStop))
        return denied("a stop price belongs to stop and stop-limit orders and must be positive");
    if (!intent.referencePrice.isPositive())
        return denied("an order needs a reference price to be valued with");
    if (intent.purpose != OrderPurpose::Entry && intent.side == Side::Buy)
        return denied("on spot an exit sells; a buy is an entry");
    if (intent.purpose == OrderPurpose::Entry && intent.side == Side::Sell)
        return denied("spot cannot be sold short");
    return {};
}

Result<Decimal> valueOf(const OrderIntent& intent)
{
    if (intent.quoteAmount.isPositive())
        return intent.quoteAmount;
    Decimal price = intent.referencePrice;
    if (intent.limitPrice)
        price = *intent.limitPrice;
    else if (intent.stopPrice)
        price = *intent.stopPrice;
    return Decimal::tryMultiply(price, intent.quantity);
}

/// Two decimals are enough for a person; zero where there is nothing to divide by.
std::string percentOf(Decimal part, Decimal whole)
{
    if (!whole.isPositive())
        return "100";
    const double percent = std::min(1e9, 100.0 * part.toDouble() / whole.toDouble());
    return Decimal::fromMantissa(std::llround(percent * 100.0), 2).toString();
}

/// Whether part ÷ whole is above the percentage, without a rounding division.
Result<bool> exceeds(Decimal part, Decimal whole, Decimal percent)
{
    const Result<Decimal> allowed = Decimal::tryMultiply(whole, percent);
    const Result<Decimal> reached = Decimal::tryMultiply(part, Decimal::fromInt(100));
    if (!allowed || !reached)
        return allowed ? reached.error() : allowed.error();
    return *reached > *allowed;
}

/// How much may be bought at once and held.
Status checkWorth(const RiskLimits& limits, const OrderIntent& intent,
                  const PortfolioView& portfolio, Decimal value)
{
    if (limits.maxOrderValue.isPositive() && value > limits.maxOrderValue)
        return denied("the order is worth " + value.toString() + ", the limit of an order is " +
                      limits.maxOrderValue.toString());
    const Result<Decimal> held = Decimal::tryMultiply(portfolio.quantity, intent.referencePrice);
    const Result<Decimal> after = held ? Decimal::tryAdd(*held, value) : held;
    if (!after)
        return after.error();
    if (limits.maxPositionValue.isPositive() && *after > limits.maxPositionValue)
        return denied("the position would be worth " + after->toString() +
                      ", the limit of a position is " + limits.maxPositionValue.toString());
    if (!limits.maxExposurePercent.isPositive())
        return {};
    const Result<bool> isOver = exceeds(*after, portfolio.equity, limits.maxExposurePercent);
    if (!isOver)
        return isOver.error();
    if (*isOver)
        return denied("the position would be worth " + after->toString() + ", that is " +
                      percentOf(*after, portfolio.equity) + " % of the equity of " +
                      portfolio.equity.toString() + "; the limit is " +
                      limits.maxExposurePercent.toString() + " %");
    return {};
}

Status checkDrawdown(const RiskLimits& limits, Decimal equity, Decimal peak)
{
    if (!limits.maxDrawdownPercent.isPositive() || !peak.isPositive())
        return {};
    const Decimal fall = peak - equity;
    const Result<Decimal> allowed = Decimal::tryMultiply(peak, limits.maxDrawdownPercent);
    const Result<Decimal> reached = Decimal::tryMultiply(fall, Decimal::fromInt(100));
    if (!allowed || !reached)
        return allowed ? reached.error() : allowed.error();
    if (*reached < *allowed)
        return {};
    return denied("the equity of " + equity.toString() + " is " + percentOf(fall, peak) +
                  " % below its peak of " + peak.toString() + ", the limit of a drawdown is " +
                  limits.maxDrawdownPercent.toString() + " %");
}

/// What has happened so far, and when it is.
Status checkHistory(const RiskLimits& limits, const OrderIntent& intent,
                    const PortfolioView& portfolio, const RiskHistory& history)
{
    const Decimal loss = history.dayStartEquity - portfolio.equity;
    if (limits.maxDailyLoss.isPositive() && loss >= limits.maxDailyLoss)
        return denied("the bot has lost " + loss.toString() +
                      " since 00:00 UTC, the limit of a day is " + limits.maxDailyLoss.toString());
    // Adding to what is held opens no further trade.
    if (limits.maxDailyTrades > 0 && !portfolio.quantity.isPositive() &&
        history.tradesToday >= limits.maxDailyTrades)
        return denied("the bot has opened " + std::to_string(history.tradesToday) +
                      " trades since 00:00 UTC, the limit of a day is " +
                      std::to_string(limits.maxDailyTrades));
    if (Status fallen = checkDrawdown(limits, portfolio.equity, history.peakEquity); !fallen)
        return fallen;
    if (!limits.hours.contains(intent.decidedAt))
        return denied(intent.decidedAt.toIso() + " is outside of the trading hours " +
                      limits.hours.toString());
    return {};
}

} // namespace

void RiskGate::setLimits(const BotId& bot, const RiskLimits& limits)
{
    m_limits[bot] = limits;
}

void RiskGate::allowEntries(const BotId& bot, bool areAllowed)
{
    if (areAllowed)
        m_paused.erase(bot);
    else
        m_paused.insert(bot);
}

void RiskGate::halt(std::string reason)
{
    m_haltReason = reason.empty() ? std::string("halted") : std::move(reason);
}

void RiskGate::resume()
{
    m_haltReason.clear();
}

Status RiskGate::check(const OrderIntent& intent, const PortfolioView& portfolio,
                       const RiskHistory& history) const
{
    if (Status shape = checkShape(intent); !shape)
        return shape;
    if (intent.purpose != OrderPurpose::Entry)
        return {};
    return checkEntry(intent, portfolio, history);
}

Status RiskGate::checkEntry(const OrderIntent& intent, const PortfolioView& portfolio,
                            const RiskHistory& history) const
{
    if (isHalted())
        return denied("entries are halted: " + m_haltReason);
    if (!portfolio.mayEnter || !mayEnter(intent.bot))
        return denied("bot " + intent.bot.str() + " is paused: no new entries");
    const Result<Decimal> value = valueOf(intent);
    if (!value)
        return value.error();
    const auto found = m_limits.find(intent.bot);
    if (found == m_limits.end())
        return {};
    if (Status worth = checkWorth(found->second, intent, portfolio, *value); !worth)
        return worth;
    return checkHistory(found->second, intent, portfolio, history);
}

} // namespace qd
