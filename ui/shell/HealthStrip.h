// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/EngineBridge.h"
#include "ui/widgets/Theme.h"

#include <QStatusBar>

class QLabel;

namespace qd::ui {

/// The status bar's readings: market time, how old the news is, how late the loop runs, what waits
/// for the disk, memory. Refreshed once a second. GUI thread.
class HealthStrip final : public QStatusBar
{
    Q_OBJECT

public:
    HealthStrip(EngineBridge& bridge, const Theme& theme, QWidget* parent);

private:
    QLabel* addReading(const QString& id);
    void refresh();

    EngineBridge& m_bridge;
    const Theme& m_theme;
    QLabel* m_halt = nullptr;
    QLabel* m_marketTime = nullptr;
    QLabel* m_feedAge = nullptr;
    QLabel* m_lag = nullptr;
    QLabel* m_journal = nullptr;
    QLabel* m_memory = nullptr;
};

/// Resident memory of this process in MiB, 0 where the platform does not say.
[[nodiscard]] double residentMemoryMib();

} // namespace qd::ui
