// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PaneRegistry.h"

#include <QWidget>

#include <array>
#include <vector>

class QGridLayout;
class QLabel;

namespace qd::ui {

class LinePlot;

/// How the program itself is: readings with their last minutes, and the feeds. GUI thread.
class MonitorPane final : public QWidget
{
    Q_OBJECT

public:
    explicit MonitorPane(PaneServices& services);

private:
    enum ReadingId { Lag, Age, Journal, Memory, ReadingCount };
    struct Reading
    {
        QLabel* caption = nullptr;
        QLabel* value = nullptr;
        LinePlot* plot = nullptr;
        std::vector<double> history;
    };

    void addReading(QGridLayout& grid, ReadingId id);
    void setTexts();
    void sample();
    void put(ReadingId id, double value, const QString& text);
    void showFeeds();

    PaneServices& m_services;
    std::array<Reading, ReadingCount> m_readings;
    QLabel* m_title = nullptr;
    QLabel* m_feedsTitle = nullptr;
    QLabel* m_feeds = nullptr;
};

void registerMonitorPane(PaneRegistry& panes);

} // namespace qd::ui
