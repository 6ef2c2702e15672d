// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/EngineSnapshot.h"
#include "core/engine/LatestByKey.h"

#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace qd {

/// Where the engine's threads leave what a screen may pull: the newest snapshot, every event, the
/// newest value of each bar, and answers to questions. Any thread; one reader.
class ScreenMailbox
{
public:
    /// `wake` is called, on any thread, when something waits and the reader has not been woken.
    explicit ScreenMailbox(std::function<void()> wake) : m_wake(std::move(wake)) {}

    void putSnapshot(EngineSnapshotPtr snapshot);
    void putEvent(EngineEvent event);
    void putBar(const BarUpdate& update);
    void putAnswer(std::function<void()> answer);

    [[nodiscard]] EngineSnapshotPtr snapshot() const;
    [[nodiscard]] std::vector<EngineEvent> takeEvents();
    [[nodiscard]] std::vector<BarUpdate> takeBars() { return m_bars.takeAll(); }

    /// What the reader was woken for; resets the wake-up.
    struct Waiting
    {
        bool snapshot = false;
        bool events = false;
        bool bars = false;
        std::vector<std::function<void()>> answers;
    };
    [[nodiscard]] Waiting takeWaiting();

private:
    void wakeOnce(bool wasWoken);

    std::function<void()> m_wake;
    mutable std::mutex m_mutex;
    EngineSnapshotPtr m_snapshot;
    std::vector<EngineEvent> m_events;
    Waiting m_waiting;
    bool m_isWoken = false;
    LatestByKey<std::pair<SeriesKey, Timestamp>, BarUpdate> m_bars;
};

} // namespace qd
