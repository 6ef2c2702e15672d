// SPDX-FileCopyrightText: The Quarterdeck authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/PaneRegistry.h"

#include <QWidget>

#include <vector>

class QLabel;
class QTabBar;
class QToolButton;

namespace qd::ui {

/// The row across the top: perspectives, symbol search, money, feeds, mode.
/// GUI thread.
class TopBar final : public QWidget
{
    Q_OBJECT

public:
    TopBar(PaneServices& services, const std::vector<Perspective>& perspectives, QWidget* parent);

    void setPerspective(Perspective perspective);

Q_SIGNALS:
    void perspectiveChosen(qd::ui::Perspective perspective);

private:
    void makePerspectives();
    void makeSearch();
    void makeReadings();
    void setTexts();
    void show(const EngineSnapshot& snapshot);
    void showMode(const EngineSnapshot& snapshot);
    void showFeeds(const EngineSnapshot& snapshot);
    QLabel* addReading(const QString& id, QLabel*& caption);

    PaneServices& m_services;
    std::vector<Perspective> m_perspectives;
    QTabBar* m_tabs = nullptr;
    QToolButton* m_search = nullptr;
    QLabel* m_badge = nullptr;
    QLabel* m_feeds = nullptr;
    QLabel* m_equityCaption = nullptr;
    QLabel* m_equity = nullptr;
    QLabel* m_dayCaption = nullptr;
    QLabel* m_day = nullptr;
};

} // namespace qd::ui
