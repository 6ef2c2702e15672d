// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/EngineBridge.h"

#include "ui/bridge/LogTap.h"

#include <algorithm>

namespace qd::ui {

namespace {
constexpr int kFrameMs = 33;
constexpr int kProbeMs = 100;
constexpr int kProbesPerSecond = 10;
constexpr std::size_t kMostRecent = 2'000;

template <typename Item>
void keep(std::vector<Item>& recent, const std::vector<Item>& news)
{
    recent.insert(recent.end(), news.begin(), news.end());
    if (recent.size() > kMostRecent)
        recent.erase(recent.begin(), recent.end() - kMostRecent);
}
} // namespace

EngineBridge::EngineBridge(EngineApi& engine, QObject* parent)
    : QObject(parent), m_engine(engine), m_snapshot(std::make_shared<const EngineSnapshot>())
{
    m_frame.setSingleShot(true);
    m_frame.setTimerType(Qt::PreciseTimer);
    connect(&m_frame, &QTimer::timeout, this, &EngineBridge::pull);
    connect(&engine, &EngineApi::snapshotWaiting, this, [this] {
        m_isSnapshotWaiting = true;
        wake();
    });
    connect(&engine, &EngineApi::eventsWaiting, this, [this] {
        m_areEventsWaiting = true;
        wake();
    });
    connect(&engine, &EngineApi::barsWaiting, this, [this] {
        m_areBarsWaiting = true;
        wake();
    });
    m_log = std::make_unique<LogTap>(
        [this] { QMetaObject::invokeMethod(this, &EngineBridge::wake, Qt::QueuedConnection); });
    m_probe.setTimerType(Qt::PreciseTimer);
    connect(&m_probe, &QTimer::timeout, this, &EngineBridge::measureLag);
    m_probe.start(kProbeMs);
    m_sinceProbe.start();
    m_sinceSnapshot.start();
    wake();
}

EngineBridge::~EngineBridge() = default;

void EngineBridge::wake()
{
    if (!m_frame.isActive())
        m_frame.start(kFrameMs);
}

void EngineBridge::pull()
{
    if (std::exchange(m_isSnapshotWaiting, false)) {
        if (EngineSnapshotPtr newest = m_engine.snapshot()) {
            m_snapshot = std::move(newest);
            m_sinceSnapshot.restart();
            Q_EMIT snapshotChanged(m_snapshot);
        }
    }
    if (std::exchange(m_areBarsWaiting, false)) {
        if (const std::vector<BarUpdate> bars = m_engine.takeBars(); !bars.empty())
            Q_EMIT barsArrived(bars);
    }
    if (std::exchange(m_areEventsWaiting, false)) {
        if (const std::vector<EngineEvent> events = m_engine.takeEvents(); !events.empty()) {
            keep(m_recentEvents, events);
            Q_EMIT eventsArrived(events);
        }
    }
    if (const std::vector<LogRecord> lines = m_log->take(); !lines.empty()) {
        keep(m_recentLog, lines);
        Q_EMIT logArrived(lines);
    }
}

void EngineBridge::measureLag()
{
    const qint64 late = m_sinceProbe.restart() - kProbeMs;
    m_worstLagMs = std::max(m_worstLagMs, std::max<qint64>(late, 0));
    if (++m_probesThisSecond < kProbesPerSecond)
        return;
    m_probesThisSecond = 0;
    m_shownLagMs = std::exchange(m_worstLagMs, 0);
    Q_EMIT secondPassed();
}

} // namespace qd::ui
