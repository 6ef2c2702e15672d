// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/RunResult.h"
#include "core/engine/ResilientStore.h"
#include "core/engine/TaskPool.h"

#include <chrono>
#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace qd {

/// Writes what is derived from fills and bars (trades, equity, performance figures) to storage, a
/// bundle at a time. Nothing here is the truth: recovery computes it again. Trading thread.
class RecordKeeper
{
public:
    enum class Urgency { WhenDue, Now };

    RecordKeeper(ResilientStore<Storage>& storage, TaskPool& pool,
                 std::function<Timestamp()> wallClock);

    void saveTrades(std::vector<Trade> trades);
    void saveEquity(const BotId& bot, std::vector<EquityPoint> points);
    /// Whether figures of the bot are due; they are computed on the pool, every few seconds.
    [[nodiscard]] bool isFigureDue(const BotId& bot, Urgency urgency);
    void saveFigures(std::shared_ptr<const RunResult> result, const BotId& bot, Timestamp time);
    /// `done` hears the outcome on the storage thread.
    void saveBot(const BotRecord& record, std::function<void(const Status&)> done);

private:
    ResilientStore<Storage>& m_storage;
    TaskPool& m_pool;
    std::function<Timestamp()> m_wallClock;
    std::map<BotId, std::chrono::steady_clock::time_point> m_nextFigures;
};

} // namespace qd
