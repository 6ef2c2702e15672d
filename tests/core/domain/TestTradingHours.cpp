// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/TradingHours.h"

#include "core/foundation/Random.h"
#include "tests/support/TestMain.h"

using namespace qd;

class TestTradingHours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void alwaysOpenByDefault();
    void containsDaysAndHours_data();
    void containsDaysAndHours();
    void readsWhatItWrites_data();
    void readsWhatItWrites();
    void saysWhatCannotBeRead_data();
    void saysWhatCannotBeRead();
    void agreesWithTheCalendarEverywhere();
};

void TestTradingHours::alwaysOpenByDefault()
{
    const TradingHours hours;
    QVERIFY(!hours.isRestricted());
    QVERIFY(hours.contains(Timestamp()));
    QCOMPARE(hours.toString(), std::string("always"));
}

void TestTradingHours::containsDaysAndHours_data()
{
    QTest::addColumn<QByteArray>("hours");
    QTest::addColumn<QByteArray>("time");
    QTest::addColumn<bool>("isInside");
    const auto row = [](const char* hours, const char* time, bool isInside) {
        QTest::addRow("%s at %s", hours, time) << QByteArray(hours) << QByteArray(time) << isInside;
    };
    row("mon-fri 09:00-17:30", "2024-01-05T09:00:00Z", true); // Friday
    row("mon-fri 09:00-17:30", "2024-01-05T08:59:59.999Z", false);
    row("mon-fri 09:00-17:30", "2024-01-05T17:29:59Z", true);
    row("mon-fri 09:00-17:30", "2024-01-05T17:30:00Z", false);
    row("mon-fri 09:00-17:30", "2024-01-06T12:00:00Z", false); // Saturday
    row("mon-fri 09:00-17:30 +02:00", "2024-01-05T07:00:00Z", true);
    row("mon-fri 09:00-17:30 -05:30", "2024-01-05T14:29:00Z", false);
    row("mon-fri 09:00-17:30 -05:30", "2024-01-05T14:30:00Z", true);
    row("fri 22:00-04:00", "2024-01-05T23:00:00Z", true);
    row("fri 22:00-04:00", "2024-01-06T03:59:00Z", true); // still Friday's night
    row("fri 22:00-04:00", "2024-01-06T22:30:00Z", false);
    row("fri 22:00-04:00", "2024-01-05T03:00:00Z", false); // Thursday's night
    row("22:00-24:00", "2024-01-05T23:59:00Z", true);
    row("22:00-24:00", "2024-01-05T00:00:00Z", false);
    row("sat,sun", "2024-01-07T00:00:00Z", true);
    row("sat,sun", "2024-01-08T00:00:00Z", false);
    row("sun-tue", "2024-01-08T10:00:00Z", true); // across the week's end
    row("thu", "1969-12-25T10:00:00Z", true);     // before the epoch, a Thursday
    row("thu 00:30-01:00 +00:45", "1969-12-31T23:50:00Z", true);
}

void TestTradingHours::containsDaysAndHours()
{
    QFETCH(const QByteArray, hours);
    QFETCH(const QByteArray, time);
    QFETCH(const bool, isInside);
    const Result<TradingHours> parsed = TradingHours::parse(hours.toStdString());
    QVERIFY(parsed.isOk());
    const Result<Timestamp> at = Timestamp::parse(time.toStdString());
    QVERIFY(at.isOk());
    QCOMPARE(parsed->contains(*at), isInside);
}

void TestTradingHours::readsWhatItWrites_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("canonical");
    const auto row = [](const char* text, const char* canonical) {
        QTest::addRow("%s", text) << QByteArray(text) << QByteArray(canonical);
    };
    row("always", "always");
    row("mon-sun", "always");
    row("Mon-Fri 09:00-17:30 +01:00", "mon-fri 09:00-17:30 +01:00");
    row("mon,tue,wed,sun", "mon-wed,sun");
    row("sun-tue 08:00-08:00 utc", "mon-tue,sun");
    row("22:00-24:00", "22:00-24:00");
    row("22:00-04:00 -09:30", "22:00-04:00 -09:30");
}

void TestTradingHours::readsWhatItWrites()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, canonical);
    const Result<TradingHours> hours = TradingHours::parse(text.toStdString());
    QVERIFY(hours.isOk());
    QCOMPARE(QByteArray::fromStdString(hours->toString()), canonical);
    const Result<TradingHours> again = TradingHours::parse(hours->toString());
    QVERIFY(again.isOk());
    QCOMPARE(again->toString(), hours->toString());
}

void TestTradingHours::saysWhatCannotBeRead_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* text : {"weekday", "09:00", "9:00-17:00", "25:00-26:00", "24:00-01:00", "mon-",
                             "mon, tue", ",", "mon-fri 09:00-17:00 +15:00", "09:00-17:00 mon-fri",
                             "mon  tue", "09:60-10:00", "09:00-17:00 CET", "+1:00", "-1:-1--1:-1"})
        QTest::addRow("%s", text) << QByteArray(text);
}

void TestTradingHours::saysWhatCannotBeRead()
{
    QFETCH(const QByteArray, text);
    const Result<TradingHours> hours = TradingHours::parse(text.toStdString());
    QVERIFY(!hours.isOk());
    QCOMPARE(hours.error().kind, ErrorKind::InvalidInput);
    QVERIFY(!hours.error().hint.empty());
}

/// Minute by minute against the calendar of Timestamp, for random windows.
void TestTradingHours::agreesWithTheCalendarEverywhere()
{
    Random random(11);
    for (int i = 0; i < 2'000; ++i) {
        TradingHours hours;
        hours.startMinute = static_cast<int>(random.below(1440));
        hours.endMinute = static_cast<int>(random.below(1440));
        hours.utcOffsetMinutes = static_cast<int>(random.below(1681)) - 840;
        const auto minutes = static_cast<std::int64_t>(random.below(80'000'000)) - 20'000'000;
        const Timestamp time = Timestamp::fromMilliseconds(minutes * 60'000);
        const CalendarTime local =
            (time + Duration::seconds(60LL * hours.utcOffsetMinutes)).toCalendar();
        const int minute = local.hour * 60 + local.minute;
        const bool isWrapped = hours.endMinute <= hours.startMinute;
        const bool isInside = isWrapped ? minute >= hours.startMinute || minute < hours.endMinute
                                        : minute >= hours.startMinute && minute < hours.endMinute;
        QCOMPARE(hours.contains(time), isInside);
    }
}

QD_TEST(TestTradingHours)
#include "TestTradingHours.moc"
