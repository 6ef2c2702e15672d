// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/foundation/Random.h"
#include "tests/ui/charts/PaneBench.h"
#include "ui/charts/CandleChart.h"
#include "ui/charts/EquityChart.h"
#include "ui/charts/MonthlyHeatMap.h"
#include "ui/panes/backtest/BacktestPane.h"
#include "ui/panes/chart/ChartPane.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTabWidget>

#include <array>

namespace {

using namespace qd;
using namespace qd::ui;

void settle(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < milliseconds)
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
}

void save(QWidget& widget, const QDir& directory, const QString& name, QSize size)
{
    widget.resize(size);
    widget.show();
    settle(150);
    widget.grab().save(directory.filePath(name + QStringLiteral(".png")));
}

void addFills(CandleChart& chart, const BarSeries& bars)
{
    std::vector<FillMark> marks;
    std::vector<TradeLine> lines;
    for (std::size_t i = bars.size() - 150; i + 12 < bars.size(); i += 24) {
        const FillMark entry{bars.openTime(i), bars.open(i), 0.12, true, {}};
        const FillMark exit{bars.openTime(i + 9), bars.open(i + 9), 0.12, false, {}};
        lines.push_back({entry.time, entry.price, exit.time, exit.price, exit.price > entry.price});
        marks.push_back(entry);
        marks.push_back(exit);
    }
    chart.setFills(marks, lines);
    chart.setLevels(
        {{bars.close(bars.size() - 20), QStringLiteral("0.12 · +48.20"), ColorRole::Accent}});
}

void drawCandles(Theme& theme, const QDir& directory, const QString& name)
{
    const auto bars = test::FakeEngine::makeBars({"BTCUSDT", Timeframe::fromSeconds(3'600)}, 2'000);
    constexpr std::array kStyles{CandleStyle::Candles, CandleStyle::Hollow, CandleStyle::HeikinAshi,
                                 CandleStyle::Bars,    CandleStyle::Line,   CandleStyle::Area};
    for (std::size_t i = 0; i < kStyles.size(); ++i) {
        CandleChart chart(theme);
        chart.setStyle(kStyles[i]);
        chart.setBars(*bars);
        addFills(chart, *bars);
        chart.setReadOut(QStringLiteral("O 66,000.00  H 66,120.00  L 65,900.00  C 66,100.00"));
        save(chart, directory, QStringLiteral("chart-%1-%2").arg(name).arg(i), {1100, 640});
        if (i > 0)
            continue;
        QMouseEvent move(QEvent::MouseMove, QPointF(620, 300), chart.mapToGlobal(QPointF(620, 300)),
                         Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(&chart, &move);
        save(chart, directory, QStringLiteral("chart-%1-crosshair").arg(name), {1100, 640});
        chart.fitAll();
        save(chart, directory, QStringLiteral("chart-%1-all").arg(name), {1100, 640});
    }
}

void drawEquity(Theme& theme, const QDir& directory, const QString& name)
{
    Random random(3);
    std::vector<EquityPoint> points;
    double equity = 10'000.0;
    Timestamp time = Timestamp::fromMilliseconds(1'577'836'800'000);
    for (int i = 0; i < 50'000; ++i) {
        equity *= 1.0 + (random.uniform() - 0.4985) * 0.01;
        time = time + Duration::seconds(3'600);
        points.push_back({time, equity});
    }
    EquityChart chart(theme);
    chart.setEquity(points, Timeframe::fromSeconds(3'600), 10'000.0);
    save(chart, directory, QStringLiteral("equity-%1").arg(name), {1000, 420});
    std::map<std::string, double> months;
    std::map<std::string, double> years;
    for (int year = 2020; year < 2025; ++year) {
        for (int month = year == 2020 ? 4 : 1; month <= 12; ++month)
            months[std::to_string(year) + (month < 10 ? "-0" : "-") + std::to_string(month)] =
                (random.uniform() - 0.45) * 0.24;
        years[std::to_string(year)] = (random.uniform() - 0.3) * 0.8;
    }
    MonthlyHeatMap map(theme);
    map.setAutoFillBackground(true);
    map.setReturns(months, years);
    save(map, directory, QStringLiteral("months-%1").arg(name), {1000, 240});
}

void drawPanes(Theme::Name theme, const QDir& directory, const QString& name)
{
    test::PaneBench bench;
    bench.theme.setName(theme);
    bench.theme.apply();
    bench.selection.setSeries({"BTCUSDT", Timeframe::fromSeconds(3'600)});
    ChartPane chart(bench.services);
    chart.resize(1100, 640);
    chart.show();
    for (int i = 0; i < 5; ++i) {
        bench.engine.step();
        settle(60);
    }
    save(chart, directory, QStringLiteral("pane-chart-%1").arg(name), {1100, 640});
    bench.engine.state.feeds.front().isAtEnd = true;
    bench.engine.publish();
    settle(100);
    save(chart, directory, QStringLiteral("pane-chart-end-%1").arg(name), {640, 480});

    BacktestPane backtest(bench.services);
    save(backtest, directory, QStringLiteral("pane-backtest-%1-empty").arg(name), {1440, 840});
    backtest.findChild<QPushButton*>(QStringLiteral("backtest.runButton"))->click();
    settle(600);
    auto* tabs = backtest.findChild<QTabWidget*>(QStringLiteral("backtest.tabs"));
    for (int i = 0; i < tabs->count(); ++i) {
        tabs->setCurrentIndex(i);
        save(backtest, directory, QStringLiteral("pane-backtest-%1-%2").arg(name).arg(i),
             {1440, 840});
    }
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QDir directory(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral("."));
    for (const Theme::Name name : {Theme::Name::Dark, Theme::Name::Light}) {
        Theme theme;
        theme.setName(name);
        theme.apply();
        const QString text =
            name == Theme::Name::Dark ? QStringLiteral("dark") : QStringLiteral("light");
        drawCandles(theme, directory, text);
        drawEquity(theme, directory, text);
        drawPanes(name, directory, text);
    }
    return 0;
}
