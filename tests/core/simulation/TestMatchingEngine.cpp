// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/MatchingEngine.h"

#include "tests/support/TestMain.h"

using namespace qd;

namespace {

Decimal dec(const char* text)
{
    return Decimal::parse(text).value();
}

struct Candle
{
    const char* open;
    const char* high;
    const char* low;
    const char* close;
    const char* volume = "1";
};

/// One order against some bars, and what must become of it.
struct Case
{
    const char* name;
    Side side;
    OrderType type;
    const char* limit; ///< nullptr: none
    const char* stop;
    std::vector<Candle> bars;
    const char* outcome; ///< "open 1 100 taker": at bar 1's open; "working", "expired 0" …
    LimitFill limitFill = LimitFill::Through;
    Intrabar intrabar = Intrabar::Pessimistic;
    TimeInForce timeInForce = TimeInForce::GoodTillCanceled;
    const char* slippageBps = "0";
    const char* tick = "0";
};

constexpr Side kBuy = Side::Buy;
constexpr Side kSell = Side::Sell;
constexpr OrderType kMarket = OrderType::Market;
constexpr OrderType kLimit = OrderType::Limit;
constexpr OrderType kStop = OrderType::Stop;
constexpr OrderType kStopLimit = OrderType::StopLimit;
constexpr LimitFill kTouch = LimitFill::Touch;
constexpr LimitFill kThrough = LimitFill::Through;
constexpr Intrabar kPessimistic = Intrabar::Pessimistic;
constexpr Intrabar kOptimistic = Intrabar::Optimistic;
constexpr TimeInForce kGtc = TimeInForce::GoodTillCanceled;
constexpr TimeInForce kIoc = TimeInForce::ImmediateOrCancel;
constexpr TimeInForce kFok = TimeInForce::FillOrKill;

const Timeframe kMinute = Timeframe::fromSeconds(60);
const Candle kCalm{"100", "101", "99", "100"};

Bar barOf(const Candle& candle, std::size_t index)
{
    return {Timestamp::fromMilliseconds(static_cast<std::int64_t>(index) * 60'000),
            dec(candle.open),
            dec(candle.high),
            dec(candle.low),
            dec(candle.close),
            dec(candle.volume)};
}

MatchingEngine::Setup setupOf(const Case& row)
{
    MatchingEngine::Setup setup;
    setup.instrument = instrumentFromSymbol("BTCUSDT");
    setup.instrument.tickSize = dec(row.tick);
    setup.costs = {dec("0.0002"), dec("0.001"), dec(row.slippageBps), {}};
    setup.limitFill = row.limitFill;
    setup.intrabar = row.intrabar;
    setup.environment = "backtest";
    setup.account = "main";
    return setup;
}

OrderRequest requestOf(const char* id, Side side, OrderType type, const char* quantity)
{
    OrderRequest request;
    request.id = ClientOrderId(id);
    request.intent.bot = BotId("bot");
    request.intent.symbol = "BTCUSDT";
    request.intent.side = side;
    request.intent.type = type;
    request.intent.quantity = dec(quantity);
    request.intent.referencePrice = dec("100");
    return request;
}

/// What became of the order, in words: phase, bar, price, liquidity.
std::string outcomeOf(const std::vector<OrderEvent>& events, const char* phase, std::size_t index)
{
    for (const OrderEvent& event : events) {
        if (event.kind == OrderEvent::Kind::Expired)
            return "expired " + std::to_string(index);
        if (event.kind == OrderEvent::Kind::Filled)
            return std::string(phase) + " " + std::to_string(index) + " " +
                   event.fill->price.toString() + " " + std::string(toText(event.fill->liquidity));
    }
    return {};
}

std::string play(const Case& row)
{
    MatchingEngine engine(setupOf(row));
    std::vector<OrderEvent> events;
    OrderRequest request = requestOf("one", row.side, row.type, "1");
    request.intent.timeInForce = row.timeInForce;
    if (row.limit != nullptr)
        request.intent.limitPrice = dec(row.limit);
    if (row.stop != nullptr)
        request.intent.stopPrice = dec(row.stop);
    engine.submit(request, {}, events);
    if (events.back().kind == OrderEvent::Kind::Rejected)
        return "rejected";
    for (std::size_t i = 0; i < row.bars.size(); ++i) {
        const Bar bar = barOf(row.bars[i], i);
        events.clear();
        engine.onOpen(bar, events);
        if (std::string outcome = outcomeOf(events, "open", i); !outcome.empty())
            return outcome;
        engine.onRange(bar, kMinute, events);
        if (std::string outcome = outcomeOf(events, "range", i); !outcome.empty())
            return outcome;
    }
    return engine.hasWorkingOrders() ? "working" : "lost";
}

std::vector<Case> marketCases()
{
    return {
        {"market buy at the next open",
         kBuy,
         kMarket,
         nullptr,
         nullptr,
         {kCalm},
         "open 0 100 taker"},
        {"market sell at the next open",
         kSell,
         kMarket,
         nullptr,
         nullptr,
         {{"98.5", "99", "97", "98"}},
         "open 0 98.5 taker"},
        {"market buy pays slippage",
         kBuy,
         kMarket,
         nullptr,
         nullptr,
         {kCalm},
         "open 0 100.05 taker",
         kThrough,
         kPessimistic,
         kGtc,
         "5"},
        {"market sell pays slippage",
         kSell,
         kMarket,
         nullptr,
         nullptr,
         {kCalm},
         "open 0 99.95 taker",
         kThrough,
         kPessimistic,
         kGtc,
         "5"},
        {"market buy rounds up to the tick",
         kBuy,
         kMarket,
         nullptr,
         nullptr,
         {kCalm},
         "open 0 100.1 taker",
         kThrough,
         kPessimistic,
         kGtc,
         "5",
         "0.1"},
        {"market sell rounds down to the tick",
         kSell,
         kMarket,
         nullptr,
         nullptr,
         {kCalm},
         "open 0 99.9 taker",
         kThrough,
         kPessimistic,
         kGtc,
         "5",
         "0.1"},
        {"market on a bar without volume",
         kBuy,
         kMarket,
         nullptr,
         nullptr,
         {{"100", "100", "100", "100", "0"}},
         "open 0 100 taker"},
        {"market waits when no bar follows", kBuy, kMarket, nullptr, nullptr, {}, "working"},
        {"market ioc fills",
         kBuy,
         kMarket,
         nullptr,
         nullptr,
         {kCalm},
         "open 0 100 taker",
         kThrough,
         kPessimistic,
         kIoc},
        {"market keeps twelve decimals",
         kBuy,
         kMarket,
         nullptr,
         nullptr,
         {{"0.000000123457", "1", "0.0000001", "1"}},
         "open 0 0.000000123519 taker",
         kThrough,
         kPessimistic,
         kGtc,
         "5"},
    };
}

std::vector<Case> limitCases()
{
    return {
        {"buy limit traded through", kBuy, kLimit, "99.5", nullptr, {kCalm}, "range 0 99.5 maker"},
        {"buy limit touched is not traded", kBuy, kLimit, "99", nullptr, {kCalm}, "working"},
        {"buy limit touched, touch model",
         kBuy,
         kLimit,
         "99",
         nullptr,
         {kCalm},
         "range 0 99 maker",
         kTouch},
        {"buy limit not reached", kBuy, kLimit, "98", nullptr, {kCalm}, "working"},
        {"buy limit reached on the second bar",
         kBuy,
         kLimit,
         "98",
         nullptr,
         {kCalm, {"99", "99", "97", "98"}},
         "range 1 98 maker"},
        {"sell limit traded through",
         kSell,
         kLimit,
         "100.5",
         nullptr,
         {kCalm},
         "range 0 100.5 maker"},
        {"sell limit touched is not traded", kSell, kLimit, "101", nullptr, {kCalm}, "working"},
        {"sell limit touched, touch model",
         kSell,
         kLimit,
         "101",
         nullptr,
         {kCalm},
         "range 0 101 maker",
         kTouch},
        {"buy limit gap: the open is better",
         kBuy,
         kLimit,
         "102",
         nullptr,
         {kCalm},
         "open 0 100 taker"},
        {"sell limit gap: the open is better",
         kSell,
         kLimit,
         "98",
         nullptr,
         {kCalm},
         "open 0 100 taker"},
        {"buy limit at the open is touched only",
         kBuy,
         kLimit,
         "100",
         nullptr,
         {{"100", "101", "100", "101"}},
         "working"},
        {"buy limit at the open, touch model",
         kBuy,
         kLimit,
         "100",
         nullptr,
         {{"100", "101", "100", "101"}},
         "open 0 100 taker",
         kTouch},
        {"buy limit gap never pays above its limit",
         kBuy,
         kLimit,
         "100.01",
         nullptr,
         {kCalm},
         "open 0 100.01 taker",
         kThrough,
         kPessimistic,
         kGtc,
         "5"},
        {"sell limit gap never gets below its limit",
         kSell,
         kLimit,
         "99.99",
         nullptr,
         {kCalm},
         "open 0 99.99 taker",
         kThrough,
         kPessimistic,
         kGtc,
         "5"},
        {"maker pays no slippage",
         kBuy,
         kLimit,
         "99.5",
         nullptr,
         {kCalm},
         "range 0 99.5 maker",
         kThrough,
         kPessimistic,
         kGtc,
         "50"},
        {"limit ioc expires when not at once",
         kBuy,
         kLimit,
         "99.5",
         nullptr,
         {kCalm},
         "expired 0",
         kThrough,
         kPessimistic,
         kIoc},
        {"limit ioc fills at the open",
         kBuy,
         kLimit,
         "101",
         nullptr,
         {kCalm},
         "open 0 100 taker",
         kThrough,
         kPessimistic,
         kIoc},
        {"limit fok expires when not at once",
         kSell,
         kLimit,
         "100.5",
         nullptr,
         {kCalm},
         "expired 0",
         kThrough,
         kPessimistic,
         kFok},
        {"limit fok fills whole at the open",
         kSell,
         kLimit,
         "99",
         nullptr,
         {kCalm},
         "open 0 100 taker",
         kThrough,
         kPessimistic,
         kFok},
        {"flat bar at the limit",
         kBuy,
         kLimit,
         "100",
         nullptr,
         {{"100", "100", "100", "100", "0"}},
         "working"},
        {"limit off the tick",
         kBuy,
         kLimit,
         "99.55",
         nullptr,
         {kCalm},
         "rejected",
         kThrough,
         kPessimistic,
         kGtc,
         "0",
         "0.1"},
        {"limit on the last bar",
         kBuy,
         kLimit,
         "95",
         nullptr,
         {kCalm, kCalm, {"99", "99", "94", "95"}},
         "range 2 95 maker"},
    };
}

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

} // namespace

class TestMatchingEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsAsTheTableSays_data();
    void fillsAsTheTableSays();
    void stopAndTargetInOneBarFollowTheScenario_data();
    void stopAndTargetInOneBarFollowTheScenario();
    void twoTargetsOfOneBotMayBothFill();
    void chargesMakerAndTakerFeesExactly();
    void sizesAnAmountAtItsFill_data();
    void sizesAnAmountAtItsFill();
    void neverSpendsMoreThanTheCap();
    void explainsWhyAnOrderIsRejected();
    void marketOrdersFillAtTheCloseWhenAsked();
    void namesFillsInAscendingOrder();
    void cancelsWhatWorksAndRefusesTheRest();
    void continuesAfterARestore();
};

