// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trading/PositionLedger.h"

#include "core/foundation/Random.h"
#include "tests/core/trading/TradingFixtures.h"
#include "tests/support/TestMain.h"

#include <algorithm>

using namespace qd;
using namespace qd::test;

class TestPositionLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void booksARoundTripToTheLastDigit();
    void booksEachFillOnce();
    void tellsFillsOfDifferentOrdersApart();
    void averagesTheCostOfWhatIsHeld();
    void takesABaseCoinFeeOutOfTheCoins();
    void closesATradeThatLeavesDust();
    void reservesWhatAnOrderMayCost();
    void refusesToSpendReservedMoneyTwice();
    void refusesToSellMoreThanTheBotOwns();
    void giveBackFollowsPartialFills();
    void restoresReservationsForTheRestOfAnOrder();
    void depositsAreNeverProfit();
    void keepsTheEquityOfMidnight();
    void countsBarsAndExcursionsOfATrade();
    void anySequenceOfFillsGivesTheSamePosition();
    void equityEqualsDepositsPlusResultsOnRandomStreams();
    void keepsBotsApart();
    void refusesFillsOfAnotherSymbol();
    void refusesImpossibleFills();
};

namespace {

void openBot(PositionLedger& ledger, const char* cash = "1000")
{
    QVERIFY(ledger.open(kBot, kSymbol, dec(cash)).isOk());
}

void checkInvariant(const SubLedger& account)
{
    QVERIFY(account.equity() ==
            account.deposits() + account.realizedPnl() + account.unrealizedPnl() - account.fees());
    const Position position = account.position();
    QVERIFY(account.equity() == account.cash() + position.quantity * position.lastPrice);
}

Fill randomFill(Random& random, int number, Decimal held)
{
    Fill fill = fillOf("0", Side::Buy, "1", "1");
    fill.tradeId = TradeId(std::to_string(number));
    fill.time = at(number);
    fill.price = Decimal::fromMantissa(static_cast<std::int64_t>(random.below(9'000'000)) + 1, 4);
    fill.quantity =
        Decimal::fromMantissa(static_cast<std::int64_t>(random.below(99'999'999)) + 1, 8);
    if (held.isPositive() && random.chance(0.55)) {
        fill.side = Side::Sell;
        fill.quantity = random.chance(0.4) ? held : std::min(held, fill.quantity);
    }
    fill.fee = fill.price * fill.quantity * dec("0.00075");
    return fill;
}

} // namespace

void TestPositionLedger::booksARoundTripToTheLastDigit()
{
    PositionLedger ledger;
    openBot(ledger);
    QVERIFY(*ledger.apply(fillOf("1", Side::Buy, "100.000001", "0.5", "0.0500000005", 10)));
    QVERIFY(*ledger.apply(fillOf("2", Side::Sell, "110.5", "0.5", "0.05525", 20)));
    // 1000 - 50.0000005 - 0.0500000005 + 55.25 - 0.05525
    QCOMPARE(ledger.cash(kBot).toString(), std::string("1005.1447494995"));
    QCOMPARE(ledger.equity(kBot).toString(), std::string("1005.1447494995"));
    QCOMPARE(ledger.closedTrades(kBot).size(), std::size_t{1});
    const Trade& trade = ledger.closedTrades(kBot).front();
    QCOMPARE(trade.grossPnl.toString(), std::string("5.2499995"));
    QCOMPARE(trade.fees.toString(), std::string("0.1052500005"));
    QCOMPARE(trade.netPnl.toString(), std::string("5.1447494995"));
    QCOMPARE(trade.number, std::int64_t{1});
    QVERIFY(trade.exitTime == at(20));
    QVERIFY(!ledger.openTrade(kBot).has_value());
}

void TestPositionLedger::booksEachFillOnce()
{
    PositionLedger ledger;
    openBot(ledger);
    const Fill fill = fillOf("1", Side::Buy, "100", "1");
    QVERIFY(*ledger.apply(fill));
    QVERIFY(!*ledger.apply(fill));
    QCOMPARE(ledger.position(kBot).quantity.toString(), std::string("1"));
    QCOMPARE(ledger.cash(kBot).toString(), std::string("900"));
}

