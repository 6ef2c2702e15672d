// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "ui/models/StrategyTexts.h"
#include "ui/shell/Language.h"

using namespace qd::ui;

class TestStrategyTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_language.use(QStringLiteral("de")); }
    void cleanup() { m_language.use(QStringLiteral("en")); }

    void translatesTitlesLabelsAndCompositions()
    {
        QCOMPARE(strategyText("Fast period"), QStringLiteral("Schnelle Periode"));
        QCOMPARE(strategyText("RSI and Bollinger band, then Trailing stop"),
                 QStringLiteral("RSI und Bollinger-Band, danach Nachgezogener Stop"));
        QCOMPARE(strategyText("Enters when the RSI is oversold and Tenkan crosses above Kijun on "
                              "this bar. Leaves after a number of bars or minutes."),
                 QStringLiteral("Steigt ein, wenn der RSI überverkauft ist und Tenkan den Kijun in "
                                "dieser Kerze nach oben kreuzt. Steigt nach einer Zahl von Kerzen "
                                "oder Minuten aus."));
    }

    void leavesUnknownTextsInEnglish()
    {
        QCOMPARE(strategyText("Something new"), QStringLiteral("Something new"));
        m_language.use(QStringLiteral("en"));
        QCOMPARE(strategyText("Fast period"), QStringLiteral("Fast period"));
    }

    void anUnknownLanguageFallsBackToEnglish()
    {
        m_language.use(QStringLiteral("tlh"));
        QCOMPARE(m_language.code(), QStringLiteral("en"));
    }

private:
    Language m_language;
};

QD_TEST(TestStrategyTexts)
#include "TestStrategyTexts.moc"
