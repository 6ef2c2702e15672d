// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/ProtectedStrategy.h"

#include "core/foundation/Assert.h"
#include "core/strategies/ReasonText.h"

#include <algorithm>
#include <utility>

namespace qd {

namespace {

/// base × (100 + percent) ÷ 100.
Decimal shifted(Decimal base, Decimal percent)
{
    const Decimal hundred = Decimal::fromInt(100);
    return base * (hundred + percent) / hundred;
}

std::string text(Decimal price)
{
    return priceText(price.toDouble());
}

} // namespace

ProtectedStrategy::ProtectedStrategy(std::unique_ptr<Strategy> strategy, const RiskLimits& limits)
    : m_strategy(std::move(strategy))
{
    QD_ASSERT(m_strategy != nullptr, "there is a strategy to protect");
    adopt(limits);
}

void ProtectedStrategy::adopt(const RiskLimits& limits)
{
    m_stopLoss = limits.stopLossPercent;
    m_takeProfit = limits.takeProfitPercent;
    m_activation = limits.trailingActivationPercent;
    m_distance = limits.trailingDistancePercent;
    m_hasExits = limits.hasProtectiveExits();
    if (!m_hasExits)
        m_isHeld = false; // later limits begin with what they see
}

void ProtectedStrategy::onBar(Context& context)
{
    if (m_hasExits)
        protect(context);
    m_strategy->onBar(context);
}

void ProtectedStrategy::protect(Context& context)
{
    const PortfolioView& portfolio = context.portfolio;
    if (!portfolio.quantity.isPositive() || !portfolio.averagePrice.isPositive()) {
        m_isHeld = false;
        return;
    }
    const Decimal close = context.market.closeExact();
    if (!close.isPositive())
        return; // a bar without a price says nothing
    follow(close, portfolio);
    std::string reason = exitReason(close, portfolio.averagePrice);
    // Before the strategy, so that it is the protection's reason that is told where both leave.
    if (!reason.empty() && !portfolio.hasWorkingExit)
        context.orders.exitLong(std::move(reason));
}

void ProtectedStrategy::follow(Decimal close, const PortfolioView& portfolio)
{
    // A position that was sold and bought again between two closes is another one.
    if (!m_isHeld || portfolio.entryTime != m_entryTime) {
        m_isHeld = true;
        m_isArmed = false;
        m_entryTime = portfolio.entryTime;
        m_highestClose = close;
    }
    m_highestClose = std::max(m_highestClose, close);
    m_isArmed = m_isArmed || m_activation.isZero() ||
                close >= shifted(portfolio.averagePrice, m_activation);
}

std::string ProtectedStrategy::exitReason(Decimal close, Decimal entry) const
{
    if (m_stopLoss.isPositive()) {
        const Decimal stop = shifted(entry, -m_stopLoss);
        if (close <= stop)
            return "stop loss: close " + text(close) + " at or below " + text(stop) + ", " +
                   m_stopLoss.toString() + " % under the entry price " + text(entry);
    }
    if (m_takeProfit.isPositive()) {
        const Decimal target = shifted(entry, m_takeProfit);
        if (close >= target)
            return "take profit: close " + text(close) + " at or above " + text(target) + ", " +
                   m_takeProfit.toString() + " % over the entry price " + text(entry);
    }
    if (m_distance.isPositive() && m_isArmed) {
        const Decimal stop = shifted(m_highestClose, -m_distance);
        if (close <= stop)
            return "trailing stop: close " + text(close) + " at or below " + text(stop) + ", " +
                   m_distance.toString() + " % under the highest close " + text(m_highestClose);
    }
    return {};
}

void ProtectedStrategy::save(StateWriter& state) const
{
    state.put(m_entryTime);
    state.put(m_highestClose);
    state.put(m_isHeld);
    state.put(m_isArmed);
    m_strategy->save(state);
}

void ProtectedStrategy::load(StateReader& state)
{
    state.get(m_entryTime);
    state.get(m_highestClose);
    state.get(m_isHeld);
    state.get(m_isArmed);
    m_strategy->load(state);
}

} // namespace qd
