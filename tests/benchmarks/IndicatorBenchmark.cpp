// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/Atr.h"
#include "core/indicators/Bollinger.h"
#include "core/indicators/DirectionalMovement.h"
#include "core/indicators/ExactSma.h"
#include "core/indicators/Macd.h"
#include "core/indicators/Oscillators.h"
#include "core/indicators/Rsi.h"

#include "core/foundation/Random.h"

#include <benchmark/benchmark.h>

namespace {

using namespace qd;

/// A walk that fits the second cache: memory is not what is measured.
const std::vector<BarInput>& bars()
{
    static const std::vector<BarInput> walk = [] {
        std::vector<BarInput> made(8'192);
        Random random(1);
        double price = 30'000.0;
        for (BarInput& bar : made) {
            bar.open = price;
            price *= 1.0 + 0.002 * (random.uniform() - 0.5);
            bar.close = price;
            bar.high = std::max(bar.open, bar.close) * (1.0 + 0.001 * random.uniform());
            bar.low = std::min(bar.open, bar.close) * (1.0 - 0.001 * random.uniform());
            bar.volume = random.uniform(1.0, 100.0);
        }
        return made;
    }();
    return walk;
}

/// One pass over all bars; items are bars, so that 1 ÷ items_per_second is the time a bar.
template <typename Indicator, typename Update>
void overBars(benchmark::State& state, Indicator indicator, Update update)
{
    const std::vector<BarInput>& walk = bars();
    for (auto _ : state) {
        double sum = 0.0; // stands for whoever uses the values
        for (const BarInput& bar : walk)
            sum += update(indicator, bar);
        benchmark::DoNotOptimize(sum);
    }
    const auto count = static_cast<double>(state.iterations() * walk.size());
    state.SetItemsProcessed(static_cast<std::int64_t>(count));
    state.counters["ns_per_bar"] =
        benchmark::Counter(count / 1e9, benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}

template <typename Indicator>
void ofClose(benchmark::State& state, Indicator made)
{
    overBars(state, std::move(made), [](Indicator& indicator, const BarInput& bar) -> double {
        return indicator.update(bar.close);
    });
}

template <typename Indicator>
void ofRange(benchmark::State& state, Indicator made)
{
    overBars(state, std::move(made), [](Indicator& indicator, const BarInput& bar) -> double {
        return indicator.update(bar.high, bar.low, bar.close);
    });
}

void ofBands(benchmark::State& state)
{
    overBars(state, Bollinger(20, 2.0), [](Bollinger& bands, const BarInput& bar) {
        bands.update(bar.close);
        return bands.upper() + bands.lower();
    });
}

void ofMacd(benchmark::State& state)
{
    overBars(state, Macd({}), [](Macd& macd, const BarInput& bar) {
        macd.update(bar.close);
        return macd.histogram();
    });
}

void ofStochastic(benchmark::State& state)
{
    overBars(state, Stochastic(14, 3, 3), [](Stochastic& stochastic, const BarInput& bar) {
        stochastic.update(bar.high, bar.low, bar.close);
        return stochastic.k() + stochastic.d();
    });
}

void ofMovement(benchmark::State& state)
{
    overBars(state, DirectionalMovement(14),
             [](DirectionalMovement& movement, const BarInput& bar) {
                 movement.update(bar.high, bar.low, bar.close);
                 return movement.adx();
             });
}

BENCHMARK_CAPTURE(ofClose, Sma20, Sma(20));
BENCHMARK_CAPTURE(ofClose, Sma200, Sma(200));
BENCHMARK_CAPTURE(ofClose, Ema20, Ema(20));
BENCHMARK_CAPTURE(ofClose, Rsi14, Rsi(14));
BENCHMARK_CAPTURE(ofRange, Atr14, Atr(14));
BENCHMARK(ofBands);
BENCHMARK(ofMacd);
BENCHMARK(ofMovement);
BENCHMARK(ofStochastic);

void exactCross(benchmark::State& state)
{
    const std::vector<BarInput>& walk = bars();
    std::vector<Decimal> closes;
    for (const BarInput& bar : walk)
        closes.push_back(Decimal::fromDouble(bar.close).value().rounded(2));
    ExactSmaPair averages(10, 50);
    for (auto _ : state) {
        std::int64_t barsUp = 0;
        for (const Decimal close : closes) {
            averages.update(close);
            barsUp += averages.isFastAbove() ? 1 : 0;
        }
        benchmark::DoNotOptimize(barsUp);
    }
    const auto count = static_cast<double>(state.iterations() * closes.size());
    state.counters["ns_per_bar"] =
        benchmark::Counter(count / 1e9, benchmark::Counter::kIsRate | benchmark::Counter::kInvert);
}
BENCHMARK(exactCross);

} // namespace
