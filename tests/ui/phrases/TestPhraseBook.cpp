// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "ui/phrases/PhraseBook.h"

#include <QTest>

using namespace qd::ui;

namespace {

constexpr const char* kSentences[] = {
    "close %1 below stop %2",
    "close %1 below stop %2, ATR(%3) %4",
    "RSI(%1) %2 ≤ %3",
    "No entry, %1: %2",
    "no free cash",
    "bot %1 is %2",
    "running",
    "%1 It is started again.",
    "%1 is not a number",
};
constexpr const char* kTitles[] = {"Trades", "%1 to %2"};

/// Written in a language where every phrase stands in brackets.
QString marked(const QString& text)
{
    static const PhraseBook book({{PhraseUse::Sentence, kSentences}, {PhraseUse::Whole, kTitles}});
    return writtenIn(book.read(text), [](const char* phrase) {
        return QLatin1Char('[') + QString::fromUtf8(phrase) + QLatin1Char(']');
    });
}

} // namespace

class TestPhraseBook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPhrasesWithTheirParts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* text, const char* expected) {
            QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("plain", "no free cash", "[no free cash]");
        row("values", "close 42,150.10 below stop 3", "[close 42,150.10 below stop 3]");
        row("the longer one", "close 1 below stop 2, ATR(14) 3",
            "[close 1 below stop 2, ATR(14) 3]");
        row("phrase in phrase", "No entry, no free cash: RSI(14) 28.4 ≤ 30",
            "[No entry, [no free cash]: [RSI(14) 28.4 ≤ 30]]");
        row("joined", "RSI(14) 28.4 ≤ 30 and close 1 below stop 2",
            "[[RSI(14) 28.4 ≤ 30] and [close 1 below stop 2]]");
        row("joined thrice", "RSI(1) 2 ≤ 3, close 1 below stop 2 and RSI(4) 5 ≤ 6",
            "[[[RSI(1) 2 ≤ 3], [close 1 below stop 2]] and [RSI(4) 5 ≤ 6]]");
        row("a word that is a phrase", "bot demo-1 is running", "[bot demo-1 is [running]]");
        row("begins with a part", "no free cash It is started again.",
            "[[no free cash] It is started again.]");
        row("quoted blanks", "\"a b\" is not a number", "[\"a b\" is not a number]");
        row("a list", "a, b, c is not a number", "[a, b, c is not a number]");
    }

    void findsPhrasesWithTheirParts()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(marked(text), expected);
    }

    void leavesWhatItDoesNotKnow()
    {
        QCOMPARE(marked(QStringLiteral("something new")), QStringLiteral("something new"));
        QCOMPARE(marked(QString()), QString());
        QCOMPARE(marked(QStringLiteral("RSI(14) 28.4 ≤ 30 and something new")),
                 QStringLiteral("[RSI(14) 28.4 ≤ 30 and something new]"));
        QCOMPARE(marked(QStringLiteral("something and another thing")),
                 QStringLiteral("something and another thing"));
    }

    void titlesAreNoPartsOfSentences()
    {
        QCOMPARE(marked(QStringLiteral("Trades")), QStringLiteral("[Trades]"));
        QCOMPARE(marked(QStringLiteral("%1 to %2")), QStringLiteral("[%1 to %2]"));
        QCOMPARE(marked(QStringLiteral("bot Trades is running")),
                 QStringLiteral("[bot Trades is [running]]"));
    }

    void endsWithTextsMadeToTireIt()
    {
        const QString text =
            QStringLiteral("a and b, ").repeated(200) + QStringLiteral("is not a number");
        QVERIFY(!marked(text).isEmpty());
        const QString long_ = QStringLiteral("x ").repeated(5'000);
        QCOMPARE(marked(long_), long_);
    }

    void everyPhraseOfTheProgramIsFoundInItsOwnText()
    {
        int found = 0;
        for (const PhraseList& list :
             {strategyPhrases(), tradingPhrases(), enginePhrases(), storagePhrases(),
              inputPhrases(), importPhrases(), resultPhrases()}) {
            for (const char* phrase : list.phrases) {
                QString text = QString::fromUtf8(phrase);
                for (int i = 1; i <= 9; ++i)
                    text.replace(QLatin1Char('%') + QString::number(i), QString::number(10.5 * i));
                const PhraseReading reading = PhraseBook::instance().read(text);
                QVERIFY2(reading.phrase != nullptr && reading.isComplete(), phrase);
                ++found;
            }
        }
        QVERIFY(found > 300);
    }
};

QD_TEST(TestPhraseBook)
#include "TestPhraseBook.moc"
