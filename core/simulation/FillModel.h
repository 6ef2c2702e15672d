// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BotDefinition.h"
#include "core/domain/Instrument.h"
#include "core/domain/Order.h"

namespace qd {

/// Prices, sizes and fees of simulated fills, exact. Immutable; any thread.
class FillModel
{
public:
    FillModel(Instrument instrument, CostSpec costs);

    /// price × (1 ± (spread/2 + slippage)/10⁴) against the order, on the tick against the order.
    [[nodiscard]] Decimal marketPrice(Decimal price, Side side) const;
    /// The same, but never worse than the order's limit.
    [[nodiscard]] Decimal marketPriceWithin(Decimal price, Side side, Decimal limit) const;
    [[nodiscard]] Decimal feeRate(Liquidity liquidity) const
    {
        return liquidity == Liquidity::Maker ? m_costs.makerFee : m_costs.takerFee;
    }
    /// Half-even at 10^-12 of the value, which is rounded so itself.
    [[nodiscard]] Decimal fee(Decimal value, Liquidity liquidity) const
    {
        return value * feeRate(liquidity);
    }
    /// Greatest number of lots that an amount of quote money pays for, fees included.
    [[nodiscard]] Decimal affordable(Decimal amount, Decimal price, Liquidity liquidity) const;
    /// Why the instrument's rules forbid the order; ok when they do not.
    [[nodiscard]] Status checkRules(const OrderIntent& intent) const;
    /// Why this quantity at this price is too small to execute; ok when it is not.
    [[nodiscard]] Status checkSize(Decimal quantity, Decimal price) const;

private:
    [[nodiscard]] Status checkPrice(const char* what, Decimal price) const;
    [[nodiscard]] Status checkQuantity(Decimal quantity) const;

    Instrument m_instrument;
    CostSpec m_costs;
    Decimal m_buyFactor;
    Decimal m_sellFactor;
    bool m_hasPriceCosts;
};

} // namespace qd
