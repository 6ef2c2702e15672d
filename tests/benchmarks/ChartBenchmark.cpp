// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Frames of a chart with a million bars, drawn by the raster engine at 1600 × 900. Run with
// QT_QPA_PLATFORM=offscreen. "p99" is the slowest frame but one in a hundred, in milliseconds.
#include "core/foundation/Random.h"
#include "ui/charts/CandleChart.h"
#include "ui/charts/EquityChart.h"

#include <benchmark/benchmark.h>

#include <QApplication>

#include <algorithm>
#include <chrono>
#include <cmath>

namespace {

using namespace qd;
using namespace qd::ui;

constexpr std::int64_t kBars = 1'000'000;
constexpr QSize kSize(1600, 900);
const SeriesKey kKey{"BTCUSDT", Timeframe::fromSeconds(60)};

BarSeries randomWalk()
{
    BarSeries series(kKey);
    series.reserve(kBars);
    Random random(42);
    double price = 20'000.0;
    const auto decimal = [](double value) {
        return Decimal::fromMantissa(std::llround(value * 100.0), 2);
    };
    for (std::int64_t i = 0; i < kBars; ++i) {
        const double next = price * (1.0 + (random.uniform() - 0.5) * 0.002);
        const Bar bar{Timestamp::fromMilliseconds(1'577'836'800'000 + i * 60'000),
                      decimal(price),
                      decimal(std::max(price, next) * 1.0004),
                      decimal(std::min(price, next) * 0.9996),
                      decimal(next),
                      decimal(10.0 * random.uniform())};
        (void)series.append(bar).isOk();
        price = next;
    }
    return series;
}

const BarSeries& bars()
{
    static const BarSeries series = randomWalk();
    return series;
}

/// Draws frames, each after `move`, and reports how long the slow ones take.
template <typename Move>
void measureFrames(benchmark::State& state, QCustomPlot& chart, Move move)
{
    std::vector<double> frames;
    int frame = 0;
    for (auto _ : state) {
        const auto start = std::chrono::steady_clock::now();
        move(frame++);
        chart.replot(QCustomPlot::rpImmediateRefresh);
        frames.push_back(
            std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start)
                .count());
    }
    std::sort(frames.begin(), frames.end());
    state.counters["p50"] = frames[frames.size() / 2];
    state.counters["p99"] = frames[frames.size() * 99 / 100];
}

void wheel(QWidget& chart, int turn)
{
    const QPointF place(700.0, 300.0);
    QWheelEvent event(place, chart.mapToGlobal(place), {}, {0, turn}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&chart, &event);
}

void press(QWidget& chart, int key)
{
    QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
    QApplication::sendEvent(&chart, &event);
}

void zoomCandles(benchmark::State& state)
{
    Theme theme;
    CandleChart chart(theme);
    chart.resize(kSize);
    chart.show();
    chart.setBars(bars());
    // In from all bars to a hundred, and out again.
    measureFrames(state, chart, [&](int frame) { wheel(chart, frame % 100 < 50 ? -120 : 120); });
}
BENCHMARK(zoomCandles)->Unit(benchmark::kMillisecond)->Iterations(600);

void panAllCandles(benchmark::State& state)
{
    Theme theme;
    CandleChart chart(theme);
    chart.resize(kSize);
    chart.show();
    chart.setBars(bars());
    chart.fitAll();
    measureFrames(state, chart, [&](int frame) {
        press(chart, frame / 4 % 2 == 0 ? Qt::Key_Left : Qt::Key_Right);
    });
}
BENCHMARK(panAllCandles)->Unit(benchmark::kMillisecond)->Iterations(600);

void panNewestCandles(benchmark::State& state)
{
    Theme theme;
    CandleChart chart(theme);
    chart.resize(kSize);
    chart.show();
    chart.setBars(bars());
    measureFrames(state, chart, [&](int) { press(chart, Qt::Key_Left); });
}
BENCHMARK(panNewestCandles)->Unit(benchmark::kMillisecond)->Iterations(600);

void openCandles(benchmark::State& state)
{
    (void)bars();
    Theme theme;
    for (auto _ : state) {
        CandleChart chart(theme);
        chart.resize(kSize);
        chart.show();
        chart.setBars(bars());
        chart.replot(QCustomPlot::rpImmediateRefresh);
    }
}
BENCHMARK(openCandles)->Unit(benchmark::kMillisecond)->Iterations(10);

void openEquity(benchmark::State& state)
{
    std::vector<EquityPoint> points;
    points.reserve(kBars);
    for (std::int64_t i = 0; i < kBars; ++i)
        points.push_back({bars().closeTime(static_cast<std::size_t>(i)),
                          bars().close(static_cast<std::size_t>(i))});
    Theme theme;
    for (auto _ : state) {
        EquityChart chart(theme);
        chart.resize(kSize);
        chart.show();
        chart.setEquity(points, kKey.timeframe, points.front().equity);
        chart.replot(QCustomPlot::rpImmediateRefresh);
    }
}
BENCHMARK(openEquity)->Unit(benchmark::kMillisecond)->Iterations(10);

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
