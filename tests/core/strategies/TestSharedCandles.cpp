// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/candlefiles/CandleFile.h"
#include "tests/core/strategies/Rehearsal.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestMain.h"

#include <QDir>

using namespace qd;
using namespace qd::test;

/// Real candles of many markets, gaps, zero volumes and all.
class TestSharedCandles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStrategyRunsOverEveryFile();
};

void TestSharedCandles::everyStrategyRunsOverEveryFile()
{
    QD_REQUIRE_SHARED(folder, "data/candles");
    constexpr std::size_t kMostBars = 3'000; // a start is enough for failures, and quick
    std::size_t files = 0;
    std::size_t decisions = 0;
    for (const QString& name : QDir(folder).entryList({"*.csv", "*.csv.gz"}, QDir::Files)) {
        if (name.contains(QLatin1String("trades")))
            continue;
        const auto bars = loadCandles((folder + '/' + name).toStdString(),
                                      {"BTCUSDT", Timeframe::fromSeconds(3'600)});
        QVERIFY2(bars.isOk(), qPrintable(name));
        const std::size_t count = std::min(bars->size(), kMostBars);
        for (const StrategyInfo& info : StrategyCatalog::instance().strategies()) {
            StrategyRunner runner = makeRunner(makeStrategy(info.name));
            Rehearsal rehearsal(*bars);
            rehearsal.run(runner, 0, count);
            for (std::size_t i = 0; i < rehearsal.events().size(); ++i) {
                const bool isBuy = rehearsal.events()[i].side == Side::Buy;
                QVERIFY2(isBuy == (i % 2 == 0), info.name.c_str());
            }
            decisions += rehearsal.events().size();
        }
        ++files;
    }
    QVERIFY(files >= 20);
    QVERIFY(decisions > 1'000);
}

QD_TEST(TestSharedCandles)
#include "TestSharedCandles.moc"
