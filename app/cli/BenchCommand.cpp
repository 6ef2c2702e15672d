// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/BenchCommand.h"

#include "app/cli/CliContext.h"
#include "core/simulation/BacktestRunner.h"
#include "core/simulation/SyntheticMarket.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iomanip>
#include <iostream>
#include <memory>
#include <vector>

namespace qd {

namespace {

struct BenchFlags
{
    std::int64_t bars = 1'000'000;
    int rounds = 5;
};

RunSpec benchSpec(const SeriesKey& key)
{
    RunSpec spec;
    spec.strategy.name = "sma-cross";
    spec.strategy.parameters = {{"fast", std::int64_t{10}}, {"slow", std::int64_t{50}}};
    spec.data.series = key;
    spec.cash = Decimal::fromInt(1'000'000'000);
    spec.costs.makerFee = Decimal::fromMantissa(1, 3);
    spec.costs.takerFee = Decimal::fromMantissa(1, 3);
    spec.sizing.kind = SizingSpec::Kind::Units;
    spec.sizing.amount = Decimal::fromInt(1);
    return spec;
}

Status benchBacktest(const BenchFlags& flags, CliContext& context)
{
    SyntheticMarketSpec market;
    market.key = {"BTCUSDT", Timeframe::fromSeconds(60)};
    market.bars = flags.bars;
    market.seed = context.seed;
    const Result<BarSeries> bars = makeSyntheticMarket(market, context.cancelled);
    if (!bars)
        return bars.error();
    std::vector<double> rates;
    std::size_t fills = 0;
    const auto progress = context.progress("bench");
    for (int round = 0; round < flags.rounds; ++round) {
        const Result<RunResult> result =
            runBacktest(benchSpec(market.key), *bars, instrumentFromSymbol("BTCUSDT"),
                        {.cancellation = context.cancelled, .progress = {}});
        if (!result)
            return result.error();
        rates.push_back(result->barsPerSecond);
        fills = result->fills.size();
        if (progress)
            progress(static_cast<double>(round + 1) / flags.rounds);
    }
    std::sort(rates.begin(), rates.end());
    const double median = rates[rates.size() / 2];
    context.print({{"name", "backtest"},
                   {"bars", flags.bars},
                   {"rounds", flags.rounds},
                   {"fills", fills},
                   {"bars_per_second", median},
                   {"best_bars_per_second", rates.back()}},
                  [&] {
                      std::cout << std::fixed << std::setprecision(2)
                                << "backtest: " << median / 1e6 << " million bars/s (best "
                                << rates.back() / 1e6 << "), " << flags.bars << " bars, " << fills
                                << " fills, " << flags.rounds << " rounds\n";
                  });
    return {};
}

} // namespace

void addBenchCommand(CLI::App& app, CliContext& context)
{
    CLI::App* bench = app.add_subcommand("bench", "Measure this machine, repeatably");
    bench->footer("Example: qd bench backtest --bars 1000000 --json");
    auto flags = std::make_shared<BenchFlags>();
    // A command of its own: as a plain argument the name would be taken for `qd backtest`.
    bench->add_subcommand("backtest", "A whole backtest of sma-cross, in bars a second (default)");
    bench->add_option("--bars", flags->bars, "Bars of generated market data")
        ->check(CLI::Range(std::int64_t{1'000}, std::int64_t{10'000'000}))
        ->capture_default_str();
    bench->add_option("--rounds", flags->rounds, "How often; the median counts")
        ->check(CLI::Range(1, 100))
        ->capture_default_str();
    bench->callback(
        [flags, &context] { context.run([&] { return benchBacktest(*flags, context); }); });
}

} // namespace qd