void TestPositionLedger::tellsFillsOfDifferentOrdersApart()
{
    PositionLedger ledger;
    openBot(ledger);
    Fill fill = fillOf("1", Side::Buy, "100", "1");
    QVERIFY(*ledger.apply(fill));
    fill.orderId = ClientOrderId("another");
    QVERIFY(*ledger.apply(fill));
    fill.account = "second";
    QVERIFY(*ledger.apply(fill));
    QCOMPARE(ledger.position(kBot).quantity.toString(), std::string("3"));
}

void TestPositionLedger::averagesTheCostOfWhatIsHeld()
{
    PositionLedger ledger;
    openBot(ledger);
    QVERIFY(ledger.apply(fillOf("1", Side::Buy, "100", "1")).isOk());
    QVERIFY(ledger.apply(fillOf("2", Side::Buy, "200", "3")).isOk());
    QCOMPARE(ledger.position(kBot).averagePrice.toString(), std::string("175"));
    QVERIFY(ledger.apply(fillOf("3", Side::Sell, "180", "2")).isOk());
    QCOMPARE(ledger.position(kBot).averagePrice.toString(), std::string("175"));
    QCOMPARE(ledger.position(kBot).realizedPnl.toString(), std::string("10"));
    const Trade open = ledger.openTrade(kBot).value();
    QVERIFY(open.isOpen());
    QCOMPARE(open.quantity.toString(), std::string("4"));
    // 360 received + 2 coins at 180 - 700 paid
    QCOMPARE(open.netPnl.toString(), std::string("20"));
    checkInvariant(ledger.subLedger(kBot));
}

void TestPositionLedger::takesABaseCoinFeeOutOfTheCoins()
{
    PositionLedger ledger;
    openBot(ledger);
    Fill fill = fillOf("1", Side::Buy, "100", "1", "0.001");
    fill.feeAsset = "BTC";
    QVERIFY(ledger.apply(fill).isOk());
    QCOMPARE(ledger.position(kBot).quantity.toString(), std::string("0.999"));
    QCOMPARE(ledger.cash(kBot).toString(), std::string("900"));
    QCOMPARE(ledger.position(kBot).fees.toString(), std::string("0.1"));
    checkInvariant(ledger.subLedger(kBot));
    QVERIFY(ledger.apply(fillOf("2", Side::Sell, "110", "0.999", "0.1")).isOk());
    const Trade& trade = ledger.closedTrades(kBot).front();
    // 109.89 received, 100 paid, 0.1 of fee at the exit
    QCOMPARE(trade.netPnl.toString(), std::string("9.79"));
    QCOMPARE(ledger.equity(kBot).toString(), std::string("1009.79"));
}

void TestPositionLedger::closesATradeThatLeavesDust()
{
    PositionLedger ledger;
    openBot(ledger);
    Fill fill = fillOf("1", Side::Buy, "100", "0.12345678", "0.00012345678");
    fill.feeAsset = "BTC";
    QVERIFY(ledger.apply(fill).isOk());
    QVERIFY(ledger.apply(fillOf("2", Side::Sell, "100", "0.12333332")).isOk());
    QCOMPARE(ledger.closedTrades(kBot).size(), std::size_t{1});
    QVERIFY(ledger.view(kBot).quantity.isZero());
    QCOMPARE(ledger.position(kBot).quantity.toString(), std::string("0.00000000322"));
    checkInvariant(ledger.subLedger(kBot));
    QVERIFY(ledger.apply(fillOf("3", Side::Buy, "100", "1")).isOk());
    QCOMPARE(ledger.openTrade(kBot)->number, std::int64_t{2});
    checkInvariant(ledger.subLedger(kBot));
}

