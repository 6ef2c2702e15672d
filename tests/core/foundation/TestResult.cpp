// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/Result.h"

#include "tests/support/Death.h"
#include "tests/support/TestMain.h"

#include <memory>
#include <string>

using namespace qd;

class TestResult : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void carriesAValueOrAnError();
    void movesOutWhatCannotBeCopied();
    void readingTheWrongSideIsFatal();
};

void TestResult::carriesAValueOrAnError()
{
    const Result<std::string> good(std::string("yes"));
    QVERIFY(good.isOk());
    QCOMPARE(*good, std::string("yes"));
    QCOMPARE(good->size(), std::size_t{3});
    QCOMPARE(good.valueOr("no"), std::string("yes"));
    const Result<std::string> bad(makeError(ErrorKind::NotFound, "gone"));
    QVERIFY(!bad);
    QCOMPARE(bad.error().kind, ErrorKind::NotFound);
    QCOMPARE(bad.valueOr("no"), std::string("no"));
    QVERIFY(Status().isOk());
    QCOMPARE(Status(makeError(ErrorKind::Conflict, "held")).error().message, std::string("held"));
}

void TestResult::movesOutWhatCannotBeCopied()
{
    Result<std::unique_ptr<int>> result(std::make_unique<int>(5));
    const std::unique_ptr<int> taken = std::move(result).value();
    QCOMPARE(*taken, 5);
}

void TestResult::readingTheWrongSideIsFatal()
{
    const Result<int> bad(makeError(ErrorKind::Internal, "no value"));
    const Result<int> good(1);
    QVERIFY(test::dies([&] { (void)bad.value(); }));
    QVERIFY(test::dies([&] { (void)good.error(); }));
    QVERIFY(test::dies([] { (void)Status().error(); }));
    QVERIFY(!test::dies([&] { (void)good.value(); }));
}

QD_TEST(TestResult)
#include "TestResult.moc"
