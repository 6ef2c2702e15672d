// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Timeframe.h"
#include "core/foundation/Decimal.h"
#include "core/foundation/Timestamp.h"

#include <string>

namespace qd {

/// One candle. Labelled by its open time; a strategy sees it only after its close.
struct Bar
{
    Timestamp openTime;
    Decimal open;
    Decimal high;
    Decimal low;
    Decimal close;
    Decimal volume; ///< In base coin.

    friend bool operator==(const Bar&, const Bar&) = default;
};

/// Names one stream of bars.
struct SeriesKey
{
    std::string symbol;
    Timeframe timeframe;

    friend bool operator==(const SeriesKey&, const SeriesKey&) = default;
    friend auto operator<=>(const SeriesKey&, const SeriesKey&) = default;
};

/// The best bid and ask, or the last price where a venue gives no more.
struct Quote
{
    std::string symbol;
    Decimal bid;
    Decimal ask;
    Decimal last;
    Timestamp time;
};

/// One public trade.
struct TradeTick
{
    std::string symbol;
    Decimal price;
    Decimal quantity;
    Timestamp time;
    bool isBuyerMaker = false;
};

} // namespace qd
