// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/EngineApi.h"
#include "core/foundation/Log.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace qd::ui {

class LogTap;

/// Carries the engine's news to the screen: the engine says "something waits", this pulls at most
/// 30 times a second and hands out whole batches. The only caller of EngineApi's take… calls.
/// GUI thread.
class EngineBridge final : public QObject
{
    Q_OBJECT

public:
    explicit EngineBridge(EngineApi& engine, QObject* parent = nullptr);
    ~EngineBridge() override;

    /// The newest snapshot pulled; never null.
    [[nodiscard]] const EngineSnapshotPtr& snapshot() const { return m_snapshot; }
    /// Milliseconds since a snapshot last arrived.
    [[nodiscard]] qint64 snapshotAgeMs() const { return m_sinceSnapshot.elapsed(); }
    /// How late the event loop served the bridge's own timer, worst of the last second, ms.
    [[nodiscard]] qint64 worstLagMs() const { return m_shownLagMs; }
    /// Log lines of the last pulls, oldest first, at most 2,000.
    [[nodiscard]] const std::vector<LogRecord>& recentLog() const { return m_recentLog; }
    /// Events of the last pulls, likewise: for panes that were not there yet.
    [[nodiscard]] const std::vector<EngineEvent>& recentEvents() const { return m_recentEvents; }

Q_SIGNALS:
    void snapshotChanged(const qd::EngineSnapshotPtr& snapshot);
    void eventsArrived(const std::vector<qd::EngineEvent>& events);
    void barsArrived(const std::vector<qd::BarUpdate>& bars);
    void logArrived(const std::vector<qd::LogRecord>& records);
    /// Once a second: ages, lag and memory want repainting.
    void secondPassed();

private:
    void wake();
    void pull();
    void measureLag();

    EngineApi& m_engine;
    std::unique_ptr<LogTap> m_log;
    EngineSnapshotPtr m_snapshot;
    std::vector<LogRecord> m_recentLog;
    std::vector<EngineEvent> m_recentEvents;
    QTimer m_frame; ///< Single shot: armed by a wake-up, so an idle engine costs nothing.
    QTimer m_probe; ///< Ticks at a known pace to see how late the loop is.
    QElapsedTimer m_sinceSnapshot;
    QElapsedTimer m_sinceProbe;
    qint64 m_worstLagMs = 0;
    qint64 m_shownLagMs = 0;
    int m_probesThisSecond = 0;
    bool m_isSnapshotWaiting = true;
    bool m_areEventsWaiting = true;
    bool m_areBarsWaiting = true;
};

} // namespace qd::ui
