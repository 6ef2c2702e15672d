// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "ui/widgets/Format.h"

#include <QLocale>

#include <cmath>

using namespace qd;
using namespace qd::ui;

class TestFormat : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void cleanup() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void groupsExactlyByTheLocale()
    {
        QCOMPARE(format::money("1234567.895"_dec), QStringLiteral("1,234,567.90"));
        QCOMPARE(format::amount("0.00012300"_dec, 2), QStringLiteral("0.000123"));
        QCOMPARE(format::amount("66000"_dec, 2), QStringLiteral("66,000.00"));
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(format::money("1234567.895"_dec), QStringLiteral("1.234.567,90"));
    }

    void showsSignsAndNoNegativeZero()
    {
        QCOMPARE(format::signedMoney("12.3"_dec), QStringLiteral("+12.30"));
        QCOMPARE(format::signedMoney("-4.1"_dec), QString::fromUtf8("−4.10"));
        QCOMPARE(format::signedMoney("-0.001"_dec), QStringLiteral("0.00"));
        QCOMPARE(format::signedPercent(-0.00001), QString::fromUtf8("0.00\u202F%"));
    }

    void anUndefinedNumberIsADash()
    {
        QCOMPARE(format::number(std::nan("")), QString::fromUtf8("–"));
    }

    void readsWhatPeopleTypeInTheirLocale()
    {
        QCOMPARE(format::parseAmount(QStringLiteral(" 1,234.5 ")).value(), "1234.5"_dec);
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(format::parseAmount(QStringLiteral("1.234,5")).value(), "1234.5"_dec);
        QVERIFY(!format::parseAmount(QStringLiteral("1.5"))); // a point parts thousands here
        QVERIFY(!format::parseAmount(QStringLiteral("ten")));
        QVERIFY(!format::parseAmount(QStringLiteral("nan")));
        QVERIFY(!format::parseAmount(QString()));
    }

    void writesTimesInUtc()
    {
        const Timestamp instant = Timestamp::parse("2024-01-31T10:05:06Z").value();
        QCOMPARE(format::dateTime(instant), QStringLiteral("2024-01-31 10:05"));
        QCOMPARE(format::dateTime(Timestamp()), QString());
        QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
        QCOMPARE(format::dateTime(instant), QStringLiteral("31.01.2024 10:05"));
    }
};

QD_TEST(TestFormat)
#include "TestFormat.moc"
