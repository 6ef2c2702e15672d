// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reporting/RecordJson.h"

#include <nlohmann/json.hpp>

#include <cmath>
#include <optional>

namespace qd {

namespace {

using Json = nlohmann::ordered_json;

Json optionalJson(const std::optional<Decimal>& value)
{
    return value ? Json(value->toString()) : Json(nullptr);
}

} // namespace

Json timeJson(Timestamp time)
{
    return time.isNull() ? Json(nullptr) : Json(time.milliseconds());
}

Json numberJson(double value)
{
    return std::isfinite(value) ? Json(value) : Json(nullptr);
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

} // namespace qd
