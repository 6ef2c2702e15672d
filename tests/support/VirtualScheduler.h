// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/resilience/Scheduler.h"

#include <functional>
#include <map>
#include <utility>

namespace qd::test {

/// Virtual time: actions run in order when the test lets time pass.
class VirtualScheduler final : public Scheduler
{
public:
    [[nodiscard]] Duration now() const override { return m_now; }
    void after(Duration delay, std::function<void()> action) override
    {
        m_actions.emplace(m_now + delay, std::move(action));
    }

    void advance(Duration span)
    {
        const Duration end = m_now + span;
        while (!m_actions.empty() && m_actions.begin()->first <= end) {
            auto node = m_actions.extract(m_actions.begin());
            m_now = node.key();
            node.mapped()();
        }
        m_now = end;
    }
    /// Until nothing waits any more.
    void drain()
    {
        while (!m_actions.empty())
            advance(m_actions.begin()->first - m_now);
    }
    [[nodiscard]] std::size_t waiting() const { return m_actions.size(); }

private:
    Duration m_now;
    std::multimap<Duration, std::function<void()>> m_actions;
};

} // namespace qd::test
