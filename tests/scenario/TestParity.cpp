// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/RiskLimitFields.h"
#include "core/simulation/BacktestRunner.h"
#include "tests/scenario/ScenarioWorkspace.h"
#include "tests/support/TestMain.h"

#include <QTest>

#include <algorithm>

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
           order.fees.toString() + " " + intent.reason + " " + order.message;
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
    void paperTradesWhatTheBacktestTrades_data();
    void paperTradesWhatTheBacktestTrades();
};

void TestParity::paperTradesWhatTheBacktestTrades_data()
{
    QTest::addColumn<QStringList>("limits");
    QTest::addColumn<QString>("exitReason"); // a trade must end so; empty: any
    QTest::newRow("without limits") << QStringList() << QString();
    QTest::newRow("with every limit") << QStringList{"max_daily_trades=1",
                                                     "max_drawdown_percent=60",
                                                     "max_exposure_percent=100.5",
                                                     "stop_loss_percent=0.7",
                                                     "take_profit_percent=1.5",
                                                     "trailing_activation_percent=0.5",
                                                     "trailing_distance_percent=0.4",
                                                     "trading_hours=mon-sat 02:00-23:00 +01:00"}
                                      << QStringLiteral("trailing stop");
}

void TestParity::paperTradesWhatTheBacktestTrades()
{
    QFETCH(const QStringList, limits);
    QFETCH(const QString, exitReason);
    const ScenarioWorkspace workspace;
    const BarSeries bars = walkingBars(kSeries, 1'200, 7);
    QVERIFY(workspace.store(bars).isOk());
    auto root = workspace.open(kStandingStill);
    QVERIFY2(root.isOk(), root ? "" : root.error().describe().c_str());
    const Timestamp start = (*root)->engine().snapshot()->venueTime;
    BotDefinition bot = crossBot("parity", kSeries, 5, 20);
    for (const QString& limit : limits)
        QVERIFY(setRiskLimit(bot.limits, limit.section('=', 0, 0).toStdString(),
                             limit.section('=', 1).toStdString())
                    .isOk());
    const Status started = addAndStart((*root)->engine(), bot);
    QVERIFY2(started.isOk(), started ? "" : started.error().describe().c_str());
    const auto pace = [&](double stepsPerSecond) {
        (*root)->engine().setReplayPace(stepsPerSecond, &(*root)->engine(), [](const Status&) {});
    };
    // Stopped and opened again in between: limits, peaks, counts and trailing stops go on.
    pace(0);
    QVERIFY(waitUntil([&] {
        const EngineSnapshotPtr now = (*root)->engine().snapshot();
        return !now->bots.empty() && now->bots[0].closedTrades >= 3;
    }));
    pace(kStandingStill);
    QVERIFY((*root)->close());
    root->reset(); // and with it the lock of the workspace
    root = workspace.open(kStandingStill);
    QVERIFY2(root.isOk(), root ? "" : root.error().describe().c_str());
    LocalEngine& engine = (*root)->engine();
    pace(0);
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
    spec.limits = bot.limits;
    const Result<RunResult> backtest =
        runBacktest(spec, bars, instrumentFromSymbol(kSeries.symbol, "PAPER"));
    QVERIFY2(backtest.isOk(), backtest ? "" : backtest.error().describe().c_str());
    QVERIFY2(backtest->trades.size() > 5, "the tape must make the strategy trade");
    const bool hasReason = std::ranges::any_of(backtest->trades, [&](const Trade& trade) {
        return trade.exitReason.starts_with(exitReason.toStdString());
    });
    QVERIFY2(hasReason, "the tape must reach the protective exits");
    compare(paper->orders, backtest->orders);
    compare(paper->fills, backtest->fills);
    compare(paper->trades, backtest->trades);
    compare(paper->equity, backtest->equity);
    QCOMPARE(paper->finalEquity.toString(), backtest->finalEquity.toString());
}

QD_TEST(TestParity)
#include "TestParity.moc"
