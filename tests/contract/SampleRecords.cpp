// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/contract/SampleRecords.h"

#include <tuple>

namespace qd::test {

namespace {

constexpr std::int64_t kMinute = 60'000'000'000;
constexpr std::int64_t kStart = 1'709'251'200'000'000'000; // 2024-03-01T00:00Z

Timestamp at(std::int64_t minute)
{
    return Timestamp::fromNanoseconds(kStart + minute * kMinute);
}

auto fieldsOf(const OrderIntent& intent)
{
    return std::tie(intent.bot, intent.symbol, intent.side, intent.type, intent.timeInForce,
                    intent.purpose, intent.quantity, intent.quoteAmount, intent.limitPrice,
                    intent.stopPrice, intent.decidedAt, intent.referencePrice, intent.reason);
}

} // namespace

Order sampleOrder(int number)
{
    Order order;
    order.id = ClientOrderId("qd-demo-" + std::to_string(number));
    order.venueId = VenueOrderId("V" + std::to_string(1'000 + number));
    order.intent = {.bot = BotId("demo-1"),
                    .symbol = "BTCUSDT",
                    .side = number % 2 == 0 ? Side::Buy : Side::Sell,
                    .type = OrderType::StopLimit,
                    .timeInForce = TimeInForce::ImmediateOrCancel,
                    .purpose = OrderPurpose::Protection,
                    .quantity = "0.000000000001"_dec,
                    .quoteAmount = Decimal::fromInt(number),
                    .limitPrice = "64123.45"_dec,
                    .stopPrice = std::nullopt,
                    .decidedAt = at(number),
                    .referencePrice = "64000.123456789012"_dec,
                    .reason = "SMA(10) above SMA(50): größer"};
    order.state = OrderState::PartiallyFilled;
    order.filledQuantity = "0.5"_dec;
    order.filledValue = "32061.725"_dec;
    order.fees = "32.061725"_dec;
    order.createdAt = at(number);
    order.updatedAt = at(number + 1);
    order.message = "it's \"half\" done; -- '); DROP TABLE orders;";
    return order;
}

Fill sampleFill(int number)
{
    return {.tradeId = TradeId("T" + std::to_string(number)),
            .orderId = ClientOrderId("qd-demo-" + std::to_string(number)),
            .bot = BotId("demo-1"),
            .environment = "paper",
            .account = "main",
            .symbol = "BTCUSDT",
            .side = Side::Sell,
            .price = "64123.45"_dec,
            .quantity = "0.12345678"_dec,
            .fee = "7.916372938271"_dec,
            .feeAsset = "BNB",
            .liquidity = Liquidity::Maker,
            .time = at(number),
            .reason = "stop"};
}

Trade sampleTrade(const std::string& bot, std::int64_t number)
{
    Trade trade;
    trade.number = number;
    trade.bot = BotId(bot);
    trade.symbol = "ETHUSDT";
    trade.side = Side::Buy;
    trade.entryTime = at(number * 10);
    trade.exitTime = at(number * 10 + 5);
    trade.entryPrice = "3000.1"_dec;
    trade.exitPrice = "3100.2"_dec;
    trade.quantity = "1.5"_dec;
    trade.entryValue = "4500.15"_dec;
    trade.exitValue = "4650.3"_dec;
    trade.grossPnl = "150.15"_dec;
    trade.fees = "9.15045"_dec;
    trade.netPnl = "140.99955"_dec;
    trade.returnRatio = 0.031332;
    trade.mae = -0.01;
    trade.mfe = 0.04;
    trade.barsHeld = 5;
    trade.entryReason = "entry";
    trade.exitReason = "target";
    trade.entryOrder = ClientOrderId("qd-1");
    trade.exitOrder = ClientOrderId("qd-2");
    trade.origin = {.environment = "paper",
                    .strategy = "rsi-bb+atr",
                    .entryLogic = "rsi-bb",
                    .exitLogic = "atr",
                    .timeframe = "1m",
                    .entryOrderCreated = at(number * 10 - 2),
                    .entryOrderClosed = at(number * 10 - 1),
                    .exitOrderCreated = at(number * 10 + 4),
                    .exitOrderClosed = at(number * 10 + 5),
                    .createdAt = {},
                    .updatedAt = {},
                    .metadata = {{"note", "ünïcode \"quoted\""}, {"signal", "7"}}};
    return trade;
}

BarSeries sampleBars(const std::string& symbol, std::int64_t firstMinute, std::size_t count,
                     std::int64_t salt)
{
    BarSeries bars(SeriesKey{.symbol = symbol, .timeframe = Timeframe::fromSeconds(60)});
    bars.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        const std::int64_t minute = firstMinute + static_cast<std::int64_t>(i);
        const std::int64_t open = 6'400'000 + (minute * 7'919) % 10'007 + salt;
        const std::int64_t close = open + (minute * 31) % 101 - 50;
        const Status done =
            bars.append({.openTime = at(minute),
                         .open = Decimal::fromMantissa(open, 2),
                         .high = Decimal::fromMantissa(std::max(open, close) + minute % 13, 2),
                         .low = Decimal::fromMantissa(std::min(open, close) - minute % 17, 2),
                         .close = Decimal::fromMantissa(close, 2),
                         .volume = Decimal::fromMantissa((minute * 104'729) % 1'000'003, 5)});
        QD_ASSERT(done.isOk(), "sample bars are sound");
    }
    return bars;
}

bool isSame(const Order& a, const Order& b)
{
    return fieldsOf(a.intent) == fieldsOf(b.intent) &&
           std::tie(a.id, a.venueId, a.state, a.filledQuantity, a.filledValue, a.fees, a.createdAt,
                    a.updatedAt, a.message) == std::tie(b.id, b.venueId, b.state, b.filledQuantity,
                                                        b.filledValue, b.fees, b.createdAt,
                                                        b.updatedAt, b.message);
}

bool isSame(const Fill& a, const Fill& b)
{
    const auto fields = [](const Fill& fill) {
        return std::tie(fill.tradeId, fill.orderId, fill.bot, fill.environment, fill.account,
                        fill.symbol, fill.side, fill.price, fill.quantity, fill.fee, fill.feeAsset,
                        fill.liquidity, fill.time, fill.reason);
    };
    return fields(a) == fields(b);
}

bool isSame(const Trade& a, const Trade& b)
{
    const auto figures = [](const Trade& trade) {
        return std::tie(trade.number, trade.bot, trade.symbol, trade.side, trade.entryTime,
                        trade.exitTime, trade.entryPrice, trade.exitPrice, trade.quantity,
                        trade.entryValue, trade.exitValue, trade.grossPnl, trade.fees, trade.netPnl,
                        trade.returnRatio, trade.mae, trade.mfe, trade.barsHeld, trade.entryReason,
                        trade.exitReason, trade.entryOrder, trade.exitOrder);
    };
    const auto origin = [](const TradeOrigin& from) {
        return std::tie(from.environment, from.strategy, from.entryLogic, from.exitLogic,
                        from.timeframe, from.entryOrderCreated, from.entryOrderClosed,
                        from.exitOrderCreated, from.exitOrderClosed, from.metadata);
    };
    return figures(a) == figures(b) && origin(a.origin) == origin(b.origin);
}

bool isSame(const BarSeries& a, const BarSeries& b)
{
    if (a.key() != b.key() || a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (a.bar(i) != b.bar(i))
            return false;
    }
    return true;
}

} // namespace qd::test
