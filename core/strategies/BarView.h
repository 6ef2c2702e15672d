// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/indicators/BarInput.h"
#include "core/strategies/MarketView.h"

namespace qd {

/// The bar that has just closed, for an indicator.
[[nodiscard]] inline BarInput newestBar(const MarketView& market)
{
    return {market.openTime(), market.open(),  market.high(),
            market.low(),      market.close(), market.volume()};
}

} // namespace qd
