// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestMain.h"
#include "tests/ui/charts/PaneBench.h"
#include "ui/charts/CandleChart.h"
#include "ui/panes/chart/ChartPane.h"
#include "ui/panes/chart/FeedBanner.h"

#include <QLabel>

using namespace qd;
using namespace qd::ui;
using test::PaneBench;

namespace {
const SeriesKey kKey{"ETHUSDT", Timeframe::fromSeconds(3'600)};
constexpr std::size_t kLoaded = 2'000; ///< Bars that the fake engine gives.
} // namespace

class TestChartPane : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensOnTheSelectedSeries();
    void opensOnTheFirstStoredSeriesOtherwise();
    void saysWhatToDoWithoutData();
    void aNewBarIsAddedAndAFormingOneReplaced();
    void barsThatCameDuringLoadingAreNotLost();
    void aFillOfTheSymbolIsDrawnOnce();
    void levelsShowPositionAndOrders();
    void showsAFillThatWasClicked();
    void theChosenTimeframeBecomesTheSelection();
    void theChosenPaceReachesTheEngine();
    void aStandingFeedIsSaid();
    void everyControlHasNames();
};

void TestChartPane::opensOnTheSelectedSeries()
{
    PaneBench bench;
    bench.selection.setSeries(kKey);
    ChartPane pane(bench.services);
    QTRY_COMPARE(pane.chart().data().size(), kLoaded);
    QVERIFY(pane.chart().data().key() == kKey);
    QVERIFY(pane.chart().accessibleName().contains(QStringLiteral("ETHUSDT")));
}

void TestChartPane::opensOnTheFirstStoredSeriesOtherwise()
{
    PaneBench bench;
    ChartPane pane(bench.services);
    QTRY_COMPARE(pane.chart().data().size(), kLoaded);
    QCOMPARE(bench.selection.series()->symbol, std::string("BTCUSDT"));
}

void TestChartPane::saysWhatToDoWithoutData()
{
    PaneBench bench(test::FakeEngine::Content::Empty);
    ChartPane pane(bench.services);
    pane.resize(900, 600);
    pane.show();
    QCoreApplication::processEvents();
    const auto labels = pane.findChildren<QLabel*>();
    const bool hasHint = std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("Import candles"));
    });
    QVERIFY(hasHint);
    QVERIFY(!pane.chart().isVisible());
}

void TestChartPane::aNewBarIsAddedAndAFormingOneReplaced()
{
    PaneBench bench;
    bench.selection.setSeries(kKey);
    ChartPane pane(bench.services);
    QTRY_COMPARE(pane.chart().data().size(), kLoaded);
    Bar bar;
    bar.openTime = pane.chart().data().openTime(kLoaded - 1) + kKey.timeframe.duration();
    for (const char* close : {"3500", "3510", "3490"}) {
        bar.open = bar.high = bar.low = bar.close = Decimal::parse(close).value();
        bench.engine.push(BarUpdate{kKey, bar, false});
        bench.engine.push(BarUpdate{{"OTHER", kKey.timeframe}, bar, false});
        QTRY_COMPARE(pane.chart().data().bars().bar(pane.chart().data().size() - 1).close,
                     bar.close.toDouble());
    }
    QCOMPARE(pane.chart().data().size(), kLoaded + 1);
}

void TestChartPane::barsThatCameDuringLoadingAreNotLost()
{
    PaneBench bench;
    bench.selection.setSeries(kKey);
    ChartPane pane(bench.services);
    Bar bar;
    bar.openTime = Timestamp::fromMilliseconds(4'000'000'000'000);
    bar.open = bar.high = bar.low = bar.close = "3500"_dec;
    Q_EMIT bench.bridge.barsArrived({BarUpdate{kKey, bar, true}}); // before the history's answer
    QVERIFY(pane.chart().data().isEmpty());
    QTRY_COMPARE(pane.chart().data().size(), kLoaded + 1);
}

