// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trading/RiskGate.h"

#include "core/foundation/Random.h"
#include "tests/core/trading/TradingFixtures.h"
#include "tests/support/TestMain.h"

using namespace qd;
using namespace qd::test;

class TestRiskGate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void letsAnOrderWithinItsLimitsPass();
    void boundsTheValueOfAnOrder();
    void boundsTheValueOfAPosition();
    void stopsEntriesAfterTheDailyLoss();
    void haltStopsEntriesAndLetsExitsPass();
    void pauseConcernsOneBot();
    void anExitCannotBuyAndAnEntryCannotSell();
    void refusesMalformedOrders();
    void nothingAcceptedBreaksALimit();
    void countsTheTradesOfADay();
    void stopsEntriesBelowThePeak();
    void boundsTheShareOfTheEquity();
    void admitsEntriesWithinTheHoursOnly();
};

namespace {

PortfolioView portfolioOf(const char* quantity, const char* equity)
{
    PortfolioView view;
    view.quantity = dec(quantity);
    view.equity = dec(equity);
    return view;
}

RiskLimits limitsOf(const char* position, const char* order, const char* loss)
{
    RiskLimits limits;
    limits.maxPositionValue = dec(position);
    limits.maxOrderValue = dec(order);
    limits.maxDailyLoss = dec(loss);
    return limits;
}

RiskHistory dayStart(const char* equity)
{
    RiskHistory history;
    history.dayStartEquity = dec(equity);
    return history;
}

bool says(const Status& status, const char* text)
{
    return !status.isOk() && status.error().kind == ErrorKind::InvalidOrder &&
           status.error().message.find(text) != std::string::npos;
}

} // namespace

void TestRiskGate::letsAnOrderWithinItsLimitsPass()
{
    RiskGate gate;
    gate.setLimits(kBot, limitsOf("1000", "500", "100"));
    QVERIFY(gate.check(marketBuy("5"), portfolioOf("5", "1000"), dayStart("1099")).isOk());
    gate.setLimits(kBot, {});
    QVERIFY(gate.check(marketBuy("500000"), portfolioOf("5", "1000"), dayStart("9000")).isOk());
}

void TestRiskGate::boundsTheValueOfAnOrder()
{
    RiskGate gate;
    gate.setLimits(kBot, limitsOf("0", "500", "0"));
    QVERIFY(says(gate.check(marketBuy("5.01"), portfolioOf("0", "1000"), {}), "501"));
    OrderIntent amount = marketBuy("0");
    amount.quoteAmount = dec("500.5");
    QVERIFY(says(gate.check(amount, portfolioOf("0", "1000"), {}), "500.5"));
    OrderIntent limit = marketBuy("5");
    limit.type = OrderType::Limit;
    limit.limitPrice = dec("101"); // the bound, not the reference, is what it may cost
    QVERIFY(says(gate.check(limit, portfolioOf("0", "1000"), {}), "505"));
    QVERIFY(gate.check(marketSell("50"), portfolioOf("50", "1000"), {}).isOk());
}

void TestRiskGate::boundsTheValueOfAPosition()
{
    RiskGate gate;
    gate.setLimits(kBot, limitsOf("1000", "0", "0"));
    QVERIFY(gate.check(marketBuy("3"), portfolioOf("7", "1000"), {}).isOk());
    QVERIFY(says(gate.check(marketBuy("3.5"), portfolioOf("7", "1000"), {}), "1050"));
    QVERIFY(gate.check(marketSell("70"), portfolioOf("70", "1000"), {}).isOk());
}

void TestRiskGate::stopsEntriesAfterTheDailyLoss()
{
    RiskGate gate;
    gate.setLimits(kBot, limitsOf("0", "0", "100"));
    QVERIFY(gate.check(marketBuy("1"), portfolioOf("0", "900.01"), dayStart("1000")).isOk());
    QVERIFY(says(gate.check(marketBuy("1"), portfolioOf("0", "900"), dayStart("1000")), "100"));
    QVERIFY(gate.check(marketSell("1"), portfolioOf("1", "500"), dayStart("1000")).isOk());
}

