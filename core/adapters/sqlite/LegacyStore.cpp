// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/sqlite/LegacyDatabase.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace qd {

namespace {

const std::string& metadataOf(const std::map<std::string, std::string>& metadata, const char* key)
{
    static const std::string kNone;
    const auto found = metadata.find(key);
    return found == metadata.end() ? kNone : found->second;
}

/// What makes an imported trade the same trade when it is read again.
using TradeKey = std::tuple<std::string, Timestamp, std::string>;

TradeKey keyOf(const Trade& trade)
{
    return {metadataOf(trade.origin.metadata, "legacy.id"), trade.entryTime, trade.symbol};
}

bool isImported(const Trade& trade)
{
    return trade.number < 0 && !metadataOf(trade.origin.metadata, "legacy.id").empty();
}

/// All that the old platform told; not the number and the stamps, which are the storage's.
bool hasSameContent(const Trade& a, const Trade& b)
{
    const auto figures = [](const Trade& t) {
        return std::tie(t.bot, t.symbol, t.side, t.entryTime, t.exitTime, t.entryPrice, t.exitPrice,
                        t.quantity, t.entryValue, t.exitValue, t.grossPnl, t.fees, t.netPnl,
                        t.returnRatio, t.barsHeld, t.exitReason);
    };
    const auto origins = [](const TradeOrigin& o) {
        return std::tie(o.environment, o.strategy, o.entryLogic, o.exitLogic, o.timeframe,
                        o.entryOrderCreated, o.entryOrderClosed, o.exitOrderCreated,
                        o.exitOrderClosed, o.metadata);
    };
    return figures(a) == figures(b) && origins(a.origin) == origins(b.origin);
}

bool hasSameContent(const PerformanceRecord& a, const PerformanceRecord& b)
{
    return std::tie(a.equity, a.netPnl, a.metrics, a.metadata) ==
           std::tie(b.equity, b.netPnl, b.metrics, b.metadata);
}

class LegacyStoring
{
public:
    LegacyStoring(const LegacyContents& contents, Storage& storage, const std::set<BotId>& spent,
                  bool isDryRun)
        : m_contents(contents), m_storage(storage), m_spent(spent), m_isDryRun(isDryRun)
    {}

    Result<LegacyStored> run()
    {
        for (const Step step : {&LegacyStoring::storeTrades, &LegacyStoring::storeBots,
                                &LegacyStoring::storePerformance}) {
            if (const Status done = (this->*step)(); !done)
                return done.error();
        }
        return std::move(m_stored);
    }

private:
    using Step = Status (LegacyStoring::*)();

    Status storeTrades()
    {
        std::map<BotId, std::vector<Trade>> bots;
        for (const Trade& trade : m_contents.trades)
            bots[trade.bot].push_back(trade);
        std::vector<Trade> fresh;
        for (auto& [bot, trades] : bots) {
            if (const Status done = number(bot, trades, fresh); !done)
                return done;
        }
        if (!m_isDryRun && !fresh.empty()) {
            if (const Status saved = m_storage.saveTrades(fresh); !saved)
                return saved;
        }
        return addUp(bots);
    }

    /// Known trades keep their numbers, new ones go on downwards in the order of their entries.
    Status number(const BotId& bot, std::vector<Trade>& trades, std::vector<Trade>& fresh)
    {
        const Result<std::vector<Trade>> stored = m_storage.trades({.bot = bot});
        if (!stored)
            return stored.error();
        std::map<TradeKey, const Trade*> known;
        std::int64_t least = 0;
        for (const Trade& trade : *stored) {
            least = std::min(least, trade.number);
            if (isImported(trade))
                known.emplace(keyOf(trade), &trade);
        }
        for (Trade& trade : trades) {
            const auto before = known.find(keyOf(trade));
            trade.number = before == known.end() ? --least : before->second->number;
            const bool isSame = before != known.end() && hasSameContent(trade, *before->second);
            LegacyStored::Count& count = m_stored.trades;
            ++(isSame ? count.unchanged : before == known.end() ? count.inserted : count.updated);
            if (!isSame)
                fresh.push_back(trade);
        }
        return {};
    }

    /// Reads back what is there now, so that the sum proves something.
    Status addUp(const std::map<BotId, std::vector<Trade>>& bots)
    {
        for (const auto& [bot, trades] : bots) {
            std::set<TradeKey> wanted;
            for (const Trade& trade : trades)
                wanted.insert(keyOf(trade));
            const Result<std::vector<Trade>> stored =
                m_isDryRun ? Result<std::vector<Trade>>(trades) : m_storage.trades({.bot = bot});
            if (!stored)
                return stored.error();
            for (const Trade& trade : *stored) {
                if (isImported(trade) && wanted.contains(keyOf(trade)))
                    m_stored.netPnl += trade.netPnl;
            }
        }
        return {};
    }

    Status storeBots()
    {
        const Result<std::vector<BotRecord>> stored = m_storage.bots();
        if (!stored)
            return stored.error();
        std::set<BotId> known;
        for (const BotRecord& bot : *stored)
            known.insert(bot.definition.id);
        for (const BotRecord& bot : m_contents.bots) {
            const BotId& id = bot.definition.id;
            if (known.contains(id)) {
                ++m_stored.bots.unchanged;
                continue;
            }
            if (m_spent.contains(id)) {
                ++m_stored.bots.refused;
                m_stored.refusals.push_back(
                    {"bot_instances", metadataOf(bot.metadata, "legacy.id"),
                     "a removed bot had the id " + id.str() + ", and an id is used once"});
                continue;
            }
            ++m_stored.bots.inserted;
            if (m_isDryRun)
                continue;
            if (const Status saved = m_storage.saveBot(bot); !saved)
                return saved;
        }
        return {};
    }

    Status storePerformance()
    {
        std::map<BotId, std::map<Timestamp, PerformanceRecord>> known;
        for (const PerformanceRecord& record : m_contents.performance) {
            if (!known.contains(record.bot)) {
                Result<std::vector<PerformanceRecord>> stored = m_storage.performance(record.bot);
                if (!stored)
                    return stored.error();
                auto& times = known[record.bot];
                for (PerformanceRecord& one : stored.value())
                    times.emplace(one.time, std::move(one));
            }
            const auto& times = known[record.bot];
            const auto before = times.find(record.time);
            const bool isSame = before != times.end() && hasSameContent(record, before->second);
            LegacyStored::Count& count = m_stored.performance;
            ++(isSame ? count.unchanged : before == times.end() ? count.inserted : count.updated);
            if (isSame || m_isDryRun)
                continue;
            if (const Status saved = m_storage.savePerformance(record); !saved)
                return saved;
        }
        return {};
    }

    const LegacyContents& m_contents;
    Storage& m_storage;
    const std::set<BotId>& m_spent;
    bool m_isDryRun;
    LegacyStored m_stored;
};

} // namespace

Result<LegacyStored> storeLegacyContents(const LegacyContents& contents, Storage& storage,
                                         const std::set<BotId>& spent, bool isDryRun)
{
    return LegacyStoring(contents, storage, spent, isDryRun).run();
}

} // namespace qd
