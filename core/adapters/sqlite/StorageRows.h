// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/sqlite/RowCodec.h"
#include "core/ports/Storage.h"

namespace qd::sqlite {

// One function a direction and record: the columns stand in the order of the statements in
// SqliteStorage.cpp. `now` stamps created_at and updated_at.

void writeBot(RowWriter& row, const BotRecord& bot, Timestamp now);
[[nodiscard]] BotRecord readBot(RowReader& row);
void writeTrade(RowWriter& row, const Trade& trade, Timestamp now);
[[nodiscard]] Trade readTrade(RowReader& row);
void writePerformance(RowWriter& row, const PerformanceRecord& record, Timestamp now);
[[nodiscard]] PerformanceRecord readPerformance(RowReader& row);

} // namespace qd::sqlite
