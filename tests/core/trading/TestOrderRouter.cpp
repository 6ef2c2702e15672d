// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trading/OrderRouter.h"

#include "tests/core/trading/RouterBench.h"
#include "tests/support/TestMain.h"

using namespace qd;
using namespace qd::test;

class TestOrderRouter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSentBeforeItIsDurable();
    void sendsInJournalOrder();
    void checkpointAndOrdersGoIntoOneBatch();
    void deniedOrdersAreRememberedAndNeverSent();
    void journalFailureDeniesAndHalts();
    void aHaltBetweenDecisionAndSyncStopsEntriesOnly();
    void staleIntentsAreNotSent();
    void reservesFromIntentToProof();
    void capsWhatAMarketBuyMayCost();
    void booksEachFillOnceAndTellsAfterwards();
    void unknownOrderBlocksEntriesOfEveryBotOnTheSymbol();
    void anUnknownSellStillHoldsItsCoins();
    void aFillAfterACancelIsBooked();
    void cancelNeedsNoSync();
    void aCancelBeforeTheSyncKeepsTheOrderFromTheWire();
    void foreignOrdersMoveNoMoney();
    void aFillThatCannotBeBookedHalts();
};

void TestOrderRouter::nothingIsSentBeforeItIsDurable()
{
    RouterBench bench;
    bool isDurable = false;
    const auto orders = bench.router.decide({marketBuy("1")}, {}, [&](const Status& outcome) {
        QVERIFY(outcome.isOk());
        QCOMPARE(bench.sent.size(), std::size_t{1});
        isDurable = true;
    });
    QCOMPARE(orders.size(), std::size_t{1});
    QVERIFY(orders.front().state == OrderState::Intent);
    QVERIFY(bench.sent.empty());
    QCOMPARE(bench.journal.batches.front().newOrders.size(), std::size_t{1});
    bench.journal.commitAll();
    QVERIFY(isDurable);
    QVERIFY(bench.sent.front().id == orders.front().id);
    QVERIFY(bench.sent.front().timestamp == orders.front().createdAt);
    QVERIFY(bench.router.find(orders.front().id)->state == OrderState::Sent);
}

void TestOrderRouter::sendsInJournalOrder()
{
    RouterBench bench;
    std::vector<ClientOrderId> ids;
    for (int i = 0; i < 3; ++i)
        for (const Order& order : bench.router.decide({marketBuy("1"), marketBuy("0.5")}, {}, {}))
            ids.push_back(order.id);
    bench.journal.commitAll();
    QCOMPARE(bench.sent.size(), ids.size());
    for (std::size_t i = 0; i < ids.size(); ++i)
        QVERIFY(bench.sent[i].id == ids[i]);
    QVERIFY(bench.router.history() == ids);
}

void TestOrderRouter::checkpointAndOrdersGoIntoOneBatch()
{
    RouterBench bench;
    bool isDurable = false;
    bench.router.decide({marketBuy("1")}, {{kBot, at(60), "state"}}, {});
    bench.router.decide({}, {{kBot, at(120), "later"}}, [&](const Status&) { isDurable = true; });
    QCOMPARE(bench.journal.batches.size(), std::size_t{2});
    QCOMPARE(bench.journal.batches[0].newOrders.size(), std::size_t{1});
    QCOMPARE(bench.journal.batches[0].checkpoints.front().state, std::string("state"));
    bench.journal.commitAll();
    QVERIFY(isDurable);
}

void TestOrderRouter::deniedOrdersAreRememberedAndNeverSent()
{
    RouterBench bench;
    bench.gate.setLimits(kBot, {{}, dec("50"), {}});
    OrderIntent stranger = marketBuy("1");
    stranger.bot = BotId("nobody");
    const auto orders = bench.router.decide({marketBuy("1"), marketSell("1"), stranger}, {}, {});
    bench.journal.commitAll();
    QCOMPARE(orders.size(), std::size_t{3});
    for (const Order& order : orders) {
        QVERIFY(order.state == OrderState::Denied);
        QVERIFY(!order.message.empty());
    }
    QVERIFY(bench.sent.empty());
    QVERIFY(bench.router.workingOrders().empty());
    QCOMPARE(bench.journal.batches.front().newOrders.size(), std::size_t{3});
    QCOMPARE(bench.journal.batches.front().audit.size(), std::size_t{3});
    QVERIFY(bench.ledger.view(kBot).cash == dec("1000"));
}

