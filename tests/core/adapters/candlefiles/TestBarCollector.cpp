// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/candlefiles/BarCollector.h"
#include "core/foundation/Random.h"
#include "tests/support/TestMain.h"

#include <algorithm>
#include <map>

using namespace qd;

namespace {

constexpr std::int64_t kMinute = 60'000'000'000;

CandleRow rowAt(std::int64_t minute, std::int64_t close)
{
    CandleRow row;
    row.timeNs = minute * kMinute;
    row.open = row.high = row.low = row.close = {close, 2};
    row.volume = {1, 0};
    return row;
}

struct Collected
{
    std::map<std::int64_t, std::int64_t> closes; ///< By minute, in cents.
    std::vector<std::size_t> batches;
    std::int64_t duplicates = 0;
    bool isAscending = true;
};

Collected collect(const std::vector<std::pair<std::int64_t, std::int64_t>>& rows,
                  std::size_t rowsInMemory)
{
    BarCollector collector({"TEST", Timeframe()}, rowsInMemory);
    for (const auto& [minute, close] : rows) {
        if (!collector.add(rowAt(minute, close)))
            return {};
    }
    Collected result;
    std::int64_t last = -1;
    const Status finished = collector.finish([&](const BarSeries& bars) -> Status {
        result.batches.push_back(bars.size());
        for (std::size_t i = 0; i < bars.size(); ++i) {
            const std::int64_t minute = bars.openTimes()[i] / kMinute;
            result.isAscending = result.isAscending && minute > last;
            last = minute;
            result.closes[minute] = *bars.closeExact(i).toMantissa(2);
        }
        return {};
    });
    result.duplicates = collector.duplicates();
    result.isAscending = result.isAscending && finished.isOk();
    return result;
}

} // namespace

class TestBarCollector : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheSameBarsHoweverLittleMemoryItHas_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("ascending") << 0;
        QTest::newRow("descending") << 1;
        QTest::newRow("shuffled") << 2;
        QTest::newRow("two ascending halves, the later one first") << 3;
    }
    void givesTheSameBarsHoweverLittleMemoryItHas()
    {
        QFETCH(int, kind);
        Random random(3);
        std::vector<std::pair<std::int64_t, std::int64_t>> rows;
        for (std::int64_t minute = 0; minute < 5'000; ++minute) {
            rows.emplace_back(minute, minute * 10);
            if (random.chance(0.05))
                rows.emplace_back(minute, minute * 10 + 1);
        }
        if (kind == 1)
            std::ranges::reverse(rows);
        if (kind == 2) {
            for (std::size_t i = rows.size() - 1; i > 0; --i)
                std::swap(rows[i], rows[random.below(i + 1)]);
        }
        if (kind == 3)
            std::ranges::rotate(rows, rows.begin() + 2'600);
        const Collected whole = collect(rows, 1'000'000);
        QVERIFY(whole.isAscending);
        QCOMPARE(whole.closes.size(), std::size_t{5'000});
        QCOMPARE(whole.duplicates, static_cast<std::int64_t>(rows.size()) - 5'000);
        QCOMPARE(whole.batches.size(), std::size_t{1});
        for (const std::size_t memory : {7U, 100U, 2'100U}) {
            const Collected parts = collect(rows, memory);
            QVERIFY(parts.isAscending);
            QVERIFY(parts.closes == whole.closes);
            QCOMPARE(parts.duplicates, whole.duplicates);
            QVERIFY(*std::ranges::max_element(parts.batches) <= memory);
        }
    }

    void keepsTheFirstOfADescendingFileAndTheLastOfAnAscendingOne()
    {
        for (const std::size_t memory : {1U, 2U, 100U}) {
            QCOMPARE(collect({{1, 10}, {2, 20}, {2, 21}, {3, 30}}, memory).closes.at(2), 21);
            QCOMPARE(collect({{3, 30}, {2, 21}, {2, 20}, {1, 10}}, memory).closes.at(2), 21);
        }
    }

    void widensAndNarrowsTheResolutionWithTheNumbers()
    {
        BarCollector collector({"TEST", Timeframe()}, 100);
        CandleRow row = rowAt(0, 100);
        row.close = {1, 12};
        row.volume = {5'955'460'071'564, 12};
        QVERIFY(collector.add(row).isOk());
        row = rowAt(1, 100);
        row.high = {123'456'789, 0};
        row.volume = {987'654'321'012, 0};
        QVERIFY(collector.add(row).isOk());
        BarSeries bars;
        QVERIFY(collector
                    .finish([&bars](BarSeries series) -> Status {
                        bars = std::move(series);
                        return {};
                    })
                    .isOk());
        QCOMPARE(bars.highExact(1).toString(), "123456789");
        QCOMPARE(bars.openExact(0).toString(), "1");
        QCOMPARE(bars.volumeExact(1).toString(), "987654321012");
        QCOMPARE(bars.volumeExact(0).toString(), "5.95546"); // 18 digits in all
        QVERIFY(bars.closeExact(0).isZero());
    }

    void passesOnAnErrorOfTheSink()
    {
        BarCollector collector({"TEST", Timeframe()}, 2);
        for (int i = 0; i < 10; ++i)
            QVERIFY(collector.add(rowAt(i, i)).isOk());
        int calls = 0;
        const Status status = collector.finish([&calls](const BarSeries&) -> Status {
            ++calls;
            return makeError(ErrorKind::Storage, "disk full");
        });
        QCOMPARE(status.error().kind, ErrorKind::Storage);
        QCOMPARE(calls, 1);
    }
};

QD_TEST(TestBarCollector)
#include "TestBarCollector.moc"