void TestPositionLedger::reservesWhatAnOrderMayCost()
{
    PositionLedger ledger;
    openBot(ledger);
    OrderIntent limit = marketBuy("2");
    limit.type = OrderType::Limit;
    limit.limitPrice = dec("90");
    QVERIFY(ledger.reserve(ClientOrderId("a"), limit, dec("0.001")).isOk());
    QCOMPARE(ledger.view(kBot).cash.toString(), std::string("819.82"));
    QVERIFY(ledger.view(kBot).hasWorkingEntry);
    QVERIFY(!ledger.view(kBot).hasWorkingExit);
    QCOMPARE(ledger.cash(kBot).toString(), std::string("1000"));
    // A market buy has no bound: twice its value is set aside while there is as much.
    QCOMPARE(ledger.reserveCash(ClientOrderId("b"), marketBuy("1"), {})->toString(),
             std::string("200"));
    QCOMPARE(ledger.reserveCash(ClientOrderId("c"), marketBuy("6"), {})->toString(),
             std::string("619.82"));
    for (const char* id : {"a", "b", "c", "never there"})
        ledger.release(ClientOrderId(id));
    QCOMPARE(ledger.view(kBot).cash.toString(), std::string("1000"));
    QVERIFY(!ledger.view(kBot).hasWorkingEntry);
}

void TestPositionLedger::refusesToSpendReservedMoneyTwice()
{
    PositionLedger ledger;
    openBot(ledger);
    OrderIntent amount = marketBuy("0");
    amount.quoteAmount = dec("600");
    QVERIFY(ledger.reserve(ClientOrderId("a"), amount, dec("0.001")).isOk());
    const Status second = ledger.reserve(ClientOrderId("b"), amount, dec("0.001"));
    QVERIFY(!second.isOk());
    QVERIFY(second.error().kind == ErrorKind::InsufficientFunds);
    QVERIFY(second.error().message.find("600") != std::string::npos);
    QVERIFY(second.error().message.find("400") != std::string::npos);
    QVERIFY(ledger.reserve(ClientOrderId("a"), marketBuy("1"), {}).error().kind ==
            ErrorKind::Conflict);
}

void TestPositionLedger::refusesToSellMoreThanTheBotOwns()
{
    PositionLedger ledger;
    openBot(ledger);
    QVERIFY(ledger.reserve(ClientOrderId("a"), marketSell("0.00000001"), {}).error().kind ==
            ErrorKind::InsufficientFunds);
    QVERIFY(ledger.apply(fillOf("1", Side::Buy, "100", "2")).isOk());
    QVERIFY(ledger.reserve(ClientOrderId("b"), marketSell("1.5"), {}).isOk());
    QVERIFY(ledger.reserve(ClientOrderId("c"), marketSell("0.6"), {}).error().kind ==
            ErrorKind::InsufficientFunds);
    QVERIFY(ledger.reserve(ClientOrderId("d"), marketSell("0.5"), {}).isOk());
}

void TestPositionLedger::giveBackFollowsPartialFills()
{
    PositionLedger ledger;
    openBot(ledger);
    OrderIntent limit = marketBuy("2");
    limit.type = OrderType::Limit;
    limit.limitPrice = dec("100");
    QVERIFY(ledger.reserve(ClientOrderId("order"), limit, dec("0.001")).isOk());
    QCOMPARE(ledger.view(kBot).cash.toString(), std::string("799.8"));
    QVERIFY(ledger.apply(fillOf("1", Side::Buy, "90", "1", "0.09")).isOk());
    QCOMPARE(ledger.view(kBot).cash.toString(), std::string("799.8"));
    ledger.release(ClientOrderId("order"));
    QCOMPARE(ledger.view(kBot).cash.toString(), std::string("909.91"));
    QVERIFY(ledger.view(kBot).cash == ledger.cash(kBot));
}

void TestPositionLedger::restoresReservationsForTheRestOfAnOrder()
{
    PositionLedger ledger;
    openBot(ledger);
    Order order;
    order.id = ClientOrderId("order");
    order.intent = marketBuy("4");
    order.intent.type = OrderType::Limit;
    order.intent.limitPrice = dec("50");
    order.filledQuantity = dec("1");
    ledger.restore(order, {});
    QCOMPARE(ledger.view(kBot).cash.toString(), std::string("850"));
    ledger.restore(order, {});
    QCOMPARE(ledger.view(kBot).cash.toString(), std::string("850"));
}

