// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trading/PositionLedger.h"

#include <algorithm>

namespace qd {

namespace {

Error unknownBot(const BotId& bot)
{
    return makeError(ErrorKind::NotFound, "bot " + bot.str() + " has no sub-ledger");
}

/// The worst price an order may be filled at; market orders have none, so their reference serves.
Decimal priceBound(const OrderIntent& intent)
{
    if (intent.limitPrice)
        return *intent.limitPrice;
    return intent.stopPrice ? *intent.stopPrice : intent.referencePrice;
}

Decimal costWithFee(Decimal price, Decimal quantity, Decimal feeRate)
{
    const Decimal value = price * quantity;
    return value + value * feeRate;
}

} // namespace

PositionLedger::PositionLedger() = default;
PositionLedger::~PositionLedger() = default;

Status PositionLedger::open(const BotId& bot, const std::string& symbol, Decimal cash, Decimal lot)
{
    if (m_accounts.contains(bot))
        return makeError(ErrorKind::Conflict, "bot " + bot.str() + " has a sub-ledger already");
    if (cash.isNegative())
        return makeError(ErrorKind::InvalidInput,
                         "bot " + bot.str() + " cannot start with " + cash.toString() + " of cash");
    m_accounts.emplace(bot, std::make_unique<SubLedger>(bot, symbol, cash, lot));
    return {};
}

void PositionLedger::close(const BotId& bot)
{
    const auto found = m_accounts.find(bot);
    if (found == m_accounts.end())
        return;
    const SubLedger* account = found->second.get();
    std::erase_if(m_reservations,
                  [account](const Reservation& one) { return one.account == account; });
    m_accounts.erase(found);
}

bool PositionLedger::contains(const BotId& bot) const
{
    return m_accounts.contains(bot);
}

std::vector<PositionLedger::Reservation>::iterator PositionLedger::find(const ClientOrderId& order)
{
    return std::find_if(m_reservations.begin(), m_reservations.end(),
                        [&](const Reservation& one) { return one.order == order; });
}

Status PositionLedger::hold(Reservation reservation)
{
    if (find(reservation.order) != m_reservations.end())
        return makeError(ErrorKind::Conflict,
                         "order " + reservation.order.str() + " is reserved already");
    reservation.account->hold(reservation.side, reservation.cash, reservation.coins);
    m_reservations.push_back(std::move(reservation));
    return {};
}

Result<Decimal> PositionLedger::reserveCash(const ClientOrderId& order, const OrderIntent& intent,
                                            Decimal feeRate)
{
    const auto found = m_accounts.find(intent.bot);
    if (found == m_accounts.end())
        return unknownBot(intent.bot);
    SubLedger& account = *found->second;
    if (account.symbol() != intent.symbol)
        return makeError(ErrorKind::InvalidOrder, "bot " + intent.bot.str() + " trades " +
                                                      account.symbol() + ", not " + intent.symbol);
    Reservation reservation{order, &account, intent.side, {}, {}};
    if (intent.side == Side::Sell) {
        if (intent.quantity > account.freeCoins())
            return makeError(ErrorKind::InsufficientFunds,
                             "the order sells " + intent.quantity.toString() + " of " +
                                 intent.symbol + ", the bot has " + account.freeCoins().toString() +
                                 " free");
        reservation.coins = intent.quantity;
    } else {
        const Decimal needed = intent.quantity.isZero()
                                   ? intent.quoteAmount
                                   : costWithFee(priceBound(intent), intent.quantity, feeRate);
        if (needed > account.freeCash())
            return makeError(ErrorKind::InsufficientFunds, "the order needs " + needed.toString() +
                                                               " of cash with fees, the bot has " +
                                                               account.freeCash().toString() +
                                                               " free");
        const bool hasPriceBound = intent.type != OrderType::Market || intent.quantity.isZero();
        reservation.cash = hasPriceBound ? needed : std::min(needed + needed, account.freeCash());
    }
    const Decimal cash = reservation.cash;
    if (const Status held = hold(std::move(reservation)); !held)
        return held.error();
    return cash;
}

Status PositionLedger::reserve(const ClientOrderId& order, const OrderIntent& intent,
                               Decimal feeRate)
{
    const Result<Decimal> reserved = reserveCash(order, intent, feeRate);
    return reserved ? Status() : Status(reserved.error());
}

void PositionLedger::restore(const Order& order, Decimal feeRate)
{
    const auto found = m_accounts.find(order.intent.bot);
    if (found == m_accounts.end() || find(order.id) != m_reservations.end())
        return;
    const OrderIntent& intent = order.intent;
    Reservation reservation{order.id, found->second.get(), intent.side, {}, {}};
    const Decimal rest = std::max(Decimal(), intent.quantity - order.filledQuantity);
    if (intent.side == Side::Sell)
        reservation.coins = rest;
    else if (intent.quoteAmount.isPositive())
        reservation.cash = std::max(Decimal(), intent.quoteAmount - order.filledValue - order.fees);
    else
        reservation.cash = costWithFee(priceBound(intent), rest, feeRate);
    const Status held = hold(std::move(reservation));
    QD_ASSERT(held.isOk(), "an order without a reservation can be given one");
}

void PositionLedger::release(const ClientOrderId& order)
{
    const auto found = find(order);
    if (found == m_reservations.end())
        return;
    const Reservation reservation = std::move(*found);
    m_reservations.erase(found);
    reservation.account->giveBack(reservation.cash, reservation.coins);
    reservation.account->orderDone(reservation.side);
}

Result<bool> PositionLedger::apply(const Fill& fill)
{
    const auto found = m_accounts.find(fill.bot);
    if (found == m_accounts.end())
        return unknownBot(fill.bot);
    if (found->second->symbol() != fill.symbol)
        return makeError(ErrorKind::InvalidInput, "bot " + fill.bot.str() + " trades " +
                                                      found->second->symbol() + ", a fill of " +
                                                      fill.symbol + " is not its own");
    if (m_booked.contains(fill))
        return false;
    if (Status booked = found->second->book(fill); !booked)
        return booked.error();
    m_booked.insert(fill);
    useReservation(fill);
    return true;
}

void PositionLedger::useReservation(const Fill& fill)
{
    const auto found = find(fill.orderId);
    if (found == m_reservations.end())
        return;
    Reservation& reservation = *found;
    const Decimal cash = std::min(reservation.cash, fill.price * fill.quantity + feeInQuote(fill));
    const Decimal coins = std::min(reservation.coins, fill.quantity);
    reservation.cash -= cash;
    reservation.coins -= coins;
    reservation.account->giveBack(cash, coins);
}

Status PositionLedger::move(const BotId& bot, Decimal amount)
{
    const auto found = m_accounts.find(bot);
    if (found == m_accounts.end())
        return unknownBot(bot);
    if (amount.isNegative() && -amount > found->second->freeCash())
        return makeError(ErrorKind::InsufficientFunds,
                         "bot " + bot.str() + " has " + found->second->freeCash().toString() +
                             " free, " + (-amount).toString() + " cannot be withdrawn");
    found->second->move(amount);
    return {};
}

void PositionLedger::mark(const std::string& symbol, Decimal high, Decimal low, Decimal close,
                          Timestamp time, bool isBarClose)
{
    for (const auto& [bot, account] : m_accounts)
        if (account->symbol() == symbol)
            account->mark(high, low, close, time, isBarClose);
}

SubLedger& PositionLedger::subLedger(const BotId& bot)
{
    const auto found = m_accounts.find(bot);
    QD_ASSERT(found != m_accounts.end(), "the bot has a sub-ledger");
    return *found->second;
}

const SubLedger& PositionLedger::subLedger(const BotId& bot) const
{
    const auto found = m_accounts.find(bot);
    QD_ASSERT(found != m_accounts.end(), "the bot has a sub-ledger");
    return *found->second;
}

PortfolioView PositionLedger::view(const BotId& bot) const
{
    return subLedger(bot).view();
}

Position PositionLedger::position(const BotId& bot) const
{
    return subLedger(bot).position();
}

Decimal PositionLedger::equity(const BotId& bot) const
{
    return subLedger(bot).equity();
}

Decimal PositionLedger::cash(const BotId& bot) const
{
    return subLedger(bot).cash();
}

Decimal PositionLedger::deposits(const BotId& bot) const
{
    return subLedger(bot).deposits();
}

const std::vector<Trade>& PositionLedger::closedTrades(const BotId& bot) const
{
    return subLedger(bot).closedTrades();
}

std::optional<Trade> PositionLedger::openTrade(const BotId& bot) const
{
    return subLedger(bot).openTrade();
}

Decimal PositionLedger::dayStartEquity(const BotId& bot) const
{
    return subLedger(bot).dayStartEquity();
}

} // namespace qd
