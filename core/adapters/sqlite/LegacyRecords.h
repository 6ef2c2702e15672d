// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/sqlite/LegacyRow.h"
#include "core/ports/Storage.h"

#include <map>
#include <string>
#include <vector>

namespace qd::sqlite {

// What one row of the old platform's tables is here. InvalidInput says why a row is none. Pure but
// for the notes of the row.

/// Columns as the old platform spelled them, the ones this program knows.
[[nodiscard]] const std::vector<std::string>& legacyTradeColumns();
[[nodiscard]] const std::vector<std::string>& legacyBotColumns();
[[nodiscard]] const std::vector<std::string>& legacyPerformanceColumns();

[[nodiscard]] Result<Trade> tradeOfLegacy(const LegacyRow& row, const LegacyVocabulary& vocabulary);
/// Without what it trades: the old table does not say.
[[nodiscard]] Result<BotRecord> botOfLegacy(const LegacyRow& row,
                                            const LegacyVocabulary& vocabulary);
/// Without equity and profit: the old table does not say.
[[nodiscard]] Result<PerformanceRecord> performanceOfLegacy(const LegacyRow& row,
                                                            const LegacyVocabulary& vocabulary);

/// What a bot is, by the vocabulary or else by the youngest of its trades (or nullptr). Returns in
/// words what had to be assumed.
[[nodiscard]] std::vector<std::string> defineBot(BotRecord& bot, const LegacyVocabulary& vocabulary,
                                                 const Trade* youngest);

/// What the closed trades of each bot had earned at any time.
class LegacyProfits
{
public:
    explicit LegacyProfits(const std::vector<Trade>& trades);
    [[nodiscard]] Decimal until(const BotId& bot, Timestamp time) const;

private:
    std::map<BotId, std::map<Timestamp, Decimal>> m_profits; ///< Summed up.
};

/// Profit by the bot's trades up to the record's time, and equity where the bot (or nullptr) tells
/// its balance.
void valueByTrades(PerformanceRecord& record, const BotRecord* bot, const LegacyProfits& profits);

} // namespace qd::sqlite
