// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/indicators/IndicatorCatalog.h"

#include "tests/core/indicators/ReferenceTable.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestMain.h"

#include <map>
#include <set>

using namespace qd;
using namespace qd::test;

/// Every column of the two reference tables against the catalog's indicators.
class TestCatalogReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void talib_data();
    void talib();
    void pandas_data();
    void pandas();
    void noColumnIsLeftOut();
};

namespace {

struct Row
{
    const char* column;
    const char* spec;
    std::size_t output = 0;
};

const std::vector<Row> kTalib{
    {"sma_20", "sma(20)"},
    {"ema_20", "ema(20)"},
    {"wma_20", "wma(20)"},
    {"dema_20", "dema(20)"},
    {"tema_20", "tema(20)"},
    {"kama_10", "kama(10)"},
    {"trima_20", "trima(20)"},
    {"rsi_14", "rsi(14)"},
    {"macd_12_26_9", "macd(12,26,9)"},
    {"macd_signal", "macd(12,26,9)", 1},
    {"macd_hist", "macd(12,26,9)", 2},
    {"bb_middle", "bb(20,2)"},
    {"bb_upper_20_2", "bb(20,2)", 1},
    {"bb_lower", "bb(20,2)", 2},
    {"atr_14", "atr(14)"},
    {"natr_14", "natr(14)"},
    {"trange", "trange"},
    {"adx_14", "adx(14)"},
    {"adxr_14", "adxr(14)"},
    {"plus_di_14", "plus_di(14)"},
    {"minus_di_14", "minus_di(14)"},
    {"stoch_14_3_3_k", "stoch(14,3,3)"},
    {"stoch_14_3_3_d", "stoch(14,3,3)", 1},
    {"stochf_14_3_k", "stochf(14,3)"},
    {"stochf_14_3_d", "stochf(14,3)", 1},
    {"stochrsi_14_14_3_k", "stochrsi(14,14,3)"},
    {"stochrsi_14_14_3_d", "stochrsi(14,14,3)", 1},
    {"cci_20", "cci(20)"},
    {"willr_14", "willr(14)"},
    {"obv", "obv"},
    {"mfi_14", "mfi(14)"},
    {"ad", "ad"},
    {"adosc_3_10", "adosc(3,10)"},
    {"roc_10", "roc(10)"},
    {"mom_10", "mom(10)"},
    {"trix_15", "trix(15)"},
    {"cmo_14", "cmo(14)"},
    {"aroon_up_14", "aroon(14)"},
    {"aroon_down_14", "aroon(14)", 1},
    {"sar_002_02", "sar(0.02,0.2)"},
    {"stddev_20", "stddev(20)"},
    {"linearreg_14", "linearreg(14)"},
    {"linearreg_slope_14", "linearreg_slope(14)"},
    {"ultosc_7_14_28", "ultosc(7,14,28)"},
    {"ppo_12_26_sma", "ppo(12,26)"},
    {"max_20", "max(20)"},
    {"min_20", "min(20)"},
    {"t3_5", "t3(5,0.7)"},
    {"bop", "bop"},
    {"ht_trendline", "ht_trendline"},
};

const std::vector<Row> kPandas{
    {"sma_20", "sma(20)"},
    {"ema_20_sma_seed", "ema(20)"},
    {"ema_20_first_value_seed", "ema(20,first)"},
    {"wma_20", "wma(20)"},
    {"hma_16", "hma(16)"},
    {"rsi_14_wilder", "rsi(14)"},
    {"macd_own_seed", "macd(12,26,9,own)"},
    {"macd_signal_own_seed", "macd(12,26,9,own)", 1},
    {"macd_hist_own_seed", "macd(12,26,9,own)", 2},
    {"macd_talib_seed", "macd(12,26,9)"},
    {"macd_signal_talib_seed", "macd(12,26,9)", 1},
    {"macd_hist_talib_seed", "macd(12,26,9)", 2},
    {"macd_first_value_seed", "macd(12,26,9,first)"},
    {"macd_signal_first_value_seed", "macd(12,26,9,first)", 1},
    {"bb_mid", "bb(20,2)"},
    {"bb_up_ddof0", "bb(20,2)", 1},
    {"bb_low_ddof0", "bb(20,2)", 2},
    {"bb_pctb_ddof0", "bb(20,2)", 3},
    {"bb_width_ddof0", "bb(20,2)", 4},
    {"true_range_first_bar_is_high_minus_low", "trange(in)"},
    {"atr_14_wilder_talib_seed_bars_1_14", "atr(14)"},
    {"atr_14_wilder_seed_bars_0_13", "atr(14,in)"},
    {"plus_di_14_talib", "adx(14)", 1},
    {"minus_di_14_talib", "adx(14)", 2},
    {"adx_14_talib", "adx(14)"},
    {"stoch_14_3_3_k", "stoch(14,3,3)"},
    {"stoch_14_3_3_d", "stoch(14,3,3)", 1},
    {"willr_14", "willr(14)"},
    {"cci_20", "cci(20)"},
    {"obv_start_volume0", "obv"},
    {"mfi_14", "mfi(14)"},
    {"donchian_20_up", "donchian(20)", 1},
    {"donchian_20_low", "donchian(20)", 2},
    {"donchian_20_mid", "donchian(20)"},
    {"keltner_20_10_2_mid", "keltner(20,10,2)"},
    {"keltner_20_10_2_up", "keltner(20,10,2)", 1},
    {"keltner_20_10_2_low", "keltner(20,10,2)", 2},
    {"supertrend_10_3", "supertrend(10,3)"},
    {"supertrend_dir_1_up", "supertrend(10,3)", 1},
    {"ichimoku_tenkan_9", "ichimoku"},
    {"ichimoku_kijun_26", "ichimoku", 1},
    {"ichimoku_senkou_a_shift26", "ichimoku", 2},
    {"ichimoku_senkou_b_52_shift26", "ichimoku", 3},
    {"ichimoku_chikou_minus26", "ichimoku", 4},
    {"vwap_utc_day", "vwap"},
    {"vwap_cumulative", "vwap(endless)"},
    {"vwap_rolling_20", "vwap_rolling(20)"},
};

/// Other definitions than the catalog's, kept in the table for comparison.
const std::set<std::string> kOtherDefinitions{"open_time",    "rsi_14_cutler_sma", "bb_up_ddof1",
                                              "bb_low_ddof1", "atr_14_sma",        "obv_start_0"};

void addRows(const std::vector<Row>& rows)
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("spec");
    QTest::addColumn<int>("output");
    for (const Row& row : rows)
        QTest::newRow(row.column) << row.column << row.spec << static_cast<int>(row.output);
}

