// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/json/RunJson.h"
#include "core/analytics/Metrics.h"
#include "core/domain/RunResult.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <utility>

namespace qd {

namespace {

using Json = nlohmann::ordered_json;

Json timeJson(Timestamp time)
{
    return time.isNull() ? Json(nullptr) : Json(time.milliseconds());
}

Json numberJson(double value)
{
    return std::isfinite(value) ? Json(value) : Json(nullptr);
}

Json optionalJson(const std::optional<Decimal>& value)
{
    return value ? Json(value->toString()) : Json(nullptr);
}

/// Money out of a curve of doubles: the shortest decimal that reads back the same.
Json moneyJson(double value)
{
    const auto exact = Decimal::fromDouble(value);
    return exact ? Json(exact->toString()) : Json(nullptr);
}

Json orderJson(const Order& order)
{
    const OrderIntent& intent = order.intent;
    return {{"id", order.id.str()},
            {"venue_id", order.venueId.str()},
            {"bot", intent.bot.str()},
            {"symbol", intent.symbol},
            {"side", toText(intent.side)},
            {"type", toText(intent.type)},
            {"time_in_force", toText(intent.timeInForce)},
            {"purpose", toText(intent.purpose)},
            {"state", toText(order.state)},
            {"quantity", intent.quantity.toString()},
            {"quote_amount", intent.quoteAmount.toString()},
            {"limit_price", optionalJson(intent.limitPrice)},
            {"stop_price", optionalJson(intent.stopPrice)},
            {"reference_price", intent.referencePrice.toString()},
            {"filled_quantity", order.filledQuantity.toString()},
            {"filled_value", order.filledValue.toString()},
            {"average_price", order.filledQuantity.isZero()
                                  ? Json(nullptr)
                                  : Json(order.averageFillPrice().toString())},
            {"fees", order.fees.toString()},
            {"decided_at", timeJson(intent.decidedAt)},
            {"created_at", timeJson(order.createdAt)},
            {"updated_at", timeJson(order.updatedAt)},
            {"reason", intent.reason},
            {"message", order.message}};
}

Json fillJson(const Fill& fill)
{
    return {{"trade_id", fill.tradeId.str()},
            {"order_id", fill.orderId.str()},
            {"bot", fill.bot.str()},
            {"environment", fill.environment},
            {"account", fill.account},
            {"symbol", fill.symbol},
            {"side", toText(fill.side)},
            {"price", fill.price.toString()},
            {"quantity", fill.quantity.toString()},
            {"fee", fill.fee.toString()},
            {"fee_asset", fill.feeAsset},
            {"liquidity", toText(fill.liquidity)},
            {"time", timeJson(fill.time)},
            {"reason", fill.reason}};
}

Json tradeJson(const Trade& trade)
{
    return {{"number", trade.number},
            {"bot", trade.bot.str()},
            {"symbol", trade.symbol},
            {"side", trade.side == Side::Buy ? "long" : "short"},
            {"entry_time", timeJson(trade.entryTime)},
            {"exit_time", timeJson(trade.exitTime)},
            {"entry_price", trade.entryPrice.toString()},
            {"exit_price", trade.exitPrice.toString()},
            {"quantity", trade.quantity.toString()},
            {"entry_value", trade.entryValue.toString()},
            {"exit_value", trade.exitValue.toString()},
            {"gross_pnl", trade.grossPnl.toString()},
            {"fees", trade.fees.toString()},
            {"net_pnl", trade.netPnl.toString()},
            {"return", numberJson(trade.returnRatio)},
            {"mae", numberJson(trade.mae)},
            {"mfe", numberJson(trade.mfe)},
            {"bars_held", trade.barsHeld},
            {"entry_reason", trade.entryReason},
            {"exit_reason", trade.exitReason},
            {"entry_order", trade.entryOrder.str()},
            {"exit_order", trade.exitOrder.str()}};
}

/// An array of all elements, or null and a line in `omitted` where there are too many.
template <typename T>
Json listJson(const std::vector<T>& elements, Json (*toElement)(const T&))
{
    Json list = Json::array();
    list.get_ref<Json::array_t&>().reserve(elements.size());
    for (const T& element : elements)
        list.push_back(toElement(element));
    return list;
}

Json equityJson(const std::vector<EquityPoint>& points)
{
    Json times = Json::array();
    Json values = Json::array();
    times.get_ref<Json::array_t&>().reserve(points.size());
    values.get_ref<Json::array_t&>().reserve(points.size());
    for (const EquityPoint& point : points) {
        times.push_back(point.time.milliseconds());
        values.push_back(moneyJson(point.equity));
    }
    return {{"time", std::move(times)}, {"equity", std::move(values)}};
}

} // namespace

Json toJson(const RunResult& result, const MetricSet& metrics, const RunJsonOptions& options)
{
    Json omitted = Json::array();
    const auto kept = [&](const char* name, std::size_t size) {
        if (size > options.maxSeriesPoints)
            omitted.push_back(name);
        return size <= options.maxSeriesPoints;
    };
    const auto list = [&](const char* name, const auto& elements, auto* toElement) {
        return kept(name, elements.size()) ? listJson(elements, toElement) : Json(nullptr);
    };
    Json json{{"version", result.version},
              {"title", result.title},
              {"spec", toJson(result.spec)},
              {"data_hash", result.dataHash},
              {"bars", result.bars},
              {"elapsed_ms", numberJson(result.elapsedMs)},
              {"bars_per_second", numberJson(result.barsPerSecond)},
              {"initial_equity", result.initialEquity.toString()},
              {"final_equity", result.finalEquity.toString()},
              {"exposure", numberJson(result.exposure)},
              {"orders", list("orders", result.orders, &orderJson)},
              {"fills", list("fills", result.fills, &fillJson)},
              {"trades", list("trades", result.trades, &tradeJson)},
              {"equity_curve", kept("equity_curve", result.equity.size())
                                   ? equityJson(result.equity)
                                   : Json(nullptr)},
              {"metrics", toJson(metrics, options)},
              {"warnings", result.warnings}};
    if (!omitted.empty())
        json["omitted_series"] = std::move(omitted);
    return json;
}

} // namespace qd
