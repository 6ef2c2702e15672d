// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/EngineRun.h"

#include "app/composition/CompositionRoot.h"
#include "app/composition/DemoWorkspace.h"
#include "core/analytics/Metrics.h"
#include "core/foundation/Log.h"

#include <nlohmann/json.hpp>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <optional>

namespace qd {

namespace {

using Json = nlohmann::ordered_json;

constexpr int kTickMs = 50;
constexpr double kDemoPace = 100.0;

volatile std::sig_atomic_t g_isTerminated = 0;

void onTerminate(int)
{
    g_isTerminated = 1;
}

/// Runs the engine's event loop until somebody wants an end. Events and bars are taken, so that
/// they do not pile up where no screen pulls them.
class EngineLoop
{
public:
    EngineLoop(LocalEngine& engine, CliContext& context) : m_engine(engine), m_context(context) {}

    std::function<bool()> hasEnded; ///< Asked on every tick; may be empty.
    std::function<void()> onTick;   ///< May be empty.
    std::int64_t fills = 0;

    void run()
    {
        QEventLoop loop;
        QTimer tick;
        QObject::connect(&tick, &QTimer::timeout, &loop, [&] {
            drain();
            if (onTick)
                onTick();
            if (g_isTerminated != 0 || m_context.cancelled.isCancelled() ||
                (hasEnded && hasEnded()))
                loop.quit();
        });
        QObject::connect(&m_stopper, &QTimer::timeout, &loop, &QEventLoop::quit);
        tick.start(kTickMs);
        loop.exec();
        drain();
    }
    /// Ends the loop; to be connected to.
    QTimer& stopper() { return m_stopper; }

    /// Waits for one answer of the engine while the loop's events go on.
    template <typename T>
    Result<T> await(const std::function<void(QObject*, std::function<void(Result<T>)>)>& call)
    {
        QEventLoop loop;
        std::optional<Result<T>> outcome;
        call(&loop, [&](Result<T> result) {
            outcome.emplace(std::move(result));
            loop.quit();
        });
        if (!outcome)
            loop.exec();
        return *outcome;
    }

