// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/Order.h"

#include "core/domain/NamedValues.h"

namespace qd {

std::string_view toText(Side side)
{
    switch (side) {
    case Side::Buy:
        return "buy";
    case Side::Sell:
        return "sell";
    }
    return {};
}

std::string_view toText(OrderType type)
{
    switch (type) {
    case OrderType::Market:
        return "market";
    case OrderType::Limit:
        return "limit";
    case OrderType::Stop:
        return "stop";
    case OrderType::StopLimit:
        return "stop-limit";
    }
    return {};
}

std::string_view toText(TimeInForce tif)
{
    switch (tif) {
    case TimeInForce::GoodTillCanceled:
        return "gtc";
    case TimeInForce::ImmediateOrCancel:
        return "ioc";
    case TimeInForce::FillOrKill:
        return "fok";
    }
    return {};
}

std::string_view toText(OrderPurpose purpose)
{
    switch (purpose) {
    case OrderPurpose::Entry:
        return "entry";
    case OrderPurpose::Exit:
        return "exit";
    case OrderPurpose::Protection:
        return "protection";
    case OrderPurpose::Flatten:
        return "flatten";
    }
    return {};
}

std::string_view toText(OrderState state)
{
    switch (state) {
    case OrderState::Intent:
        return "intent";
    case OrderState::Sent:
        return "sent";
    case OrderState::Accepted:
        return "accepted";
    case OrderState::PartiallyFilled:
        return "partially-filled";
    case OrderState::Filled:
        return "filled";
    case OrderState::Canceled:
        return "canceled";
    case OrderState::Rejected:
        return "rejected";
    case OrderState::Denied:
        return "denied";
    case OrderState::Expired:
        return "expired";
    case OrderState::Unknown:
        return "unknown";
    case OrderState::NotPlaced:
        return "not-placed";
    }
    return {};
}

std::string_view toText(Liquidity liquidity)
{
    switch (liquidity) {
    case Liquidity::Maker:
        return "maker";
    case Liquidity::Taker:
        return "taker";
    }
    return {};
}

Result<Side> parseSide(std::string_view text)
{
    return parseNamed(text, "a side", Side::Sell);
}

Result<OrderType> parseOrderType(std::string_view text)
{
    return parseNamed(text, "an order type", OrderType::StopLimit);
}

Result<TimeInForce> parseTimeInForce(std::string_view text)
{
    return parseNamed(text, "a time in force", TimeInForce::FillOrKill);
}

Result<OrderPurpose> parseOrderPurpose(std::string_view text)
{
    return parseNamed(text, "an order's purpose", OrderPurpose::Flatten);
}

Result<OrderState> parseOrderState(std::string_view text)
{
    return parseNamed(text, "an order's state", OrderState::NotPlaced);
}

Result<Liquidity> parseLiquidity(std::string_view text)
{
    return parseNamed(text, "a liquidity", Liquidity::Taker);
}

bool isTerminal(OrderState state)
{
    switch (state) {
    case OrderState::Filled:
    case OrderState::Canceled:
    case OrderState::Rejected:
    case OrderState::Denied:
    case OrderState::Expired:
    case OrderState::NotPlaced:
        return true;
    case OrderState::Intent:
    case OrderState::Sent:
    case OrderState::Accepted:
    case OrderState::PartiallyFilled:
    case OrderState::Unknown:
        return false;
    }
    return false;
}

} // namespace qd
