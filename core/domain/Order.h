// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Decimal.h"
#include "core/foundation/StrongId.h"
#include "core/foundation/Timestamp.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace qd {

enum class Side : std::uint8_t { Buy, Sell };
enum class OrderType : std::uint8_t { Market, Limit, Stop, StopLimit };
enum class TimeInForce : std::uint8_t { GoodTillCanceled, ImmediateOrCancel, FillOrKill };
enum class Liquidity : std::uint8_t { Maker, Taker };

/// Why the order exists; entries are refused where exits must pass (pause, halt, catch-up).
enum class OrderPurpose : std::uint8_t { Entry, Exit, Protection, Flatten };

/// Life of an order as we know it. Unknown = sent, outcome unproven: it counts as open and as
/// filled, whichever is worse. NotPlaced = proven never to have reached the venue.
enum class OrderState : std::uint8_t {
    Intent, ///< Durable in the journal, not yet proven to be on the wire.
    Sent,
    Accepted,
    PartiallyFilled,
    Filled,
    Canceled,
    Rejected, ///< Refused by the venue, provably.
    Denied,   ///< Refused by our own gate; never sent.
    Expired,
    Unknown,
    NotPlaced,
};

[[nodiscard]] std::string_view toText(Side side);       ///< "buy", "sell"
[[nodiscard]] std::string_view toText(OrderType type);  ///< "market", "limit", "stop", "stop-limit"
[[nodiscard]] std::string_view toText(TimeInForce tif); ///< "gtc", "ioc", "fok"
[[nodiscard]] std::string_view toText(OrderPurpose purpose); ///< "entry", …
[[nodiscard]] std::string_view
toText(OrderState state); ///< "intent", "sent", "accepted", "partially-filled", …
[[nodiscard]] std::string_view toText(Liquidity liquidity); ///< "maker", "taker"
[[nodiscard]] Result<Side> parseSide(std::string_view text);
[[nodiscard]] Result<OrderType> parseOrderType(std::string_view text);
[[nodiscard]] Result<TimeInForce> parseTimeInForce(std::string_view text);
[[nodiscard]] Result<OrderPurpose> parseOrderPurpose(std::string_view text);
[[nodiscard]] Result<OrderState> parseOrderState(std::string_view text);
[[nodiscard]] Result<Liquidity> parseLiquidity(std::string_view text);

/// No further event can change it but a late fill.
[[nodiscard]] bool isTerminal(OrderState state);

/// What a strategy asks for. Exactly one of `quantity` and `quoteAmount` is positive: an amount of
/// quote money (buys only) is turned into a quantity at the fill, fees included.
struct OrderIntent
{
    BotId bot;
    std::string symbol;
    Side side = Side::Buy;
    OrderType type = OrderType::Market;
    TimeInForce timeInForce = TimeInForce::GoodTillCanceled;
    OrderPurpose purpose = OrderPurpose::Entry;
    Decimal quantity;    ///< Base coin.
    Decimal quoteAmount; ///< Quote money to spend at most, fees included. Beside a quantity (set by
                         ///< the router on market buys) it only caps what that quantity may cost.
    std::optional<Decimal> limitPrice;
    std::optional<Decimal> stopPrice;
    Timestamp decidedAt;    ///< Close of the bar that decided it.
    Decimal referencePrice; ///< Price at the decision; the gate values the order with it.
    std::string reason;     ///< "SMA(10) above SMA(50)": shown on fills and in reports.
};

/// An order with its life so far.
struct Order
{
    ClientOrderId id;
    VenueOrderId venueId;
    OrderIntent intent;
    OrderState state = OrderState::Intent;
    Decimal filledQuantity;
    Decimal filledValue; ///< Σ price × quantity of its fills, quote money.
    Decimal fees;        ///< Quote money.
    Timestamp createdAt;
    Timestamp updatedAt;
    std::string message; ///< Why it was refused, cancelled, is unknown.

    [[nodiscard]] Decimal averageFillPrice() const
    {
        return filledQuantity.isZero() ? Decimal() : filledValue / filledQuantity;
    }
};

/// One execution, booked once: unique by (environment, account, symbol, trade id, order id).
struct Fill
{
    TradeId tradeId;
    ClientOrderId orderId;
    BotId bot;
    std::string environment; ///< "paper", "backtest", "live"
    std::string account;
    std::string symbol;
    Side side = Side::Buy;
    Decimal price;
    Decimal quantity;
    Decimal fee;          ///< In feeAsset.
    std::string feeAsset; ///< Empty: quote money.
    Liquidity liquidity = Liquidity::Taker;
    Timestamp time;
    std::string reason; ///< The intent's reason, carried along.
};

/// What a broker tells about an order.
struct OrderEvent
{
    enum class Kind : std::uint8_t {
        Accepted,
        Rejected,
        Canceled,
        CancelRejected,
        Expired,
        Filled, ///< `fill` is set; partial or whole.
        Unknown,
    };
    Kind kind = Kind::Accepted;
    ClientOrderId orderId;
    VenueOrderId venueId;
    Timestamp time;
    std::string reason;
    std::optional<Fill> fill;
    bool completesOrder = false; ///< Filled: the venue says that nothing of the order remains.
};

} // namespace qd
