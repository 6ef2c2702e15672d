// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Trade.h"

#include "core/domain/Account.h"
#include "tests/support/TestMain.h"

using namespace qd;

class TestTrade : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isOpenUntilItHasAnExit();
    void positionsAreMarkedExactly();
    void balancesAddUp();
};

void TestTrade::isOpenUntilItHasAnExit()
{
    Trade trade;
    QVERIFY(trade.isOpen());
    trade.exitTime = Timestamp::fromMilliseconds(1);
    QVERIFY(!trade.isOpen());
}

void TestTrade::positionsAreMarkedExactly()
{
    Position position;
    position.quantity = "0.3"_dec;
    position.averagePrice = "68000.01"_dec;
    position.lastPrice = "67999.99"_dec;
    QCOMPARE(position.marketValue(), "20399.997"_dec);
    QCOMPARE(position.unrealizedPnl(), "-0.006"_dec);
}

void TestTrade::balancesAddUp()
{
    const Balance balance{.free = "0.1"_dec, .locked = "0.2"_dec};
    QCOMPARE(balance.total(), "0.3"_dec);
}

QD_TEST(TestTrade)
#include "TestTrade.moc"
