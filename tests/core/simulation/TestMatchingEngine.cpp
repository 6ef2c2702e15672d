// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/simulation/MatchingFixtures.h"
#include "tests/support/TestMain.h"

using namespace qd;
using namespace qd::test;

class TestMatchingEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void chargesMakerAndTakerFeesExactly();
    void sizesAnAmountAtItsFill_data();
    void sizesAnAmountAtItsFill();
    void neverSpendsMoreThanTheCap();
    void explainsWhyAnOrderIsRejected();
    void marketOrdersFillAtTheCloseWhenAsked();
    void namesFillsInAscendingOrder();
    void cancelsWhatWorksAndRefusesTheRest();
    void continuesAfterARestore();
    void sellsWhatIsToBeFlattenedWhenNoBarFollows();
};

void TestMatchingEngine::chargesMakerAndTakerFeesExactly()
{
    MatchingEngine engine(setupOf());
    std::vector<OrderEvent> events;
    engine.submit(requestOf("taker", kBuy, kMarket, "0.12345678"), {}, events);
    OrderRequest maker = requestOf("maker", kBuy, kLimit, "0.12345678");
    maker.intent.limitPrice = dec("99.999999");
    engine.submit(maker, {}, events);
    events.clear();
    const Bar bar = barOf({"100.000001", "101", "99", "100"}, 0);
    engine.onOpen(bar, events);
    engine.onRange(bar, kMinute, events);
    QCOMPARE(events.size(), std::size_t{2});
    // 100.000001 × 0.12345678 = 12.34567812345678, rounded half-even at the twelfth decimal
    QCOMPARE(events[0].fill->fee.toString(), std::string("0.012345678123"));
    QVERIFY(events[0].fill->fee == dec("12.345678123457") * dec("0.001"));
    // 99.999999 × 0.12345678 × 0.0002
    QVERIFY(events[1].fill->fee == (dec("99.999999") * dec("0.12345678")) * dec("0.0002"));
    QVERIFY(events[0].fill->feeAsset.empty());
    QVERIFY(events[0].completesOrder);
    QVERIFY(events[0].fill->time == bar.openTime);
    QVERIFY(events[1].fill->time == bar.openTime + kMinute.duration());
}

void TestMatchingEngine::sizesAnAmountAtItsFill_data()
{
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("open");
    QTest::addColumn<QString>("quantity");
    // floor to 1e-8 of amount ÷ (open × 1.001)
    QTest::addRow("round") << "1001" << "100" << "10";
    QTest::addRow("one unit short") << "1000.999999" << "100" << "9.99999999";
    QTest::addRow("long fraction") << "10000" << "37123.45" << "0.26910241";
    QTest::addRow("tiny price") << "500" << "0.01234" << "40478.16041333";
}

void TestMatchingEngine::sizesAnAmountAtItsFill()
{
    QFETCH(QString, amount);
    QFETCH(QString, open);
    QFETCH(QString, quantity);
    MatchingEngine engine(setupOf());
    OrderRequest request = requestOf("all", kBuy, kMarket, "0");
    request.intent.quoteAmount = dec(amount.toUtf8().constData());
    std::vector<OrderEvent> events;
    engine.submit(request, {}, events);
    events.clear();
    const std::string price = open.toStdString();
    engine.onOpen(barOf({price.c_str(), "50000", "0.00000001", "1"}, 0), events);
    QCOMPARE(events.size(), std::size_t{1});
    const Fill& fill = *events.front().fill;
    QCOMPARE(QString::fromStdString(fill.quantity.toString()), quantity);
    QVERIFY(fill.price * fill.quantity + fill.fee <= request.intent.quoteAmount);
    const Decimal oneMore = fill.quantity + dec("0.00000001");
    const Decimal costOfMore = fill.price * oneMore;
    QVERIFY(costOfMore + costOfMore * dec("0.001") > request.intent.quoteAmount);
    QVERIFY(events.front().completesOrder);
}

