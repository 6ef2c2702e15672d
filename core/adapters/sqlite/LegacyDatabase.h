// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Decimal.h"
#include "core/foundation/Result.h"
#include "core/ports/Storage.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace qd {

/// What the old platform's names mean here; whoever reads its database brings the knowledge along.
/// Every function must be set.
struct LegacyVocabulary
{
    std::function<std::string(std::string_view)> botId;       ///< A good bot id for any text.
    std::function<std::string(std::string_view)> symbol;      ///< "BTC/USDT" → "BTCUSDT"
    std::function<std::string(std::string_view)> entryModule; ///< Empty: unknown.
    std::function<std::string(std::string_view)> exitModule;
    std::function<bool(std::string_view)> isSecretKey; ///< Such members of JSON are left behind.
    /// What a bot is, by its id and its old configuration file, where that is known from
    /// elsewhere; nullopt: its trades tell what they can.
    std::function<std::optional<BotDefinition>(const BotId&, std::string_view)> definition;
};

/// A row that was not taken.
struct LegacySkip
{
    std::string table;
    std::string row; ///< Its id, or its place ("row 3") where it has none.
    std::string reason;
};

/// Something a person should know about several rows of one column.
struct LegacyNote
{
    std::string table;
    std::string column; ///< May be empty.
    std::string what;
    std::int64_t count = 0;
    std::vector<std::string> rows; ///< The first few.
};

struct LegacyTable
{
    std::string name;
    bool isThere = false;
    std::int64_t read = 0;
    std::int64_t taken = 0;
    std::int64_t skipped = 0;
    std::vector<std::string> missingColumns;
    std::vector<std::string> unknownColumns; ///< Not imported.
};

/// The old platform's records as ours. Trades have no numbers yet; storing gives them.
struct LegacyContents
{
    std::vector<BotRecord> bots;
    std::vector<Trade> trades;
    std::vector<PerformanceRecord> performance;
    std::vector<LegacyTable> tables;
    std::vector<LegacySkip> skips; ///< Not more than kMostSkipsListed; tables count them all.
    std::vector<LegacyNote> notes;
    Decimal netPnlRead; ///< Of every row of trades that names a readable figure.
    Decimal netPnlSkipped;

    static constexpr std::size_t kMostSkipsListed = 1'000;
};

/// Reads trades, bot_instances and performance_metrics. The file is opened for reading only and
/// nothing is left beside it; where a commit log lies beside it, a private copy is read. Rows that
/// make no sense are skipped and listed. Times without a zone are UTC. Bots come stopped. Errors:
/// NotFound, InvalidInput (no such database, too large), Conflict (changed meanwhile), Permission,
/// Storage (damaged). Blocks; any thread.
[[nodiscard]] Result<LegacyContents> readLegacyDatabase(const std::string& path,
                                                        const LegacyVocabulary& vocabulary);

struct LegacyStored
{
    struct Count
    {
        std::int64_t inserted = 0;
        std::int64_t updated = 0;
        std::int64_t unchanged = 0;
        std::int64_t refused = 0;
    };
    Count bots;
    Count trades;
    Count performance;
    std::vector<LegacySkip> refusals;
    Decimal netPnl; ///< Of the imported trades as they were read back.
};

/// Stores what was read. Again with the same contents it changes nothing; a trade that was open
/// before is brought up to date. A bot that is known is never touched, and no bot gets an id of
/// `spent`. Imported trades carry numbers below zero, so that they never meet a bot's own. With
/// isDryRun nothing is written and the counts say what would be.
[[nodiscard]] Result<LegacyStored> storeLegacyContents(const LegacyContents& contents,
                                                       Storage& storage,
                                                       const std::set<BotId>& spent, bool isDryRun);

} // namespace qd