void TestRiskGate::haltStopsEntriesAndLetsExitsPass()
{
    RiskGate gate;
    gate.halt("the journal failed");
    QVERIFY(gate.isHalted());
    QVERIFY(says(gate.check(marketBuy("1"), portfolioOf("0", "1000"), {}), "the journal failed"));
    QVERIFY(gate.check(marketSell("1"), portfolioOf("1", "1000"), {}).isOk());
    OrderIntent flatten = marketSell("1");
    flatten.purpose = OrderPurpose::Flatten;
    QVERIFY(gate.check(flatten, portfolioOf("1", "1000"), {}).isOk());
    gate.resume();
    QVERIFY(gate.check(marketBuy("1"), portfolioOf("0", "1000"), {}).isOk());
    gate.halt(""); // a halt without a reason is a halt
    QVERIFY(gate.isHalted());
}

void TestRiskGate::pauseConcernsOneBot()
{
    RiskGate gate;
    gate.allowEntries(kBot, false);
    OrderIntent other = marketBuy("1");
    other.bot = BotId("beta");
    QVERIFY(!gate.check(marketBuy("1"), portfolioOf("0", "1000"), {}).isOk());
    QVERIFY(gate.check(marketSell("1"), portfolioOf("1", "1000"), {}).isOk());
    QVERIFY(gate.check(other, portfolioOf("0", "1000"), {}).isOk());
    gate.allowEntries(kBot, true);
    QVERIFY(gate.check(marketBuy("1"), portfolioOf("0", "1000"), {}).isOk());
}

void TestRiskGate::anExitCannotBuyAndAnEntryCannotSell()
{
    const RiskGate gate;
    OrderIntent disguised = marketBuy("1");
    disguised.purpose = OrderPurpose::Exit;
    QVERIFY(says(gate.check(disguised, portfolioOf("0", "1000"), {}), "an exit sells"));
    OrderIntent sellEntry = marketSell("1");
    sellEntry.purpose = OrderPurpose::Entry;
    QVERIFY(says(gate.check(sellEntry, portfolioOf("1", "1000"), {}), "short"));
}

void TestRiskGate::refusesMalformedOrders()
{
    const RiskGate gate;
    const PortfolioView view = portfolioOf("0", "1000");
    OrderIntent intent = marketBuy("0");
    QVERIFY(!gate.check(intent, view, {}).isOk()); // neither quantity nor amount
    intent = marketBuy("1");
    intent.quoteAmount = dec("100");
    QVERIFY(!gate.check(intent, view, {}).isOk()); // both
    intent = marketBuy("-1");
    QVERIFY(!gate.check(intent, view, {}).isOk());
    intent = marketBuy("1", "0");
    QVERIFY(!gate.check(intent, view, {}).isOk()); // cannot be valued
    intent = marketBuy("1");
    intent.limitPrice = dec("5");
    QVERIFY(!gate.check(intent, view, {}).isOk()); // a market order has no limit
    intent.type = OrderType::StopLimit;
    QVERIFY(!gate.check(intent, view, {}).isOk()); // no stop price
    intent.stopPrice = dec("-5");
    QVERIFY(!gate.check(intent, view, {}).isOk());
    intent.stopPrice = dec("5");
    QVERIFY(gate.check(intent, view, {}).isOk());
}

