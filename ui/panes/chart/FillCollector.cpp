// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/chart/FillCollector.h"

namespace qd::ui {

FillCollector::FillCollector(PaneServices& services, QObject* parent)
    : QObject(parent), m_services(services)
{
    connect(&services.bridge, &EngineBridge::eventsArrived, this, &FillCollector::take);
    connect(&services.bridge, &EngineBridge::snapshotChanged, this,
            [this](const EngineSnapshotPtr& snapshot) { askForNewBots(*snapshot); });
}

void FillCollector::follow(const std::string& symbol)
{
    ++m_generation;
    m_symbol = symbol;
    m_asked.clear();
    m_fills.clear();
    m_trades.clear();
    Q_EMIT changed();
    askForNewBots(*m_services.bridge.snapshot());
}

void FillCollector::askForNewBots(const EngineSnapshot& snapshot)
{
    for (const BotSnapshot& bot : snapshot.bots) {
        const BotId& id = bot.definition.id;
        if (bot.definition.series.symbol != m_symbol || !m_asked.insert(id).second)
            continue;
        m_services.engine.botResult(
            id, this, [this, generation = m_generation](const Result<RunResult>& result) {
                if (result && generation == m_generation)
                    takeRecord(*result);
            });
    }
}

void FillCollector::takeRecord(const RunResult& result)
{
    for (const Fill& fill : result.fills)
        add(fill);
    for (const Trade& trade : result.trades)
        add(trade);
    Q_EMIT changed();
}

void FillCollector::take(const std::vector<EngineEvent>& events)
{
    bool hasChanged = false;
    for (const EngineEvent& event : events) {
        if (event.kind == EngineEvent::Kind::FillBooked && event.fill)
            hasChanged = add(*event.fill) || hasChanged;
        if (event.kind == EngineEvent::Kind::TradeClosed && event.trade)
            hasChanged = add(*event.trade) || hasChanged;
    }
    if (hasChanged)
        Q_EMIT changed();
}

bool FillCollector::add(const Fill& fill)
{
    return fill.symbol == m_symbol &&
           m_fills.try_emplace({fill.orderId, fill.tradeId}, toMark(fill)).second;
}

bool FillCollector::add(const Trade& trade)
{
    const auto line = toLine(trade);
    return line && trade.symbol == m_symbol &&
           m_trades.try_emplace({trade.bot, trade.number}, *line).second;
}

std::vector<FillMark> FillCollector::marks() const
{
    std::vector<FillMark> marks;
    marks.reserve(m_fills.size());
    for (const auto& [key, mark] : m_fills)
        marks.push_back(mark);
    return marks;
}

std::vector<TradeLine> FillCollector::lines() const
{
    std::vector<TradeLine> lines;
    lines.reserve(m_trades.size());
    for (const auto& [key, line] : m_trades)
        lines.push_back(line);
    return lines;
}

} // namespace qd::ui
