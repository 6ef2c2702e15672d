// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "ui/phrases/PhraseCatalogue.h"
#include "ui/phrases/PhraseTranslator.h"
#include "ui/shell/Language.h"

#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace qd::ui;

class TestPhraseTranslator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { m_language.use(QStringLiteral("en")); }

    void speaksTheLanguageOfTheScreen()
    {
        const std::string reason =
            "RSI(14) 28.4 ≤ 30 and close 42,150.10 at or below lower band 42,160.00";
        m_language.use(QStringLiteral("de"));
        QCOMPARE(shownText(reason), QStringLiteral("RSI(14) 28.4 ≤ 30 und Schluss 42,150.10 auf "
                                                   "oder unter dem unteren Band 42,160.00"));
        QCOMPARE(shownText(std::string("buy: SMA(10) 5.00 above SMA(50) 4.00")),
                 QStringLiteral("Kauf: SMA(10) 5.00 über SMA(50) 4.00"));
        m_language.use(QStringLiteral("en"));
        QCOMPARE(shownText(reason), QString::fromStdString(reason));
    }

    void storageTroubleNamesWhatItDid()
    {
        m_language.use(QStringLiteral("de"));
        QCOMPARE(shownText(std::string(
                     "the order journal failed: cannot write to the journal: the disk is "
                     "full")),
                 QStringLiteral("das Order-Journal ist ausgefallen: Schreiben in das Journal "
                                "nicht möglich: der Datenträger ist voll"));
        QCOMPARE(shownText(std::string("cannot write /tmp/a b.pdf: No space left on device")),
                 QStringLiteral("/tmp/a b.pdf kann nicht geschrieben werden: kein Platz auf dem "
                                "Datenträger"));
    }

    void reportsSpeakTheirOwnLanguageOnAnyThread()
    {
        const auto translate = reportTranslation();
        QCOMPARE(translate("de", "Summary"), std::string("Zusammenfassung"));
        QCOMPARE(translate("en", "Summary"), std::string("Summary"));
        QCOMPARE(translate("tlh", "Summary"), std::string("Summary"));
        std::string german;
        std::thread([&] { german = translate("de", "Fees took %1."); }).join();
        QCOMPARE(german, std::string("Gebühren kosteten %1."));
        QCOMPARE(shownText(std::string("no free cash")), QStringLiteral("no free cash"));
    }

    void germanKeepsAllPartsOfEveryPhrase()
    {
        static const QRegularExpression place(QStringLiteral("%[1-9]"));
        const auto translate = reportTranslation();
        for (const PhraseList& list :
             {strategyPhrases(), tradingPhrases(), enginePhrases(), storagePhrases(),
              inputPhrases(), importPhrases(), resultPhrases(), reportPhrases()}) {
            for (const char* phrase : list.phrases) {
                const QString german = QString::fromStdString(translate("de", phrase));
                QVERIFY2(!german.isEmpty(), phrase);
                auto places = place.globalMatch(QString::fromUtf8(phrase));
                while (places.hasNext())
                    QVERIFY2(german.contains(places.next().captured()), phrase);
            }
        }
    }

private:
    Language m_language;
};

QD_TEST(TestPhraseTranslator)
#include "TestPhraseTranslator.moc"
