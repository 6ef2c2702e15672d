// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/OrderRows.h"

#include "core/adapters/sqlite/RowCodec.h"
#include "core/adapters/sqlite/SqliteError.h"

#include <string>

namespace qd::sqlite {

namespace {

constexpr const char* kUpsertOrder = R"(
INSERT INTO orders (client_order_id, venue_order_id, bot_id, symbol, side, type, time_in_force,
    purpose, quantity, quote_amount, limit_price, stop_price, decided_at, reference_price, reason,
    state, filled_quantity, filled_value, fees, created_at, updated_at, message, check_sum)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (client_order_id) DO UPDATE SET
    venue_order_id = excluded.venue_order_id, bot_id = excluded.bot_id, symbol = excluded.symbol,
    side = excluded.side, type = excluded.type, time_in_force = excluded.time_in_force,
    purpose = excluded.purpose, quantity = excluded.quantity,
    quote_amount = excluded.quote_amount, limit_price = excluded.limit_price,
    stop_price = excluded.stop_price, decided_at = excluded.decided_at,
    reference_price = excluded.reference_price, reason = excluded.reason, state = excluded.state,
    filled_quantity = excluded.filled_quantity, filled_value = excluded.filled_value,
    fees = excluded.fees, created_at = excluded.created_at, updated_at = excluded.updated_at,
    message = excluded.message, check_sum = excluded.check_sum)";

constexpr const char* kSelectOrders = R"(
SELECT client_order_id, venue_order_id, bot_id, symbol, side, type, time_in_force,
    purpose, quantity, quote_amount, limit_price, stop_price, decided_at, reference_price, reason,
    state, filled_quantity, filled_value, fees, created_at, updated_at, message, check_sum
FROM orders ORDER BY seq)";

constexpr const char* kInsertFill = R"(
INSERT INTO fills (environment, account, symbol, trade_id, order_id, bot_id, side, price, quantity,
    fee, fee_asset, liquidity, time, reason, check_sum)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (environment, account, symbol, trade_id, order_id) DO NOTHING)";

constexpr const char* kSelectFills = R"(
SELECT environment, account, symbol, trade_id, order_id, bot_id, side, price, quantity,
    fee, fee_asset, liquidity, time, reason, check_sum
FROM fills ORDER BY seq)";

Order readOrder(RowReader& row)
{
    Order order;
    order.id = ClientOrderId(row.text());
    order.venueId = VenueOrderId(row.text());
    order.intent.bot = BotId(row.text());
    order.intent.symbol = row.text();
    order.intent.side = row.named(parseSide);
    order.intent.type = row.named(parseOrderType);
    order.intent.timeInForce = row.named(parseTimeInForce);
    order.intent.purpose = row.named(parseOrderPurpose);
    order.intent.quantity = row.amount();
    order.intent.quoteAmount = row.amount();
    order.intent.limitPrice = row.maybeAmount();
    order.intent.stopPrice = row.maybeAmount();
    order.intent.decidedAt = row.time();
    order.intent.referencePrice = row.amount();
    order.intent.reason = row.text();
    order.state = row.named(parseOrderState);
    order.filledQuantity = row.amount();
    order.filledValue = row.amount();
    order.fees = row.amount();
    order.createdAt = row.time();
    order.updatedAt = row.time();
    order.message = row.text();
    row.checkSeal();
    return order;
}

Fill readFill(RowReader& row)
{
    Fill fill;
    fill.environment = row.text();
    fill.account = row.text();
    fill.symbol = row.text();
    fill.tradeId = TradeId(row.text());
    fill.orderId = ClientOrderId(row.text());
    fill.bot = BotId(row.text());
    fill.side = row.named(parseSide);
    fill.price = row.amount();
    fill.quantity = row.amount();
    fill.fee = row.amount();
    fill.feeAsset = row.text();
    fill.liquidity = row.named(parseLiquidity);
    fill.time = row.time();
    fill.reason = row.text();
    row.checkSeal();
    return fill;
}

} // namespace

Status writeOrder(Database& database, const Order& order)
{
    RowWriter row(database.prepared(kUpsertOrder, "write an order"));
    row.text(order.id.str());
    row.text(order.venueId.str());
    row.text(order.intent.bot.str());
    row.text(order.intent.symbol);
    row.text(toText(order.intent.side));
    row.text(toText(order.intent.type));
    row.text(toText(order.intent.timeInForce));
    row.text(toText(order.intent.purpose));
    row.amount(order.intent.quantity);
    row.amount(order.intent.quoteAmount);
    row.amount(order.intent.limitPrice);
    row.amount(order.intent.stopPrice);
    row.time(order.intent.decidedAt);
    row.amount(order.intent.referencePrice);
    row.text(order.intent.reason);
    row.text(toText(order.state));
    row.amount(order.filledQuantity);
    row.amount(order.filledValue);
    row.amount(order.fees);
    row.time(order.createdAt);
    row.time(order.updatedAt);
    row.text(order.message);
    row.seal();
    return row.run();
}

Status writeFill(Database& database, const Fill& fill)
{
    RowWriter row(database.prepared(kInsertFill, "book a fill"));
    row.text(fill.environment);
    row.text(fill.account);
    row.text(fill.symbol);
    row.text(fill.tradeId.str());
    row.text(fill.orderId.str());
    row.text(fill.bot.str());
    row.text(toText(fill.side));
    row.amount(fill.price);
    row.amount(fill.quantity);
    row.amount(fill.fee);
    row.text(fill.feeAsset);
    row.text(toText(fill.liquidity));
    row.time(fill.time);
    row.text(fill.reason);
    row.seal();
    return row.run();
}

Status readRecords(Database& database, std::vector<Order>& orders, std::vector<Fill>& fills)
{
    for (const char* table : {"orders", "fills"}) {
        if (Status complete = checkComplete(database, table); !complete)
            return complete;
    }
    Statement& orderRows = database.prepared(kSelectOrders, "read the orders");
    const Status done = orderRows.forEach([&] {
        RowReader row(orderRows, "order " + std::to_string(orders.size() + 1));
        orders.push_back(readOrder(row));
        return row.finish();
    });
    if (!done)
        return done;
    Statement& fillRows = database.prepared(kSelectFills, "read the fills");
    return fillRows.forEach([&] {
        RowReader row(fillRows, "fill " + std::to_string(fills.size() + 1));
        fills.push_back(readFill(row));
        return row.finish();
    });
}

Status checkComplete(Database& database, const char* table)
{
    const Result<std::int64_t> missing =
        database.integer(std::string("SELECT coalesce(max(seq), 0) - count(*) FROM ") + table);
    if (!missing)
        return missing.error();
    if (*missing == 0)
        return {};
    return errorForCode(kCodeCorrupt, database.path(), "read the database",
                        std::string("rows are missing from ") + table);
}

} // namespace qd::sqlite
