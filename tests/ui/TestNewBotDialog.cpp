// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/ui/WindowFixture.h"
#include "ui/panes/bots/BotNaming.h"
#include "ui/panes/bots/NewBotDialog.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace qd;
using namespace qd::ui;
using test::WindowFixture;

namespace {

/// The dialog with its markets loaded.
struct DialogFixture : WindowFixture
{
    DialogFixture() : dialog(window.services(), &window)
    {
        dialog.open();
        const bool isLoaded = QTest::qWaitFor([this] { return market()->count() > 0; });
        QD_ASSERT(isLoaded, "the markets never came");
    }

    template <typename Widget>
    [[nodiscard]] Widget* field(const char* name)
    {
        auto* widget = dialog.findChild<Widget*>(QLatin1String(name));
        QD_ASSERT(widget != nullptr, name);
        return widget;
    }
    [[nodiscard]] QComboBox* market() { return field<QComboBox>("newBot.market"); }
    [[nodiscard]] QPushButton* start() { return field<QPushButton>("newBot.start"); }

    NewBotDialog dialog;
};

} // namespace

class TestNewBotDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void enterAloneMakesAndStartsABot()
    {
        DialogFixture fixture;
        QVERIFY(fixture.start()->isEnabled());
        QTest::keyClick(&fixture.dialog, Qt::Key_Return);
        QTRY_COMPARE(fixture.engine.commands.size(), std::size_t{2});
        QTRY_VERIFY(!fixture.dialog.isVisible());
        QCOMPARE(fixture.engine.commands[1].first, std::string("startBot"));
        const BotDefinition& bot = fixture.engine.added.front();
        QCOMPARE(bot.strategy.name, std::string("sma-cross"));
        QCOMPARE(integerParameter(bot.strategy.parameters, "fast"), std::int64_t{10});
        QCOMPARE(bot.cash, Decimal::fromInt(10'000));
        QCOMPARE(bot.series.symbol, std::string("BTCUSDT"));
    }

    void aWrongAmountIsExplainedWhileTyping()
    {
        DialogFixture fixture;
        auto* cash = fixture.field<QLineEdit>("newBot.cash");
        auto* problem = fixture.field<QLabel>("newBot.cash.problem");
        for (const char* wrong : {"", "ten", "-5", "0", "nan", "1e999"}) {
            cash->setText(QLatin1String(wrong));
            QVERIFY2(!fixture.start()->isEnabled(), wrong);
            QVERIFY2(!problem->text().isEmpty(), wrong);
        }
        cash->setText(QStringLiteral("2,500.50"));
        QVERIFY(fixture.start()->isEnabled());
        QVERIFY(problem->text().isEmpty());
        QCOMPARE(fixture.dialog.definition().value().cash, "2500.50"_dec);
    }

    void aBotNeedsAName()
    {
        DialogFixture fixture;
        fixture.field<QLineEdit>("newBot.name")->setText(QStringLiteral("  "));
        QVERIFY(!fixture.start()->isEnabled());
        QVERIFY(!fixture.field<QLabel>("newBot.name.problem")->text().isEmpty());
    }

    void sizingByPercentIsBounded()
    {
        DialogFixture fixture;
        fixture.field<QComboBox>("newBot.sizing")->setCurrentIndex(2);
        QVERIFY(!fixture.start()->isEnabled());
        auto* amount = fixture.field<QLineEdit>("newBot.sizingAmount");
        amount->setText(QStringLiteral("101"));
        QVERIFY(!fixture.start()->isEnabled());
        amount->setText(QStringLiteral("25"));
        QVERIFY(fixture.start()->isEnabled());
        const BotDefinition bot = fixture.dialog.definition().value();
        QVERIFY(bot.sizing.kind == SizingSpec::Kind::Percent);
        QCOMPARE(bot.sizing.amount, Decimal::fromInt(25));
    }

    void limitsMayStayEmpty()
    {
        DialogFixture fixture;
        QVERIFY(fixture.dialog.definition().value().limits.maxOrderValue.isZero());
        fixture.field<QLineEdit>("newBot.maxOrder")->setText(QStringLiteral("500"));
        QCOMPARE(fixture.dialog.definition().value().limits.maxOrderValue, Decimal::fromInt(500));
    }

    void theFormFollowsTheStrategysSchema()
    {
        DialogFixture fixture;
        QVERIFY(fixture.dialog.findChild<QWidget*>(QStringLiteral("parameter.fast")) != nullptr);
        fixture.field<QComboBox>("newBot.strategy")->setCurrentIndex(1);
        QVERIFY(fixture.dialog.findChild<QWidget*>(QStringLiteral("parameter.deviation")) !=
                nullptr);
        auto* slow = fixture.field<QSpinBox>("parameter.slow");
        slow->setValue(100'000);
        QCOMPARE(slow->value(), 500); // the schema's maximum
        const ParameterMap values = fixture.dialog.definition().value().strategy.parameters;
        QCOMPARE(choiceParameter(values, "average"), std::string("sma"));
        QVERIFY(booleanParameter(values, "exit_in_middle"));
    }

    void aRefusalStaysInTheDialog()
    {
        DialogFixture fixture;
        fixture.engine.nextOutcome = makeError(ErrorKind::Conflict, "There is such a bot already");
        fixture.start()->click();
        auto* problem = fixture.field<QLabel>("newBot.name.problem");
        QTRY_COMPARE(problem->text(), QStringLiteral("There is such a bot already"));
        QVERIFY(fixture.dialog.isVisible());
    }

    void idsAreMadeOfNamesAndNeverTaken()
    {
        EngineSnapshot snapshot;
        QCOMPARE(freeBotId("SMA cross BTC/USDT", snapshot).str(),
                 std::string("sma-cross-btc-usdt"));
        QCOMPARE(freeBotId("Größe!", snapshot).str(), std::string("gr-e"));
        QCOMPARE(freeBotId("", snapshot).str(), std::string("bot"));
        snapshot.bots.resize(1);
        snapshot.bots[0].definition.id = BotId("bot");
        QCOMPARE(freeBotId("bot", snapshot).str(), std::string("bot-2"));
        QVERIFY(freeBotId(std::string(200, 'x'), snapshot).str().size() <= 32);
    }
};

QD_TEST(TestNewBotDialog)
#include "TestNewBotDialog.moc"
