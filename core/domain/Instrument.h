// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Decimal.h"

#include <string>
#include <string_view>

namespace qd {

/// What can be traded and by which rules. Amounts in base coin (quantity) or quote money.
struct Instrument
{
    std::string symbol;                         ///< "BTCUSDT"
    std::string venue;                          ///< "BINANCE", "PAPER", "DEMO"
    std::string base;                           ///< "BTC"
    std::string quote;                          ///< "USDT"
    Decimal tickSize;                           ///< Price step; zero: any price.
    Decimal lotSize = Decimal::fromRaw(10'000); ///< Quantity step, 1e-8 where none is known.
    Decimal minQuantity;                        ///< Zero: none.
    Decimal maxQuantity;                        ///< Zero: none.
    Decimal minNotional;                        ///< Least price × quantity; zero: none.

    /// Quantity brought down to the lot, never up: nobody sells what he has not got.
    [[nodiscard]] Decimal floorToLot(Decimal quantity) const;
};

/// Splits "BTCUSDT", "BTC/USDT", "BTC-USD" by the known quote moneys; an unknown one leaves base =
/// symbol and quote empty. Lot 1e-8, no tick.
[[nodiscard]] Instrument instrumentFromSymbol(std::string_view symbol, std::string_view venue = {});

} // namespace qd
