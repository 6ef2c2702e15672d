// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/LegacyRecords.h"

#include "core/foundation/InQuotes.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace qd::sqlite {

namespace {

constexpr const char* kUnknown = "unknown";

/// Of a bot whose balance is unknown; the default of new bots.
const Decimal kDefaultCash = Decimal::fromInt(10'000);

std::string lower(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

Error refuse(const std::string& why)
{
    return makeError(ErrorKind::InvalidInput, why);
}

/// Where a trade was made, by what the old platform called its type.
std::string environmentOf(const std::string& type)
{
    struct Word
    {
        const char* part;
        const char* environment;
    };
    constexpr std::array kWords{Word{"paper", "paper"}, Word{"back", "backtest"},
                                Word{"optim", "backtest"}, Word{"live", "live"}};
    const std::string folded = lower(type);
    for (const Word& word : kWords) {
        if (folded.find(word.part) != std::string::npos)
            return word.environment;
    }
    return folded;
}

Result<Side> sideOf(const LegacyRow& row, Decimal& size)
{
    const std::string direction = lower(row.text("direction"));
    const bool isNegative = size.isNegative();
    size = size.abs();
    if (direction == "long" || direction == "buy")
        return Side::Buy;
    if (direction == "short" || direction == "sell")
        return Side::Sell;
    if (!direction.empty())
        return refuse("its direction " + inQuotes(direction) + " is neither long nor short");
    row.note("direction", "a missing direction was taken from the sign of the size");
    return isNegative ? Side::Sell : Side::Buy;
}

/// The value that is told, or else price × size; nothing where that is no money any more.
std::optional<Decimal> valueOf(std::optional<Decimal> told, Decimal price, Decimal size)
{
    if (told)
        return told->abs();
    const Result<Decimal> product = Decimal::tryMultiply(price, size);
    return product && *product <= kMostMoney ? std::optional<Decimal>(*product) : std::nullopt;
}

/// Remembers what has no place of its own here.
void keep(std::map<std::string, std::string>& metadata, const LegacyRow& row, const char* column)
{
    if (std::string text = row.text(column); !text.empty())
        metadata[std::string("legacy.") + column] = std::move(text);
}

/// Size from the value where only that is told, and the values from the size.
Status readQuantity(const LegacyRow& row, Trade& trade)
{
    std::optional<Decimal> size = row.amount("size");
    const std::optional<Decimal> value = row.amount("entry_value");
    if (!size && value && trade.entryPrice.isPositive()) {
        const Result<Decimal> quotient = Decimal::tryDivide(*value, trade.entryPrice);
        if (quotient)
            size = *quotient;
        row.note("size", "a missing size was computed from entry value and price");
    }
    if (!size || size->isZero())
        return refuse("its size is missing");
    trade.quantity = *size;
    const Result<Side> side = sideOf(row, trade.quantity);
    if (!side)
        return side.error();
    trade.side = *side;
    if (!value)
        row.note("entry_value", "a missing value was computed from price and size");
    const std::optional<Decimal> paid = valueOf(value, trade.entryPrice, trade.quantity);
    if (!paid)
        return refuse("its value is out of range");
    trade.entryValue = *paid;
    return {};
}

Status readExit(const LegacyRow& row, Trade& trade)
{
    const std::string status = lower(row.text("status"));
    constexpr std::array<std::string_view, 4> kNeverHeld{"cancelled", "canceled", "rejected",
                                                         "expired"};
    if (std::find(kNeverHeld.begin(), kNeverHeld.end(), status) != kNeverHeld.end())
        return refuse("its status is " + status + ": nothing was held");
    trade.exitTime = row.time("exit_time");
    const std::optional<Decimal> price = row.amount("exit_price");
    if (status == "closed" && trade.exitTime.isNull()) {
        trade.exitTime = row.time("sell_order_closed");
        if (trade.exitTime.isNull())
            trade.exitTime = row.time("updated_at");
        if (trade.exitTime.isNull())
            return refuse("it is closed, but nothing says when");
        row.note("exit_time", "a closed trade without exit time got the time of its last change");
    }
    if (status == "open" && !trade.exitTime.isNull())
        row.note("status", "trades with an exit time that call themselves open are closed");
    if (!trade.isOpen() && trade.exitTime < trade.entryTime)
        return refuse("its exit lies before its entry");
    if (!trade.isOpen() && !price)
        return refuse("it is closed, but its exit price is missing");
    trade.exitPrice = price.value_or(trade.entryPrice); // an open one is marked at its entry
    const std::optional<Decimal> got =
        valueOf(row.amount("exit_value"), trade.exitPrice, trade.quantity);
    if (!got)
        return refuse("its value is out of range");
    trade.exitValue = *got;
    return {};
}

/// The figures stay as the old platform wrote them; only what is missing is computed.
void readProfit(const LegacyRow& row, Trade& trade)
{
    trade.fees = row.amount("commission").value_or(Decimal());
    const std::optional<Decimal> gross = row.amount("gross_pnl");
    const std::optional<Decimal> net = row.amount("net_pnl");
    const Decimal change = trade.side == Side::Buy ? trade.exitValue - trade.entryValue
                                                   : trade.entryValue - trade.exitValue;
    trade.grossPnl = gross ? *gross : (net ? *net + trade.fees : change);
    trade.netPnl = net ? *net : trade.grossPnl - trade.fees;
    if (trade.isOpen() && !net && !gross) {
        trade.grossPnl = Decimal();
        trade.netPnl = Decimal();
    } else if (!net) {
        row.note("net_pnl", "a missing net profit was computed from gross profit and commission");
    }
    const Decimal apart = (trade.netPnl + trade.fees - trade.grossPnl).abs();
    if (net && gross && apart > Decimal::fromMantissa(1, 6))
        row.note("net_pnl", "net profit is not gross profit less commission; both were kept");
    if (trade.entryValue.isPositive())
        trade.returnRatio = trade.netPnl.toDouble() / trade.entryValue.toDouble();
    keep(trade.origin.metadata, row, "pnl_percentage"); // in percent there, in fractions here
}

void readOrigin(const LegacyRow& row, const LegacyVocabulary& vocabulary, Trade& trade)
{
    TradeOrigin& origin = trade.origin;
    const std::string entry = row.text("entry_logic_name");
    const std::string exit = row.text("exit_logic_name");
    const std::string entryModule = vocabulary.entryModule(entry);
    const std::string exitModule = vocabulary.exitModule(exit);
    origin.environment = environmentOf(row.text("trade_type"));
    origin.entryLogic = entryModule.empty() ? entry : entryModule;
    origin.exitLogic = exitModule.empty() ? exit : exitModule;
    const bool isPair = !entryModule.empty() && !exitModule.empty();
    origin.strategy = isPair ? entryModule + "+" + exitModule : row.text("strategy_name");
    if (!isPair && !(entry.empty() && exit.empty()))
        row.note("entry_logic_name", "strategies of this program's catalog are not recognised in " +
                                         inQuotes(entry + " + " + exit));
    const std::string interval = row.text("interval");
    const Result<Timeframe> timeframe = Timeframe::parse(lower(interval));
    origin.timeframe = timeframe ? timeframe->toString() : interval;
    if (timeframe && !trade.isOpen())
        trade.barsHeld =
            (trade.exitTime - trade.entryTime).nanoseconds() / timeframe->duration().nanoseconds();
    origin.entryOrderCreated = row.time("buy_order_created");
    origin.entryOrderClosed = row.time("buy_order_closed");
    origin.exitOrderCreated = row.time("sell_order_created");
    origin.exitOrderClosed = row.time("sell_order_closed");
    if (trade.side == Side::Sell) {
        std::swap(origin.entryOrderCreated, origin.exitOrderCreated);
        std::swap(origin.entryOrderClosed, origin.exitOrderClosed);
    }
    origin.createdAt = row.time("created_at");
    origin.metadata.merge(row.extras("extra_metadata", vocabulary));
    origin.metadata["legacy.id"] = row.name();
    keep(origin.metadata, row, "trade_type");
    keep(origin.metadata, row, "strategy_name");
}

/// The old tables tell no parameters and no size, so the modules' defaults and the old platform's
/// usual tenth of the cash stand in.
void define(BotDefinition& bot, const Trade* youngest, std::vector<std::string>& assumed)
{
    const Result<Timeframe> timeframe =
        Timeframe::parse(youngest == nullptr ? "" : youngest->origin.timeframe);
    bot.series.timeframe = timeframe ? *timeframe : Timeframe::fromSeconds(3'600);
    bot.series.symbol = youngest == nullptr ? kUnknown : youngest->symbol;
    bot.strategy.name = youngest == nullptr ? "" : youngest->origin.strategy;
    bot.sizing = {.kind = SizingSpec::Kind::Percent, .amount = Decimal::fromInt(10)};
    assumed.emplace_back("strategy parameters: the defaults");
    assumed.emplace_back("size: percent:10");
    if (!timeframe)
        assumed.emplace_back("timeframe: 1h");
    if (youngest == nullptr)
        assumed.emplace_back("symbol: there are no trades that tell it");
    if (bot.strategy.name.empty()) {
        bot.strategy.name = kUnknown; // no catalog has it: the bot cannot be started
        assumed.emplace_back("strategy: there are no trades that tell it");
    }
}

} // namespace

const std::vector<std::string>& legacyTradeColumns()
{
    static const std::vector<std::string> kColumns{"id",
                                                   "bot_id",
                                                   "trade_type",
                                                   "strategy_name",
                                                   "entry_logic_name",
                                                   "exit_logic_name",
                                                   "symbol",
                                                   "interval",
                                                   "entry_time",
                                                   "exit_time",
                                                   "buy_order_created",
                                                   "buy_order_closed",
                                                   "sell_order_created",
                                                   "sell_order_closed",
                                                   "entry_price",
                                                   "exit_price",
                                                   "entry_value",
                                                   "exit_value",
                                                   "size",
                                                   "direction",
                                                   "commission",
                                                   "gross_pnl",
                                                   "net_pnl",
                                                   "pnl_percentage",
                                                   "exit_reason",
                                                   "status",
                                                   "extra_metadata",
                                                   "created_at",
                                                   "updated_at"};
    return kColumns;
}

const std::vector<std::string>& legacyBotColumns()
{
    static const std::vector<std::string> kColumns{
        "id",        "type",       "config_file",    "status",         "current_balance",
        "total_pnl", "started_at", "last_heartbeat", "extra_metadata", "created_at",
        "updated_at"};
    return kColumns;
}

Result<Trade> tradeOfLegacy(const LegacyRow& row, const LegacyVocabulary& vocabulary)
{
    Trade trade;
    const std::string bot = row.text("bot_id");
    trade.symbol = vocabulary.symbol(row.text("symbol"));
    trade.entryTime = row.time("entry_time");
    const std::optional<Decimal> price = row.amount("entry_price");
    if (bot.empty())
        return refuse("it belongs to no bot");
    if (trade.symbol.empty())
        return refuse("its symbol is missing");
    if (trade.entryTime.isNull())
        return refuse("its entry time is missing or unreadable");
    if (!price || price->isNegative())
        return refuse("its entry price is missing or unreadable");
    trade.bot = BotId(vocabulary.botId(bot));
    trade.entryPrice = *price;
    if (const Status quantity = readQuantity(row, trade); !quantity)
        return quantity.error();
    if (const Status exit = readExit(row, trade); !exit)
        return exit.error();
    readProfit(row, trade);
    trade.exitReason = row.text("exit_reason");
    readOrigin(row, vocabulary, trade);
    if (trade.bot.str() != bot)
        trade.origin.metadata["legacy.bot_id"] = bot;
    return trade;
}

Result<BotRecord> botOfLegacy(const LegacyRow& row, const LegacyVocabulary& vocabulary)
{
    BotRecord bot;
    const std::string id = row.text("id");
    if (id.empty())
        return refuse("it has no id");
    bot.definition.id = BotId(vocabulary.botId(id));
    bot.definition.name = id;
    bot.definition.environment = "paper";
    bot.state = BotState::Stopped;
    bot.balance = row.amount("current_balance");
    bot.totalPnl = row.amount("total_pnl");
    bot.lastHeartbeat = row.time("last_heartbeat");
    bot.createdAt = row.time("created_at");
    bot.metadata = row.extras("extra_metadata", vocabulary);
    bot.metadata["legacy.id"] = id;
    // Not startedAt: an engine would live that time again, bar by bar, without the bot's fills.
    for (const char* column : {"type", "config_file", "status", "started_at"})
        keep(bot.metadata, row, column);
    return bot;
}

std::vector<std::string> defineBot(BotRecord& bot, const LegacyVocabulary& vocabulary,
                                   const Trade* youngest)
{
    const std::string configFile = bot.metadata["legacy.config_file"];
    if (vocabulary.definition) {
        if (auto known = vocabulary.definition(bot.definition.id, configFile)) {
            // Several bots may have run from one file: each keeps its own name then.
            if (known->id != bot.definition.id)
                known->name = bot.definition.name;
            known->id = bot.definition.id;
            bot.definition = *std::move(known);
            return {};
        }
    }
    std::vector<std::string> assumed;
    define(bot.definition, youngest, assumed);
    const bool hasBalance = bot.balance.has_value() && bot.balance->isPositive();
    bot.definition.cash = hasBalance ? *bot.balance : kDefaultCash;
    if (!hasBalance)
        assumed.push_back("cash: its balance is unknown, " + kDefaultCash.toString());
    return assumed;
}

} // namespace qd::sqlite
