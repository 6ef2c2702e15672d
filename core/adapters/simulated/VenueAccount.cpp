// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/simulated/VenueAccount.h"

#include <algorithm>

namespace qd {

std::string quoteAssetOf(const Instrument& instrument)
{
    return instrument.quote.empty() ? "CASH" : instrument.quote;
}

Balance& VenueAccount::balance(const std::string& asset, bool isQuote)
{
    const auto [place, isNew] = m_balances.try_emplace(asset);
    if (isNew && isQuote)
        place->second.free = m_opening;
    return place->second;
}

VenueAccount::Lock VenueAccount::worstCase(const Order& order, const Instrument& instrument) const
{
    const OrderIntent& intent = order.intent;
    if (intent.side == Side::Sell)
        return {instrument.base, intent.quantity};
    if (intent.quoteAmount.isPositive())
        return {quoteAssetOf(instrument), intent.quoteAmount};
    const Decimal price = intent.limitPrice.value_or(intent.referencePrice);
    const Decimal fee = Decimal::fromInt(1) + m_feeRate;
    return {quoteAssetOf(instrument), price * intent.quantity * fee};
}

Status VenueAccount::lock(const Order& order, const Instrument& instrument)
{
    Lock lock = worstCase(order, instrument);
    Balance& held = balance(lock.asset, order.intent.side == Side::Buy);
    if (held.free < lock.amount)
        return makeError(ErrorKind::InsufficientFunds, "the order needs " + lock.amount.toString() +
                                                           " " + lock.asset + ", free are " +
                                                           held.free.toString());
    held.free -= lock.amount;
    held.locked += lock.amount;
    m_locks[order.id] = std::move(lock);
    return {};
}

void VenueAccount::relock(const Order& order, const Instrument& instrument)
{
    Lock lock = worstCase(order, instrument);
    const bool isBuy = order.intent.side == Side::Buy;
    const Decimal used = isBuy ? order.filledValue + order.fees : order.filledQuantity;
    lock.amount -= std::min(used, lock.amount);
    m_locks[order.id] = std::move(lock);
}

void VenueAccount::unlock(Lock& lock, Decimal amount)
{
    const Decimal part = std::min(amount, lock.amount);
    Balance& held = m_balances[lock.asset];
    held.locked -= part;
    held.free += part;
    lock.amount -= part;
}

void VenueAccount::release(const ClientOrderId& order)
{
    const auto place = m_locks.find(order);
    if (place == m_locks.end())
        return;
    unlock(place->second, place->second.amount);
    m_locks.erase(place);
}

void VenueAccount::book(const Fill& fill, const Instrument& instrument)
{
    const Decimal value = fill.price * fill.quantity;
    const auto lock = m_locks.find(fill.orderId);
    if (lock != m_locks.end())
        unlock(lock->second, fill.side == Side::Buy ? value + fill.fee : fill.quantity);
    Balance& base = balance(instrument.base, false);
    Balance& quote = balance(quoteAssetOf(instrument), true);
    if (fill.side == Side::Buy) {
        base.free += fill.quantity;
        quote.free -= value + fill.fee;
    } else {
        base.free -= fill.quantity;
        quote.free += value - fill.fee;
    }
}

} // namespace qd