void TestRiskGate::nothingAcceptedBreaksALimit()
{
    Random random(11);
    RiskGate gate;
    gate.setLimits(kBot, limitsOf("5000", "1500", "300"));
    int accepted = 0;
    for (int i = 0; i < 20'000; ++i) {
        OrderIntent intent = marketBuy("1");
        intent.quantity = Decimal::fromMantissa(static_cast<std::int64_t>(random.below(3'000)), 2);
        intent.referencePrice =
            Decimal::fromMantissa(static_cast<std::int64_t>(random.below(30'000)), 2);
        PortfolioView view;
        view.quantity = Decimal::fromMantissa(static_cast<std::int64_t>(random.below(4'000)), 2);
        view.equity = Decimal::fromInt(1'000 - static_cast<std::int64_t>(random.below(500)));
        if (!gate.check(intent, view, dayStart("1000")))
            continue;
        ++accepted;
        const Decimal value = intent.quantity * intent.referencePrice;
        QVERIFY(value <= dec("1500"));
        QVERIFY(value + view.quantity * intent.referencePrice <= dec("5000"));
        QVERIFY(Decimal::fromInt(1'000) - view.equity < dec("300"));
    }
    QVERIFY(accepted > 1'000);
}

void TestRiskGate::countsTheTradesOfADay()
{
    RiskLimits limits;
    limits.maxDailyTrades = 3;
    RiskGate gate;
    gate.setLimits(kBot, limits);
    RiskHistory history;
    history.tradesToday = 2;
    QVERIFY(gate.check(marketBuy("1"), portfolioOf("0", "1000"), history).isOk());
    history.tradesToday = 3;
    QVERIFY(says(gate.check(marketBuy("1"), portfolioOf("0", "1000"), history),
                 "opened 3 trades since 00:00 UTC, the limit of a day is 3"));
    QVERIFY(gate.check(marketBuy("1"), portfolioOf("1", "1000"), history).isOk()); // no new trade
    QVERIFY(gate.check(marketSell("1"), portfolioOf("1", "1000"), history).isOk());
}

void TestRiskGate::stopsEntriesBelowThePeak()
{
    RiskLimits limits;
    limits.maxDrawdownPercent = dec("12.5");
    RiskGate gate;
    gate.setLimits(kBot, limits);
    RiskHistory history;
    history.peakEquity = dec("2000");
    QVERIFY(gate.check(marketBuy("1"), portfolioOf("0", "1750.000000000001"), history).isOk());
    const Status denied = gate.check(marketBuy("1"), portfolioOf("0", "1750"), history);
    QVERIFY(says(denied, "12.5 % below its peak of 2000"));
    QVERIFY(gate.check(marketSell("1"), portfolioOf("1", "100"), history).isOk());
    QVERIFY(gate.check(marketBuy("1"), portfolioOf("0", "100"), {}).isOk()); // no peak known
}

void TestRiskGate::boundsTheShareOfTheEquity()
{
    RiskLimits limits;
    limits.maxExposurePercent = dec("25");
    RiskGate gate;
    gate.setLimits(kBot, limits);
    QVERIFY(gate.check(marketBuy("2.5"), portfolioOf("0", "1000"), {}).isOk());
    QVERIFY(says(gate.check(marketBuy("2.6"), portfolioOf("0", "1000"), {}), "26 %"));
    QVERIFY(says(gate.check(marketBuy("1"), portfolioOf("2", "1000"), {}), "worth 300"));
    QVERIFY(says(gate.check(marketBuy("1"), portfolioOf("0", "0"), {}), "25 %"));
    QVERIFY(gate.check(marketSell("9"), portfolioOf("9", "1000"), {}).isOk());
}

void TestRiskGate::admitsEntriesWithinTheHoursOnly()
{
    RiskLimits limits;
    const Result<TradingHours> hours = TradingHours::parse("mon-fri 09:00-17:30 +01:00");
    QVERIFY(hours.isOk());
    limits.hours = *hours;
    RiskGate gate;
    gate.setLimits(kBot, limits);
    OrderIntent intent = marketBuy("1");
    intent.decidedAt = *Timestamp::parse("2024-01-05T08:00:00Z"); // a Friday, 09:00 there
    QVERIFY(gate.check(intent, portfolioOf("0", "1000"), {}).isOk());
    intent.decidedAt = *Timestamp::parse("2024-01-05T16:30:00Z");
    QVERIFY(says(gate.check(intent, portfolioOf("0", "1000"), {}), "mon-fri 09:00-17:30 +01:00"));
    OrderIntent exit = marketSell("1");
    exit.decidedAt = intent.decidedAt;
    QVERIFY(gate.check(exit, portfolioOf("1", "1000"), {}).isOk());
}

QD_TEST(TestRiskGate)
#include "TestRiskGate.moc"
