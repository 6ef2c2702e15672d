// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/foundation/Random.h"
#include "tests/support/MemoryStorage.h"

#include <atomic>
#include <optional>
#include <string>
#include <vector>

namespace qd::test {

/// A storage that fails as often as a test says, and works otherwise. Its store's thread; how often
/// it fails may be set from any.
class FailingStorage final : public Storage
{
public:
    /// So many further calls fail; what was set before is forgotten.
    void failNext(int calls, ErrorKind kind)
    {
        m_kind = kind;
        m_share = 0.0;
        m_failures = calls;
    }
    /// Each call fails with this chance.
    void failAtRandom(double share, std::uint64_t seed)
    {
        m_random = Random(seed);
        m_share = share;
    }
    [[nodiscard]] int calls() const { return m_calls; }

    [[nodiscard]] Status saveBot(const BotRecord& bot) override
    {
        return guarded([&] { return m_good.saveBot(bot); });
    }
    [[nodiscard]] Result<std::vector<BotRecord>> bots() override { return m_good.bots(); }
    [[nodiscard]] Status removeBot(const BotId& bot) override
    {
        return guarded([&] { return m_good.removeBot(bot); });
    }
    [[nodiscard]] Status saveTrades(const std::vector<Trade>& trades) override
    {
        return guarded([&] { return m_good.saveTrades(trades); });
    }
    [[nodiscard]] Result<std::vector<Trade>> trades(const TradeFilter& filter) override
    {
        return guarded([&] { return m_good.trades(filter); });
    }
    [[nodiscard]] Status savePerformance(const PerformanceRecord& record) override
    {
        return guarded([&] { return m_good.savePerformance(record); });
    }
    [[nodiscard]] Result<std::vector<PerformanceRecord>> performance(const BotId& bot) override
    {
        return m_good.performance(bot);
    }
    [[nodiscard]] Status appendEquity(const BotId& bot,
                                      const std::vector<EquityPoint>& points) override
    {
        return guarded([&] { return m_good.appendEquity(bot, points); });
    }
    [[nodiscard]] Result<std::vector<EquityPoint>> equity(const BotId& bot) override
    {
        return m_good.equity(bot);
    }
    [[nodiscard]] Status saveSetting(const std::string& key, const std::string& value) override
    {
        return guarded([&] { return m_good.saveSetting(key, value); });
    }
    /// The key "other" fails as writes do; what a test looks at never does.
    [[nodiscard]] Result<std::optional<std::string>> setting(const std::string& key) override
    {
        if (key != "other")
            return m_good.setting(key);
        return guarded([&] { return m_good.setting(key); });
    }

private:
    template <typename Call>
    auto guarded(const Call& call) -> decltype(call())
    {
        ++m_calls;
        const bool isUnlucky = m_share > 0.0 && m_random.uniform() < m_share;
        if (isUnlucky || m_failures > 0) {
            --m_failures;
            return makeError(m_kind, "scripted failure");
        }
        return call();
    }

    MemoryStorage m_good;
    Random m_random{1};
    std::atomic<ErrorKind> m_kind = ErrorKind::Conflict;
    std::atomic<double> m_share = 0.0;
    std::atomic<int> m_failures = 0;
    int m_calls = 0;
};

} // namespace qd::test
