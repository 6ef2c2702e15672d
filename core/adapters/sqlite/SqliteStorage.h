// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/sqlite/Database.h"
#include "core/ports/Storage.h"

#include <memory>

namespace qd::sqlite {

/// quarterdeck.db. Lives on the storage thread.
class SqliteStorage final : public Storage
{
public:
    explicit SqliteStorage(std::unique_ptr<Database> database);

    [[nodiscard]] Status saveBot(const BotRecord& bot) override;
    [[nodiscard]] Result<std::vector<BotRecord>> bots() override;
    [[nodiscard]] Status removeBot(const BotId& bot) override;

    [[nodiscard]] Status saveTrades(const std::vector<Trade>& trades) override;
    [[nodiscard]] Result<std::vector<Trade>> trades(const TradeFilter& filter) override;

    [[nodiscard]] Status savePerformance(const PerformanceRecord& record) override;
    [[nodiscard]] Result<std::vector<PerformanceRecord>> performance(const BotId& bot) override;

    [[nodiscard]] Status appendEquity(const BotId& bot,
                                      const std::vector<EquityPoint>& points) override;
    [[nodiscard]] Result<std::vector<EquityPoint>> equity(const BotId& bot) override;

    [[nodiscard]] Status saveSetting(const std::string& key, const std::string& value) override;
    [[nodiscard]] Result<std::optional<std::string>> setting(const std::string& key) override;

private:
    std::unique_ptr<Database> m_database;
};

} // namespace qd::sqlite
