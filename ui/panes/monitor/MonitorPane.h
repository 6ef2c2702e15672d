// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PaneRegistry.h"

#include <QWidget>

#include <array>
#include <vector>

class QGridLayout;
class QLabel;
class QTabWidget;

namespace qd::ui {

class LinePlot;
class TroublePages;

/// How the program itself is: readings with their last minutes and the feeds; errors; and what
/// guards against them. GUI thread.
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

    [[nodiscard]] QWidget* makeOverview();
    void addReading(QGridLayout& grid, ReadingId id);
    void setTexts();
    void sample();
    void put(ReadingId id, double value, const QString& text);
    void showFeeds();

    PaneServices& m_services;
    QTabWidget* m_tabs = nullptr;
    TroublePages* m_trouble = nullptr;
    std::array<Reading, ReadingCount> m_readings;
    QLabel* m_title = nullptr;
    QLabel* m_feedsTitle = nullptr;
    QLabel* m_feeds = nullptr;
};

void registerMonitorPane(PaneRegistry& panes);

} // namespace qd::ui
