// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ContentHash.h"
#include "tests/support/TestMain.h"

using namespace qd;

class TestContentHash : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hashesAsTheStandardSays_data();
    void hashesAsTheStandardSays();
};

void TestContentHash::hashesAsTheStandardSays_data()
{
    // FIPS 180-4 and NIST's example messages; the rest by sha256sum.
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("hash");
    QTest::newRow("nothing")
        << QByteArray()
        << QByteArray("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QTest::newRow("abc") << QByteArray("abc")
                         << QByteArray(
                                "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    QTest::newRow("two blocks")
        << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
        << QByteArray("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
    QTest::newRow("a million")
        << QByteArray(1'000'000, 'a')
        << QByteArray("cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
    QTest::newRow("a whole block")
        << QByteArray(64, 'a')
        << QByteArray("ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb");
}

void TestContentHash::hashesAsTheStandardSays()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, hash);
    QCOMPARE(QByteArray::fromStdString(contentHash(text.toStdString())), hash);
}

QD_TEST(TestContentHash)
#include "TestContentHash.moc"
