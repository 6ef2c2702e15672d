// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli/QdProcess.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>

using qd::test::QdOutcome;
using qd::test::runQd;

class TestDataCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void importsListsChecksAndExports()
    {
        const QString file = write("bars.csv", header() + "3600000,1,2,1,1.5,10\n"
                                                          "7200000,1.5,2,1,1.8,0\n"
                                                          "18000000,1.8,9,1,2,5\n");
        const QdOutcome imported = import({file});
        QCOMPARE(imported.exitCode, 0);
        const nlohmann::json document = imported.json();
        QCOMPARE(document["read"].get<int>(), 3);
        QCOMPARE(document["inserted"].get<int>(), 3);
        QCOMPARE(document["first"].get<int>(), 3'600'000);
        QCOMPARE(document["last"].get<int>(), 18'000'000);
        QCOMPARE(document["gaps"][0]["missing"].get<int>(), 2);

        const nlohmann::json list = qd({"data", "list", "--json"}).json();
        QVERIFY2(list.dump().find("\"XYZUSDT\"") != std::string::npos, list.dump().c_str());
        const nlohmann::json check = qd({"data", "check", "XYZUSDT", "1h", "--json"}).json();
        QVERIFY2(check.dump().find("zero_volume") != std::string::npos, check.dump().c_str());

        const QString copy = path("copy.csv");
        QCOMPARE(qd({"data", "export", "XYZUSDT", "1h", "--out", copy}).exitCode, 0);
        QFile exported(copy);
        QVERIFY(exported.open(QIODevice::ReadOnly));
        QVERIFY(exported.readAll().contains("7200000,1.5,2,1,1.8,0"));
    }

    void importingAgainChangesNothing()
    {
        const QString file = write("bars.csv", header() + "3600000,1,2,1,1.5,10\n");
        QCOMPARE(import({file}).exitCode, 0);
        const nlohmann::json again = import({file}).json();
        QCOMPARE(again["inserted"].get<int>(), 0);
    }

    void listsRejectedLinesWithTheirNumbers()
    {
        const QString file = write("bars.csv", header() + "3600000,1,2,1,1.5,10\n"
                                                          "7200000,nan,2,1,1.8,1\n"
                                                          "10800000,1,2,1,abc,1\n"
                                                          "14400000,1,2,1\n"
                                                          "18000000,1,2,-1,1,1\n");
        const QdOutcome outcome = import({file});
        QCOMPARE(outcome.exitCode, 0);
        const nlohmann::json rejected = outcome.json()["rejected"];
        QCOMPARE(rejected.size(), std::size_t{4});
        QCOMPARE(rejected[0]["line"].get<int>(), 3);
        QCOMPARE(rejected[3]["line"].get<int>(), 6);
    }

    void refusesWhatIsNoCandleFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\x02\x01\x01\0\0\0\0\xff\xfe",
                                              13);
        QTest::newRow("no price columns") << QByteArray("open_time,volume\n3600000,1\n");
        QTest::newRow("cut gzip") << QByteArray::fromHex("1f8b08000000000002ff4b4c4a");
        QTest::newRow("nothing usable") << header() + "3600000,inf,2,1,1.5,10\n";
    }
    void refusesWhatIsNoCandleFile()
    {
        QFETCH(QByteArray, content);
        const QdOutcome outcome = import({write("bars.csv", content)});
        QCOMPARE(outcome.exitCode, 3);
        const nlohmann::json error = outcome.json()["error"];
        QVERIFY(!error["message"].get<std::string>().empty());
        QVERIFY2(!error["hint"].get<std::string>().empty(), "says what to do");
        QCOMPARE(qd({"data", "check", "XYZUSDT", "1h", "--json"}).exitCode, 3);
    }

    void readsStandardInput()
    {
        const QdOutcome outcome =
            runQd(path("workspace"),
                  {"data", "import", "-", "--symbol", "XYZUSDT", "--timeframe", "1h", "--json"},
                  header() + "3600000,1,2,1,1.5,10\n");
        QCOMPARE(outcome.exitCode, 0);
        QCOMPARE(outcome.json()["inserted"].get<int>(), 1);
    }

    void theSameSeedInventsTheSameMarket()
    {
        QByteArray files[2];
        for (int i = 0; i < 2; ++i) {
            const QString out = path(i == 0 ? "a.csv" : "b.csv");
            QCOMPARE(qd({"data", "synth", "--model", "garch-jump", "--symbol", "DEMO",
                         "--timeframe", "1m", "--bars", "2000", "--seed", "7", "--out", out})
                         .exitCode,
                     0);
            QFile file(out);
            QVERIFY(file.open(QIODevice::ReadOnly));
            files[i] = file.readAll();
        }
        QVERIFY(files[0].count('\n') >= 2000);
        QCOMPARE(files[0], files[1]);
    }

    void theMessyExchangeFileComesInRight()
    {
        QD_REQUIRE_SHARED(raw, "data/raw/cryptodatadownload_Binance_BTCUSDT_1h.csv.gz");
        const nlohmann::json document = import({raw}).json();
        QCOMPARE(document["inserted"].get<int>(), 29'532);
        QCOMPARE(document["duplicates"].get<int>(), 2'649);
        QCOMPARE(document["gap_count"].get<int>(), 4);
    }

    void wrongUsageIsToldApart()
    {
        QCOMPARE(qd({"data", "import", "x.csv"}).exitCode, 2);
        QCOMPARE(qd({"data", "frobnicate"}).exitCode, 2);
        QCOMPARE(import({path("absent.csv")}).exitCode, 3);
    }

private:
    static QByteArray header() { return "open_time,open,high,low,close,volume\n"; }
    QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    QString write(const char* name, const QByteArray& content) const
    {
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(content);
        return path(name);
    }
    QdOutcome qd(const QStringList& arguments) const { return runQd(path("workspace"), arguments); }
    QdOutcome import(const QStringList& files) const
    {
        return qd(QStringList{"data", "import"} + files +
                  QStringList{"--symbol", "XYZUSDT", "--timeframe", "1h", "--json"});
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QD_TEST(TestDataCommands)
#include "TestDataCommands.moc"
