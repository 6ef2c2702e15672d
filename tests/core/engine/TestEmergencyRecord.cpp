// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/EmergencyRecord.h"

#include "tests/support/TestMain.h"

#include <QTest>

using namespace qd;

namespace {

Order orderOf(const char* id, OrderState state)
{
    Order order;
    order.id = ClientOrderId(id);
    order.state = state;
    return order;
}

Fill fillOf(const char* trade, const char* order)
{
    Fill fill;
    fill.tradeId = TradeId(trade);
    fill.orderId = ClientOrderId(order);
    return fill;
}

} // namespace

class TestEmergencyRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bringsHomeWhatTheJournalDoesNotKnow()
    {
        JournalContents journal;
        journal.orders = {orderOf("old", OrderState::Filled)};
        journal.fills = {fillOf("1", "old")};
        JournalContents emergency;
        emergency.orders = {orderOf("F.sale", OrderState::Sent)};
        emergency.fills = {fillOf("2", "F.sale")};
        const Timestamp now = Timestamp::fromMilliseconds(5);
        const JournalBatch batch = mergeEmergency(emergency, now, journal);
        QCOMPARE(batch.newOrders.size(), std::size_t{1});
        QCOMPARE(batch.fills.size(), std::size_t{1});
        QCOMPARE(batch.audit.size(), std::size_t{1});
        QCOMPARE(batch.audit.front().object, std::string("F.sale"));
        QCOMPARE(batch.audit.front().time, now);
        QCOMPARE(journal.orders.size(), std::size_t{2});
        QCOMPARE(journal.fills.size(), std::size_t{2});
        // Once it is home, the next start finds nothing new.
        QVERIFY(mergeEmergency(emergency, now, journal).isEmpty());
        QCOMPARE(journal.orders.size(), std::size_t{2});
    }

    void theJournalsOwnWordStands()
    {
        JournalContents journal;
        journal.orders = {orderOf("F.sale", OrderState::Filled)};
        JournalContents emergency;
        emergency.orders = {orderOf("F.sale", OrderState::Sent)};
        QVERIFY(mergeEmergency(emergency, {}, journal).isEmpty());
        QCOMPARE(journal.orders.front().state, OrderState::Filled);
    }
};

QD_TEST(TestEmergencyRecord)
#include "TestEmergencyRecord.moc"
