// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Account.h"
#include "core/domain/Order.h"
#include "core/foundation/Result.h"

#include <optional>
#include <string>
#include <vector>

namespace qd {

/// What goes on the wire. The id was made durable before.
struct OrderRequest
{
    ClientOrderId id;
    OrderIntent intent;
    Timestamp timestamp; ///< Fixed at the intent.
};

/// A venue's truth about one account, for reconciliation.
struct BrokerStatement
{
    std::vector<Order> orders; ///< Every order of ours that the venue knows, open or done.
    std::vector<Fill> fills;
    Account account;
};

/// Receives what a broker tells, on the broker's thread.
class BrokerListener
{
public:
    virtual ~BrokerListener() = default;
    virtual void onOrderEvent(const OrderEvent& event) = 0;
};

/// Sends orders to a venue. Lives on its venue thread and is called there.
/// submit() must not block; the venue's answer arrives later as an OrderEvent. A call that
/// returns is not an acceptance. An unknown order id in cancel() is reported as CancelRejected.
class Broker
{
public:
    virtual ~Broker() = default;
    virtual void setListener(BrokerListener* listener) = 0;
    virtual void submit(const OrderRequest& request) = 0;
    virtual void cancel(const ClientOrderId& id) = 0;
    /// The venue's account of all that happened; a failed query is an error, never "none".
    [[nodiscard]] virtual Result<BrokerStatement> statement() = 0;
    virtual void close() = 0; ///< Safe to call twice.
};

} // namespace qd
