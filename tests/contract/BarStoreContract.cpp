// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/BarStoreContract.h"

#include "core/foundation/Random.h"
#include "tests/contract/SampleRecords.h"
#include "tests/support/MemoryBarStore.h"

#include <QTest>

namespace qd::test {

namespace {

/// Longer than three chunks of any sensible size.
constexpr std::size_t kMany = 50'000;

StoreOutcome stored(BarStore& store, const BarSeries& bars)
{
    const Result<StoreOutcome> outcome = store.store(bars, "BINANCE");
    if (!outcome)
        qWarning("%s", outcome.error().describe().c_str());
    return outcome ? *outcome : StoreOutcome{.inserted = -1};
}

BarSeries loaded(BarStore& store, const SeriesKey& key)
{
    const Result<BarSeries> bars = store.load(key);
    if (!bars)
        qWarning("%s", bars.error().describe().c_str());
    return bars ? *bars : BarSeries();
}

Bar flatBar(std::int64_t minute, Decimal price)
{
    return {.openTime = Timestamp::fromMilliseconds(minute * 60'000),
            .open = price,
            .high = price,
            .low = price,
            .close = price,
            .volume = Decimal::fromInt(1)};
}

} // namespace

void BarStoreContract::startsEmpty()
{
    const auto store = makeStore();
    QVERIFY(store->list().value().empty());
    const Result<BarSeries> bars = store->load(sampleBars("BTCUSDT", 0, 1).key());
    QVERIFY(!bars.isOk());
    QCOMPARE(bars.error().kind, ErrorKind::NotFound);
    QCOMPARE(store->remove(sampleBars("BTCUSDT", 0, 1).key()).error().kind, ErrorKind::NotFound);
}

void BarStoreContract::givesBackEveryBar()
{
    const auto store = makeStore();
    const BarSeries bars = sampleBars("BTCUSDT", 0, kMany);
    QCOMPARE(stored(*store, bars).inserted, std::int64_t{kMany});
    QVERIFY(isSame(loaded(*store, bars.key()), bars));
}

void BarStoreContract::leavesTheFirstInAndTheLastOutOfARange()
{
    const auto store = makeStore();
    const BarSeries bars = sampleBars("BTCUSDT", 0, kMany);
    stored(*store, bars);
    for (const auto& [from, to] : {std::pair{0, 1}, {20'000, 40'000}, {16'383, 16'385}, {7, 7}}) {
        const BarSeries part = store
                                   ->load(bars.key(), bars.openTime(static_cast<std::size_t>(from)),
                                          bars.openTime(static_cast<std::size_t>(to)))
                                   .value();
        QCOMPARE(part.size(), static_cast<std::size_t>(to - from));
        for (std::size_t i = 0; i < part.size(); ++i)
            QVERIFY(part.bar(i) == bars.bar(static_cast<std::size_t>(from) + i));
    }
    const BarSeries end = store->load(bars.key(), bars.openTime(kMany - 2), std::nullopt).value();
    QCOMPARE(end.size(), std::size_t{2});
    QVERIFY(store->load(bars.key(), bars.closeTime(kMany - 1), std::nullopt).value().isEmpty());
}

void BarStoreContract::knowsNothingOfOtherSeries()
{
    const auto store = makeStore();
    const BarSeries bars = sampleBars("BTCUSDT", 0, 10);
    stored(*store, bars);
    const SeriesKey hourly{.symbol = "BTCUSDT", .timeframe = Timeframe::fromSeconds(3'600)};
    QVERIFY(!store->load(hourly).isOk());
    QVERIFY(!store->load(sampleBars("ETHUSDT", 0, 1).key()).isOk());
}

void BarStoreContract::countsWhatAMergeDid()
{
    const auto store = makeStore();
    stored(*store, sampleBars("BTCUSDT", 0, 20'000));
    const StoreOutcome again = stored(*store, sampleBars("BTCUSDT", 0, 20'000));
    QCOMPARE(again.unchanged, std::int64_t{20'000});
    QCOMPARE(again.inserted + again.replaced, std::int64_t{0});
    const StoreOutcome other = stored(*store, sampleBars("BTCUSDT", 19'000, 2'000, 5));
    QCOMPARE(other.replaced, std::int64_t{1'000});
    QCOMPARE(other.inserted, std::int64_t{1'000});
    const BarSeries bars = loaded(*store, sampleBars("BTCUSDT", 0, 1).key());
    QCOMPARE(bars.size(), std::size_t{21'000});
    QVERIFY(bars.bar(18'999) == sampleBars("BTCUSDT", 18'999, 1).bar(0));
    QVERIFY(bars.bar(19'000) == sampleBars("BTCUSDT", 19'000, 1, 5).bar(0));
}

void BarStoreContract::mergesImportsInAnyOrder()
{
    const auto store = makeStore();
    MemoryBarStore reference;
    Random random(11);
    for (int round = 0; round < 60; ++round) {
        const auto first = static_cast<std::int64_t>(random.below(60'000));
        const auto count = static_cast<std::size_t>(1 + random.below(round % 3 == 0 ? 9'000 : 40));
        const BarSeries bars =
            sampleBars("BTCUSDT", first, count, static_cast<std::int64_t>(random.below(3)));
        const StoreOutcome expected = stored(reference, bars);
        const StoreOutcome outcome = stored(*store, bars);
        QCOMPARE(outcome.inserted, expected.inserted);
        QCOMPARE(outcome.replaced, expected.replaced);
        QCOMPARE(outcome.unchanged, expected.unchanged);
    }
    const SeriesKey key = sampleBars("BTCUSDT", 0, 1).key();
    QVERIFY(isSame(loaded(*store, key), loaded(reference, key)));
}

void BarStoreContract::growsBarByBar()
{
    const auto store = makeStore();
    const BarSeries bars = sampleBars("BTCUSDT", 0, 300);
    for (std::int64_t minute = 0; minute < 300; ++minute)
        QCOMPARE(stored(*store, sampleBars("BTCUSDT", minute, 1)).inserted, std::int64_t{1});
    QVERIFY(isSame(loaded(*store, bars.key()), bars));
}

void BarStoreContract::keepsGapsAsGaps()
{
    const auto store = makeStore();
    BarSeries bars(sampleBars("BTCUSDT", 0, 1).key());
    for (const std::int64_t minute : {0, 1, 2, 50, 51, 5'000'000, 5'000'001})
        QVERIFY(bars.append(flatBar(minute, Decimal::fromInt(minute + 1))).isOk());
    stored(*store, bars);
    QVERIFY(isSame(loaded(*store, bars.key()), bars));
}

void BarStoreContract::keepsFinerPricesThatComeLater()
{
    const auto store = makeStore();
    BarSeries coarse(sampleBars("DOGEUSDT", 0, 1).key());
    BarSeries fine(coarse.key());
    QVERIFY(coarse.append(flatBar(1, Decimal::fromInt(900'000'000))).isOk());
    QVERIFY(fine.append(flatBar(500, "0.000000000001"_dec)).isOk());
    stored(*store, coarse);
    stored(*store, fine);
    const BarSeries both = loaded(*store, coarse.key());
    QCOMPARE(both.size(), std::size_t{2});
    QVERIFY(both.bar(0) == coarse.bar(0)); // the leading digits stay whatever comes
}

void BarStoreContract::keepsSenselessBars()
{
    const auto store = makeStore();
    BarSeries bars(sampleBars("BTCUSDT", 0, 1).key());
    QVERIFY(bars.append({.openTime = Timestamp::fromMilliseconds(60'000),
                         .open = Decimal::fromInt(5),
                         .high = Decimal::fromInt(1), // below low
                         .low = Decimal::fromInt(9),
                         .close = Decimal(),
                         .volume = Decimal()})
                .isOk());
    QVERIFY(bars.append(flatBar(2, Decimal())).isOk());
    stored(*store, bars);
    QVERIFY(isSame(loaded(*store, bars.key()), bars));
}

void BarStoreContract::listsEachSeriesWithItsCoverage()
{
    const auto store = makeStore();
    const BarSeries bars = sampleBars("BTCUSDT", 100, 40'000);
    stored(*store, bars);
    stored(*store, sampleBars("ADAUSDT", 0, 3));
    const std::vector<SeriesCoverage> list = store->list().value();
    QCOMPARE(list.size(), std::size_t{2});
    QCOMPARE(list[0].key.symbol, std::string("ADAUSDT")); // by name
    QCOMPARE(list[1].bars, std::int64_t{40'000});
    QCOMPARE(list[1].venue, std::string("BINANCE"));
    QVERIFY(list[1].first == bars.openTime(0) && list[1].last == bars.openTime(bars.size() - 1));
}

void BarStoreContract::removesASeriesAndNoOther()
{
    const auto store = makeStore();
    const BarSeries other = sampleBars("ADAUSDT", 0, 30);
    stored(*store, sampleBars("BTCUSDT", 0, 30));
    stored(*store, other);
    QVERIFY(store->remove(sampleBars("BTCUSDT", 0, 1).key()).isOk());
    QVERIFY(!store->load(sampleBars("BTCUSDT", 0, 1).key()).isOk());
    QVERIFY(isSame(loaded(*store, other.key()), other));
    QCOMPARE(stored(*store, sampleBars("BTCUSDT", 0, 2)).inserted, std::int64_t{2});
}

void BarStoreContract::ignoresAnEmptyImport()
{
    const auto store = makeStore();
    QCOMPARE(stored(*store, BarSeries(sampleBars("BTCUSDT", 0, 1).key())).inserted,
             std::int64_t{0});
    QVERIFY(store->list().value().empty());
}

} // namespace qd::test
