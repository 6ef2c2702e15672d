// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/EngineApi.h"
#include "core/engine/EngineParts.h"
#include "core/engine/ErrorLog.h"
#include "core/engine/ResilientStore.h"
#include "core/engine/ScreenMailbox.h"
#include "core/engine/TaskPool.h"
#include "core/engine/ThreadBell.h"
#include "core/engine/ThreadScheduler.h"
#include "core/engine/TradingEngine.h"

#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace qd {

/// The engine in this process: owns every thread of it. Lives on the thread that made it (GUI or
/// main). start() reads the journals back and may take a moment; after it nothing here waits but
/// stop().
class LocalEngine final : public EngineApi
{
    Q_OBJECT

public:
    explicit LocalEngine(EngineParts parts, QObject* parent = nullptr);
    ~LocalEngine() override;

    /// Opens the stores and the venue, recovers, and lets the venue run.
    [[nodiscard]] Status start();
    /// Finishes what is in flight and stops every thread, producers before consumers, storage
    /// last; at most about ten seconds. False: a bot hangs in its strategy; all that matters is on
    /// disk, and the caller should end the process without destructors.
    [[nodiscard]] bool stop();

    [[nodiscard]] EngineSnapshotPtr snapshot() const override;
    [[nodiscard]] std::vector<EngineEvent> takeEvents() override;
    [[nodiscard]] std::vector<BarUpdate> takeBars() override;
    [[nodiscard]] std::vector<ErrorSummary> errors() const override;
    [[nodiscard]] std::vector<GuardSnapshot> guards() const override;

    void addBot(const BotDefinition& bot, QObject* context, Done done) override;
    void removeBot(const BotId& bot, QObject* context, Done done) override;
    void updateBot(const BotDefinition& bot, QObject* context, Done done) override;
    void startBot(const BotId& bot, QObject* context, Done done) override;
    void pauseBot(const BotId& bot, QObject* context, Done done) override;
    void resumeBot(const BotId& bot, QObject* context, Done done) override;
    void stopBot(const BotId& bot, QObject* context, Done done) override;
    void flattenBot(const BotId& bot, QObject* context, Done done) override;
    void cancelOrder(const ClientOrderId& order, QObject* context, Done done) override;
    void setReplayPace(double barsPerSecond, QObject* context, Done done) override;

    [[nodiscard]] std::vector<StrategyDescription> strategies() const override;
    void listSeries(QObject* context, Answer<std::vector<SeriesCoverage>> answer) override;
    void loadBars(const SeriesKey& key, QObject* context,
                  Answer<std::shared_ptr<const BarSeries>> answer) override;
    void botResult(const BotId& bot, QObject* context, Answer<RunResult> answer) override;
    void trades(const TradeFilter& filter, QObject* context,
                Answer<std::vector<Trade>> answer) override;
    void orders(QObject* context, Answer<std::vector<Order>> answer) override;
    void runBacktest(const RunSpec& spec, CancellationToken cancellation, QObject* context,
                     std::function<void(double)> progress, Answer<RunResult> answer) override;
    void writeReport(const RunResult& result, const std::vector<std::string>& formats,
                     const std::string& directory, const std::string& language, QObject* context,
                     Answer<std::vector<std::string>> answer) override;

    /// Something a person should look at, from outside the engine. Any thread.
    void notice(const std::string& text);

    /// Reads bars on the pool, stores them and puts them before the venue as well.
    void importBars(std::function<Result<BarSeries>()> read, const std::string& venue,
                    QObject* context, Answer<StoreOutcome> answer);

private:
    /// Wraps an answer so that any thread may give it: it runs later on this object's thread, which
    /// is its context's, and not at all when the context has died.
    template <typename T>
    std::function<void(T)> reply(QObject* context, std::function<void(T)> answer)
    {
        auto guarded = std::make_shared<std::pair<QPointer<QObject>, std::function<void(T)>>>(
            context, std::move(answer));
        return [this, guarded](T value) {
            m_screen.putAnswer([guarded, value = std::move(value)]() mutable {
                if (guarded->first && guarded->second)
                    guarded->second(std::move(value));
            });
        };
    }
    using Command = void (TradingEngine::*)(const BotId&, const TradingEngine::Done&);
    void command(Command call, const BotId& bot, QObject* context, Done done);
    void drainMailbox();
    [[nodiscard]] Status openStores();
    [[nodiscard]] Result<JournalContents> loadJournals();
    void restoreErrors();
    void keepErrors();
    void keepErrorsRegularly();
    [[nodiscard]] Policies reportPolicies();
    [[nodiscard]] VenueSession::Sink venueSink();
    [[nodiscard]] bool stopBots();

    EngineParts m_parts;
    ThreadBell m_bell;
    ScreenMailbox m_screen;
    TaskPool m_pool;
    ResilienceBoard m_board;
    ErrorLog m_errors;
    std::atomic<bool> m_isKeepingErrors = false;
    StorageWorker m_storage;
    MarketWorker m_market;
    ThreadScheduler m_storageTime;
    ThreadScheduler m_marketTime;
    ResilientStore<Storage> m_records;
    ResilientStore<BarStore> m_bars;
    Bulkhead m_reportSlots; ///< Used on the storage thread, as all that guards reports.
    std::shared_ptr<GuardRecord> m_reportRecord;
    std::unique_ptr<TradingEngine> m_engine; ///< Used on the trading thread only.
    std::unique_ptr<JournalWorker> m_journal;
    std::unique_ptr<JournalWorker> m_emergency; ///< A file of its own, for sales without it.
    std::unique_ptr<VenueSession> m_venue;
    ThreadHandle m_trading;
    std::vector<CancellationToken> m_jobs; ///< Of backtests that were asked for.
    bool m_isStopped = false;
};

} // namespace qd
