// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/FillModel.h"

#include "core/foundation/Random.h"
#include "tests/core/simulation/MatchingFixtures.h"
#include "tests/support/TestMain.h"

using namespace qd;
using namespace qd::test;

namespace {

CostSpec costs(const char* slippageBps, const char* spreadBps)
{
    return {dec("0.0002"), dec("0.001"), dec(slippageBps), dec(spreadBps)};
}

Instrument instrument(const char* tick, const char* lot = "0.00000001")
{
    Instrument traded = instrumentFromSymbol("BTCUSDT");
    traded.tickSize = dec(tick);
    traded.lotSize = dec(lot);
    return traded;
}

} // namespace

class TestFillModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aMarketOrderPaysHalfTheSpreadAndTheSlippage()
    {
        const FillModel model(instrument("0"), costs("3", "4")); // 5 basis points against it
        QCOMPARE(model.marketPrice(dec("200"), kBuy).toString(), std::string("200.1"));
        QCOMPARE(model.marketPrice(dec("200"), kSell).toString(), std::string("199.9"));
        const FillModel free(instrument("0"), costs("0", "0"));
        QCOMPARE(free.marketPrice(dec("200.123"), kBuy).toString(), std::string("200.123"));
    }

    void pricesLieOnTheTickAgainstTheOrder()
    {
        const FillModel model(instrument("0.05"), costs("1", "0"));
        QCOMPARE(model.marketPrice(dec("100"), kBuy).toString(), std::string("100.05"));
        QCOMPARE(model.marketPrice(dec("100"), kSell).toString(), std::string("99.95"));
        // Whatever the costs, nothing is sold for nothing.
        const FillModel brutal(instrument("0.05"), costs("9000", "2000"));
        QCOMPARE(brutal.marketPrice(dec("0.05"), kSell).toString(), std::string("0.05"));
    }

    void aLimitBoundsTheWorstPrice()
    {
        const FillModel model(instrument("0"), costs("100", "0"));
        QCOMPARE(model.marketPriceWithin(dec("100"), kBuy, dec("100.4")).toString(),
                 std::string("100.4"));
        QCOMPARE(model.marketPriceWithin(dec("100"), kBuy, dec("102")).toString(),
                 std::string("101"));
        QCOMPARE(model.marketPriceWithin(dec("100"), kSell, dec("99.6")).toString(),
                 std::string("99.6"));
        QCOMPARE(model.marketPriceWithin(dec("100"), kSell, dec("98")).toString(),
                 std::string("99"));
    }

    void makersAndTakersPayTheirOwnFees()
    {
        const FillModel model(instrument("0"), costs("0", "0"));
        QCOMPARE(model.fee(dec("1000"), Liquidity::Maker).toString(), std::string("0.2"));
        QCOMPARE(model.fee(dec("1000"), Liquidity::Taker).toString(), std::string("1"));
    }

    /// The greatest number of lots whose price and fee the money covers: one more is too many.
    void moneyBuysAsManyLotsAsItPaysFor()
    {
        Random random(77);
        for (int i = 0; i < 2'000; ++i) {
            const char* lot = i % 3 == 0 ? "0.00000001" : i % 3 == 1 ? "0.001" : "1";
            const FillModel model(instrument("0", lot), costs("0", "0"));
            const Decimal amount =
                Decimal::fromMantissa(static_cast<std::int64_t>(random.below(9'000'000'000)), 4);
            const Decimal price =
                Decimal::fromMantissa(static_cast<std::int64_t>(random.below(900'000'000)) + 1, 6);
            const Decimal lots = model.affordable(amount, price, Liquidity::Taker);
            const auto cost = [&](Decimal quantity) {
                return price * quantity + model.fee(price * quantity, Liquidity::Taker);
            };
            QVERIFY(!lots.isNegative());
            QVERIFY(lots == lots.roundedToStep(dec(lot), Rounding::Down));
            QVERIFY(cost(lots) <= amount);
            QVERIFY(cost(lots + dec(lot)) > amount);
        }
    }

    void refusesWhatTheInstrumentForbids_data()
    {
        QTest::addColumn<QString>("quantity");
        QTest::addColumn<QString>("limit");
        QTest::addColumn<QString>("complaint");
        QTest::addRow("fine") << "0.1" << "100.5" << "";
        QTest::addRow("between two ticks") << "0.1" << "100.7" << "limit price 100.7";
        QTest::addRow("a price of zero") << "0.1" << "0" << "must be positive";
        QTest::addRow("between two lots") << "0.105" << "100.5" << "lot size 0.01";
        QTest::addRow("too few") << "0.04" << "1000" << "least quantity 0.05";
        QTest::addRow("too many") << "101" << "100.5" << "greatest quantity 100";
        QTest::addRow("too little money") << "0.05" << "100.5" << "least order value 10";
        QTest::addRow("nothing at all") << "0" << "100.5" << "only a market buy";
    }

    void refusesWhatTheInstrumentForbids()
    {
        QFETCH(QString, quantity);
        QFETCH(QString, limit);
        QFETCH(QString, complaint);
        Instrument strict = instrument("0.5", "0.01");
        strict.minQuantity = dec("0.05");
        strict.maxQuantity = dec("100");
        strict.minNotional = dec("10");
        const FillModel model(strict, costs("0", "0"));
        OrderIntent intent = requestOf("one", kBuy, kLimit, quantity.toUtf8().constData()).intent;
        intent.limitPrice = dec(limit.toUtf8().constData());
        const Status checked = model.checkRules(intent);
        QCOMPARE(checked.isOk(), complaint.isEmpty());
        if (!checked) {
            QCOMPARE(checked.error().kind, ErrorKind::InvalidOrder);
            QVERIFY2(QString::fromStdString(checked.error().message).contains(complaint),
                     checked.error().message.c_str());
        }
    }
};

QD_TEST(TestFillModel)
#include "TestFillModel.moc"
