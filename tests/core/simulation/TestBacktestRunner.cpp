// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/BacktestRunner.h"

#include "core/adapters/candlefiles/CandleFile.h"
#include "core/domain/RiskLimitFields.h"
#include "core/foundation/Random.h"
#include "tests/core/simulation/PlainSimulator.h"
#include "tests/support/SharedData.h"
#include "tests/support/TestMain.h"

#include <algorithm>

using namespace qd;
using namespace qd::test;

class TestBacktestRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithThePlainSimulator_data();
    void agreesWithThePlainSimulator();
    void agreesOnHourlyBitcoin();
    void agreesOnDailyShares();
    void sameInputSameResult();
    void earlierBarsWarmUpAndToIsNotIncluded();
    void warmUpBarsChangeNothingButTheStart();
    void marksAnOpenPositionAtTheLastClose();
    void theOrderOfTheLastBarExpires();
    void fillsAtTheCloseWhenAsked();
    void obeysTheRiskLimits();
    void furtherLimitsStopEntriesOnly();
    void dailyLossStopsEntries();
    void warnsInWords();
    void warnsOfGapsAndSilentBars();
    void warnsWhenRiskSizingGetsNoStop();
    void refusesWhatCannotRun_data();
    void refusesWhatCannotRun();
    void stopsWhenAsked();
    void reportsProgress();
    void hashNamesTheDataNotItsResolution();
    void equityCurveEndsAtTheFinalEquity();
};

