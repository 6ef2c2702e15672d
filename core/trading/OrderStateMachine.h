// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Order.h"

#include <cstdint>

namespace qd {

/// Which event is legal in which state of an order's life. Venues repeat, delay and reorder what
/// they say, so an event that tells nothing new is ignored, and fills count in every state. Pure
/// functions on a value; any thread.
class OrderStateMachine
{
public:
    enum class Outcome : std::uint8_t {
        Applied, ///< The order has changed.
        Ignored, ///< Late or repeated: nothing new.
        Illegal, ///< Contradicts what is proven; the order is unchanged and somebody must look.
    };

    /// Every event but fills.
    static Outcome apply(Order& order, const OrderEvent& event);

    /// Adds a fill that the ledger has just booked for the first time. Legal in every state: after
    /// a cancel, a refusal or NotPlaced it proves that the venue had the order all the same.
    /// `completes`: the venue says that nothing remains (orders by quote amount have no other
    /// end). Never lowers the cumulative quantity. `feeInQuote` in quote money.
    static void applyFill(Order& order, const Fill& fill, Decimal feeInQuote, bool completes);

    /// Our own decision not to send; legal for an Intent alone.
    static Outcome deny(Order& order, const std::string& reason, Timestamp time);

    /// Proof that the venue never had it; legal for Intent, Sent and Unknown without fills.
    static Outcome notPlaced(Order& order, const std::string& reason, Timestamp time);
};

} // namespace qd