void TestChartPane::aFillOfTheSymbolIsDrawnOnce()
{
    PaneBench bench;
    bench.selection.setSeries(kKey);
    ChartPane pane(bench.services);
    QTRY_COMPARE(pane.chart().data().size(), kLoaded);
    QTRY_VERIFY(!pane.chart().fills().marks().empty()); // what the bots have done before
    const std::size_t before = pane.chart().fills().marks().size();
    auto fill = std::make_shared<Fill>();
    fill->symbol = kKey.symbol;
    fill->orderId = ClientOrderId("order-1");
    fill->tradeId = TradeId("trade-1");
    fill->price = "3500"_dec;
    fill->quantity = "0.5"_dec;
    fill->time = pane.chart().data().openTime(kLoaded - 5);
    auto foreign = std::make_shared<Fill>(*fill);
    foreign->symbol = "OTHER";
    foreign->tradeId = TradeId("trade-2");
    EngineEvent event;
    event.kind = EngineEvent::Kind::FillBooked;
    event.fill = fill;
    bench.engine.push(event);
    bench.engine.push(event);
    event.fill = foreign;
    bench.engine.push(event);
    QTRY_COMPARE(pane.chart().fills().marks().size(), before + 1);
    QCoreApplication::processEvents();
    QCOMPARE(pane.chart().fills().marks().size(), before + 1);
}

void TestChartPane::levelsShowPositionAndOrders()
{
    PaneBench bench;
    bench.selection.setSeries(kKey);
    ChartPane pane(bench.services);
    QTRY_COMPARE(pane.chart().data().size(), kLoaded);
    // The fake's second bot holds a position and has a stop order; its market order has no price.
    QTRY_COMPARE(pane.chart().fills().levels().size(), std::size_t{2});
    QVERIFY(pane.chart().fills().levels()[0].text.contains(QStringLiteral("Demo ETH")));
}

void TestChartPane::showsAFillThatWasClicked()
{
    PaneBench bench;
    bench.selection.setSeries(kKey);
    ChartPane pane(bench.services);
    QTRY_COMPARE(pane.chart().data().size(), kLoaded);
    bench.selection.showChart(kKey, pane.chart().data().openTime(700));
    QVERIFY(pane.chart().visibleRange().contains(700.0));
    const SeriesKey other{"SOLUSDT", kKey.timeframe};
    bench.selection.showChart(other, pane.chart().data().openTime(300));
    QTRY_VERIFY(pane.chart().data().key() == other);
    QTRY_VERIFY(pane.chart().visibleRange().contains(300.0));
}

void TestChartPane::theChosenTimeframeBecomesTheSelection()
{
    PaneBench bench;
    bench.selection.setSeries(kKey);
    ChartPane pane(bench.services);
    auto* timeframe = pane.findChild<QComboBox*>(QStringLiteral("chart.timeframe"));
    QTRY_COMPARE(timeframe->count(), 2);
    timeframe->setCurrentIndex(timeframe->findText(QStringLiteral("4h")));
    Q_EMIT timeframe->activated(timeframe->currentIndex());
    QCOMPARE(bench.selection.series()->timeframe.toString(), std::string("4h"));
    QTRY_COMPARE(pane.chart().data().key().timeframe.seconds(), 4 * 3'600);
}

void TestChartPane::theChosenPaceReachesTheEngine()
{
    PaneBench bench;
    ChartPane pane(bench.services);
    auto* pace = pane.findChild<QComboBox*>(QStringLiteral("chart.pace"));
    QTRY_COMPARE(pace->currentData().toDouble(), 2.0); // as the feed says
    pace->setCurrentIndex(pace->findData(25.0));
    Q_EMIT pace->activated(pace->currentIndex());
    QCOMPARE(bench.engine.commands.back().first, std::string("setReplayPace"));
    QCOMPARE(std::stod(bench.engine.commands.back().second), 25.0);
    QTRY_COMPARE(bench.bridge.snapshot()->feeds.front().barsPerSecond, 25.0);
    QCOMPARE(pace->currentData().toDouble(), 25.0);
}

void TestChartPane::aStandingFeedIsSaid()
{
    PaneBench bench;
    EngineSnapshot snapshot = bench.engine.state;
    QVERIFY(staleFeedText(snapshot).isEmpty());
    snapshot.feeds.front().isAtEnd = true;
    QVERIFY(staleFeedText(snapshot).contains(QStringLiteral("end")));
    snapshot.feeds.front().isConnected = false;
    snapshot.feeds.front().detail = "line is down";
    QVERIFY(staleFeedText(snapshot).contains(QStringLiteral("line is down")));
}

void TestChartPane::everyControlHasNames()
{
    PaneBench bench;
    ChartPane pane(bench.services);
    QCOMPARE(test::namelessControls(pane), QStringList());
}

QD_TEST(TestChartPane)
#include "TestChartPane.moc"
