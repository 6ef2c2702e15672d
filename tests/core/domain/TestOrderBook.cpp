// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/OrderBook.h"

#include "tests/support/TestMain.h"

using namespace qd;

class TestOrderBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bestPricesComeFirst();
    void aQuantityOfZeroRemovesTheLevel();
    void seesACrossedBook();
};

void TestOrderBook::bestPricesComeFirst()
{
    OrderBook book;
    QVERIFY(!book.bestBid() && !book.bestAsk());
    for (const char* price : {"99.5", "100", "98"})
        book.setBid(Decimal::parse(price).value(), "1"_dec);
    for (const char* price : {"102", "100.5", "101"})
        book.setAsk(Decimal::parse(price).value(), "2"_dec);
    QVERIFY(book.bestBid() == "100"_dec);
    QVERIFY(book.bestAsk() == "100.5"_dec);
    QCOMPARE(book.bids().rbegin()->first, "98"_dec);
    QCOMPARE(book.asks().rbegin()->first, "102"_dec);
    book.clear();
    QVERIFY(book.bids().empty() && book.asks().empty());
}

void TestOrderBook::aQuantityOfZeroRemovesTheLevel()
{
    OrderBook book;
    book.setBid("100"_dec, "1"_dec);
    book.setBid("100.0"_dec, "5"_dec);
    QCOMPARE(book.bids().size(), std::size_t{1});
    QCOMPARE(book.bids().begin()->second, "5"_dec);
    book.setBid("100"_dec, Decimal());
    book.setAsk("7"_dec, Decimal()); // was never there
    QVERIFY(book.bids().empty() && book.asks().empty());
}

void TestOrderBook::seesACrossedBook()
{
    OrderBook book;
    QVERIFY(!book.isCrossed());
    book.setBid("100"_dec, "1"_dec);
    QVERIFY(!book.isCrossed());
    book.setAsk("100.01"_dec, "1"_dec);
    QVERIFY(!book.isCrossed());
    book.setAsk("100"_dec, "1"_dec);
    QVERIFY(book.isCrossed());
    book.setAsk("99"_dec, "1"_dec);
    QVERIFY(book.isCrossed());
}

QD_TEST(TestOrderBook)
#include "TestOrderBook.moc"
