// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/trading/RouterBench.h"
#include "tests/support/TestMain.h"

using namespace qd;
using namespace qd::test;

class TestOrderRecovery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rebuildsPositionsFromTheJournalsFills();
    void anIntentTheVenueNeverSawIsNotPlaced();
    void anIntentTheVenueFilledIsFilledOnce();
    void aWorkingOrderHoldsItsMoneyAgain();
    void nothingIsSentAgain();
    void aMissingFillIsBookedAndJournalledOnce();
    void countersWithoutFillsStayUnproven();
    void anOrderTheJournalNeverSawHalts();
    void anAcceptedOrderThatVanishedHalts();
    void interruptedAtAnyPointEndsAsIfUninterrupted();
};

namespace {

Order venueOrder(const Order& ours, OrderState state, const char* filled)
{
    Order order = ours;
    order.state = state;
    order.filledQuantity = dec(filled);
    return order;
}

OrderIntent limitBuy(const char* quantity)
{
    OrderIntent intent = marketBuy(quantity);
    intent.type = OrderType::Limit;
    intent.limitPrice = dec("100");
    return intent;
}

} // namespace

void TestOrderRecovery::rebuildsPositionsFromTheJournalsFills()
{
    RouterBench before;
    const ClientOrderId id = before.send(marketBuy("2"));
    before.fill(id, "1", "100", "2", "0.2");
    RouterBench after;
    BrokerStatement venue;
    venue.orders.push_back(*before.router.find(id));
    venue.fills = before.journal.contents().fills;
    QVERIFY(after.router.recover(before.journal.contents(), venue).isOk());
    QVERIFY(after.ledger.equity(kBot) == before.ledger.equity(kBot));
    QVERIFY(after.router.find(id)->state == OrderState::Filled);
    QVERIFY(after.router.find(id)->filledValue == dec("200"));
    QCOMPARE(after.fillsTold, 0);
    QVERIFY(after.journal.batches.empty());
    QVERIFY(!after.router.recover({}, {}).isOk()); // only once
}

void TestOrderRecovery::anIntentTheVenueNeverSawIsNotPlaced()
{
    RouterBench before;
    const auto orders = before.router.decide({marketBuy("1")}, {}, {});
    RouterBench after;
    QVERIFY(after.router.recover(before.journal.contents(), {}).isOk());
    const Order& order = *after.router.find(orders.front().id);
    QVERIFY(order.state == OrderState::NotPlaced);
    QVERIFY(after.ledger.view(kBot).cash == dec("1000"));
    QVERIFY(after.router.workingOrders().empty());
    QVERIFY(after.journal.batches.front().orderUpdates.front().state == OrderState::NotPlaced);
    QVERIFY(!after.router.hasUnknownOrder(kSymbol));
    QVERIFY(!after.gate.isHalted());
}

void TestOrderRecovery::anIntentTheVenueFilledIsFilledOnce()
{
    RouterBench before;
    const auto orders = before.router.decide({marketBuy("1")}, {}, {});
    BrokerStatement venue;
    venue.orders.push_back(venueOrder(orders.front(), OrderState::Filled, "1"));
    venue.fills.push_back(fillOf("7", Side::Buy, "101", "1", "0.101"));
    venue.fills.front().orderId = orders.front().id;
    RouterBench after;
    QVERIFY(after.router.recover(before.journal.contents(), venue).isOk());
    QVERIFY(after.router.find(orders.front().id)->state == OrderState::Filled);
    QCOMPARE(after.ledger.cash(kBot).toString(), std::string("898.899"));
    QCOMPARE(after.fillsTold, 1);
    // The venue repeats its report on the stream: nothing is doubled.
    after.fill(orders.front().id, "7", "101", "1", "0.101");
    QCOMPARE(after.ledger.cash(kBot).toString(), std::string("898.899"));
}

void TestOrderRecovery::aWorkingOrderHoldsItsMoneyAgain()
{
    RouterBench before;
    const ClientOrderId id = before.send(limitBuy("4"));
    before.say(id, OrderEvent::Kind::Accepted);
    before.fill(id, "1", "100", "1", "0.1");
    BrokerStatement venue;
    venue.orders.push_back(venueOrder(*before.router.find(id), OrderState::PartiallyFilled, "1"));
    venue.fills = before.journal.contents().fills;
    RouterBench after;
    QVERIFY(after.router.recover(before.journal.contents(), venue).isOk());
    QVERIFY(after.ledger.view(kBot).hasWorkingEntry);
    QVERIFY(after.ledger.view(kBot).cash == before.ledger.view(kBot).cash);
    QCOMPARE(after.router.workingOrders(kBot).size(), std::size_t{1});
    after.say(id, OrderEvent::Kind::Canceled);
    QVERIFY(after.ledger.view(kBot).cash == after.ledger.cash(kBot));
}

