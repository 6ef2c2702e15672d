// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ScreenMailbox.h"

namespace qd {

void ScreenMailbox::putSnapshot(EngineSnapshotPtr snapshot)
{
    bool wasWoken = false;
    {
        const std::lock_guard lock(m_mutex);
        m_snapshot = std::move(snapshot);
        m_waiting.snapshot = true;
        wasWoken = std::exchange(m_isWoken, true);
    }
    wakeOnce(wasWoken);
}

void ScreenMailbox::putEvent(EngineEvent event)
{
    bool wasWoken = false;
    {
        const std::lock_guard lock(m_mutex);
        m_events.push_back(std::move(event));
        m_waiting.events = true;
        wasWoken = std::exchange(m_isWoken, true);
    }
    wakeOnce(wasWoken);
}

void ScreenMailbox::putBar(const BarUpdate& update)
{
    if (!m_bars.put({update.series, update.bar.openTime}, update))
        return; // the reader knows
    bool wasWoken = false;
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.bars = true;
        wasWoken = std::exchange(m_isWoken, true);
    }
    wakeOnce(wasWoken);
}

void ScreenMailbox::putAnswer(std::function<void()> answer)
{
    bool wasWoken = false;
    {
        const std::lock_guard lock(m_mutex);
        m_waiting.answers.push_back(std::move(answer));
        wasWoken = std::exchange(m_isWoken, true);
    }
    wakeOnce(wasWoken);
}

void ScreenMailbox::wakeOnce(bool wasWoken)
{
    if (!wasWoken)
        m_wake();
}

EngineSnapshotPtr ScreenMailbox::snapshot() const
{
    const std::lock_guard lock(m_mutex);
    return m_snapshot;
}

std::vector<EngineEvent> ScreenMailbox::takeEvents()
{
    const std::lock_guard lock(m_mutex);
    return std::exchange(m_events, {});
}

ScreenMailbox::Waiting ScreenMailbox::takeWaiting()
{
    const std::lock_guard lock(m_mutex);
    m_isWoken = false;
    return std::exchange(m_waiting, {});
}

} // namespace qd
