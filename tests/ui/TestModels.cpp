// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeEngine.h"
#include "tests/support/TestMain.h"
#include "ui/models/BotsModel.h"
#include "ui/models/FrameSortProxy.h"
#include "ui/models/LogModel.h"
#include "ui/models/OrdersModel.h"
#include "ui/models/PositionsModel.h"
#include "ui/models/TradesModel.h"
#include "ui/models/WatchlistModel.h"

#include <QAbstractItemModelTester>
#include <QLocale>
#include <QSignalSpy>

using namespace qd;
using namespace qd::ui;

namespace {

constexpr auto kFatal = QAbstractItemModelTester::FailureReportingMode::Fatal;

QString cell(const QAbstractItemModel& model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

} // namespace

class TestModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void watchlistFollowsPricesWithoutReset()
    {
        test::FakeEngine engine;
        WatchlistModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        model.show(*engine.snapshot());
        QCOMPARE(model.rowCount(), 3);
        const QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        const QString before = cell(model, 0, WatchlistModel::Last);
        engine.step();
        model.show(*engine.snapshot());
        QVERIFY(cell(model, 0, WatchlistModel::Last) != before);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(inserts.count(), 0);
        QCOMPARE(changes.count(), 3);
    }

    void equalSnapshotsChangeNothing()
    {
        const test::FakeEngine engine;
        BotsModel model;
        model.show(*engine.snapshot());
        const QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
        model.show(*engine.snapshot());
        QCOMPARE(changes.count(), 0);
    }

    void botsComeAndGoAsSingleRows()
    {
        test::FakeEngine engine;
        BotsModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        model.show(engine.state);
        QCOMPARE(model.rowCount(), 3);
        const QSignalSpy inserts(&model, &QAbstractItemModel::rowsInserted);
        const QSignalSpy removals(&model, &QAbstractItemModel::rowsRemoved);
        EngineSnapshot other = engine.state;
        other.bots.erase(other.bots.begin() + 1);
        BotSnapshot added = other.bots.front();
        added.definition.id = BotId("a-new-one");
        other.bots.insert(other.bots.begin(), added);
        model.show(other);
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(inserts.count(), 1);
        QCOMPARE(removals.count(), 1);
        QCOMPARE(cell(model, 0, 0, KeyRole), QStringLiteral("a-new-one"));
    }

    void rowsThatChangePlacesAreMoved()
    {
        test::FakeEngine engine;
        BotsModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        model.show(engine.state);
        const QPersistentModelIndex third(model.index(2, 0));
        EngineSnapshot other = engine.state;
        std::rotate(other.bots.begin(), other.bots.begin() + 2, other.bots.end());
        model.show(other);
        QCOMPARE(third.row(), 0);
        QCOMPARE(cell(model, 0, 0, KeyRole), QStringLiteral("demo-3"));
    }

    void positionsLeaveWhenTheyAreFlat()
    {
        test::FakeEngine engine;
        PositionsModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        model.show(engine.state);
        QCOMPARE(model.rowCount(), 2);
        engine.state.bots[0].position.quantity = Decimal();
        model.show(engine.state);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(cell(model, 0, 0, KeyRole), QStringLiteral("demo-2"));
    }

    void openProfitIsShownWithSignAndTone()
    {
        test::FakeEngine engine;
        EngineSnapshot snapshot = engine.state;
        Position& position = snapshot.bots[0].position;
        position.quantity = "2"_dec;
        position.averagePrice = "100"_dec;
        position.lastPrice = "90.5"_dec;
        PositionsModel model;
        model.show(snapshot);
        QCOMPARE(cell(model, 0, PositionsModel::OpenPnl), QString::fromUtf8("−19.00"));
        QCOMPARE(cell(model, 0, PositionsModel::OpenPnl, PlainRole), QStringLiteral("-19"));
        QCOMPARE(model.index(0, PositionsModel::OpenPnl).data(ToneRole).toInt(),
                 static_cast<int>(Tone::Down));
        QVERIFY(model.index(0, PositionsModel::OpenPnl)
                    .data(Qt::TextAlignmentRole)
                    .value<Qt::Alignment>()
                    .testFlag(Qt::AlignRight));
    }

    void anOrderEventChangesItsRow()
    {
        test::FakeEngine engine;
        OrdersModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        model.show(engine.allOrders);
        QCOMPARE(model.rowCount(), 5);
        Order order = engine.allOrders.front();
        order.state = OrderState::Canceled;
        model.put(order);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(cell(model, 0, OrdersModel::State), QStringLiteral("Cancelled"));
        order.id = ClientOrderId("another");
        model.put(order);
        QCOMPARE(model.rowCount(), 6);
    }

    void unknownOrdersStandOut()
    {
        const test::FakeEngine engine;
        OrdersModel model;
        model.show(engine.allOrders);
        const QModelIndex state = model.index(1, OrdersModel::State);
        QCOMPARE(state.data(ToneRole).toInt(), static_cast<int>(Tone::Danger));
        QVERIFY(state.data(Qt::ToolTipRole).toString().contains(QStringLiteral("not proved")));
    }

    void theLogForgetsItsOldestLines()
    {
        LogModel model;
        const QAbstractItemModelTester tester(&model, kFatal);
        std::vector<LogRecord> records(4'000);
        for (std::size_t i = 0; i < records.size(); ++i)
            records[i].message = "line " + std::to_string(i);
        model.add(records);
        model.add(records);
        QCOMPARE(model.rowCount(), 5'000);
        QCOMPARE(cell(model, 0, LogModel::Text), QStringLiteral("line 3000"));
        QCOMPARE(cell(model, 4'999, LogModel::Text), QStringLiteral("line 3999"));
    }

    void sortsByValueAndKeepsTheSelectionThroughUpdates()
    {
        test::FakeEngine engine;
        WatchlistModel model;
        FrameSortProxy proxy(model);
        const QAbstractItemModelTester tester(&proxy, kFatal);
        model.show(engine.state);
        proxy.sort(WatchlistModel::Last, Qt::DescendingOrder);
        QCOMPARE(cell(proxy, 0, 0), QStringLiteral("BTCUSDT"));
        const QPersistentModelIndex bitcoin(proxy.index(0, 0));
        engine.state.quotes[0].quote.last = "1"_dec;
        model.show(engine.state);
        QCOMPARE(cell(proxy, 0, 0), QStringLiteral("ETHUSDT"));
        QCOMPARE(bitcoin.row(), 2);
        QCOMPARE(bitcoin.data().toString(), QStringLiteral("BTCUSDT"));
    }

    void doesNotTouchAnOrderThatStillHolds()
    {
        test::FakeEngine engine;
        WatchlistModel model;
        FrameSortProxy proxy(model);
        model.show(engine.state);
        proxy.sort(WatchlistModel::Symbol, Qt::AscendingOrder);
        const QSignalSpy layouts(&proxy, &QAbstractItemModel::layoutChanged);
        engine.step();
        model.show(engine.state);
        QCOMPARE(layouts.count(), 0);
    }

    void filtersByTextInAnyColumn()
    {
        const test::FakeEngine engine;
        TradesModel model;
        FrameSortProxy proxy(model);
        const QAbstractItemModelTester tester(&proxy, kFatal);
        model.show(engine.allTrades);
        QCOMPARE(proxy.rowCount(), 42);
        proxy.setText(QStringLiteral("ethusdt"));
        QCOMPARE(proxy.rowCount(), 14);
        proxy.setText(QStringLiteral("no such thing"));
        QCOMPARE(proxy.rowCount(), 0);
    }
};

QD_TEST(TestModels)
#include "TestModels.moc"
