// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BarSeries.h"
#include "core/domain/BotDefinition.h"
#include "core/domain/RunResult.h"
#include "core/engine/EngineSnapshot.h"
#include "core/engine/StrategyDescription.h"
#include "core/foundation/Cancellation.h"
#include "core/ports/BarStore.h"
#include "core/ports/Storage.h"
#include "core/resilience/ErrorMonitor.h"
#include "core/resilience/ResilienceBoard.h"

#include <QObject>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace qd {

/// The one door to the engine, for the desktop, the command socket and tests. Every call returns
/// at once. Answers run later on the thread of `context` and are dropped when it has died.
/// Created on the thread that uses it (GUI or main).
class EngineApi : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(Status)>;
    template <typename T>
    using Answer = std::function<void(Result<T>)>;

    using QObject::QObject;

    // --- Pull -------------------------------------------------------------------------------
    [[nodiscard]] virtual EngineSnapshotPtr snapshot() const = 0;
    /// Events since the last call, oldest first; one consumer.
    [[nodiscard]] virtual std::vector<EngineEvent> takeEvents() = 0;
    /// Bars since the last call, each at its newest value, oldest first; one consumer.
    [[nodiscard]] virtual std::vector<BarUpdate> takeBars() = 0;

    // --- Health -----------------------------------------------------------------------------
    /// Errors by component and kind with their counts, newest first; also of earlier runs. Any
    /// thread.
    [[nodiscard]] virtual std::vector<ErrorSummary> errors() const { return {}; }
    /// Every breaker, limiter, bulkhead and retry of the engine, by name. Any thread.
    [[nodiscard]] virtual std::vector<GuardSnapshot> guards() const { return {}; }

    // --- Commands ---------------------------------------------------------------------------
    virtual void addBot(const BotDefinition& bot, QObject* context, Done done) = 0;
    virtual void removeBot(const BotId& bot, QObject* context,
                           Done done) = 0; ///< Must be stopped and flat.
    /// The bot's settings become those of the definition with its id, between two bars. Name,
    /// limits and size may change while it runs; the rest only while it is stopped (Conflict), and
    /// what it trades only while it holds nothing. All of it or nothing.
    virtual void updateBot(const BotDefinition& bot, QObject* context, Done done) = 0;
    virtual void startBot(const BotId& bot, QObject* context, Done done) = 0;
    virtual void pauseBot(const BotId& bot, QObject* context, Done done) = 0; ///< No new entries.
    virtual void resumeBot(const BotId& bot, QObject* context, Done done) = 0;
    virtual void stopBot(const BotId& bot, QObject* context,
                         Done done) = 0; ///< Cancels entries, keeps the position.
    virtual void flattenBot(const BotId& bot, QObject* context,
                            Done done) = 0; ///< Sells what it owns, then stops.
    virtual void cancelOrder(const ClientOrderId& order, QObject* context, Done done) = 0;
    virtual void setReplayPace(double barsPerSecond, QObject* context,
                               Done done) = 0; ///< 0: as fast as answers come.

    // --- Questions --------------------------------------------------------------------------
    /// What can be run: strategies by name, then compositions. Fixed at start: answers at once.
    [[nodiscard]] virtual std::vector<StrategyDescription> strategies() const = 0;
    virtual void listSeries(QObject* context, Answer<std::vector<SeriesCoverage>> answer) = 0;
    /// Bars up to the venue's present: a replay never shows its future.
    virtual void loadBars(const SeriesKey& key, QObject* context,
                          Answer<std::shared_ptr<const BarSeries>> answer) = 0;
    /// A bot's whole record: orders, fills, trades, equity.
    virtual void botResult(const BotId& bot, QObject* context, Answer<RunResult> answer) = 0;
    virtual void trades(const TradeFilter& filter, QObject* context,
                        Answer<std::vector<Trade>> answer) = 0;
    virtual void orders(QObject* context,
                        Answer<std::vector<Order>> answer) = 0; ///< All, oldest first.
    /// Whole stored history of the series (a backtest may use all of it), on the pool.
    virtual void runBacktest(const RunSpec& spec, CancellationToken cancellation, QObject* context,
                             std::function<void(double)> progress, Answer<RunResult> answer) = 0;
    /// Writes reports ("pdf", "xlsx", "json") into `directory`; answers with the paths.
    virtual void writeReport(const RunResult& result, const std::vector<std::string>& formats,
                             const std::string& directory, const std::string& language,
                             QObject* context, Answer<std::vector<std::string>> answer) = 0;

Q_SIGNALS:
    /// A box that was empty holds something: pull soon. At most one signal per box and pull.
    void snapshotWaiting();
    void eventsWaiting();
    void barsWaiting();
};

} // namespace qd
