// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/ui/FirstRunFixture.h"
#include "ui/panes/bots/LimitsForm.h"
#include "ui/panes/bots/NewBotDialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>

using namespace qd;
using namespace qd::ui;
using test::FakeEngine;
using test::FirstRunFixture;

namespace {

struct DialogFixture : FirstRunFixture
{
    DialogFixture() : FirstRunFixture(FakeEngine::Content::Rich), dialog(window.services(), &window)
    {
        dialog.open();
        const bool isLoaded =
            QTest::qWaitFor([this] { return field<QComboBox>("newBot.market")->count() > 0; });
        QD_ASSERT(isLoaded, "the markets never came");
    }
    template <typename Widget>
    [[nodiscard]] Widget* field(const char* name) const
    {
        auto* widget = dialog.findChild<Widget*>(QLatin1String(name));
        QD_ASSERT(widget != nullptr, name);
        return widget;
    }
    [[nodiscard]] bool canStart() const { return field<QPushButton>("newBot.start")->isEnabled(); }
    void type(const char* name, const char* text) const
    {
        field<QLineEdit>(name)->setText(QString::fromUtf8(text));
    }
    [[nodiscard]] QString problem(const char* name) const
    {
        return field<QLabel>((std::string(name) + ".problem").c_str())->text();
    }

    NewBotDialog dialog;
};

} // namespace

