// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/FillMarks.h"
#include "ui/shell/PaneRegistry.h"

#include <QObject>

#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace qd::ui {

/// All fills and closed trades of one symbol, of every bot: those recorded before, asked for once a
/// bot, and those the engine tells about, each counted once. GUI thread.
class FillCollector final : public QObject
{
    Q_OBJECT

public:
    FillCollector(PaneServices& services, QObject* parent);

    /// Begins anew with that symbol.
    void follow(const std::string& symbol);
    [[nodiscard]] std::vector<FillMark> marks() const;
    [[nodiscard]] std::vector<TradeLine> lines() const;

Q_SIGNALS:
    void changed();

private:
    void askForNewBots(const EngineSnapshot& snapshot);
    void takeRecord(const RunResult& result);
    void take(const std::vector<EngineEvent>& events);
    bool add(const Fill& fill);
    bool add(const Trade& trade);

    PaneServices& m_services;
    std::string m_symbol;
    int m_generation = 0; ///< Answers to questions about an earlier symbol are dropped.
    std::set<BotId> m_asked;
    std::map<std::pair<ClientOrderId, TradeId>, FillMark> m_fills;
    std::map<std::pair<BotId, std::int64_t>, TradeLine> m_trades;
};

} // namespace qd::ui
