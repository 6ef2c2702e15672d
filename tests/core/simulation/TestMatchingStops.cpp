// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/simulation/MatchingCase.h"
#include "tests/support/TestMain.h"

using namespace qd;
using namespace qd::test;

namespace {

std::vector<Case> stopCases()
{
    return {
        {"sell stop hit inside the bar",
         kSell,
         kStop,
         nullptr,
         "99.5",
         {kCalm},
         "range 0 99.5 taker"},
        {"sell stop touched is hit", kSell, kStop, nullptr, "99", {kCalm}, "range 0 99 taker"},
        {"sell stop not reached", kSell, kStop, nullptr, "98", {kCalm}, "working"},
        {"gap through a sell stop fills at the open",
         kSell,
         kStop,
         nullptr,
         "105",
         {kCalm},
         "open 0 100 taker"},
        {"open at the sell stop", kSell, kStop, nullptr, "100", {kCalm}, "open 0 100 taker"},
        {"sell stop pays slippage",
         kSell,
         kStop,
         nullptr,
         "99.5",
         {kCalm},
         "range 0 99.45025 taker",
         kThrough,
         kPessimistic,
         kGtc,
         "5"},
        {"gapped sell stop pays slippage",
         kSell,
         kStop,
         nullptr,
         "105",
         {kCalm},
         "open 0 99.95 taker",
         kThrough,
         kPessimistic,
         kGtc,
         "5"},
        {"buy stop hit inside the bar",
         kBuy,
         kStop,
         nullptr,
         "100.5",
         {kCalm},
         "range 0 100.5 taker"},
        {"buy stop touched is hit", kBuy, kStop, nullptr, "101", {kCalm}, "range 0 101 taker"},
        {"gap through a buy stop fills at the open",
         kBuy,
         kStop,
         nullptr,
         "95",
         {kCalm},
         "open 0 100 taker"},
        {"stop hit on the last bar",
         kSell,
         kStop,
         nullptr,
         "95",
         {kCalm, kCalm, {"97", "97", "94", "96"}},
         "range 2 95 taker"},
        {"stop ioc waits for its trigger",
         kSell,
         kStop,
         nullptr,
         "95",
         {kCalm, {"97", "97", "94", "96"}},
         "range 1 95 taker",
         kThrough,
         kPessimistic,
         kIoc},
        {"stop rounds against the order",
         kSell,
         kStop,
         nullptr,
         "99.5",
         {kCalm},
         "range 0 99.4 taker",
         kThrough,
         kPessimistic,
         kGtc,
         "5",
         "0.1"},
    };
}

std::vector<Case> stopLimitCases()
{
    return {
        {"stop-limit not triggered", kSell, kStopLimit, "97", "98", {kCalm}, "working"},
        {"stop-limit fills at its stop",
         kSell,
         kStopLimit,
         "99",
         "99.5",
         {kCalm},
         "range 0 99.5 taker"},
        {"stop-limit slippage ends at the limit",
         kSell,
         kStopLimit,
         "99.48",
         "99.5",
         {kCalm},
         "range 0 99.48 taker",
         kThrough,
         kPessimistic,
         kGtc,
         "5"},
        {"stop-limit gapped beyond its limit rests",
         kSell,
         kStopLimit,
         "102",
         "103",
         {kCalm},
         "working"},
        {"stop-limit gapped beyond, price comes back",
         kSell,
         kStopLimit,
         "100.5",
         "103",
         {kCalm},
         "range 0 100.5 maker"},
        {"stop-limit opens between limit and stop",
         kSell,
         kStopLimit,
         "99",
         "103",
         {kCalm},
         "open 0 100 taker"},
        {"buy stop-limit fills at its stop",
         kBuy,
         kStopLimit,
         "101",
         "100.5",
         {kCalm},
         "range 0 100.5 taker"},
        {"buy stop-limit below its stop needs the close",
         kBuy,
         kStopLimit,
         "100.2",
         "100.5",
         {{"100.3", "101", "99", "100.9"}},
         "working"},
        {"buy stop-limit proven by the close",
         kBuy,
         kStopLimit,
         "100.2",
         "100.5",
         {{"100.3", "101", "99", "100"}},
         "range 0 100.2 maker"},
        {"buy stop-limit, optimistic",
         kBuy,
         kStopLimit,
         "100.2",
         "100.5",
         {{"100.3", "101", "99", "100.9"}},
         "range 0 100.2 maker",
         kThrough,
         kOptimistic},
        {"triggered stop-limit fills on a later bar",
         kBuy,
         kStopLimit,
         "100.2",
         "100.5",
         {{"100.3", "101", "99", "100.9"}, {"100.9", "101", "100", "100.5"}},
         "range 1 100.2 maker"},
    };
}

std::vector<Case> allCases()
{
    return joined(stopCases(), stopLimitCases());
}

} // namespace