void TestOrderRouter::journalFailureDeniesAndHalts()
{
    RouterBench bench;
    Status told;
    const auto orders = bench.router.decide({marketBuy("1")}, {}, [&](Status s) { told = s; });
    bench.journal.commitAll(makeError(ErrorKind::Storage, "disk full"));
    QVERIFY(!told.isOk());
    QVERIFY(bench.sent.empty());
    QVERIFY(bench.gate.isHalted());
    QVERIFY(bench.gate.haltReason().find("disk full") != std::string::npos);
    QVERIFY(bench.router.find(orders.front().id)->state == OrderState::Denied);
    QVERIFY(bench.ledger.view(kBot).cash == dec("1000"));
}

void TestOrderRouter::aHaltBetweenDecisionAndSyncStopsEntriesOnly()
{
    RouterBench bench;
    bench.buyAndFill("2");
    const auto orders = bench.router.decide({marketBuy("1"), marketSell("1")}, {}, {});
    bench.gate.halt("kill switch");
    const std::size_t before = bench.sent.size();
    bench.journal.commitAll();
    QCOMPARE(bench.sent.size(), before + 1);
    QVERIFY(bench.sent.back().intent.side == Side::Sell);
    QVERIFY(bench.router.find(orders[0].id)->state == OrderState::Denied);
    QVERIFY(bench.journal.batches.back().orderUpdates.front().state == OrderState::Denied);
}

