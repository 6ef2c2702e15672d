// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/resilience/ErrorCodes.h"
#include "core/resilience/ErrorTraits.h"
#include "tests/support/TestMain.h"

using namespace qd;

class TestErrorTraits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasTraitsAndAdvice()
    {
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind)
            QVERIFY(!traitsOf(static_cast<ErrorKind>(kind)).advice.empty());
    }

    void onlyATransportFailureOrOurOwnFaultLeavesAnOrderInDoubt()
    {
        QVERIFY(traitsOf(ErrorKind::Timeout).isAmbiguous);
        QVERIFY(traitsOf(ErrorKind::Network).isAmbiguous);
        QVERIFY(traitsOf(ErrorKind::Internal).isAmbiguous);
        QVERIFY(!traitsOf(ErrorKind::ExchangeRefusal).isAmbiguous);
        QVERIFY(!traitsOf(ErrorKind::RateLimit).isAmbiguous);
        QVERIFY(!traitsOf(ErrorKind::InsufficientFunds).isAmbiguous);
    }

    void foreignCodesMapOntoTheTaxonomy_data()
    {
        QTest::addColumn<int>("mapped");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* name, ErrorKind mapped, ErrorKind expected) {
            QTest::newRow(name) << static_cast<int>(mapped) << static_cast<int>(expected);
        };
        row("http 429", errorKindOfHttpStatus(429), ErrorKind::RateLimit);
        row("http 418", errorKindOfHttpStatus(418), ErrorKind::RateLimit);
        row("http 401", errorKindOfHttpStatus(401), ErrorKind::Authentication);
        row("http 451", errorKindOfHttpStatus(451), ErrorKind::ExchangeRefusal);
        row("http 502", errorKindOfHttpStatus(502), ErrorKind::Network);
        row("http 504", errorKindOfHttpStatus(504), ErrorKind::Timeout);
        row("http nonsense", errorKindOfHttpStatus(77), ErrorKind::Network);
        row("qt host not found", errorKindOfQtNetworkError(3), ErrorKind::Network);
        row("qt timeout", errorKindOfQtNetworkError(4), ErrorKind::Timeout);
        row("qt content not found", errorKindOfQtNetworkError(203), ErrorKind::NotFound);
        row("sqlite busy", errorKindOfSqliteCode(5), ErrorKind::Conflict);
        row("sqlite full", errorKindOfSqliteCode(13), ErrorKind::Storage);
        row("sqlite extended ioerr", errorKindOfSqliteCode(10 | (2 << 8)), ErrorKind::Storage);
        row("sqlite readonly", errorKindOfSqliteCode(8), ErrorKind::Permission);
        row("sqlite too big", errorKindOfSqliteCode(18), ErrorKind::InvalidInput);
        row("sqlite constraint", errorKindOfSqliteCode(19 | (5 << 8)), ErrorKind::Internal);
        row("sqlite never seen", errorKindOfSqliteCode(77), ErrorKind::Storage);
        row("socket refused", errorKindOfQtSocketError(0), ErrorKind::Network);
        row("socket closed", errorKindOfQtSocketError(1), ErrorKind::Network);
        row("socket access", errorKindOfQtSocketError(3), ErrorKind::Permission);
        row("socket timeout", errorKindOfQtSocketError(5), ErrorKind::Timeout);
        row("socket unknown", errorKindOfQtSocketError(-1), ErrorKind::Network);
        row("binance unknown outcome", errorKindOfBinanceCode(-1007), ErrorKind::Timeout);
        row("binance overloaded", errorKindOfBinanceCode(-1008), ErrorKind::RateLimit);
        row("binance filter", errorKindOfBinanceCode(-1013), ErrorKind::InvalidOrder);
        row("binance rejected", errorKindOfBinanceCode(-2010), ErrorKind::ExchangeRefusal);
        row("binance no such order", errorKindOfBinanceCode(-2013), ErrorKind::NotFound);
        row("binance never seen", errorKindOfBinanceCode(-9999), ErrorKind::Timeout);
    }
    void foreignCodesMapOntoTheTaxonomy()
    {
        QFETCH(int, mapped);
        QFETCH(int, expected);
        QCOMPARE(mapped, expected);
    }
};

QD_TEST(TestErrorTraits)
#include "TestErrorTraits.moc"
