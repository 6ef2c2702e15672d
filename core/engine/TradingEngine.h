// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/BotDesk.h"
#include "core/engine/EngineParts.h"
#include "core/engine/ErrorLog.h"
#include "core/engine/QuoteBoard.h"
#include "core/engine/RecordKeeper.h"
#include "core/engine/ScreenMailbox.h"
#include "core/engine/VenueClock.h"
#include "core/trading/OrderRouter.h"

#include <atomic>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace qd {

/// The trading thread's world: gate, router, ledger and the desks of all bots. Every function runs
/// on the trading thread; answers are given there.
class TradingEngine
{
public:
    struct Parts
    {
        ThreadHandle& thread;
        JournalWorker& journal;
        JournalWorker& emergency;
        StorageWorker& storage;
        ResilientStore<Storage>& records; ///< The same store, for what may be repeated.
        MarketWorker& market;
        VenueSession& venue;
        TaskPool& pool;
        ScreenMailbox& screen;
        ErrorLog& errors;
        const EngineOptions& options;
    };
    using Done = std::function<void(Status)>;

    explicit TradingEngine(Parts parts);
    ~TradingEngine();

    // --- Start and end, TradingEngineRecovery.cpp ----------------------------------------------
    /// Start-up and crash recovery are this one path: journal, then the venue's statement, then
    /// the bots that ran. May wait for storage and market data.
    [[nodiscard]] Status recover(const JournalContents& journal,
                                 const VenueSession::Opening& venue);
    /// Takes no more steps; calls back when nothing is in flight any more.
    void drain(std::function<void()> idle);
    /// Hands over the bots' threads; who destroys them waits for their last decision.
    [[nodiscard]] std::vector<std::shared_ptr<BotWorker>> releaseWorkers();

    // --- From the venue, TradingEngine.cpp -----------------------------------------------------
    void onStep(const MarketStep& step);
    void onFormingBar(const SeriesKey& key, const Bar& bar);
    void onOrderEvent(const OrderEvent& event);
    void onFeedState(bool isConnected, const std::string& detail);
    void onEnd();

    // --- Commands, TradingEngineBots.cpp -------------------------------------------------------
    void addBot(const BotDefinition& bot, const Done& done);
    void removeBot(const BotId& bot, const Done& done);
    void updateBot(const BotDefinition& bot, const Done& done); ///< TradingEngineUpdate.cpp
    void startBot(const BotId& bot, const Done& done);
    void pauseBot(const BotId& bot, const Done& done);
    void resumeBot(const BotId& bot, const Done& done);
    void stopBot(const BotId& bot, const Done& done);
    void flattenBot(const BotId& bot, const Done& done);
    void cancelOrder(const ClientOrderId& order, const Done& done);
    void setPace(double stepsPerSecond);

    /// An exception left a task of the trading thread: what it was doing is not known any more.
    void onEscape(const std::string& what);

    // --- Questions, TradingEngineViews.cpp -----------------------------------------------------
    [[nodiscard]] Result<RunResult> botResult(const BotId& bot) const;
    [[nodiscard]] std::vector<Order> orders() const;
    [[nodiscard]] Timestamp venueTime() const { return m_clock.now(); }
    /// How many bot threads have been let go and still run; any thread may read it.
    [[nodiscard]] std::shared_ptr<const std::atomic<int>> retiring() const { return m_retiring; }

private:
    /// A step that waits for the answers of its bots.
    struct PendingStep
    {
        std::uint64_t sequence = 0;
        Timestamp closeTime;
        std::set<BotId> waiting;
        std::map<BotId, BotAnswer> answers; ///< By id: simultaneous intents are ordered by it.
        bool isDeciding = false;            ///< Handed to the journal, not yet durable.
    };

