// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/json/JsonReading.h"
#include "core/adapters/json/RunJson.h"
#include "core/domain/RunResult.h"

#include <cmath>
#include <utility>

namespace qd {

namespace {

Order readOrder(ObjectReader& reader)
{
    Order order;
    OrderIntent& intent = order.intent;
    order.id = ClientOrderId(reader.text("id"));
    order.venueId = VenueOrderId(reader.text("venue_id"));
    intent.bot = BotId(reader.text("bot"));
    intent.symbol = reader.text("symbol");
    intent.side = reader.named("side", intent.side, &parseSide);
    intent.type = reader.named("type", intent.type, &parseOrderType);
    intent.timeInForce = reader.named("time_in_force", intent.timeInForce, &parseTimeInForce);
    intent.purpose = reader.named("purpose", intent.purpose, &parseOrderPurpose);
    order.state = reader.named("state", order.state, &parseOrderState);
    intent.quantity = reader.decimal("quantity");
    intent.quoteAmount = reader.decimal("quote_amount");
    intent.limitPrice = reader.optionalDecimal("limit_price");
    intent.stopPrice = reader.optionalDecimal("stop_price");
    intent.referencePrice = reader.decimal("reference_price");
    order.filledQuantity = reader.decimal("filled_quantity");
    order.filledValue = reader.decimal("filled_value");
    order.fees = reader.decimal("fees");
    intent.decidedAt = reader.timeOrNull("decided_at");
    order.createdAt = reader.timeOrNull("created_at");
    order.updatedAt = reader.timeOrNull("updated_at");
    intent.reason = reader.text("reason");
    order.message = reader.text("message");
    return order;
}

Fill readFill(ObjectReader& reader)
{
    Fill fill;
    fill.tradeId = TradeId(reader.text("trade_id"));
    fill.orderId = ClientOrderId(reader.text("order_id"));
    fill.bot = BotId(reader.text("bot"));
    fill.environment = reader.text("environment");
    fill.account = reader.text("account");
    fill.symbol = reader.text("symbol");
    fill.side = reader.named("side", fill.side, &parseSide);
    fill.price = reader.decimal("price");
    fill.quantity = reader.decimal("quantity");
    fill.fee = reader.decimal("fee");
    fill.feeAsset = reader.text("fee_asset");
    fill.liquidity = reader.named("liquidity", fill.liquidity, &parseLiquidity);
    fill.time = reader.timeOrNull("time");
    fill.reason = reader.text("reason");
    return fill;
}

Result<Side> parseTradeSide(std::string_view text)
{
    if (text == "long" || text == "buy")
        return Side::Buy;
    if (text == "short" || text == "sell")
        return Side::Sell;
    return makeError(ErrorKind::InvalidInput, "is not the side of a trade",
                     "Allowed: long, short.");
}

Trade readTrade(ObjectReader& reader)
{
    Trade trade;
    trade.number = reader.integer("number");
    trade.bot = BotId(reader.text("bot"));
    trade.symbol = reader.text("symbol");
    trade.side = reader.named("side", trade.side, &parseTradeSide);
    trade.entryTime = reader.timeOrNull("entry_time");
    trade.exitTime = reader.timeOrNull("exit_time");
    trade.entryPrice = reader.decimal("entry_price");
    trade.exitPrice = reader.decimal("exit_price");
    trade.quantity = reader.decimal("quantity");
    trade.entryValue = reader.decimal("entry_value");
    trade.exitValue = reader.decimal("exit_value");
    trade.grossPnl = reader.decimal("gross_pnl");
    trade.fees = reader.decimal("fees");
    trade.netPnl = reader.decimal("net_pnl");
    trade.returnRatio = reader.real("return");
    trade.mae = reader.real("mae");
    trade.mfe = reader.real("mfe");
    trade.barsHeld = reader.integer("bars_held");
    trade.entryReason = reader.text("entry_reason");
    trade.exitReason = reader.text("exit_reason");
    trade.entryOrder = ClientOrderId(reader.text("entry_order"));
    trade.exitOrder = ClientOrderId(reader.text("exit_order"));
    return trade;
}

template <typename T>
std::vector<T> readList(ObjectReader& result, const char* key, T (*readElement)(ObjectReader&))
{
    std::vector<T> list;
    const auto& elements = result.array(key);
    list.reserve(elements.size());
    for (const nlohmann::json& element : elements) {
        ObjectReader reader(element, result.pathOf(key) + "[" + std::to_string(list.size()) + "]",
                            result.failure());
        list.push_back(readElement(reader));
        if (result.hasFailed())
            break;
    }
    return list;
}

/// Money as text or number; anything else is nothing.
std::optional<double> equityValue(const nlohmann::json& value)
{
    if (value.is_number())
        return value.get<double>();
    const auto* const text = value.get_ptr<const std::string*>();
    if (text == nullptr)
        return std::nullopt;
    const auto amount = Decimal::parse(*text);
    return amount ? std::optional(amount->toDouble()) : std::nullopt;
}

constexpr std::int64_t kLatestMs =
    9'000'000'000'000; // year 2255, within the nanoseconds of 64 bits

std::vector<EquityPoint> readEquity(ObjectReader curve)
{
    std::vector<EquityPoint> points;
    const auto& times = curve.array("time");
    const auto& values = curve.array("equity");
    if (times.size() != values.size()) {
        curve.fail("equity",
                   "has " + std::to_string(values.size()) + " values for " +
                       std::to_string(times.size()) + " times",
                   {});
        return points;
    }
    points.reserve(times.size());
    for (std::size_t i = 0; i < times.size(); ++i) {
        const std::optional<double> equity = equityValue(values[i]);
        const std::int64_t ms = times[i].is_number_integer() ? times[i].get<std::int64_t>() : -1;
        const bool isLater = points.empty() || ms > points.back().time.milliseconds();
        if (!equity || !std::isfinite(*equity) || ms < 0 || ms > kLatestMs || !isLater) {
            curve.fail("time", "point " + std::to_string(i) + " cannot be read",
                       "Allowed: ascending integer milliseconds with amounts beside them.");
            return {};
        }
        points.push_back({Timestamp::fromMilliseconds(ms), *equity});
    }
    return points;
}

} // namespace

Result<RunResult> parseRunResult(const nlohmann::json& document)
{
    std::optional<Error> failure;
    ObjectReader reader(document, {}, failure);
    RunResult result;
    if (reader.require("spec") != nullptr) {
        auto spec = parseRunSpec(document);
        if (!spec)
            return spec.error();
        result.spec = std::move(spec).value();
    }
    result.version = reader.text("version");
    result.title = reader.text("title", result.spec.strategy.name);
    result.dataHash = reader.text("data_hash");
    result.bars = reader.integer("bars");
    result.elapsedMs = reader.real("elapsed_ms");
    result.barsPerSecond = reader.real("bars_per_second");
    result.initialEquity = reader.decimal("initial_equity");
    result.finalEquity = reader.decimal("final_equity");
    result.exposure = reader.real("exposure");
    result.orders = readList(reader, "orders", &readOrder);
    result.fills = readList(reader, "fills", &readFill);
    result.trades = readList(reader, "trades", &readTrade);
    result.equity = readEquity(reader.object("equity_curve"));
    for (const nlohmann::json& warning : reader.array("warnings")) {
        if (!warning.is_string())
            reader.fail("warnings", "must be texts", {});
        else
            result.warnings.push_back(warning.get<std::string>());
    }
    if (!reader.array("omitted_series").empty())
        reader.fail("omitted_series", "names series that were left out of this document",
                    "Read the file that --out wrote; it holds the whole result.");
    if (failure)
        return *failure;
    return result;
}

} // namespace qd
