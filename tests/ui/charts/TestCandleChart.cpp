// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeEngine.h"
#include "tests/support/TestMain.h"
#include "ui/charts/CandleChart.h"
#include "ui/charts/EquityChart.h"
#include "ui/charts/MonthlyHeatMap.h"

#include <QSignalSpy>

#include <limits>

using namespace qd;
using namespace qd::ui;

namespace {

const SeriesKey kKey{"BTCUSDT", Timeframe::fromSeconds(3'600)};

Bar flatBar(std::int64_t hour, Decimal price)
{
    return {Timestamp::fromMilliseconds(hour * 3'600'000), price, price, price, price, Decimal()};
}

BarSeries seriesOf(const std::vector<Bar>& bars)
{
    BarSeries series(kKey);
    for (const Bar& bar : bars)
        if (!series.append(bar))
            return BarSeries(kKey);
    return series;
}

/// Draws the chart now, wherever it is.
QImage imageOf(QCustomPlot& plot)
{
    return plot.toPixmap(800, 500).toImage();
}

int pixelsOf(const QImage& image, const QColor& color)
{
    int count = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            count += image.pixelColor(x, y).rgb() == color.rgb() ? 1 : 0;
    return count;
}

} // namespace

class TestCandleChart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void followsTheNewestBarOnlyWhileItIsInSight();
    void aFormingBarMovesNothing();
    void theVisiblePricesFit_data();
    void theVisiblePricesFit();
    void everyStyleDraws_data();
    void everyStyleDraws();
    void anEmptyChartDrawsNothingAndStaysCalm();
    void fillsStandAtTheirBarAndPrice();
    void zoomKeepsTheBarUnderTheCursor();
    void someBarStaysInSight();
    void csvHoldsTheVisibleBars();
    void equityShowsDrawdownFromTheHighestPoint();
    void equityOfNothingAndOfOnePoint();
    void monthsFindTheirCell();

private:
    Theme m_theme;
};

void TestCandleChart::followsTheNewestBarOnlyWhileItIsInSight()
{
    CandleChart chart(m_theme);
    const auto bars = test::FakeEngine::makeBars(kKey, 500);
    chart.setBars(*bars);
    QVERIFY(chart.isFollowing());
    Bar next = bars->bar(499);
    next.openTime = next.openTime + kKey.timeframe.duration();
    const double before = chart.visibleRange().upper;
    chart.upsert(next);
    QCOMPARE(chart.visibleRange().upper, before + 1.0);

    QSignalSpy spy(&chart, &TimeChart::followingChanged);
    chart.centerOn(chart.data().openTime(100));
    QVERIFY(!chart.isFollowing());
    QCOMPARE(spy.count(), 1);
    const QCPRange away = chart.visibleRange();
    next.openTime = next.openTime + kKey.timeframe.duration();
    chart.upsert(next);
    QCOMPARE(chart.visibleRange().lower, away.lower);
    chart.showNewest();
    QVERIFY(chart.isFollowing());
    QCOMPARE(spy.count(), 2);
}

void TestCandleChart::aFormingBarMovesNothing()
{
    CandleChart chart(m_theme);
    const auto bars = test::FakeEngine::makeBars(kKey, 100);
    chart.setBars(*bars);
    const QCPRange before = chart.visibleRange();
    Bar last = bars->bar(99);
    last.high = last.high * Decimal::fromInt(2);
    chart.upsert(last);
    QCOMPARE(chart.data().size(), std::size_t{100});
    QCOMPARE(chart.visibleRange().upper, before.upper);
    QVERIFY(chart.priceRange().upper > last.high.toDouble());
}

void TestCandleChart::theVisiblePricesFit_data()
{
    QTest::addColumn<QString>("price");
    QTest::newRow("equal prices") << QStringLiteral("100");
    QTest::newRow("tiny") << QStringLiteral("0.00000012");
    QTest::newRow("huge") << QStringLiteral("123456789.5");
    QTest::newRow("zero") << QStringLiteral("0");
}

void TestCandleChart::theVisiblePricesFit()
{
    QFETCH(QString, price);
    const Decimal value = Decimal::parse(price.toStdString()).value();
    for (const bool isLog : {false, true}) {
        if (isLog && value.isZero())
            continue; // has no place on that scale
        CandleChart chart(m_theme);
        chart.setLogScale(isLog);
        chart.setBars(seriesOf({flatBar(1, value), flatBar(2, value)}));
        QVERIFY(chart.priceRange().lower < value.toDouble());
        QVERIFY(chart.priceRange().upper > value.toDouble());
        QVERIFY(!imageOf(chart).isNull());
    }
}

void TestCandleChart::everyStyleDraws_data()
{
    QTest::addColumn<int>("style");
    QTest::newRow("candles") << static_cast<int>(CandleStyle::Candles);
    QTest::newRow("hollow") << static_cast<int>(CandleStyle::Hollow);
    QTest::newRow("heikin-ashi") << static_cast<int>(CandleStyle::HeikinAshi);
    QTest::newRow("bars") << static_cast<int>(CandleStyle::Bars);
    QTest::newRow("line") << static_cast<int>(CandleStyle::Line);
    QTest::newRow("area") << static_cast<int>(CandleStyle::Area);
}

void TestCandleChart::everyStyleDraws()
{
    QFETCH(int, style);
    CandleChart empty(m_theme);
    CandleChart chart(m_theme);
    chart.setStyle(static_cast<CandleStyle>(style));
    chart.setBars(*test::FakeEngine::makeBars(kKey, 300));
    QVERIFY(imageOf(chart) != imageOf(empty));
    chart.setBars(*test::FakeEngine::makeBars(kKey, 1)); // one bar is enough
    QVERIFY(imageOf(chart) != imageOf(empty));
}

void TestCandleChart::anEmptyChartDrawsNothingAndStaysCalm()
{
    CandleChart chart(m_theme);
    chart.setBars(BarSeries(kKey));
    QTest::keyClick(&chart, Qt::Key_F);
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Plus);
    chart.setFills({{Timestamp::fromMilliseconds(0), 1.0, 1.0, true, {}}}, {});
    QVERIFY(!imageOf(chart).isNull());
    QCOMPARE(chart.visibleCsv(), QByteArray("open_time,open,high,low,close,volume\n"));
    chart.upsert(flatBar(1, Decimal::fromInt(5)));
    QCOMPARE(chart.data().size(), std::size_t{1});
    chart.clearBars();
    QVERIFY(chart.data().isEmpty());
}