void TestPositionLedger::depositsAreNeverProfit()
{
    PositionLedger ledger;
    openBot(ledger);
    QVERIFY(ledger.apply(fillOf("1", Side::Buy, "100", "1")).isOk());
    ledger.mark(kSymbol, dec("120"), dec("90"), dec("110"), at(60), true);
    QVERIFY(ledger.move(kBot, dec("500")).isOk());
    QVERIFY(ledger.move(kBot, dec("-200")).isOk());
    QCOMPARE(ledger.deposits(kBot).toString(), std::string("1300"));
    QCOMPARE(ledger.equity(kBot).toString(), std::string("1310"));
    QCOMPARE((ledger.equity(kBot) - ledger.dayStartEquity(kBot)).toString(), std::string("10"));
    checkInvariant(ledger.subLedger(kBot));
    QVERIFY(ledger.move(kBot, dec("-1201")).error().kind == ErrorKind::InsufficientFunds);
}

void TestPositionLedger::keepsTheEquityOfMidnight()
{
    constexpr std::int64_t kDay = 86'400;
    PositionLedger ledger;
    openBot(ledger);
    QVERIFY(ledger.apply(fillOf("1", Side::Buy, "100", "1", "0", kDay + 10)).isOk());
    const auto mark = [&](const char* price, std::int64_t seconds) {
        ledger.mark(kSymbol, dec(price), dec(price), dec(price), at(seconds), true);
    };
    mark("105", kDay + 3'600);
    QCOMPARE(ledger.dayStartEquity(kBot).toString(), std::string("1000"));
    mark("120", 2 * kDay); // the close at midnight itself
    QCOMPARE(ledger.dayStartEquity(kBot).toString(), std::string("1020"));
    mark("90", 2 * kDay + 60);
    QCOMPARE(ledger.dayStartEquity(kBot).toString(), std::string("1020"));
    mark("70", 3 * kDay + 60); // no price at midnight: the last one before
    QCOMPARE(ledger.dayStartEquity(kBot).toString(), std::string("990"));
}

void TestPositionLedger::countsBarsAndExcursionsOfATrade()
{
    PositionLedger ledger;
    openBot(ledger);
    QVERIFY(ledger.apply(fillOf("1", Side::Buy, "100", "1", "0", 1)).isOk());
    QCOMPARE(ledger.view(kBot).barsSinceEntry, std::int64_t{0});
    ledger.mark(kSymbol, dec("130"), dec("95"), dec("110"), at(60), true);
    ledger.mark(kSymbol, dec("112"), dec("80"), dec("90"), at(120), true);
    ledger.mark(kSymbol, dec("500"), dec("1"), dec("90"), at(150), false);
    QCOMPARE(ledger.view(kBot).barsSinceEntry, std::int64_t{2});
    QVERIFY(ledger.view(kBot).entryTime == at(1));
    QVERIFY(ledger.apply(fillOf("2", Side::Sell, "90", "1", "0", 180)).isOk());
    const Trade& trade = ledger.closedTrades(kBot).front();
    QCOMPARE(trade.barsHeld, std::int64_t{2});
    QCOMPARE(trade.mfe, 4.0);
    QCOMPARE(trade.mae, -0.99);
    QCOMPARE(trade.returnRatio, -0.1);
    QCOMPARE(ledger.view(kBot).barsSinceEntry, std::int64_t{0});
}

void TestPositionLedger::anySequenceOfFillsGivesTheSamePosition()
{
    std::vector<Fill> fills{fillOf("1", Side::Buy, "100.1", "1.5", "0.15015", 1),
                            fillOf("2", Side::Sell, "103.7", "0.5", "0.05185", 2),
                            fillOf("3", Side::Buy, "99.3", "0.25", "0.024825", 3),
                            fillOf("4", Side::Sell, "105", "1.25", "0.13125", 4),
                            fillOf("5", Side::Buy, "98", "0.75", "0.0735", 5)};
    std::vector<int> order{0, 1, 2, 3, 4};
    int permutations = 0;
    do {
        PositionLedger ledger;
        openBot(ledger);
        for (const int index : order) {
            QVERIFY(*ledger.apply(fills[static_cast<std::size_t>(index)]));
            QVERIFY(!*ledger.apply(fills[static_cast<std::size_t>(order.front())]));
        }
        // 1000 - 150.15 + 51.85 - 24.825 + 131.25 - 73.5, fees 0.431575
        QCOMPARE(ledger.cash(kBot).toString(), std::string("934.193425"));
        QCOMPARE(ledger.position(kBot).quantity.toString(), std::string("0.75"));
        QCOMPARE(ledger.position(kBot).fees.toString(), std::string("0.431575"));
        checkInvariant(ledger.subLedger(kBot));
        ++permutations;
    } while (std::next_permutation(order.begin(), order.end()));
    QCOMPARE(permutations, 120);
}

void TestPositionLedger::equityEqualsDepositsPlusResultsOnRandomStreams()
{
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
        Random random(seed);
        PositionLedger ledger;
        openBot(ledger, "1000000");
        Decimal cash = dec("1000000");
        Decimal coins;
        Decimal netOfTrades;
        for (int number = 1; number <= 250; ++number) {
            const Fill fill = randomFill(random, number, coins);
            QVERIFY(*ledger.apply(fill));
            const Decimal value = fill.price * fill.quantity;
            cash += fill.side == Side::Buy ? -value - fill.fee : value - fill.fee;
            coins += fill.side == Side::Buy ? fill.quantity : -fill.quantity;
            const Decimal price =
                Decimal::fromMantissa(static_cast<std::int64_t>(random.below(9'000'000)) + 1, 4);
            ledger.mark(kSymbol, price, price, price, at(number), true);
            QVERIFY(ledger.cash(kBot) == cash);
            QVERIFY(ledger.position(kBot).quantity == coins);
            QVERIFY(ledger.equity(kBot) == cash + coins * price);
            checkInvariant(ledger.subLedger(kBot));
        }
        for (const Trade& trade : ledger.closedTrades(kBot))
            netOfTrades += trade.netPnl;
        if (const auto open = ledger.openTrade(kBot))
            netOfTrades += open->netPnl;
        QVERIFY(netOfTrades == ledger.equity(kBot) - ledger.deposits(kBot));
    }
}

