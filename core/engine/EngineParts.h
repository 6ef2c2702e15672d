// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Instrument.h"
#include "core/engine/BotSupervisor.h"
#include "core/engine/EngineSnapshot.h"
#include "core/engine/JournalWorker.h"
#include "core/engine/PortWorker.h"
#include "core/engine/VenueSession.h"
#include "core/ports/ReportWriter.h"
#include "core/strategies/Strategy.h"

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace qd {

/// How this engine behaves; plain values and pure functions.
struct EngineOptions
{
    EngineMode mode = EngineMode::Paper;
    std::string environment = "paper";
    std::string feedName = "paper";
    std::string version;
    CostSpec costs;
    double pace = 1.0;         ///< Steps a second of a replay; 0: as fast as answers come.
    Decimal accountCash;       ///< Quote money the bots of one money may use together.
    std::uint64_t idEpoch = 0; ///< Fresh random bits at every start.
    BotSupervisor::Policy restarts;
    std::function<Timestamp()> wallClock; ///< For records, never for decisions. Any thread.
    std::function<Result<std::unique_ptr<Strategy>>(const StrategySpec&)> makeStrategy;
    std::function<Instrument(const std::string& symbol)> instrument;
    /// English phrases of a report into a language; may be empty. Pool threads.
    std::function<std::string(const std::string& language, const std::string& phrase)> translate;
};

/// Everything outside that an engine needs, injected by the composition root.
struct EngineParts
{
    EngineOptions options;
    JournalWorker::Factory journal;
    JournalWorker::Factory emergency; ///< A file of its own: sales when the journal has failed.
    StorageWorker::Factory storage;
    MarketWorker::Factory market;
    VenueSession::Factory venue;
    std::vector<std::shared_ptr<ReportWriter>> reportWriters;
};

} // namespace qd
