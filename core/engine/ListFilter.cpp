// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ListFilter.h"

#include <nlohmann/json.hpp>

#include <utility>

namespace qd {

namespace {

Result<std::string> textOf(const nlohmann::json& request, const char* key)
{
    const auto place = request.find(key);
    if (place == request.end() || place->is_null())
        return std::string();
    if (!place->is_string())
        return makeError(ErrorKind::InvalidInput, std::string("\"") + key + "\" must be a text");
    return place->get<std::string>();
}

Status readTime(const nlohmann::json& request, const char* key, std::optional<Timestamp>& target)
{
    const Result<std::string> text = textOf(request, key);
    if (!text)
        return text.error();
    if (text->empty())
        return {};
    const Result<Timestamp> time = Timestamp::parse(*text);
    if (!time)
        return time.error();
    target = *time;
    return {};
}

} // namespace

Result<ListFilter> ListFilter::parse(const nlohmann::json& request)
{
    ListFilter filter;
    const Result<std::string> bot = textOf(request, "bot");
    if (!bot)
        return bot.error();
    const Result<std::string> symbol = textOf(request, "symbol");
    if (!symbol)
        return symbol.error();
    filter.bot = *bot;
    filter.symbol = *symbol;
    if (const Status read = readTime(request, "from", filter.from); !read)
        return read.error();
    if (const Status read = readTime(request, "to", filter.to); !read)
        return read.error();
    const auto open = request.find("open");
    if (open != request.end() && !open->is_boolean())
        return makeError(ErrorKind::InvalidInput, "\"open\" must be true or false");
    filter.onlyOpen = open != request.end() && open->get<bool>();
    return filter;
}

bool ListFilter::matches(const Order& order) const
{
    return (bot.empty() || order.intent.bot.str() == bot) &&
           (symbol.empty() || order.intent.symbol == symbol) &&
           (!from || order.createdAt >= *from) && (!to || order.createdAt < *to) &&
           (!onlyOpen || !isTerminal(order.state));
}

bool ListFilter::matches(const Position& position) const
{
    return !position.quantity.isZero() && (bot.empty() || position.bot.str() == bot) &&
           (symbol.empty() || position.symbol == symbol) && (!from || position.openedAt >= *from) &&
           (!to || position.openedAt < *to);
}

TradeFilter ListFilter::forTrades() const
{
    TradeFilter filter;
    if (!bot.empty())
        filter.bot = BotId(bot);
    filter.symbol = symbol;
    filter.from = from;
    filter.to = to;
    filter.onlyOpen = onlyOpen;
    return filter;
}

} // namespace qd
