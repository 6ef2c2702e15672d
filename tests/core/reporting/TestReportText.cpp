// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/ReportText.h"
#include "tests/support/TestMain.h"

#include <QTest>

using namespace qd;

class TestReportText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersFollowTheLanguage()
    {
        QCOMPARE(ReportNumbers("en").number(1234567.891), std::string("1,234,567.89"));
        QCOMPARE(ReportNumbers("de").number(-1234567.891), std::string("-1.234.567,89"));
        QCOMPARE(ReportNumbers("fr_FR").number(1234.5), std::string("1\u202f234,50"));
        QCOMPARE(ReportNumbers("xx").number(999.0, 0), std::string("999"));
        QCOMPARE(ReportNumbers("en").percent(0.0213), std::string("2.13%"));
        QCOMPARE(ReportNumbers("de").percent(0.0213), std::string("2,13\u00a0%"));
    }

    void zeroHasNoSign()
    {
        QCOMPARE(ReportNumbers("en").number(-0.001), std::string("0.00"));
        QCOMPARE(ReportNumbers("en").money("-0.000000000001"_dec), std::string("0.00"));
    }

    void valuesBeyondReasonStayShort()
    {
        QCOMPARE(ReportNumbers("en").number(1e300), std::string("1.000e+300"));
        QCOMPARE(ReportNumbers("en").number(0.0 / 0.0), std::string("–"));
    }

    void pricesShowAboutSevenDigits()
    {
        const ReportNumbers numbers("en");
        QCOMPARE(numbers.price("42000.123456"_dec), std::string("42,000.12"));
        QCOMPARE(numbers.price("1.23456789"_dec), std::string("1.234568"));
        QCOMPARE(numbers.price("0.000012345678"_dec), std::string("0.00001234568"));
        QCOMPARE(numbers.price(Decimal()), std::string("0.00"));
    }

    void amountsKeepTheirDigits()
    {
        const ReportNumbers numbers("en");
        QCOMPARE(numbers.money("1234.5"_dec, "USDT"), std::string("1,234.50\u00a0USDT"));
        QCOMPARE(numbers.money("0.00012345"_dec), std::string("0.00012345"));
        QCOMPARE(numbers.quantity("1234.000012"_dec), std::string("1,234.000012"));
        QCOMPARE(numbers.quantity("0.5"_dec, 3), std::string("0.500"));
    }

    void timesAreIso()
    {
        const ReportNumbers numbers("de");
        const Timestamp time = Timestamp::parse("2024-03-01T09:30:15Z").value();
        QCOMPARE(numbers.dateTime(time), std::string("2024-03-01 09:30"));
        QCOMPARE(numbers.date(Timestamp()), std::string("–"));
    }

    void phrasesTakeTheirValuesInAnyOrder()
    {
        const Phrases phrase([](const std::string&) { return std::string("%2 vor %1, 5 %9"); });
        QCOMPARE(phrase("x", {"a", "b"}), std::string("b vor a, 5 %9"));
        QCOMPARE(Phrases({})("100%"), std::string("100%"));
    }
};

QD_TEST(TestReportText)
#include "TestReportText.moc"
