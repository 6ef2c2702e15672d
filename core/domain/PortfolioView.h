// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Decimal.h"
#include "core/foundation/Timestamp.h"

#include <cstdint>

namespace qd {

/// What a strategy may know of its own money, taken from its sub-ledger at the decision.
struct PortfolioView
{
    Decimal cash;                    ///< Free quote money: not reserved by working orders.
    Decimal equity;                  ///< Cash, reserved or not, plus the marked position.
    Decimal quantity;                ///< Base coin held.
    Decimal averagePrice;            ///< Zero when flat.
    Timestamp entryTime;             ///< First fill of the open position; null when flat.
    std::int64_t barsSinceEntry = 0; ///< Closed bars since the entry fill, the current included.
    bool hasWorkingEntry = false;    ///< An entry order is on its way or resting.
    bool hasWorkingExit = false;
    bool mayEnter = true; ///< False while paused, halted or catching up on missed bars.
};

} // namespace qd