class TestNewBotTemplates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTemplateFillsTheFormAndKeepsTheMarket()
    {
        const DialogFixture fixture;
        auto* market = fixture.field<QComboBox>("newBot.market");
        market->setCurrentIndex(1);
        fixture.field<QListWidget>("newBot.templates")->setCurrentRow(0);
        QCOMPARE(market->currentIndex(), 1);
        QCOMPARE(fixture.field<QSpinBox>("parameter.fast")->value(), 7);
        QCOMPARE(fixture.field<QSpinBox>("parameter.slow")->value(), 33);
        const BotDefinition bot = fixture.dialog.definition().value();
        QCOMPARE(bot.cash, Decimal::fromInt(2'500));
        QVERIFY(bot.sizing.kind == SizingSpec::Kind::Percent);
        QCOMPARE(bot.sizing.amount, Decimal::fromInt(12));
        QCOMPARE(bot.limits.maxDailyTrades, 4);
        QCOMPARE(bot.limits.stopLossPercent, "2.5"_dec);
        QVERIFY(fixture.canStart());
    }

    void templatesAreFoundByTyping()
    {
        const DialogFixture fixture;
        auto* list = fixture.field<QListWidget>("newBot.templates");
        fixture.type("newBot.templateFilter", "nothing like it");
        QVERIFY(list->item(0)->isHidden());
        fixture.type("newBot.templateFilter", "trades LITTLE");
        QVERIFY(!list->item(0)->isHidden());
    }

    void theBotIsWrittenAsAFileAsWell()
    {
        DialogFixture fixture;
        fixture.field<QPushButton>("newBot.create")->click();
        QTRY_COMPARE(fixture.botFiles.saved.size(), std::size_t{1});
        QCOMPARE(fixture.botFiles.saved.front().id.str(), fixture.engine.added.front().id.str());
    }

    void aRefusedBotIsNotWritten()
    {
        DialogFixture fixture;
        fixture.engine.nextOutcome = makeError(ErrorKind::Conflict, "There is such a bot already");
        fixture.field<QPushButton>("newBot.create")->click();
        QTRY_VERIFY(!fixture.problem("newBot.name").isEmpty());
        QVERIFY(fixture.botFiles.saved.empty());
    }

    void everyLimitReachesTheBot()
    {
        const DialogFixture fixture;
        fixture.type("newBot.maxPosition", "5,000");
        fixture.type("newBot.maxOrder", "500");
        fixture.type("newBot.maxLoss", "50");
        fixture.type("newBot.maxTrades", "6");
        fixture.type("newBot.maxDrawdown", "20");
        fixture.type("newBot.maxExposure", "80");
        fixture.type("newBot.stopLoss", "2.5");
        fixture.type("newBot.takeProfit", "150");
        fixture.type("newBot.trailingActivation", "3");
        fixture.type("newBot.trailingDistance", "1.5");
        fixture.type("newBot.hours", "mon-fri 09:00-17:30 +01:00");
        QVERIFY(fixture.canStart());
        const RiskLimits limits = fixture.dialog.definition().value().limits;
        QCOMPARE(limits.maxPositionValue, Decimal::fromInt(5'000));
        QCOMPARE(limits.maxOrderValue, Decimal::fromInt(500));
        QCOMPARE(limits.maxDailyLoss, Decimal::fromInt(50));
        QCOMPARE(limits.maxDailyTrades, 6);
        QCOMPARE(limits.maxDrawdownPercent, Decimal::fromInt(20));
        QCOMPARE(limits.maxExposurePercent, Decimal::fromInt(80));
        QCOMPARE(limits.stopLossPercent, "2.5"_dec);
        QCOMPARE(limits.takeProfitPercent, Decimal::fromInt(150));
        QCOMPARE(limits.trailingActivationPercent, Decimal::fromInt(3));
        QCOMPARE(limits.trailingDistancePercent, "1.5"_dec);
        QCOMPARE(limits.hours.toString(), std::string("mon-fri 09:00-17:30 +01:00"));
    }

    void wrongLimitsAreExplainedWhileTyping_data()
    {
        QTest::addColumn<QByteArray>("field");
        QTest::addColumn<QByteArray>("wrong");
        QTest::addColumn<QByteArray>("right");
        QTest::newRow("no number")
            << QByteArray("maxOrder") << QByteArray("ten") << QByteArray("10");
        QTest::newRow("negative") << QByteArray("maxLoss") << QByteArray("-5") << QByteArray("5");
        QTest::newRow("part of a trade")
            << QByteArray("maxTrades") << QByteArray("1.5") << QByteArray("2");
        QTest::newRow("beyond all")
            << QByteArray("maxDrawdown") << QByteArray("101") << QByteArray("100");
        QTest::newRow("stop below nothing")
            << QByteArray("stopLoss") << QByteArray("100.5") << QByteArray("99");
        QTest::newRow("no hours") << QByteArray("hours") << QByteArray("sometimes")
                                  << QByteArray("sat,sun");
    }
    void wrongLimitsAreExplainedWhileTyping()
    {
        QFETCH(QByteArray, field);
        QFETCH(QByteArray, wrong);
        QFETCH(QByteArray, right);
        const QByteArray name = "newBot." + field;
        const DialogFixture fixture;
        fixture.type(name, wrong);
        QVERIFY(!fixture.problem(name).isEmpty());
        QVERIFY(!fixture.canStart());
        fixture.type(name, right);
        QVERIFY(fixture.problem(name).isEmpty());
        QVERIFY(fixture.canStart());
    }

    void aTrailingStopNeedsItsDistance()
    {
        const DialogFixture fixture;
        fixture.type("newBot.trailingActivation", "3");
        QVERIFY(!fixture.problem("newBot.trailingDistance").isEmpty());
        QVERIFY(!fixture.canStart());
    }

    void limitsSurviveTheForm()
    {
        Theme theme;
        LimitsForm form(theme, nullptr);
        RiskLimits limits;
        limits.maxDailyTrades = 9;
        limits.maxDrawdownPercent = "12.5"_dec;
        limits.hours = TradingHours::parse("22:00-04:00").value();
        form.setLimits(limits);
        QVERIFY(form.isFine());
        QCOMPARE(form.limits().maxDailyTrades, 9);
        QCOMPARE(form.limits().maxDrawdownPercent, "12.5"_dec);
        QVERIFY(form.limits().hours == limits.hours);
        QVERIFY(form.limits().stopLossPercent.isZero());
    }
};

QD_TEST(TestNewBotTemplates)
#include "TestNewBotTemplates.moc"
