// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/RecordKeeper.h"

#include "core/analytics/Metrics.h"

namespace qd {

namespace {

constexpr std::chrono::seconds kFigureInterval{5};

} // namespace

RecordKeeper::RecordKeeper(ResilientStore<Storage>& storage, TaskPool& pool,
                           std::function<Timestamp()> wallClock)
    : m_storage(storage), m_pool(pool), m_wallClock(std::move(wallClock))
{}

void RecordKeeper::saveTrades(std::vector<Trade> trades)
{
    if (trades.empty())
        return;
    m_storage.write("trades", [trades = std::move(trades)](Storage& store) {
        return store.saveTrades(trades);
    });
}

void RecordKeeper::saveEquity(const BotId& bot, std::vector<EquityPoint> points)
{
    if (points.empty())
        return;
    m_storage.write("equity", [bot, points = std::move(points)](Storage& store) {
        return store.appendEquity(bot, points);
    });
}

bool RecordKeeper::isFigureDue(const BotId& bot, Urgency urgency)
{
    const auto now = std::chrono::steady_clock::now();
    auto& next = m_nextFigures[bot];
    if (urgency == Urgency::WhenDue && now < next)
        return false;
    next = now + kFigureInterval;
    return true;
}

void RecordKeeper::saveFigures(std::shared_ptr<const RunResult> result, const BotId& bot,
                               Timestamp time)
{
    m_pool.post([&storage = m_storage, result = std::move(result), bot, time] {
        PerformanceRecord record;
        record.bot = bot;
        record.time = time;
        record.equity = result->finalEquity;
        record.netPnl = result->finalEquity - result->initialEquity;
        record.metrics = computeMetrics(*result).values;
        storage.write("performance", [record = std::move(record)](Storage& store) {
            return store.savePerformance(record);
        });
    });
}

void RecordKeeper::saveBot(const BotRecord& record, std::function<void(const Status&)> done)
{
    BotRecord stamped = record;
    stamped.lastHeartbeat = m_wallClock();
    m_storage.write(
        "bot", [stamped = std::move(stamped)](Storage& store) { return store.saveBot(stamped); },
        std::move(done));
}

} // namespace qd