void TestCandleChart::fillsStandAtTheirBarAndPrice()
{
    CandleChart chart(m_theme);
    chart.resize(800, 500);
    const auto bars = test::FakeEngine::makeBars(kKey, 300);
    chart.setBars(*bars);
    const int without = pixelsOf(imageOf(chart), m_theme.color(ColorRole::MarkerBuy));
    const Timestamp time = bars->openTime(290) + Duration::seconds(60);
    chart.setFills({{time, bars->close(290), 0.5, true, QStringLiteral("because")}}, {});
    QVERIFY(pixelsOf(imageOf(chart), m_theme.color(ColorRole::MarkerBuy)) > without + 15);

    const QCPAxisRect* pane = chart.axisRect(0);
    const QPointF tip(pane->axis(QCPAxis::atBottom)->coordToPixel(290.0),
                      pane->axis(QCPAxis::atRight)->coordToPixel(bars->close(290)));
    const FillMark* mark = chart.fills().markAt(tip + QPointF(0.0, 8.0));
    QVERIFY(mark != nullptr);
    QCOMPARE(mark->reason, QStringLiteral("because"));
    QVERIFY(chart.fills().markAt(tip + QPointF(60.0, 0.0)) == nullptr);
}

void TestCandleChart::zoomKeepsTheBarUnderTheCursor()
{
    CandleChart chart(m_theme);
    chart.resize(900, 500);
    chart.setBars(*test::FakeEngine::makeBars(kKey, 2'000));
    (void)imageOf(chart);
    const QCPAxis* keys = chart.axisRect(0)->axis(QCPAxis::atBottom);
    const QPointF place(300.0, 200.0);
    const double before = keys->pixelToCoord(place.x());
    const double width = chart.visibleRange().size();
    QWheelEvent wheel(place, chart.mapToGlobal(place), {}, {0, 120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&chart, &wheel);
    QVERIFY(chart.visibleRange().size() < width);
    QVERIFY(std::abs(keys->pixelToCoord(place.x()) - before) < 0.01);
}

void TestCandleChart::someBarStaysInSight()
{
    CandleChart chart(m_theme);
    chart.setBars(*test::FakeEngine::makeBars(kKey, 200));
    for (int i = 0; i < 200; ++i)
        QTest::keyClick(&chart, Qt::Key_Right);
    QVERIFY(chart.visibleRange().lower <= 199.0);
    for (int i = 0; i < 200; ++i)
        QTest::keyClick(&chart, Qt::Key_Left);
    QVERIFY(chart.visibleRange().upper >= 0.0);
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(&chart, Qt::Key_Minus);
    QVERIFY(chart.visibleRange().size() <= 300.0);
    for (int i = 0; i < 100; ++i)
        QTest::keyClick(&chart, Qt::Key_Plus);
    QVERIFY(chart.visibleRange().size() >= 8.0);
}

void TestCandleChart::csvHoldsTheVisibleBars()
{
    CandleChart chart(m_theme);
    chart.setBars(seriesOf({flatBar(1, "1.25"_dec), flatBar(2, "3"_dec)}));
    chart.fitAll();
    QCOMPARE(chart.visibleCsv(), QByteArray("open_time,open,high,low,close,volume\n"
                                            "3600000,1.25,1.25,1.25,1.25,0\n"
                                            "7200000,3,3,3,3,0\n"));
}

void TestCandleChart::equityShowsDrawdownFromTheHighestPoint()
{
    EquityChart chart(m_theme);
    std::vector<EquityPoint> points;
    for (const double equity : {100.0, 120.0, 90.0, 150.0, 75.0})
        points.push_back(
            {Timestamp::fromMilliseconds(static_cast<std::int64_t>(points.size() + 1) * 3'600'000),
             equity});
    chart.setEquity(points, kKey.timeframe, 110.0);
    QCOMPARE(chart.size(), std::size_t{5});
    QCOMPARE(chart.drawdownAt(0), 100.0 / 110.0 - 1.0); // the start counts as a high
    QCOMPARE(chart.drawdownAt(2), 90.0 / 120.0 - 1.0);
    QCOMPARE(chart.drawdownAt(3), 0.0);
    QCOMPARE(chart.drawdownAt(4), -0.5);
    QCOMPARE(chart.equityAt(3), 150.0);
    EquityChart empty(m_theme);
    QVERIFY(imageOf(chart) != imageOf(empty));
}

void TestCandleChart::equityOfNothingAndOfOnePoint()
{
    EquityChart chart(m_theme);
    chart.setEquity({}, kKey.timeframe, 100.0);
    QVERIFY(!imageOf(chart).isNull());
    chart.setEquity({{Timestamp::fromMilliseconds(1), 100.0}}, kKey.timeframe, 100.0);
    QVERIFY(!imageOf(chart).isNull());
    QCOMPARE(chart.drawdownAt(0), 0.0);
    chart.setEquity({{Timestamp::fromMilliseconds(1), 0.0}}, kKey.timeframe, 0.0);
    QCOMPARE(chart.drawdownAt(0), 0.0);
}

void TestCandleChart::monthsFindTheirCell()
{
    MonthlyHeatMap map(m_theme);
    map.setReturns({{"2023-12", -0.05},
                    {"2024-01", 0.1},
                    {"2024-13", 9.0},
                    {"nonsense", 9.0},
                    {"2024-02", std::numeric_limits<double>::quiet_NaN()}},
                   {{"2023", -0.05}, {"2024", 0.1}});
    QCOMPARE(map.years(), std::size_t{2});
    QCOMPARE(map.at(2024, 1).value(), 0.1);
    QCOMPARE(map.at(2023, 12).value(), -0.05);
    QVERIFY(!map.at(2024, 2));
    QVERIFY(!map.at(2022, 1));
    map.resize(map.minimumSizeHint());
    QVERIFY(pixelsOf(map.grab().toImage(), m_theme.color(ColorRole::Text)) > 0);
}

QD_TEST(TestCandleChart)
#include "TestCandleChart.moc"
