// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/RunWarnings.h"

#include "tests/core/simulation/MatchingFixtures.h"
#include "tests/support/TestMain.h"

#include <algorithm>

using namespace qd;
using namespace qd::test;

namespace {

/// One bar a minute; those of `missing` are left out, those of `silent` have no volume.
BarSeries minutes(int count, const std::vector<int>& missing = {},
                  const std::vector<int>& silent = {})
{
    BarSeries bars({"BTCUSDT", kMinute});
    for (int i = 0; i < count; ++i) {
        if (std::count(missing.begin(), missing.end(), i) > 0)
            continue;
        Bar bar = barOf(kCalm, static_cast<std::size_t>(i));
        if (std::count(silent.begin(), silent.end(), i) > 0)
            bar.volume = {};
        const Status appended = bars.append(bar);
        QD_ASSERT(appended.isOk(), "the bars ascend");
    }
    return bars;
}

/// That many closed trades, each with a gross profit and its fees.
RunResult runOf(int trades, const char* gross = "10", const char* fees = "1")
{
    RunResult result;
    for (int i = 0; i < trades; ++i) {
        Trade trade;
        trade.symbol = "BTCUSDT";
        trade.exitTime = Timestamp::fromMilliseconds(60'000);
        trade.grossPnl = dec(gross);
        trade.fees = dec(fees);
        result.trades.push_back(trade);
    }
    return result;
}

std::string warningsOf(const RunResult& result, const BarSeries& bars)
{
    std::string all;
    for (const std::string& one : runWarnings(result, bars, 0, bars.size()))
        all += one + "\n";
    return all;
}

} // namespace

class TestRunWarnings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSoundRunIsNotObjectedTo() { QCOMPARE(warningsOf(runOf(30), minutes(9)), std::string()); }

    void fewTradesAreCounted()
    {
        QCOMPARE(warningsOf(runOf(0), minutes(9)),
                 std::string("No trade was completed: the statistics of trades are undefined.\n"));
        QCOMPARE(warningsOf(runOf(1), minutes(9)),
                 std::string("Only 1 trade was completed: too few for their statistics to mean "
                             "much.\n"));
        QVERIFY(warningsOf(runOf(29), minutes(9)).starts_with("Only 29 trades were completed"));
    }

    void anOpenPositionIsNamedWithItsMark()
    {
        RunResult result = runOf(30);
        Trade open;
        open.symbol = "BTCUSDT";
        open.quantity = dec("0.5");
        open.exitPrice = dec("101.25");
        result.trades.push_back(open);
        QCOMPARE(warningsOf(result, minutes(9)),
                 std::string("A position of 0.5 BTCUSDT was still open at the end and is marked at "
                             "the last close, 101.25.\n"));
    }

    void costsThatEatTheProfitAreNamed()
    {
        QVERIFY(warningsOf(runOf(30, "10", "4.99"), minutes(9)).empty());
        QCOMPARE(warningsOf(runOf(30, "10", "5"), minutes(9)),
                 std::string("Fees of 150.00 eat more than half of the gross profit of 300.00.\n"));
        QCOMPARE(warningsOf(runOf(30, "10", "10"), minutes(9)),
                 std::string("Fees of 300.00 eat the whole gross profit of 300.00.\n"));
        QVERIFY(warningsOf(runOf(30, "-10", "10"), minutes(9)).empty()); // there was no profit
    }

    void gapsAreCountedInsideTheWindowOnly()
    {
        const BarSeries bars = minutes(20, {3, 4, 9});
        QCOMPARE(warningsOf(runOf(30), bars),
                 std::string("The bars have 2 gaps with 3 missing bars: orders fill at the first "
                             "bar after a gap.\n"));
        const auto behind = runWarnings(runOf(30), bars, 3, bars.size()); // from bar 5 on
        QCOMPARE(behind.size(), std::size_t{1});
        QVERIFY(behind.front().starts_with("The bars have 1 gap with 1 missing bar:"));
    }

    void refusedOrdersAreCountedWithTheFirstReason()
    {
        RunResult result = runOf(30);
        for (const char* reason : {"too large", "too late"}) {
            Order order;
            order.state = OrderState::Denied;
            order.message = reason;
            result.orders.push_back(order);
        }
        QCOMPARE(warningsOf(result, minutes(9)),
                 std::string("2 orders were denied by the limits; the first: too large.\n"));
        result.orders.pop_back();
        result.orders.front().state = OrderState::Rejected;
        QCOMPARE(warningsOf(result, minutes(9)),
                 std::string("1 order was rejected by the instrument's rules; the first: too "
                             "large.\n"));
    }

    void fillsWhereNobodyTradedAreCounted()
    {
        RunResult result = runOf(30);
        Fill fill;
        fill.time = barOf(kCalm, 4).openTime;
        result.fills.push_back(fill);
        QVERIFY(warningsOf(result, minutes(9, {}, {5})).empty());
        QCOMPARE(warningsOf(result, minutes(9, {}, {4, 5})),
                 std::string("1 fill happened at the open of bars without volume: nobody traded "
                             "there.\n"));
        QCOMPARE(warningsOf(result, minutes(2, {}, {0, 1})),
                 std::string("The bars carry no volume.\n"));
    }

    void entriesThatCouldNotBeSizedAreCounted()
    {
        QCOMPARE(refusedEntriesWarning(1, "no free cash"),
                 std::string("1 entry was not made because it could not be sized; the first: no "
                             "free cash."));
        QVERIFY(refusedEntriesWarning(7, "x").starts_with("7 entries were not made"));
    }
};

QD_TEST(TestRunWarnings)
#include "TestRunWarnings.moc"
