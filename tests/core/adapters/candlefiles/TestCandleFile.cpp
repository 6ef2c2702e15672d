// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/candlefiles/CandleFile.h"
#include "tests/core/adapters/candlefiles/PackedFiles.h"
#include "tests/support/TestMain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace qd;
using qd::test::gzipped;
using qd::test::writeFile;
using qd::test::zipped;

namespace {

QString fixture(const QString& name)
{
    return QStringLiteral(QD_SOURCE_DIR "/tests/core/adapters/candlefiles/fixtures/") + name;
}

QByteArray contents(const QString& name)
{
    QFile file(fixture(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<History> fetch(const std::string& path, const char* timeframe = "1h",
                      CandleFormat format = CandleFormat::Auto)
{
    HistoryRequest request;
    request.key = {"BTCUSDT", *Timeframe::parse(timeframe)};
    return openCandleFile(path, format)->fetch(request);
}

QString closes(const BarSeries& bars)
{
    QString text;
    for (std::size_t i = 0; i < bars.size(); ++i)
        text += QString::fromStdString(bars.closeExact(i).toString()) + ' ';
    return text.trimmed();
}

} // namespace

class TestCandleFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheSameBarsFromEveryFormat_data()
    {
        QTest::addColumn<int>("duplicates");
        QTest::addColumn<int>("rejected");
        QTest::newRow("plain.csv") << 0 << 0;
        QTest::newRow("reordered.csv") << 0 << 0;
        QTest::newRow("binance-vision.csv") << 0 << 0;
        QTest::newRow("binance-vision-header.csv") << 0 << 0;
        QTest::newRow("ccxt.json") << 0 << 0;
        QTest::newRow("yahoo-chart.json") << 0 << 1;
        QTest::newRow("yahoo.csv") << 0 << 1;
        QTest::newRow("cryptodatadownload.csv") << 1 << 0;
        QTest::newRow("cryptodatadownload-old.csv") << 0 << 0;
        QTest::newRow("coinmarketcap.csv") << 0 << 0;
        QTest::newRow("quoted-crlf-bom.csv") << 0 << 0;
    }
    void readsTheSameBarsFromEveryFormat()
    {
        QFETCH(int, duplicates);
        QFETCH(int, rejected);
        const QString name = QString::fromLatin1(QTest::currentDataTag());
        const bool isDaily = name.startsWith("yahoo.csv") || name.startsWith("coinmarketcap");
        const auto history = fetch(fixture(name).toStdString(), isDaily ? "1d" : "1h");
        QVERIFY2(history.isOk(), history ? "" : history.error().describe().c_str());
        QCOMPARE(history->rejectedCount, rejected);
        QCOMPARE(history->duplicates, duplicates);
        const auto reference = fetch(fixture("plain.csv").toStdString());
        QCOMPARE(history->bars.size(), std::size_t{3});
        for (std::size_t i = 0; i < 3; ++i) {
            Bar bar = history->bars.bar(i);
            if (isDaily)
                QCOMPARE(bar.openTime.nanoseconds() % 86'400'000'000'000, 0);
            else
                QCOMPARE(bar.openTime, reference->bars.openTime(i));
            bar.openTime = reference->bars.openTime(i);
            QVERIFY(bar == reference->bars.bar(i));
        }
    }

    void listsBadRowsAndKeepsTheRest()
    {
        const auto history = fetch(fixture("hostile.csv").toStdString());
        QVERIFY(history.isOk());
        QCOMPARE(history->read, 13);
        QCOMPARE(history->rejectedCount, 9);
        QStringList lines;
        for (const RejectedLine& line : history->rejected)
            lines += QString::number(line.line) + ": " + QString::fromStdString(line.reason);
        const QStringList expected{"3: open 'NaN' is NaN or infinite",
                                   "4: high 'inf' is NaN or infinite",
                                   "5: low '-0.5' is negative",
                                   "6: close 'abc' is not a number",
                                   "7: 5 columns where 6 are needed",
                                   "8: the time 'yesterday' is not understood",
                                   "9: low is missing",
                                   "10: low '1e400' is out of range",
                                   "13: a quoted field does not end"};
        QCOMPARE(lines, expected);
        // Zero prices and high below low are stored as they are.
        QCOMPARE(history->bars.size(), std::size_t{4});
        QVERIFY(history->bars.bar(1).close.isZero());
        QVERIFY(history->bars.bar(2).high < history->bars.bar(2).low);
    }

    void seesThroughGzipAndZip()
    {
        const QTemporaryDir folder;
        for (const char* name : {"plain.csv", "ccxt.json", "yahoo-chart.json"}) {
            const QByteArray text = contents(name);
            const auto plain = fetch(fixture(name).toStdString());
            const auto gzip = fetch(writeFile(folder, "a.gz", gzipped(text)));
            const auto zip =
                fetch(writeFile(folder, "a.zip", zipped({{"../qd-escaped.csv", text}})));
            QVERIFY(gzip.isOk());
            QVERIFY2(zip.isOk(), zip ? "" : zip.error().describe().c_str());
            QCOMPARE(closes(gzip->bars), closes(plain->bars));
            QCOMPARE(closes(zip->bars), closes(plain->bars));
        }
        QVERIFY(!QFile::exists(folder.filePath("../qd-escaped.csv")) &&
                !QFile::exists("../qd-escaped.csv"));
    }

    void refusesWhatCannotBeCandles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray plain = contents("plain.csv");
        const QByteArray big = plain + QByteArray("1704078000000,1,2,0.5,1.5,10\n").repeated(5000);
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("only blanks") << QByteArray("\n\n  \n");
        QTest::newRow("only a header") << QByteArray("open_time,open,high,low,close,volume\n");
        QTest::newRow("only bad rows")
            << QByteArray("open_time,open,high,low,close,volume\nx,y,z,1,2,3\n");
        QTest::newRow("binary") << QByteArray("\x7f"
                                              "ELF\0\0\1\2",
                                              8);
        QTest::newRow("UTF-16") << QByteArray("o\0p\0e\0n\0,\0", 10);
        QTest::newRow("prose") << QByteArray("Dear Sir or Madam,\nno candles here.\n");
        QTest::newRow("another table") << QByteArray("id,name,city,street,country\n1,a,b,c,d\n");
        QTest::newRow("truncated gzip") << gzipped(big).chopped(20);
        QTest::newRow("gzip without a trailer") << gzipped(big).chopped(8);
        QTest::newRow("gzip header only") << gzipped(big).left(12);
        QTest::newRow("gzip of nothing") << gzipped(QByteArray());
        QTest::newRow("truncated zip") << zipped({{"a.csv", big}}).left(200);
        QTest::newRow("zip of nothing") << zipped({});
        QTest::newRow("zip of two files") << zipped({{"a.csv", plain}, {"b.csv", plain}});
        QTest::newRow("truncated array") << contents("ccxt.json").chopped(10);
        QTest::newRow("array of objects") << QByteArray("[{\"open\": 1}]");
        QTest::newRow("array of nothing") << QByteArray("[]");
        QTest::newRow("deep array") << QByteArray(100'000, '[');
        QTest::newRow("deep object") << QByteArray("{\"a\":").repeated(100'000);
        QTest::newRow("text behind the array") << contents("ccxt.json") + "]";
        QTest::newRow("truncated chart") << contents("yahoo-chart.json").chopped(10);
        QTest::newRow("chart with an error")
            << QByteArray("{\"chart\":{\"result\":null,\"error\":{\"code\":\"Not Found\"}}}");
        QTest::newRow("chart without quotes")
            << QByteArray("{\"chart\":{\"result\":[{\"timestamp\":[1]}]}}");
        QTest::newRow("another object") << QByteArray("{\"code\":-1121,\"msg\":\"Invalid\"}");
        QTest::newRow("gzip bomb") << gzipped(QByteArray(64 * 1024 * 1024, ' '));
    }
    void refusesWhatCannotBeCandles()
    {
        QFETCH(QByteArray, bytes);
        const QTemporaryDir folder;
        HistoryRequest request;
        request.key = {"BTCUSDT", *Timeframe::parse("1h")};
        int batches = 0;
        const std::string path = writeFile(folder, "file", bytes);
        const auto import = importCandles(
            path, CandleFormat::Auto, request,
            [&batches](BarSeries) -> Status {
                ++batches;
                return {};
            },
            100);
        QVERIFY(!import.isOk());
        QCOMPARE(import.error().kind, ErrorKind::InvalidInput);
        QVERIFY(!import.error().hint.empty());
        QVERIFY2(import.error().message.find(path) != std::string::npos,
                 import.error().message.c_str());
        QCOMPARE(batches, 0);
    }

    void saysWhyAFileCannotBeOpened()
    {
        const QTemporaryDir folder;
        QCOMPARE(fetch(folder.filePath("none.csv").toStdString()).error().kind,
                 ErrorKind::NotFound);
        QCOMPARE(fetch(folder.path().toStdString()).error().kind, ErrorKind::InvalidInput);
    }

    void keepsTheDuplicateNearerTheNewestEnd()
    {
        const QTemporaryDir folder;
        const QByteArray header = "open_time,open,high,low,close,volume\n";
        const QByteArray ascending = header + "1704067200000,1,1,1,1,1\n"
                                              "1704070800000,1,1,1,2,1\n"
                                              "1704070800000,1,1,1,3,1\n"
                                              "1704074400000,1,1,1,4,1\n";
        const QByteArray descending = header + "1704074400000,1,1,1,4,1\n"
                                               "1704070800000,1,1,1,3,1\n"
                                               "1704070800000,1,1,1,2,1\n"
                                               "1704067200000,1,1,1,1,1\n";
        for (const QByteArray& text : {ascending, descending}) {
            const auto history = fetch(writeFile(folder, "a.csv", text));
            QVERIFY(history.isOk());
            QCOMPARE(closes(history->bars), QStringLiteral("1 3 4"));
            QCOMPARE(history->duplicates, 1);
        }
    }

    void takesOnlyTheAskedTime()
    {
        HistoryRequest request;
        request.key = {"BTCUSDT", *Timeframe::parse("1h")};
        request.from = *Timestamp::parse("2024-01-01T01:00:00Z");
        request.to = *Timestamp::parse("2024-01-01T02:00:00Z");
        const auto history = openCandleFile(fixture("plain.csv").toStdString())->fetch(request);
        QVERIFY(history.isOk());
        QCOMPARE(closes(history->bars), QStringLiteral("42613.56"));
        QCOMPARE(history->read, 3);
    }

    void stopsWhenItIsCancelled()
    {
        const QTemporaryDir folder;
        QByteArray text = "open_time,open,high,low,close,volume\n";
        for (int i = 0; i < 100'000; ++i)
            text += QByteArray::number(1704067200000 + 60'000LL * i) + ",1,2,0.5,1.5,10\n";
        HistoryRequest request;
        request.key = {"BTCUSDT", *Timeframe::parse("1m")};
        int calls = 0;
        request.progress = [&](double fraction) {
            ++calls;
            QVERIFY(fraction > 0.0 && fraction <= 1.0);
            request.cancellation.cancel();
        };
        const auto path = writeFile(folder, "a.csv", text);
        QCOMPARE(openCandleFile(path)->fetch(request).error().kind, ErrorKind::Cancelled);
        QCOMPARE(calls, 1);
    }

    void survivesALineWithoutAnEnd()
    {
        const QTemporaryDir folder;
        const QByteArray text =
            contents("plain.csv") + QByteArray(3'000'000, '7') + "\n1704078000000,1,2,0.5,1.5,10\n";
        const auto history = fetch(writeFile(folder, "a.csv", text));
        QVERIFY(history.isOk());
        QCOMPARE(history->bars.size(), std::size_t{4});
        QCOMPARE(history->rejectedCount, 1);
        QCOMPARE(history->rejected.front().line, 5);
    }

    void rejectsANaNInAnArrayRowOnly()
    {
        const QTemporaryDir folder;
        const auto history = fetch(writeFile(
            folder, "a.json", "[[1704067200000,1,2,0.5,NaN,1],[1704070800000,1,2,0.5,1.5,1]]"));
        QVERIFY(history.isOk());
        QCOMPARE(history->bars.size(), std::size_t{1});
        QCOMPARE(history->rejected.front().line, 1);
    }

    void namesTheKnownFormats()
    {
        QCOMPARE(*parseCandleFormat("binance-vision"), CandleFormat::BinanceVision);
        QCOMPARE(parseCandleFormat("parquet").error().kind, ErrorKind::Usage);
        const auto wrong =
            fetch(fixture("plain.csv").toStdString(), "1h", CandleFormat::BinanceVision);
        QCOMPARE(wrong.error().kind, ErrorKind::InvalidInput);
        const auto chart =
            fetch(fixture("plain.csv").toStdString(), "1h", CandleFormat::YahooChart);
        QCOMPARE(chart.error().kind, ErrorKind::InvalidInput);
    }
};

QD_TEST(TestCandleFile)
#include "TestCandleFile.moc"
