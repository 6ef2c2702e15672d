// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/EmergencyRecord.h"

#include <algorithm>

namespace qd {

namespace {

bool isSameFill(const Fill& a, const Fill& b)
{
    return a.tradeId == b.tradeId && a.orderId == b.orderId && a.symbol == b.symbol &&
           a.account == b.account && a.environment == b.environment;
}

} // namespace

JournalBatch mergeEmergency(const JournalContents& emergency, Timestamp now,
                            JournalContents& journal)
{
    JournalBatch batch;
    for (const Order& order : emergency.orders) {
        const auto isSame = [&](const Order& known) { return known.id == order.id; };
        if (std::any_of(journal.orders.begin(), journal.orders.end(), isSame))
            continue;
        batch.newOrders.push_back(order);
        batch.audit.push_back({now, "engine", "order.merge", order.id.str(),
                               "from the emergency journal: " + order.intent.reason});
    }
    for (const Fill& fill : emergency.fills) {
        const auto isSame = [&](const Fill& known) { return isSameFill(known, fill); };
        if (std::none_of(journal.fills.begin(), journal.fills.end(), isSame))
            batch.fills.push_back(fill);
    }
    journal.orders.insert(journal.orders.end(), batch.newOrders.begin(), batch.newOrders.end());
    journal.fills.insert(journal.fills.end(), batch.fills.begin(), batch.fills.end());
    return batch;
}

} // namespace qd
