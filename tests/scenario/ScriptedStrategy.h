// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/EngineParts.h"
#include "core/strategies/StrategyCatalog.h"

#include <condition_variable>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <utility>

namespace qd::test {

using Script = std::function<void(Context&)>;

/// Does at each bar what the test says; warm-up bars are recognised by mayEnter being false.
class ScriptedStrategy final : public Strategy
{
public:
    explicit ScriptedStrategy(Script script) : m_script(std::move(script)) {}
    void onBar(Context& context) override { m_script(context); }
    std::size_t warmUpBars() const override { return 0; }
    void save(StateWriter& state) const override { state.put(std::int64_t{0}); }
    void load(StateReader& state) override
    {
        std::int64_t unused = 0;
        state.get(unused);
    }

private:
    Script m_script;
};

/// A gate at which strategies wait until the test opens it.
class Gate
{
public:
    void pass()
    {
        std::unique_lock lock(m_mutex);
        ++m_arrived;
        m_wake.wait(lock, [this] { return m_isOpen; });
    }
    void open()
    {
        const std::lock_guard lock(m_mutex);
        m_isOpen = true;
        m_wake.notify_all();
    }
    [[nodiscard]] int arrived() const
    {
        const std::lock_guard lock(m_mutex);
        return m_arrived;
    }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    int m_arrived = 0;
    bool m_isOpen = false;
};

/// Buys as soon as it may, and holds.
inline void buyAndHold(Context& context)
{
    if (context.portfolio.mayEnter && context.portfolio.quantity.isZero())
        context.orders.enterLong("the script says so");
}

/// Strategies of these names run the scripts; all others are the catalog's.
inline void useScripts(EngineParts& parts, const std::map<std::string, Script>& scripts)
{
    parts.options.makeStrategy =
        [scripts](const StrategySpec& spec) -> Result<std::unique_ptr<Strategy>> {
        const auto found = scripts.find(spec.name);
        if (found == scripts.end())
            return StrategyCatalog::instance().create(spec);
        return std::unique_ptr<Strategy>(std::make_unique<ScriptedStrategy>(found->second));
    };
}

} // namespace qd::test
