// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/strategies/sizing/PositionSizer.h"

#include "tests/core/strategies/Rehearsal.h"
#include "tests/support/TestMain.h"

#include <cmath>

using namespace qd;
using namespace qd::test;

class TestPositionSizer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void allInSpendsTheFreeCash();
    void unitsAreBroughtDownToTheLotAndTheCash();
    void percentIsOfTheFreeCash();
    void riskDividesByTheStop();
    void riskWithoutAStopIsRefused();
    void volatilityTargetWaitsForPriceChanges();
    void feesFitIn();
    void nothingIsBoughtWithoutCashOrPrice();
};

namespace {

EntrySize sizeOf(const char* spec, std::optional<double> stop = {}, const char* cash = "10000",
                 const char* close = "100", const char* fee = "0.001")
{
    PortfolioView portfolio;
    portfolio.cash = Decimal::parse(cash).value();
    portfolio.equity = portfolio.cash;
    const PositionSizer sizer(SizingSpec::parse(spec).value(), Decimal::parse(fee).value());
    return sizer.size(portfolio, instrumentFromSymbol("BTCUSDT"), Decimal::parse(close).value(),
                      stop);
}

} // namespace

void TestPositionSizer::allInSpendsTheFreeCash()
{
    const EntrySize size = sizeOf("all-in");
    QCOMPARE(size.quoteAmount.toString(), std::string("10000"));
    QVERIFY(size.quantity.isZero() && size.refusal.empty());
}

void TestPositionSizer::unitsAreBroughtDownToTheLotAndTheCash()
{
    QCOMPARE(sizeOf("units:1.123456789").quantity.toString(), std::string("1.12345678"));
    // 10,000 ÷ (100 × 1.001)
    QCOMPARE(sizeOf("units:500").quantity.toString(), std::string("99.9000999"));
    QVERIFY(!sizeOf("units:0.000000001").refusal.empty());
}

void TestPositionSizer::percentIsOfTheFreeCash()
{
    QCOMPARE(sizeOf("percent:10").quantity.toString(), std::string("10"));
    QCOMPARE(sizeOf("percent:100").quantity.toString(), std::string("99.9000999"));
}

void TestPositionSizer::riskDividesByTheStop()
{
    // 1 % of 10,000 over a stop of 4: 25 coins.
    QCOMPARE(sizeOf("risk:1", 4.0).quantity.toString(), std::string("25"));
    QCOMPARE(sizeOf("risk:1", 0.5).quantity.toString(), std::string("99.9000999"));
}

void TestPositionSizer::riskWithoutAStopIsRefused()
{
    QVERIFY(sizeOf("risk:1").refusal.find("stop") != std::string::npos);
    QVERIFY(!sizeOf("risk:1", 0.0).refusal.empty());
    QVERIFY(!sizeOf("risk:1", -1.0).refusal.empty());
    QVERIFY(!sizeOf("risk:1", 1e-300).refusal.empty());
}

void TestPositionSizer::volatilityTargetWaitsForPriceChanges()
{
    QVERIFY(!sizeOf("vol-target:20").refusal.empty());
    std::vector<double> closes;
    for (int i = 0; i < 60; ++i)
        closes.push_back(i % 2 == 0 ? 100.0 : 101.0);
    const BarSeries bars = barsFromCloses(closes);
    PositionSizer sizer(SizingSpec::parse("vol-target:20").value(), Decimal());
    for (std::size_t i = 1; i <= bars.size(); ++i)
        sizer.onBar(MarketView(bars, i));
    PortfolioView portfolio;
    portfolio.cash = portfolio.equity = Decimal::fromInt(10'000);
    const EntrySize size =
        sizer.size(portfolio, instrumentFromSymbol("BTCUSDT"), Decimal::fromInt(100), std::nullopt);
    // Each hour moves by ln 1.01, so a year of 8,760 hours moves by 0.931: 20 % of it is 21.5 %.
    const double expected = 0.2 / (std::log(1.01) * std::sqrt(8'760.0)) * 100.0;
    QVERIFY(std::abs(size.quantity.toDouble() - expected) < 1e-6);

    StateWriter writer;
    sizer.save(writer);
    const std::string bytes = writer.finish();
    StateReader reader(bytes);
    PositionSizer resumed(SizingSpec::parse("vol-target:20").value(), Decimal());
    resumed.load(reader);
    QVERIFY(reader.finish().isOk());
    const EntrySize again = resumed.size(portfolio, instrumentFromSymbol("BTCUSDT"),
                                         Decimal::fromInt(100), std::nullopt);
    QVERIFY(again.quantity == size.quantity);
}

void TestPositionSizer::feesFitIn()
{
    const EntrySize size = sizeOf("percent:100", {}, "1000", "3", "0.0075");
    const Decimal cost = size.quantity * Decimal::fromInt(3) * Decimal::parse("1.0075").value();
    QVERIFY(cost <= Decimal::fromInt(1'000));
    QVERIFY(cost > Decimal::parse("999.9999").value());
}

void TestPositionSizer::nothingIsBoughtWithoutCashOrPrice()
{
    for (const char* spec : {"all-in", "units:1", "percent:10", "risk:1", "vol-target:10"}) {
        QVERIFY(!sizeOf(spec, 1.0, "0").refusal.empty());
        QVERIFY(!sizeOf(spec, 1.0, "-5").refusal.empty());
        QVERIFY(!sizeOf(spec, 1.0, "100", "0").refusal.empty());
    }
}

QD_TEST(TestPositionSizer)
#include "TestPositionSizer.moc"
