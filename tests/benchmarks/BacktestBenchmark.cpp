// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bars a second of a whole backtest, orders, fills, ledger and equity curve included.
#include "core/foundation/Random.h"
#include "core/simulation/BacktestRunner.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>

namespace {

using namespace qd;

/// A random walk of minute bars with six decimals, the same on every machine.
BarSeries randomWalk(std::int64_t bars)
{
    BarSeries series(SeriesKey{"BTCUSDT", Timeframe::fromSeconds(60)});
    series.reserve(static_cast<std::size_t>(bars));
    Random random(42);
    double price = 100.0;
    const auto decimal = [](double value) {
        return Decimal::fromMantissa(std::llround(value * 1e6), 6);
    };
    for (std::int64_t i = 0; i < bars; ++i) {
        const double open = price;
        const double high = open * std::exp(std::abs(random.normal()) * 0.0003);
        const double low = open * std::exp(-std::abs(random.normal()) * 0.0003);
        price = std::clamp(open * std::exp(random.normal() * 0.0005), low, high);
        const Bar bar{Timestamp::fromMilliseconds(1'577'836'800'000 + i * 60'000),
                      decimal(open),
                      decimal(high),
                      decimal(low),
                      decimal(price),
                      Decimal::fromInt(1 + static_cast<std::int64_t>(random.below(50)))};
        (void)series.append(bar).isOk();
    }
    return series;
}

RunSpec crossing(const char* sizing)
{
    RunSpec spec;
    spec.strategy.name = "sma-cross";
    spec.strategy.parameters = {{"fast", std::int64_t{10}}, {"slow", std::int64_t{50}}};
    spec.cash = Decimal::fromInt(1'000'000);
    spec.costs.makerFee = Decimal::fromMantissa(1, 3);
    spec.costs.takerFee = Decimal::fromMantissa(1, 3);
    spec.sizing = SizingSpec::parse(sizing).value();
    return spec;
}

void smaCross(benchmark::State& state, const char* sizing)
{
    const BarSeries bars = randomWalk(state.range(0));
    const Instrument instrument = instrumentFromSymbol("BTCUSDT");
    const RunSpec spec = crossing(sizing);
    double barsPerSecond = 0.0;
    for (auto _ : state) {
        Result<RunResult> result = runBacktest(spec, bars, instrument);
        if (!result) {
            state.SkipWithError(result.error().message.c_str());
            return;
        }
        barsPerSecond = std::max(barsPerSecond, result->barsPerSecond);
        benchmark::DoNotOptimize(result->finalEquity);
    }
    state.counters["engine_bars_per_second"] = barsPerSecond;
    state.counters["with_result_bars_per_second"] = benchmark::Counter(
        static_cast<double>(state.iterations() * state.range(0)), benchmark::Counter::kIsRate);
}

} // namespace

BENCHMARK_CAPTURE(smaCross, units, "units:1")
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(smaCross, all_in, "all-in")
    ->Arg(100'000)
    ->Arg(1'000'000)
    ->Unit(benchmark::kMillisecond);
