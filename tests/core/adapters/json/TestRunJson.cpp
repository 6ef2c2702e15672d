// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/json/RunJson.h"
#include "core/analytics/Metrics.h"
#include "core/domain/RunResult.h"
#include "tests/support/TestMain.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace qd;
using nlohmann::json;

namespace {

json plain(const nlohmann::ordered_json& document)
{
    return json::parse(document.dump());
}

RunSpec sampleSpec()
{
    RunSpec spec;
    spec.strategy.name = "sma-cross";
    spec.strategy.parameters = {{"fast", std::int64_t{10}},
                                {"band", 2.0},
                                {"only_long", true},
                                {"source", std::string("close")}};
    spec.data.series = {"BTCUSDT", Timeframe::fromSeconds(3600)};
    spec.data.file = "btc.csv";
    spec.from = Timestamp::fromMilliseconds(1'700'000'000'000);
    spec.to = Timestamp::fromMilliseconds(1'710'000'000'000);
    spec.cash = "12345.678901234567"_dec;
    spec.costs = {"-0.0001"_dec, "0.001"_dec, "1.5"_dec, "2"_dec};
    spec.marketFill = MarketFill::Close;
    spec.limitFill = LimitFill::Touch;
    spec.intrabar = Intrabar::Optimistic;
    spec.sizing = {SizingSpec::Kind::Risk, "1.5"_dec};
    spec.limits = {.maxPositionValue = "5000"_dec,
                   .maxOrderValue = "1000"_dec,
                   .maxDailyLoss = "250.5"_dec,
                   .maxDailyTrades = 12,
                   .maxDrawdownPercent = "20"_dec,
                   .maxExposurePercent = "95.5"_dec,
                   .stopLossPercent = "2"_dec,
                   .takeProfitPercent = "7.25"_dec,
                   .trailingActivationPercent = "3"_dec,
                   .trailingDistancePercent = "1.5"_dec,
                   .hours = {.startMinute = 540, .endMinute = 1'050, .days = 0x1F}};
    spec.seed = 18'446'744'073'709'551'615ULL;
    return spec;
}

Order sampleOrder()
{
    Order order;
    order.id = ClientOrderId("o-1");
    order.intent.bot = BotId("bot");
    order.intent.symbol = "BTCUSDT";
    order.intent.type = OrderType::StopLimit;
    order.intent.purpose = OrderPurpose::Protection;
    order.intent.quantity = "0.00012345"_dec;
    order.intent.limitPrice = "42000.5"_dec;
    order.intent.reason = "=HYPERLINK(\"x\") 快 🚀";
    order.state = OrderState::PartiallyFilled;
    order.filledQuantity = "0.0001"_dec;
    order.filledValue = "4.2"_dec;
    order.createdAt = Timestamp::fromMilliseconds(1'700'000'000'123);
    return order;
}

Trade sampleTrade()
{
    Trade trade;
    trade.number = 7;
    trade.symbol = "BTCUSDT";
    trade.entryTime = Timestamp::fromMilliseconds(1'700'000'000'000);
    trade.entryPrice = "42000"_dec;
    trade.exitPrice = "42100.123456789012"_dec;
    trade.quantity = "0.5"_dec;
    trade.entryValue = "21000"_dec;
    trade.netPnl = "-0.000000000001"_dec;
    trade.returnRatio = 0.1;
    trade.mae = -0.02;
    trade.barsHeld = 12;
    trade.exitReason = "open";
    return trade;
}

RunResult sampleResult()
{
    RunResult result;
    result.spec = sampleSpec();
    result.title = "A title";
    result.dataHash = "abcdef";
    result.version = "1.2.3";
    result.bars = 100;
    result.elapsedMs = 1.25;
    result.barsPerSecond = 80'000.5;
    result.initialEquity = "10000"_dec;
    result.finalEquity = "10100.000000000001"_dec;
    result.orders = {sampleOrder()};
    Fill fill;
    fill.tradeId = TradeId("t1");
    fill.orderId = ClientOrderId("o-1");
    fill.side = Side::Sell;
    fill.price = "0.000000000001"_dec;
    fill.quantity = "1000000"_dec;
    fill.liquidity = Liquidity::Maker;
    fill.time = Timestamp::fromMilliseconds(1'700'000'000'500);
    result.fills = {fill};
    result.trades = {sampleTrade()};
    for (int i = 0; i < 5; ++i)
        result.equity.push_back(
            {Timestamp::fromMilliseconds(1'700'000'000'000 + i * 3'600'000), 10'000.0 + 0.1 * i});
    result.exposure = 0.25;
    result.warnings = {"careful"};
    return result;
}

json minimalSpec()
{
    return {{"strategy", {{"name", "sma-cross"}}},
            {"data", {{{"symbol", "BTCUSDT"}, {"timeframe", "1h"}, {"file", "a.csv"}}}}};
}

QString errorOf(const json& spec)
{
    const auto parsed = parseRunSpec(spec);
    return parsed ? QString()
                  : QString::fromStdString(parsed.error().message + " | " + parsed.error().hint);
}

} // namespace

class TestRunJson : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void specSurvivesTheRoundTrip()
    {
        const auto written = toJson(sampleSpec());
        const auto read = parseRunSpec(plain(written));
        QVERIFY2(read.isOk(), read.isOk() ? "" : read.error().message.c_str());
        QCOMPARE(toJson(*read).dump(), written.dump());
        QVERIFY(read->cash == sampleSpec().cash);
        QVERIFY(read->strategy.parameters == sampleSpec().strategy.parameters);
        QCOMPARE(read->seed, sampleSpec().seed);
    }

    void resultSurvivesTheRoundTrip()
    {
        const auto written = toJson(sampleResult(), {});
        const auto read = parseRunResult(plain(written));
        QVERIFY2(read.isOk(), read.isOk() ? "" : read.error().message.c_str());
        QCOMPARE(toJson(*read, {}).dump(), written.dump());
        QCOMPARE(read->equity.at(3).equity, 10'000.3);
        QVERIFY(read->trades.at(0).isOpen());
        QCOMPARE(read->orders.at(0).intent.reason, sampleOrder().intent.reason);
    }

    void moneyIsTextAndStatisticsAreNumbers()
    {
        const json document = plain(toJson(sampleResult(), {}));
        QVERIFY(document["final_equity"] == json("10100.000000000001"));
        QVERIFY(document["fills"][0]["price"] == json("0.000000000001"));
        QVERIFY(document["trades"][0]["return"].is_number());
        QVERIFY(document["trades"][0]["exit_time"].is_null());
        QVERIFY(document["equity_curve"]["time"][1] == json(1'700'003'600'000));
        QVERIFY(document["equity_curve"]["equity"][1] == json("10000.1"));
        QVERIFY(document["spec"]["data"][0]["timeframe"] == json("1h"));
    }

    void specOfAResultIsUsed()
    {
        const auto read = parseRunSpec(plain(toJson(sampleResult(), {})));
        QVERIFY(read.isOk());
        QCOMPARE(read->data.file, std::string("btc.csv"));
    }

    void leavesOutWhatIsAbsentAndTakesShortForms()
    {
        json spec = minimalSpec();
        spec["strategy"] = "sma-cross";
        spec["sizing"] = "percent:50";
        spec["cash"] = 5000;
        spec["from"] = "2024-01-31";
        const auto read = parseRunSpec(spec);
        QVERIFY2(read.isOk(), read.isOk() ? "" : read.error().message.c_str());
        QCOMPARE(read->sizing.toString(), std::string("percent:50"));
        QVERIFY(read->cash == Decimal::fromInt(5000));
        QCOMPARE(read->from->toIsoDate(), std::string("2024-01-31"));
        QVERIFY(read->limitFill == LimitFill::Through);
    }

    void namesTheKeyAndWhatIsAllowed_data()
    {
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* pointer, const char* value, const char* expected) {
            QTest::newRow(qPrintable(QString::fromLatin1(pointer) + " = " + value))
                << QString::fromLatin1(pointer) << QString::fromUtf8(value)
                << QString::fromLatin1(expected);
        };
        row("/strategi", "1", "Did you mean \"strategy\"");
        row("/costs", R"({"taker_fe":"0.1"})", "costs: unknown key");
        row("/costs", R"({"taker_fe":"0.1"})", "Did you mean \"taker_fee\"");
        row("/costs/taker_fee", "\"nan\"", "costs.taker_fee");
        row("/costs/taker_fee", "\"2\"", "costs.taker_fee: 2 is out of range");
        row("/costs/taker_fee", "true", "costs.taker_fee");
        row("/costs/latency_ms", "20", "costs.latency_ms: is not offered");
        row("/fill/market", "\"next-opn\"", "Allowed: next-open, close");
        row("/fill/intrabar", "\"ohlc-path\"", "not offered");
        row("/sizing/kind", "\"everything\"", "sizing.kind");
        row("/sizing", "\"percent:900\"", "sizing");
        row("/cash", "\"-1\"", "cash: -1 is out of range");
        row("/cash", "\"1e99\"", "cash");
        row("/cash", "[]", "cash");
        row("/seed", "-1", "seed");
        row("/seed", "1.5", "seed");
        row("/from", "\"yesterday\"", "from");
        row("/from", "1e300", "from");
        row("/data", "[]", "data: has 0 entries");
        row("/data/0/timeframe", "\"1y\"", "data[0].timeframe");
        row("/data/0/symbol", "7", "data[0].symbol");
        row("/data/0/store", "\"workspace\"", "data[0].store");
        row("/strategy/params", R"({"fast":[1]})", "strategy.params.fast");
        row("/strategy/params", "3", "strategy.params");
        row("/strategy", "[]", "strategy: must be an object");
        row("/risk/max_order_value", "\"-5\"", "risk.max_order_value");
        row("/risk/max_daily_trades", "1.5", "risk.max_daily_trades");
        row("/risk/stop_loss_percent", "\"200\"", "risk.stop_loss_percent");
        row("/risk/take_profit_percent", "[]", "risk.take_profit_percent: must be a text");
        row("/risk/trading_hours", "\"noon\"", "risk.trading_hours");
        row("/risk/trailing_activation_percent", "2", "risk.trailing_distance_percent");
        row("/risk/stop_loss_pecent", "5", "Did you mean \"stop_loss_percent\"");
    }

    void namesTheKeyAndWhatIsAllowed()
    {
        QFETCH(QString, pointer);
        QFETCH(QString, value);
        QFETCH(QString, expected);
        json spec = minimalSpec();
        spec[json::json_pointer(pointer.toStdString())] = json::parse(value.toStdString());
        const QString error = errorOf(spec);
        QVERIFY2(error.contains(expected), qPrintable(error));
    }

    void survivesAnyShapeOfDocument()
    {
        for (const char* text : {"null", "[]", "3", "\"x\"", "{}", R"({"spec":null})",
                                 R"({"spec":[]})", R"({"data":null})", R"({"strategy":{}})"}) {
            QVERIFY(!parseRunSpec(json::parse(text)).isOk());
            QVERIFY(!parseRunResult(json::parse(text)).isOk());
        }
    }

    void everyMemberReplacedByANonsenseIsRefusedOrHarmless()
    {
        const json good = plain(toJson(sampleResult(), {}));
        int refused = 0;
        const json flat = good.flatten();
        for (const auto& item : flat.items()) {
            for (const char* nonsense : {"{}", "[[]]", "true", "-1e308", "\"\\u0000\""}) {
                json bad = good;
                bad[json::json_pointer(item.key())] = json::parse(nonsense);
                const auto read = parseRunResult(bad);
                refused += read.isOk() ? 0 : 1;
                QVERIFY(read.isOk() || !read.error().message.empty());
            }
        }
        QVERIFY2(refused > 200, qPrintable(QString::number(refused)));
    }

    void refusesCurvesThatDoNotAscend()
    {
        json document = plain(toJson(sampleResult(), {}));
        document["equity_curve"]["time"][2] = document["equity_curve"]["time"][1];
        const auto read = parseRunResult(document);
        QVERIFY(!read.isOk());
        QVERIFY(read.error().message.find("equity_curve.time: point 2") != std::string::npos);
    }

    void omitsLongSeriesWhenAsked()
    {
        const json document = plain(toJson(sampleResult(), {}, {.maxSeriesPoints = 4}));
        QVERIFY(document["equity_curve"].is_null());
        QVERIFY(document["omitted_series"] == json({"equity_curve"}));
        QCOMPARE(document["trades"].size(), std::size_t{1});
        QVERIFY(!parseRunResult(document).isOk());
    }

    void undefinedMetricsAreNull()
    {
        MetricSet metrics;
        metrics.values = {{"sharpe", std::nullopt}, {"trades", 12.0}, {"cagr", 1.0}};
        metrics.notes = {{"sharpe", "No deviation."}};
        const auto document = toJson(metrics);
        QVERIFY(document["sharpe"].is_null());
        QCOMPARE(document["trades"].dump(), std::string("12"));
        QCOMPARE(document["cagr"].dump(), std::string("1.0"));
        QVERIFY(document["notes"]["sharpe"] == nlohmann::ordered_json("No deviation."));
    }

    void textThatIsNoJsonIsRefusedWithItsPlace()
    {
        const auto read = parseJsonText("{\"a\": nan}");
        QVERIFY(!read.isOk());
        QVERIFY(read.error().message.find("line 1") != std::string::npos);
        QVERIFY(!parseJsonText("").isOk());
        QVERIFY(!parseJsonText(std::string(100'000, '[')).isOk());
        QVERIFY(!parseJsonText("[1e999]").isOk());
        QVERIFY(!readJsonFile("/nonexistent/file.json").isOk());
        QVERIFY(!readJsonFile("/").isOk());
    }
};

QD_TEST(TestRunJson)
#include "TestRunJson.moc"