namespace {

Decimal dec(const char* text)
{
    return Decimal::parse(text).value();
}

/// A walk on a coarse grid: averages are often exactly equal, as on real ticks.
BarSeries walk(std::uint64_t seed, int bars, int decimals)
{
    BarSeries series(SeriesKey{"BTCUSDT", Timeframe::fromSeconds(3'600)});
    Random random(seed);
    const std::int64_t scale = powerOfTen(decimals);
    std::int64_t price = 100 * scale;
    const auto wiggle = [&] {
        return static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(scale)));
    };
    for (int i = 0; i < bars; ++i) {
        const std::int64_t open = std::max(scale, price + wiggle() - wiggle());
        const std::int64_t close = std::max(scale, open + wiggle() - wiggle());
        const Bar bar{Timestamp::fromMilliseconds(1'600'000'000'000 + i * 3'600'000LL),
                      Decimal::fromMantissa(open, decimals),
                      Decimal::fromMantissa(std::max(open, close) + wiggle(), decimals),
                      Decimal::fromMantissa(std::min(open, close) - scale / 2, decimals),
                      Decimal::fromMantissa(close, decimals),
                      Decimal::fromInt(5)};
        if (!series.append(bar))
            return {};
        price = close;
    }
    return series;
}

RunSpec crossing(std::int64_t fast, std::int64_t slow, const char* sizing, const char* cash)
{
    RunSpec spec;
    spec.strategy.name = "sma-cross";
    spec.strategy.parameters = {{"fast", fast}, {"slow", slow}};
    spec.cash = dec(cash);
    spec.costs.makerFee = dec("0.001");
    spec.costs.takerFee = dec("0.001");
    spec.sizing = SizingSpec::parse(sizing).value();
    return spec;
}

RunResult runOf(const RunSpec& spec, const BarSeries& bars)
{
    return runBacktest(spec, bars, instrumentFromSymbol(bars.key().symbol)).value();
}

PlainSimulator::Rule ruleOf(const RunSpec& spec)
{
    PlainSimulator::Rule rule;
    rule.fast = static_cast<std::size_t>(integerParameter(spec.strategy.parameters, "fast"));
    rule.slow = static_cast<std::size_t>(integerParameter(spec.strategy.parameters, "slow"));
    rule.fee = spec.costs.takerFee;
    rule.adverseBps = spec.costs.spreadBps / Decimal::fromInt(2) + spec.costs.slippageBps;
    rule.cash = spec.cash;
    if (spec.sizing.kind == SizingSpec::Kind::Units)
        rule.units = spec.sizing.amount;
    return rule;
}

void compareTrades(const RunResult& result, const PlainSimulator& plain, const BarSeries& bars)
{
    const std::size_t closed = plain.closed.size();
    QCOMPARE(result.trades.size(), closed + (plain.isOpen() ? 1 : 0));
    for (std::size_t i = 0; i < closed; ++i) {
        const Trade& trade = result.trades[i];
        const PlainSimulator::RoundTrip& expected = plain.closed[i];
        QVERIFY(trade.entryTime == bars.openTime(expected.entryBar));
        QVERIFY(trade.exitTime == bars.openTime(expected.exitBar));
        QVERIFY(trade.entryPrice == expected.entryPrice);
        QVERIFY(trade.exitPrice == expected.exitPrice);
        QVERIFY(trade.quantity == expected.quantity);
        QVERIFY(trade.netPnl == expected.netPnl);
        QCOMPARE(trade.barsHeld, static_cast<std::int64_t>(expected.exitBar - expected.entryBar));
    }
}

/// Trade by trade, fill by fill, and every point of the curve; money to the last digit.
void compare(const RunSpec& spec, const BarSeries& bars)
{
    const RunResult result = runOf(spec, bars);
    const PlainSimulator plain(bars, ruleOf(spec));
    QVERIFY(plain.fills > 0);
    QCOMPARE(result.fills.size(), plain.fills);
    compareTrades(result, plain, bars);
    QCOMPARE(result.finalEquity.toString(), plain.equity.back().toString());
    QCOMPARE(result.equity.size(), plain.equity.size());
    for (std::size_t i = 0; i < plain.equity.size(); ++i) {
        const double expected = plain.equity[i].toDouble();
        QVERIFY(std::abs(result.equity[i].equity - expected) <= 1e-12 * std::abs(expected));
        QVERIFY(result.equity[i].time == bars.closeTime(i));
    }
}

} // namespace

void TestBacktestRunner::agreesWithThePlainSimulator_data()
{
    QTest::addColumn<int>("seed");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("sizing");
    QTest::addColumn<QString>("slippage");
    for (int seed = 1; seed <= 3; ++seed)
        for (const int decimals : {1, 6})
            for (const char* sizing : {"units:1", "all-in"})
                for (const char* slippage : {"0", "3.5"})
                    QTest::addRow("walk %d, %d decimals, %s, %s bps", seed, decimals, sizing,
                                  slippage)
                        << seed << decimals << sizing << slippage;
}

void TestBacktestRunner::agreesWithThePlainSimulator()
{
    QFETCH(int, seed);
    QFETCH(int, decimals);
    QFETCH(QString, sizing);
    QFETCH(QString, slippage);
    const BarSeries bars = walk(static_cast<std::uint64_t>(seed), 2'000, decimals);
    RunSpec spec = crossing(3, 11, sizing.toUtf8().constData(), "10000");
    spec.costs.slippageBps = dec(slippage.toUtf8().constData());
    spec.costs.spreadBps = dec("2");
    compare(spec, bars);
}

void TestBacktestRunner::agreesOnHourlyBitcoin()
{
    QD_REQUIRE_SHARED(file, "data/candles/binance_BTCUSDT_1h_2023-2024.csv");
    const auto bars = loadCandles(file.toStdString(), {"BTCUSDT", Timeframe::fromSeconds(3'600)});
    QVERIFY(bars.isOk());
    for (const char* sizing : {"all-in", "units:0.1"}) {
        compare(crossing(10, 50, sizing, "10000"), *bars);
        compare(crossing(20, 100, sizing, "10000"), *bars);
    }
}

void TestBacktestRunner::agreesOnDailyShares()
{
    QD_REQUIRE_SHARED(file, "data/candles/backtestingpy_GOOG_1d_2004-2013.csv");
    const auto bars = loadCandles(file.toStdString(), {"GOOG", Timeframe::fromSeconds(86'400)});
    QVERIFY(bars.isOk());
    compare(crossing(10, 50, "all-in", "10000"), *bars);
    compare(crossing(5, 20, "units:3", "10000"), *bars);
}

void TestBacktestRunner::sameInputSameResult()
{
    const BarSeries bars = walk(5, 3'000, 2);
    const RunSpec spec = crossing(5, 20, "percent:50", "10000");
    const RunResult first = runOf(spec, bars);
    const RunResult second = runOf(spec, bars);
    QVERIFY(first.fills.size() > 50);
    QVERIFY(first.finalEquity == second.finalEquity);
    QCOMPARE(first.dataHash, second.dataHash);
    for (std::size_t i = 0; i < first.fills.size(); ++i) {
        QVERIFY(first.fills[i].tradeId == second.fills[i].tradeId);
        QVERIFY(first.fills[i].orderId == second.fills[i].orderId);
        QVERIFY(first.fills[i].price == second.fills[i].price);
        QVERIFY(first.fills[i].quantity == second.fills[i].quantity);
    }
}

void TestBacktestRunner::earlierBarsWarmUpAndToIsNotIncluded()
{
    const BarSeries bars = walk(6, 500, 2);
    RunSpec spec = crossing(3, 11, "units:1", "10000");
    spec.from = bars.openTime(100);
    spec.to = bars.openTime(400);
    const RunResult result = runOf(spec, bars);
    QCOMPARE(result.bars, std::int64_t{300});
    QCOMPARE(result.equity.size(), std::size_t{300});
    QVERIFY(result.equity.front().time == bars.closeTime(100));
    QVERIFY(result.equity.back().time == bars.closeTime(399));
    for (const Fill& fill : result.fills)
        QVERIFY(fill.time > bars.openTime(100) && fill.time < bars.openTime(400));
    // Warmed up by the bars before, it decides on its first bar.
    PlainSimulator::Rule rule = ruleOf(spec);
    rule.first = 100;
    const BarSeries upToEnd = bars.slice(bars.openTime(0), bars.openTime(400));
    const PlainSimulator plain(upToEnd, rule);
    QCOMPARE(result.finalEquity.toString(), plain.equity.back().toString());
    compareTrades(result, plain, upToEnd);
}

void TestBacktestRunner::warmUpBarsChangeNothingButTheStart()
{
    const BarSeries bars = walk(6, 120, 2);
    RunSpec spec = crossing(3, 11, "units:1", "10000");
    spec.from = bars.openTime(100);
    const RunResult warmed = runOf(spec, bars);
    const RunResult cold = runOf(spec, bars.slice(bars.openTime(100), bars.closeTime(119)));
    QCOMPARE(warmed.bars, cold.bars);
    QVERIFY(warmed.orders.empty() || warmed.orders.front().intent.decidedAt >= bars.closeTime(100));
    for (const Order& order : cold.orders)
        QVERIFY(order.intent.decidedAt >= bars.closeTime(110)); // eleven bars of its own
}

void TestBacktestRunner::marksAnOpenPositionAtTheLastClose()
{
    const BarSeries bars = walk(1, 400, 2);
    RunSpec spec;
    spec.strategy.name = "buy-and-hold";
    spec.sizing = SizingSpec::parse("units:2").value();
    spec.costs.takerFee = dec("0.001");
    const RunResult result = runOf(spec, bars);
    QCOMPARE(result.trades.size(), std::size_t{1});
    const Trade& trade = result.trades.front();
    QVERIFY(trade.isOpen());
    QVERIFY(trade.exitPrice == bars.closeExact(399));
    QVERIFY(trade.netPnl == result.finalEquity - result.initialEquity);
    const Decimal paid = trade.entryPrice * dec("2.002");
    QVERIFY(result.finalEquity == spec.cash - paid + dec("2") * bars.closeExact(399));
    QVERIFY(result.exposure > 0.98 && result.exposure < 1.0);
}

void TestBacktestRunner::theOrderOfTheLastBarExpires()
{
    const BarSeries all = walk(2, 400, 2);
    const RunSpec spec = crossing(3, 11, "units:1", "10000");
    const RunResult whole = runOf(spec, all);
    QVERIFY(whole.orders.size() > 4);
    // End the data on the bar that decides the fourth order.
    const Timestamp decided = whole.orders[3].intent.decidedAt;
    const RunResult cut = runOf(spec, all.slice(all.openTime(0), decided));
    QCOMPARE(cut.orders.size(), std::size_t{4});
    QCOMPARE(cut.fills.size(), std::size_t{3});
    QVERIFY(cut.orders.back().state == OrderState::Expired);
    QVERIFY(!cut.orders.back().message.empty());
}

void TestBacktestRunner::fillsAtTheCloseWhenAsked()
{
    const BarSeries bars = walk(3, 600, 2);
    RunSpec spec = crossing(3, 11, "units:1", "10000");
    spec.marketFill = MarketFill::Close;
    spec.costs.slippageBps = dec("10");
    const RunResult result = runOf(spec, bars);
    QVERIFY(result.fills.size() > 10);
    for (const Fill& fill : result.fills) {
        const std::size_t index = bars.lowerBound(fill.time) - 1;
        const Decimal factor = fill.side == Side::Buy ? dec("1.001") : dec("0.999");
        QVERIFY(bars.closeTime(index) == fill.time);
        QVERIFY(fill.price == bars.closeExact(index) * factor);
    }
    Decimal cash = spec.cash;
    Decimal coins;
    for (const Fill& fill : result.fills) {
        const int direction = fill.side == Side::Buy ? 1 : -1;
        cash -= Decimal::fromInt(direction) * fill.price * fill.quantity + fill.fee;
        coins += Decimal::fromInt(direction) * fill.quantity;
    }
    QVERIFY(result.finalEquity == cash + coins * bars.closeExact(599));
}

void TestBacktestRunner::obeysTheRiskLimits()
{
    const BarSeries bars = walk(3, 600, 2);
    RunSpec spec = crossing(3, 11, "units:10", "10000");
    spec.limits.maxOrderValue = dec("500"); // ten units cost about a thousand
    const RunResult result = runOf(spec, bars);
    QVERIFY(result.fills.empty());
    QVERIFY(!result.orders.empty());
    for (const Order& order : result.orders)
        QVERIFY(order.state == OrderState::Denied);
    QVERIFY(result.finalEquity == spec.cash);
}

void TestBacktestRunner::dailyLossStopsEntries()
{
    const BarSeries bars = walk(3, 3'000, 1);
    RunSpec spec = crossing(2, 5, "units:20", "10000");
    const RunResult free = runOf(spec, bars);
    spec.limits.maxDailyLoss = dec("20");
    const RunResult limited = runOf(spec, bars);
    QVERIFY(limited.fills.size() < free.fills.size());
    std::int64_t denied = 0;
    for (const Order& order : limited.orders) {
        if (order.state != OrderState::Denied)
            continue;
        ++denied;
        QVERIFY(order.intent.purpose == OrderPurpose::Entry);
        QVERIFY(order.message.find("00:00") != std::string::npos);
    }
    QVERIFY(denied > 0);
}

/// Every order that was refused says why; every one that passed kept within the limit.
void TestBacktestRunner::furtherLimitsStopEntriesOnly()
{
    const BarSeries bars = walk(3, 3'000, 1);
    const RunSpec plain = crossing(2, 5, "all-in", "10000");
    const std::size_t free = runOf(plain, bars).trades.size();
    const auto check = [&](const char* name, const char* limit, const char* reason) {
        RunSpec spec = plain;
        QVERIFY(setRiskLimit(spec.limits, name, limit).isOk());
        const RunResult limited = runOf(spec, bars);
        QVERIFY2(!limited.trades.empty() && limited.trades.size() < free, name);
        std::size_t denied = 0;
        for (const Order& order : limited.orders) {
            if (order.state != OrderState::Denied)
                continue;
            ++denied;
            QVERIFY(order.intent.purpose == OrderPurpose::Entry);
            QVERIFY2(order.message.find(reason) != std::string::npos, order.message.c_str());
        }
        QVERIFY2(denied > 0, name);
    };
    check("max_daily_trades", "2", "the limit of a day is 2");
    check("max_drawdown_percent", "5", "below its peak of");
    check("trading_hours", "mon-fri 08:00-16:00", "outside of the trading hours mon-fri");
}

void TestBacktestRunner::warnsInWords()
{
    const auto mentions = [](const RunResult& result, const char* text) {
        return std::any_of(
            result.warnings.begin(), result.warnings.end(),
            [text](const std::string& line) { return line.find(text) != std::string::npos; });
    };
    const BarSeries bars = walk(1, 200, 2);
    RunSpec spec;
    spec.strategy.name = "buy-and-hold";
    spec.sizing = SizingSpec::parse("units:1").value();
    QVERIFY(mentions(runOf(spec, bars), "No trade was completed"));
    QVERIFY(mentions(runOf(spec, bars), "still open"));
    QVERIFY(mentions(runOf(crossing(3, 11, "units:1", "10000"), bars), "too few"));
    RunSpec denied = crossing(3, 11, "units:1", "10000");
    denied.limits.maxOrderValue = dec("1");
    QVERIFY(mentions(runOf(denied, bars), "denied by the limits"));
}

void TestBacktestRunner::warnsOfGapsAndSilentBars()
{
    BarSeries bars(SeriesKey{"BTCUSDT", Timeframe::fromSeconds(60)});
    for (int i = 0; i < 60; ++i) {
        const Decimal price = Decimal::fromInt(100 + (i % 20 < 10 ? i % 20 : 20 - i % 20));
        const int minute = i < 30 ? i : i + 7;
        QVERIFY(bars.append({Timestamp::fromMilliseconds(1'600'000'020'000 + minute * 60'000LL),
                             price, price, price, price, Decimal::fromInt(i < 40 ? 1 : 0)})
                    .isOk());
    }
    const RunResult result = runOf(crossing(2, 5, "units:1", "10000"), bars);
    const auto mentions = [&](const char* text) {
        return std::any_of(
            result.warnings.begin(), result.warnings.end(),
            [text](const std::string& line) { return line.find(text) != std::string::npos; });
    };
    QVERIFY(mentions("1 gap with 7 missing bars"));
    QVERIFY(mentions("bars without volume"));
}

void TestBacktestRunner::warnsWhenRiskSizingGetsNoStop()
{
    const BarSeries bars = walk(3, 400, 2);
    const RunResult blind = runOf(crossing(3, 9, "risk:1", "1000"), bars);
    QVERIFY(blind.orders.empty());
    const std::string& warning = blind.warnings.back();
    QVERIFY2(warning.find("entries were not made") != std::string::npos, warning.c_str());
    QVERIFY2(warning.find("risk sizing needs a stop") != std::string::npos, warning.c_str());
    const RunResult sized = runOf(crossing(3, 9, "percent:50", "1000"), bars);
    QVERIFY(!sized.orders.empty());
    for (const std::string& one : sized.warnings)
        QVERIFY(one.find("not made") == std::string::npos);
}

void TestBacktestRunner::refusesWhatCannotRun_data()
{
    QTest::addColumn<QString>("mistake");
    QTest::addColumn<QString>("expected");
    QTest::addRow("strategy") << "strategy" << "sma-cross";
    QTest::addRow("parameter") << "parameter" << "fast";
    QTest::addRow("range") << "range" << "slow";
    QTest::addRow("cash") << "cash" << "positive";
    QTest::addRow("fee") << "fee" << "fraction";
    QTest::addRow("slippage") << "slippage" << "negative";
    QTest::addRow("window") << "window" << "between from and to";
    QTest::addRow("few bars") << "few bars" << "too few";
}

void TestBacktestRunner::refusesWhatCannotRun()
{
    QFETCH(QString, mistake);
    QFETCH(QString, expected);
    BarSeries bars = walk(1, 60, 2);
    RunSpec spec = crossing(3, 11, "units:1", "10000");
    if (mistake == QLatin1String("strategy"))
        spec.strategy.name = "sma-cros";
    else if (mistake == QLatin1String("parameter"))
        spec.strategy.parameters["fst"] = std::int64_t{3};
    else if (mistake == QLatin1String("range"))
        spec.strategy.parameters["slow"] = std::int64_t{-4};
    else if (mistake == QLatin1String("cash"))
        spec.cash = {};
    else if (mistake == QLatin1String("fee"))
        spec.costs.takerFee = dec("10");
    else if (mistake == QLatin1String("slippage"))
        spec.costs.slippageBps = dec("-1");
    else if (mistake == QLatin1String("window"))
        spec.from = bars.closeTime(59);
    else
        bars = walk(1, 10, 2);
    const auto result = runBacktest(spec, bars, instrumentFromSymbol("BTCUSDT"));
    QVERIFY(!result.isOk());
    const std::string told = result.error().describe() + result.error().hint;
    QVERIFY2(told.find(expected.toStdString()) != std::string::npos, told.c_str());
}

void TestBacktestRunner::stopsWhenAsked()
{
    const BarSeries bars = walk(1, 500, 2);
    BacktestControl control;
    control.cancellation.cancel();
    const auto result = runBacktest(crossing(3, 11, "units:1", "10000"), bars,
                                    instrumentFromSymbol("BTCUSDT"), control);
    QVERIFY(!result.isOk());
    QVERIFY(result.error().kind == ErrorKind::Cancelled);
}

void TestBacktestRunner::reportsProgress()
{
    const BarSeries bars = walk(1, 500, 2);
    std::vector<double> seen;
    BacktestControl control;
    control.progress = [&](double fraction) { seen.push_back(fraction); };
    QVERIFY(runBacktest(crossing(3, 11, "units:1", "10000"), bars, instrumentFromSymbol("BTCUSDT"),
                        control)
                .isOk());
    QVERIFY(!seen.empty());
    QCOMPARE(seen.back(), 1.0);
}

void TestBacktestRunner::hashNamesTheDataNotItsResolution()
{
    const BarSeries coarse = walk(1, 50, 2);
    BarSeries fine(coarse.key());
    // A finer price first, so that the columns take more decimals.
    QVERIFY(fine.append({Timestamp::fromMilliseconds(0), dec("1.23456789"), dec("2"), dec("1"),
                         dec("1"), dec("1.5")})
                .isOk());
    for (std::size_t i = 0; i < coarse.size(); ++i)
        QVERIFY(fine.append(coarse.bar(i)).isOk());
    const BarSeries same = fine.slice(coarse.openTime(0), coarse.closeTime(49));
    QCOMPARE(dataHash(same), dataHash(coarse));
    QVERIFY(dataHash(fine) != dataHash(coarse));
    QVERIFY(dataHash(walk(2, 50, 2)) != dataHash(coarse));
    QCOMPARE(dataHash(coarse).size(), std::size_t{16});
}

void TestBacktestRunner::equityCurveEndsAtTheFinalEquity()
{
    const BarSeries bars = walk(8, 5'000, 4);
    const RunResult result = runOf(crossing(3, 11, "all-in", "12345.67"), bars);
    const double final = result.finalEquity.toDouble();
    QVERIFY(std::abs(result.equity.back().equity - final) <= 1e-12 * final);
    QVERIFY(result.initialEquity == dec("12345.67"));
}

QD_TEST(TestBacktestRunner)
#include "TestBacktestRunner.moc"
