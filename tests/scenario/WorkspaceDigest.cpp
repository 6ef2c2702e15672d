// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/scenario/WorkspaceDigest.h"

#include "core/adapters/sqlite/SqliteStores.h"
#include "core/ports/OrderJournal.h"
#include "core/ports/Storage.h"
#include "core/ports/VenueLedger.h"

#include <algorithm>
#include <map>
#include <set>

namespace qd::test {

namespace {

std::string describe(const Order& order)
{
    const OrderIntent& intent = order.intent;
    return intent.bot.str() + " " + intent.symbol + " " + std::string(toText(intent.side)) + " " +
           intent.quantity.toString() + "/" + intent.quoteAmount.toString() + " decided " +
           intent.decidedAt.toIso() + " " + std::string(toText(order.state)) + " filled " +
           order.filledQuantity.toString() + " for " + order.filledValue.toString() + " fees " +
           order.fees.toString();
}

std::string describe(const Fill& fill)
{
    return fill.bot.str() + " " + fill.symbol + " " + fill.tradeId.str() + " " +
           std::string(toText(fill.side)) + " " + fill.quantity.toString() + " at " +
           fill.price.toString() + " fee " + fill.fee.toString() + " " + fill.time.toIso();
}

std::string describe(const Trade& trade)
{
    return trade.bot.str() + " " + std::to_string(trade.number) + " " + trade.entryTime.toIso() +
           " " + trade.exitTime.toIso() + " " + trade.netPnl.toString() + " " +
           std::to_string(trade.mae) + " " + std::to_string(trade.mfe) + " " +
           std::to_string(trade.barsHeld) + " " + trade.entryReason + " " + trade.exitReason;
}

struct Books
{
    JournalContents journal;
    VenueContents venue;
};

Result<Books> read(const Workspace& workspace)
{
    Books books;
    auto journal = openJournal(workspace.journalFile(), StoreAccess::ReadOnly);
    if (!journal)
        return journal.error();
    Result<JournalContents> contents = (*journal)->load();
    if (!contents)
        return contents.error();
    books.journal = std::move(contents).value();
    auto venue = openVenueLedger(workspace.paperFile(), StoreAccess::ReadOnly);
    if (!venue)
        return venue.error();
    Result<VenueContents> ledger = (*venue)->load();
    if (!ledger)
        return ledger.error();
    books.venue = std::move(ledger).value();
    return books;
}

bool reachedVenue(const Order& order)
{
    return order.state != OrderState::NotPlaced && order.state != OrderState::Denied;
}

void addPositions(const JournalContents& journal, WorkspaceDigest& digest)
{
    std::map<BotId, std::pair<Decimal, Decimal>> holdings; // coins, cash
    for (const CashMovement& movement : journal.cash)
        holdings[movement.bot].second += movement.amount;
    for (const Fill& fill : journal.fills) {
        auto& [coins, cash] = holdings[fill.bot];
        const Decimal value = fill.price * fill.quantity;
        coins += fill.side == Side::Buy ? fill.quantity : -fill.quantity;
        cash += (fill.side == Side::Buy ? -value : value) - fill.fee;
    }
    for (const auto& [bot, held] : holdings)
        digest.positions.push_back(bot.str() + " " + held.first.toString() + " " +
                                   held.second.toString());
}

} // namespace

Result<WorkspaceDigest> digestOf(const Workspace& workspace)
{
    const Result<Books> books = read(workspace);
    if (!books)
        return books.error();
    WorkspaceDigest digest;
    for (const Order& order : books->journal.orders) {
        if (reachedVenue(order))
            digest.orders.push_back(describe(order));
    }
    for (const Fill& fill : books->journal.fills)
        digest.fills.push_back(describe(fill));
    addPositions(books->journal, digest);
    auto storage = openStorage(workspace.storageFile(), StoreAccess::ReadOnly);
    if (!storage)
        return storage.error();
    const Result<std::vector<Trade>> trades = (*storage)->trades({});
    const Result<std::vector<BotRecord>> bots = (*storage)->bots();
    if (!trades || !bots)
        return !trades ? trades.error() : bots.error();
    for (const Trade& trade : *trades)
        digest.trades.push_back(describe(trade));
    for (const BotRecord& bot : *bots) {
        const Result<std::vector<EquityPoint>> equity = (*storage)->equity(bot.definition.id);
        if (!equity)
            return equity.error();
        for (const EquityPoint& point : *equity)
            digest.equity.push_back(bot.definition.id.str() + " " + point.time.toIso() + " " +
                                    std::to_string(point.equity));
    }
    // Two bots decide at the same instant: their rows may come in either order.
    for (auto* list : {&digest.orders, &digest.fills, &digest.trades, &digest.equity})
        std::sort(list->begin(), list->end());
    return digest;
}

Result<std::vector<std::string>> disagreements(const Workspace& workspace)
{
    const Result<Books> books = read(workspace);
    if (!books)
        return books.error();
    std::vector<std::string> wrong;
    std::map<ClientOrderId, const Order*> atVenue;
    for (const Order& order : books->venue.orders) {
        if (!atVenue.emplace(order.id, &order).second)
            wrong.push_back("the venue has id " + order.id.str() + " twice");
    }
    std::set<ClientOrderId> known;
    for (const Order& order : books->journal.orders) {
        if (!known.insert(order.id).second)
            wrong.push_back("the journal has id " + order.id.str() + " twice");
        const auto place = atVenue.find(order.id);
        if (reachedVenue(order) != (place != atVenue.end()))
            wrong.push_back("one side only: " + order.id.str() + " " + describe(order));
        else if (place != atVenue.end() && describe(order) != describe(*place->second))
            wrong.push_back(describe(order) + " | " + describe(*place->second));
    }
    std::multiset<std::string> journalFills;
    std::multiset<std::string> venueFills;
    for (const Fill& fill : books->journal.fills)
        journalFills.insert(describe(fill) + " " + fill.orderId.str());
    for (const Fill& fill : books->venue.fills)
        venueFills.insert(describe(fill) + " " + fill.orderId.str());
    if (journalFills != venueFills)
        wrong.push_back("the fills differ: " + std::to_string(journalFills.size()) + " and " +
                        std::to_string(venueFills.size()));
    const std::set<std::string> once(venueFills.begin(), venueFills.end());
    if (once.size() != venueFills.size())
        wrong.push_back("the venue has a fill twice");
    return wrong;
}

} // namespace qd::test
