// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/configuration/ConfigMigrations.h"

#include "core/configuration/ConfigPath.h"

#include <array>
#include <charconv>
#include <utility>
#include <vector>

namespace qd {

namespace {

/// Where a flat setting of format 0 has gone.
struct Move
{
    const char* from;
    const char* to;
};

constexpr std::array<Move, 25> kLayerMoves{{
    {"id", "name"},
    {"title", "bot.title"},
    {"symbol", "bot.symbol"},
    {"timeframe", "bot.timeframe"},
    {"cash", "bot.cash"},
    {"sizing", "bot.sizing"},
    {"strategy", "strategy.name"},
    {"environment", "environment.name"},
    {"exchange", "exchange.name"},
    {"feed", "feed.name"},
    {"maker_fee", "exchange.maker_fee"},
    {"taker_fee", "exchange.taker_fee"},
    {"slippage_bps", "exchange.slippage_bps"},
    {"spread_bps", "exchange.spread_bps"},
    {"max_position_value", "risk.max_position_value"},
    {"max_order_value", "risk.max_order_value"},
    {"max_daily_loss", "risk.max_daily_loss"},
    {"max_daily_trades", "risk.max_daily_trades"},
    {"stop_loss_percent", "risk.stop_loss_percent"},
    {"take_profit_percent", "risk.take_profit_percent"},
    {"lookback_bars", "data.lookback_bars"},
    {"log_level", "logging.level"},
    {"language", "app.language"},
    {"theme", "app.theme"},
    {"perspective", "app.perspective"},
}};

constexpr std::array<Move, 11> kBacktestMoves{{
    {"strategy", "strategy.name"},
    {"maker_fee", "costs.maker_fee"},
    {"taker_fee", "costs.taker_fee"},
    {"slippage_bps", "costs.slippage_bps"},
    {"spread_bps", "costs.spread_bps"},
    {"market_fill", "fill.market"},
    {"limit_fill", "fill.limit"},
    {"intrabar", "fill.intrabar"},
    {"max_position_value", "risk.max_position_value"},
    {"max_order_value", "risk.max_order_value"},
    {"max_daily_loss", "risk.max_daily_loss"},
}};

constexpr std::array<Move, 2> kOptimizerMoves{{
    {"sampler", "sampler.name"},
    {"pruner", "pruner.name"},
}};

bool isSection(const ConfigNode& node)
{
    return node.kind == ConfigNode::Kind::Object || node.kind == ConfigNode::Kind::Array;
}

/// A setting that is taken from its old place and put to its new one.
struct Moved
{
    std::string from;
    std::string to;
    std::string json;
};

template <std::size_t N>
void collect(const ConfigDocument& document, const std::array<Move, N>& moves,
             std::vector<Moved>& moved)
{
    for (const Move& move : moves) {
        const ConfigNode* const value = document.root().find(move.from);
        // A section of that name is already the new place; what stands there stays.
        if (value != nullptr && !isSection(*value) && document.find(move.to) == nullptr)
            moved.push_back({move.from, move.to, toJsonText(*value)});
    }
}

/// "entry.rsi_period": 7 becomes a section entry; the flat name is a path as it is.
void collectParameters(const ConfigDocument& document, std::vector<Moved>& moved)
{
    const ConfigNode* const parameters = document.root().find("params");
    if (parameters == nullptr || parameters->kind != ConfigNode::Kind::Object)
        return;
    for (const ConfigMember& member : parameters->members)
        if (parseConfigPath(member.key))
            moved.push_back(
                {"params", "strategy.parameters." + member.key, toJsonText(member.value)});
    if (parameters->members.empty())
        moved.push_back({"params", "strategy.parameters", "{}"});
}

/// symbol, timeframe and file become the one entry of "data".
void collectSeries(const ConfigDocument& document, std::vector<Moved>& moved)
{
    if (document.root().find("data") != nullptr)
        return;
    std::string series;
    for (const char* key : {"symbol", "timeframe", "file"}) {
        const ConfigNode* const value = document.root().find(key);
        if (value == nullptr)
            continue;
        series +=
            (series.empty() ? "[{\"" : ", \"") + std::string(key) + "\": " + toJsonText(*value);
        moved.push_back({key, "", ""});
    }
    if (!series.empty())
        moved.push_back({"", "data", series + "}]"});
}

/// metric and direction become the one objective.
void collectObjective(const ConfigDocument& document, std::vector<Moved>& moved)
{
    const ConfigNode* const metric = document.root().find("metric");
    if (metric == nullptr || document.root().find("objectives") != nullptr)
        return;
    std::string objective = "[{\"metric\": " + toJsonText(*metric);
    moved.push_back({"metric", "", ""});
    if (const ConfigNode* const direction = document.root().find("direction")) {
        objective += ", \"direction\": " + toJsonText(*direction);
        moved.push_back({"direction", "", ""});
    }
    moved.push_back({"", "objectives", objective + "}]"});
}

Status carryOut(ConfigDocument& document, const std::vector<Moved>& moved)
{
    for (const Moved& one : moved)
        if (!one.from.empty() && document.root().find(one.from) != nullptr)
            if (Status removed = document.remove(one.from); !removed)
                return removed;
    for (const Moved& one : moved)
        if (!one.to.empty())
            if (Status placed = document.set(one.to, one.json); !placed)
                return placed;
    return {};
}

/// The flat settings of the first files get their sections, and the file its header.
Status giveSections(ConfigDocument& document, ConfigKind kind, const std::string& name)
{
    std::vector<Moved> moved;
    switch (kind) {
    case ConfigKind::Workspace:
    case ConfigKind::Environment:
    case ConfigKind::Bot:
        collect(document, kLayerMoves, moved);
        collectParameters(document, moved);
        break;
    case ConfigKind::Backtest:
        collect(document, kBacktestMoves, moved);
        collectParameters(document, moved);
        collectSeries(document, moved);
        break;
    case ConfigKind::Optimizer:
        collect(document, kOptimizerMoves, moved);
        collectObjective(document, moved);
        break;
    }
    moved.push_back({"", "format", "1"});
    if (document.find("kind") == nullptr)
        moved.push_back({"", "kind", toJsonString(toText(kind))});
    if (document.find("name") == nullptr && document.find("id") == nullptr)
        moved.push_back({"", "name", toJsonString(name)});
    return carryOut(document, moved);
}

/// The step from each format to the next, by the format that it starts from.
using Step = Status (*)(ConfigDocument&, ConfigKind, const std::string&);
constexpr std::array<Step, ConfigSchema::kFormat> kSteps{&giveSections};

Error tooNew(const ConfigDocument& document, const std::string& format)
{
    return makeError(ErrorKind::Configuration,
                     document.name() + " is of format " + format +
                         "; this program reads formats up to " +
                         std::to_string(ConfigSchema::kFormat),
                     "A newer version of the program wrote it: update this one.")
        .with("file", document.name())
        .with("format", format);
}

} // namespace

Result<int> upgradeConfig(ConfigDocument& document, ConfigKind kind, const std::string& name)
{
    if (!document.isReadable() || document.root().kind != ConfigNode::Kind::Object)
        return ConfigSchema::kFormat;
    int format = 0;
    if (const ConfigNode* const node = document.root().find("format")) {
        const char* const end = node->text.data() + node->text.size();
        const auto read = std::from_chars(node->text.data(), end, format);
        const bool isHuge = read.ec == std::errc::result_out_of_range;
        if (node->kind != ConfigNode::Kind::Number || read.ptr != end || format < 0)
            return ConfigSchema::kFormat;
        if (isHuge || format > ConfigSchema::kFormat)
            return tooNew(document, node->text.substr(0, 20));
    }
    for (int step = format; step < ConfigSchema::kFormat; ++step)
        if (const Status done = kSteps[static_cast<std::size_t>(step)](document, kind, name); !done)
            return done.error();
    return format;
}

} // namespace qd
