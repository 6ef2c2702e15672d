// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/Timestamp.h"

#include "core/foundation/Random.h"
#include "tests/support/TestMain.h"

#include <QDateTime>
#include <QTimeZone>

#include <limits>

using namespace qd;

namespace {

std::string isoOf(const char* text)
{
    const Result<Timestamp> instant = Timestamp::parse(text);
    return instant ? instant->toIso() : "refused: " + instant.error().message;
}

} // namespace

class TestTimestamp : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEveryDayFrom1678To2261();
    void agreesWithQtOnRandomInstants();
    void readsTheWrittenForms_data();
    void readsTheWrittenForms();
    void refusesOtherForms_data();
    void refusesOtherForms();
    void instantsBefore1970RoundDown();
    void clockChangesLeaveNoGap();
    void refusesImpossibleCalendars();
    void survivesTheEndsOfTime();
    void durationsAddUp();
};

void TestTimestamp::countsEveryDayFrom1678To2261()
{
    constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    std::int64_t day = Timestamp::parse("1678-01-01").value().nanoseconds() / 86'400'000'000'000;
    QCOMPARE(day, QDate(1970, 1, 1).daysTo(QDate(1678, 1, 1)));
    for (int year = 1678; year <= 2261; ++year) {
        const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
        for (int month = 1; month <= 12; ++month) {
            const int days = kDays[month - 1] + (month == 2 && leap ? 1 : 0);
            for (int date = 1; date <= days; ++date, ++day) {
                const Result<Timestamp> instant =
                    Timestamp::fromCalendar({.year = year, .month = month, .day = date});
                QVERIFY(instant.isOk());
                QCOMPARE(instant->nanoseconds(), day * 86'400'000'000'000);
                const CalendarTime back = instant->toCalendar();
                QVERIFY(back.year == year && back.month == month && back.day == date);
            }
            QVERIFY(!Timestamp::fromCalendar({.year = year, .month = month, .day = days + 1}));
        }
    }
    QCOMPARE(day, QDate(1970, 1, 1).daysTo(QDate(2262, 1, 1)));
}

void TestTimestamp::agreesWithQtOnRandomInstants()
{
    Random random(11);
    constexpr std::int64_t kFirst = -9'214'560'000'000;
    for (int i = 0; i < 30'000; ++i) {
        const std::int64_t ms =
            kFirst + static_cast<std::int64_t>(random.below(18'429'292'799'999));
        const Timestamp instant = Timestamp::fromMilliseconds(ms);
        const QDateTime expected = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
        QCOMPARE(QString::fromStdString(instant.toIsoDate()),
                 expected.date().toString(Qt::ISODate));
        const QString iso = expected.toString(ms % 1000 != 0 ? Qt::ISODateWithMs : Qt::ISODate);
        QCOMPARE(QString::fromStdString(instant.toIso()), iso);
        QCOMPARE(Timestamp::parse(instant.toIso()).value(), instant);
        QCOMPARE(Timestamp::parse(std::to_string(ms)).value(), instant);
        QCOMPARE(instant.milliseconds(), ms);
        QCOMPARE(Timestamp::fromCalendar(instant.toCalendar()).value(), instant);
    }
}

void TestTimestamp::readsTheWrittenForms_data()
{
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QByteArray(expected);
    };
    row("2024-01-31", "2024-01-31T00:00:00Z");
    row("2024-02-29", "2024-02-29T00:00:00Z");
    row("2000-02-29", "2000-02-29T00:00:00Z");
    row("2024-01-31T10:00:00", "2024-01-31T10:00:00Z");
    row("2024-01-31 10:00:00", "2024-01-31T10:00:00Z");
    row("2024-01-31T10:00:00Z", "2024-01-31T10:00:00Z");
    row("2024-01-31T10:00:00.123Z", "2024-01-31T10:00:00.123Z");
    row("2024-01-31T10:00:00.5", "2024-01-31T10:00:00.500Z");
    row("2024-01-31 10:00:00.000000", "2024-01-31T10:00:00Z");
    row("2024-01-31T10:00:00.123456789Z", "2024-01-31T10:00:00.123Z");
    row("2024-01-31T01:00:00+02:00", "2024-01-30T23:00:00Z");
    row("2024-02-28T23:30:00-05:30", "2024-02-29T05:00:00Z");
    row("2024-01-31T10:00:00+14:00", "2024-01-30T20:00:00Z");
    row("0", "1970-01-01T00:00:00Z");
    row("-1", "1969-12-31T23:59:59.999Z");
    row("1706695200000", "2024-01-31T10:00:00Z");
    row("1678-01-01", "1678-01-01T00:00:00Z");
    row("2261-12-31T23:59:59.999999999Z", "2261-12-31T23:59:59.999Z");
}

void TestTimestamp::readsTheWrittenForms()
{
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(isoOf(QTest::currentDataTag())), expected);
}

