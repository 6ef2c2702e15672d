// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Order.h"
#include "core/foundation/Result.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace qd {

/// A bot's memory at one decision: committed together with the orders of that decision, so that a
/// restart continues exactly behind it.
struct BotCheckpoint
{
    BotId bot;
    Timestamp barOpenTime; ///< Last bar the bot has decided on.
    std::string state;     ///< StateArchive bytes of the strategy.
};

/// Money that came or went otherwise than by a fill. Never profit or loss.
struct CashMovement
{
    BotId bot;
    Decimal amount; ///< Quote money; positive: into the bot's sub-ledger.
    std::string reason;
    Timestamp time;
};

/// One line of who did what.
struct AuditEntry
{
    Timestamp time;
    std::string actor;  ///< "user", "engine", "bot/demo-1"
    std::string action; ///< "bot.start", "order.deny" …
    std::string object;
    std::string detail;
};

/// What must become durable together.
struct JournalBatch
{
    std::vector<Order> newOrders;    ///< Intents, before they go on the wire.
    std::vector<Order> orderUpdates; ///< Later states of known orders.
    std::vector<Fill> fills;
    std::vector<BotCheckpoint> checkpoints;
    std::vector<CashMovement> cash;
    std::vector<AuditEntry> audit;

    [[nodiscard]] bool isEmpty() const
    {
        return newOrders.empty() && orderUpdates.empty() && fills.empty() && checkpoints.empty() &&
               cash.empty() && audit.empty();
    }
};

/// All that the journal remembers, in the order it was written.
struct JournalContents
{
    std::vector<Order> orders; ///< Latest state of each.
    std::vector<Fill> fills;
    std::map<BotId, BotCheckpoint> checkpoints;
    std::vector<CashMovement> cash;
};

/// The trading thread's way to durability. append() returns at once; `onDurable` runs later on
/// the thread that called append(), in the order of the calls, with the sync's outcome.
/// A failure is final: the engine halts entries and says so.
class OrderJournal
{
public:
    virtual ~OrderJournal() = default;
    virtual void append(JournalBatch batch, std::function<void(Status)> onDurable) = 0;
    /// Nobody will ever read what is appended (a backtest's journal): callers may leave the batches
    /// empty. The outcome is told all the same.
    [[nodiscard]] virtual bool isForgetful() const { return false; }
};

/// The journal's disk side. One connection, one thread (journal).
class JournalStore
{
public:
    virtual ~JournalStore() = default;
    /// One transaction, synced to disk before it returns; all of it or nothing.
    /// A fill that is already booked is skipped, not doubled.
    [[nodiscard]] virtual Status write(const std::vector<JournalBatch>& batches) = 0;
    [[nodiscard]] virtual Result<JournalContents> load() = 0;
    /// Newest audit lines first.
    [[nodiscard]] virtual Result<std::vector<AuditEntry>> audit(std::size_t atMost) = 0;
};

} // namespace qd
