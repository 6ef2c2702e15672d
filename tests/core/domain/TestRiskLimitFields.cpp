// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/RiskLimitFields.h"

#include "tests/support/TestMain.h"

using namespace qd;

class TestRiskLimitFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyLimitReadsBackWhatItWrites()
    {
        const std::map<std::string, std::string> texts{
            {"max_daily_trades", "12"},         {"max_drawdown_percent", "20"},
            {"max_exposure_percent", "150"},    {"stop_loss_percent", "2.5"},
            {"take_profit_percent", "1000"},    {"trailing_activation_percent", "3"},
            {"trailing_distance_percent", "1"}, {"trading_hours", "mon-fri 09:00-17:30"}};
        RiskLimits limits;
        for (const auto& [name, text] : texts)
            QVERIFY(setRiskLimit(limits, name, text).isOk());
        QVERIFY(furtherLimitTexts(limits) == texts);
        QCOMPARE(furtherRiskLimits().size(), texts.size());
        QVERIFY(checkRiskLimits(limits).isOk());
        QVERIFY(furtherLimitTexts({}).empty());
        QVERIFY(limits.hasProtectiveExits());
    }

    void refusesWhatCannotBe_data()
    {
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const char* text) {
            QTest::addRow("%s %s", name, text) << QByteArray(name) << QByteArray(text);
        };
        row("max_daily_trades", "-1");
        row("max_daily_trades", "1.5");
        row("max_daily_trades", "99999999999");
        row("max_daily_trades", "");
        row("max_drawdown_percent", "100.1");
        row("max_drawdown_percent", "-1");
        row("stop_loss_percent", "101");
        row("stop_loss_percent", "nan");
        row("take_profit_percent", "100001");
        row("trading_hours", "weekdays");
        row("max_luck", "1");
    }
    void refusesWhatCannotBe()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, text);
        RiskLimits limits;
        const Status set = setRiskLimit(limits, name.toStdString(), text.toStdString());
        QVERIFY(!set.isOk());
        QCOMPARE(set.error().kind, ErrorKind::InvalidInput);
        QVERIFY(furtherLimitTexts(limits).empty());
    }

    void aTrailingStopNeedsItsDistance()
    {
        RiskLimits limits;
        QVERIFY(setRiskLimit(limits, "trailing_activation_percent", "3").isOk());
        QVERIFY(!checkRiskLimits(limits).isOk());
        QVERIFY(setRiskLimit(limits, "trailing_distance_percent", "1").isOk());
        QVERIFY(checkRiskLimits(limits).isOk());
        limits.maxDailyTrades = -1;
        QVERIFY(!checkRiskLimits(limits).isOk());
        limits.maxDailyTrades = 0;
        limits.maxDailyLoss = Decimal::fromInt(-1);
        QVERIFY(!checkRiskLimits(limits).isOk());
    }
};

QD_TEST(TestRiskLimitFields)
#include "TestRiskLimitFields.moc"