void TestPositionLedger::keepsBotsApart()
{
    PositionLedger ledger;
    openBot(ledger);
    const BotId other{"beta"};
    QVERIFY(ledger.open(other, kSymbol, dec("50")).isOk());
    QVERIFY(ledger.open(other, kSymbol, dec("50")).error().kind == ErrorKind::Conflict);
    QVERIFY(ledger.apply(fillOf("1", Side::Buy, "100", "2")).isOk());
    QVERIFY(ledger.position(other).quantity.isZero());
    OrderIntent theft = marketSell("1");
    theft.bot = other;
    QVERIFY(!ledger.reserve(ClientOrderId("x"), theft, {}).isOk());
    QVERIFY(ledger.reserve(ClientOrderId("y"), marketSell("1"), {}).isOk());
    ledger.close(kBot);
    QVERIFY(!ledger.contains(kBot));
    ledger.release(ClientOrderId("y"));
    QCOMPARE(ledger.equity(other).toString(), std::string("50"));
}

void TestPositionLedger::refusesFillsOfAnotherSymbol()
{
    PositionLedger ledger;
    openBot(ledger);
    Fill fill = fillOf("1", Side::Buy, "100", "1");
    fill.symbol = "ETHUSDT";
    QVERIFY(!ledger.apply(fill).isOk());
    fill.symbol = kSymbol;
    fill.bot = BotId("nobody");
    QVERIFY(ledger.apply(fill).error().kind == ErrorKind::NotFound);
    QCOMPARE(ledger.cash(kBot).toString(), std::string("1000"));
}

void TestPositionLedger::refusesImpossibleFills()
{
    PositionLedger ledger;
    openBot(ledger);
    Fill fill = fillOf("1", Side::Buy, "0", "1");
    QVERIFY(!ledger.apply(fill).isOk());
    fill.price = dec("100000000000000000000000000");
    fill.quantity = dec("1000000");
    QVERIFY(!ledger.apply(fill).isOk());
    fill.price = dec("100"); // a refused fill may come again, corrected
    fill.quantity = dec("1");
    QVERIFY(*ledger.apply(fill));
}

QD_TEST(TestPositionLedger)
#include "TestPositionLedger.moc"
