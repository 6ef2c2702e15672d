// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/BotDefinition.h"
#include "core/domain/RunResult.h"
#include "core/domain/Trade.h"
#include "core/foundation/Result.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace qd {

/// A bot as the workspace remembers it.
struct BotRecord
{
    BotDefinition definition;
    BotState state = BotState::Stopped; ///< What it should be after a restart.
    Timestamp createdAt;
    Timestamp startedAt;
    Timestamp lastHeartbeat;
    std::map<std::string, std::string> metadata; ///< Free JSON-able extras.
    std::string configFile;          ///< Where the definition was read from, if from a file.
    std::optional<Decimal> balance;  ///< Quote money, as last reported.
    std::optional<Decimal> totalPnl; ///< Quote money, net, as last reported.
    Timestamp updatedAt;             ///< Set by the storage.
};

/// Figures of a bot at one time; the statistics are undefined (null) until there is enough.
struct PerformanceRecord
{
    BotId bot;
    Timestamp time;
    Decimal equity;
    Decimal netPnl;
    std::map<std::string, std::optional<double>> metrics; ///< Keys of the metrics catalogue.
    std::map<std::string, std::string> metadata;
};

/// Which trades to read; empty fields do not restrict.
struct TradeFilter
{
    std::optional<BotId> bot;
    std::string symbol;
    std::optional<Timestamp> from; ///< Exit (or entry, when open) at or after.
    std::optional<Timestamp> to;
    bool onlyOpen = false;
};

/// Bots, trades, performance and settings: everything but orders and market data.
/// One connection, one thread (storage). Each call is one transaction.
class Storage
{
public:
    virtual ~Storage() = default;

    [[nodiscard]] virtual Status saveBot(const BotRecord& bot) = 0; ///< Inserts or replaces.
    [[nodiscard]] virtual Result<std::vector<BotRecord>> bots() = 0;
    [[nodiscard]] virtual Status removeBot(const BotId& bot) = 0; ///< Its trades stay.

    /// Inserts or replaces by (bot, number).
    [[nodiscard]] virtual Status saveTrades(const std::vector<Trade>& trades) = 0;
    [[nodiscard]] virtual Result<std::vector<Trade>> trades(const TradeFilter& filter) = 0;

    [[nodiscard]] virtual Status savePerformance(const PerformanceRecord& record) = 0;
    [[nodiscard]] virtual Result<std::vector<PerformanceRecord>> performance(const BotId& bot) = 0;

    /// Appends; a point at a known time replaces it.
    [[nodiscard]] virtual Status appendEquity(const BotId& bot,
                                              const std::vector<EquityPoint>& points) = 0;
    [[nodiscard]] virtual Result<std::vector<EquityPoint>> equity(const BotId& bot) = 0;

    [[nodiscard]] virtual Status saveSetting(const std::string& key, const std::string& value) = 0;
    [[nodiscard]] virtual Result<std::optional<std::string>> setting(const std::string& key) = 0;
};

} // namespace qd
