// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/candlefiles/CandleFile.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestMain.h"

using namespace qd;

namespace {

/// The clean tables went through doubles on their way: a 17th digit may differ.
bool isSame(Decimal a, Decimal b)
{
    constexpr double kLastBits = 4.5e-16;
    return a == b || (a - b).abs().toDouble() <= b.toDouble() * kLastBits;
}

bool isSame(const Bar& a, const Bar& b)
{
    return a.openTime == b.openTime && isSame(a.open, b.open) && isSame(a.high, b.high) &&
           isSame(a.low, b.low) && isSame(a.close, b.close) && isSame(a.volume, b.volume);
}

} // namespace

/// Real files as their publishers wrote them, against tables of the same bars that were cleaned
/// independently of this program.
class TestSharedCandles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRawFilesAsTheirCleanCounterparts_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("clean");
        QTest::addColumn<QString>("symbol");
        QTest::addColumn<QString>("timeframe");
        QTest::addColumn<int>("bars");
        QTest::addColumn<int>("duplicates");
        const auto add = [](const char* raw, const char* clean, const char* symbol,
                            const char* timeframe, int bars, int duplicates) {
            QTest::newRow(raw) << QString::fromLatin1(raw) << QString::fromLatin1(clean)
                               << QString::fromLatin1(symbol) << QString::fromLatin1(timeframe)
                               << bars << duplicates;
        };
        add("cryptodatadownload_Binance_BTCUSDT_1h.csv.gz", "binance_BTCUSDT_1h_2017-2020.csv.gz",
            "BTCUSDT", "1h", 29532, 2649);
        add("cryptodatadownload_Binance_ETHUSDT_1h.csv.gz", "binance_ETHUSDT_1h_2017-2020.csv",
            "ETHUSDT", "1h", 29532, 2649);
        add("cryptodatadownload_Binance_BTCUSDT_d.csv", "binance_BTCUSDT_1d_2017-2021.csv",
            "BTCUSDT", "1d", 1408, 1);
        add("cryptodatadownload_Binance_ETHUSDT_d.csv", "binance_ETHUSDT_1d_2017-2021.csv",
            "ETHUSDT", "1d", 1408, 1);
        add("cryptodatadownload_Binance_ADAUSDT_d.csv", "binance_ADAUSDT_1d_2018-2021.csv",
            "ADAUSDT", "1d", 1165, 0);
        add("cryptodatadownload_Binance_ETCBTC_1h.csv.gz", "binance_ETCBTC_1h_2017-2020.csv.gz",
            "ETCBTC", "1h", 27783, 0);
        add("cryptodatadownload_BTCUSDT_futures_hour.csv",
            "binance-um_BTCUSDT_1h_2020-08_2020-12.csv", "BTCUSDT", "1h", 3599, 0);
        add("binance-vision_um_LTCUSDT-1m-2026-02.zip", "binance-um_LTCUSDT_1m_2026-02.csv.gz",
            "LTCUSDT", "1m", 40320, 0);
        add("binance-vision_um_ALGOUSDT-1m-2023-02.zip", "binance-um_ALGOUSDT_1m_2023-02.csv.gz",
            "ALGOUSDT", "1m", 40320, 0);
        add("kaggle_coin_Bitcoin.csv", "cmc_BTCUSD_1d_2013-2021.csv", "BTCUSD", "1d", 2991, 0);
        add("kaggle_coin_Litecoin.csv", "cmc_LTCUSD_1d_2013-2021.csv", "LTCUSD", "1d", 2991, 0);
        add("ccxt_freqtrade_UNITTEST_BTC-1m.json.gz", "ccxt_ETHBTClike_1m_2017-11.csv", "ETHBTC",
            "1m", 13681, 0);
        add("ccxt_freqtrade_XRP_USDT_USDT-1h-futures.json.gz", "binance-um_XRPUSDT_1h_2021.csv",
            "XRPUSDT", "1h", 100, 0);
        add("yahoo_BTC-USD.csv", "yahoo_BTC-USD_1d_viv.csv", "BTC-USD", "1d", 366, 0);
        add("yahoo_ETH-USD.csv", "yahoo_ETH-USD_1d_viv.csv", "ETH-USD", "1d", 366, 0);
        add("yahoo_LTC-USD.csv", "yahoo_LTC-USD_1d_viv.csv", "LTC-USD", "1d", 366, 0);
        add("yahoo_XMR-USD.csv", "yahoo_XMR-USD_1d_viv.csv", "XMR-USD", "1d", 366, 0);
        add("yahoo_XRP-USD_2018.csv", "yahoo_XRP-USD_1d_to2018.csv", "XRP-USD", "1d", 1083, 3);
        add("yahoo_yhoo-2014.csv", "yahoo_YHOO_1d_2014.csv", "YHOO", "1d", 252, 0);
    }
    void readsRawFilesAsTheirCleanCounterparts()
    {
        QFETCH(QString, raw);
        QFETCH(QString, clean);
        QFETCH(QString, symbol);
        QFETCH(QString, timeframe);
        QFETCH(int, bars);
        QFETCH(int, duplicates);
        const QString rawPath = test::sharedFile("data/raw/" + raw);
        const QString cleanPath = test::sharedFile("data/candles/" + clean);
        if (rawPath.isEmpty() || cleanPath.isEmpty())
            QSKIP("reference data is not on this machine");
        HistoryRequest request;
        request.key = {symbol.toStdString(), *Timeframe::parse(timeframe.toStdString())};
        const auto dirty = openCandleFile(rawPath.toStdString())->fetch(request);
        const auto good = openCandleFile(cleanPath.toStdString())->fetch(request);
        QVERIFY2(dirty.isOk(), dirty ? "" : dirty.error().describe().c_str());
        QVERIFY2(good.isOk(), good ? "" : good.error().describe().c_str());
        QCOMPARE(dirty->bars.size(), static_cast<std::size_t>(bars));
        QCOMPARE(good->bars.size(), dirty->bars.size());
        QCOMPARE(dirty->duplicates, duplicates);
        QCOMPARE(dirty->rejectedCount, 0);
        for (std::size_t i = 0; i < good->bars.size(); ++i) {
            const Bar a = dirty->bars.bar(i);
            const Bar b = good->bars.bar(i);
            if (!isSame(a, b))
                QFAIL(qPrintable(QStringLiteral("%1: %2 %3 %4 %5 %6, expected %7 %8 %9 %10 %11")
                                     .arg(QString::fromStdString(b.openTime.toIso()))
                                     .arg(a.open.toString().c_str(), a.high.toString().c_str(),
                                          a.low.toString().c_str(), a.close.toString().c_str(),
                                          a.volume.toString().c_str(), b.open.toString().c_str(),
                                          b.high.toString().c_str())
                                     .arg(b.low.toString().c_str(), b.close.toString().c_str(),
                                          b.volume.toString().c_str())));
        }
    }

    void saysWhatATradeOrDepthFileLacks_data()
    {
        QTest::addColumn<QString>("file");
        for (const char* file :
             {"ccxt_freqtrade_XRP_ETH-trades.json.gz", "ccxt_public_trades_list.csv",
              "kraken_trades_BCHEUR.csv", "nautilus_btcusdt-depth-snap.csv",
              "hftbacktest_spot_btcusdt_20240808.txt.gz", "feather_ETH_BTC-5m.feather"})
            QTest::newRow(file) << QString::fromLatin1(file);
    }
    void saysWhatATradeOrDepthFileLacks()
    {
        QFETCH(QString, file);
        const QString path = test::sharedFile("data/raw/" + file);
        if (path.isEmpty())
            QSKIP("reference data is not on this machine");
        const auto bars = loadCandles(path.toStdString(), {"X", *Timeframe::parse("1m")});
        QVERIFY(!bars.isOk());
        QCOMPARE(bars.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!bars.error().hint.empty());
    }

    void readsRecordedYahooCharts()
    {
        QD_REQUIRE_SHARED(path, "data/protocol/yahoo/chart-BTC-USD-2020-01-01-to-2020-01-03.json");
        const auto bars = loadCandles(path.toStdString(), {"BTC-USD", *Timeframe::parse("1d")});
        QVERIFY(bars.isOk());
        QCOMPARE(bars->size(), std::size_t{3});
        QCOMPARE(bars->bar(0).open.toString(), "7194.89208984375");
        QCOMPARE(bars->bar(2).volume.toString(), "28111481032");
        QCOMPARE(bars->bar(2).openTime.toIso(), "2020-01-03T00:00:00Z");
    }
};

QD_TEST(TestSharedCandles)
#include "TestSharedCandles.moc"