    /// Writes what has happened into the log.
    void drain()
    {
        (void)m_engine.takeBars();
        for (const EngineEvent& event : m_engine.takeEvents()) {
            if (event.kind == EngineEvent::Kind::FillBooked && event.fill) {
                ++fills;
                log::info("bot/" + event.bot.str(), "filled",
                          {{"order", event.fill->orderId.str()},
                           {"side", std::string(toText(event.fill->side))},
                           {"quantity", event.fill->quantity.toString()},
                           {"price", event.fill->price.toString()}});
            } else if (!event.text.empty()) {
                log::info(event.bot.isEmpty() ? "engine" : "bot/" + event.bot.str(), event.text);
            }
        }
    }

private:
    LocalEngine& m_engine;
    CliContext& m_context;
    QTimer m_stopper;
};

bool isReplayOver(const LocalEngine& engine)
{
    const EngineSnapshotPtr snapshot = engine.snapshot();
    return !snapshot->feeds.empty() && snapshot->feeds.front().isAtEnd;
}

/// A bot whose file is new is known to the engine only when the file has been read.
void waitForConfiguration(const CompositionRoot& root)
{
    constexpr int kPatienceMs = 10'000;
    QElapsedTimer patience;
    patience.start();
    while (!root.hasReadConfiguration() && patience.elapsed() < kPatienceMs)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

Status startBot(EngineLoop& loop, LocalEngine& engine, const BotId& bot)
{
    const EngineSnapshotPtr snapshot = engine.snapshot(); // a loop does not keep it alive
    for (const BotSnapshot& known : snapshot->bots) {
        const bool isOff = known.state == BotState::Stopped || known.state == BotState::Faulted;
        if (known.definition.id == bot && !isOff)
            return {};
    }
    const Result<bool> started = loop.await<bool>([&](QObject* self, auto answer) {
        engine.startBot(bot, self, [answer](const Status& done) {
            answer(done ? Result<bool>(true) : Result<bool>(done.error()));
        });
    });
    return started ? Status() : Status(started.error());
}

void openLog(const Workspace& workspace, const CliContext& context)
{
    if (const Status opened =
            log::open(workspace.logsDirectory(), !context.isQuiet, LogLevel::Info);
        !opened)
        context.warn(opened.error().message);
}

/// Ends the engine; a strategy that hangs is left behind with the process.
void closeRoot(CompositionRoot& root, const CliContext& context)
{
    if (root.close())
        return;
    context.warn("a bot's strategy does not return; the engine ends without it");
    std::_Exit(0);
}

Json summaryOf(const EngineSnapshot& snapshot, const Workspace& workspace)
{
    return {{"workspace", workspace.directory()},
            {"venue_time", snapshot.venueTime.milliseconds()},
            {"bots", snapshot.bots.size()},
            {"equity", snapshot.equity.toString()},
            {"halted", snapshot.isHalted}};
}

} // namespace

Status runEngine(const RunRequest& request, CliContext& context)
{
    g_isTerminated = 0;
    std::signal(SIGTERM, onTerminate);
    CompositionRoot::Options options;
    options.workspace = context.workspace;
    options.pace = request.pace;
    options.settings = request.settings;
    Result<std::unique_ptr<CompositionRoot>> root = CompositionRoot::open(options);
    if (!root)
        return root.error();
    openLog((*root)->workspace(), context);
    LocalEngine& engine = (*root)->engine();
    EngineLoop loop(engine, context);
    waitForConfiguration(**root);
    loop.drain(); // why a bot's file was not taken is known by now
    for (const std::string& bot : request.bots) {
        if (const Status started = startBot(loop, engine, BotId(bot)); !started) {
            closeRoot(**root, context);
            return started;
        }
    }
    if (!context.isQuiet)
        std::fprintf(stderr, "the engine runs on %s; Ctrl-C stops it\n",
                     (*root)->workspace().directory().c_str());
    QObject::connect((*root)->server(), &CommandServer::stopRequested, &loop.stopper(),
                     [&loop] { loop.stopper().start(0); });
    if (request.isEndingWithData)
        loop.hasEnded = [&engine] { return isReplayOver(engine); };
    loop.run();
    const EngineSnapshotPtr last = engine.snapshot();
    closeRoot(**root, context);
    context.print(summaryOf(*last, (*root)->workspace()), [&] {
        std::printf("stopped at %s, equity %s\n", last->venueTime.toIso().c_str(),
                    last->equity.rounded(2).toString(2).c_str());
    });
    return last->isHalted
               ? Status(makeError(ErrorKind::Storage, "entries were halted: " + last->haltReason))
               : Status();
}

Status runDemo(double minutes, CliContext& context)
{
    g_isTerminated = 0;
    std::signal(SIGTERM, onTerminate);
    const Workspace workspace(demoDirectory(context.workspace));
    if (const Status filled = fillDemoWorkspace(workspace, context.progress("inventing markets"));
        !filled)
        return filled;
    CompositionRoot::Options options;
    options.workspace = workspace.directory();
    options.mode = EngineMode::Demo;
    options.pace = kDemoPace;
    Result<std::unique_ptr<CompositionRoot>> root = CompositionRoot::open(options);
    if (!root)
        return root.error();
    LocalEngine& engine = (*root)->engine();
    EngineLoop loop(engine, context);
    const BotId bot = demoBots().front().id;
    if (const Status started = startBot(loop, engine, bot); !started)
        return started;

    QElapsedTimer timer;
    timer.start();
    const double patienceMs = minutes * 60'000.0;
    const auto progress = context.progress("trading");
    loop.onTick = [&] {
        if (progress)
            progress(std::min(1.0, static_cast<double>(timer.elapsed()) / patienceMs));
    };
    loop.hasEnded = [&] {
        return static_cast<double>(timer.elapsed()) >= patienceMs || isReplayOver(engine);
    };
    loop.run();

    const Result<RunResult> result = loop.await<RunResult>(
        [&](QObject* self, auto answer) { engine.botResult(bot, self, std::move(answer)); });
    if (!result)
        return result.error();
    const auto files = loop.await<std::vector<std::string>>([&](QObject* self, auto answer) {
        engine.writeReport(*result, {"pdf", "xlsx"}, workspace.reportsDirectory(), "en", self,
                           std::move(answer));
    });
    closeRoot(**root, context);
    if (!files)
        return files.error();
    const Json document = {{"workspace", workspace.directory()},
                           {"bot", bot.str()},
                           {"bars", result->bars},
                           {"orders", result->orders.size()},
                           {"fills", result->fills.size()},
                           {"trades", result->trades.size()},
                           {"initial_equity", result->initialEquity.toString()},
                           {"final_equity", result->finalEquity.toString()},
                           {"files", *files}};
    context.print(document, [&] {
        std::printf("%s traded %lld bars: %zu orders, %zu fills, %zu trades, %s → %s\n",
                    result->title.c_str(), static_cast<long long>(result->bars),
                    result->orders.size(), result->fills.size(), result->trades.size(),
                    result->initialEquity.rounded(2).toString(2).c_str(),
                    result->finalEquity.rounded(2).toString(2).c_str());
        for (const std::string& file : *files)
            std::printf("  %s\n", file.c_str());
    });
    return {};
}

} // namespace qd
