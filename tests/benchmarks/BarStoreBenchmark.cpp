// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/candlefiles/CandleFile.h"
#include "core/adapters/sqlite/SqliteStores.h"
#include "core/ports/BarStore.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QTemporaryDir>
#include <benchmark/benchmark.h>

#include <cstdlib>

// QD_BENCH_CANDLES names a file of real one-minute candles; it is repeated until there are a
// million bars. Figures: milliseconds a load, bytes a bar on the disk.

namespace {

using namespace qd;

constexpr std::size_t kBars = 1'000'000;

Result<BarSeries> millionBars()
{
    const char* path = std::getenv("QD_BENCH_CANDLES");
    if (path == nullptr)
        return makeError(ErrorKind::Usage, "set QD_BENCH_CANDLES to a file of candles");
    const SeriesKey key{.symbol = "BENCH", .timeframe = Timeframe::fromSeconds(60)};
    const Result<BarSeries> file = loadCandles(path, key);
    if (!file)
        return file.error();
    BarSeries bars(key);
    bars.reserve(kBars);
    const Duration length = file->closeTime(file->size() - 1) - file->openTime(0);
    for (std::size_t i = 0; i < kBars; ++i) {
        Bar bar = file->bar(i % file->size());
        bar.openTime = bar.openTime + length * static_cast<std::int64_t>(i / file->size());
        if (Status done = bars.append(bar); !done)
            return done.error();
    }
    return bars;
}

struct MarketFile
{
    QTemporaryDir folder;
    std::string path = folder.filePath(QStringLiteral("market.db")).toStdString();
    std::unique_ptr<BarStore> store = openBarStore(path, StoreAccess::ReadWrite).value();
};

QCoreApplication& application()
{
    static int argc = 1;
    static char name[] = "BarStoreBenchmark";
    static char* argv[] = {name, nullptr};
    static QCoreApplication instance(argc, argv);
    return instance;
}

void loadsAMillionBars(benchmark::State& state)
{
    application();
    const Result<BarSeries> bars = millionBars();
    MarketFile market;
    if (!bars || !market.store->store(*bars, "BENCH")) {
        state.SkipWithError(bars ? "the bars cannot be stored" : bars.error().message.c_str());
        return;
    }
    market.store.reset(); // folds the commit log into the file
    state.counters["bytes_a_bar"] =
        static_cast<double>(QFileInfo(QString::fromStdString(market.path)).size()) /
        static_cast<double>(kBars);
    const auto reader = openBarStore(market.path, StoreAccess::ReadOnly).value();
    for (auto _ : state) {
        const Result<BarSeries> loaded = reader->load(bars->key());
        benchmark::DoNotOptimize(loaded->size());
    }
}
BENCHMARK(loadsAMillionBars)->Unit(benchmark::kMillisecond)->MinTime(2.0);

void storesAMillionBars(benchmark::State& state)
{
    application();
    const Result<BarSeries> bars = millionBars();
    if (!bars) {
        state.SkipWithError(bars.error().message.c_str());
        return;
    }
    for (auto _ : state) {
        MarketFile market;
        benchmark::DoNotOptimize(market.store->store(*bars, "BENCH").isOk());
    }
}
BENCHMARK(storesAMillionBars)->Unit(benchmark::kMillisecond);

void mergesOneBarIntoAMillion(benchmark::State& state)
{
    application();
    const Result<BarSeries> bars = millionBars();
    MarketFile market;
    if (!bars || !market.store->store(*bars, "BENCH")) {
        state.SkipWithError("the bars cannot be stored");
        return;
    }
    Bar bar = bars->bar(bars->size() - 1);
    for (auto _ : state) {
        bar.openTime = bar.openTime + bars->key().timeframe.duration();
        BarSeries one(bars->key());
        benchmark::DoNotOptimize(one.append(bar).isOk());
        benchmark::DoNotOptimize(market.store->store(one, "BENCH").isOk());
    }
}
BENCHMARK(mergesOneBarIntoAMillion)->Unit(benchmark::kMillisecond);

} // namespace
