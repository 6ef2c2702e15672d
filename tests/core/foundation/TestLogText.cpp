// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/LogText.h"

#include "core/foundation/Random.h"
#include "tests/support/TestMain.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace qd;

class TestLogText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsEveryValidCharacter();
    void anyBytesBecomeValidJson();
    void replacesWhatIsNotUtf8_data();
    void replacesWhatIsNotUtf8();
    void cutsLongText();
};

void TestLogText::keepsEveryValidCharacter()
{
    for (char32_t code = 0; code <= 0x10ffff; ++code) {
        if (code >= 0xd800 && code <= 0xdfff)
            continue;
        const QString text = QString::fromUcs4(&code, 1);
        std::string json = "[";
        logtext::appendJson(json, text.toUtf8().toStdString());
        json += ']';
        for (const char byte : json)
            QVERIFY(static_cast<unsigned char>(byte) >= 0x20 && byte != 0x7f);
        const QString shown = QString::fromStdString(json);
        QVERIFY(std::ranges::none_of(shown,
                                     [](QChar c) { return c.category() == QChar::Other_Control; }));
        const QJsonArray array = QJsonDocument::fromJson(QByteArray::fromStdString(json)).array();
        QCOMPARE(array.at(0).toString(), text);
    }
}

void TestLogText::anyBytesBecomeValidJson()
{
    Random random(1);
    for (int i = 0; i < 50'000; ++i) {
        std::string noise(random.below(40), '\0');
        for (char& byte : noise)
            byte =
                static_cast<char>(random.chance(0.5) ? random.next() : 0x80 + random.below(0x80));
        std::string json = "[";
        logtext::appendJson(json, noise);
        json += ']';
        QJsonParseError error{};
        const auto document = QJsonDocument::fromJson(QByteArray::fromStdString(json), &error);
        QCOMPARE(error.error, QJsonParseError::NoError);
        QCOMPARE(document.array().size(), 1);
        const std::string line = logtext::oneLine(noise);
        QVERIFY(line.find_first_of("\n\r\x1b") == std::string::npos);
    }
}

void TestLogText::replacesWhatIsNotUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("lone continuation") << QByteArray("\x80");
    QTest::newRow("overlong slash") << QByteArray("\xc0\xaf");
    QTest::newRow("overlong in three") << QByteArray("\xe0\x80\xaf");
    QTest::newRow("overlong in four") << QByteArray("\xf0\x80\x80\xaf");
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80");
    QTest::newRow("beyond Unicode") << QByteArray("\xf4\x90\x80\x80");
    QTest::newRow("five bytes") << QByteArray("\xf8\x88\x80\x80\x80");
    QTest::newRow("cut off") << QByteArray("\xe2\x82");
    QTest::newRow("interrupted") << QByteArray("\xe2(\xac");
    QTest::newRow("no lead") << QByteArray("\xff\xfe");
}

void TestLogText::replacesWhatIsNotUtf8()
{
    QFETCH(QByteArray, bytes);
    const std::string line = logtext::oneLine("a" + bytes.toStdString() + "b");
    const QString text = QString::fromStdString(line);
    QVERIFY(text.startsWith(QLatin1Char('a')) && text.endsWith(QLatin1Char('b')));
    QVERIFY(text.contains(QChar(0xfffd)));
    QCOMPARE(text.toUtf8().toStdString(), line); // valid by Qt's decoder as well
}

void TestLogText::cutsLongText()
{
    const std::string line = logtext::oneLine(std::string(100'000, 'x'));
    QCOMPARE(line.size(), std::size_t{8 * 1024 + 3});
    QVERIFY(line.ends_with("…"));
    QCOMPARE(logtext::oneLine(std::string(8 * 1024, 'x')).size(), std::size_t{8 * 1024});
}

QD_TEST(TestLogText)
#include "TestLogText.moc"
