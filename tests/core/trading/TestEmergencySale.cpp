// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trading/OrderRouter.h"
#include "tests/core/trading/RouterBench.h"
#include "tests/support/TestMain.h"

using namespace qd;
using namespace qd::test;

namespace {

OrderIntent sale(const char* quantity)
{
    OrderIntent intent = marketSell(quantity);
    intent.purpose = OrderPurpose::Flatten;
    return intent;
}

/// A bot that holds two coins, and a journal that has failed.
struct EmergencyBench : RouterBench
{
    EmergencyBench()
    {
        buyAndFill("2");
        sent.clear();
        (void)router.decide({marketBuy("1")}, {}, {});
        journal.commitAll(makeError(ErrorKind::Storage, "disk full"));
    }
    [[nodiscard]] Status sell(const OrderIntent& intent)
    {
        return router.sellInEmergency(intent, [this](const Status& status) { told = status; });
    }

    std::optional<Status> told;
};

} // namespace

class TestEmergencySale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isSentOnceTheEmergencyJournalHasIt()
    {
        EmergencyBench bench;
        QVERIFY(bench.gate.isHalted());
        QVERIFY(bench.sell(sale("2")).isOk());
        QVERIFY(bench.sent.empty());
        bench.emergency.commitAll();
        QCOMPARE(bench.sent.size(), std::size_t{1});
        QVERIFY(bench.told && bench.told->isOk());
        const ClientOrderId id = bench.sent.front().id;
        QVERIFY(id.str().starts_with("F."));
        QVERIFY(id.str().size() <= 36);
        QCOMPARE(bench.emergency.batches.front().newOrders.front().id, id);
        QCOMPARE(bench.emergency.batches.front().audit.front().action,
                 std::string("order.emergency"));

        bench.fill(id, "2", "110", "2", "0.22");
        bench.emergency.commitAll();
        QCOMPARE(bench.router.find(id)->state, OrderState::Filled);
        QVERIFY(bench.ledger.view(kBot).quantity.isZero());
        QCOMPARE(bench.emergency.contents().fills.size(), std::size_t{1});
        QCOMPARE(bench.emergency.contents().orders.front().state, OrderState::Filled);
    }

    void nothingButASaleOfOwnCoinsPasses()
    {
        EmergencyBench bench;
        OrderIntent limit = sale("1");
        limit.type = OrderType::Limit;
        limit.limitPrice = dec("100");
        OrderIntent nothing = sale("1");
        nothing.quantity = {};
        OrderIntent stranger = sale("1");
        stranger.bot = BotId("nobody");
        for (const OrderIntent& intent : {marketBuy("1"), marketSell("1"), limit, nothing}) {
            const Status refused = bench.sell(intent);
            QVERIFY(!refused);
            QCOMPARE(refused.error().kind, ErrorKind::InvalidOrder);
        }
        QCOMPARE(bench.sell(stranger).error().kind, ErrorKind::NotFound);
        QVERIFY(!bench.sell(sale("2.1")).isOk()); // more than it owns
        QVERIFY(bench.sell(sale("1.5")).isOk());
        QVERIFY(!bench.sell(sale("1")).isOk()); // half a coin is left that nobody was promised
        QCOMPARE(bench.emergency.batches.size(), std::size_t{1});
    }

    void aFailureOfTheEmergencyJournalSendsNothing()
    {
        EmergencyBench bench;
        QVERIFY(bench.sell(sale("2")).isOk());
        bench.emergency.commitAll(makeError(ErrorKind::Storage, "that disk is full too"));
        QVERIFY(bench.sent.empty());
        QVERIFY(bench.told && !bench.told->isOk());
        const ClientOrderId id = bench.emergency.batches.front().newOrders.front().id;
        QCOMPARE(bench.router.find(id)->state, OrderState::Denied);
        QVERIFY(bench.router.workingOrders().empty());
        QCOMPARE(bench.ledger.subLedger(kBot).freeCoins().toString(), std::string("2"));
    }

    void entriesStayShutAndCancelsStayOpen()
    {
        EmergencyBench bench;
        QVERIFY(bench.sell(sale("2")).isOk());
        bench.emergency.commitAll();
        const ClientOrderId id = bench.sent.front().id;
        const auto entry = bench.router.decide({marketBuy("1")}, {}, {});
        QCOMPARE(entry.front().state, OrderState::Denied);
        QVERIFY(bench.router.cancelOrder(id).isOk());
        QCOMPARE(bench.cancelled.front(), id);
    }
};

QD_TEST(TestEmergencySale)
#include "TestEmergencySale.moc"
