// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BotDefinition.h"
#include "core/domain/Order.h"
#include "core/domain/RunResult.h"
#include "core/domain/Trade.h"

#include <memory>
#include <string>
#include <vector>

namespace qd {

enum class EngineMode : std::uint8_t { Demo, Paper, Live };

/// One bot as a screen shows it.
struct BotSnapshot
{
    BotDefinition definition;
    BotState state = BotState::Stopped;
    std::string health; ///< Empty when well; otherwise the fault, in a sentence.
    int restarts = 0;   ///< By the supervisor since the start.
    Position position;
    Decimal cash;
    Decimal equity;
    Decimal initialCash;
    Decimal dayPnl;
    Decimal totalPnl;
    std::string lastDecision; ///< "held: SMA(10) above SMA(50)"
    Timestamp lastDecisionAt;
    std::int64_t closedTrades = 0;
};

struct FeedSnapshot
{
    std::string name;
    bool isConnected = false;
    std::string detail;
    Timestamp lastEvent;        ///< In the venue's time.
    double barsPerSecond = 0.0; ///< Replay pace; 0 when live.
    bool isAtEnd = false;
};

struct QuoteSnapshot
{
    Quote quote;
    Decimal dayOpen;            ///< First price of the UTC day, for the change.
    std::vector<double> recent; ///< Closes for a spark line, oldest first, at most 60.
    Decimal volume;             ///< Of the UTC day, base coin.
};

/// The whole state of the engine at one instant: immutable, shared, newest value only.
struct EngineSnapshot
{
    std::uint64_t sequence = 0;
    Timestamp venueTime;
    EngineMode mode = EngineMode::Paper;
    std::vector<BotSnapshot> bots;    ///< By id.
    std::vector<Order> workingOrders; ///< Oldest first.
    std::vector<FeedSnapshot> feeds;
    std::vector<QuoteSnapshot> quotes; ///< By symbol.
    Decimal equity;                    ///< Σ of bots.
    Decimal dayPnl;
    bool isHalted = false;
    std::string haltReason;
    std::int64_t journalPending = 0; ///< Batches not yet on disk.
};

using EngineSnapshotPtr = std::shared_ptr<const EngineSnapshot>;

/// Something that must never be dropped: order states, fills, decisions.
struct EngineEvent
{
    enum class Kind : std::uint8_t {
        OrderChanged,
        FillBooked,
        TradeClosed,
        BotStateChanged,
        Decision,
        Notice, ///< Something a person should look at; `text` says what.
    };
    Kind kind = Kind::OrderChanged;
    Timestamp time;
    BotId bot;
    std::string text; ///< Decisions, state changes and notices, in a sentence.
    std::shared_ptr<const Order> order;
    std::shared_ptr<const Fill> fill;
    std::shared_ptr<const Trade> trade;
};

/// A bar that closed or is being built; a later value of the same bar replaces an earlier one.
struct BarUpdate
{
    SeriesKey series;
    Bar bar;
    bool isClosed = false;
};

} // namespace qd
