// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Instrument.h"

#include "core/foundation/Random.h"
#include "tests/support/TestMain.h"

using namespace qd;

class TestInstrument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splitsSymbols_data();
    void splitsSymbols();
    void startsWithTheDefaultRules();
    void neverRoundsAQuantityUp();
};

void TestInstrument::splitsSymbols_data()
{
    QTest::addColumn<QByteArray>("base");
    QTest::addColumn<QByteArray>("quote");
    const auto row = [](const char* symbol, const char* base, const char* quote) {
        QTest::newRow(symbol) << QByteArray(base) << QByteArray(quote);
    };
    row("BTCUSDT", "BTC", "USDT");
    row("BTC/USDT", "BTC", "USDT");
    row("BTC-USD", "BTC", "USD");
    row("ETH_EUR", "ETH", "EUR");
    row("ETHBTC", "ETH", "BTC");
    row("BTCFDUSD", "BTC", "FDUSD");
    row("USDT-USD", "USDT", "USD");
    row("BTCTUSD", "BTC", "TUSD");
    row("USDCUSDT", "USDC", "USDT");
    row("1000SHIBUSDT", "1000SHIB", "USDT");
    row("btcusdt", "BTC", "USDT");
    row("S/USDT", "S", "USDT");
    row("DEMO", "DEMO", "");
    row("BRK-B", "BRK-B", "");
    row("AAPL", "AAPL", "");
    row("USD", "USD", "");
    row("USDT", "USDT", "");
    row("/USD", "/USD", "");
    row("-", "-", "");
}

void TestInstrument::splitsSymbols()
{
    QFETCH(QByteArray, base);
    QFETCH(QByteArray, quote);
    const Instrument instrument = instrumentFromSymbol(QTest::currentDataTag(), "PAPER");
    QCOMPARE(instrument.symbol, std::string(QTest::currentDataTag()));
    QCOMPARE(instrument.venue, std::string("PAPER"));
    QCOMPARE(QByteArray::fromStdString(instrument.base), base);
    QCOMPARE(QByteArray::fromStdString(instrument.quote), quote);
}

void TestInstrument::startsWithTheDefaultRules()
{
    const Instrument instrument = instrumentFromSymbol("BTCUSDT");
    QCOMPARE(instrument.lotSize, "0.00000001"_dec);
    QVERIFY(instrument.tickSize.isZero());
    QVERIFY(instrument.minQuantity.isZero() && instrument.maxQuantity.isZero());
    QVERIFY(instrument.minNotional.isZero());
    QVERIFY(instrumentFromSymbol("").base.empty());
}

void TestInstrument::neverRoundsAQuantityUp()
{
    Instrument instrument = instrumentFromSymbol("BTCUSDT");
    QCOMPARE(instrument.floorToLot("0.123456789"_dec), "0.12345678"_dec);
    QCOMPARE(instrument.floorToLot("0.000000009999"_dec), Decimal());
    instrument.lotSize = "0.00003"_dec;
    Random random(1);
    for (int i = 0; i < 20'000; ++i) {
        const Decimal quantity = Decimal::fromRaw(static_cast<Decimal::Raw>(random.next() >> 4U));
        const Decimal floored = instrument.floorToLot(quantity);
        QVERIFY(floored <= quantity);
        QVERIFY(quantity - floored < instrument.lotSize);
        QVERIFY(floored.raw() % instrument.lotSize.raw() == 0);
    }
    instrument.lotSize = Decimal();
    QCOMPARE(instrument.floorToLot("0.123456789012"_dec), "0.123456789012"_dec);
}

QD_TEST(TestInstrument)
#include "TestInstrument.moc"
