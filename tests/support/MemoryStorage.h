// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ports/Storage.h"

#include <algorithm>

namespace qd::test {

/// The storage port in its plainest form: what every adapter must behave like. One thread.
class MemoryStorage final : public Storage
{
public:
    [[nodiscard]] Status saveBot(const BotRecord& bot) override
    {
        const auto known = m_bots.find(bot.definition.id);
        BotRecord record = bot;
        if (known != m_bots.end())
            record.createdAt = known->second.createdAt;
        m_bots[bot.definition.id] = record;
        return {};
    }
    [[nodiscard]] Result<std::vector<BotRecord>> bots() override { return valuesOf(m_bots); }
    [[nodiscard]] Status removeBot(const BotId& bot) override
    {
        m_bots.erase(bot);
        return {};
    }

    [[nodiscard]] Status saveTrades(const std::vector<Trade>& trades) override
    {
        for (const Trade& trade : trades)
            m_trades[{trade.bot, trade.number}] = trade;
        return {};
    }
    [[nodiscard]] Result<std::vector<Trade>> trades(const TradeFilter& filter) override
    {
        std::vector<Trade> found = valuesOf(m_trades);
        std::erase_if(found, [&](const Trade& trade) {
            const Timestamp time = trade.isOpen() ? trade.entryTime : trade.exitTime;
            return (filter.bot && trade.bot != *filter.bot) ||
                   (!filter.symbol.empty() && trade.symbol != filter.symbol) ||
                   (filter.from && time < *filter.from) || (filter.to && time >= *filter.to) ||
                   (filter.onlyOpen && !trade.isOpen());
        });
        std::ranges::stable_sort(found, {}, &Trade::entryTime);
        return found;
    }

    [[nodiscard]] Status savePerformance(const PerformanceRecord& record) override
    {
        m_performance[record.bot][record.time] = record;
        return {};
    }
    [[nodiscard]] Result<std::vector<PerformanceRecord>> performance(const BotId& bot) override
    {
        return valuesOf(m_performance[bot]);
    }

    [[nodiscard]] Status appendEquity(const BotId& bot,
                                      const std::vector<EquityPoint>& points) override
    {
        for (const EquityPoint& point : points)
            m_equity[bot][point.time] = point;
        return {};
    }
    [[nodiscard]] Result<std::vector<EquityPoint>> equity(const BotId& bot) override
    {
        return valuesOf(m_equity[bot]);
    }

    [[nodiscard]] Status saveSetting(const std::string& key, const std::string& value) override
    {
        m_settings[key] = value;
        return {};
    }
    [[nodiscard]] Result<std::optional<std::string>> setting(const std::string& key) override
    {
        const auto known = m_settings.find(key);
        return known == m_settings.end() ? std::nullopt : std::optional(known->second);
    }

private:
    template <typename Map>
    static std::vector<typename Map::mapped_type> valuesOf(const Map& map)
    {
        std::vector<typename Map::mapped_type> values;
        for (const auto& entry : map)
            values.push_back(entry.second);
        return values;
    }

    std::map<BotId, BotRecord> m_bots;
    std::map<std::pair<BotId, std::int64_t>, Trade> m_trades;
    std::map<BotId, std::map<Timestamp, PerformanceRecord>> m_performance;
    std::map<BotId, std::map<Timestamp, EquityPoint>> m_equity;
    std::map<std::string, std::string> m_settings;
};

} // namespace qd::test