std::vector<double> computed(const ReferenceTable& input, const std::string& text,
                             std::size_t output)
{
    const IndicatorCatalog& catalog = IndicatorCatalog::instance();
    const IndicatorSpec spec = catalog.parse(text).value();
    const int shift = catalog.find(spec.name)->outputs[output].displacement;
    const auto indicator = catalog.create(spec.name, spec.parameters).value();
    std::vector<double> values;
    for (const BarInput& bar : input.bars()) {
        indicator->update(bar);
        values.push_back(indicator->outputs()[output]);
    }
    if (shift < 0) { // the table holds the line as it is drawn
        const std::size_t rows = values.size();
        values.erase(values.begin(), values.begin() - shift);
        values.resize(rows, kUndefined);
    }
    return values;
}

/// A table may hide early rows of a value that exists, or show a line before its signal exists:
/// compared is where both are defined, from the later start on.
void hideEarlyRows(std::vector<double>& a, std::vector<double>& b)
{
    for (std::size_t i = 0; i < a.size() && (a[i] != a[i] || b[i] != b[i]); ++i)
        a[i] = b[i] = kUndefined;
}

const ReferenceTable& tableAt(const QString& path)
{
    static std::map<QString, ReferenceTable> tables;
    return tables.try_emplace(path, path).first->second;
}

QString compare(const QString& table, const QString& column, const QString& spec, int output,
                bool hasOwnStarts)
{
    const ReferenceTable& input =
        tableAt(sharedFile(QStringLiteral("data/reference/ta_input_binance_BTCUSDT_1h.csv")));
    std::vector<double> reference = tableAt(table).column(column.toStdString());
    std::vector<double> ours =
        computed(input, spec.toStdString(), static_cast<std::size_t>(output));
    if (hasOwnStarts)
        hideEarlyRows(ours, reference);
    std::size_t defined = 0;
    for (const double value : reference)
        defined += value == value ? 1 : 0;
    if (defined < 1'000)
        return QStringLiteral("hardly anything to compare");
    // TA-Lib takes the deviation from mean squares, which costs it the last digits at this price
    // level; the bands below compare the same deviation with independent code to 1e-9.
    return difference(ours, reference, column == QLatin1String("stddev_20") ? 1e-8 : 1e-9);
}

} // namespace

void TestCatalogReference::talib_data()
{
    addRows(kTalib);
}

void TestCatalogReference::talib()
{
    QD_REQUIRE_SHARED(table, "data/reference/ta_talib_binance_BTCUSDT_1h.csv");
    QFETCH(QString, column);
    QFETCH(QString, spec);
    QFETCH(int, output);
    const QString wrong = compare(table, column, spec, output, false);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestCatalogReference::pandas_data()
{
    addRows(kPandas);
}

void TestCatalogReference::pandas()
{
    QD_REQUIRE_SHARED(table, "data/reference/ta_pandas_binance_BTCUSDT_1h.csv");
    QFETCH(QString, column);
    QFETCH(QString, spec);
    QFETCH(int, output);
    const bool hasOwnStarts = spec.startsWith(QLatin1String("macd")) ||
                              spec.startsWith(QLatin1String("ema(20,first)")) ||
                              spec.startsWith(QLatin1String("stoch"));
    const QString wrong = compare(table, column, spec, output, hasOwnStarts);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void TestCatalogReference::noColumnIsLeftOut()
{
    QD_REQUIRE_SHARED(talibTable, "data/reference/ta_talib_binance_BTCUSDT_1h.csv");
    QD_REQUIRE_SHARED(pandasTable, "data/reference/ta_pandas_binance_BTCUSDT_1h.csv");
    for (const auto& [path, rows] : {std::pair(talibTable, &kTalib), {pandasTable, &kPandas}}) {
        std::set<std::string> covered = kOtherDefinitions;
        for (const Row& row : *rows)
            covered.insert(row.column);
        for (const std::string& name : ReferenceTable(path).names())
            QVERIFY2(covered.count(name) == 1, name.c_str());
    }
}

QD_TEST(TestCatalogReference)
#include "TestCatalogReference.moc"
