// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition/CandleGuess.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace qd;

class TestCandleGuess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfExchangesAndArchivesTellSymbolAndTimeframe_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("symbol");
        QTest::addColumn<QString>("timeframe");
        const auto row = [](const char* name, const char* symbol, const char* timeframe) {
            QTest::newRow(name) << name << symbol << timeframe;
        };
        row("BTCUSDT-1h-2024-01.zip", "BTCUSDT", "1h");
        row("Binance_ETHUSDT_d.csv", "ETHUSDT", "1d");
        row("Binance_BTCUSDT_1h.csv", "BTCUSDT", "1h");
        row("BTC-USD.csv", "BTCUSD", "");
        row("btc_usdt_15m.csv.gz", "BTCUSDT", "15m");
        row("binance-um_ALGOUSDT_1m_2023-02.csv.gz", "ALGOUSDT", "1m");
        row("backtestingpy_EURUSD_1h_2017-2018.csv", "EURUSD", "1h");
        row("AAPL 1day.csv", "AAPL", "1d");
        row("prices.csv", "PRICES", "");
        row("2024.csv", "", "");
        row("", "", "");
    }
    void namesOfExchangesAndArchivesTellSymbolAndTimeframe()
    {
        QFETCH(QString, name);
        const CandleFileGuess guess = guessFromName(name.toStdString());
        QTEST(QString::fromStdString(guess.symbol), "symbol");
        QTEST(guess.timeframe ? QString::fromStdString(guess.timeframe->toString()) : QString(),
              "timeframe");
    }

    void theFirstLinesTellMore()
    {
        const CandleFileGuess chart =
            guessFromText(R"({"chart":{"result":[{"meta":{"currency":"USD","symbol":"BTC-USD",)"
                          R"("dataGranularity":"1d"}}]}})");
        QCOMPARE(chart.symbol, std::string("BTCUSD"));
        QCOMPARE(chart.timeframe->toString(), std::string("1d"));
        const CandleFileGuess table =
            guessFromText("https://www.example.org\nUnix,Date,Symbol,Open\n1,2,BTC/USDT,3\n");
        QCOMPARE(table.symbol, std::string("BTCUSDT"));
        QVERIFY(!table.timeframe);
        QVERIFY(guessFromText("").symbol.empty());
        QVERIFY(guessFromText(std::string(10'000, '"')).symbol.empty());
    }

    void theDistanceOfMostNeighboursIsTheTimeframe()
    {
        const auto at = [](std::int64_t minutes) {
            return Timestamp::fromMilliseconds(1'704'067'200'000 + minutes * 60'000);
        };
        QCOMPARE(guessFromTimes({at(0), at(5), at(10), at(60), at(65)})->toString(),
                 std::string("5m"));
        QVERIFY(!guessFromTimes({}));
        QVERIFY(!guessFromTimes({at(0)}));
        QVERIFY(!guessFromTimes({at(0), at(0)}));
    }

    void realFilesAreToldByTheirTimesAlone()
    {
        QD_REQUIRE_SHARED(hours, "data/candles/binance_BTCUSDT_1h_2023-2024.csv");
        QD_REQUIRE_SHARED(days, "data/candles/cmc_BTCUSD_1d_2013-2021.csv");
        // Under a name that says nothing.
        const QTemporaryDir folder;
        const auto guessed = [&](const QString& file) {
            const QString link = folder.filePath(QStringLiteral("prices.csv"));
            QFile::remove(link);
            QFile::link(file, link);
            const CandleFileGuess guess = guessCandleFile(link.toStdString());
            return guess.timeframe ? guess.timeframe->toString() : std::string();
        };
        QCOMPARE(guessed(hours), std::string("1h"));
        QCOMPARE(guessed(days), std::string("1d"));
    }

    void whatIsNoFileOfCandlesSaysNothing()
    {
        QVERIFY(!guessCandleFile("/nowhere/at-all.csv").timeframe);
    }
};

QD_TEST(TestCandleGuess)
#include "TestCandleGuess.moc"
