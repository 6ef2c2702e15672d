// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/InQuotes.h"

#include "tests/support/TestMain.h"

using namespace qd;

class TestInQuotes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shortTextStaysAsItIs();
    void controlCharactersBecomeVisible();
    void longTextIsCutBetweenCharacters();
};

void TestInQuotes::shortTextStaysAsItIs()
{
    QCOMPARE(inQuotes(""), std::string("\"\""));
    QCOMPARE(inQuotes("1,000"), std::string("\"1,000\""));
    QCOMPARE(inQuotes("größe"), std::string("\"größe\""));
    QCOMPARE(inQuotes(std::string(40, 'x')), '"' + std::string(40, 'x') + '"');
}

void TestInQuotes::controlCharactersBecomeVisible()
{
    QCOMPARE(inQuotes("a\nb\x1b[2J"), std::string("\"a\\nb\\u001b[2J\""));
}

void TestInQuotes::longTextIsCutBetweenCharacters()
{
    QCOMPARE(inQuotes(std::string(41, 'x')), '"' + std::string(40, 'x') + "…\"");
    for (std::size_t lead = 36; lead <= 40; ++lead) {
        const std::string text = inQuotes(std::string(lead, 'x') + "🚢🚢");
        QVERIFY(text.find("\xef\xbf\xbd") == std::string::npos);
        QVERIFY(text.ends_with("…\""));
    }
    QVERIFY(inQuotes(std::string(1'000, '\x80')).size() < 200);
}

QD_TEST(TestInQuotes)
#include "TestInQuotes.moc"
