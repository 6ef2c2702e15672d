// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/Atr.h"
#include "core/indicators/Bollinger.h"
#include "core/indicators/Ichimoku.h"
#include "core/indicators/Rsi.h"
#include "core/indicators/Supertrend.h"
#include "tests/core/indicators/ReferenceTable.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestMain.h"

#include <functional>

using namespace qd;
using namespace qd::test;

/// The classes that strategies use directly, against TA-Lib and against independent pandas code.
class TestReferenceIndicators : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void averages();
    void rsi();
    void bollinger();
    void trueRanges();
    void supertrend();
    void ichimoku();

private:
    static std::vector<double> series(const std::function<double(const BarInput&)>& update);
};

#define QD_REFERENCE                                                                               \
    QD_REQUIRE_SHARED(inputFile, "data/reference/ta_input_binance_BTCUSDT_1h.csv");                \
    QD_REQUIRE_SHARED(talibFile, "data/reference/ta_talib_binance_BTCUSDT_1h.csv");                \
    QD_REQUIRE_SHARED(pandasFile, "data/reference/ta_pandas_binance_BTCUSDT_1h.csv");              \
    const ReferenceTable talib(talibFile);                                                         \
    const ReferenceTable pandas(pandasFile)

#define QD_SAME(ours, reference)                                                                   \
    do {                                                                                           \
        const QString difference = qd::test::difference(ours, reference);                          \
        QVERIFY2(difference.isEmpty(), qPrintable(difference));                                    \
    } while (false)

std::vector<double>
TestReferenceIndicators::series(const std::function<double(const BarInput&)>& update)
{
    const ReferenceTable input(
        sharedFile(QStringLiteral("data/reference/ta_input_binance_BTCUSDT_1h.csv")));
    std::vector<double> values;
    for (const BarInput& bar : input.bars())
        values.push_back(update(bar));
    return values;
}

void TestReferenceIndicators::averages()
{
    QD_REFERENCE;
    Sma sma(20);
    QD_SAME(series([&](const BarInput& bar) { return sma.update(bar.close); }),
            talib.column("sma_20"));
    Ema ema(20);
    const auto seeded = series([&](const BarInput& bar) { return ema.update(bar.close); });
    QD_SAME(seeded, talib.column("ema_20"));
    QD_SAME(seeded, pandas.column("ema_20_sma_seed"));
    Ema first(20, Seeding::FirstValue);
    auto firstSeeded = series([&](const BarInput& bar) { return first.update(bar.close); });
    const std::vector<double>& reference = pandas.column("ema_20_first_value_seed");
    for (std::size_t i = 0; i < reference.size() && reference[i] != reference[i]; ++i)
        firstSeeded[i] = kUndefined; // the table hides the first rows
    QD_SAME(firstSeeded, reference);
}

void TestReferenceIndicators::rsi()
{
    QD_REFERENCE;
    Rsi rsi(14);
    const auto ours = series([&](const BarInput& bar) { return rsi.update(bar.close); });
    QD_SAME(ours, talib.column("rsi_14"));
    QD_SAME(ours, pandas.column("rsi_14_wilder"));
}

void TestReferenceIndicators::bollinger()
{
    QD_REFERENCE;
    Bollinger bands(20, 2.0);
    std::vector<double> upper;
    std::vector<double> lower;
    std::vector<double> share;
    std::vector<double> width;
    const auto middle = series([&](const BarInput& bar) {
        const bool isReady = bands.update(bar.close);
        upper.push_back(bands.upper());
        lower.push_back(bands.lower());
        share.push_back(isReady ? bands.percentB() : kUndefined);
        width.push_back(isReady ? bands.bandwidth() : kUndefined);
        return bands.middle();
    });
    QD_SAME(middle, talib.column("bb_middle"));
    QD_SAME(upper, talib.column("bb_upper_20_2"));
    QD_SAME(lower, talib.column("bb_lower"));
    QD_SAME(upper, pandas.column("bb_up_ddof0"));
    QD_SAME(lower, pandas.column("bb_low_ddof0"));
    QD_SAME(share, pandas.column("bb_pctb_ddof0"));
    QD_SAME(width, pandas.column("bb_width_ddof0"));
}

void TestReferenceIndicators::trueRanges()
{
    QD_REFERENCE;
    TrueRange range;
    QD_SAME(series([&](const BarInput& b) { return range.update(b.high, b.low, b.close); }),
            talib.column("trange"));
    TrueRange whole(TrueRange::FirstBar::HighMinusLow);
    QD_SAME(series([&](const BarInput& b) { return whole.update(b.high, b.low, b.close); }),
            pandas.column("true_range_first_bar_is_high_minus_low"));
    Atr atr(14);
    const auto ours = series([&](const BarInput& bar) { return atr.update(bar); });
    QD_SAME(ours, talib.column("atr_14"));
    QD_SAME(ours, pandas.column("atr_14_wilder_talib_seed_bars_1_14"));
    Atr early(14, TrueRange::FirstBar::HighMinusLow);
    QD_SAME(series([&](const BarInput& bar) { return early.update(bar); }),
            pandas.column("atr_14_wilder_seed_bars_0_13"));
}

void TestReferenceIndicators::supertrend()
{
    QD_REFERENCE;
    Supertrend trend(10, 3.0);
    std::vector<double> direction;
    const auto line = series([&](const BarInput& bar) {
        const double value = trend.update(bar);
        direction.push_back(!trend.isReady() ? kUndefined : trend.isUp() ? 1.0 : -1.0);
        return value;
    });
    QD_SAME(line, pandas.column("supertrend_10_3"));
    QD_SAME(direction, pandas.column("supertrend_dir_1_up"));
}

void TestReferenceIndicators::ichimoku()
{
    QD_REFERENCE;
    Ichimoku cloud({});
    std::vector<double> kijun;
    std::vector<double> senkouA;
    std::vector<double> senkouB;
    std::vector<double> chikou;
    const auto tenkan = series([&](const BarInput& bar) {
        cloud.update(bar);
        kijun.push_back(cloud.kijun());
        senkouA.push_back(cloud.senkouA());
        senkouB.push_back(cloud.senkouB());
        chikou.push_back(cloud.chikou());
        return cloud.tenkan();
    });
    QD_SAME(tenkan, pandas.column("ichimoku_tenkan_9"));
    QD_SAME(kijun, pandas.column("ichimoku_kijun_26"));
    QD_SAME(senkouA, pandas.column("ichimoku_senkou_a_shift26"));
    QD_SAME(senkouB, pandas.column("ichimoku_senkou_b_52_shift26"));
    // The table draws the lagging line 26 rows back.
    chikou.erase(chikou.begin(), chikou.begin() + 26);
    chikou.resize(tenkan.size(), kUndefined);
    QD_SAME(chikou, pandas.column("ichimoku_chikou_minus26"));
}

QD_TEST(TestReferenceIndicators)
#include "TestReferenceIndicators.moc"
