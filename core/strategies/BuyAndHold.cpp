// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/BuyAndHold.h"

#include "core/strategies/ReasonText.h"

namespace qd {

StrategyInfo BuyAndHold::describe()
{
    return {"buy-and-hold",
            "strategy",
            "Buy and hold",
            "Buys at the first close and never sells: what every other strategy has to beat.",
            {}};
}

void BuyAndHold::onBar(Context& context)
{
    const PortfolioView& portfolio = context.portfolio;
    if (portfolio.quantity.isPositive() || portfolio.hasWorkingEntry || !portfolio.mayEnter)
        return;
    context.orders.enterLong("Buy and hold from a close of " + priceText(context.market.close()));
}

} // namespace qd
