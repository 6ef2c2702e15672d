// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trading/RiskGate.h"

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
                       Decimal dayStartEquity) const
{
    if (Status shape = checkShape(intent); !shape)
        return shape;
    if (intent.purpose != OrderPurpose::Entry)
        return {};
    return checkEntry(intent, portfolio, dayStartEquity);
}

Status RiskGate::checkEntry(const OrderIntent& intent, const PortfolioView& portfolio,
                            Decimal dayStartEquity) const
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
    const RiskLimits& limits = found->second;
    if (limits.maxOrderValue.isPositive() && *value > limits.maxOrderValue)
        return denied("the order is worth " + value->toString() + ", the limit of an order is " +
                      limits.maxOrderValue.toString());
    const Result<Decimal> held = Decimal::tryMultiply(portfolio.quantity, intent.referencePrice);
    const Result<Decimal> after = held ? Decimal::tryAdd(*held, *value) : held;
    if (!after)
        return after.error();
    if (limits.maxPositionValue.isPositive() && *after > limits.maxPositionValue)
        return denied("the position would be worth " + after->toString() +
                      ", the limit of a position is " + limits.maxPositionValue.toString());
    const Decimal loss = dayStartEquity - portfolio.equity;
    if (limits.maxDailyLoss.isPositive() && loss >= limits.maxDailyLoss)
        return denied("the bot has lost " + loss.toString() +
                      " since 00:00 UTC, the limit of a day is " + limits.maxDailyLoss.toString());
    return {};
}

} // namespace qd
