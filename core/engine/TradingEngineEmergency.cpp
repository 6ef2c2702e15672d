// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is left to do when the journal has failed: sell, and let the market go on until it is sold.
#include "core/engine/TradingEngine.h"

#include <algorithm>
#include <utility>

namespace qd {

void TradingEngine::sell(const OrderIntent& intent)
{
    const BotId bot = intent.bot;
    if (m_parts.journal.hasFailed())
        return sellInEmergency(intent);
    (void)m_router.decide({intent}, {}, [this, bot](const Status& durable) {
        if (durable)
            return;
        haltForJournal(durable.error());
        flattenStep(bot); // once more, past the journal
    });
}

void TradingEngine::sellInEmergency(const OrderIntent& intent)
{
    const BotId bot = intent.bot;
    const auto onSent = [this, bot](const Status& durable) {
        if (durable)
            return letMarketGoOn();
        refuseEmergency(bot, durable.error());
    };
    const Status taken = m_router.sellInEmergency(intent, onSent);
    if (!taken)
        return refuseEmergency(bot, taken.error());
    tell(EngineEvent::Kind::Decision, bot,
         "Emergency: the order journal has failed, so what it owns is sold past it.");
}

void TradingEngine::refuseEmergency(const BotId& bot, const Error& error)
{
    m_parts.errors.record("journal", error);
    BotDesk* desk = find(bot);
    if (desk == nullptr)
        return;
    desk->health = "The emergency sale is not possible: " + error.message;
    tell(EngineEvent::Kind::BotStateChanged, bot, desk->health);
    publishSoon();
}

/// A replay stands still when the journal has failed, and a sale needs its next bar: it goes on
/// for as long as an order of a bot that is being flattened works, and no further.
void TradingEngine::letMarketGoOn()
{
    const bool isSelling = std::any_of(m_desks.begin(), m_desks.end(), [this](const auto& entry) {
        return entry.second.state == BotState::Flattening &&
               !m_router.workingOrders(entry.first).empty();
    });
    if (isSelling && m_unanswered)
        m_parts.venue.acknowledge(*std::exchange(m_unanswered, std::nullopt));
}

void TradingEngine::onEscape(const std::string& what)
{
    const Error error = makeError(ErrorKind::Internal, "the trading thread failed: " + what);
    m_parts.errors.record("trading", error);
    halt(error.message);
}

} // namespace qd
