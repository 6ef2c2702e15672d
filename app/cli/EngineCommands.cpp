// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/BotStore.h"
#include "app/cli/CliContext.h"
#include "app/cli/ConfigSession.h"
#include "app/cli/EngineRun.h"
#include "app/composition/Workspace.h"
#include "core/domain/RiskLimitFields.h"
#include "core/engine/CommandServer.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace qd {

namespace {

using Json = nlohmann::ordered_json;

/// A cell as people read it: times as dates, money to cents and below as it is.
std::string cellText(const Json& row, const std::string& column)
{
    const auto value = row.find(column);
    if (value == row.end() || value->is_null())
        return "-";
    const bool isTime = column.ends_with("_at") || column.ends_with("_time");
    if (isTime && value->is_number_integer())
        return Timestamp::fromMilliseconds(value->get<std::int64_t>()).toIso();
    return value->is_string() ? value->get<std::string>() : value->dump();
}

/// The named columns under their names, as wide as their longest cell.
void printRows(const Json& rows, const std::vector<std::string>& columns)
{
    if (rows.empty()) {
        std::cout << "none\n";
        return;
    }
    std::vector<std::size_t> widths;
    for (const std::string& column : columns) {
        widths.push_back(column.size());
        for (const Json& row : rows)
            widths.back() = std::max(widths.back(), cellText(row, column).size());
    }
    const auto printLine = [&](const auto& textOf) {
        for (std::size_t i = 0; i < columns.size(); ++i) {
            std::string text = textOf(columns[i]);
            text.resize(std::max(text.size(), widths[i]), ' ');
            std::cout << text << (i + 1 < columns.size() ? "  " : "\n");
        }
    };
    printLine([](const std::string& column) { return column; });
    for (const Json& row : rows)
        printLine([&row](const std::string& column) { return cellText(row, column); });
}

/// Asks the engine that has the workspace, or, where none runs, the stores themselves.
Result<Json> askEngineOrStores(const CliContext& context, const Json& request)
{
    const Workspace workspace(context.workspace);
    if (WorkspaceLock::isHeld(workspace))
        return sendCommand(workspace.directory(), request);
    return askStores(workspace, request);
}

Status runWithSettings(RunRequest& request, const std::vector<std::string>& settings,
                       CliContext& context)
{
    Result<ConfigOverrides> overrides = readOverrides(settings);
    if (!overrides)
        return overrides.error();
    request.settings = std::move(overrides).value();
    return runEngine(request, context);
}

void addRun(CLI::App& app, CliContext& context)
{
    CLI::App* run = app.add_subcommand("run", "Run the engine and its bots until stopped");
    run->footer("Example: qd run --bot trend-1");
    auto request = std::make_shared<RunRequest>();
    run->add_option("--bot", request->bots, "Start this bot as well")->type_name("ID");
    run->add_option("--pace", request->pace,
                    "Bars a second of the replay; 0: as fast as answers come")
        ->check(CLI::NonNegativeNumber);
    auto settings = std::make_shared<std::vector<std::string>>();
    run->add_option("--set", *settings, "A setting, stronger than every file")
        ->type_name("KEY=VALUE");
    run->add_flag("--until-end", request->isEndingWithData, "End when the recorded bars do");
    run->callback([request, settings, &context] {
        context.run([&] { return runWithSettings(*request, *settings, context); });
    });
}

void addDemo(CLI::App& app, CliContext& context)
{
    CLI::App* demo = app.add_subcommand("demo", "Trade invented markets and write reports");
    demo->footer("Example: qd demo --minutes 1");
    auto minutes = std::make_shared<double>(1.0);
    demo->add_option("--minutes", *minutes, "How long")
        ->check(CLI::Range(0.01, 1'440.0))
        ->capture_default_str();
    demo->callback(
        [minutes, &context] { context.run([&] { return runDemo(*minutes, context); }); });
}

struct AddRequest
{
    std::string id;
    std::string name;
    std::string strategy;
    std::vector<std::string> parameters;
    std::string symbol;
    std::string timeframe = "1h";
    std::string cash = "10000";
    std::string sizing = "all-in";
    std::string maxPosition = "0";
    std::string maxOrder = "0";
    std::string maxDailyLoss = "0";
    std::map<std::string, std::string> limits; ///< Further ones by name; empty: none.
};

Result<Json> botDocument(const AddRequest& request)
{
    Json parameters = Json::object();
    const Result<ParameterMap> map = readStrategyParameters(request.strategy, request.parameters);
    if (!map)
        return map.error();
    for (const auto& [name, value] : *map)
        std::visit([&parameters, &key = name](const auto& plain) { parameters[key] = plain; },
                   value);
    Json bot{{"id", request.id},
             {"name", request.name},
             {"symbol", request.symbol},
             {"timeframe", request.timeframe},
             {"strategy", {{"name", request.strategy}, {"parameters", parameters}}},
             {"sizing", request.sizing},
             {"cash", request.cash},
             {"max_position_value", request.maxPosition},
             {"max_order_value", request.maxOrder},
             {"max_daily_loss", request.maxDailyLoss}};
    for (const auto& [name, text] : request.limits) {
        if (!text.empty())
            bot[name] = text;
    }
    return bot;
}

Status addBot(const AddRequest& request, CliContext& context)
{
    const Result<Json> bot = botDocument(request);
    if (!bot)
        return bot.error();
    const Result<Json> added =
        askEngineOrStores(context, Json{{"command", "bot.add"}, {"bot", *bot}});
    if (!added)
        return added.error();
    context.print(*added, [&] { std::cout << "added bot " << request.id << "\n"; });
    return {};
}

void addBotAdd(CLI::App& bot, CliContext& context)
{
    CLI::App* add = bot.add_subcommand("add", "Define a bot; it does not start yet");
    add->footer("Example: qd bot add trend-1 --strategy sma-cross --param fast=10 --param slow=50 "
                "--symbol BTCUSDT --timeframe 1h --cash 10000");
    auto request = std::make_shared<AddRequest>();
    add->add_option("id", request->id, "1 to 32 of a-z, 0-9 and -")->required();
    add->add_option("--name", request->name, "For people");
    add->add_option("--strategy", request->strategy, "See qd strategies")->required();
    add->add_option("--param", request->parameters, "Strategy parameter")->type_name("NAME=VALUE");
    add->add_option("--symbol", request->symbol)->required();
    add->add_option("--timeframe", request->timeframe)->capture_default_str();
    add->add_option("--cash", request->cash, "Quote money it may use")->capture_default_str();
    add->add_option("--sizing", request->sizing,
                    "all-in, units:N, percent:P, risk:P or vol-target:P")
        ->capture_default_str();
    add->add_option("--max-position", request->maxPosition, "Quote money; 0: no limit");
    add->add_option("--max-order", request->maxOrder, "Quote money; 0: no limit");
    add->add_option("--max-daily-loss", request->maxDailyLoss, "Quote money; 0: no limit");
    for (const RiskLimitField& field : furtherRiskLimits())
        add->add_option(std::string(field.flag), request->limits[std::string(field.name)],
                        std::string(field.meaning));
    add->callback([request, &context] { context.run([&] { return addBot(*request, context); }); });
}

/// A command on one bot that needs no more than its id.
void addBotAction(CLI::App& bot, CliContext& context, const std::string& name,
                  const std::string& meaning)
{
    CLI::App* action = bot.add_subcommand(name, meaning);
    action->footer("Example: qd bot " + name + " trend-1");
    auto id = std::make_shared<std::string>();
    action->add_option("id", *id, "The bot")->required();
    action->callback([id, name, &context] {
        context.run([&]() -> Status {
            const Result<Json> answer =
                askEngineOrStores(context, Json{{"command", "bot." + name}, {"bot", *id}});
            if (!answer)
                return answer.error();
            context.print(*answer, [&] {
                if (name == "show")
                    std::cout << answer->dump(2) << "\n";
                else
                    std::cout << name << ": " << *id << "\n";
            });
            return {};
        });
    });
}

void addBotCommands(CLI::App& app, CliContext& context)
{
    CLI::App* bot = app.add_subcommand("bot", "Define, watch and command bots");
    bot->require_subcommand(1);
    addBotAdd(*bot, context);
    CLI::App* list = bot->add_subcommand("list", "All bots");
    list->footer("Example: qd bot list --json");
    list->callback([&context] {
        context.run([&]() -> Status {
            const Result<Json> bots = askEngineOrStores(context, Json{{"command", "bot.list"}});
            if (!bots)
                return bots.error();
            context.print(*bots, [&] {
                printRows(*bots, {"id", "state", "symbol", "timeframe", "cash", "equity", "name"});
            });
            return {};
        });
    });
    addBotAction(*bot, context, "show", "One bot with all that is known of it");
    addBotAction(*bot, context, "start", "Let it trade");
    addBotAction(*bot, context, "pause", "No new entries; exits go on");
    addBotAction(*bot, context, "resume", "Entries again");
    addBotAction(*bot, context, "stop", "Cancel its entries, keep its position");
    addBotAction(*bot, context, "flatten", "Sell what it owns, then stop");
    addBotAction(*bot, context, "remove", "Forget a bot that is stopped and flat");
}

struct ListRequest
{
    std::string bot;
    std::string symbol;
    std::string from;
    std::string to;
    bool isOpenOnly = false;
};

void addListing(CLI::App& app, CliContext& context, const std::string& name,
                const std::string& meaning, const std::vector<std::string>& columns)
{
    CLI::App* listing = app.add_subcommand(name, meaning);
    listing->footer("Example: qd " + name + " --bot trend-1 --json");
    auto request = std::make_shared<ListRequest>();
    listing->add_option("--bot", request->bot, "Of this bot only")->type_name("ID");
    listing->add_option("--symbol", request->symbol, "Of this symbol only");
    listing->add_option("--from", request->from, "At or after this time");
    listing->add_option("--to", request->to, "Before this time");
    listing->add_flag("--open", request->isOpenOnly, "Only what is open");
    listing->callback([request, name, columns, &context] {
        context.run([&]() -> Status {
            const Result<Json> rows =
                askEngineOrStores(context, Json{{"command", name},
                                                {"bot", request->bot},
                                                {"symbol", request->symbol},
                                                {"from", request->from},
                                                {"to", request->to},
                                                {"open", request->isOpenOnly}});
            if (!rows)
                return rows.error();
            context.print(*rows, [&] { printRows(*rows, columns); });
            return {};
        });
    });
}

/// Those whose component begins so.
Json ofComponent(const Json& lines, const char* key, const std::string& component)
{
    Json kept = Json::array();
    for (const Json& line : lines) {
        if (line.value(key, "").starts_with(component))
            kept.push_back(line);
    }
    return kept;
}

void printErrors(const Json& answer)
{
    printRows(answer["errors"], {"component", "kind", "severity", "count", "last_minute",
                                 "first_seen_at", "last_seen_at", "message", "advice"});
    if (answer["resilience"].empty())
        return;
    std::cout << "\n";
    printRows(answer["resilience"], {"name", "kind", "state", "calls", "failures", "refusals",
                                     "last_change_at", "next_try_at", "detail"});
}

/// Times under the names by which tables know them.
Json withTimes(Json rows, const std::vector<std::string>& times)
{
    for (Json& row : rows) {
        for (const std::string& name : times)
            row[name + "_at"] = row.value(name, Json());
    }
    return rows;
}

void addErrors(CLI::App& app, CliContext& context)
{
    CLI::App* errors = app.add_subcommand("errors", "Errors by component and kind, newest first");
    errors->footer("Example: qd errors --component bot/ --json");
    auto component = std::make_shared<std::string>();
    errors->add_option("--component", *component, "Of components that begin so: journal, bot/");
    errors->callback([component, &context] {
        context.run([&]() -> Status {
            const Result<Json> answer = askEngineOrStores(context, Json{{"command", "errors"}});
            if (!answer)
                return answer.error();
            if (!answer->is_object() || !answer->contains("errors") ||
                !answer->contains("resilience"))
                return makeError(ErrorKind::Internal, "the engine's errors make no sense");
            Json shown = *answer;
            shown["errors"] = ofComponent(shown["errors"], "component", *component);
            shown["resilience"] = ofComponent(shown["resilience"], "name", *component);
            context.print(shown, [&] {
                printErrors(
                    {{"errors", withTimes(shown["errors"], {"first_seen", "last_seen"})},
                     {"resilience", withTimes(shown["resilience"], {"last_change", "next_try"})}});
            });
            return {};
        });
    });
}

} // namespace

void addEngineCommands(CLI::App& app, CliContext& context)
{
    addRun(app, context);
    addDemo(app, context);
    addBotCommands(app, context);
    addListing(app, context, "orders", "Orders, oldest first",
               {"created_at", "bot", "symbol", "side", "type", "state", "filled_quantity", "id"});
    addListing(app, context, "positions", "What bots hold",
               {"bot", "symbol", "quantity", "average_price", "last_price", "unrealized_pnl"});
    addListing(app, context, "trades", "Trades from flat to flat",
               {"bot", "number", "symbol", "entry_time", "exit_time", "net_pnl", "exit_reason"});
    addErrors(app, context);
}

} // namespace qd
