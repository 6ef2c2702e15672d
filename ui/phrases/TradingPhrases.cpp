// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/phrases/PhraseCatalogue.h"

#include <QtGlobal>

// How to add a phrase: PhraseCatalogue.h.

namespace qd::ui {

namespace {

constexpr const char* kPhrases[] = {
    QT_TRANSLATE_NOOP("Phrases", "an order's quantity and amount cannot be negative"),
    QT_TRANSLATE_NOOP("Phrases", "an order needs either a quantity or an amount of quote money"),
    QT_TRANSLATE_NOOP("Phrases", "only a market buy can be an amount of quote money"),
    QT_TRANSLATE_NOOP("Phrases",
                      "a limit price belongs to limit and stop-limit orders and must be positive"),
    QT_TRANSLATE_NOOP("Phrases",
                      "a stop price belongs to stop and stop-limit orders and must be positive"),
    QT_TRANSLATE_NOOP("Phrases", "an order needs a reference price to be valued with"),
    QT_TRANSLATE_NOOP("Phrases", "on spot an exit sells; a buy is an entry"),
    QT_TRANSLATE_NOOP("Phrases", "spot cannot be sold short"),
    QT_TRANSLATE_NOOP("Phrases", "halted"),
    QT_TRANSLATE_NOOP("Phrases", "bot %1 is paused: no new entries"),
    QT_TRANSLATE_NOOP("Phrases", "the order is worth %1, the limit of an order is %2"),
    QT_TRANSLATE_NOOP("Phrases", "the position would be worth %1, the limit of a position is %2"),
    QT_TRANSLATE_NOOP("Phrases", "the bot has lost %1 since 00:00 UTC, the limit of a day is %2"),
    QT_TRANSLATE_NOOP("Phrases", "bot %1 has no sub-ledger"),
    QT_TRANSLATE_NOOP("Phrases", "bot %1 has a sub-ledger already"),
    QT_TRANSLATE_NOOP("Phrases", "bot %1 cannot start with %2 of cash"),
    QT_TRANSLATE_NOOP("Phrases", "order %1 is reserved already"),
    QT_TRANSLATE_NOOP("Phrases", "bot %1 trades %2, not %3"),
    QT_TRANSLATE_NOOP("Phrases", "bot %1 trades %2, a fill of %3 is not its own"),
    QT_TRANSLATE_NOOP("Phrases", "the order sells %1 of %2, the bot has %3 free"),
    QT_TRANSLATE_NOOP("Phrases", "the order needs %1 of cash with fees, the bot has %2 free"),
    QT_TRANSLATE_NOOP("Phrases", "the order needs %1 %2, free are %3"),
    QT_TRANSLATE_NOOP("Phrases", "bot %1 has %2 free, %3 cannot be withdrawn"),
    QT_TRANSLATE_NOOP("Phrases", "fill %1 has no positive price and quantity"),
    QT_TRANSLATE_NOOP("Phrases",
                      "an order on %1 has an unproven outcome: no new entry until it is settled"),
    QT_TRANSLATE_NOOP("Phrases", "an order on %1 has an unproven outcome"),
    QT_TRANSLATE_NOOP("Phrases", "the order journal failed: %1"),
    QT_TRANSLATE_NOOP("Phrases", "not durable, not sent: %1"),
    QT_TRANSLATE_NOOP("Phrases", "the bot was paused before the order was sent"),
    QT_TRANSLATE_NOOP("Phrases", "stale: decided %1 ms before it could be sent"),
    QT_TRANSLATE_NOOP("Phrases", "there is no order %1"),
    QT_TRANSLATE_NOOP("Phrases", "order %1 has ended: it is %2"),
    QT_TRANSLATE_NOOP("Phrases", "intent"),
    QT_TRANSLATE_NOOP("Phrases", "sent"),
    QT_TRANSLATE_NOOP("Phrases", "accepted"),
    QT_TRANSLATE_NOOP("Phrases", "partially-filled"),
    QT_TRANSLATE_NOOP("Phrases", "filled"),
    QT_TRANSLATE_NOOP("Phrases", "canceled"),
    QT_TRANSLATE_NOOP("Phrases", "rejected"),
    QT_TRANSLATE_NOOP("Phrases", "denied"),
    QT_TRANSLATE_NOOP("Phrases", "expired"),
    QT_TRANSLATE_NOOP("Phrases", "unknown"),
    QT_TRANSLATE_NOOP("Phrases", "not-placed"),
    QT_TRANSLATE_NOOP("Phrases", "cancelled before it was sent"),
    QT_TRANSLATE_NOOP("Phrases", "fill %1 of order %2 could not be booked: %3"),
    QT_TRANSLATE_NOOP("Phrases", "fill %1 of the journal could not be booked: %2"),
    QT_TRANSLATE_NOOP("Phrases", "fill %1 of the venue could not be booked: %2"),
    QT_TRANSLATE_NOOP("Phrases", "an event contradicts what is known of an order"),
    QT_TRANSLATE_NOOP("Phrases", "an event for an order that is not ours"),
    QT_TRANSLATE_NOOP("Phrases", "recovery comes before the first decision"),
    QT_TRANSLATE_NOOP("Phrases", "the program ended before the outcome was known"),
    QT_TRANSLATE_NOOP("Phrases", "the venue knows order %1 that the journal does not: is there a "
                                 "second engine, or was a backup restored?"),
    QT_TRANSLATE_NOOP("Phrases", "the venue never had it; nothing was sent again"),
    QT_TRANSLATE_NOOP("Phrases", "the venue had accepted it and does not know it any more"),
    QT_TRANSLATE_NOOP("Phrases", "the venue reports %1 filled, its fills add up to %2"),
    QT_TRANSLATE_NOOP("Phrases", "the venue does not say what became of it"),
    QT_TRANSLATE_NOOP("Phrases", "order %1: %2"),
    QT_TRANSLATE_NOOP("Phrases", "limit price must be positive"),
    QT_TRANSLATE_NOOP("Phrases", "stop price must be positive"),
    QT_TRANSLATE_NOOP("Phrases", "limit price %1 is not a multiple of the tick size %2"),
    QT_TRANSLATE_NOOP("Phrases", "stop price %1 is not a multiple of the tick size %2"),
    QT_TRANSLATE_NOOP("Phrases", "quantity %1 is not a multiple of the lot size %2"),
    QT_TRANSLATE_NOOP("Phrases", "quantity %1 is below the least quantity %2"),
    QT_TRANSLATE_NOOP("Phrases", "quantity %1 is above the greatest quantity %2"),
    QT_TRANSLATE_NOOP("Phrases", "the money does not pay for one lot of %1"),
    QT_TRANSLATE_NOOP("Phrases", "value %1 is below the least order value %2"),
    QT_TRANSLATE_NOOP("Phrases", "amount %1 is below the least order value %2"),
    QT_TRANSLATE_NOOP("Phrases", "the order has neither a quantity nor an amount"),
    QT_TRANSLATE_NOOP("Phrases", "%1 is not traded here, %2 is"),
    QT_TRANSLATE_NOOP("Phrases", "order id %1 is in use"),
    QT_TRANSLATE_NOOP("Phrases", "order %1 is not working"),
    QT_TRANSLATE_NOOP("Phrases", "cancelled"),
    QT_TRANSLATE_NOOP("Phrases", "could not be filled at once"),
    QT_TRANSLATE_NOOP("Phrases", "the money set aside pays for %1 of %2"),
    QT_TRANSLATE_NOOP("Phrases", "the data ended before it could be filled"),
    QT_TRANSLATE_NOOP("Phrases", "an order of this id is known"),
    QT_TRANSLATE_NOOP("Phrases", "no order of this id is known"),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "the position would be worth %1, that is %2 % of the equity of %3; the limit is %4 %"),
    QT_TRANSLATE_NOOP(
        "Phrases",
        "the equity of %1 is %2 % below its peak of %3, the limit of a drawdown is %4 %"),
    QT_TRANSLATE_NOOP("Phrases",
                      "the bot has opened %1 trades since 00:00 UTC, the limit of a day is %2"),
    QT_TRANSLATE_NOOP("Phrases", "%1 is outside of the trading hours %2"),
    QT_TRANSLATE_NOOP("Phrases", "%1 is outside of the trading hours %2 %3"),
    QT_TRANSLATE_NOOP("Phrases", "%1 is outside of the trading hours %2 %3 %4"),
    QT_TRANSLATE_NOOP("Phrases", "there is no emergency journal"),
    QT_TRANSLATE_NOOP("Phrases",
                      "only a market sale of what a bot owns passes without the journal"),
    QT_TRANSLATE_NOOP("Phrases", "the emergency journal failed too: %1"),
    QT_TRANSLATE_NOOP("Phrases", "from the emergency journal: %1"),
};

} // namespace

PhraseList tradingPhrases()
{
    return {PhraseUse::Sentence, kPhrases};
}

} // namespace qd::ui
