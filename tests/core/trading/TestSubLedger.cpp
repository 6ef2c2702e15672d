// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trading/SubLedger.h"

#include "tests/core/trading/TradingFixtures.h"
#include "tests/support/TestMain.h"

#include <cmath>

using namespace qd;
using namespace qd::test;

namespace {

SubLedger accountOf(const char* cash = "1000", const char* lot = "0.001")
{
    return {kBot, kSymbol, dec(cash), dec(lot)};
}

} // namespace

class TestSubLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theViewFollowsWhatIsHeldAndReserved()
    {
        SubLedger account = accountOf();
        account.hold(Side::Buy, dec("300"), {});
        QCOMPARE(account.view().cash.toString(), std::string("700"));
        QCOMPARE(account.cash().toString(), std::string("1000"));
        QVERIFY(account.view().hasWorkingEntry && !account.view().hasWorkingExit);
        account.giveBack(dec("300"), {});
        account.orderDone(Side::Buy);
        QVERIFY(account.view().cash == dec("1000") && !account.view().hasWorkingEntry);

        QVERIFY(account.book(fillOf("1", Side::Buy, "100", "2", "0.2")).isOk());
        account.hold(Side::Sell, {}, dec("1.5"));
        QCOMPARE(account.freeCoins().toString(), std::string("0.5"));
        QCOMPARE(account.view().quantity.toString(), std::string("2"));
        QVERIFY(account.view().hasWorkingExit);
    }

    void aSellThatComesBeforeItsBuyEvensOut()
    {
        SubLedger account = accountOf();
        QVERIFY(account.book(fillOf("2", Side::Sell, "110", "1", "0.11", 20)).isOk());
        QVERIFY(account.quantity().isNegative());
        QVERIFY(account.book(fillOf("1", Side::Buy, "100", "1", "0.1", 10)).isOk());
        QVERIFY(account.quantity().isZero());
        QCOMPARE(account.cash().toString(), std::string("1009.79"));
        QCOMPARE(account.realizedPnl().toString(), std::string("10"));
        QCOMPARE(account.fees().toString(), std::string("0.21"));
    }

    void whatIsLessThanALotIsDustAndNoPosition()
    {
        SubLedger account = accountOf("1000", "0.01");
        QVERIFY(account.book(fillOf("1", Side::Buy, "100", "1.005", "0", 1)).isOk());
        QVERIFY(account.book(fillOf("2", Side::Sell, "100", "1", "0", 2)).isOk());
        QCOMPARE(account.closedTrades().size(), std::size_t{1});
        QVERIFY(!account.hasOpenTrade());
        QVERIFY(account.view().quantity.isZero());
        QCOMPARE(account.position().quantity.toString(), std::string("0.005")); // still its own
        QCOMPARE(account.equity().toString(), std::string("1000"));
    }

    void aFeeInAThirdCoinIsPaidOutside()
    {
        SubLedger account = accountOf();
        Fill fill = fillOf("1", Side::Buy, "100", "1", "0.002");
        fill.feeAsset = "BNB";
        QVERIFY(account.book(fill).isOk());
        QCOMPARE(account.cash().toString(), std::string("900"));
        QVERIFY(account.fees().isZero());
        QVERIFY(feeInQuote(fill).isZero());
        fill.feeAsset = "BTC";
        QCOMPARE(feeInQuote(fill).toString(), std::string("0.2"));
        fill.feeAsset = "USDT";
        QCOMPARE(feeInQuote(fill).toString(), std::string("0.002"));
    }

    void impossibleFillsChangeNothing()
    {
        SubLedger account = accountOf();
        for (const auto& [price, quantity] :
             {std::pair("0", "1"), std::pair("100", "0"), std::pair("-1", "1"),
              std::pair("99999999999999", "99999999999999")}) {
            const Status booked = account.book(fillOf("1", Side::Buy, price, quantity));
            QVERIFY(!booked.isOk());
            QVERIFY(account.cash() == dec("1000") && account.quantity().isZero());
            QVERIFY(!account.hasOpenTrade() && account.fees().isZero());
        }
    }

    void aNewDayBeginsWithTheEquityOfMidnight()
    {
        SubLedger account = accountOf();
        const std::int64_t day = 86'400;
        QVERIFY(account.book(fillOf("1", Side::Buy, "100", "1", "0", day + 10)).isOk());
        account.mark(dec("120"), dec("100"), dec("110"), at(2 * day - 60), true);
        account.mark(dec("130"), dec("110"), dec("130"), at(2 * day), true); // closes the day
        QCOMPARE(account.dayStartEquity().toString(), std::string("1030"));
        account.mark(dec("150"), dec("130"), dec("150"), at(2 * day + 60), true);
        QCOMPARE(account.dayStartEquity().toString(), std::string("1030"));
        QCOMPARE(account.equity().toString(), std::string("1050"));
        account.move(dec("500")); // money that is paid in is no profit of the day
        QCOMPARE((account.equity() - account.dayStartEquity()).toString(), std::string("20"));
    }

    void marksCountBarsOfAnOpenTradeOnly()
    {
        SubLedger account = accountOf();
        account.mark(dec("200"), dec("50"), dec("100"), at(60), true);
        QVERIFY(account.book(fillOf("1", Side::Buy, "100", "1", "0", 60)).isOk());
        account.mark(dec("140"), dec("90"), dec("120"), at(120), true);
        account.mark(dec("160"), dec("95"), dec("130"), at(180), false); // a price, no bar's end
        const Trade open = account.openTrade().value();
        QCOMPARE(open.barsHeld, std::int64_t{1});
        QCOMPARE(open.mfe, 0.6);
        QCOMPARE(open.mae, -0.1);
        QCOMPARE(open.exitPrice.toString(), std::string("130"));
        QVERIFY(open.exitTime.isNull());
    }

    void theFastEquityIsTheExactOne()
    {
        SubLedger account = accountOf("12345.678901");
        QVERIFY(account.book(fillOf("1", Side::Buy, "37123.45", "0.12345678", "0.01")).isOk());
        account.mark(dec("41000"), dec("36000"), dec("40123.45"), at(60), true);
        const double exact = account.equity().toDouble();
        QVERIFY(std::abs(account.approximateEquity(40'123.45) - exact) <= 1e-9 * exact);
    }
};

QD_TEST(TestSubLedger)
#include "TestSubLedger.moc"