void TestOrderRouter::staleIntentsAreNotSent()
{
    RouterBench bench;
    const auto fresh = bench.router.decide({marketBuy("1")}, {}, {});
    bench.clock.set(bench.clock.now() + Duration::milliseconds(1'000));
    bench.journal.commitAll();
    QCOMPARE(bench.sent.size(), std::size_t{1});
    const auto old = bench.router.decide({marketBuy("1")}, {}, {});
    bench.clock.set(bench.clock.now() + Duration::milliseconds(1'001));
    bench.journal.commitAll();
    QCOMPARE(bench.sent.size(), std::size_t{1});
    QVERIFY(bench.router.find(old.front().id)->state == OrderState::Denied);
    QVERIFY(bench.router.find(old.front().id)->message.find("stale") != std::string::npos);
}

void TestOrderRouter::reservesFromIntentToProof()
{
    RouterBench bench;
    OrderIntent limit = marketBuy("5");
    limit.type = OrderType::Limit;
    limit.limitPrice = dec("100");
    const auto first = bench.router.decide({limit}, {}, {});
    QCOMPARE(bench.ledger.view(kBot).cash.toString(), std::string("499.5"));
    const auto second = bench.router.decide({limit}, {}, {});
    QVERIFY(second.front().state == OrderState::Denied);
    bench.journal.commitAll();
    bench.say(first.front().id, OrderEvent::Kind::Accepted);
    bench.fill(first.front().id, "1", "99", "2", "0.198");
    QCOMPARE(bench.ledger.view(kBot).cash.toString(), std::string("499.5"));
    bench.say(first.front().id, OrderEvent::Kind::Canceled);
    QCOMPARE(bench.ledger.view(kBot).cash.toString(), std::string("801.802"));
    QVERIFY(bench.router.workingOrders(kBot).empty());
}

void TestOrderRouter::capsWhatAMarketBuyMayCost()
{
    RouterBench bench;
    const auto orders = bench.router.decide({marketBuy("1"), marketBuy("7")}, {}, {});
    QCOMPARE(orders[0].intent.quoteAmount.toString(), std::string("200.2"));
    QCOMPARE(orders[1].intent.quoteAmount.toString(), std::string("799.8"));
}

void TestOrderRouter::booksEachFillOnceAndTellsAfterwards()
{
    RouterBench bench;
    const ClientOrderId id = bench.send(marketBuy("2"));
    bench.fill(id, "1", "100", "2", "0.2");
    bench.fill(id, "1", "100", "2", "0.2");
    bench.say(id, OrderEvent::Kind::Accepted);
    QCOMPARE(bench.fillsTold, 1);
    QCOMPARE(bench.cashWhenTold.toString(), std::string("799.8"));
    const Order& order = *bench.router.find(id);
    QVERIFY(order.state == OrderState::Filled);
    QCOMPARE(order.filledValue.toString(), std::string("200"));
    QCOMPARE(order.fees.toString(), std::string("0.2"));
    QCOMPARE(bench.journal.contents().fills.size(), std::size_t{1});
    QCOMPARE(bench.journal.contents().fills.front().reason, std::string("a test wants it"));
}

void TestOrderRouter::unknownOrderBlocksEntriesOfEveryBotOnTheSymbol()
{
    RouterBench bench;
    QVERIFY(bench.ledger.open(BotId("beta"), kSymbol, dec("1000")).isOk());
    bench.buyAndFill("1");
    const ClientOrderId lost = bench.send(marketBuy("1"));
    bench.say(lost, OrderEvent::Kind::Unknown);
    QVERIFY(bench.router.hasUnknownOrder(kSymbol));
    OrderIntent other = marketBuy("1");
    other.bot = BotId("beta");
    const auto orders = bench.router.decide({marketBuy("1"), other, marketSell("1")}, {}, {});
    QVERIFY(orders[0].state == OrderState::Denied);
    QVERIFY(orders[1].state == OrderState::Denied);
    QVERIFY(orders[2].state == OrderState::Intent);
    bench.say(lost, OrderEvent::Kind::Rejected);
    QVERIFY(bench.router.decide({other}, {}, {}).front().state == OrderState::Intent);
}

void TestOrderRouter::anUnknownSellStillHoldsItsCoins()
{
    RouterBench bench;
    bench.buyAndFill("2");
    const ClientOrderId lost = bench.send(marketSell("1.5"));
    bench.say(lost, OrderEvent::Kind::Unknown);
    QVERIFY(bench.router.decide({marketSell("1")}, {}, {}).front().state == OrderState::Denied);
    QVERIFY(bench.router.decide({marketSell("0.5")}, {}, {}).front().state == OrderState::Intent);
}

void TestOrderRouter::aFillAfterACancelIsBooked()
{
    RouterBench bench;
    const ClientOrderId id = bench.send(marketBuy("2"));
    bench.say(id, OrderEvent::Kind::Canceled);
    bench.fill(id, "1", "100", "0.5", "0");
    QVERIFY(bench.router.find(id)->state == OrderState::Canceled);
    QCOMPARE(bench.ledger.position(kBot).quantity.toString(), std::string("0.5"));
    // A refusal that turns out wrong: the order is working again and holds its money.
    const ClientOrderId wrong = bench.send(marketBuy("1"));
    bench.say(wrong, OrderEvent::Kind::Rejected);
    QVERIFY(!bench.ledger.view(kBot).hasWorkingEntry);
    bench.fill(wrong, "2", "100", "0.25", "0");
    QVERIFY(bench.router.find(wrong)->state == OrderState::PartiallyFilled);
    QVERIFY(bench.ledger.view(kBot).hasWorkingEntry);
    QCOMPARE(bench.router.workingOrders().size(), std::size_t{1});
}

void TestOrderRouter::aCancelBeforeTheSyncKeepsTheOrderFromTheWire()
{
    RouterBench bench;
    const auto orders = bench.router.decide({marketBuy("1")}, {}, {});
    const ClientOrderId id = orders.front().id;
    QVERIFY(bench.router.find(id)->state == OrderState::Intent);
    QVERIFY(bench.ledger.view(kBot).cash < dec("1000"));
    QVERIFY(bench.router.cancelOrder(id).isOk());
    QVERIFY(bench.router.find(id)->state == OrderState::Denied);
    QVERIFY(bench.router.find(id)->message.find("before it was sent") != std::string::npos);
    QVERIFY(bench.ledger.view(kBot).cash == dec("1000"));
    QVERIFY(bench.router.workingOrders().empty());
    bench.journal.commitAll(); // the intent and its end are on disk now
    QVERIFY(bench.sent.empty());
    QVERIFY(bench.cancelled.empty()); // the venue never heard of it
    QVERIFY(bench.journal.contents().orders.front().state == OrderState::Denied);
    QVERIFY(bench.router.cancelOrder(id).error().kind == ErrorKind::Conflict);
}

void TestOrderRouter::cancelNeedsNoSync()
{
    RouterBench bench;
    const ClientOrderId id = bench.send(marketBuy("1"));
    QVERIFY(bench.router.cancelOrder(id).isOk());
    QVERIFY(bench.cancelled.front() == id);
    bench.say(id, OrderEvent::Kind::Canceled);
    QVERIFY(bench.router.cancelOrder(id).error().kind == ErrorKind::Conflict);
    QVERIFY(bench.router.cancelOrder(ClientOrderId("x")).error().kind == ErrorKind::NotFound);
}

void TestOrderRouter::foreignOrdersMoveNoMoney()
{
    RouterBench bench;
    bench.fill(ClientOrderId("somebody-else"), "1", "100", "5", "0");
    QCOMPARE(bench.ledger.equity(kBot).toString(), std::string("1000"));
    QCOMPARE(bench.journal.batches.back().audit.front().action, std::string("order.external"));
}

void TestOrderRouter::aFillThatCannotBeBookedHalts()
{
    RouterBench bench;
    const ClientOrderId id = bench.send(marketBuy("1"));
    bench.fill(id, "1", "0", "1", "0");
    QVERIFY(bench.gate.isHalted());
    QVERIFY(bench.router.find(id)->state == OrderState::Sent);
}

QD_TEST(TestOrderRouter)
#include "TestOrderRouter.moc"