void TestMatchingEngine::fillsAsTheTableSays_data()
{
    QTest::addColumn<int>("group");
    QTest::addColumn<int>("index");
    std::size_t count = 0;
    int group = 0;
    for (const auto& cases : {marketCases(), limitCases(), stopCases(), stopLimitCases()}) {
        for (std::size_t i = 0; i < cases.size(); ++i)
            QTest::addRow("%s", cases[i].name) << group << static_cast<int>(i);
        count += cases.size();
        ++group;
    }
    QVERIFY(count >= 40);
}

void TestMatchingEngine::fillsAsTheTableSays()
{
    QFETCH(int, group);
    QFETCH(int, index);
    const std::vector<std::vector<Case>> groups{marketCases(), limitCases(), stopCases(),
                                                stopLimitCases()};
    const Case& row = groups[static_cast<std::size_t>(group)][static_cast<std::size_t>(index)];
    QCOMPARE(play(row), std::string(row.outcome));
}

void TestMatchingEngine::stopAndTargetInOneBarFollowTheScenario_data()
{
    QTest::addColumn<bool>("isPessimistic");
    QTest::addColumn<bool>("stopFirst");
    QTest::addRow("pessimistic, stop placed first") << true << true;
    QTest::addRow("pessimistic, target placed first") << true << false;
    QTest::addRow("optimistic, stop placed first") << false << true;
    QTest::addRow("optimistic, target placed first") << false << false;
}

