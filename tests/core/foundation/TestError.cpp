// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/Error.h"

#include "tests/support/TestMain.h"

#include <set>

using namespace qd;

class TestError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void describesContextAndCauses();
    void everyKindHasItsOwnName();
    void exitCodesFollowTheContract();
};

void TestError::describesContextAndCauses()
{
    const Error error =
        makeError(ErrorKind::Storage, "cannot save", "Free some space.")
            .with("file", "a.db")
            .with("line", "12")
            .because(makeError(ErrorKind::Permission, "disk full").with("device", "sda"));
    QCOMPARE(error.describe(),
             std::string("cannot save [file: a.db] [line: 12]; because disk full [device: sda]"));
    QCOMPARE(error.hint, std::string("Free some space."));
    QCOMPARE(error.cause->kind, ErrorKind::Permission);
}

void TestError::everyKindHasItsOwnName()
{
    std::set<std::string_view> names;
    for (int kind = 0; kind <= static_cast<int>(ErrorKind::Internal); ++kind)
        names.insert(errorKindName(static_cast<ErrorKind>(kind)));
    QCOMPARE(names.size(), static_cast<std::size_t>(ErrorKind::Internal) + 1);
    QCOMPARE(errorKindName(ErrorKind::InvalidInput), std::string_view("invalid_input"));
}

void TestError::exitCodesFollowTheContract()
{
    QCOMPARE(exitCodeFor(ErrorKind::Internal), 1);
    QCOMPARE(exitCodeFor(ErrorKind::Storage), 1);
    QCOMPARE(exitCodeFor(ErrorKind::Usage), 2);
    QCOMPARE(exitCodeFor(ErrorKind::InvalidInput), 3);
    QCOMPARE(exitCodeFor(ErrorKind::Permission), 4);
    QCOMPARE(exitCodeFor(ErrorKind::Timeout), 5);
    QCOMPARE(exitCodeFor(ErrorKind::Cancelled), 130);
}

QD_TEST(TestError)
#include "TestError.moc"
