// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/sizing/PositionSizer.h"

#include <algorithm>

namespace qd {

namespace {

const Decimal kHundred = Decimal::fromInt(100);

EntrySize refused(std::string why)
{
    EntrySize size;
    size.refusal = std::move(why);
    return size;
}

Error cannotSize(std::string why)
{
    return makeError(ErrorKind::InvalidOrder, std::move(why));
}

/// amount × percent ÷ 100
Result<Decimal> percentOf(Decimal amount, Decimal percent)
{
    const Result<Decimal> product = Decimal::tryMultiply(amount, percent);
    return product ? Decimal::tryDivide(*product, kHundred) : product;
}

} // namespace

PositionSizer::PositionSizer(SizingSpec spec, Decimal takerFee) : m_spec(spec), m_takerFee(takerFee)
{}

EntrySize PositionSizer::size(const PortfolioView& portfolio, const Instrument& instrument,
                              Decimal close, std::optional<double> stopDistance) const
{
    if (!portfolio.cash.isPositive())
        return refused("no free cash");
    if (!close.isPositive())
        return refused("the close is not a price to buy at");
    EntrySize size;
    if (m_spec.kind == SizingSpec::Kind::AllIn) {
        size.quoteAmount = portfolio.cash;
        return size;
    }
    const Result<Decimal> desired = wanted(portfolio, close, stopDistance);
    if (!desired)
        return refused(desired.error().message);
    const Result<Decimal> price =
        Decimal::tryMultiply(close, Decimal::fromInt(1) + m_takerFee, Rounding::Up);
    if (!price)
        return refused(price.error().message);
    const Result<Decimal> affordable = Decimal::tryDivide(portfolio.cash, *price, Rounding::Down);
    if (!affordable)
        return refused(affordable.error().message);
    size.quantity = instrument.floorToLot(std::min(*desired, *affordable));
    if (!size.quantity.isPositive())
        return refused("the size is below one lot of " + instrument.lotSize.toString());
    return size;
}

Result<Decimal> PositionSizer::wanted(const PortfolioView& portfolio, Decimal close,
                                      std::optional<double> stopDistance) const
{
    switch (m_spec.kind) {
    case SizingSpec::Kind::AllIn:
        break; // sized at its fill
    case SizingSpec::Kind::Units:
        return m_spec.amount;
    case SizingSpec::Kind::Percent: {
        const Result<Decimal> money = percentOf(portfolio.cash, m_spec.amount);
        return money ? Decimal::tryDivide(*money, close, Rounding::Down) : money;
    }
    case SizingSpec::Kind::Risk:
        return byRisk(portfolio, stopDistance);
    case SizingSpec::Kind::VolatilityTarget:
        return byVolatility(portfolio, close);
    }
    return cannotSize("the sizing rule needs no quantity");
}

Result<Decimal> PositionSizer::byRisk(const PortfolioView& portfolio,
                                      std::optional<double> stopDistance) const
{
    if (!stopDistance || !(*stopDistance > 0.0))
        return cannotSize("risk sizing needs a stop, and the strategy gives none here");
    const Result<Decimal> distance = Decimal::fromDouble(*stopDistance);
    if (!distance)
        return distance;
    const Result<Decimal> money = percentOf(portfolio.equity, m_spec.amount);
    if (!money)
        return money;
    if (distance->isZero())
        return cannotSize("the stop is too near to divide by");
    return Decimal::tryDivide(*money, *distance, Rounding::Down);
}

Result<Decimal> PositionSizer::byVolatility(const PortfolioView& portfolio, Decimal close) const
{
    const std::optional<double> volatility = m_volatility.perYear();
    if (!volatility)
        return cannotSize("volatility sizing has not seen enough price changes yet");
    const double target = m_spec.amount.toDouble() / 100.0;
    const Result<Decimal> share = Decimal::fromDouble(std::min(1.0, target / *volatility));
    if (!share)
        return share;
    const Result<Decimal> money = Decimal::tryMultiply(portfolio.equity, *share);
    return money ? Decimal::tryDivide(*money, close, Rounding::Down) : money;
}

void PositionSizer::save(StateWriter& state) const
{
    m_volatility.save(state);
}

void PositionSizer::load(StateReader& state)
{
    m_volatility.load(state);
}

} // namespace qd