void TestOrderRecovery::nothingIsSentAgain()
{
    RouterBench before;
    before.router.decide({marketBuy("1"), limitBuy("1")}, {}, {});
    RouterBench after;
    QVERIFY(after.router.recover(before.journal.contents(), {}).isOk());
    after.journal.commitAll();
    QVERIFY(after.sent.empty());
    QVERIFY(after.cancelled.empty());
}

void TestOrderRecovery::aMissingFillIsBookedAndJournalledOnce()
{
    RouterBench before;
    const ClientOrderId id = before.send(limitBuy("3"));
    before.fill(id, "1", "100", "1", "0.1");
    BrokerStatement venue;
    venue.orders.push_back(venueOrder(*before.router.find(id), OrderState::Canceled, "2"));
    venue.fills = before.journal.contents().fills;
    venue.fills.push_back(fillOf("2", Side::Buy, "99", "1", "0.099"));
    venue.fills.back().orderId = id;
    RouterBench after;
    QVERIFY(after.router.recover(before.journal.contents(), venue).isOk());
    QCOMPARE(after.ledger.position(kBot).quantity.toString(), std::string("2"));
    QVERIFY(after.router.find(id)->state == OrderState::Canceled);
    QCOMPARE(after.journal.batches.front().fills.size(), std::size_t{1});
    QVERIFY(after.journal.batches.front().fills.front().bot == kBot);
    QVERIFY(after.ledger.view(kBot).cash == after.ledger.cash(kBot));
}

void TestOrderRecovery::countersWithoutFillsStayUnproven()
{
    RouterBench before;
    const ClientOrderId id = before.send(limitBuy("3"));
    BrokerStatement venue;
    venue.orders.push_back(venueOrder(*before.router.find(id), OrderState::PartiallyFilled, "2"));
    RouterBench after;
    QVERIFY(after.router.recover(before.journal.contents(), venue).isOk());
    QVERIFY(after.router.find(id)->state == OrderState::Unknown);
    QVERIFY(after.ledger.position(kBot).quantity.isZero());
    QVERIFY(after.gate.isHalted());
}

void TestOrderRecovery::anOrderTheJournalNeverSawHalts()
{
    RouterBench before;
    const ClientOrderId id = before.send(limitBuy("3"));
    BrokerStatement venue;
    venue.orders.push_back(*before.router.find(id));
    RouterBench after;
    QVERIFY(after.router.recover({}, venue).isOk());
    QVERIFY(after.gate.isHalted());
    QVERIFY(after.gate.haltReason().find(id.str()) != std::string::npos);
}

void TestOrderRecovery::anAcceptedOrderThatVanishedHalts()
{
    RouterBench before;
    const ClientOrderId id = before.send(limitBuy("3"));
    before.say(id, OrderEvent::Kind::Accepted);
    RouterBench after;
    QVERIFY(after.router.recover(before.journal.contents(), {}).isOk());
    QVERIFY(after.router.find(id)->state == OrderState::Unknown);
    QVERIFY(after.gate.isHalted());
    QVERIFY(!after.ledger.view(kBot).cash.isZero());
    QVERIFY(after.ledger.view(kBot).cash < after.ledger.cash(kBot));
}

/// The journal may end after any batch; the venue knows the whole story. Whatever was lost between
/// the two, the ledger ends the same.
void TestOrderRecovery::interruptedAtAnyPointEndsAsIfUninterrupted()
{
    RouterBench whole;
    const ClientOrderId buy = whole.send(marketBuy("2"));
    whole.say(buy, OrderEvent::Kind::Accepted);
    whole.fill(buy, "1", "100", "0.5", "0.05");
    whole.fill(buy, "2", "101", "1.5", "0.1515");
    const ClientOrderId sell = whole.send(marketSell("2"));
    whole.say(sell, OrderEvent::Kind::Accepted);
    whole.fill(sell, "3", "110", "2", "0.22");
    BrokerStatement venue;
    venue.fills = whole.journal.contents().fills;
    const std::size_t batches = whole.journal.batches.size();
    QCOMPARE(batches, std::size_t{7});
    for (std::size_t kept = 1; kept <= batches; ++kept) {
        ManualJournal cut;
        cut.batches.assign(whole.journal.batches.begin(),
                           whole.journal.batches.begin() + static_cast<std::ptrdiff_t>(kept));
        const JournalContents contents = cut.contents();
        BrokerStatement known = venue;
        if (contents.orders.size() < 2)
            known.fills.resize(2); // the sale cannot have happened before its intent was durable
        for (const Order& order : contents.orders)
            known.orders.push_back(*whole.router.find(order.id));
        RouterBench after;
        QVERIFY(after.router.recover(contents, known).isOk());
        QVERIFY(!after.gate.isHalted());
        QVERIFY(after.router.workingOrders().empty());
        if (contents.orders.size() == 2)
            QVERIFY(after.ledger.equity(kBot) == whole.ledger.equity(kBot));
        else
            QCOMPARE(after.ledger.position(kBot).quantity.toString(), std::string("2"));
    }
}

QD_TEST(TestOrderRecovery)
#include "TestOrderRecovery.moc"
