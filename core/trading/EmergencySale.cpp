// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// OrderRouter's way past a journal that has failed: a person sells, and nothing else happens.
#include "core/trading/OrderRouter.h"

#include "core/foundation/Log.h"

#include <utility>

namespace qd {

/// The second gate: narrower than the first, and free of limits that could stand in the way.
Status OrderRouter::checkEmergencySale(const OrderIntent& intent) const
{
    if (m_parts.emergency == nullptr)
        return makeError(ErrorKind::Unsupported, "there is no emergency journal");
    const bool isSale = intent.side == Side::Sell && intent.type == OrderType::Market &&
                        intent.purpose == OrderPurpose::Flatten && intent.quantity.isPositive() &&
                        !intent.quoteAmount.isPositive();
    if (!isSale)
        return makeError(ErrorKind::InvalidOrder,
                         "only a market sale of what a bot owns passes without the journal");
    if (!m_parts.ledger.contains(intent.bot))
        return makeError(ErrorKind::NotFound, "bot " + intent.bot.str() + " has no sub-ledger");
    return {};
}

Status OrderRouter::sellInEmergency(const OrderIntent& intent,
                                    std::function<void(Status)> onDurable)
{
    if (Status passed = checkEmergencySale(intent); !passed)
        return passed;
    const Timestamp now = m_parts.clock.now();
    ClientOrderId id = m_ids.nextEmergency(intent.bot);
    // By the ledger as it is in memory: coins that working orders have been promised stay theirs.
    if (Status reserved = m_parts.ledger.reserve(id, intent, m_parts.feeRate); !reserved)
        return reserved;
    m_isEmergency = true;
    Order& order = take(std::move(id), intent, now);
    m_working.push_back(&order);
    log::warning("router", "a sale goes past the failed journal",
                 {{"order", order.id.str()}, {"quantity", intent.quantity.toString()}});
    JournalBatch batch;
    batch.newOrders.push_back(order);
    batch.audit.push_back({now, "user", "order.emergency", order.id.str(), intent.reason});
    tell(order);
    m_parts.emergency->append(
        std::move(batch), [this, &order, then = std::move(onDurable)](Status outcome) {
            if (order.state == OrderState::Intent && outcome)
                dispatch(order);
            else if (order.state == OrderState::Intent)
                deny(order, "the emergency journal failed too: " + outcome.error().message);
            if (then)
                then(std::move(outcome));
        });
    return {};
}

} // namespace qd
