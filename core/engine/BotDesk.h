// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BotDefinition.h"
#include "core/domain/Order.h"
#include "core/domain/RunResult.h"
#include "core/engine/BotWorker.h"
#include "core/ports/OrderJournal.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace qd {

/// All that the trading thread knows of one bot beside its sub-ledger. Trading thread.
struct BotDesk
{
    BotDefinition definition;
    BotState state = BotState::Stopped;
    BotState target = BotState::Running; ///< Running or Paused: where a start leads to.
    std::string health;                  ///< Empty when well.
    Timestamp createdAt;
    Timestamp startedAt;   ///< Venue time of the first start; null before it.
    Timestamp markedUntil; ///< Close of the last bar its sub-ledger has been marked with.
    std::shared_ptr<BotWorker> worker;
    int generation = 0;
    std::optional<BotCheckpoint> checkpoint;
    std::vector<Fill> fills;
    std::vector<EquityPoint> equity;
    std::size_t equitySaved = 0; ///< Points that storage has been given.
    std::size_t tradesTold = 0;  ///< Closed trades that events and storage have been given.
    std::int64_t bars = 0;
    std::int64_t barsInPosition = 0;
    std::string lastDecision;
    Timestamp lastDecisionAt;

    [[nodiscard]] bool isLive() const { return worker != nullptr; }
};

/// Counts the bar that the sub-ledger was marked with into the bot's record.
inline void recordBar(BotDesk& desk, Timestamp closeTime, double equity, bool hasPosition)
{
    desk.markedUntil = closeTime;
    desk.equity.push_back({closeTime, equity});
    ++desk.bars;
    if (hasPosition)
        ++desk.barsInPosition;
}

} // namespace qd
