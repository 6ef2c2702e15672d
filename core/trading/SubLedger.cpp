// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trading/SubLedger.h"

#include "core/domain/Instrument.h"

#include <algorithm>
#include <utility>

namespace qd {

namespace {

constexpr std::int64_t kDay = 86'400'000'000'000;

enum class FeeKind { Quote, Base, Elsewhere };

FeeKind feeKindOf(const Fill& fill)
{
    if (fill.feeAsset.empty())
        return FeeKind::Quote;
    const Instrument instrument = instrumentFromSymbol(fill.symbol);
    if (fill.feeAsset == instrument.base)
        return FeeKind::Base;
    return fill.feeAsset == instrument.quote ? FeeKind::Quote : FeeKind::Elsewhere;
}

/// amount × part ÷ whole; all of it for the whole, so that nothing is left behind by rounding.
Decimal proportion(Decimal amount, Decimal part, Decimal whole)
{
    if (part == whole)
        return amount;
    if (const Result<Decimal> product = Decimal::tryMultiply(amount, part))
        return *product / whole;
    return amount * (part / whole);
}

Decimal withSign(Decimal amount, int direction)
{
    return direction < 0 ? -amount : amount;
}

} // namespace

Decimal feeInQuote(const Fill& fill)
{
    switch (feeKindOf(fill)) {
    case FeeKind::Quote:
        return fill.fee;
    case FeeKind::Base:
        return fill.fee * fill.price;
    case FeeKind::Elsewhere:
        return {};
    }
    return {};
}

SubLedger::SubLedger(BotId bot, std::string symbol, Decimal cash, Decimal lot)
    : m_bot(std::move(bot)),
      m_symbol(std::move(symbol)),
      m_lot(lot),
      m_cash(cash),
      m_deposits(cash),
      m_dayStartEquity(cash),
      m_peakEquity(cash)
{
    refreshView();
}

Status SubLedger::book(const Fill& fill)
{
    if (!fill.price.isPositive() || !fill.quantity.isPositive())
        return makeError(ErrorKind::InvalidInput,
                         "fill " + fill.tradeId.str() + " has no positive price and quantity");
    const Result<Decimal> value = Decimal::tryMultiply(fill.price, fill.quantity);
    if (!value)
        return value.error();
    const FeeKind kind = feeKindOf(fill);
    const Decimal feeWorth = feeInQuote(fill);
    const int direction = fill.side == Side::Buy ? 1 : -1;
    Part whole{fill.quantity, *value, feeWorth};
    if (kind == FeeKind::Base) { // fewer coins come in, or more go out
        whole.coins -= withSign(fill.fee, direction);
        whole.worth -= withSign(feeWorth, direction);
    }
    if (fill.time >= m_nextDay)
        startDay(fill.time, m_lastPrice.isZero() ? fill.price : m_lastPrice);
    m_cash -= withSign(*value, direction);
    if (kind == FeeKind::Quote)
        m_cash -= fill.fee;
    m_fees += feeWorth;
    if (m_lastPrice.isZero() || fill.time >= m_lastTime) {
        m_lastPrice = fill.price;
        m_lastTime = fill.time;
    }
    bookCoins(fill, direction, whole);
    refreshView();
    return {};
}

void SubLedger::bookCoins(const Fill& fill, int direction, const Part& whole)
{
    if (!whole.coins.isPositive()) // the fee took them all
        return;
    const bool isAgainst = !m_quantity.isZero() && m_quantity.isNegative() == (direction > 0);
    if (!isAgainst) {
        increase(fill, direction, whole);
        return;
    }
    const Decimal closing = std::min(whole.coins, m_quantity.abs());
    const Part exit{closing, proportion(whole.worth, closing, whole.coins),
                    proportion(whole.fee, closing, whole.coins)};
    reduce(fill, direction, exit);
    if (closing < whole.coins)
        increase(fill, direction,
                 {whole.coins - closing, whole.worth - exit.worth, whole.fee - exit.fee});
}

void SubLedger::openTradeWith(const Fill& fill, int direction)
{
    OpenTrade open;
    open.trade.number = static_cast<std::int64_t>(m_closedTrades.size()) + 1;
    open.trade.bot = m_bot;
    open.trade.symbol = m_symbol;
    open.trade.side = direction > 0 ? Side::Buy : Side::Sell;
    open.trade.entryTime = fill.time;
    open.trade.entryReason = fill.reason;
    open.trade.entryOrder = fill.orderId;
    open.trade.entryValue = m_cost.abs(); // dust that an earlier trade left
    open.entered = m_quantity.abs();
    open.high = fill.price;
    open.low = fill.price;
    m_trade = std::move(open);
    ++m_tradesToday;
}

void SubLedger::increase(const Fill& fill, int direction, const Part& part)
{
    if (!m_trade)
        openTradeWith(fill, direction);
    m_quantity += withSign(part.coins, direction);
    m_cost += withSign(part.worth, direction);
    Trade& trade = m_trade->trade;
    trade.entryValue += part.worth;
    trade.fees += part.fee;
    trade.quantity = std::max(trade.quantity, m_quantity.abs());
    m_trade->entered += part.coins;
    extendTrade(fill.price, fill.price, false);
}

void SubLedger::reduce(const Fill& fill, int direction, const Part& part)
{
    const Decimal released = proportion(m_cost, part.coins, m_quantity.abs());
    m_cost -= released;
    m_quantity += withSign(part.coins, direction);
    m_realized -= withSign(part.worth, direction) + released;
    if (!m_trade)
        return;
    Trade& trade = m_trade->trade;
    trade.exitValue += part.worth;
    trade.fees += part.fee;
    trade.exitTime = fill.time;
    trade.exitReason = fill.reason;
    trade.exitOrder = fill.orderId;
    m_trade->exited += part.coins;
    extendTrade(fill.price, fill.price, false);
    if (m_quantity.isZero() || m_quantity.abs() < m_lot)
        closeTrade();
}

void SubLedger::extendTrade(Decimal high, Decimal low, bool isBarClose)
{
    if (high > m_trade->high)
        m_trade->high = high;
    if (low < m_trade->low)
        m_trade->low = low;
    if (isBarClose) {
        ++m_trade->trade.barsHeld;
        ++m_view.barsSinceEntry;
    }
}

Trade SubLedger::finished(const OpenTrade& open, Decimal entryValue) const
{
    Trade trade = open.trade;
    const bool isLong = trade.side == Side::Buy;
    trade.entryPrice = open.trade.entryValue / open.entered;
    trade.entryValue = entryValue;
    trade.grossPnl = isLong ? trade.exitValue - entryValue : entryValue - trade.exitValue;
    trade.netPnl = trade.grossPnl - trade.fees;
    if (entryValue.isPositive())
        trade.returnRatio = trade.netPnl.toDouble() / entryValue.toDouble();
    const double entry = trade.entryPrice.toDouble();
    const double rise = (open.high.toDouble() - entry) / entry;
    const double fall = (open.low.toDouble() - entry) / entry;
    trade.mfe = std::max(0.0, isLong ? rise : -fall);
    trade.mae = std::min(0.0, isLong ? fall : -rise);
    return trade;
}

void SubLedger::closeTrade()
{
    // What stays behind as dust keeps its cost and is no part of this trade.
    Trade trade = finished(*m_trade, m_trade->trade.entryValue - m_cost.abs());
    trade.exitPrice = trade.exitValue / m_trade->exited;
    m_closedTrades.push_back(std::move(trade));
    m_trade.reset();
}

std::optional<Trade> SubLedger::openTrade() const
{
    if (!m_trade)
        return std::nullopt;
    OpenTrade marked = *m_trade;
    marked.trade.exitValue += (m_view.equity - m_cash).abs();
    Trade trade = finished(marked, marked.trade.entryValue);
    trade.exitPrice = m_lastPrice;
    trade.exitTime = Timestamp();
    trade.exitReason.clear();
    trade.exitOrder = ClientOrderId();
    return trade;
}

void SubLedger::move(Decimal amount)
{
    m_cash += amount;
    m_deposits += amount;
    m_dayStartEquity += amount;
    m_peakEquity += amount;
    refreshView();
}

void SubLedger::hold(Side side, Decimal cash, Decimal coins)
{
    m_heldCash += cash;
    m_heldCoins += coins;
    ++(side == Side::Buy ? m_workingEntries : m_workingExits);
    refreshView();
}

void SubLedger::giveBack(Decimal cash, Decimal coins)
{
    m_heldCash -= cash;
    m_heldCoins -= coins;
    refreshView();
}

void SubLedger::orderDone(Side side)
{
    int& count = side == Side::Buy ? m_workingEntries : m_workingExits;
    QD_ASSERT(count > 0, "an order is released once");
    --count;
    refreshView();
}

void SubLedger::startDay(Timestamp time, Decimal price)
{
    const std::int64_t day = time.nanoseconds() / kDay;
    // The price at midnight itself closes the day before.
    if (time.nanoseconds() == day * kDay)
        m_view.equity = m_cash + m_quantity * price;
    m_dayStartEquity = m_view.equity;
    m_tradesToday = 0;
    m_nextDay = Timestamp::fromNanoseconds((day + 1) * kDay);
}

void SubLedger::refreshView()
{
    const bool isDust = m_quantity.abs() < m_lot;
    m_view.cash = m_cash - m_heldCash;
    m_view.equity = m_quantity.isZero() ? m_cash : m_cash + m_quantity * m_lastPrice;
    m_view.quantity = isDust ? Decimal() : m_quantity;
    m_view.averagePrice = isDust ? Decimal() : m_cost / m_quantity;
    m_view.entryTime = m_trade ? m_trade->trade.entryTime : Timestamp();
    m_view.barsSinceEntry = m_trade ? m_trade->trade.barsHeld : 0;
    m_approximateCash = m_cash.toDouble();
    m_approximateQuantity = m_quantity.toDouble();
    m_view.hasWorkingEntry = m_workingEntries > 0;
    m_view.hasWorkingExit = m_workingExits > 0;
}

Position SubLedger::position() const
{
    Position position;
    position.bot = m_bot;
    position.symbol = m_symbol;
    position.quantity = m_quantity;
    position.averagePrice = m_quantity.isZero() ? Decimal() : m_cost / m_quantity;
    position.lastPrice = m_lastPrice;
    position.realizedPnl = m_realized;
    position.fees = m_fees;
    position.openedAt = m_view.entryTime;
    return position;
}

} // namespace qd
