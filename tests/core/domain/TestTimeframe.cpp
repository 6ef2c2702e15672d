// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Timeframe.h"

#include "core/foundation/Random.h"
#include "tests/support/Death.h"
#include "tests/support/TestMain.h"

#include <QDateTime>

#include <limits>

using namespace qd;

namespace {

Timeframe frame(const char* text)
{
    return Timeframe::parse(text).value();
}

std::string floorOf(const char* timeframe, const char* instant)
{
    return frame(timeframe).floor(Timestamp::parse(instant).value()).toIso();
}

} // namespace

class TestTimeframe : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAndSpells_data();
    void readsAndSpells();
    void refusesOtherTexts_data();
    void refusesOtherTexts();
    void spellingReadsBack();
    void floorsToTheGrid();
    void weeksOpenOnMonday();
    void floorContainsTheInstant();
    void floorSurvivesTheEndsOfTime();
};

void TestTimeframe::readsAndSpells_data()
{
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<QByteArray>("spelling");
    const auto row = [](const char* text, qint64 seconds, const char* spelling) {
        QTest::newRow(text) << seconds << QByteArray(spelling);
    };
    row("1s", 1, "1s");
    row("1m", 60, "1m");
    row("60s", 60, "1m");
    row("5m", 300, "5m");
    row("90m", 5'400, "90m");
    row("60m", 3'600, "1h");
    row("1h", 3'600, "1h");
    row("4h", 14'400, "4h");
    row("24h", 86'400, "1d");
    row("1d", 86'400, "1d");
    row("7d", 604'800, "1w");
    row("1w", 604'800, "1w");
    row("52w", 31'449'600, "52w");
    row("31449600s", 31'449'600, "52w");
    row("61s", 61, "61s");
}

void TestTimeframe::readsAndSpells()
{
    QFETCH(qint64, seconds);
    QFETCH(QByteArray, spelling);
    const Result<Timeframe> parsed = Timeframe::parse(QTest::currentDataTag());
    QVERIFY(parsed.isOk());
    QCOMPARE(parsed->seconds(), seconds);
    QCOMPARE(parsed->duration().seconds(), seconds);
    QCOMPARE(QByteArray::fromStdString(parsed->toString()), spelling);
}

void TestTimeframe::refusesOtherTexts_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"",     "1",   "m",    "0m",        "01m",
                             "-1m",  "+1m", "1.5h", "1M",        "1H",
                             "1mo",  "1y",  "1min", " 1m",       "1m ",
                             "1 m",  "53w", "365d", "31449601s", "999999999999999999999w",
                             "1e3s", "١m"})
        QTest::addRow("%s", text) << QByteArray(text);
    QTest::newRow("nul") << QByteArray("1m\0", 3);
    QTest::newRow("long") << QByteArray(100'000, '1') + "m";
}

void TestTimeframe::refusesOtherTexts()
{
    QFETCH(QByteArray, text);
    const Result<Timeframe> parsed = Timeframe::parse(text.toStdString());
    QVERIFY(!parsed.isOk());
    QCOMPARE(parsed.error().kind, ErrorKind::InvalidInput);
    QVERIFY(parsed.error().message.size() < 200);
}

void TestTimeframe::spellingReadsBack()
{
    for (std::int64_t seconds = 1; seconds < 200'000; ++seconds) {
        const Timeframe timeframe = Timeframe::fromSeconds(seconds);
        QVERIFY(Timeframe::parse(timeframe.toString()).value() == timeframe);
    }
}

void TestTimeframe::floorsToTheGrid()
{
    QCOMPARE(floorOf("1m", "2024-01-31T10:17:59.999Z"), std::string("2024-01-31T10:17:00Z"));
    QCOMPARE(floorOf("5m", "2024-01-31T10:17:59Z"), std::string("2024-01-31T10:15:00Z"));
    QCOMPARE(floorOf("1h", "2024-01-31T10:00:00Z"), std::string("2024-01-31T10:00:00Z"));
    QCOMPARE(floorOf("4h", "2024-01-31T11:59:59Z"), std::string("2024-01-31T08:00:00Z"));
    QCOMPARE(floorOf("1d", "2024-02-29T23:59:59Z"), std::string("2024-02-29T00:00:00Z"));
    QCOMPARE(floorOf("1d", "1969-12-31T00:00:01Z"), std::string("1969-12-31T00:00:00Z"));
    QCOMPARE(floorOf("1h", "1969-12-31T23:00:00Z"), std::string("1969-12-31T23:00:00Z"));
}

void TestTimeframe::weeksOpenOnMonday()
{
    QCOMPARE(floorOf("1w", "2024-02-29T12:00:00Z"), std::string("2024-02-26T00:00:00Z"));
    QCOMPARE(floorOf("1w", "2024-02-26T00:00:00Z"), std::string("2024-02-26T00:00:00Z"));
    QCOMPARE(floorOf("1w", "2024-02-25T23:59:59Z"), std::string("2024-02-19T00:00:00Z"));
    QCOMPARE(floorOf("1w", "1970-01-01"), std::string("1969-12-29T00:00:00Z"));
    Random random(1);
    for (int i = 0; i < 10'000; ++i) {
        const auto ms =
            static_cast<std::int64_t>(random.below(8'000'000'000'000)) - 4'000'000'000'000;
        const Timestamp open = frame("1w").floor(Timestamp::fromMilliseconds(ms));
        const QDateTime date = QDateTime::fromMSecsSinceEpoch(open.milliseconds(), Qt::UTC);
        QCOMPARE(date.date().dayOfWeek(), int(Qt::Monday));
        QCOMPARE(date.time(), QTime(0, 0));
    }
}

void TestTimeframe::floorContainsTheInstant()
{
    Random random(2);
    for (int i = 0; i < 50'000; ++i) {
        const Timeframe timeframe =
            Timeframe::fromSeconds(1 + static_cast<std::int64_t>(random.below(52 * 604'800)));
        const Timestamp instant = Timestamp::fromNanoseconds(
            static_cast<std::int64_t>(random.below(8'000'000'000'000'000'000)) -
            4'000'000'000'000'000'000);
        const Timestamp open = timeframe.floor(instant);
        QVERIFY(open <= instant);
        QVERIFY(instant < open + timeframe.duration());
        QVERIFY(timeframe.floor(open) == open);
        QVERIFY(timeframe.floor(open + timeframe.duration()) == open + timeframe.duration());
    }
}

void TestTimeframe::floorSurvivesTheEndsOfTime()
{
    const auto last = Timestamp::fromNanoseconds(std::numeric_limits<std::int64_t>::max());
    const auto first = Timestamp::fromNanoseconds(std::numeric_limits<std::int64_t>::min());
    for (const char* text : {"1s", "1m", "1d", "1w", "52w"}) {
        QVERIFY(frame(text).floor(last) <= last);
        QVERIFY(frame(text).floor(first) == first);
    }
    QVERIFY(test::dies([=] { (void)Timeframe::fromSeconds(0).floor(last); }));
}

QD_TEST(TestTimeframe)
#include "TestTimeframe.moc"