void TestTimestamp::refusesOtherForms_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"",
                             " ",
                             "-",
                             "today",
                             "20240131x",
                             "2024-1-31",
                             "2024-13-01",
                             "2024-00-01",
                             "2024-01-00",
                             "2024-01-32",
                             "2024-04-31",
                             "2023-02-29",
                             "1900-02-29",
                             "2100-02-29",
                             "2024-02-30",
                             "31.01.2024",
                             "01/31/2024",
                             "2024-01-31T",
                             "2024-01-31Z",
                             "2024-01-31T10",
                             "2024-01-31T10:00",
                             "2024-01-31T24:00:00",
                             "2024-01-31T10:60:00",
                             "2024-01-31T10:00:60",
                             "2024-01-31T10:00:00.",
                             "2024-01-31T10:00:00.1234567890",
                             "2024-01-31T10:00:00z",
                             "2024-01-31T10:00:00ZZ",
                             "2024-01-31T10:00:00 Z",
                             "2024-01-31T10:00:00+2",
                             "2024-01-31T10:00:00+0200",
                             "2024-01-31T10:00:00+02:60",
                             "2024-01-31T10:00:00+14:01",
                             "2024-01-31T10:00:00+-2:00",
                             " 2024-01-31",
                             "2024-01-31 ",
                             "2024-01-31\n",
                             "1677-12-31",
                             "2262-01-01",
                             "9999-12-31",
                             "0000-01-01",
                             "-0001-01-01",
                             "1678-01-01T00:00:00+01:00",
                             "2261-12-31T23:59:59-01:00",
                             "9223372036854775807",
                             "999999999999999",
                             "-999999999999999",
                             "1e12",
                             "17066952000OO",
                             "+1706695200000",
                             "1706695200.5",
                             "２０２４-01-31"})
        QTest::addRow("%s", text) << QByteArray(text);
    QTest::newRow("nul") << QByteArray("2024-01-31\0", 11);
    QTest::newRow("megabyte") << QByteArray(1'000'000, '1');
}

void TestTimestamp::refusesOtherForms()
{
    QFETCH(QByteArray, text);
    const Result<Timestamp> instant = Timestamp::parse(text.toStdString());
    QVERIFY2(!instant.isOk(), text.left(40).constData());
    QCOMPARE(instant.error().kind, ErrorKind::InvalidInput);
    QVERIFY(instant.error().message.size() < 200);
}

void TestTimestamp::instantsBefore1970RoundDown()
{
    const Timestamp justBefore = Timestamp::fromNanoseconds(-1);
    QCOMPARE(justBefore.milliseconds(), -1);
    QCOMPARE(justBefore.toIso(), std::string("1969-12-31T23:59:59.999Z"));
    QCOMPARE(Timestamp::fromNanoseconds(-1'000'000).milliseconds(), -1);
    QCOMPARE(Timestamp::fromNanoseconds(-1'000'001).milliseconds(), -2);
    QCOMPARE(Timestamp::parse("1969-12-31T23:59:59.999999999Z").value(), justBefore);
    QVERIFY(Timestamp().isNull());
    QVERIFY(!justBefore.isNull());
}

void TestTimestamp::clockChangesLeaveNoGap()
{
    // Central Europe's and New York's changes of 2024: in UTC every hour exists exactly once.
    for (const char* date : {"2024-03-31", "2024-10-27", "2024-03-10", "2024-11-03"}) {
        const Timestamp midnight = Timestamp::parse(date).value();
        for (int hour = 0; hour < 24; ++hour) {
            const Timestamp instant = midnight + Duration::seconds(hour * 3'600);
            QCOMPARE(instant.toCalendar().hour, hour);
            QCOMPARE(instant.toIsoDate(), std::string(date));
        }
    }
    QCOMPARE(isoOf("2024-03-31T01:59:59+01:00"), std::string("2024-03-31T00:59:59Z"));
    QCOMPARE(isoOf("2024-03-31T03:00:00+02:00"), std::string("2024-03-31T01:00:00Z"));
}

void TestTimestamp::refusesImpossibleCalendars()
{
    const auto refuses = [](const CalendarTime& fields) {
        return !Timestamp::fromCalendar(fields).isOk();
    };
    QVERIFY(!refuses({}));
    QVERIFY(refuses({.year = 1677}));
    QVERIFY(refuses({.year = 2262}));
    QVERIFY(refuses({.year = std::numeric_limits<int>::max()}));
    QVERIFY(refuses({.month = 0}));
    QVERIFY(refuses({.month = 13}));
    QVERIFY(refuses({.day = 0}));
    QVERIFY(refuses({.month = 2, .day = 30}));
    QVERIFY(refuses({.hour = 24}));
    QVERIFY(refuses({.hour = -1}));
    QVERIFY(refuses({.minute = 60}));
    QVERIFY(refuses({.second = 60}));
    QVERIFY(refuses({.millisecond = 1'000}));
    QVERIFY(refuses({.millisecond = -1}));
}

void TestTimestamp::survivesTheEndsOfTime()
{
    using Limits = std::numeric_limits<std::int64_t>;
    QCOMPARE(Timestamp::fromNanoseconds(Limits::max()).toIso(),
             std::string("2262-04-11T23:47:16.854Z"));
    QCOMPARE(Timestamp::fromNanoseconds(Limits::min()).toIso(),
             std::string("1677-09-21T00:12:43.145Z"));
}

void TestTimestamp::durationsAddUp()
{
    const Timestamp start = Timestamp::parse("2024-02-28").value();
    QCOMPARE((start + Duration::seconds(2 * 86'400)).toIsoDate(), std::string("2024-03-01"));
    QCOMPARE((start + Duration::seconds(90) - start).seconds(), 90);
    QCOMPARE((Duration::milliseconds(1'500) * 2).toSeconds(), 3.0);
    QVERIFY(start - Duration::nanoseconds(1) < start);
    QVERIFY(Duration::seconds(1) == Duration::milliseconds(1'000));
}

QD_TEST(TestTimestamp)
#include "TestTimestamp.moc"
