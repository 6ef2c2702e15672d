// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/candlefiles/CandleTime.h"
#include "tests/support/TestMain.h"

#include <string>

using namespace qd;

namespace {

/// The instant as ISO text, or "-" where it is refused.
QString instantOf(const QString& text, const char* timeframe, bool isMonthFirst = false)
{
    CandleTime reader(*Timeframe::parse(timeframe), isMonthFirst);
    std::int64_t nanoseconds = 0;
    if (!reader.read(text.toStdString(), nanoseconds))
        return QStringLiteral("-");
    return QString::fromStdString(Timestamp::fromNanoseconds(nanoseconds).toIso());
}

} // namespace

class TestCandleTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void understandsTheStampsOfFiles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("instant");
        for (const auto& [text, instant] :
             std::initializer_list<std::pair<const char*, const char*>>{
                 {"1601089200", "2020-09-26T03:00:00Z"},
                 {"1601089200.0", "2020-09-26T03:00:00Z"},
                 {"1601089200.25", "2020-09-26T03:00:00.250Z"},
                 {"1601089200000", "2020-09-26T03:00:00Z"},
                 {"1601089200000.0", "2020-09-26T03:00:00Z"},
                 {"1601089200000000", "2020-09-26T03:00:00Z"},
                 {"1601089200000000000", "2020-09-26T03:00:00Z"},
                 {"2020-09-26", "2020-09-26T00:00:00Z"},
                 {"2020/09/26 03:00", "2020-09-26T03:00:00Z"},
                 {"2020.09.26 03:00:00", "2020-09-26T03:00:00Z"},
                 {"2020-09-26 03:00:00", "2020-09-26T03:00:00Z"},
                 {"2020-09-26T03:00:00.000Z", "2020-09-26T03:00:00Z"},
                 {"2020-09-26 03:00:00 UTC", "2020-09-26T03:00:00Z"},
                 {"2020-09-26 03:00:00+00:00", "2020-09-26T03:00:00Z"},
                 {"2020-09-26T05:30:00+02:30", "2020-09-26T03:00:00Z"},
                 {"2020-09-25T22:00:00-0500", "2020-09-26T03:00:00Z"},
                 {"2020-09-26 03-AM", "2020-09-26T03:00:00Z"},
                 {"2020-09-26 12-AM", "2020-09-26T00:00:00Z"},
                 {"2020-09-26 12-PM", "2020-09-26T12:00:00Z"},
                 {"2020-09-26 03-PM", "2020-09-26T15:00:00Z"},
                 {"2020-09-26 3:05 PM", "2020-09-26T15:05:00Z"},
                 {"26/09/2020 03:00", "2020-09-26T03:00:00Z"},
                 {"26.09.2020", "2020-09-26T00:00:00Z"},
                 {"", "-"},
                 {"tomorrow", "-"},
                 {"-1601089200", "-"},
                 {"2020-13-01", "-"},
                 {"2020-02-30", "-"},
                 {"2020-09-26 25:00:00", "-"},
                 {"2020-09-26 13-AM", "-"},
                 {"2020-09-26 03:00:00 MEZ", "-"},
                 {"2020-09-26x", "-"},
                 {"1899-01-01", "-"},
                 {"2300-01-01", "-"},
                 {"9999999999999999999", "-"},
                 {"99999999999999999999999", "-"},
                 {"1.6e9", "-"},
                 {"nan", "-"}}) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(instant);
        }
    }
    void understandsTheStampsOfFiles()
    {
        QFETCH(QString, text);
        QFETCH(QString, instant);
        QCOMPARE(instantOf(text, "1m"), instant);
    }

    void turnsCloseStampsIntoOpens()
    {
        QCOMPARE(instantOf("2013-04-29 23:59:59", "1d"), "2013-04-29T00:00:00Z");
        QCOMPARE(instantOf("29/04/2013 23:59", "1d"), "2013-04-29T00:00:00Z");
        QCOMPARE(instantOf("2021-07-06T23:59:59.999Z", "1d"), "2021-07-06T00:00:00Z");
        QCOMPARE(instantOf("1675209659999", "1m"), "2023-02-01T00:00:00Z");
        QCOMPARE(instantOf("2021-07-04T23:59:59.999Z", "1w"), "2021-06-28T00:00:00Z");
        // Opens that lie off the grid are not touched: a stock exchange opens at 14:30.
        QCOMPARE(instantOf("2020-08-31 13:30:00", "1d"), "2020-08-31T13:30:00Z");
        QCOMPARE(instantOf("2020-08-31 23:59:00", "1m"), "2020-08-31T23:59:00Z");
    }

    void putsTheMonthFirstWhereToldTo()
    {
        QCOMPARE(instantOf("03/04/2014", "1d", false), "2014-04-03T00:00:00Z");
        QCOMPARE(instantOf("03/04/2014", "1d", true), "2014-03-04T00:00:00Z");
        QCOMPARE(instantOf("31/04/2014", "1d", false), "-");
    }

    void countsSeriesThatStartAtTheEpochInMilliseconds()
    {
        CandleTime reader(*Timeframe::parse("1h"), false);
        std::int64_t nanoseconds = 0;
        QVERIFY(reader.read("0", nanoseconds));
        QVERIFY(reader.read("3600000", nanoseconds));
        QCOMPARE(nanoseconds, 3'600'000'000'000);
        QVERIFY(reader.read("864000000", nanoseconds));
        QCOMPARE(nanoseconds, 864'000'000'000'000);
    }
};

QD_TEST(TestCandleTime)
#include "TestCandleTime.moc"