void TestMatchingEngine::neverSpendsMoreThanTheCap()
{
    MatchingEngine engine(setupOf());
    std::vector<OrderEvent> events;
    OrderRequest request = requestOf("capped", kBuy, kMarket, "10");
    request.intent.quoteAmount = dec("1001"); // pays for 10 at 100, not at the gap of 125
    engine.submit(request, {}, events);
    events.clear();
    engine.onOpen(barOf({"125", "130", "120", "125"}, 0), events);
    QCOMPARE(events.size(), std::size_t{2});
    QCOMPARE(events[0].fill->quantity.toString(), std::string("8"));
    QVERIFY(!events[0].completesOrder);
    QVERIFY(events[1].kind == OrderEvent::Kind::Expired);
    QVERIFY(events[1].reason.find("8 of 10") != std::string::npos);
    QVERIFY(!engine.hasWorkingOrders());
    // Not even one lot: nothing fills.
    OrderRequest poor = requestOf("poor", kBuy, kMarket, "0");
    poor.intent.quoteAmount = dec("0.0000001");
    engine.submit(poor, {}, events);
    events.clear();
    engine.onOpen(barOf(kCalm, 1), events);
    QCOMPARE(events.size(), std::size_t{1});
    QVERIFY(events[0].kind == OrderEvent::Kind::Expired);
}

void TestMatchingEngine::explainsWhyAnOrderIsRejected()
{
    MatchingEngine::Setup setup = setupOf();
    setup.instrument.lotSize = dec("0.01");
    setup.instrument.minQuantity = dec("0.05");
    setup.instrument.maxQuantity = dec("100");
    setup.instrument.minNotional = dec("10");
    MatchingEngine engine(setup);
    const auto reasonFor = [&](const OrderRequest& request) {
        std::vector<OrderEvent> events;
        engine.submit(request, {}, events);
        return events.front().kind == OrderEvent::Kind::Rejected ? events.front().reason
                                                                 : std::string("accepted");
    };
    const auto contains = [](const std::string& text, const char* part) {
        return text.find(part) != std::string::npos;
    };
    QVERIFY(contains(reasonFor(requestOf("a", kBuy, kMarket, "0.123")), "lot size 0.01"));
    QVERIFY(contains(reasonFor(requestOf("b", kBuy, kMarket, "0.04")), "least quantity 0.05"));
    QVERIFY(contains(reasonFor(requestOf("c", kBuy, kMarket, "101")), "greatest quantity 100"));
    QVERIFY(contains(reasonFor(requestOf("d", kBuy, kMarket, "0.09")), "least order value 10"));
    QVERIFY(contains(reasonFor(requestOf("e", kSell, kMarket, "0")), "market buy"));
    OrderRequest amount = requestOf("f", kBuy, kMarket, "0");
    amount.intent.quoteAmount = dec("9.99");
    QVERIFY(contains(reasonFor(amount), "least order value 10"));
    OrderRequest stranger = requestOf("g", kBuy, kMarket, "1");
    stranger.intent.symbol = "ETHUSDT";
    QVERIFY(contains(reasonFor(stranger), "not traded here"));
    QCOMPARE(reasonFor(requestOf("h", kBuy, kMarket, "0.1")), std::string("accepted"));
    QVERIFY(contains(reasonFor(requestOf("h", kBuy, kMarket, "0.1")), "in use"));
}