    // TradingEngine.cpp
    void markDesks(const MarketStep& step);
    void askBots(const MarketStep& step);
    void onAnswer(BotAnswer answer);
    void onLoaded(BotDesk& desk, const BotAnswer& answer);
    void onFault(BotDesk& desk, const BotAnswer& answer);
    void finishStepIfAnswered();
    void decide();
    void onDecided(const Status& durable);
    void noteDecision(BotDesk& desk, const BotAnswer& answer);
    void onFillBooked(const Order& order, const Fill& fill);
    void onOrderChanged(const Order& order);
    void halt(const std::string& reason);
    /// The journal could not be written: nothing may be tried again, entries stop.
    void haltForJournal(const Error& error);
    void noteRefusal(const Order& order);

    // TradingEngineBots.cpp
    [[nodiscard]] Status checkNewBot(const BotDefinition& bot) const;
    void openDesk(const BotDefinition& bot, Timestamp createdAt);
    [[nodiscard]] BotDesk* find(const BotId& bot);
    [[nodiscard]] Result<BotDesk*> require(const BotId& bot);
    void launch(BotDesk& desk, Timestamp historyBefore);
    void retire(BotDesk& desk);
    void setState(BotDesk& desk, BotState state, const std::string& text);
    /// `done` hears, on this thread, when storage remembers; it may be empty.
    void save(const BotDesk& desk, const Done& done = {});
    void audit(const std::string& action, const BotDesk& desk, const std::string& detail);
    void cancelWorking(const BotId& bot, bool onlyEntries);
    void flattenStep(const BotId& bot);

    // TradingEngineUpdate.cpp
    [[nodiscard]] Status checkUpdate(const BotDesk& desk, const BotDefinition& bot) const;
    [[nodiscard]] Status moveCash(BotDesk& desk, Decimal cash, JournalBatch& batch);
    void applyUpdate(BotDesk& desk, const BotDefinition& bot, const Done& done);
    void runAfterStep();

    // TradingEngineEmergency.cpp
    void sell(const OrderIntent& intent);
    void sellInEmergency(const OrderIntent& intent);
    void refuseEmergency(const BotId& bot, const Error& error);
    void letMarketGoOn();

    // TradingEngineRecovery.cpp
    [[nodiscard]] Status openRecorded(const JournalContents& journal);
    void rebuildDesks(const JournalContents& journal, const BrokerStatement& venue);
    [[nodiscard]] Status rebuildDesk(BotDesk& desk, std::vector<Fill> fills);
    void findUnplaced();
    void fillQuoteBoard();
    void rememberStart(BotDesk& desk, Timestamp startedAt);
    void resumeBots(const VenueSession::Opening& venue);

    // TradingEngineViews.cpp
    void publishSoon();
    void publish();
    [[nodiscard]] BotSnapshot snapshotOf(const BotDesk& desk) const;
    void keepRecord(BotDesk& desk, RecordKeeper::Urgency urgency);
    /// With what storage keeps beside a trade: strategy, timeframe, the orders' times.
    void saveTrades(const BotDesk& desk, std::vector<Trade> trades);
    void tell(EngineEvent::Kind kind, const BotId& bot, const std::string& text);

    Parts m_parts;
    VenueClock m_clock;
    PositionLedger m_ledger;
    RiskGate m_gate;
    OrderRouter m_router;
    BotSupervisor m_supervisor;
    RecordKeeper m_records;
    QuoteBoard m_quotes;
    std::map<BotId, BotDesk> m_desks;
    std::map<BotId, Decimal> m_deposits; ///< What the journal says each bot was given.
    std::set<BotId> m_beingAdded;
    std::set<BotId> m_beingRemoved; ///< Storage has not forgotten them yet.
    std::optional<PendingStep> m_step;
    std::vector<std::function<void()>> m_afterStep; ///< Waits for the step to be answered.
    std::vector<OrderIntent>
        m_unplaced; ///< Decided before a crash, proven not to have been placed.
    std::optional<std::uint64_t> m_unanswered; ///< A step that the failed journal left open.
    FeedSnapshot m_feed;
    std::uint64_t m_snapshotNumber = 0;
    /// Bot threads that are on their way out.
    std::shared_ptr<std::atomic<int>> m_retiring = std::make_shared<std::atomic<int>>(0);
    bool m_isPublishing = false;
    bool m_isDraining = false;
};

} // namespace qd