/// Stop and stop-limit orders against some bars, as a table; stops beside targets.
class TestMatchingStops : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsAsTheTableSays_data();
    void fillsAsTheTableSays();
    void stopAndTargetInOneBarFollowTheScenario_data();
    void stopAndTargetInOneBarFollowTheScenario();
    void twoTargetsOfOneBotMayBothFill();
};

void TestMatchingStops::fillsAsTheTableSays_data()
{
    addRows(allCases());
    QVERIFY(allCases().size() >= 20);
}

void TestMatchingStops::fillsAsTheTableSays()
{
    QFETCH(std::size_t, index);
    const Case row = allCases()[index];
    QCOMPARE(play(row), std::string(row.outcome));
}

void TestMatchingStops::stopAndTargetInOneBarFollowTheScenario_data()
{
    QTest::addColumn<bool>("isPessimistic");
    QTest::addColumn<bool>("stopFirst");
    QTest::addRow("pessimistic, stop placed first") << true << true;
    QTest::addRow("pessimistic, target placed first") << true << false;
    QTest::addRow("optimistic, stop placed first") << false << true;
    QTest::addRow("optimistic, target placed first") << false << false;
}

void TestMatchingStops::stopAndTargetInOneBarFollowTheScenario()
{
    QFETCH(bool, isPessimistic);
    QFETCH(bool, stopFirst);
    MatchingRules rules;
    rules.intrabar = isPessimistic ? kPessimistic : kOptimistic;
    MatchingEngine engine(setupOf(rules));
    OrderRequest stop = requestOf("stop", kSell, kStop, "1");
    stop.intent.stopPrice = dec("99.5");
    OrderRequest target = requestOf("target", kSell, kLimit, "1");
    target.intent.limitPrice = dec("100.5");
    std::vector<OrderEvent> events;
    engine.submit(stopFirst ? stop : target, {}, events);
    engine.submit(stopFirst ? target : stop, {}, events);
    events.clear();
    engine.onOpen(barOf(kCalm, 0), events);
    engine.onRange(barOf(kCalm, 0), kMinute, events);
    QCOMPARE(events.size(), std::size_t{1}); // one position, one exit
    QCOMPARE(events.front().fill->price.toString(), std::string(isPessimistic ? "99.5" : "100.5"));
    QCOMPARE(engine.workingOrders().size(), std::size_t{1});
}

void TestMatchingStops::twoTargetsOfOneBotMayBothFill()
{
    MatchingEngine engine(setupOf());
    std::vector<OrderEvent> events;
    for (const char* price : {"100.3", "100.6"}) {
        OrderRequest target = requestOf(price, kSell, kLimit, "0.5");
        target.intent.limitPrice = dec(price);
        engine.submit(target, {}, events);
    }
    events.clear();
    engine.onRange(barOf(kCalm, 0), kMinute, events);
    QCOMPARE(events.size(), std::size_t{2});
    QVERIFY(!engine.hasWorkingOrders());
}
QD_TEST(TestMatchingStops)
#include "TestMatchingStops.moc"
