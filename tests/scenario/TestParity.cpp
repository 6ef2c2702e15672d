// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/BacktestRunner.h"
#include "tests/scenario/ScenarioWorkspace.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace qd;
using namespace qd::test;

namespace {

constexpr double kStandingStill = 0.001; ///< Steps a second: time enough to add a bot.
const SeriesKey kSeries{"BTCUSDT", Timeframe::fromSeconds(3'600)};

std::string describe(const Order& order)
{
    const OrderIntent& intent = order.intent;
    return std::string(toText(intent.side)) + " " + std::string(toText(intent.purpose)) + " " +
           intent.quantity.toString() + " " + intent.quoteAmount.toString() + " decided " +
           intent.decidedAt.toIso() + " at " + intent.referencePrice.toString() + " filled " +
           order.filledQuantity.toString() + " for " + order.filledValue.toString() + " fees " +
           order.fees.toString() + " " + intent.reason;
}

std::string describe(const Fill& fill)
{
    return fill.tradeId.str() + " " + std::string(toText(fill.side)) + " " +
           fill.quantity.toString() + " at " + fill.price.toString() + " fee " +
           fill.fee.toString() + " " + fill.time.toIso();
}

std::string describe(const Trade& trade)
{
    return std::to_string(trade.number) + " " + trade.entryTime.toIso() + " " +
           trade.exitTime.toIso() + " " + trade.netPnl.toString() + " " +
           std::to_string(trade.mae) + " " + std::to_string(trade.mfe) + " " +
           std::to_string(trade.barsHeld);
}

std::string describe(const EquityPoint& point)
{
    return point.time.toIso() + " " + std::to_string(point.equity);
}

template <typename Values>
void compare(const Values& paper, const Values& backtest)
{
    for (std::size_t i = 0; i < std::min(paper.size(), backtest.size()); ++i)
        QCOMPARE(describe(paper[i]), describe(backtest[i]));
    QCOMPARE(paper.size(), backtest.size());
}

} // namespace

/// From the same tape, backtest and paper wiring make the same decisions, orders, fills, ledger.
class TestParity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paperTradesWhatTheBacktestTrades();
};

void TestParity::paperTradesWhatTheBacktestTrades()
{
    const ScenarioWorkspace workspace;
    const BarSeries bars = walkingBars(kSeries, 1'200, 7);
    QVERIFY(workspace.store(bars).isOk());
    auto root = workspace.open(kStandingStill);
    QVERIFY2(root.isOk(), root ? "" : root.error().describe().c_str());
    LocalEngine& engine = (*root)->engine();
    const Timestamp start = engine.snapshot()->venueTime;
    const BotDefinition bot = crossBot("parity", kSeries, 5, 20);
    const Status started = addAndStart(engine, bot);
    QVERIFY2(started.isOk(), started ? "" : started.error().describe().c_str());
    engine.setReplayPace(0, &engine, [](const Status&) {});
    QVERIFY(waitUntil([&] { return isAtEnd(engine); }));
    const Result<RunResult> paper = resultOf(engine, bot.id);
    QVERIFY(paper.isOk());
    QVERIFY((*root)->close());

    RunSpec spec;
    spec.strategy = bot.strategy;
    spec.data.series = kSeries;
    spec.from = bars.openTime(
        bars.lowerBound(start - kSeries.timeframe.duration() + Duration::nanoseconds(1)));
    spec.cash = bot.cash;
    spec.costs = paper->spec.costs;
    const Result<RunResult> backtest =
        runBacktest(spec, bars, instrumentFromSymbol(kSeries.symbol, "PAPER"));
    QVERIFY2(backtest.isOk(), backtest ? "" : backtest.error().describe().c_str());
    QVERIFY2(backtest->trades.size() > 5, "the tape must make the strategy trade");
    compare(paper->orders, backtest->orders);
    compare(paper->fills, backtest->fills);
    compare(paper->trades, backtest->trades);
    compare(paper->equity, backtest->equity);
    QCOMPARE(paper->finalEquity.toString(), backtest->finalEquity.toString());
}

QD_TEST(TestParity)
#include "TestParity.moc"