void TestMatchingEngine::marketOrdersFillAtTheCloseWhenAsked()
{
    MatchingEngine engine(setupOf());
    std::vector<OrderEvent> events;
    engine.submit(requestOf("one", kBuy, kMarket, "1"), {}, events);
    OrderRequest resting = requestOf("two", kBuy, kLimit, "1");
    resting.intent.limitPrice = dec("150");
    engine.submit(resting, {}, events);
    events.clear();
    engine.onClose(barOf({"100", "101", "99", "100.7"}, 3), kMinute, events);
    QCOMPARE(events.size(), std::size_t{1});
    QCOMPARE(events.front().fill->price.toString(), std::string("100.7"));
    QCOMPARE(events.front().fill->time.milliseconds(), std::int64_t{240'000});
    QCOMPARE(engine.workingOrders().size(), std::size_t{1});
}

void TestMatchingEngine::namesFillsInAscendingOrder()
{
    MatchingEngine engine(setupOf());
    std::vector<OrderEvent> events;
    for (const char* id : {"a", "b", "c"})
        engine.submit(requestOf(id, kBuy, kMarket, "1"), {}, events);
    events.clear();
    engine.onOpen(barOf(kCalm, 0), events);
    QCOMPARE(events.size(), std::size_t{3});
    for (std::size_t i = 0; i < events.size(); ++i)
        QCOMPARE(events[i].fill->tradeId.str(), std::to_string(i + 1));
    QCOMPARE(events[1].orderId.str(), std::string("b"));
    QCOMPARE(engine.nextTradeNumber(), std::uint64_t{4});
}

void TestMatchingEngine::cancelsWhatWorksAndRefusesTheRest()
{
    MatchingEngine engine(setupOf());
    std::vector<OrderEvent> events;
    engine.submit(requestOf("a", kBuy, kMarket, "1"), {}, events);
    engine.cancel(ClientOrderId("a"), {}, events);
    engine.cancel(ClientOrderId("a"), {}, events);
    QVERIFY(events[0].kind == OrderEvent::Kind::Accepted);
    QVERIFY(events[1].kind == OrderEvent::Kind::Canceled);
    QVERIFY(events[2].kind == OrderEvent::Kind::CancelRejected);
    events.clear();
    engine.onOpen(barOf(kCalm, 0), events);
    QVERIFY(events.empty());
}

void TestMatchingEngine::continuesAfterARestore()
{
    MatchingEngine before(setupOf());
    std::vector<OrderEvent> events;
    OrderRequest request = requestOf("a", kBuy, kStopLimit, "1");
    request.intent.limitPrice = dec("100.2");
    request.intent.stopPrice = dec("100.5");
    before.submit(request, {}, events);
    before.onRange(barOf({"100.3", "101", "99", "100.9"}, 0), kMinute, events); // triggers it
    MatchingEngine after(setupOf());
    after.restore(before.workingOrders(), 17);
    events.clear();
    after.onOpen(barOf({"100.1", "100.4", "100", "100.3"}, 1), events);
    QCOMPARE(events.size(), std::size_t{1}); // still triggered: it does not wait for 100.5 again
    QCOMPARE(events.front().fill->tradeId.str(), std::string("17"));
}

void TestMatchingEngine::sellsWhatIsToBeFlattenedWhenNoBarFollows()
{
    MatchingRules rules;
    rules.slippageBps = "10";
    MatchingEngine engine(setupOf(rules));
    std::vector<OrderEvent> events;
    OrderRequest flatten = requestOf("flatten", kSell, kMarket, "2");
    flatten.intent.purpose = OrderPurpose::Flatten;
    OrderRequest exit = requestOf("exit", kSell, kMarket, "1");
    exit.intent.purpose = OrderPurpose::Exit;
    OrderRequest resting = requestOf("resting", kSell, kLimit, "1");
    resting.intent.purpose = OrderPurpose::Flatten;
    resting.intent.limitPrice = dec("90");
    for (const OrderRequest& request : {flatten, exit, resting})
        engine.submit(request, {}, events);
    events.clear();
    const Timestamp end = Timestamp::fromMilliseconds(120'000);
    engine.flattenAt(dec("50"), end, events);
    // A person's sale goes at the last price with its costs; a strategy's exit waits for a bar.
    QCOMPARE(events.size(), std::size_t{1});
    QCOMPARE(events.front().orderId.str(), std::string("flatten"));
    QVERIFY(events.front().completesOrder);
    QCOMPARE(events.front().fill->price.toString(), std::string("49.95"));
    QCOMPARE(events.front().fill->quantity.toString(), std::string("2"));
    QCOMPARE(events.front().fill->fee.toString(), std::string("0.0999"));
    QCOMPARE(events.front().fill->time, end);
    QCOMPARE(engine.workingOrders().size(), std::size_t{2});
    events.clear();
    engine.flattenAt(dec("50"), end, events);
    QVERIFY(events.empty());
}

QD_TEST(TestMatchingEngine)
#include "TestMatchingEngine.moc"
