// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/ui/WindowFixture.h"
#include "ui/widgets/TableView.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>

using namespace qd;
using namespace qd::ui;
using test::FakeEngine;
using test::WindowFixture;

namespace {

QAction* action(WindowFixture& fixture, const char* id)
{
    QAction* found = fixture.window.services().actions.find(QLatin1String(id));
    QD_ASSERT(found != nullptr, id);
    return found;
}

using Commands = std::vector<std::pair<std::string, std::string>>;

} // namespace

class TestPanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void buttonsCommandTheChosenBot()
    {
        WindowFixture fixture;
        fixture.window.services().selection.setBot(BotId("demo-1"));
        QVERIFY(!action(fixture, "bot.start")->isEnabled());
        QVERIFY(!action(fixture, "bot.remove")->isEnabled());
        action(fixture, "bot.pause")->trigger();
        fixture.show();
        QCOMPARE(action(fixture, "bot.pause")->text(), QStringLiteral("Resume"));
        action(fixture, "bot.pause")->trigger();
        fixture.show();
        action(fixture, "bot.stop")->trigger();
        fixture.show();
        action(fixture, "bot.start")->trigger();
        QCOMPARE(fixture.engine.commands, (Commands{{"pauseBot", "demo-1"},
                                                    {"resumeBot", "demo-1"},
                                                    {"stopBot", "demo-1"},
                                                    {"startBot", "demo-1"}}));
    }

    void flattenAsksFirst()
    {
        WindowFixture fixture;
        fixture.window.services().selection.setBot(BotId("demo-1"));
        action(fixture, "bot.flatten")->trigger();
        QVERIFY(fixture.engine.commands.empty());
        fixture.find<QAbstractButton>("flattenQuestion.go")->click();
        QCOMPARE(fixture.engine.commands, (Commands{{"flattenBot", "demo-1"}}));
    }

    void aRefusedCommandIsExplained()
    {
        WindowFixture fixture;
        fixture.window.services().selection.setBot(BotId("demo-1"));
        fixture.engine.nextOutcome =
            makeError(ErrorKind::Storage, "The disk is full", "Free some space.");
        action(fixture, "bot.stop")->trigger();
        auto* text = fixture.find<QLabel>("noticeText");
        QTRY_VERIFY(text->isVisible());
        QVERIFY(text->text().contains(QStringLiteral("The disk is full")));
        QCOMPARE(fixture.find<QLabel>("noticeHint")->text(), QStringLiteral("Free some space."));
    }

    void oneClickLaunchesADemoBot()
    {
        WindowFixture fixture(FakeEngine::Content::Empty);
        fixture.window.services().selection.setSeries({"BTCUSDT", Timeframe::parse("1h").value()});
        action(fixture, "bot.demo")->trigger();
        QTRY_COMPARE(fixture.engine.commands.size(), std::size_t{2});
        QCOMPARE(fixture.engine.commands,
                 (Commands{{"addBot", "demo-btcusdt"}, {"startBot", "demo-btcusdt"}}));
        QCOMPARE(fixture.engine.added.front().strategy.name, std::string("sma-cross"));
    }

    void choosingABotChoosesItsSeries()
    {
        WindowFixture fixture;
        auto* table = fixture.find<TableView>("bots.table");
        QTRY_COMPARE(table->model()->rowCount(), 3);
        table->selectRow(1);
        QCOMPARE(fixture.window.services().selection.bot()->str(), std::string("demo-2"));
        QCOMPARE(fixture.window.services().selection.series()->symbol, std::string("ETHUSDT"));
    }

    void workingOrdersAreCancelledAndOthersAreNot()
    {
        WindowFixture fixture;
        fixture.window.ensureAllPanes();
        auto* table = fixture.find<TableView>("orders.table");
        QTRY_COMPARE(table->model()->rowCount(), 5);
        fixture.find<QComboBox>("orders.shown")->setCurrentIndex(1);
        QCOMPARE(table->model()->rowCount(), 3);
        fixture.find<QComboBox>("orders.shown")->setCurrentIndex(0);
        QVERIFY(!action(fixture, "order.cancel")->isEnabled());
        table->selectAll();
        action(fixture, "order.cancel")->trigger();
        QCOMPARE(fixture.engine.commands.size(), std::size_t{3});
        QCOMPARE(fixture.engine.commands.front().first, std::string("cancelOrder"));
    }

    void tradesAreFilteredByBotAndSummed()
    {
        WindowFixture fixture;
        fixture.window.ensureAllPanes();
        auto* table = fixture.find<TableView>("trades.table");
        QTRY_COMPARE(table->model()->rowCount(), 42);
        fixture.window.showPerspective(Perspective::Trade);
        fixture.find<QWidget>("pane.trades")->raise();
        auto* bots = fixture.find<QComboBox>("trades.bot");
        QTRY_COMPARE(bots->count(), 4);
        bots->setCurrentIndex(2);
        QCOMPARE(table->model()->rowCount(), 14);
        QVERIFY(fixture.find<QLabel>("trades.totals")
                    ->text()
                    .startsWith(QStringLiteral("14 trades · net ")));
    }

    void aClosedTradeAppears()
    {
        WindowFixture fixture;
        fixture.window.ensureAllPanes();
        auto* table = fixture.find<TableView>("trades.table");
        QTRY_COMPARE(table->model()->rowCount(), 42);
        EngineEvent event;
        event.kind = EngineEvent::Kind::TradeClosed;
        event.bot = BotId("demo-1");
        Trade trade = fixture.engine.allTrades.front();
        trade.number = 99;
        event.trade = std::make_shared<const Trade>(trade);
        fixture.engine.push(event);
        QTRY_COMPARE(table->model()->rowCount(), 43);
    }

    void theLogShowsDecisionsAndFiltersThem()
    {
        WindowFixture fixture;
        fixture.window.ensureAllPanes();
        EngineEvent event;
        event.kind = EngineEvent::Kind::Decision;
        event.bot = BotId("demo-1");
        event.time = Timestamp::parse("2024-06-15T12:00:00Z").value();
        event.text = "Bought: SMA(10) above SMA(50)";
        fixture.engine.push(event);
        log::warning("engine", "something is odd");
        auto* table = fixture.find<TableView>("log.table");
        fixture.find<QComboBox>("log.kind")->setCurrentIndex(1);
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 3).data().toString(),
                 QStringLiteral("Bought: SMA(10) above SMA(50)"));
        fixture.find<QComboBox>("log.kind")->setCurrentIndex(3);
        QTRY_VERIFY(table->model()->rowCount() >= 1);
    }

    void tablesCopyAsTsvAndExportAsCsv()
    {
        WindowFixture fixture;
        auto* table = fixture.find<TableView>("watchlist.table");
        QTRY_COMPARE(table->model()->rowCount(), 3);
        table->setColumnHidden(3, true);
        table->clearSelection();
        const QStringList lines = table->toTsv().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines.front(), QStringLiteral("Symbol\tLast\tChange\tVolume"));
        QVERIFY(lines[1].startsWith(QStringLiteral("BTCUSDT\t")));
        // Plain numbers: no grouping, so that a spreadsheet reads them.
        QVERIFY(!lines[1].contains(QLatin1Char(',')));
        const QString csv = table->toCsv();
        QVERIFY(csv.startsWith(QStringLiteral("Symbol,Last,Change,Volume\r\nBTCUSDT,")));
        table->selectRow(2);
        table->copy();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("SOLUSDT")));
    }

    void emptyPanesSayWhatToDo()
    {
        WindowFixture fixture(FakeEngine::Content::Empty);
        fixture.window.ensureAllPanes();
        for (const char* name :
             {"watchlist.table", "bots.table", "positions.table", "orders.table", "trades.table"}) {
            auto* table = fixture.find<TableView>(name);
            auto* empty = table->findChild<QWidget*>(QStringLiteral("emptyState"));
            QVERIFY2(empty != nullptr && !empty->isHidden(), name);
            QVERIFY2(empty->accessibleName().size() > 20, name);
        }
    }

    void theBotPageOpensOncePerBot()
    {
        WindowFixture fixture;
        fixture.window.services().selection.showBot(BotId("demo-1"));
        fixture.window.services().selection.showBot(BotId("demo-1"));
        QCOMPARE(fixture.window.findChildren<QDialog*>(QStringLiteral("botPage.demo-1")).size(), 1);
        auto* trades = fixture.find<TableView>("trades.botTrades");
        QTRY_COMPARE(trades->model()->rowCount(), 14);
    }
};

QD_TEST(TestPanes)
#include "TestPanes.moc"
