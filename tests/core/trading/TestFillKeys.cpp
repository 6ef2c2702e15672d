// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trading/FillKeys.h"

#include "tests/core/trading/TradingFixtures.h"
#include "tests/support/TestMain.h"

using namespace qd;
using namespace qd::test;

class TestFillKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryFillAmongMany();
    void tellsFillsApartByEachPart();
    void isNotFooledByShiftedParts();
};

void TestFillKeys::knowsEveryFillAmongMany()
{
    FillKeys keys;
    Fill fill = fillOf("", Side::Buy, "1", "1");
    for (int i = 0; i < 5'000; ++i) {
        fill.tradeId = TradeId(std::to_string(i));
        QVERIFY(!keys.contains(fill));
        keys.insert(fill);
        QVERIFY(keys.contains(fill));
    }
    QCOMPARE(keys.size(), std::size_t{5'000});
    for (int i = 0; i < 10'000; ++i) {
        fill.tradeId = TradeId(std::to_string(i));
        QCOMPARE(keys.contains(fill), i < 5'000);
    }
}

void TestFillKeys::tellsFillsApartByEachPart()
{
    FillKeys keys;
    const Fill fill = fillOf("1", Side::Buy, "1", "1");
    keys.insert(fill);
    Fill other = fill;
    other.environment = "live";
    QVERIFY(!keys.contains(other));
    other = fill;
    other.account = "second";
    QVERIFY(!keys.contains(other));
    other = fill;
    other.symbol = "ETHUSDT";
    QVERIFY(!keys.contains(other));
    other = fill;
    other.tradeId = TradeId("2");
    QVERIFY(!keys.contains(other));
    other = fill;
    other.orderId = ClientOrderId("other");
    QVERIFY(!keys.contains(other));
    other = fill;
    other.price = dec("2"); // what it was worth does not name it
    QVERIFY(keys.contains(other));
}

void TestFillKeys::isNotFooledByShiftedParts()
{
    FillKeys keys;
    Fill fill = fillOf("bc", Side::Buy, "1", "1");
    fill.symbol = "a";
    keys.insert(fill);
    fill.symbol = "ab";
    fill.tradeId = TradeId("c");
    QVERIFY(!keys.contains(fill));
    fill.symbol = std::string("a\0b", 3);
    QVERIFY(!keys.contains(fill));
}

QD_TEST(TestFillKeys)
#include "TestFillKeys.moc"