void TestMatchingEngine::stopAndTargetInOneBarFollowTheScenario()
{
    QFETCH(bool, isPessimistic);
    QFETCH(bool, stopFirst);
    Case row{"", kSell, kStop, nullptr, nullptr, {}, ""};
    row.intrabar = isPessimistic ? kPessimistic : kOptimistic;
    MatchingEngine engine(setupOf(row));
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

void TestMatchingEngine::twoTargetsOfOneBotMayBothFill()
{
    MatchingEngine engine(setupOf({"", kSell, kLimit, nullptr, nullptr, {}, ""}));
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

void TestMatchingEngine::chargesMakerAndTakerFeesExactly()
{
    MatchingEngine engine(setupOf({"", kBuy, kLimit, nullptr, nullptr, {}, ""}));
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
    MatchingEngine engine(setupOf({"", kBuy, kMarket, nullptr, nullptr, {}, ""}));
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
    MatchingEngine engine(setupOf({"", kBuy, kMarket, nullptr, nullptr, {}, ""}));
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
    MatchingEngine::Setup setup = setupOf({"", kBuy, kMarket, nullptr, nullptr, {}, ""});
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
    MatchingEngine engine(setupOf({"", kBuy, kMarket, nullptr, nullptr, {}, ""}));
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
    MatchingEngine engine(setupOf({"", kBuy, kMarket, nullptr, nullptr, {}, ""}));
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
    MatchingEngine engine(setupOf({"", kBuy, kMarket, nullptr, nullptr, {}, ""}));
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
    const Case row{"", kSell, kStopLimit, "100.5", "103", {kCalm}, ""};
    MatchingEngine before(setupOf(row));
    std::vector<OrderEvent> events;
    OrderRequest request = requestOf("a", kBuy, kStopLimit, "1");
    request.intent.limitPrice = dec("100.2");
    request.intent.stopPrice = dec("100.5");
    before.submit(request, {}, events);
    before.onRange(barOf({"100.3", "101", "99", "100.9"}, 0), kMinute, events); // triggers it
    MatchingEngine after(setupOf(row));
    after.restore(before.workingOrders(), 17);
    events.clear();
    after.onOpen(barOf({"100.1", "100.4", "100", "100.3"}, 1), events);
    QCOMPARE(events.size(), std::size_t{1}); // still triggered: it does not wait for 100.5 again
    QCOMPARE(events.front().fill->tradeId.str(), std::string("17"));
}

QD_TEST(TestMatchingEngine)
#include "TestMatchingEngine.moc"
