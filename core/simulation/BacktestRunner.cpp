// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/BacktestRunner.h"

#include "core/simulation/ImmediateJournal.h"
#include "core/simulation/MatchingEngine.h"
#include "core/simulation/RunWarnings.h"
#include "core/simulation/SimulatedClock.h"
#include "core/strategies/StrategyCatalog.h"
#include "core/strategies/StrategyRunner.h"
#include "core/trading/OrderRouter.h"

#include <algorithm>
#include <chrono>
#include <memory>
#include <utility>

namespace qd {

namespace {

const BotId kBot{"backtest"};
constexpr const char* kName = "backtest"; ///< Environment and account.
/// How many bars pass between two looks at cancellation and progress.
constexpr std::size_t kBarsAtOnce = 65'536;

Error invalid(std::string message, std::string hint = {})
{
    return makeError(ErrorKind::InvalidInput, std::move(message), std::move(hint));
}

Status checkCosts(const CostSpec& costs)
{
    const Decimal one = Decimal::fromInt(1);
    for (const Decimal fee : {costs.makerFee, costs.takerFee})
        if (fee >= one || fee <= -one)
            return invalid("a fee of " + fee.toString() + " is not a fraction of the value",
                           "0.001 stands for 0.1 %.");
    if (costs.takerFee.isNegative())
        return invalid("the taker's fee cannot be negative");
    if (costs.slippageBps.isNegative() || costs.spreadBps.isNegative())
        return invalid("slippage and spread cannot be negative");
    if (costs.spreadBps + costs.slippageBps >= Decimal::fromInt(10'000))
        return invalid("slippage and spread together must stay below 10000 basis points");
    return {};
}

/// One backtest: owns the parts that paper and live own too, and drives them bar by bar.
class BacktestRun
{
public:
    struct Window
    {
        std::size_t first; ///< Bars before it only warm up.
        std::size_t last;  ///< Not included.
    };

    BacktestRun(const RunSpec& spec, const BarSeries& bars, const Instrument& instrument,
                std::unique_ptr<Strategy> strategy, Window window)
        : m_spec(spec),
          m_bars(bars),
          m_timeframe(bars.key().timeframe),
          m_window(window),
          m_engine({.instrument = instrument,
                    .costs = spec.costs,
                    .limitFill = spec.limitFill,
                    .intrabar = spec.intrabar,
                    .environment = kName,
                    .account = kName}),
          m_runner(std::move(strategy), {.bot = kBot,
                                         .instrument = instrument,
                                         .sizing = spec.sizing,
                                         .takerFee = spec.costs.takerFee,
                                         .limits = spec.limits}),
          m_account(openAccount(instrument)),
          m_router(routerParts(), routerListener())
    {
        m_gate.setLimits(kBot, spec.limits);
        m_result.equity.reserve(window.last - window.first);
    }

    [[nodiscard]] Status run(const BacktestControl& control);
    [[nodiscard]] RunResult takeResult();

private:
    SubLedger& openAccount(const Instrument& instrument);
    OrderRouter::Parts routerParts();
    OrderRouter::Listener routerListener();
    void warmUp();
    void step(std::size_t index);
    void fillInside(std::size_t index);
    void act(std::size_t index);
    void noteRefusal();
    void deliver();
    void expireWorkingOrders();

    const RunSpec& m_spec;
    const BarSeries& m_bars;
    Timeframe m_timeframe;
    Window m_window;
    SimulatedClock m_clock;
    ImmediateJournal m_journal;
    PositionLedger m_ledger;
    RiskGate m_gate;
    MatchingEngine m_engine;
    StrategyRunner m_runner;
    SubLedger& m_account;
    RunResult m_result;
    OrderRouter m_router;
    Decision m_decision;
    std::vector<OrderEvent> m_events;
    std::size_t m_barsInMarket = 0;
    std::int64_t m_refusedEntries = 0;
    std::string m_firstRefusal;
};

SubLedger& BacktestRun::openAccount(const Instrument& instrument)
{
    const Status opened = m_ledger.open(kBot, instrument.symbol, m_spec.cash, instrument.lotSize);
    QD_ASSERT(opened.isOk(), "a fresh ledger takes a bot with positive cash");
    return m_ledger.subLedger(kBot);
}

OrderRouter::Parts BacktestRun::routerParts()
{
    return {
        .ledger = m_ledger,
        .gate = m_gate,
        .journal = m_journal,
        .clock = m_clock,
        .send =
            [this](const OrderRequest& request) {
                m_engine.submit(request, m_clock.now(), m_events);
            },
        .cancel = [this](const ClientOrderId& id) { m_engine.cancel(id, m_clock.now(), m_events); },
        .feeRate = std::max(m_spec.costs.makerFee, m_spec.costs.takerFee),
        .idEpoch = m_spec.seed};
}

OrderRouter::Listener BacktestRun::routerListener()
{
    return {.orderChanged = {}, .fillBooked = [this](const Order&, const Fill& fill) {
                m_result.fills.push_back(fill);
            }};
}

void BacktestRun::warmUp()
{
    PortfolioView closed = m_account.view();
    closed.mayEnter = false;
    for (std::size_t i = 0; i < m_window.first; ++i)
        m_runner.onBarClosed(MarketView(m_bars, i + 1), closed, m_decision);
}

Status BacktestRun::run(const BacktestControl& control)
{
    using Stopwatch = std::chrono::steady_clock; // measures the run, decides nothing
    const auto started = Stopwatch::now();
    warmUp();
    for (std::size_t next = m_window.first; next < m_window.last;) {
        if (control.cancellation.isCancelled())
            return makeError(ErrorKind::Cancelled, "the backtest was stopped");
        const std::size_t end = std::min(m_window.last, next + kBarsAtOnce);
        for (; next < end; ++next)
            step(next);
        if (control.progress)
            control.progress(static_cast<double>(next - m_window.first) /
                             static_cast<double>(m_window.last - m_window.first));
    }
    expireWorkingOrders();
    const std::chrono::duration<double> elapsed = Stopwatch::now() - started;
    m_result.bars = static_cast<std::int64_t>(m_window.last - m_window.first);
    m_result.elapsedMs = elapsed.count() * 1e3;
    if (elapsed.count() > 0)
        m_result.barsPerSecond = static_cast<double>(m_window.last) / elapsed.count();
    return {};
}

void BacktestRun::step(std::size_t index)
{
    const Timestamp closeTime = m_bars.closeTime(index);
    m_clock.set(closeTime);
    if (m_engine.hasWorkingOrders()) [[unlikely]]
        fillInside(index);
    m_account.mark(m_bars.highExact(index), m_bars.lowExact(index), m_bars.closeExact(index),
                   closeTime, true);
    m_runner.onBarClosed(MarketView(m_bars, index + 1), m_account.view(), m_decision);
    if (!m_decision.intents.empty()) [[unlikely]]
        act(index);
    if (!m_decision.refusal.empty()) [[unlikely]]
        noteRefusal();
    m_barsInMarket += m_account.hasOpenTrade() ? 1 : 0;
    m_result.equity.push_back({closeTime, m_account.approximateEquity(m_bars.close(index))});
}

void BacktestRun::fillInside(std::size_t index)
{
    const Bar bar = m_bars.bar(index);
    m_engine.onOpen(bar, m_events);
    deliver();
    m_engine.onRange(bar, m_timeframe, m_events);
    deliver();
}

void BacktestRun::act(std::size_t index)
{
    m_router.decide(m_decision.intents, {}, {});
    deliver();
    if (m_spec.marketFill == MarketFill::Close) {
        m_engine.onClose(m_bars.bar(index), m_timeframe, m_events);
        deliver();
        const Decimal close = m_bars.closeExact(index); // the fill's costs are no price change
        m_account.mark(close, close, close, m_clock.now(), false);
    }
}

void BacktestRun::noteRefusal()
{
    if (m_refusedEntries++ == 0)
        m_firstRefusal = m_decision.refusal;
}

void BacktestRun::deliver()
{
    for (const OrderEvent& event : m_events)
        m_router.onBrokerEvent(event);
    m_events.clear();
}

void BacktestRun::expireWorkingOrders()
{
    const std::vector<Order> working = m_engine.workingOrders();
    for (const Order& order : working)
        m_engine.cancel(order.id, m_clock.now(), m_events);
    for (OrderEvent& event : m_events) {
        event.kind = OrderEvent::Kind::Expired;
        event.reason = "the data ended before it could be filled";
    }
    deliver();
}

RunResult BacktestRun::takeResult()
{
    m_result.initialEquity = m_spec.cash;
    m_result.finalEquity = m_account.equity();
    m_result.orders = m_router.takeOrders();
    std::optional<Trade> open = m_account.openTrade();
    m_result.trades = m_account.takeClosedTrades();
    if (open)
        m_result.trades.push_back(std::move(*open));
    m_result.exposure =
        static_cast<double>(m_barsInMarket) / static_cast<double>(m_window.last - m_window.first);
    m_result.warnings = runWarnings(m_result, m_bars, m_window.first, m_window.last);
    if (m_refusedEntries > 0)
        m_result.warnings.push_back(refusedEntriesWarning(m_refusedEntries, m_firstRefusal));
    return std::move(m_result);
}

Result<BacktestRun::Window> windowOf(const RunSpec& spec, const BarSeries& bars,
                                     std::size_t warmUpBars)
{
    const BacktestRun::Window window{spec.from ? bars.lowerBound(*spec.from) : 0,
                                     spec.to ? bars.lowerBound(*spec.to) : bars.size()};
    if (window.first >= window.last)
        return invalid("there is no bar of " + bars.key().symbol + " " +
                           bars.key().timeframe.toString() + " between from and to",
                       bars.isEmpty() ? "The data is empty."
                                      : "The data reaches from " + bars.openTime(0).toIso() +
                                            " to " + bars.openTime(bars.size() - 1).toIso() + ".");
    if (window.last < warmUpBars)
        return invalid(std::to_string(window.last) + " bars are too few: the strategy needs " +
                           std::to_string(warmUpBars) + " before it can decide",
                       "Load more bars or choose shorter periods.");
    return window;
}

} // namespace

Result<RunResult> runBacktest(const RunSpec& spec, const BarSeries& bars,
                              const Instrument& instrument, const BacktestControl& control)
{
    if (!spec.cash.isPositive())
        return invalid("the cash of a backtest must be positive, not " + spec.cash.toString());
    if (const Status costs = checkCosts(spec.costs); !costs)
        return costs.error();
    const StrategyCatalog& catalog = StrategyCatalog::instance();
    Result<StrategySpec> complete = catalog.complete(spec.strategy);
    if (!complete)
        return complete.error();
    Result<std::unique_ptr<Strategy>> strategy = catalog.create(*complete);
    if (!strategy)
        return strategy.error();
    const Result<BacktestRun::Window> window = windowOf(spec, bars, (*strategy)->warmUpBars());
    if (!window)
        return window.error();
    BacktestRun run(spec, bars, instrument, std::move(*strategy), *window);
    if (const Status done = run.run(control); !done)
        return done.error();
    RunResult result = run.takeResult();
    result.spec = spec;
    result.spec.strategy = std::move(*complete);
    result.title = result.spec.strategy.name;
    result.dataHash = dataHash(bars);
    return result;
}

} // namespace qd
