// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/BotStore.h"

#include "app/composition/CompositionRoot.h"
#include "app/composition/ProgramCatalog.h"
#include "core/adapters/sqlite/SqliteStores.h"
#include "core/engine/BotRules.h"
#include "core/engine/EngineJson.h"
#include "core/engine/ErrorJson.h"
#include "core/engine/ErrorLog.h"
#include "core/engine/ListFilter.h"
#include "core/strategies/StrategyCatalog.h"
#include "core/trading/PositionLedger.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <filesystem>

namespace qd {

namespace {

using Json = nlohmann::ordered_json;

bool isThere(const std::string& file)
{
    std::error_code error;
    return std::filesystem::exists(file, error);
}

Result<std::vector<BotRecord>> readBots(const Workspace& workspace)
{
    if (!isThere(workspace.storageFile()))
        return std::vector<BotRecord>();
    Result<std::unique_ptr<Storage>> storage =
        openStorage(workspace.storageFile(), StoreAccess::ReadOnly);
    if (!storage)
        return storage.error();
    return (*storage)->bots();
}

Result<JournalContents> readJournal(const Workspace& workspace)
{
    if (!isThere(workspace.journalFile()))
        return JournalContents();
    Result<std::unique_ptr<JournalStore>> journal =
        openJournal(workspace.journalFile(), StoreAccess::ReadOnly);
    if (!journal)
        return journal.error();
    return (*journal)->load();
}

Result<BotRecord> findBot(const Workspace& workspace, const std::string& id)
{
    const Result<std::vector<BotRecord>> bots = readBots(workspace);
    if (!bots)
        return bots.error();
    std::vector<std::string> known;
    for (const BotRecord& bot : *bots) {
        if (bot.definition.id.str() == id)
            return bot;
        known.push_back(bot.definition.id.str());
    }
    const std::string near = nearestName(id, known);
    return makeError(ErrorKind::NotFound, "there is no bot " + id,
                     near.empty() ? "qd bot list shows all" : "did you mean " + near + "?");
}

/// What a bot holds by its fills, at the price of the last of them.
Result<Position> positionOf(const BotDefinition& bot, const JournalContents& journal)
{
    PositionLedger ledger;
    if (const Status opened = ledger.open(bot.id, bot.series.symbol, bot.cash); !opened)
        return opened.error();
    for (const Fill& fill : journal.fills) {
        if (fill.bot != bot.id)
            continue;
        if (const Result<bool> booked = ledger.apply(fill); !booked)
            return booked.error();
        ledger.mark(fill.symbol, fill.price, fill.price, fill.price, fill.time, false);
    }
    return ledger.position(bot.id);
}

Result<Json> listBots(const Workspace& workspace)
{
    const Result<std::vector<BotRecord>> bots = readBots(workspace);
    if (!bots)
        return bots.error();
    Json list = Json::array();
    for (const BotRecord& bot : *bots)
        list.push_back(toJson(bot));
    return list;
}

Result<Json> addBot(const Workspace& workspace, const Json& request)
{
    const Result<BotDefinition> bot = parseBotDefinition(request.value("bot", Json::object()));
    if (!bot)
        return bot.error();
    if (const Status good = checkBotDefinition(*bot); !good)
        return good.error();
    if (const auto strategy = StrategyCatalog::instance().create(bot->strategy); !strategy)
        return strategy.error();
    if (const Status made = workspace.create(); !made)
        return made.error();
    const Result<WorkspaceLock> lock = WorkspaceLock::take(workspace);
    if (!lock)
        return lock.error();
    const Result<JournalContents> journal = readJournal(workspace);
    if (!journal)
        return journal.error();
    const bool hasTraded =
        std::any_of(journal->orders.begin(), journal->orders.end(),
                    [&](const Order& order) { return order.intent.bot == bot->id; });
    if (hasTraded || findBot(workspace, bot->id.str()))
        return makeError(ErrorKind::Conflict, "there is or was a bot " + bot->id.str(),
                         "choose another id: an id is used once");
    Result<std::unique_ptr<Storage>> storage = openStorage(workspace.storageFile());
    if (!storage)
        return storage.error();
    BotRecord record;
    record.definition = *bot;
    record.createdAt = machineTime();
    if (const Status saved = (*storage)->saveBot(record); !saved)
        return saved.error();
    return toJson(record);
}

Status withdraw(const Workspace& workspace, const BotId& bot, const JournalContents& contents)
{
    Decimal deposited;
    for (const CashMovement& movement : contents.cash) {
        if (movement.bot == bot)
            deposited += movement.amount;
    }
    Result<std::unique_ptr<JournalStore>> journal = openJournal(workspace.journalFile());
    if (!journal)
        return journal.error();
    JournalBatch batch;
    const Timestamp now = machineTime();
    if (!deposited.isZero())
        batch.cash.push_back({bot, -deposited, "withdrawal", now});
    batch.checkpoints.push_back({bot, Timestamp(), {}}); // a later bot does not inherit memories
    batch.audit.push_back({now, "user", "bot.remove", bot.str(), {}});
    return (*journal)->write({batch});
}

Result<Json> removeBot(const Workspace& workspace, const std::string& id)
{
    const Result<BotRecord> bot = findBot(workspace, id);
    if (!bot)
        return bot.error();
    const Result<WorkspaceLock> lock = WorkspaceLock::take(workspace);
    if (!lock)
        return lock.error();
    const Result<JournalContents> journal = readJournal(workspace);
    if (!journal)
        return journal.error();
    const Result<Position> position = positionOf(bot->definition, *journal);
    if (!position)
        return position.error();
    const bool isWorking =
        std::any_of(journal->orders.begin(), journal->orders.end(), [&](const Order& order) {
            return order.intent.bot.str() == id && !isTerminal(order.state);
        });
    if (bot->state != BotState::Stopped || !position->quantity.isZero() || isWorking)
        return makeError(ErrorKind::Conflict,
                         "bot " + id + " must be stopped and flat to be removed",
                         "run the engine and flatten it first");
    if (const Status withdrawn = withdraw(workspace, BotId(id), *journal); !withdrawn)
        return withdrawn.error();
    Result<std::unique_ptr<Storage>> storage = openStorage(workspace.storageFile());
    if (!storage)
        return storage.error();
    if (const Status removed = (*storage)->removeBot(BotId(id)); !removed)
        return removed.error();
    // Its file would bring it back at the next start; the versions of it stay.
    const auto filed = checkedStore(workspace.configDirectory(), programSchema())
                           .remove(ConfigKind::Bot, id, editByUser("the bot was removed"));
    if (!filed && filed.error().kind != ErrorKind::NotFound)
        return filed.error();
    return Json{{"bot", id}};
}

Result<Json> listOrders(const Workspace& workspace, const ListFilter& filter)
{
    const Result<JournalContents> journal = readJournal(workspace);
    if (!journal)
        return journal.error();
    Json list = Json::array();
    for (const Order& order : journal->orders) {
        if (filter.matches(order))
            list.push_back(toJson(order));
    }
    return list;
}

Result<Json> listPositions(const Workspace& workspace, const ListFilter& filter)
{
    const Result<JournalContents> journal = readJournal(workspace);
    if (!journal)
        return journal.error();
    const Result<std::vector<BotRecord>> bots = readBots(workspace);
    if (!bots)
        return bots.error();
    Json list = Json::array();
    for (const BotRecord& bot : *bots) {
        const Result<Position> position = positionOf(bot.definition, *journal);
        if (!position)
            return position.error();
        if (filter.matches(*position))
            list.push_back(toJson(*position));
    }
    return list;
}

Result<Json> listTrades(const Workspace& workspace, const ListFilter& filter)
{
    Json list = Json::array();
    if (!isThere(workspace.storageFile()))
        return list;
    Result<std::unique_ptr<Storage>> storage =
        openStorage(workspace.storageFile(), StoreAccess::ReadOnly);
    if (!storage)
        return storage.error();
    const Result<std::vector<Trade>> trades = (*storage)->trades(filter.forTrades());
    if (!trades)
        return trades.error();
    for (const Trade& trade : *trades)
        list.push_back(toJson(trade));
    return list;
}

/// What the engine remembered when it ran last.
Result<Json> listErrors(const Workspace& workspace)
{
    Json answer{{"errors", Json::array()}, {"resilience", Json::array()}};
    if (!isThere(workspace.storageFile()))
        return answer;
    Result<std::unique_ptr<Storage>> storage =
        openStorage(workspace.storageFile(), StoreAccess::ReadOnly);
    if (!storage)
        return storage.error();
    const Result<std::optional<std::string>> document = (*storage)->setting(kErrorSetting);
    if (!document)
        return document.error();
    if (!document->has_value())
        return answer;
    const Result<std::vector<ErrorSummary>> errors = parseErrorSummaries(**document);
    if (!errors)
        return errors.error();
    for (const ErrorSummary& error : *errors)
        answer["errors"].push_back(toJson(error));
    return answer;
}

} // namespace

Result<Json> askStores(const Workspace& workspace, const Json& request)
{
    const std::string command = request.value("command", "");
    if (command == "bot.list")
        return listBots(workspace);
    if (command == "bot.add")
        return addBot(workspace, request);
    if (command == "bot.remove")
        return removeBot(workspace, request.value("bot", ""));
    if (command == "bot.show") {
        const Result<BotRecord> bot = findBot(workspace, request.value("bot", ""));
        return bot ? Result<Json>(toJson(*bot)) : Result<Json>(bot.error());
    }
    if (command == "errors")
        return listErrors(workspace);
    const bool isListing = command == "orders" || command == "positions" || command == "trades";
    if (!isListing)
        return makeError(ErrorKind::Network, "no engine runs on " + workspace.directory(),
                         "start one with qd run");
    const Result<ListFilter> filter = ListFilter::parse(request);
    if (!filter)
        return filter.error();
    if (command == "orders")
        return listOrders(workspace, *filter);
    return command == "positions" ? listPositions(workspace, *filter)
                                  : listTrades(workspace, *filter);
}

Result<ParameterMap> readStrategyParameters(const std::string& strategy,
                                            const std::vector<std::string>& given)
{
    const Result<StrategyInfo> info = StrategyCatalog::instance().find(strategy);
    if (!info)
        return info.error();
    ParameterMap parameters;
    for (const std::string& text : given) {
        const std::size_t sign = text.find('=');
        if (sign == std::string::npos)
            return makeError(ErrorKind::Usage, "--param takes NAME=VALUE, not \"" + text + "\"");
        const std::string name = text.substr(0, sign);
        const auto known = std::find_if(info->parameters.begin(), info->parameters.end(),
                                        [&](const ParameterInfo& one) { return one.name == name; });
        if (known == info->parameters.end())
            return makeError(ErrorKind::InvalidInput,
                             strategy + " has no parameter \"" + name + "\"",
                             "qd strategies lists them");
        Result<ParameterValue> value = parseParameter(*known, text.substr(sign + 1));
        if (!value)
            return value.error();
        parameters[name] = std::move(value).value();
    }
    return parameters;
}

} // namespace qd
