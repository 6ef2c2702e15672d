// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/LocalEngine.h"

#include "core/engine/EmergencyRecord.h"
#include "core/foundation/Log.h"

#include <chrono>
#include <future>
#include <thread>
#include <utility>

namespace qd {

namespace {

constexpr unsigned kPoolThreads = 2;
constexpr std::chrono::seconds kDrainPatience{6};
constexpr std::chrono::seconds kBotPatience{2};
constexpr std::size_t kReportsAtOnce = 8; ///< Being written or waiting for a thread.

/// A database that another program holds for a moment is worth waiting for, half a minute at most.
const RetryLimits kStoreRetry{.maxAttempts = 12,
                              .firstDelay = Duration::milliseconds(50),
                              .factor = 2.0,
                              .maxDelay = Duration::seconds(5),
                              .maxElapsed = Duration::seconds(30)};
const CircuitBreaker::Limits kStoreBreaker{.failuresInRow = 5, .openFor = Duration::seconds(2)};

} // namespace

LocalEngine::LocalEngine(EngineParts parts, QObject* parent)
    : EngineApi(parent),
      m_parts(std::move(parts)),
      m_bell([this] { drainMailbox(); }),
      m_screen([this] { m_bell.ring(); }),
      m_pool(kPoolThreads),
      m_errors(m_parts.options.wallClock, [this](const std::string& text) { notice(text); }),
      m_storage("storage", m_parts.storage),
      m_market("market", m_parts.market),
      m_storageTime(m_storage.thread()),
      m_marketTime(m_market.thread()),
      m_records(m_storage, m_storageTime, m_board,
                {.name = "quarterdeck.db",
                 .retry = kStoreRetry,
                 .breaker = kStoreBreaker,
                 .onFailure = [this](const Error& e) { m_errors.record("quarterdeck.db", e); }}),
      m_bars(m_market, m_marketTime, m_board,
             {.name = "market.db",
              .retry = kStoreRetry,
              .breaker = kStoreBreaker,
              .onFailure = [this](const Error& e) { m_errors.record("market.db", e); }}),
      m_reportSlots(kReportsAtOnce),
      m_reportRecord(m_board.add(GuardKind::Retry, "reports")),
      m_journal(std::make_unique<JournalWorker>(
          m_parts.journal,
          [this](std::function<void()> task) { m_trading.post(std::move(task)); })),
      m_emergency(std::make_unique<JournalWorker>(
          m_parts.emergency,
          [this](std::function<void()> task) { m_trading.post(std::move(task)); })),
      m_venue(std::make_unique<VenueSession>(m_parts.options.feedName, m_parts.venue, venueSink())),
      m_trading("trading", [this](const std::string& what) {
          if (m_engine)
              m_engine->onEscape(what);
      })
{
    m_reportSlots.showOn(m_board.add(GuardKind::Bulkhead, "reports"));
}

LocalEngine::~LocalEngine()
{
    if (!stop())
        log::error("engine", "a bot's strategy does not return");
}

VenueSession::Sink LocalEngine::venueSink()
{
    VenueSession::Sink sink;
    sink.step = [this](const MarketStep& step) {
        m_trading.post([this, step] { m_engine->onStep(step); });
    };
    sink.formingBar = [this](const SeriesKey& key, const Bar& bar) {
        m_screen.putBar({key, bar, false});
        m_trading.post([this, key, bar] { m_engine->onFormingBar(key, bar); });
    };
    sink.quote = [](const Quote&) {}; // bars carry the prices of this venue
    sink.feedState = [this](bool isConnected, const std::string& detail) {
        m_trading.post([this, isConnected, detail] { m_engine->onFeedState(isConnected, detail); });
    };
    sink.end = [this] { m_trading.post([this] { m_engine->onEnd(); }); };
    sink.orderEvent = [this](const OrderEvent& event) {
        m_trading.post([this, event] { m_engine->onOrderEvent(event); });
    };
    return sink;
}

Status LocalEngine::openStores()
{
    if (const Status opened = m_storage.open(); !opened)
        return opened;
    if (const Status opened = m_market.open(); !opened)
        return opened;
    if (const Status opened = m_emergency->open(); !opened)
        return opened;
    return m_journal->open();
}

/// What was sold past a failed journal comes home before anything else is written.
Result<JournalContents> LocalEngine::loadJournals()
{
    Result<JournalContents> journal = m_journal->load();
    if (!journal)
        return journal;
    const Result<JournalContents> emergency = m_emergency->load();
    if (!emergency)
        return emergency.error();
    JournalBatch merged = mergeEmergency(*emergency, m_parts.options.wallClock(), *journal);
    if (!merged.isEmpty())
        m_journal->append(std::move(merged), {}); // a failure shows with the next batch
    return journal;
}

Status LocalEngine::start()
{
    if (const Status opened = openStores(); !opened)
        return opened;
    restoreErrors();
    const Result<JournalContents> journal = loadJournals();
    if (!journal)
        return journal.error();
    const Result<VenueSession::Opening> opening = m_venue->open();
    if (!opening)
        return opening.error();
    const auto recovered = m_trading.call([&]() -> Status {
        m_engine = std::make_unique<TradingEngine>(
            TradingEngine::Parts{m_trading, *m_journal, *m_emergency, m_storage, m_records,
                                 m_market, *m_venue, m_pool, m_screen, m_errors, m_parts.options});
        return m_engine->recover(*journal, *opening);
    });
    if (!recovered)
        return makeError(ErrorKind::Cancelled, "the engine was stopped while it started");
    if (*recovered) {
        m_venue->start();
        keepErrorsRegularly();
    }
    return *recovered;
}

bool LocalEngine::stopBots()
{
    auto workers = m_trading.call([this] {
        return m_engine ? m_engine->releaseWorkers() : std::vector<std::shared_ptr<BotWorker>>();
    });
    auto open = m_trading.call([this] {
        return m_engine ? m_engine->retiring() : std::shared_ptr<const std::atomic<int>>();
    });
    auto ended = std::make_shared<std::promise<void>>();
    const std::future<void> end = ended->get_future();
    std::thread([workers = std::move(workers), open = std::move(open), ended]() mutable {
        workers.reset();
        while (open && *open && **open > 0)
            std::this_thread::sleep_for(std::chrono::milliseconds(5));
        ended->set_value();
    }).detach(); // a strategy that never returns must not keep the program from ending
    return end.wait_for(kBotPatience) == std::future_status::ready;
}

bool LocalEngine::stop()
{
    if (std::exchange(m_isStopped, true))
        return true;
    for (const CancellationToken& job : m_jobs)
        job.cancel();
    auto drained = std::make_shared<std::promise<void>>();
    const std::future<void> drain = drained->get_future();
    m_trading.post([this, drained] {
        if (m_engine)
            m_engine->drain([drained] { drained->set_value(); });
        else
            drained->set_value();
    });
    if (drain.wait_for(kDrainPatience) != std::future_status::ready)
        log::warning("engine",
                     "a step was still open at the end; it is repeated at the next start");
    const bool areBotsDone = stopBots();
    m_venue->stop();
    (void)m_trading.call([] { return true; }); // what the venue told last is booked
    m_journal->stop();
    m_emergency->stop();
    if (areBotsDone)
        m_pool.stop();
    m_trading.stop();
    keepErrors();
    m_records.finish();
    m_storage.stop();
    m_market.stop();
    m_engine.reset(); // last: what the threads still had to do used it
    return areBotsDone;
}

void LocalEngine::drainMailbox()
{
    const ScreenMailbox::Waiting waiting = m_screen.takeWaiting();
    if (waiting.snapshot)
        Q_EMIT snapshotWaiting();
    if (waiting.events)
        Q_EMIT eventsWaiting();
    if (waiting.bars)
        Q_EMIT barsWaiting();
    for (const auto& answer : waiting.answers)
        answer();
}

EngineSnapshotPtr LocalEngine::snapshot() const
{
    const EngineSnapshotPtr newest = m_screen.snapshot();
    return newest ? newest : std::make_shared<const EngineSnapshot>();
}

std::vector<EngineEvent> LocalEngine::takeEvents()
{
    return m_screen.takeEvents();
}

std::vector<BarUpdate> LocalEngine::takeBars()
{
    return m_screen.takeBars();
}

} // namespace qd
