// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/candlefiles/CandleFile.h"
#include "core/domain/BarQuality.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestMain.h"

using namespace qd;

/// What the quality check finds in real files, against counts that were made independently.
class TestSharedQuality : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheKnownDefects_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("timeframe");
        QTest::addColumn<QList<int>>("counts"); // gaps, missing, longest, zero volume, spikes,
                                                // OHLC violations, jumps
        const auto add = [](const char* file, const char* timeframe, const QList<int>& counts) {
            QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(timeframe)
                                << counts;
        };
        add("binance_BTCUSDT_1h_2017-2020.csv.gz", "1h", {4, 9, 4, 116, 1, 0, 0});
        add("binance_ETHUSDT_1h_2017-2020.csv", "1h", {4, 9, 4, 118, 2, 0, 0});
        add("binance_BTCUSDT_1d_2017-2021.csv", "1d", {0, 0, 0, 0, 2, 0, 0});
        add("binance_ETHUSDT_1d_2017-2021.csv", "1d", {0, 0, 0, 0, 6, 0, 0});
        add("binance_ADAUSDT_1d_2018-2021.csv", "1d", {0, 0, 0, 0, 3, 0, 0});
        add("binance_ETCBTC_1h_2017-2020.csv.gz", "1h", {4, 879, 470, 120, 1, 0, 0});
        add("binance-um_ALGOUSDT_1m_2023-02.csv.gz", "1m", {0, 0, 0, 13, 0, 0, 0});
        add("binance_BTCUSDT_1h_2023-2024.csv", "1h", {1, 1, 1, 1, 0, 0, 0});
        add("cmc_BTCUSD_1d_2013-2021.csv", "1d", {0, 0, 0, 242, 3, 0, 0});
        add("cmc_LTCUSD_1d_2013-2021.csv", "1d", {0, 0, 0, 242, 19, 0, 0});
        add("cmc_XRPUSD_1d_2013-2021.csv", "1d", {0, 0, 0, 144, 30, 0, 0});
        add("cmc_XMRUSD_1d_2014-2021.csv", "1d", {1, 1, 1, 0, 20, 0, 0});
        add("cmc_XLMUSD_1d_2014-2021.csv", "1d", {0, 0, 0, 0, 33, 0, 0});
        add("cmc_DOGEUSD_1d_2013-2021.csv", "1d", {0, 0, 0, 11, 49, 0, 0});
        add("cmc_USDTUSD_1d_2015-2021.csv", "1d", {2, 5, 3, 0, 0, 0, 2});
        add("ccxt_ETHBTClike_1m_2017-11.csv", "1m", {538, 717, 7, 0, 0, 0, 0});
        add("backtestingpy_GOOG_1d_2004-2013.csv", "1d", {463, 969, 4, 0, 0, 0, 0});
        add("backtestingpy_EURUSD_1h_2017-2018.csv", "1h", {42, 2063, 72, 0, 0, 0, 0});
        // Opens 105 % and 51.6 % above the close before.
        add("yahoo_XRP-USD_1d_to2018.csv", "1d", {3, 3, 1, 247, 46, 3, 2});
        add("yahoo_YHOO_1d_2014.csv", "1d", {54, 112, 3, 0, 0, 0, 0});
    }
    void findsTheKnownDefects()
    {
        QFETCH(QString, file);
        QFETCH(QString, timeframe);
        QFETCH(QList<int>, counts);
        const QString path = test::sharedFile("data/candles/" + file);
        if (path.isEmpty())
            QSKIP("reference data is not on this machine");
        const Timeframe frame = *Timeframe::parse(timeframe.toStdString());
        const auto bars = loadCandles(path.toStdString(), {"X", frame});
        QVERIFY(bars.isOk());
        BarQualityCheck check(frame);
        check.add(*bars);
        const BarQualityReport& report = check.report();
        const QList<int> found{static_cast<int>(report.gapCount),
                               static_cast<int>(report.missing),
                               static_cast<int>(report.longestGap),
                               static_cast<int>(report.count(BarDefect::ZeroVolume)),
                               static_cast<int>(report.count(BarDefect::Spike)),
                               static_cast<int>(report.count(BarDefect::OhlcViolation)),
                               static_cast<int>(report.count(BarDefect::Jump))};
        QCOMPARE(found, counts);
        QCOMPARE(report.count(BarDefect::ZeroPrice), 0);
    }
};

QD_TEST(TestSharedQuality)
#include "TestSharedQuality.moc"
