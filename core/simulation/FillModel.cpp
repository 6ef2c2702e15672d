// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/FillModel.h"

#include <algorithm>
#include <utility>

namespace qd {

namespace {

constexpr Decimal kOne = Decimal::fromInt(1);

Error refused(std::string message)
{
    return makeError(ErrorKind::InvalidOrder, std::move(message));
}

} // namespace

FillModel::FillModel(Instrument instrument, CostSpec costs)
    : m_instrument(std::move(instrument)), m_costs(costs)
{
    const Decimal adverse =
        (m_costs.spreadBps / Decimal::fromInt(2) + m_costs.slippageBps) / Decimal::fromInt(10'000);
    m_buyFactor = kOne + adverse;
    m_sellFactor = std::max(Decimal(), kOne - adverse);
    m_hasPriceCosts = !adverse.isZero();
}

Decimal FillModel::marketPrice(Decimal price, Side side) const
{
    const bool isBuy = side == Side::Buy;
    const Decimal paid = m_hasPriceCosts ? price * (isBuy ? m_buyFactor : m_sellFactor) : price;
    if (m_instrument.tickSize.isZero())
        return paid;
    const Decimal onTick =
        paid.roundedToStep(m_instrument.tickSize, isBuy ? Rounding::Ceiling : Rounding::Floor);
    return onTick.isPositive() ? onTick : m_instrument.tickSize; // nothing trades at zero
}

Decimal FillModel::marketPriceWithin(Decimal price, Side side, Decimal limit) const
{
    const Decimal paid = marketPrice(price, side);
    return side == Side::Buy ? std::min(paid, limit) : std::max(paid, limit);
}

Decimal FillModel::affordable(Decimal amount, Decimal price, Liquidity liquidity) const
{
    const Decimal rate = feeRate(liquidity);
    Decimal quantity =
        m_instrument.floorToLot(Decimal::divide(amount, price * (kOne + rate), Rounding::Down));
    // The divisor was rounded: a lot may be too many at the very edge.
    while (quantity.isPositive()) {
        const Decimal value = price * quantity;
        if (value + value * rate <= amount)
            break;
        quantity -= std::max(m_instrument.lotSize, Decimal::fromRaw(1));
    }
    return std::max(Decimal(), quantity);
}

Status FillModel::checkPrice(const char* what, Decimal price) const
{
    if (!price.isPositive())
        return refused(std::string(what) + " must be positive");
    if (price != price.roundedToStep(m_instrument.tickSize, Rounding::Down))
        return refused(std::string(what) + " " + price.toString() +
                       " is not a multiple of the tick size " + m_instrument.tickSize.toString());
    return {};
}

Status FillModel::checkQuantity(Decimal quantity) const
{
    if (quantity != m_instrument.floorToLot(quantity))
        return refused("quantity " + quantity.toString() + " is not a multiple of the lot size " +
                       m_instrument.lotSize.toString());
    if (m_instrument.minQuantity.isPositive() && quantity < m_instrument.minQuantity)
        return refused("quantity " + quantity.toString() + " is below the least quantity " +
                       m_instrument.minQuantity.toString());
    if (m_instrument.maxQuantity.isPositive() && quantity > m_instrument.maxQuantity)
        return refused("quantity " + quantity.toString() + " is above the greatest quantity " +
                       m_instrument.maxQuantity.toString());
    return {};
}

Status FillModel::checkSize(Decimal quantity, Decimal price) const
{
    if (!quantity.isPositive())
        return refused("the money does not pay for one lot of " + m_instrument.lotSize.toString());
    if (Status size = checkQuantity(quantity); !size)
        return size;
    const Decimal value = price * quantity;
    if (m_instrument.minNotional.isPositive() && value < m_instrument.minNotional)
        return refused("value " + value.toString() + " is below the least order value " +
                       m_instrument.minNotional.toString());
    return {};
}

Status FillModel::checkRules(const OrderIntent& intent) const
{
    if (intent.limitPrice)
        if (Status price = checkPrice("limit price", *intent.limitPrice); !price)
            return price;
    if (intent.stopPrice)
        if (Status price = checkPrice("stop price", *intent.stopPrice); !price)
            return price;
    if (intent.quantity.isZero()) {
        if (intent.side == Side::Sell || intent.type != OrderType::Market)
            return refused("only a market buy can be an amount of quote money");
        if (!intent.quoteAmount.isPositive())
            return refused("the order has neither a quantity nor an amount");
        if (intent.quoteAmount < m_instrument.minNotional)
            return refused("amount " + intent.quoteAmount.toString() +
                           " is below the least order value " +
                           m_instrument.minNotional.toString());
        return {};
    }
    Decimal price = intent.referencePrice;
    if (intent.limitPrice)
        price = *intent.limitPrice;
    else if (intent.stopPrice)
        price = *intent.stopPrice;
    return checkSize(intent.quantity, price);
}

} // namespace qd
